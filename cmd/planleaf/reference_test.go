package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tolerance is relative. The reference adds in another order, over 36 months and 8
// channels: some hundred roundings of 1e-16 each, grown by the recurrences.
const tolerance = 1e-9

const referencePlan = "../../examples/reference.plan.json"

// projection is what a reader of `project --format json` relies on.
type projection struct {
	Periods []string
	Rows    []struct {
		Path   string
		Unit   string
		Values []float64
	}
	Metrics map[string]struct {
		Value *float64
		Unit  string
	}
}

func (p projection) row(t *testing.T, path string) []float64 {
	t.Helper()
	for _, r := range p.Rows {
		if r.Path == path {
			return r.Values
		}
	}
	require.Fail(t, "no row "+path)
	return nil
}

// project runs the command on the reference plan.
func project(t *testing.T, args ...string) projection {
	t.Helper()
	var out, errs bytes.Buffer
	a := &app{in: strings.NewReader(""), out: &out, err: &errs, env: func(string) string { return "" }}
	code := a.run(append([]string{"project", referencePlan, "--format", "json"}, args...))
	require.Equal(t, exitDone, code, errs.String())
	var p projection
	require.NoError(t, json.Unmarshal(out.Bytes(), &p))
	return p
}

func load(t *testing.T, name string, into any) {
	t.Helper()
	text, err := os.ReadFile("testdata/reference/" + name)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, into))
}

func near(t *testing.T, want, got float64, what string) {
	t.Helper()
	assert.LessOrEqual(t, math.Abs(got-want), tolerance*math.Abs(want), "%s: want %v, got %v", what, want, got)
}

func TestTheReferencePlanAgreesWithAnIndependentProgram(t *testing.T) {
	var ref struct {
		Monthly map[string][]float64
		Totals  map[string]float64
	}
	load(t, "ref_R1.json", &ref)
	p := project(t)
	require.Len(t, ref.Monthly, 9)
	for path, want := range ref.Monthly {
		got := p.row(t, path)
		require.Len(t, got, len(want), path)
		for i := range want {
			near(t, want[i], got[i], path+"@"+p.Periods[i])
		}
	}
	names := map[string]string{"cac": "cac.blended", "payback": "payback.simple", "ltv": "ltv.simple"}
	require.Len(t, ref.Totals, len(names))
	for total, want := range ref.Totals {
		got := p.Metrics[names[total]].Value
		require.NotNil(t, got, names[total])
		near(t, want, *got, names[total])
	}
}

func TestEachAssumptionMovedByTenPercentAgrees(t *testing.T) {
	var params struct {
		Names  []string
		Vector []float64
	}
	load(t, "params.json", &params)
	var ref struct{ Rows [][4]float64 } // MRR and cash of the last month at −10%, then at +10%
	load(t, "ref_R3.json", &ref)
	require.Len(t, ref.Rows, 60)
	for i, name := range params.Names {
		for side, factor := range []float64{0.9, 1.1} {
			value := strconv.FormatFloat(params.Vector[i]*factor, 'f', -1, 64)
			t.Run(fmt.Sprintf("%s=%s", name, value), func(t *testing.T) {
				p := project(t, "--rows", "mrr,cash", "--set", referencePath(name)+"="+value)
				near(t, ref.Rows[i][2*side], last(p.row(t, "mrr")), "mrr")
				near(t, ref.Rows[i][2*side+1], last(p.row(t, "cash")), "cash")
			})
		}
	}
}

func last(values []float64) float64 { return values[len(values)-1] }

// referencePath is the path in the plan of an assumption of params.json.
func referencePath(name string) string {
	whole := map[string]string{
		"churn": "customers.churn", "arpa": "customers.price", "margin": "customers.margin",
		"referral_rate": "channels.referral.rate",
	}
	if path, ok := whole[name]; ok {
		return path
	}
	part := map[string]string{
		"spend": "spend.start", "growth": "spend.growth", "cap": "response.cap", "k": "response.scale",
		"p1": "rates.mql", "p2": "rates.sql", "p3": "rates.customer",
	}
	channel, field, _ := strings.Cut(name, ".")
	return "channels." + channel + "." + part[field]
}

func TestTheTornadoAgreesWithAnIndependentProgram(t *testing.T) {
	var params struct{ Names []string }
	load(t, "params.json", &params)
	var ref struct{ Rows [][4]float64 } // MRR and cash of the last month at −10%, then at +10%
	load(t, "ref_R3.json", &ref)
	for side, metric := range []string{"mrr@36", "cash@36"} {
		var out, errs bytes.Buffer
		a := &app{in: strings.NewReader(""), out: &out, err: &errs, env: func(string) string { return "" }}
		require.Equal(t, exitDone, a.run([]string{"tornado", referencePlan, "--metric", metric, "--by", "10%", "--format", "json"}), errs.String())
		var got struct {
			Base float64
			Bars []struct {
				Path      string
				Low, High float64
				At        [2]float64
			}
		}
		require.NoError(t, json.Unmarshal(out.Bytes(), &got))
		at := map[string]int{}
		for i, bar := range got.Bars {
			at[bar.Path] = i
			if i > 0 {
				before := got.Bars[i-1]
				assert.LessOrEqual(t, math.Abs(bar.High-bar.Low), math.Abs(before.High-before.Low), "the widest first")
			}
		}
		for i, name := range params.Names {
			k, found := at[referencePath(name)]
			require.True(t, found, name)
			near(t, ref.Rows[i][side], got.Bars[k].Low, name+" −10%: "+metric)
			near(t, ref.Rows[i][2+side], got.Bars[k].High, name+" +10%: "+metric)
		}
	}
}
