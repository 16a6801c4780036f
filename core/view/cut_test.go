package view

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

func resultsOf(t require.TestingT, doc *plan.Doc, l Lang) *Results {
	sheet, notes := compile.Plan(doc)
	require.NotNil(t, sheet, "%v", notes)
	st := sheet.Model.Program(Needs(sheet, FunnelView)...).NewState()
	st.Program().Eval(st, sheet.Model.Defaults())
	return NewResults(sheet, st, Receipt{}, l)
}

// nearly compares sums that were taken in different orders; what has no value equals itself.
func nearly(r *rapid.T, want, got float64, what string) {
	if math.IsNaN(want) && math.IsNaN(got) {
		return
	}
	assert.InDelta(r, want, got, 1e-9*math.Max(1, math.Abs(want)), what)
}

// However the funnel is cut, its parts are the whole: channels, tiers, and months.
func TestLawCutsOfTheFunnelAddUp(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		doc := plantest.Plan(func(label string, least, most int) int {
			return rapid.IntRange(least, most).Draw(r, label)
		}, plantest.Without{})
		res := resultsOf(r, doc, En)
		whole := res.cut(Look{})
		stages := countPaths(doc.Stages)
		rows := append([]string{"gone." + stages[1]}, stages...)
		for _, row := range rows {
			for _, by := range []string{"channel", "tier"} {
				look, asked := Look{By: by}, column{0, res.last}
				if spans := res.spans(); len(spans) > 0 {
					one := spans[rapid.IntRange(0, len(spans)-1).Draw(r, "span")]
					look.Span, asked = one.code, one.column
				}
				c, total := res.cut(look), 0.0
				require.Equal(r, asked, c.column, look.Span)
				for i, count := range c.counts(row) {
					if _, some := res.Sheet.Model.Find(row + c.items[i].suffix); some { // nobody is of a tier that no channel has
						total += count
					}
				}
				nearly(r, c.count(row), total, row+" by "+by)
			}
			sizes := map[int]float64{}
			for _, s := range res.spans() {
				part := whole
				part.column = s.column
				sizes[s.size] += part.count(row)
			}
			for _, sum := range sizes {
				nearly(r, whole.count(row), sum, row+" over months")
			}
		}
	})
}

// A cell that can be edited says its one assumption; what is lost beside it is what that
// assumption leaves of the count before.
func TestLawAnEditableRateIsOneAssumption(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		doc := plantest.Plan(func(label string, least, most int) int {
			return rapid.IntRange(least, most).Draw(r, label)
		}, plantest.Without{})
		known := map[string]plan.Form{}
		for _, a := range plan.Assumptions(doc) {
			known[a.Path] = a.Value.Form
		}
		c := resultsOf(r, doc, En).cut(Look{})
		for i, it := range c.items {
			for k := 1; k < len(doc.Stages); k++ {
				before := c.counts(countPaths(doc.Stages)[k-1])[i]
				cell := c.passage(it, k, before)
				if cell.Path == "" {
					assert.NotEmpty(r, cell.Why, it.id)
					assert.NotEmpty(r, cell.Place, it.id)
					continue
				}
				form, is := known[cell.Path]
				assert.True(r, is, cell.Path)
				assert.NotContains(r, []plan.Form{plan.Series, plan.Growth}, form, cell.Path)
				rate, _ := c.over(cell.Path)
				gone := c.count("gone." + countPaths(doc.Stages)[k] + it.suffix)
				if !math.IsNaN(gone) {
					nearly(r, before*(1-rate), gone, cell.Path)
				}
			}
		}
	})
}

func TestASpanThatThePlanHasNotIsTheWholePlan(t *testing.T) {
	doc, notes := plan.Parse([]byte(`{"planleaf": 1, "id": "a", "title": "A", "currency": "CNY", "horizon": {"start": "2027-02", "periods": 14},
		"conventions": {"fiscalYearStart": 4}, "stages": [{"id": "lead"}, {"id": "customer"}], "customers": {"churn": 0},
		"channels": [{"id": "a", "kind": "series", "leads": 10, "rates": {"customer": [0.1, 0.2]}}]}`))
	require.NotNil(t, doc, "%v", notes)
	res := resultsOf(t, doc, En)
	assert.Equal(t, column{0, 13}, res.cut(Look{Span: "2031-01", By: "tier"}).column)
	var names []string
	for _, c := range res.cut(Look{}).choices()[:5] {
		names = append(names, c.Label)
	}
	assert.Equal(t, []string{"Whole plan", "FY2027/28", "Q4 2026/27 (Feb–Mar)", "Q1 2027/28", "Q2 2027/28"}, names)
	assert.Nil(t, res.cut(Look{}).bys(), "a plan without tiers is split one way")

	c := res.cut(Look{Span: "2027-02"})
	cell := c.passage(c.items[0], 1, 10)
	assert.Equal(t, "10.0%", cell.Text)
	assert.Equal(t, "the rate differs by month; edit it in the assumptions", cell.Why)
	assert.Equal(t, "19.3%", res.cut(Look{}).passage(c.items[0], 1, 140).Text, "27 of 140")
}

func TestTheSameMonthsAreOfferedOnce(t *testing.T) {
	doc, notes := plan.Parse([]byte(`{"planleaf": 1, "id": "a", "title": "A", "currency": "CNY", "horizon": {"start": "2027-02", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "customer"}], "customers": {"churn": 0},
		"channels": [{"id": "a", "kind": "series", "leads": 0.3, "rates": {"customer": 0.9}}]}`))
	require.NotNil(t, doc, "%v", notes)
	res := resultsOf(t, doc, En)
	for _, asked := range []string{"", "2028-01..2028-01", "2028-01", "2027-02..2027-12"} {
		on, seen := 0, map[string]bool{}
		for _, c := range res.cut(Look{Span: asked}).choices() {
			assert.False(t, seen[c.ID], c.ID)
			seen[c.ID] = true
			if c.On {
				on++
			}
		}
		assert.Equal(t, 1, on, asked)
		assert.False(t, seen["2028-01..2028-01"], "January 2028 is a month, not a quarter of one month")
	}
	c := res.cut(Look{Span: "2028-01"})
	assert.Empty(t, c.passage(c.items[0], 1, 0.3).Sub, "0.03 lost is not −<0.1")
}
