package compile_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// ownPlan is a plan with the metrics given as id, formula, and optional unit and total. Figures
// by hand: leads 100 and 50 a month, new 40 and 5; spend 400; customers 10, then 55, 100, …
func ownPlan(metrics ...[]string) []byte {
	var list []map[string]string
	for _, m := range metrics {
		item := map[string]string{}
		for i, key := range []string{"id", "formula", "unit", "total"} {
			if i < len(m) && m[i] != "" {
				item[key] = m[i]
			}
		}
		list = append(list, item)
	}
	text, _ := json.Marshal(list)
	return []byte(`{"planleaf": 1, "id": "own", "title": "Own rows", "currency": "EUR", "horizon": {"start": "2027-01", "periods": 3},
		"stages": [{"id": "lead"}, {"id": "customer"}],
		"channels": [
			{"id": "ads", "kind": "series", "leads": 100, "spend": [100, 200, 300], "rates": {"customer": 0.4}},
			{"id": "fair-2027", "kind": "series", "leads": 50, "spend": 200, "rates": {"customer": 0.1}}],
		"customers": {"opening": 10, "churn": 0, "price": 20, "margin": 0.5},
		"money": {"cash": 1000},
		"inputs": [{"id": "calls", "unit": "number", "value": 3}, {"id": "fee", "unit": "price", "value": 7}],
		"metrics": ` + string(text) + `}`)
}

func TestOwnRows(t *testing.T) {
	for _, c := range []struct {
		name    string
		metrics [][]string
		want    []float64
		over    float64 // read over the three months
		unit    string
	}{
		{"a quotient is that of the sums", [][]string{{"x", "spend / new"}}, []float64{300. / 45, 400. / 45, 500. / 45}, 1200. / 135, "EUR/people"},
		{"a flow at a price is a flow", [][]string{{"x", "new * inputs.fee"}}, []float64{315, 315, 315}, 945, "EUR"},
		{"a stock at a price is a stock", [][]string{{"x", "active * fee"}}, []float64{385, 700, 1015}, 1015, "EUR"},
		{"a flow by a price is a flow", [][]string{{"x", "spend / fee"}}, []float64{300. / 7, 400. / 7, 500. / 7}, 1200. / 7, "people"},
		{"what total states goes first", [][]string{{"x", "active * calls", "", "sum"}}, []float64{165, 300, 435}, 900, "people"},
		{"own rows in any order", [][]string{{"x", "metrics.y + z"}, {"y", "z * 2"}, {"z", "new"}}, []float64{135, 135, 135}, 405, "people"},
		{"a star is every channel, the total left out", [][]string{{"x", "sum(spend.*) - spend"}}, []float64{0, 0, 0}, 0, "EUR"},
		{"the mean of several", [][]string{{"x", "avg(new.*, 15)"}}, []float64{20, 20, 20}, 60, "people"},
		{"the least and the most", [][]string{{"x", "max(new.*) - min(new.*)"}}, []float64{35, 35, 35}, 105, "people"},
		{"a month before; what was before the plan is its initial value", [][]string{{"x", "active - lag(active, 1)"}}, []float64{45, 45, 45}, 45, "people"},
		{"a calculation a month before", [][]string{{"x", "lag(new + new.ads, 2)"}}, []float64{0, 0, 85}, 85, "people"},
		{"a row may look back at itself: a stock of its own", [][]string{{"x", "lag(x, 1) + new"}}, []float64{45, 90, 135}, 135, "people"},
		{"two rows that look back at each other", [][]string{{"x", "new * lag(y, 1) + spend"}, {"y", "lag(x, 1) / active"}}, []float64{300, 400, 300*45/100. + 500}, 300*45/100. + 500, "EUR"},
		{"a counter", [][]string{{"x", "lag(x, 1) + 1"}}, []float64{1, 2, 3}, 3, "1"},
		{"what grows upon itself has the unit that is stated", [][]string{{"x", "if(lag(x, 1) = 0, 100, lag(x, 1) * 2)", "money"}}, []float64{100, 200, 400}, 400, "EUR"},
		{"a choice", [][]string{{"x", "if(spend > 350, spend, 0)"}}, []float64{0, 400, 500}, 900, "EUR"},
		{"comparisons", [][]string{{"x", "(spend >= 400) + (spend < 400) + (spend <= 300) + (spend = 400) + (spend <> 400)"}}, []float64{3, 2, 2}, 2, "1"},
		{"−2² is −4", [][]string{{"x", "-2^2 + calls"}}, []float64{-1, -1, -1}, -1, "1"},
		{"functions of numbers", [][]string{{"x", "pow(calls, 2) + floor(2.7) + abs(-3) + exp(0) + log(1)"}}, []float64{15, 15, 15}, 15, "1"},
		{"a path with a hyphen", [][]string{{"x", "new.fair-2027"}}, []float64{5, 5, 5}, 15, "people"},
		{"an assumption", [][]string{{"x", "customers.price / 4"}}, []float64{5, 5, 5}, 5, "EUR/people"},
		{"a plain number shown as a share", [][]string{{"x", "new / leads", "share"}}, []float64{.3, .3, .3}, .3, "share"},
	} {
		t.Run(c.name, func(t *testing.T) {
			run := evaluated(t, parsed(t, ownPlan(c.metrics...)))
			q, note := run.Resolve("metrics.x")
			require.Nil(t, note)
			assert.InDeltaSlice(t, c.want, run.st.Row(q.Row), 1e-12)
			assert.InDelta(t, c.over, run.st.Over(q.Row, 0, 2), 1e-12)
			assert.Equal(t, c.unit, run.Model.Spec(q.Row).Unit.Code("EUR"))
			assert.True(t, run.Model.Spec(q.Row).Report)
		})
	}
}

func TestOwnRowsAreMetricsInTheOrderOfTheDocument(t *testing.T) {
	run := evaluated(t, parsed(t, ownPlan([]string{"b", "metrics.a"}, []string{"a", "new"})))
	var own []string
	for _, m := range run.Metrics() {
		if strings.HasPrefix(m.Name, "metrics.") {
			own = append(own, m.Name)
			assert.Equal(t, model.Axes{Item: strings.TrimPrefix(m.Name, "metrics.")}, m.Axes)
		}
	}
	assert.Equal(t, []string{"metrics.b", "metrics.a"}, own)
}

// TestFaultsOfOwnRows: code, path, place in the formula and further arguments, then what would cure it.
func TestFaultsOfOwnRows(t *testing.T) {
	for _, c := range []struct {
		name    string
		metrics [][]string
		want    []string
	}{
		{"money and people do not add up", [][]string{{"x", "cash + active"}}, []string{"formula-units-differ metrics.x.formula 6 + EUR people"}},
		{"nor inside a function", [][]string{{"x", "1 + max(cash, 3, active)"}}, []string{"formula-units-differ metrics.x.formula 5 max EUR people"}},
		{"nor as a choice", [][]string{{"x", "if(new > 1, cash, active)"}}, []string{"formula-units-differ metrics.x.formula 1 if EUR people"}},
		{"the power of an amount", [][]string{{"x", "cash ^ 2"}}, []string{"formula-unit-plain metrics.x.formula 6 ^ EUR"}},
		{"the logarithm of an amount", [][]string{{"x", "2 * log(cash)"}}, []string{"formula-unit-plain metrics.x.formula 5 log EUR"}},
		{"the unit that is stated is another", [][]string{{"x", "spend / new", "money"}}, []string{"formula-unit-stated metrics.x.unit money EUR/people"}},
		{"a name that is not there", [][]string{{"x", "spent / new"}}, []string{"formula-unknown-near metrics.x.formula 1 spent spend; spend"}},
		{"an input by a word near it", [][]string{{"x", "new * fe"}}, []string{"formula-unknown-near metrics.x.formula 7 fe fee; fee"}},
		{"a name like no other", [][]string{{"x", "wombats / new"}}, []string{"formula-unknown-path metrics.x.formula 1 wombats"}},
		{"the end of a path", [][]string{{"x", "ads.spend"}}, []string{"formula-unknown-near metrics.x.formula 1 ads.spend channels.ads.spend; channels.ads.spend"}},
		{"a minus without spaces", [][]string{{"x", "new-lost"}}, []string{"formula-hyphen metrics.x.formula 1 new-lost new - lost; new - lost"}},
		{"a minus without spaces before a number", [][]string{{"x", "2 * new-1"}}, []string{"formula-hyphen metrics.x.formula 5 new-1 new - 1; new - 1"}},
		{"a star outside of a function that takes several", [][]string{{"x", "2 * spend.*"}}, []string{"formula-wild-place metrics.x.formula 5 spend.*; sum(spend.*)"}},
		{"a star that matches nothing", [][]string{{"x", "sum(cash.*)"}}, []string{"formula-wild-none metrics.x.formula 5 cash.*; cash"}},
		{"half a month back", [][]string{{"x", "lag(new, 0.5)"}}, []string{"formula-lag metrics.x.formula 10 120 0.5"}},
		{"looking ahead", [][]string{{"x", "lag(new, -1)"}}, []string{"formula-lag metrics.x.formula 10 120 -1"}},
		{"all faults at once, of the text and of its meaning", [][]string{{"x", "spent / (new +"}, {"y", "cash + active"}},
			[]string{"formula-bracket-open metrics.x.formula 9", "formula-ends metrics.x.formula 15", "formula-unknown-near metrics.x.formula 1 spent spend; spend", "formula-units-differ metrics.y.formula 6 + EUR people"}},
		{"faults of rows that look back at each other", [][]string{{"x", "1 + lag(y, 1)"}, {"y", "log(cash * lag(x, 1))"}}, []string{"formula-unit-plain metrics.y.formula 1 log EUR"}},
		{"a unit that turns in a circle", [][]string{{"x", "lag(y, 1) + 1"}, {"y", "lag(x, 1) * fee"}}, []string{"formula-unit-open metrics.y.formula EUR/people"}},
		{"a stated unit that turns in a circle", [][]string{{"x", "lag(x, 1) * fee", "money"}}, []string{"formula-unit-stated metrics.x.unit money EUR·EUR/people"}},
		{"names within a function of too few arguments", [][]string{{"x", "if(wombats, 2)"}}, []string{"formula-arguments metrics.x.formula 1 if 3 2", "formula-unknown-path metrics.x.formula 4 wombats"}},
		{"what rests on a fault is none", [][]string{{"x", "y * 2", "money"}, {"y", "log(cash) + active"}}, []string{"formula-unit-plain metrics.y.formula 1 log EUR"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, notes := compile.Plan(parsed(t, ownPlan(c.metrics...)))
			assert.Nil(t, s)
			assert.Equal(t, c.want, lines(notes))
		})
	}
}

func TestACycleOfOwnRowsIsNamed(t *testing.T) {
	s, notes := compile.Plan(parsed(t, ownPlan([]string{"x", "y + 1"}, []string{"y", "z * 2"}, []string{"z", "metrics.x"})))
	assert.Nil(t, s)
	require.Len(t, notes, 1)
	for _, member := range []string{"metrics.x", "metrics.y", "metrics.z"} {
		assert.Contains(t, notes[0].Message("en")+notes[0].Path, member)
	}
}

func TestAStockBesideAFlowIsAWarning(t *testing.T) {
	for _, formula := range []string{"active + new", "if(active > new, 1, 0)", "sum(active, new)", "min(active, lag(new, 1))"} {
		s, notes := compile.Plan(parsed(t, ownPlan([]string{"x", formula})))
		assert.NotNil(t, s, formula)
		require.Len(t, notes, 1, formula)
		assert.Equal(t, "formula-stock-flow", notes[0].Code)
		assert.True(t, notes[0].Warning)
	}
	_, notes := compile.Plan(parsed(t, ownPlan([]string{"x", "active * fee + spend * 0 + 3"})))
	assert.Len(t, notes, 1)
	_, notes = compile.Plan(parsed(t, ownPlan([]string{"x", "lag(x, 1) + new"})))
	assert.Empty(t, notes, "a stock of the planner's own")
	_, notes = compile.Plan(parsed(t, ownPlan([]string{"x", "new / active + lag(active, 1) / active"})))
	assert.Empty(t, notes)
}

func TestAnOwnRowNamedLikeARowIsWarnedOf(t *testing.T) {
	s, notes := compile.Plan(parsed(t, ownPlan([]string{"mrr", "mrr * 12"})))
	require.NotNil(t, s)
	assert.Equal(t, []string{"own-name-taken metrics.mrr mrr metrics.mrr"}, lines(notes))
	run := evaluate(s)
	assert.Equal(t, 12*run.value(t, "mrr@last"), run.value(t, "metrics.mrr@last"), "mrr alone is the row of the sheet")
}

func TestOwnRowsAndInputsGoByTheirIdAlone(t *testing.T) {
	run := evaluated(t, parsed(t, ownPlan([]string{"per-call", "new / calls"})))
	for short, path := range map[string]string{"per-call": "metrics.per-call", "calls": "inputs.calls.value", "inputs.calls": "inputs.calls.value"} {
		q, note := run.Resolve(short + "@last")
		require.Nil(t, note, short)
		assert.Equal(t, path, run.Model.Spec(q.Row).Path)
	}
	_, isParam := run.Param("inputs.calls.value")
	assert.True(t, isParam, "an assumption has one path everywhere")
}

func TestAFaultOfAFormulaIsPlacedInTheTextOfThePlan(t *testing.T) {
	text := ownPlan([]string{"x", "new / wombats"})
	_, notes := compile.Plan(parsed(t, text))
	placed := plan.Place(text, notes)
	require.Len(t, placed, 1)
	line := strings.Split(string(text), "\n")[placed[0].Line-1]
	assert.True(t, strings.HasPrefix(line[placed[0].Column-1:], "wombats"), line[placed[0].Column-1:])
}

func lines(notes diag.Notes) []string {
	var out []string
	for _, n := range notes {
		line := strings.Join(append([]string{n.Code, n.Path}, n.Args...), " ")
		if len(n.Fixes) > 0 {
			line += "; " + strings.Join(n.Fixes, ", ")
		}
		out = append(out, line)
	}
	return out
}
