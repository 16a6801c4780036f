package model

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/unit"
)

var inf = math.Inf(1)

// scratch is a sheet of plain numbers for tests of single operations.
type scratch struct {
	*Builder
	t testing.TB
}

func newScratch(t testing.TB, periods int) *scratch { return &scratch{NewBuilder(periods), t} }

func (s *scratch) param(path string, values ...float64) RowID {
	return s.Param(Spec{Path: path, Agg: Mean}, values)
}

func (s *scratch) row(path string, e Expr) RowID { return s.Row(Spec{Path: path}, e) }

// run evaluates all rows at the values that they were declared with.
func (s *scratch) run() *State {
	m, notes := s.Build()
	require.Empty(s.t, notes)
	return evaluated(m)
}

func evaluated(m *Model) *State {
	all := make([]RowID, m.Rows())
	for i := range all {
		all[i] = RowID(i)
	}
	p := m.Program(all...)
	st := p.NewState()
	p.Eval(st, m.Defaults())
	return st
}

// same demands equal values, NaN for NaN; exact is the tolerance of arithmetic on few
// digits, a handful of roundings.
func same(t *testing.T, want, got []float64, says string) {
	t.Helper()
	const exact = 1e-14
	require.Len(t, got, len(want), says)
	for i := range want {
		switch w, g := want[i], got[i]; {
		case math.IsNaN(w):
			assert.True(t, math.IsNaN(g), "%s: period %d: want NaN, got %v", says, i, g)
		case math.IsInf(w, 0):
			assert.Equal(t, w, g, "%s: period %d", says, i)
		default:
			assert.InDelta(t, w, g, exact*max(1, math.Abs(w)), "%s: period %d", says, i)
		}
	}
}

// Each case is tried in all shapes: operands once and by period, alone and within a
// larger formula, so that every loop is met.
func TestOperations(t *testing.T) {
	type args = []float64
	two := func(f func(a, b Expr) Expr) func([]Expr) Expr {
		return func(x []Expr) Expr { return f(x[0], x[1]) }
	}
	one := func(f func(a Expr) Expr) func([]Expr) Expr { return func(x []Expr) Expr { return f(x[0]) } }
	many := func(f func(...Expr) Expr) func([]Expr) Expr { return func(x []Expr) Expr { return f(x...) } }
	three := func(f func(a, b, c Expr) Expr) func([]Expr) Expr {
		return func(x []Expr) Expr { return f(x[0], x[1], x[2]) }
	}
	for _, c := range []struct {
		says string
		op   func([]Expr) Expr
		in   args
		want float64
	}{
		{"add is left to right", many(Add), args{1e16, 1, -1e16, 1}, 1},
		{"add lets NaN through", many(Add), args{1, nan, 2}, nan},
		{"opposite infinities have no sum", many(Add), args{inf, -inf}, nan},
		{"add of one is it", many(Add), args{7}, 7},
		{"add of many", many(Add), args{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024}, 2047},
		{"sub", two(Sub), args{3, 5}, -2},
		{"sub lets NaN through", two(Sub), args{3, nan}, nan},
		{"mul", many(Mul), args{2, 3, 7}, 42},
		{"mul of two", many(Mul), args{2, 3}, 6},
		{"zero times NaN is NaN", many(Mul), args{0, nan}, nan},
		{"zero times infinity is NaN", many(Mul), args{0, inf}, nan},
		{"div", two(Div), args{1, 8}, .125},
		{"div by zero is NaN, not infinity", two(Div), args{1, 0}, nan},
		{"div of zero by zero is NaN", two(Div), args{0, 0}, nan},
		{"div by minus zero is NaN", two(Div), args{1, math.Copysign(0, -1)}, nan},
		{"div by infinity is zero", two(Div), args{1, inf}, 0},
		{"min", many(Min), args{3, -1, 2}, -1},
		{"min lets a NaN through wherever it stands", many(Min), args{3, nan, 2}, nan},
		{"min of a leading NaN", many(Min), args{nan, 2}, nan},
		{"max", many(Max), args{3, -1, 4}, 4},
		{"max lets a NaN through", many(Max), args{3, 4, nan}, nan},
		{"max of infinity", many(Max), args{3, inf}, inf},
		{"less", two(Less), args{1, 2}, 1},
		{"less of equals is no", two(Less), args{2, 2}, 0},
		{"less than NaN is not known", two(Less), args{2, nan}, nan},
		{"less or equal of equals is yes", two(LessEq), args{2, 2}, 1},
		{"less or equal", two(LessEq), args{3, 2}, 0},
		{"less or equal to NaN is not known", two(LessEq), args{nan, 2}, nan},
		{"equal", two(Eq), args{2, 2}, 1},
		{"not equal", two(Eq), args{2, 3}, 0},
		{"equal to NaN is not known", two(Eq), args{nan, nan}, nan},
		{"if takes the first branch", three(If), args{1, 5, 6}, 5},
		{"if takes the second branch", three(If), args{0, 5, 6}, 6},
		{"if of NaN is NaN", three(If), args{nan, 5, 6}, nan},
		{"a branch that is not taken does not poison", three(If), args{1, 5, nan}, 5},
		{"the branch that is taken does", three(If), args{0, 5, nan}, nan},
		{"exp", one(Exp), args{1}, math.E},
		{"exp of much is infinite", one(Exp), args{1e6}, inf},
		{"exp of minus infinity is zero", one(Exp), args{-inf}, 0},
		{"log", one(Log), args{math.E}, 1},
		{"log of zero is NaN, not minus infinity", one(Log), args{0}, nan},
		{"log of the negative is NaN", one(Log), args{-1}, nan},
		{"pow", two(Pow), args{1.5, 3}, 3.375},
		{"zero to a negative power is a division by zero", two(Pow), args{0, -1}, nan},
		{"a negative base to a part has no value", two(Pow), args{-8, 1. / 3}, nan},
		{"anything to the power zero is one", two(Pow), args{nan, 0}, 1},
		{"floor", one(Floor), args{-1.5}, -2},
		{"floor of NaN", one(Floor), args{nan}, nan},
		{"saturation", two(Sat), args{math.Ln2, 1}, .5},
		{"saturation starts at zero", two(Sat), args{0, 5}, 0},
		{"saturation without a scale is a division by zero", two(Sat), args{1, 0}, nan},
		{"hill at half is half", three(Hill), args{50, 50, 3}, .5},
		{"hill of nothing is nothing", three(Hill), args{0, 50, 2}, 0},
		{"hill of less than nothing is nothing", three(Hill), args{-5, 50, 2}, 0},
		{"hill of nothing with an unknown half is not known", three(Hill), args{0, nan, 2}, nan},
		{"hill of NaN", three(Hill), args{nan, 50, 2}, nan},
		{"hill of much is one, without overflow", three(Hill), args{1e300, 1, 9}, 1},
		{"hill with slope 0 is half (Meridian, HI-3)", three(Hill), args{2, 1, 0}, .5},
		{"cap times saturation", func(x []Expr) Expr { return Mul(x[0], Sat(x[1], x[2])) }, args{900, math.Ln2, 1}, 450},
		{"cap times saturation without a scale", func(x []Expr) Expr { return Mul(x[0], Sat(x[1], x[2])) }, args{900, 1, 0}, nan},
	} {
		for shape := range 1 << len(c.in) { // bit i: operand i is by period
			if len(c.in) > 4 && shape != 0 && shape != 1<<len(c.in)-1 && shape != 2 {
				continue
			}
			s := newScratch(t, 7)
			var xs []Expr
			for i, v := range c.in {
				values := []float64{v}
				if shape>>i&1 == 1 {
					values = []float64{v, v, v, v, v, v, v}
				}
				xs = append(xs, At(s.param(string(rune('a'+i)), values...)))
			}
			alone := s.row("alone", c.op(xs))
			inside := s.row("inside", Mul(Num(1), c.op(xs)))
			folded := s.row("numbers", c.op(func() (ns []Expr) {
				for _, v := range c.in {
					ns = append(ns, Num(v))
				}
				return
			}()))
			st := s.run()
			want := []float64{c.want, c.want, c.want, c.want, c.want, c.want, c.want}
			for _, id := range []RowID{alone, inside, folded} {
				same(t, want, st.Row(id), c.says)
			}
		}
	}
}

func TestHillMatchesPublishedValues(t *testing.T) {
	// HI-1: Robyn's hill with inflexion 100 and alpha 3
	s := newScratch(t, 5)
	x := s.param("x", 100, 150, 170, 190, 200)
	y := s.row("y", Hill(At(x), Num(100), Num(3)))
	same(t, []float64{.5, .7714285714285715, .8308811094199222, .8727573482631378, .8888888888888888}, s.run().Row(y), "HI-1")
}

func TestMemory(t *testing.T) {
	s := newScratch(t, 6)
	x := s.Param(Spec{Path: "x", Before: []float64{10, 20}}, []float64{1, 2, 3, 4, 5, 6})
	k := s.Param(Spec{Path: "k", Before: []float64{10}}, []float64{7})
	hole := s.param("hole", 1, 2, 0, 4, 5, 6)
	grown := s.param("grown", .1)
	rows := []struct {
		says string
		e    Expr
		want []float64
	}{
		{"a lag reads the history, and 0 beyond it", Lag(x, 3), []float64{0, 20, 10, 1, 2, 3}},
		{"a lag of what is once reads its history too", Lag(k, 2), []float64{0, 10, 7, 7, 7, 7}},
		{"a kernel looks back", Kernel(x, Num(.5), Num(0), Num(.25)), []float64{5.5, 3.5, 1.75, 2.5, 3.25, 4}},
		{"a kernel of what is once", Kernel(k, Num(.5), Num(.5)), []float64{8.5, 7, 7, 7, 7, 7}},
		{"a kernel with weights by period", Kernel(x, At(x), At(k)), []float64{71, 11, 23, 37, 53, 71}},
		{"a kernel without weights is nothing", Kernel(x, Num(0)), []float64{0, 0, 0, 0, 0, 0}},
		{"a scan", Scan(Num(.5), At(x), Num(8)), []float64{5, 4.5, 5.25, 6.625, 8.3125, 10.15625}},
		{"a scan with factors by period", Scan(At(x), Num(1), Num(1)), []float64{2, 5, 16, 65, 326, 1957}},
		{"a scan of what is once", Scan(Num(1), At(k), At(k)), []float64{14, 21, 28, 35, 42, 49}},
		{"a scan inside a formula", Add(Num(1), Scan(Num(1), At(x), Num(0))), []float64{2, 4, 7, 11, 16, 22}},
		{"an initial value that is by period is read in the first", Scan(Num(1), Num(0), At(x)), []float64{1, 1, 1, 1, 1, 1}},
		{"after a NaN a scan is NaN", Scan(Num(1), Div(Num(1), At(hole)), Num(0)), []float64{1, 1.5, nan, nan, nan, nan}},
		{"growth", Grow(Num(100), At(grown)), []float64{100, 110, 121, 133.1, 146.41, 161.051}},
		{"growth by period", Grow(At(x), At(x)), []float64{1, 3, 12, 60, 360, 2520}},
		{"a chain waits for its window", Chain(At(x), 3), []float64{nan, nan, 6, 24, 60, 120}},
		{"a chain of what is once", Chain(At(k), 2), []float64{nan, 49, 49, 49, 49, 49}},
		{"a chain of a formula", Chain(Add(At(x), Num(1)), 2), []float64{nan, 6, 12, 20, 30, 42}},
		{"a total", Total(At(x)), []float64{1, 3, 6, 10, 15, 21}},
		{"a total of what is once", Total(At(k)), []float64{7, 14, 21, 28, 35, 42}},
	}
	var ids []RowID
	for _, r := range rows {
		ids = append(ids, s.row(r.says, r.e))
	}
	stock := s.row("stock", Scan(Num(1), Num(0), Num(8)))
	back := s.row("back", Lag(stock, 1))
	given := s.row("given", Mul(At(x), Num(2)))
	s.Initial(given, At(k))
	seen := s.row("seen", Lag(given, 2))
	st := s.run()
	for i, id := range ids {
		same(t, rows[i].want, st.Row(id), rows[i].says)
	}
	same(t, []float64{8, 8, 8, 8, 8, 8}, st.Row(back), "what looks back at a scan sees its initial value")
	same(t, []float64{0, 7, 2, 4, 6, 8}, st.Row(seen), "a row may be given its value before the plan")
	assert.Equal(t, 7.0, st.At(given, -1))
	assert.Equal(t, 20.0, st.At(x, -2))
	assert.Equal(t, 0.0, st.At(x, -3))
}

func TestOnlyWhatIsWantedIsComputed(t *testing.T) {
	s := newScratch(t, 2)
	a, b := s.param("a", 1), s.param("b", 2)
	wanted, other := s.row("wanted", Add(At(a), Num(1))), s.row("other", Add(At(b), Num(1)))
	m, notes := s.Build()
	require.Empty(t, notes)
	p := m.Program(wanted)
	st := p.NewState()
	p.Eval(st, []float64{10, 20})
	same(t, []float64{11, 11}, st.Row(wanted), "wanted")
	assert.Nil(t, st.Row(other))
	assert.True(t, math.IsNaN(st.At(other, 0)))
	same(t, []float64{10, 10}, st.Row(a), "a parameter that is once is filled")
}

func TestParameters(t *testing.T) {
	s := newScratch(t, 3)
	s.Param(Spec{Path: "once", Unit: unit.Money}, []float64{5})
	s.param("held", 1, 2)
	s.param("cut", 1, 2, 3, 4)
	m, notes := s.Build()
	require.Empty(t, notes)
	assert.Equal(t, []Param{{"once", 0, 0, 1, unit.Money}, {"held", 1, 1, 3, unit.Number}, {"cut", 2, 4, 3, unit.Number}}, m.Params())
	assert.Equal(t, []float64{5, 1, 2, 2, 1, 2, 3}, m.Defaults(), "the last value holds on")
	id, ok := m.Find("held")
	assert.True(t, ok)
	assert.Equal(t, RowID(1), id)
}
