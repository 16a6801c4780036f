//go:build !js

package model_test

import (
	"math"
	"os"
	"sort"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// compiled is the reference plan of the examples as a program for the figures that
// straight computes: nine rows, and three totals read over the horizon.
type compiled struct {
	sheet   *compile.Sheet
	program *model.Program
	state   *model.State
	params  []float64
	rows    [9]model.RowID
	totals  [3]model.RowID
}

func compileReference(t testing.TB) *compiled {
	text, err := os.ReadFile("../../examples/reference.plan.json")
	require.NoError(t, err)
	doc, notes := plan.Parse(text)
	require.NotNil(t, doc, "%v", notes)
	sheet, notes := compile.Plan(doc)
	require.NotNil(t, sheet, "%v", notes)
	c := &compiled{sheet: sheet, params: sheet.Model.Defaults()}
	row := func(path string) model.RowID {
		id, ok := sheet.Model.Find(path)
		require.True(t, ok, path)
		return id
	}
	for i, path := range []string{"leads", "mql", "sql", "new", "active", "mrr", "spend", "gp", "cash"} {
		c.rows[i] = row(path)
	}
	for i, path := range []string{"cac.blended", "payback.simple", "ltv.simple"} {
		c.totals[i] = row(path)
	}
	c.program = sheet.Model.Program(append(c.rows[:], c.totals[:]...)...)
	c.state = c.program.NewState()
	return c
}

// figures is one evaluation: everything that straight fills in.
func (c *compiled) figures() (totals [3]float64) {
	c.program.Eval(c.state, c.params)
	for i, id := range c.totals {
		totals[i] = c.state.Over(id, 0, months-1)
	}
	return totals
}

// whole is a program for every row of the sheet.
func (c *compiled) whole() (*model.Program, *model.State) {
	all := make([]model.RowID, c.sheet.Model.Rows())
	for i := range all {
		all[i] = model.RowID(i)
	}
	p := c.sheet.Model.Program(all...)
	return p, p.NewState()
}

// The order of additions differs, hence 1e-12 relative.
func TestTheEvaluatorGivesTheFiguresOfStraightLineCode(t *testing.T) {
	var f figures
	straight(referenceVector(t), &f)
	c := compileReference(t)
	totals := c.figures()
	for i, want := range [][months]float64{f.leads, f.mql, f.sql, f.won, f.active, f.mrr, f.spend, f.gp, f.cash} {
		got := c.state.Row(c.rows[i])
		require.Len(t, got, months)
		for m := range want {
			assert.InDelta(t, want[m], got[m], 1e-12*math.Abs(want[m]), "%s in month %d", c.sheet.Model.Spec(c.rows[i]).Path, m+1)
		}
	}
	for i, want := range []float64{f.cac, f.payback, f.ltv} {
		assert.InEpsilon(t, want, totals[i], 1e-12, c.sheet.Model.Spec(c.totals[i]).Path)
	}
}

func TestAnEvaluationAllocatesNothing(t *testing.T) {
	c := compileReference(t)
	assert.Zero(t, testing.AllocsPerRun(100, func() { c.figures() }), "the figures of the reference plan")
	p, st := c.whole()
	assert.Zero(t, testing.AllocsPerRun(20, func() { p.Eval(st, c.params) }), "its whole sheet")
}

func BenchmarkFigures(b *testing.B) {
	c := compileReference(b)
	b.ReportAllocs()
	for b.Loop() {
		c.figures()
	}
}

func BenchmarkWholeSheet(b *testing.B) {
	c := compileReference(b)
	p, st := c.whole()
	b.ReportAllocs()
	for b.Loop() {
		p.Eval(st, c.params)
	}
}

// BenchmarkEvaluator takes straight-line code, the evaluator for the same figures, and the
// whole sheet with its report rows by turns, in blocks, and reports their times and the
// median of the blocks' ratios, which a busy machine disturbs least.
// Budget: figures/straight at most 1.5. The whole sheet has none.
func BenchmarkEvaluator(b *testing.B) {
	const block = 50
	v := referenceVector(b)
	var f figures
	c := compileReference(b)
	p, st := c.whole()
	timed := func(f func()) float64 {
		start := time.Now()
		for range block {
			f()
		}
		return float64(time.Since(start).Nanoseconds()) / block
	}
	var line, figure, sheet, ratio, wide []float64
	for b.Loop() {
		x, y, z := timed(func() { straight(v, &f) }), timed(func() { c.figures() }), timed(func() { p.Eval(st, c.params) })
		line, figure, sheet = append(line, x), append(figure, y), append(sheet, z)
		ratio, wide = append(ratio, y/x), append(wide, z/x)
	}
	b.ReportMetric(0, "ns/op") // of three things at once: says nothing
	b.ReportMetric(median(line), "straight-ns")
	b.ReportMetric(median(figure), "figures-ns")
	b.ReportMetric(median(sheet), "sheet-ns")
	b.ReportMetric(median(ratio), "figures/straight")
	b.ReportMetric(median(wide), "sheet/straight")
}

func median(xs []float64) float64 {
	sort.Float64s(xs)
	return xs[len(xs)/2]
}
