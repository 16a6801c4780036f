package compile_test

import (
	_ "embed"
	"encoding/json"
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
)

//go:embed testdata/reference.plan.json
var referencePlan []byte

// What a plain double-precision program computes of the reference plan: monthly rows and
// totals, and month-36 MRR and cash with each of its 60 assumptions 10% lower and higher.
var (
	//go:embed testdata/ref_R1.json
	refR1 []byte
	//go:embed testdata/ref_R3.json
	refR3 []byte
)

// same is the tolerance of a double-precision program that adds in another order: 36
// months of sums of nine channels lose at most a few hundred units of 2⁻⁵³.
const same = 1e-9

func close(t *testing.T, want, got float64, what string) {
	t.Helper()
	require.LessOrEqual(t, math.Abs(got-want), same*math.Max(1, math.Abs(want)), "%s: want %v, got %v", what, want, got)
}

func TestTheReferencePlanGivesItsReferenceFigures(t *testing.T) {
	var ref struct {
		Monthly map[string][]float64
		Totals  map[string]float64
	}
	require.NoError(t, json.Unmarshal(refR1, &ref))
	run := evaluated(t, parsed(t, referencePlan))
	require.Len(t, ref.Monthly, 9)
	for name, want := range ref.Monthly {
		got := run.row(t, name)
		require.Len(t, got, len(want))
		for i := range want {
			close(t, want[i], got[i], name+" in period "+strconv.Itoa(i+1))
		}
	}
	close(t, ref.Totals["cac"], run.value(t, "cac.blended"), "cac.blended")
	close(t, ref.Totals["payback"], run.value(t, "payback.simple"), "payback.simple")
	close(t, ref.Totals["ltv"], run.value(t, "ltv.simple"), "ltv.simple")
}

func TestTenPercentOnEachAssumptionGivesTheReferenceFigures(t *testing.T) {
	var ref struct{ Rows [][4]float64 }
	require.NoError(t, json.Unmarshal(refR3, &ref))
	levers := referenceLevers()
	require.Len(t, ref.Rows, len(levers))
	d := parsed(t, referencePlan)
	base := evaluated(t, d)
	for i, path := range levers {
		p, ok := base.Param(path)
		require.True(t, ok, path)
		figure := base.Model.Defaults()[p.Offset]
		for side, factor := range []float64{0.9, 1.1} {
			edited, notes := plan.Apply(d, plan.Edit{Do: "set", Path: path, JSON: strconv.FormatFloat(figure*factor, 'g', -1, 64)})
			require.Empty(t, notes, path)
			run := evaluated(t, edited)
			close(t, ref.Rows[i][2*side], run.value(t, "mrr@last"), path+" mrr")
			close(t, ref.Rows[i][2*side+1], run.value(t, "cash@last"), path+" cash")

			moved := base.Model.Defaults() // the same without compiling anew
			moved[p.Offset] = figure * factor
			base.st.Program().Eval(base.st, moved)
			require.Equal(t, run.value(t, "cash@last"), base.value(t, "cash@last"), path)
		}
	}
}

// referenceLevers are the 60 assumptions in the order of the reference file.
func referenceLevers() []string {
	var out []string
	for _, ch := range []string{"paid_search", "paid_social", "linkedin", "content_seo", "events", "outbound", "partners", "webinars"} {
		for _, part := range []string{"spend.start", "spend.growth", "response.cap", "response.scale", "rates.mql", "rates.sql", "rates.customer"} {
			out = append(out, "channels."+ch+"."+part)
		}
	}
	return append(out, "customers.churn", "customers.price", "customers.margin", "channels.referral.rate")
}

// run is an evaluated sheet.
type run struct {
	*compile.Sheet
	st *model.State
}

func parsed(t testing.TB, text []byte) *plan.Doc {
	t.Helper()
	d, notes := plan.Parse(text)
	require.NotNil(t, d, "%v", notes)
	return d
}

// evaluated compiles a plan and evaluates all its rows at its own figures.
func evaluated(t testing.TB, d *plan.Doc) run {
	t.Helper()
	s, notes := compile.Plan(d)
	require.NotNil(t, s, "%v", notes)
	return evaluate(s)
}

func evaluate(s *compile.Sheet) run {
	all := make([]model.RowID, s.Model.Rows())
	for i := range all {
		all[i] = model.RowID(i)
	}
	p := s.Model.Program(all...)
	st := p.NewState()
	p.Eval(st, s.Model.Defaults())
	return run{s, st}
}

func (r run) row(t testing.TB, address string) []float64 {
	t.Helper()
	q, note := r.Resolve(address)
	require.Nil(t, note)
	return r.st.Row(q.Row)
}

func (r run) value(t testing.TB, address string) float64 {
	t.Helper()
	q, note := r.Resolve(address)
	require.Nil(t, note)
	v, _ := r.Value(r.st, q)
	return v
}

// An edit in the page compiles and evaluates the whole sheet anew, within a frame.
func BenchmarkPlan(b *testing.B) {
	d := parsed(b, referencePlan)
	b.ReportAllocs()
	for b.Loop() {
		compile.Plan(d)
	}
}
