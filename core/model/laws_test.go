package model

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// sheets draws models: rows over parameters and each other, with feedback, every
// operation, cohorts, and plenty that has no value.
type sheets struct {
	*rapid.T
	b       *Builder
	cohorts []Cohort
	rows    int // that may be read in the same period
	all     int // that may be read earlier
}

func (g *sheets) n(lo, hi int) int { return rapid.IntRange(lo, hi).Draw(g.T, "n") }

func (g *sheets) value() float64 {
	return rapid.SampledFrom([]float64{0, 1, -1, .5, .02, 3, 350, 1e5, -2.25, 1e300, 1. / 3, math.NaN(), math.Inf(1)}).Draw(g.T, "value")
}

func (g *sheets) values(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = g.value()
	}
	return out
}

func (g *sheets) exprs(n, depth int) []Expr {
	out := make([]Expr, n)
	for i := range out {
		out[i] = g.expr(depth)
	}
	return out
}

func (g *sheets) hazard(depth int) Hazard {
	switch g.n(0, 2) {
	case 0:
		h := g.expr(depth)
		return Hazard{ByPeriod: &h}
	case 1:
		return Hazard{ByAge: g.exprs(g.n(1, 4), depth)}
	}
	return Hazard{Term: g.n(1, 5), Renewal: g.expr(depth)}
}

func (g *sheets) expr(depth int) Expr {
	if depth == 0 || g.n(0, 3) == 0 {
		switch g.n(0, 4) {
		case 0:
			return Num(g.value())
		case 1:
			return Lag(RowID(g.n(0, g.all-1)), g.n(1, 4))
		}
		return At(RowID(g.n(0, g.rows-1)))
	}
	x := func() Expr { return g.expr(depth - 1) }
	many := func() []Expr { return g.exprs(g.n(1, 11), depth-1) }
	switch Op(g.n(int(OpAdd), int(OpPart))) {
	case OpAdd:
		return Add(many()...)
	case OpSub:
		return Sub(x(), x())
	case OpMul:
		if g.n(0, 1) == 0 {
			return Mul(x(), Sat(x(), x()))
		}
		return Mul(many()...)
	case OpDiv:
		return Div(x(), x())
	case OpMin:
		return Min(many()...)
	case OpMax:
		return Max(many()...)
	case OpLess:
		return Less(x(), x())
	case OpLessEq:
		return LessEq(x(), x())
	case OpEq:
		return Eq(x(), x())
	case OpIf:
		return If(x(), x(), x())
	case OpExp:
		return Exp(x())
	case OpLog:
		return Log(x())
	case OpPow:
		return Pow(x(), x())
	case OpFloor:
		return Floor(x())
	case OpSat:
		return Sat(x(), x())
	case OpHill:
		return Hill(x(), x(), x())
	case OpKernel:
		return Kernel(RowID(g.n(0, g.rows-1)), g.exprs(g.n(1, 5), depth-1)...)
	case OpScan:
		return Scan(x(), x(), x())
	case OpGrow:
		return Grow(x(), x())
	case OpChain:
		return Chain(x(), g.n(1, 4))
	case OpTotal:
		return Total(x())
	case OpLtv:
		return Ltv(x(), x(), g.n(1, 9), g.hazard(depth-1))
	case OpPayback:
		return Payback(x(), x(), g.hazard(depth-1))
	case OpAge:
		if len(g.cohorts) > 0 {
			return g.b.Age(g.cohorts[g.n(0, len(g.cohorts)-1)])
		}
	case OpPart:
		if n := len(g.cohorts); n > 0 && g.b.cohorts[g.cohorts[n-1]].join >= 0 {
			return g.b.Part(g.cohorts[n-1], g.n(0, 4))
		}
	}
	return Sub(x(), x())
}

func (g *sheets) cohort() Expr {
	growth := g.expr(1)
	c := CohortSpec{Opening: g.expr(1), Hazard: g.hazard(1), Growth: &growth}
	if n := g.n(0, 3); n > 0 {
		c.Ages = g.values(n)
	}
	co := g.b.Cohort(c)
	g.cohorts = append(g.cohorts, co)
	return g.b.Join(co, g.expr(2))
}

// sheet draws a model and more rows than lanes take a turn.
func sheet(t *rapid.T) *Model {
	g := &sheets{T: t, b: NewBuilder(rapid.IntRange(1, 13).Draw(t, "periods"))}
	spec := func(path string, i int) Spec {
		return Spec{Path: fmt.Sprint(path, i), Agg: Agg(g.n(0, int(Ratio))), Before: g.values(g.n(0, 2))}
	}
	params := g.n(1, 4)
	for i := range params {
		g.b.Param(spec("p", i), g.values(g.n(1, 5)))
	}
	g.rows, g.all = params, params+g.n(1, 9)
	for i := params; i < g.all; i++ {
		g.b.Declare(spec("r", i))
	}
	for ; g.rows < g.all; g.rows++ {
		e := Expr{}
		if g.n(0, 4) == 0 {
			e = g.cohort()
		} else {
			e = g.expr(3)
		}
		g.b.Define(RowID(g.rows), e)
		if e.Op != OpScan && e.Op != OpJoin && g.n(0, 4) == 0 {
			g.b.Initial(RowID(g.rows), Num(g.value()))
		}
	}
	m, notes := g.b.Build()
	for _, n := range notes {
		if n.Code != "cycle" {
			t.Fatalf("a drawn sheet is at fault: %v", notes)
		}
		t.Skip("initial values that wait for each other")
	}
	return m
}

func bits(x float64) uint64 {
	if x != x {
		return math.Float64bits(math.NaN())
	}
	return math.Float64bits(x)
}

func everything(m *Model) []RowID {
	all := make([]RowID, m.Rows())
	for i := range all {
		all[i] = RowID(i)
	}
	return all
}

func TestTheRowDriverGivesTheBitsOfTheDefinitions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := sheet(t)
		st, o := evaluated(m), newOracle(m, m.Defaults())
		for id := range RowID(m.Rows()) {
			for i, x := range st.Row(id) {
				if want := o.at(id, i); bits(x) != bits(want) {
					t.Fatalf("%s in period %d: %v, by definition %v; formula %+v", m.Spec(id).Path, i, x, want, m.rows[id].code)
				}
			}
		}
	})
}

func TestWhatElseIsWantedChangesNoBit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := sheet(t)
		all := evaluated(m)
		id := RowID(rapid.IntRange(0, m.Rows()-1).Draw(t, "row"))
		p := m.Program(id)
		st := p.NewState()
		p.Eval(st, m.Defaults())
		p.Eval(st, m.Defaults()) // a second time: nothing is left over from the first
		for i, x := range st.Row(id) {
			if bits(x) != bits(all.Row(id)[i]) {
				t.Fatalf("%s in period %d: %v alone, %v among all", m.Spec(id).Path, i, x, all.Row(id)[i])
			}
		}
	})
}

func TestEveryNaNHasARootWithAReason(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := sheet(t)
		p := m.Program(everything(m)...)
		st := p.NewState()
		p.Eval(st, m.Defaults())
		for id := range RowID(m.Rows()) {
			for i, x := range st.Row(id) {
				row, at, why := p.Root(st, id, i)
				if x == x {
					continue
				}
				if root := st.At(row, at); root == root || why.Code == "" {
					t.Fatalf("%s in period %d: root %s in %d is %v: %v", m.Spec(id).Path, i, m.Spec(row).Path, at, root, why)
				}
				p.Trace(st, id, i, i)
			}
		}
	})
}
