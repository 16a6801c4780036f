package view_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// What is said twice is said alike, and what is compared is of one kind.

func read(t *testing.T, channels, customers string) *plan.Doc {
	t.Helper()
	doc, notes := plan.Parse([]byte(`{"planleaf": 1, "id": "case", "title": "Case", "currency": "CNY",
		"horizon": {"start": "2027-01", "periods": 6},
		"stages": [{"id": "lead", "name": "Lead"}, {"id": "customer", "name": "Customer"}],
		"channels": [` + channels + `], "customers": ` + customers + `}`))
	require.NotNil(t, doc, "%v", notes)
	return doc
}

// Of 1,000 leads 545, 400 and 55: a plain rounding says 55%, 40% and 6%, which is 101%; the chart's are a whole.
const threeChannels = `
	{"id": "a", "name": "A", "kind": "series", "leads": 545, "rates": {"customer": 1}},
	{"id": "b", "name": "B", "kind": "series", "leads": 400, "rates": {"customer": 1}},
	{"id": "c", "name": "C", "kind": "series", "leads": 55, "rates": {"customer": 1}}`

func TestTheHeadlineHasTheSharesOfItsChart(t *testing.T) {
	doc := read(t, threeChannels, `{"churn": 0, "price": 1}`)
	f := pageOf(t, doc, view.Overview, "", view.En).Overview.Figures[2]
	require.Equal(t, "channels", f.ID)
	assert.Contains(t, f.Headline, f.Series[0].Share)
	assert.Contains(t, f.Headline, f.Series[2].Share)
	assert.Equal(t, "5%", f.Series[2].Share)
}

func TestCustomersWhoComeBackAreSaid(t *testing.T) {
	doc := read(t, threeChannels, `{"opening": 5000, "churn": 0.1, "winback": 0.5, "price": 1}`)
	f := pageOf(t, doc, view.Overview, "", view.En).Overview.Figures[0]
	assert.Regexp(t, `^Customers grow from 5,000 to .*: 6,000 won, .* lost, .* back$`, f.Headline)
}

func TestTheNextCustomerIsComparedWithMediaOfItsChannel(t *testing.T) {
	// linear: the next customer takes as much media as the average one, whatever people cost
	doc := read(t, `{"id": "ads", "name": "Ads", "kind": "paid", "spend": 1000, "commission": 900,
		"response": {"kind": "linear", "cost": 10}, "rates": {"customer": 0.1}}`, `{"churn": 0, "price": 1}`)
	f := pageOf(t, doc, view.FunnelView, "", view.En).Funnel.Costs
	assert.Equal(t, "One more customer from Ads takes ¥100 of media, as much as the channel's average media", f.Headline)
}

func TestWhoPassesLateOrInAnotherTierIsNotLost(t *testing.T) {
	doc := read(t, `{"id": "a", "name": "A", "kind": "series", "leads": 1000, "rates": {"customer": 0.2},
		"nurture": {"stage": "customer", "share": 0.5, "rate": 0.5}}`, `{"churn": 0, "price": 1}`)
	steps := pageOf(t, doc, view.FunnelView, "", view.En).Funnel.Steps
	passage := steps.Rows[0].Cells[2]
	assert.Equal(t, "40.0%", passage.Text)
	assert.Equal(t, "−3,600", passage.Sub, "of 6,000, 1,200 pass at once and 1,200 after nurture")
	assert.Empty(t, passage.Path, "two assumptions make it: it is not changed here")
	assert.Equal(t, "channels.a.rates.customer", passage.Place)
	assert.NotEmpty(t, passage.Why)
	total := steps.Rows[1].Cells[2]
	assert.Equal(t, "40.0%", total.Text)
	assert.Equal(t, "−3,600", total.Sub)
}

func TestAFormulaWithTheMonthsNumberShowsTheMonthsNumber(t *testing.T) {
	doc := read(t, threeChannels, `{"opening": 5000, "churn": 0, "price": [100, 100, 200]}`)
	var row model.RowID
	r := evaluated(t, doc, view.En, func(s *compile.Sheet) []model.RowID {
		row, _ = s.Model.Find("mrr.expansion")
		return []model.RowID{row}
	})
	assert.Contains(t, r.Trace(row, 2).At, "if 3 ≤ 1 then")
}

func TestAMonthsBestIsNotSaidToBeTheSumUntilThen(t *testing.T) {
	doc := read(t, `{"id": "a", "name": "A", "kind": "series", "leads": [10, 20, 30], "rates": {"customer": 0.5}}`,
		`{"churn": 0, "price": 1}, "targets": [
			{"id": "won", "metric": "new", "atLeast": 20, "by": "2027-03"},
			{"id": "all", "metric": "active", "atLeast": 20, "by": "2027-03"}]`)
	p := pageOf(t, doc, view.Overview, "", view.En)
	assert.Equal(t, "in the best month until Mar 2027", p.Overview.Targets.Rows[0].Cells[0].Sub)
	assert.Equal(t, "by Mar 2027", p.Overview.Targets.Rows[1].Cells[0].Sub)
}
