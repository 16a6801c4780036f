package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// best is what a reader of `optimize --format json` relies on.
type best struct {
	Levers []struct {
		Path            string
		Value, Marginal float64
	}
	Goal   float64
	Limits []struct {
		Name   string
		Shadow float64
	}
	State string
}

// casePlan is a published split as a plan: inputs are the levers, a metric the goal.
func casePlan(t *testing.T, formula string, today ...float64) string {
	t.Helper()
	var inputs []string
	for i, x := range today {
		inputs = append(inputs, fmt.Sprintf(`{"id": "x%d", "unit": "number", "value": %v}`, i+1, x))
	}
	text := fmt.Sprintf(`{"planleaf": 1, "id": "op", "title": "op", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 1},
		"stages": [{"id": "lead"}, {"id": "customer"}], "channels": [{"id": "web", "kind": "organic", "leads": 1, "rates": {"customer": 0.5}}], "customers": {"churn": 0.02, "price": 1, "margin": 1},
		"inputs": [%s], "metrics": [{"id": "goal", "formula": "%s"}]}`, strings.Join(inputs, ", "), formula)
	name := t.TempDir() + "/op.plan.json"
	require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
	return name
}

// optimized runs the command.
func optimized(t *testing.T, args ...string) (b best) {
	t.Helper()
	var out, errs bytes.Buffer
	a := &app{in: strings.NewReader(""), out: &out, err: &errs, env: func(string) string { return "" }}
	require.Equal(t, exitDone, a.run(append([]string{"optimize", "--format", "json"}, args...)), errs.String())
	require.NoError(t, json.Unmarshal(out.Bytes(), &b))
	return b
}

const (
	formulaOP1 = "3 * inputs.x1 ^ 0.5 + 4 * inputs.x2 ^ 0.5"
	formulaOP2 = "1000 * x1 / (50 + x1) + 600 * x2 / (20 + x2)"
	formulaOP3 = "40 * log(1 + x1 / 10) + 30 * log(1 + x2 / 20) + 10 * log(1 + x3 / 30)"
	formulaOP5 = "x1^3 / (x1^3 + 125000) + x2^3 / (x2^3 + 125000)"
)

func TestThePublishedSplitsWrittenAsPlansAreFound(t *testing.T) {
	for name, c := range map[string]struct {
		formula string
		total   float64
		today   []float64
		args    []string
		want    []float64
		goal    float64
		shadow  float64
	}{
		"OP-1":                 {formulaOP1, 100, []float64{50, 50}, nil, []float64{36, 64}, 50, 0.25},
		"OP-1 with a cap":      {formulaOP1, 100, []float64{50, 50}, []string{"--bounds", "inputs.x2=0,55"}, []float64{45, 55}, 3*6.708203932499369 + 4*7.416198487095663, 1.5 / 6.708203932499369},
		"OP-2":                 {formulaOP2, 130, []float64{65, 65}, nil, []float64{84.2373819587801, 45.76261804121991}, 1045.0510257216822, 2.774744871391589},
		"OP-3":                 {formulaOP3, 20, []float64{5, 5, 10}, nil, []float64{18.571428571, 1.428571429, 0}, 44.06267112455571, 1.4},
		"OP-3 from nothing":    {formulaOP3, 20, []float64{0, 0, 0}, nil, []float64{18.571428571, 1.428571429, 0}, 44.06267112455571, 1.4},
		"OP-4":                 {formulaOP3, 100, []float64{30, 30, 40}, nil, []float64{64.285714286, 35.714285714, 0}, 110.9484722764762, 0.538461538},
		"OP-5 at 60":           {formulaOP5, 60, []float64{30, 30}, nil, []float64{0, 60}, 0.6334310850439883, -1},
		"OP-5 at 120":          {formulaOP5, 120, []float64{120, 0}, nil, []float64{60, 60}, 1.2668621700879765, -1},
		"OP-5 at 60 in bounds": {formulaOP5, 60, []float64{30, 30}, []string{"--bounds", "inputs.*=10,50"}, []float64{10, 50}, 0.5 + 1.0/126, -1},
	} {
		t.Run(name, func(t *testing.T) {
			plan := casePlan(t, c.formula, c.today...)
			got := optimized(t, append([]string{plan, "--levers", "inputs.*", "--total", strconv.FormatFloat(c.total, 'f', -1, 64), "--goal", "goal"}, c.args...)...)
			assert.Equal(t, "optimal", got.State)
			sum := 0.0
			var x []float64
			for _, l := range got.Levers {
				sum += l.Value
				x = append(x, l.Value)
			}
			assert.Equal(t, c.total, sum, "to the last bit")
			if strings.HasPrefix(name, "OP-5 at 60") && x[0] > x[1] { // the two are alike
				x[0], x[1] = x[1], x[0]
			}
			assert.InDeltaSlice(t, c.want, x, 1e-6)
			assert.InDelta(t, c.goal, got.Goal, 1e-9*c.goal)
			if c.shadow > 0 {
				require.Equal(t, "total", got.Limits[0].Name)
				assert.InDelta(t, c.shadow, got.Limits[0].Shadow, 1e-6)
			}
		})
	}
}

func TestTheReferencePlanIsBroughtToItsTarget(t *testing.T) {
	var ref struct{ Multiplier float64 }
	load(t, "ref_R4.json", &ref)
	for _, lever := range []string{"channels.*.spend.start", "channels.*.spend"} {
		var out, errs bytes.Buffer
		a := &app{in: strings.NewReader(""), out: &out, err: &errs, env: func(string) string { return "" }}
		require.Equal(t, exitDone, a.run([]string{"seek", referencePlan, "--lever", lever, "--as", "multiplier",
			"--metric", "mrr@last", "--to", "1000000", "--bounds", "0.1,10", "--format", "json"}), errs.String())
		var got struct {
			Value, Metric float64
			Evaluations   int
			State         string
		}
		require.NoError(t, json.Unmarshal(out.Bytes(), &got))
		near(t, ref.Multiplier, got.Value, lever)
		near(t, 1e6, got.Metric, "mrr")
		assert.Equal(t, "found", got.State)
		assert.LessOrEqual(t, got.Evaluations, 40)
	}
}
