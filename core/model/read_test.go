package model

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOver(t *testing.T) {
	s := newScratch(t, 6)
	row := func(path string, agg Agg, e Expr) RowID { return s.Row(Spec{Path: path, Agg: agg}, e) }
	x := s.Param(Spec{Path: "x", Agg: Sum, Before: []float64{10}}, []float64{1, 2, 3, 4, 5, 6})
	stock := row("stock", Last, Scan(Num(1), At(x), Num(100)))
	price := s.Param(Spec{Path: "price", Agg: Mean}, []float64{4, 8})
	flat := s.Param(Spec{Path: "flat", Agg: Sum}, []float64{3})
	copied := row("copied", First, At(x))
	low, high := row("low", Least, Sub(Num(9), At(x))), row("high", Most, At(x))
	cac := row("cac", Ratio, Div(At(stock), At(x)))
	payback := row("payback", Ratio, Div(At(cac), At(price)))
	matched := row("matched", Ratio, Div(Kernel(x, Num(.25), Num(0), Num(.75)), At(x)))
	before := row("before", Ratio, Div(At(x), Lag(stock, 3)))
	chained := row("chained", Ratio, Mul(Num(2), Chain(At(x), 2)))
	h := Num(.5)
	co := s.Cohort(CohortSpec{Opening: Num(8), Hazard: Hazard{ByPeriod: &h}})
	s.row("amount", s.Join(co, Num(0)))
	kept := row("kept", Ratio, Div(s.Part(co, 1), At(x)))
	share := s.Param(Spec{Path: "share", Agg: Ratio}, []float64{.2, .4})
	worth := row("worth", Ratio, Ltv(At(price), Num(1), 2, Hazard{ByPeriod: &h}))
	st := s.run()
	for _, c := range []struct {
		says     string
		id       RowID
		from, to int
		want     float64
	}{
		{"a flow is added up", x, 1, 3, 9},
		{"a flow of before the plan is its history", x, -1, 1, 13},
		{"a flow that is once counts in each period", flat, 0, 5, 18},
		{"a stock is the last", stock, 1, 3, 110},
		{"a price is the plain mean", price, 0, 1, 6},
		{"what is read first", copied, 2, 4, 3},
		{"the lowest", low, 1, 4, 4},
		{"the highest", high, 1, 4, 5},
		{"a ratio divides what its parts are over the same periods", cac, 1, 3, 110. / 9},
		{"a ratio of a ratio is recomputed all the way", payback, 0, 1, 103. / 3 / 6},
		{"a single period is the row itself", cac, 2, 2, 106. / 3},
		{"a kernel is of windows that much earlier", matched, 2, 3, (.25*7 + .75*3) / 7},
		{"a lagged stock is that much earlier", before, 3, 4, 9. / 103},
		{"a chain is taken from the last period", chained, 0, 3, 24},
		{"a part of a cohort is taken from the last period", kept, 0, 2, 1. / 6},
		{"a parameter that is a ratio is the mean", share, 0, 1, .3},
		{"a lifetime value is recomputed on mean prices", worth, 0, 1, 6 * 1.5},
		{"an empty window has no value", x, 3, 2, nan},
	} {
		same(t, []float64{c.want}, []float64{st.Over(c.id, c.from, c.to)}, c.says)
	}
}

func TestRoot(t *testing.T) {
	s := newScratch(t, 6)
	won, spend := s.param("won", 0, 0, 5), s.param("spend", 100)
	known := s.param("known", nan)
	cac := s.row("cac", Div(At(spend), At(won)))
	ratio := s.row("ratio", Mul(Num(2), Lag(cac, 1)))
	total := s.row("total", Total(At(ratio)))
	inner := s.row("inner", Add(At(spend), Div(Num(1), Sub(At(won), Num(5)))))
	logged := s.row("logged", Log(Sub(At(won), Num(9))))
	power := s.row("power", Pow(Num(-8), Num(.5)))
	chained := s.row("chained", Chain(At(spend), 4))
	either := s.row("either", If(At(won), At(spend), At(cac)))
	unknown := s.row("unknown", Add(At(spend), At(known)))
	literal := s.row("literal", Add(Num(1), Num(nan)))
	bad := s.Declare(Spec{Path: "bad"})
	worse := s.row("worse", Add(Lag(bad, 1), At(cac)))
	s.Define(bad, Add(Num(1), At(worse)))
	scan := s.row("scan", Scan(Num(1), At(spend), At(known)))
	h := At(known)
	co := s.Cohort(CohortSpec{Opening: Num(8), Hazard: Hazard{ByPeriod: &h}})
	amount := s.row("amount", s.Join(co, Num(0)))
	part := s.row("part", s.Part(co, 3))
	infinite := s.row("infinite", Sub(Div(Num(1e300), Num(1e-300)), Div(Num(1e300), Num(1e-300))))
	m, notes := s.Build()
	require.Empty(t, notes)
	all := make([]RowID, m.Rows())
	for i := range all {
		all[i] = RowID(i)
	}
	p := m.Program(all...)
	st := p.NewState()
	p.Eval(st, m.Defaults())
	for _, c := range []struct {
		says   string
		id     RowID
		t      int
		row    RowID
		at     int
		reason Reason
	}{
		{"the divisor is to blame", cac, 1, cac, 1, Reason{"na-division", "won"}},
		{"a lag is followed back", ratio, 2, cac, 1, Reason{"na-division", "won"}},
		{"a total is followed to its first", total, 5, cac, 0, Reason{"na-division", "won"}},
		{"a divisor that is a formula is the row's own", inner, 2, inner, 2, Reason{"na-division", "inner"}},
		{"a logarithm", logged, 2, logged, 2, Reason{"na-log", "logged"}},
		{"a power", power, 0, power, 0, Reason{"na-power", "power"}},
		{"a window that reaches back too far", chained, 2, chained, 2, Reason{"na-window", ""}},
		{"only the branch that is taken is looked at", either, 1, cac, 1, Reason{"na-division", "won"}},
		{"an assumption without a value", unknown, 3, known, 3, Reason{"na-data", "known"}},
		{"a number without a value", literal, 0, literal, 0, Reason{"na-data", "literal"}},
		{"what has no value of its own", infinite, 0, infinite, 0, Reason{"na-undefined", "infinite"}},
		{"feedback is followed to its first period", bad, 3, cac, 0, Reason{"na-division", "won"}},
		{"an initial value", scan, 4, known, 0, Reason{"na-data", "known"}},
		{"a cohort is followed to its hazard", amount, 3, known, 0, Reason{"na-data", "known"}},
		{"a part of a cohort before the plan", part, 1, part, 1, Reason{"na-window", ""}},
		{"a part of a cohort whose hazard is not known", part, 4, known, 0, Reason{"na-data", "known"}},
		{"a value needs no reason", spend, 0, spend, 0, Reason{}},
	} {
		if c.reason.Code != "" {
			assert.True(t, math.IsNaN(st.At(c.id, c.t)), c.says)
		}
		row, at, why := p.Root(st, c.id, c.t)
		assert.Equal(t, c.reason, why, c.says)
		assert.Equal(t, m.Spec(c.row).Path, m.Spec(row).Path, c.says)
		assert.Equal(t, c.at, at, c.says)
	}
	assert.False(t, math.IsNaN(st.At(either, 3)))
}

func TestTrace(t *testing.T) {
	s := newScratch(t, 4)
	x := s.Param(Spec{Path: "x", Before: []float64{9}}, []float64{1, 2, 3, 4})
	k := s.param("k", 5)
	helper := s.Row(Spec{Path: "helper", Hidden: true}, Add(At(k), Lag(x, 1)))
	sum := s.row("sum", Add(At(x), At(helper), At(x)))
	scan := s.row("scan", Scan(At(k), At(x), At(k)))
	grown := s.row("grown", Grow(At(k), At(x)))
	spread := s.row("spread", Kernel(x, Num(.5), Num(0), Num(.5)))
	choice := s.row("choice", If(Less(At(x), Num(3)), At(k), At(sum)))
	nested := s.row("nested", Add(Num(1), Total(At(x))))
	h := At(k)
	co := s.Cohort(CohortSpec{Opening: At(k), Hazard: Hazard{ByPeriod: &h}})
	amount := s.row("amount", s.Join(co, At(x)))
	chained := s.row("chained", Chain(At(x), 3))
	part := s.row("part", s.Part(co, 1))
	m, notes := s.Build()
	require.Empty(t, notes)
	all := make([]RowID, m.Rows())
	for i := range all {
		all[i] = RowID(i)
	}
	p := m.Program(all...)
	st := p.NewState()
	p.Eval(st, m.Defaults())
	one := func(id RowID, t int, value float64) Input { return Input{Row: id, From: t, To: t, Value: value} }
	for _, c := range []struct {
		says string
		id   RowID
		t    int
		want []Input
	}{
		{"hidden rows are walked through, each input comes once", sum, 0, []Input{one(x, 0, 1), one(k, 0, 5), one(x, -1, 9)}},
		{"a scan reads itself and its initial value", scan, 0, []Input{one(scan, -1, 5), one(k, 0, 5), one(x, 0, 1)}},
		{"before the plan a scan reads its initial value", scan, -1, []Input{one(k, 0, 5)}},
		{"growth starts", grown, 0, []Input{one(k, 0, 5)}},
		{"growth goes on", grown, 2, []Input{one(grown, 1, 15), one(x, 2, 3)}},
		{"a kernel reads the periods of its terms as one", spread, 1, []Input{{x, -1, 1, 5.5, Weighted}}},
		{"a choice reads the branch it takes", choice, 0, []Input{one(x, 0, 1), one(k, 0, 5)}},
		{"or the other", choice, 3, []Input{one(x, 3, 4), one(sum, 3, 16)}},
		{"a memory within a formula is walked through", nested, 1, []Input{one(x, 0, 1), one(x, 1, 2)}},
		{"a cohort reads itself, its hazard and its inflow", amount, 0, []Input{one(amount, -1, 5), one(k, 0, 5), one(x, 0, 1)}},
		{"a chain reads its window as one", chained, 1, []Input{{x, 0, 1, 2, Multiplied}}},
		{"a part reads the cohort", part, 1, []Input{one(amount, 1, st.At(amount, 1))}},
		{"a parameter reads nothing", x, 0, nil},
	} {
		tr := p.Trace(st, c.id, c.t, c.t)
		assert.Equal(t, c.want, tr.Inputs, c.says)
		assert.Equal(t, c.id, tr.Row, c.says)
		same(t, []float64{st.At(c.id, c.t)}, []float64{tr.Value}, c.says)
	}
}

func TestTraceOverSeveralPeriods(t *testing.T) {
	s := newScratch(t, 4)
	x := s.Param(Spec{Path: "x", Agg: Sum}, []float64{1, 2, 3, 4})
	y := s.Param(Spec{Path: "y", Agg: Sum}, []float64{4, 3, 2, 1})
	sum := s.Row(Spec{Path: "sum", Agg: Sum}, Add(At(x), At(y)))
	moved := s.Row(Spec{Path: "moved", Agg: Sum}, Mul(At(x), Num(2)))
	stock := s.Row(Spec{Path: "stock", Agg: Last}, Scan(Num(1), At(x), Num(0)))
	ratio := s.Row(Spec{Path: "ratio", Agg: Ratio}, Div(At(sum), Lag(x, 1)))
	first := s.Row(Spec{Path: "first", Agg: First}, Mul(At(x), Num(3)))
	m, notes := s.Build()
	require.Empty(t, notes)
	p := m.Program(sum, moved, stock, ratio, first)
	st := p.NewState()
	p.Eval(st, m.Defaults())
	in := func(id RowID, from, to int, value float64) Input {
		return Input{Row: id, From: from, To: to, Value: value}
	}
	for _, c := range []struct {
		says  string
		id    RowID
		value float64
		want  []Input
	}{
		{"flows that add up are read over the same periods", sum, 15, []Input{in(x, 1, 3, 9), in(y, 1, 3, 6)}},
		{"another flow by its periods", moved, 18, []Input{in(moved, 1, 1, 4), in(moved, 2, 2, 6), in(moved, 3, 3, 8)}},
		{"a stock by what its last period reads", stock, 10, []Input{in(stock, 2, 2, 6), in(x, 3, 3, 4)}},
		{"a ratio by its operands, lagged ones earlier", ratio, 2.5, []Input{in(sum, 1, 3, 15), in(x, 0, 2, 6)}},
		{"a first value by its first period", first, 6, []Input{in(x, 1, 1, 2)}},
	} {
		tr := p.Trace(st, c.id, 1, 3)
		assert.Equal(t, c.want, tr.Inputs, c.says)
		assert.Equal(t, c.value, tr.Value, c.says)
	}
}
