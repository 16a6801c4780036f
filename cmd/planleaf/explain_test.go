package main

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// causes is what a reader of `explain --from --to --format json` relies on.
type causes struct {
	From, To, Difference float64
	Method               string
	Evaluations          int
	Parts                []struct {
		Path  string
		Value float64
	}
	Lost    [][]string
	Receipt json.RawMessage
}

// answered runs the command on a plan and reads what it prints.
func answered(t *testing.T, d *plan.Doc, into any, args ...string) {
	t.Helper()
	var out, errs bytes.Buffer
	a := &app{in: bytes.NewReader(plan.Format(d)), out: &out, err: &errs, env: func(string) string { return "" }}
	require.Equal(t, exitDone, a.run(append(args, "--format", "json")), errs.String())
	require.NoError(t, json.Unmarshal(out.Bytes(), into))
}

// withStretch is a document whose scenario stretch has these changes.
func withStretch(d *plan.Doc, changes []plan.Change) *plan.Doc {
	with := *d
	with.Scenarios = []plan.Scenario{{ID: "stretch", Changes: changes}}
	return &with
}

// Of the examples that hold a scenario stretch: what the command splits adds up, is the mean over all
// orders of what the command itself projects with some of the changes, and does not know the order of
// the changes in the file.
func TestTheDifferenceOfTheExamplesIsSplitLikeAllOrdersDo(t *testing.T) {
	for _, name := range []string{"bank-deposits", "saas-tiers"} {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile("../../examples/" + name + ".plan.json")
			require.NoError(t, err)
			d, notes := plan.Parse(text)
			require.NotNil(t, d, "%v", notes)
			at := slices.IndexFunc(d.Scenarios, func(s plan.Scenario) bool { return s.ID == "stretch" })
			require.GreaterOrEqual(t, at, 0)
			changes := d.Scenarios[at].Changes
			n := len(changes)
			require.LessOrEqual(t, n, 6)
			args := []string{"explain", "-", "--from", "base", "--to", "stretch", "--metric", "mrr@last"}

			var got causes
			answered(t, d, &got, args...)
			assert.Equal(t, "shapley", got.Method)
			require.Len(t, got.Parts, n)
			sum := 0.0
			for _, p := range got.Parts {
				sum += p.Value
			}
			near(t, got.Difference, sum, "the parts add up")

			worth := make([]float64, 1<<n)
			for mask := range worth {
				var some []plan.Change
				for i, c := range changes {
					if mask>>i&1 == 1 {
						some = append(some, c)
					}
				}
				var p projection
				answered(t, withStretch(d, some), &p, "project", "-", "--scenario", "stretch", "--rows", "mrr", "--periods", "last")
				worth[mask] = last(p.row(t, "mrr"))
			}
			near(t, worth[len(worth)-1]-worth[0], got.Difference, "the difference")
			parts := make([]float64, n)
			orders := 0
			var walk func(mask int, steps []float64)
			walk = func(mask int, steps []float64) {
				if mask == len(worth)-1 {
					orders++
					for i, x := range steps {
						parts[i] += x
					}
				}
				for i := range n {
					if mask>>i&1 == 0 {
						next := slices.Clone(steps)
						next[i] = worth[mask|1<<i] - worth[mask]
						walk(mask|1<<i, next)
					}
				}
			}
			walk(0, make([]float64, n))
			for _, p := range got.Parts {
				i := slices.IndexFunc(changes, func(c plan.Change) bool { return c.Path == p.Path })
				require.GreaterOrEqual(t, i, 0, p.Path)
				assert.LessOrEqual(t, math.Abs(p.Value-parts[i]/float64(orders)), tolerance*math.Abs(got.Difference), p.Path)
			}

			var again causes
			backwards := slices.Clone(changes)
			slices.Reverse(backwards)
			answered(t, withStretch(d, backwards), &again, args...)
			got.Receipt, again.Receipt = nil, nil // it is another file
			assert.Equal(t, got, again, "to the last bit")
		})
	}
}

// Some changes without others can leave a number without a value; the command names them.
func TestChangesThatLeaveNoValueAreNamedByTheCommand(t *testing.T) {
	input := func(id, v string) plan.Edit {
		return plan.Edit{Do: "add", Path: "inputs", JSON: `{"id": "` + id + `", "unit": "number", "value": ` + v + `}`}
	}
	d := smallPlan(t, input("a", "1"), input("b", "1"), input("c", "0"),
		plan.Edit{Do: "add", Path: "metrics", JSON: `{"id": "broken", "formula": "1 / (inputs.a + inputs.b + inputs.c)"}`})
	to := func(id string, v float64) plan.Change {
		return plan.Change{Path: "inputs." + id + ".value", Set: &plan.Value{Form: plan.Constant, Number: v}}
	}
	d = withStretch(d, []plan.Change{to("a", 0), to("b", 0), to("c", 1)})
	var got causes
	answered(t, d, &got, "explain", "-", "--to", "stretch", "--metric", "broken@last")
	assert.Equal(t, [][]string{{"inputs.a.value", "inputs.b.value"}}, got.Lost)
	said := saidOf(t, exitDone, map[string]string{"p.json": string(plan.Format(d))}, "explain", "p.json", "--to", "stretch", "--metric", "broken@last", "--lang", "en")
	assert.Contains(t, said, "changed together")
}
