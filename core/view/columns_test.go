package view

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// small is a plan of one channel from a month on, with a fiscal year of its own.
func small(t testing.TB, start string, periods, fiscal int, spend string) *plan.Doc {
	t.Helper()
	doc, notes := plan.Parse([]byte(fmt.Sprintf(`{
  "planleaf": 1, "id": "small", "title": "Small", "currency": "CNY",
  "horizon": {"start": %q, "periods": %d},
  "conventions": {"fiscalYearStart": %d},
  "stages": [{"id": "lead"}, {"id": "customer"}],
  "channels": [{"id": "ads", "kind": "organic", "leads": [100, 200, 300], "spend": %s, "rates": {"customer": 0.1}}],
  "customers": {"opening": 100, "churn": [0.1, 0.2, 0.3, 0.1], "price": 1000, "margin": 0.8}
}`, start, periods, fiscal, spend)))
	require.NotNil(t, doc, "%v", notes)
	return doc
}

func evaluate(t require.TestingT, doc *plan.Doc, l Lang) *Results {
	sheet, notes := compile.Plan(doc)
	require.NotNil(t, sheet, "%v", notes)
	st := sheet.Model.Program(Visible(sheet)...).NewState()
	st.Program().Eval(st, sheet.Model.Defaults())
	return NewResults(sheet, st, Receipt{}, l)
}

func TestHeadsSayWhichMonthsAColumnHolds(t *testing.T) {
	for _, c := range []struct {
		name            string
		start           string
		periods, fiscal int
		grain           string
		zh, en          []string
	}{
		{"quarters of a calendar year", "2027-01", 12, 1, "quarter", []string{"一季度", "二季度", "三季度", "四季度"}, []string{"Q1", "Q2", "Q3", "Q4"}},
		{"quarters that are not whole", "2027-02", 9, 1, "quarter", []string{"一季度（2–3月）", "二季度", "三季度", "四季度（10月）"}, []string{"Q1 (Feb–Mar)", "Q2", "Q3", "Q4 (Oct)"}},
		{"quarters of two years", "2027-10", 6, 1, "quarter", []string{"2027 Q4", "2028 Q1"}, []string{"Q4 2027", "Q1 2028"}},
		{"quarters of one fiscal year", "2027-04", 12, 4, "quarter", []string{"一季度", "二季度", "三季度", "四季度"}, []string{"Q1", "Q2", "Q3", "Q4"}},
		{"quarters of two fiscal years", "2027-01", 6, 4, "quarter", []string{"2026/27 Q4", "2027/28 Q1"}, []string{"Q4 2026/27", "Q1 2027/28"}},
		{"years", "2027-01", 24, 1, "year", []string{"2027 年", "2028 年"}, []string{"2027", "2028"}},
		{"years that are not whole", "2027-04", 12, 1, "year", []string{"2027 年（4–12月）", "2028 年（1–3月）"}, []string{"2027 (Apr–Dec)", "2028 (Jan–Mar)"}},
		{"fiscal years", "2099-04", 13, 4, "year", []string{"2099/00 财年", "2100/01 财年（4月）"}, []string{"FY2099/00", "FY2100/01 (Apr)"}},
		{"an unknown grain is by month", "2027-12", 2, 1, "week", []string{"2027-12", "2028-01"}, []string{"2027-12", "2028-01"}}, // January is no year
		{"months of one year", "2027-01", 2, 1, "month", []string{"1月", "2月"}, []string{"Jan", "Feb"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := small(t, c.start, c.periods, c.fiscal, "20000")
			assert.Equal(t, c.zh, evaluate(t, doc, Zh).columns(c.grain).heads())
			assert.Equal(t, c.en, evaluate(t, doc, En).columns(c.grain).heads())
		})
	}
}

func TestColumnsOfSeveralMonthsAddFlowsAndMeanRates(t *testing.T) {
	r := evaluate(t, small(t, "2027-01", 6, 1, `{"start": 1000, "growth": 1}`), En)
	rows := map[string]GridRow{}
	for _, section := range []string{"channels", "customers"} {
		for _, row := range r.assume(section, "quarter").Rows {
			rows[row.Path] = row
		}
	}
	assert.Equal(t, []string{"600", "900"}, rows["channels.ads.leads"].Texts, "a series of leads adds up")
	assert.Equal(t, []string{"7,000", "56,000"}, rows["channels.ads.spend"].Texts, "growth adds up")
	assert.Equal(t, []string{"10.0"}, rows["channels.ads.rates.customer"].Texts, "a constant rate stays as typed")
	assert.Equal(t, []string{"20.0", "10.0"}, rows["customers.churn"].Texts, "a rate by month is its mean")
	assert.Equal(t, []string{"100"}, rows["customers.opening"].Texts, "what holds once has no columns")
	assert.Equal(t, []string{"60.0", "90.0"}, rows["new.ads"].Texts)
	assert.True(t, rows["channels.ads.leads"].Locked, "one month cannot be changed where three stand")
	assert.Equal(t, "[100, 200, 300]", rows["channels.ads.leads"].Input, "the whole value can")
	assert.False(t, rows["customers.opening"].Locked)
	for _, row := range r.assume("channels", "").Rows {
		assert.False(t, row.Locked, row.Path)
	}
}

func TestAConstantFlowAddsUpInItsColumns(t *testing.T) {
	r := evaluate(t, small(t, "2027-02", 6, 1, "20000"), En)
	for _, row := range r.assume("channels", "quarter").Rows {
		if row.Path == "channels.ads.spend" {
			assert.Equal(t, []string{"40,000", "60,000", "20,000"}, row.Texts)
		}
	}
}

// Whatever the plan, its quarters hold every month once, in order; flows of quarters add up to
// those of years and of the plan, stocks are those of their last month, and what a ratio of
// the whole plan is, the single column of a plan within one year is too.
func TestLawColumnsAgreeWithEachOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := plantest.Plan(func(label string, least, most int) int {
			return rapid.IntRange(least, most).Draw(t, label)
		}, plantest.Without{})
		doc.Conventions.FiscalYearStart = rapid.IntRange(0, 12).Draw(t, "fiscal")
		r := evaluate(t, doc, Zh)
		next := 0
		quarters, years := r.columns("quarter"), r.columns("year")
		for _, q := range quarters.all {
			assert.Equal(t, next, q.from)
			next = q.to + 1
			assert.LessOrEqual(t, q.to-q.from, 2)
		}
		assert.Equal(t, r.last+1, next)
		for _, id := range Visible(r.Sheet) {
			spec, months := r.Sheet.Model.Spec(id), r.State.Row(id)
			q, y, whole := quarters.read(id), years.read(id), r.State.Over(id, 0, r.last)
			switch spec.Agg {
			case model.Sum:
				near(t, whole, sumOf(q), spec.Path)
				near(t, whole, sumOf(y), spec.Path)
			case model.Last:
				for i, one := range quarters.all {
					near(t, months[one.to], q[i], spec.Path)
				}
			}
			if len(years.all) == 1 {
				near(t, whole, y[0], spec.Path)
			}
		}
	})
}

func near(t require.TestingT, want, got float64, what string) {
	if want != want || got != got || want == got {
		return
	}
	assert.InDelta(t, 1, got/want, 1e-9, what)
}
