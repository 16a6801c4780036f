package api

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// split is what a reader of an attribution relies on.
type split struct {
	From, To, Difference float64
	Method               string
	Evaluations          int
	Parts                []struct {
		Path                       string
		Value, Share, Alone, Error float64
		Members                    []string
		Values                     []float64
	}
	Lost    [][]string
	Orders  float64
	Periods []string
	Receipt json.RawMessage
}

// six are changes of a template, each another way to change.
var six = []string{
	`{"path": "customers.margin", "set": "50%"}`,
	`{"path": "channels.ads.rates.mql", "multiply": 1.2}`,
	`{"path": "channels.ads.spend", "multiply": 2, "from": "2027-06"}`,
	`{"path": "channels.ads.rates.customer", "add": 0.02}`,
	`{"path": "customers.price", "set": {"start": 900, "growth": 0.01}}`,
	`{"path": "money.cash", "set": 1}`,
}

// withChanges is the template with a scenario of some changes.
func withChanges(t *testing.T, changes ...string) string {
	t.Helper()
	text, _, _ := strings.Cut(templateText(t), ",\n  \"scenarios\"")
	return text + `, "scenarios": [{"id": "stretch", "changes": [` + strings.Join(changes, ",") + `]}]}`
}

func explained(t *testing.T, q Request) split {
	t.Helper()
	q.Do = "explain"
	a := Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	var s split
	require.NoError(t, json.Unmarshal(a.Result, &s))
	return s
}

func TestAnAttributionIsTheMeanOverAllOrders(t *testing.T) {
	got := explained(t, Request{Plan: withChanges(t, six...), Scenario: "stretch", Path: "mrr@last"})
	require.Len(t, got.Parts, 6)
	assert.Equal(t, 64, got.Evaluations)

	worth := map[int]float64{}
	for mask := range 64 {
		var some []string
		for i, change := range six {
			if mask>>i&1 == 1 {
				some = append(some, change)
			}
		}
		worth[mask], _ = lastMRR(t, Request{Plan: withChanges(t, some...), Scenario: "stretch"})
	}
	want := map[string]float64{}
	orders := 0
	var walk func(mask int)
	added := make([]float64, 6)
	walk = func(mask int) {
		if mask == 63 {
			orders++
			for i, change := range six {
				want[strings.Split(change, `"`)[3]] += added[i]
			}
			return
		}
		for i := range six {
			if mask>>i&1 == 0 {
				added[i] = worth[mask|1<<i] - worth[mask]
				walk(mask | 1<<i)
			}
		}
	}
	walk(0)
	require.Equal(t, 720, orders)
	sum := 0.0
	for _, p := range got.Parts {
		sum += p.Value
		assert.InDelta(t, want[p.Path]/720, p.Value, 1e-9*math.Abs(got.Difference), p.Path)
	}
	assert.InEpsilon(t, worth[63]-worth[0], got.Difference, 1e-9)
	assert.InEpsilon(t, got.Difference, sum, 1e-12)
}

func TestTheOrderOfChangesInTheFileDoesNotChangeABit(t *testing.T) {
	parts := func(changes ...string) string {
		a := Run(Request{Do: "explain", Plan: withChanges(t, changes...), Scenario: "stretch", Path: "cac"})
		require.True(t, a.OK, "%v", a.Faults)
		text, _, _ := strings.Cut(string(a.Result), `,"receipt"`)
		return text
	}
	assert.Equal(t, parts(six...), parts(six[5], six[3], six[0], six[4], six[1], six[2]))
}

func TestAttributionByGroupAndByPeriod(t *testing.T) {
	text := withChanges(t, six...)
	got := explained(t, Request{Plan: text, Scenario: "stretch", Path: "mrr", By: "channel", ByPeriod: true})
	require.Len(t, got.Parts, 3)
	assert.Equal(t, "channels.ads", got.Parts[0].Path)
	assert.Len(t, got.Parts[0].Members, 3)
	for k := range got.Periods {
		sum := 0.0
		for _, p := range got.Parts {
			sum += p.Values[k]
		}
		a, _ := lastMRR(t, Request{Plan: text, Periods: []string{got.Periods[k]}})
		b, _ := lastMRR(t, Request{Plan: text, Scenario: "stretch", Periods: []string{got.Periods[k]}})
		assert.InDelta(t, b-a, sum, 1e-9*math.Abs(b), got.Periods[k])
	}
}

func TestAttributionBetweenTwoPlans(t *testing.T) {
	plain := templateText(t)
	more := Run(Request{Do: "edit", Plan: plain, Edits: []plan.Edit{{Do: "copy", Path: "channels.ads", Text: "Ads too"}, {Do: "type", Path: "customers.price", Text: "1000"}}}).Plan
	got := explained(t, Request{Plan: more, Against: plain, Path: "mrr@last"})
	require.Len(t, got.Parts, 2)
	assert.Equal(t, "customers.price", got.Parts[0].Path)
	assert.Equal(t, "structure", got.Parts[1].Path)
	assert.InEpsilon(t, got.Difference, got.Parts[0].Value+got.Parts[1].Value, 1e-12)
	assert.Contains(t, string(got.Receipt), `"against":`)
	assert.NotContains(t, string(got.Receipt), `"planleaf"`, "the question carries no plan")
}

func TestNothingChangedIsNothingToSplit(t *testing.T) {
	got := explained(t, Request{Plan: templateText(t), Path: "mrr"})
	assert.Empty(t, got.Parts)
	assert.Zero(t, got.Difference)
}

func TestAProductMayBeSplitByLogarithms(t *testing.T) {
	text := withChanges(t, `{"path": "channels.ads.rates.mql", "multiply": 1.2}`, `{"path": "channels.ads.rates.customer", "multiply": 1.1}`)
	assert.Equal(t, "lmdi", explained(t, Request{Plan: text, Scenario: "stretch", Path: "new.ads", Method: "lmdi"}).Method)
	assert.Equal(t, "shapley", explained(t, Request{Plan: text, Scenario: "stretch", Path: "mrr", Method: "lmdi"}).Method, "no product: it falls back")
}

// A metric that has no value while two changes are made without the third: named, not hidden.
func TestChangesThatTakeTheValueAwayAreNamed(t *testing.T) {
	text := strings.TrimSuffix(strings.TrimSpace(small), "}") + `, "inputs": [{"id": "a", "unit": "number", "value": 1}, {"id": "b", "unit": "number", "value": 1}, {"id": "c", "unit": "number", "value": 0}],
		"metrics": [{"id": "broken", "formula": "1 / (inputs.a + inputs.b + inputs.c)"}], "scenarios": [{"id": "stretch", "changes": [
		{"path": "inputs.a.value", "set": 0}, {"path": "inputs.b.value", "set": 0}, {"path": "inputs.c.value", "set": 1}]}]}`
	got := explained(t, Request{Plan: text, Scenario: "stretch", Path: "broken@last"})
	assert.Equal(t, [][]string{{"inputs.a.value", "inputs.b.value"}}, got.Lost)
	assert.InDelta(t, 4.0/6, got.Orders, 1e-12)
	assert.InDelta(t, 0.5, got.Parts[0].Value+got.Parts[1].Value+got.Parts[2].Value, 1e-12)
	a := Run(Request{Do: "explain", Plan: text, Scenario: "stretch", Path: "broken@last", Format: "text", Lang: "en"})
	assert.Contains(t, fmt.Sprint(string(a.Result)), "changed together, ")
}

// An assumption that one of both writes by month moves the rows of their common sheet: the number
// keeps its name and unit.
func TestANumberKeepsItsNameWhereRowsMove(t *testing.T) {
	a := Run(Request{Do: "explain", Plan: withChanges(t, six[2]), Scenario: "stretch", Path: "mrr@last", Format: "text", Lang: "en"})
	require.True(t, a.OK)
	assert.Contains(t, string(a.Result), "puts MRR in ")
}
