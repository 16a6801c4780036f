package model

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// cohortSheet has a cohort with its loss, a payback by age, feedback and ratios.
func cohortSheet(t testing.TB) (m *Model, stock, ratio RowID) {
	s := newScratch(t, 24)
	young, old := At(s.param("young", .2)), At(s.param("old", .05))
	h := Hazard{ByAge: []Expr{young, old}}
	co := s.Cohort(CohortSpec{Opening: At(s.param("opening", 100)), Hazard: h})
	lost := s.row("lost", s.Age(co))
	stock = s.Declare(Spec{Path: "stock", Agg: Last})
	s.Define(stock, s.Join(co, Add(At(s.param("won", 5, 6, 7)), Mul(Num(.1), At(lost)), Mul(Num(.02), Lag(stock, 1)))))
	s.row("worth", Ltv(Num(10), Num(.99), 36, h))
	s.row("payback", Payback(Num(40), Num(10), h))
	ratio = s.Row(Spec{Path: "ratio", Agg: Ratio}, Div(At(lost), Lag(stock, 1)))
	m, notes := s.Build()
	require.Empty(t, notes)
	return m, stock, ratio
}

func TestNeitherDriverAllocates(t *testing.T) {
	m, _, _ := cohortSheet(t)
	p := m.Program(everything(m)...)
	st, params := p.NewState(), m.Defaults()
	assert.Zero(t, testing.AllocsPerRun(20, func() { p.Eval(st, params) }), "by row")
	ls := p.NewLanes(70)
	var many []float64
	for _, x := range params {
		for range 70 {
			many = append(many, x)
		}
	}
	assert.Zero(t, testing.AllocsPerRun(5, func() { p.EvalLanes(ls, many) }), "by lane")
}

func TestLanesKeepWhatIsWanted(t *testing.T) {
	m, stock, ratio := cohortSheet(t)
	p := m.Program(ratio)
	ls := p.NewLanes(2)
	params := make([]float64, 0)
	for i, x := range m.Defaults() {
		if i == 0 {
			params = append(params, x, 2*x) // the second lane loses twice as many young
			continue
		}
		params = append(params, x, x)
	}
	p.EvalLanes(ls, params)
	assert.Equal(t, 2, ls.Lanes())
	assert.InDelta(t, .2, ls.Row(ratio, 0)[0], 1e-15)
	assert.InDelta(t, .4, ls.Row(ratio, 0)[1], 1e-15)
	assert.Len(t, ls.Row(stock, 0), 2, "a ratio is recomputed from its parts, so they are kept")
	assert.Equal(t, []float64{100, 100}, ls.Row(stock, -1), "with what was before the plan")
	won, _ := m.Find("won")
	assert.Nil(t, ls.Row(won, 0), "what nobody wants is not")
	st := p.NewState()
	p.Eval(st, m.Defaults())
	assert.Equal(t, st.Over(ratio, 0, 11), ls.Over(0, ratio, 0, 11))
	assert.Panics(t, func() { p.NewLanes(0) })
}
