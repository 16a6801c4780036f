package model

import (
	"math"
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
	m, stock, ratio := cohortSheet(t)
	p := m.Program(everything(m)...)
	st, params := p.NewState(), m.Defaults()
	assert.Zero(t, testing.AllocsPerRun(20, func() { p.Eval(st, params) }), "by row")
	r, over := m.Draws([]int{0}, everything(m)).NewRoom(300), make([]float64, 300)
	r.Begin(params)
	assert.Zero(t, testing.AllocsPerRun(5, func() { // AllocsPerRun warms up by a call
		r.Begin(params)
		r.Eval(300)
		r.Row(stock, 3)
		r.OverAll(over, ratio, 0, 11)
	}), "by lane")
}

func TestADrawKeepsWhatIsWanted(t *testing.T) {
	m, stock, ratio := cohortSheet(t)
	d := m.Draws([]int{0}, []RowID{ratio})
	r := d.NewRoom(4)
	r.Begin(m.Defaults())
	copy(r.Set(0, 0), []float64{.2, .4})
	r.Eval(2)
	assert.Same(t, m, d.Model())
	assert.InDeltaSlice(t, []float64{.2, .4}, r.Row(ratio, 0), 1e-15, "the second draw loses twice as many young")
	assert.Len(t, r.Row(stock, 0), 2, "a ratio is recomputed from its parts, so they are kept")
	assert.Equal(t, []float64{100, 100}, r.Row(stock, -1), "with what was before the plan")
	won, _ := m.Find("won")
	assert.Nil(t, r.Row(won, 0), "what nobody wants is not")
	over := make([]float64, 2)
	r.OverAll(over, won, 0, 1)
	assert.True(t, math.IsNaN(over[0]))
	st := m.Program(ratio).NewState()
	st.p.Eval(st, m.Defaults())
	r.OverAll(over, ratio, 0, 11)
	assert.Equal(t, st.Over(ratio, 0, 11), over[0])
	r = m.Draws([]int{0}, nil, ratio).NewRoom(1)
	r.Begin(m.Defaults())
	r.Eval(1)
	r.OverAll(over[1:], ratio, 0, 11)
	assert.Equal(t, over[0], over[1], "a number alone has no periods")
	assert.Nil(t, r.Row(ratio, 0))
	assert.Panics(t, func() { d.NewRoom(0) })
	assert.Panics(t, func() { r.Set(1, 0) }, "what does not vary is not drawn")
	assert.Panics(t, func() { r.Set(0, 1) }, "a parameter that holds always has one value")
}
