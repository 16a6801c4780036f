package model

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// brute is a cohort followed member group by member group: what the sheet must agree with.
type brute struct {
	amount  map[int]float64 // by start
	hazard  func(age, t int) float64
	growth  float64
	members []int // starts, oldest first
}

func (b *brute) age(t int) (lost float64) {
	for _, s := range b.members {
		gone := b.amount[s] * b.hazard(t-s, t)
		lost += gone
		b.amount[s] = (b.amount[s] - gone) * b.growth
	}
	return lost
}

func (b *brute) join(t int, x float64) (all float64) {
	b.members, b.amount[t] = append(b.members, t), x
	return b.upTo(t)
}

func (b *brute) upTo(start int) (sum float64) {
	for _, s := range b.members {
		if s <= start {
			sum += b.amount[s]
		}
	}
	return sum
}

func TestCohorts(t *testing.T) {
	const periods, back = 30, 4
	seasonal := make([]float64, periods)
	for i := range seasonal {
		seasonal[i] = .01 + .02*float64(i%3)
	}
	byAge := []float64{.3, .15, .02}
	for _, c := range []struct {
		says   string
		ages   []float64
		hazard func(s *scratch) Hazard
		loss   func(age, t int) float64
		growth float64
	}{
		{"a hazard by period", nil, func(s *scratch) Hazard {
			h := At(s.param("h", seasonal...))
			return Hazard{ByPeriod: &h}
		}, func(_, t int) float64 { return seasonal[t] }, 1},
		{"a hazard by age, of which the last holds on", []float64{.5, .3, .2}, func(s *scratch) Hazard {
			var hs []Expr
			for i, h := range byAge {
				hs = append(hs, At(s.param(string(rune('p'+i)), h)))
			}
			return Hazard{ByAge: hs}
		}, func(age, _ int) float64 { return byAge[min(age, 3)-1] }, 1.03},
		{"a contract that ends at its term alone", []float64{.25, .25, .5}, func(s *scratch) Hazard {
			return Hazard{Term: 3, Renewal: At(s.param("renewal", .8))}
		}, func(age, _ int) float64 {
			if age%3 == 0 {
				return 1 - .8
			}
			return 0
		}, 1},
	} {
		s := newScratch(t, periods)
		growth := Num(c.growth)
		won := s.param("won", 10, 12, 0, 7)
		co := s.Cohort(CohortSpec{Opening: At(s.param("opening", 100)), Ages: c.ages, Hazard: c.hazard(s), Growth: &growth})
		lost := s.row("lost", s.Age(co))
		// half of this month's lost come back in the same month: no cycle
		amount := s.row("amount", s.Join(co, Add(At(won), Mul(Num(.5), At(lost)))))
		part, before := s.row("part", s.Part(co, back)), s.row("before", Lag(amount, 1))
		st := s.run()

		b := &brute{amount: map[int]float64{}, hazard: c.loss, growth: c.growth}
		ages := c.ages
		if ages == nil {
			ages = []float64{1}
		}
		for age := len(ages) - 1; age >= 0; age-- {
			b.join(-1-age, 100*ages[age])
		}
		wantLost, wantAmount, wantPart := make([]float64, periods), make([]float64, periods), make([]float64, periods)
		for i := range periods {
			wantLost[i] = b.age(i)
			inflow := []float64{10, 12, 0, 7}[min(i, 3)] + .5*wantLost[i]
			wantAmount[i] = b.join(i, inflow)
			if wantPart[i] = b.upTo(i - back); i-back < -1 {
				wantPart[i] = nan
			}
		}
		same(t, wantLost, st.Row(lost), c.says+": lost")
		same(t, wantAmount, st.Row(amount), c.says+": amount")
		same(t, wantPart, st.Row(part), c.says+": part")
		same(t, append([]float64{100}, wantAmount[:periods-1]...), st.Row(before), c.says+": the period before")
	}
}

// M19 of the published cases: 100 customers on annual contracts, 20% of whom do not renew.
func TestAnnualContractsEndAtTheirTerm(t *testing.T) {
	s := newScratch(t, 13)
	co := s.Cohort(CohortSpec{Opening: Num(0), Hazard: Hazard{Term: 12, Renewal: Num(.8)}})
	amount := s.row("amount", s.Join(co, At(s.param("won", 100, 0))))
	row := s.run().Row(amount)
	assert.Equal(t, 100.0, row[6])
	assert.Equal(t, 100.0, row[11])
	assert.InDelta(t, 80, row[12], 1e-12)
}

// A stock with a hazard by period is a scan as well as a cohort.
func TestACohortWithOneHazardIsAScan(t *testing.T) {
	s := newScratch(t, 36)
	h, won := s.param("h", .022), s.param("won", 50, 40, 30)
	hazard := At(h)
	co := s.Cohort(CohortSpec{Opening: Num(350), Hazard: Hazard{ByPeriod: &hazard}})
	cohort := s.row("cohort", s.Join(co, At(won)))
	scan := s.row("scan", Scan(Sub(Num(1), At(h)), At(won), Num(350)))
	st := s.run()
	for i, x := range st.Row(scan) {
		assert.InEpsilon(t, x, st.Row(cohort)[i], 1e-13, "36 months of rounding")
	}
}

func TestReferralFeedsBackThroughTheCustomersOfTheMonthBefore(t *testing.T) {
	s := newScratch(t, 4)
	active := s.Declare(Spec{Path: "active"})
	leads := s.row("leads", Mul(Num(.5), Lag(active, 1)))
	won := s.row("won", Add(At(s.param("direct", 10)), At(s.param("partners", 5)), Lag(leads, 1)))
	s.Define(active, Scan(Num(.9), At(won), Num(100)))
	st := s.run()
	// by hand: leads 50 52.5 79.75 106.775; won 15 65 67.5 94.75
	same(t, []float64{50, 52.5, 79.75, 105.525}, st.Row(leads), "leads")
	same(t, []float64{15, 65, 67.5, 94.75}, st.Row(won), "won")
	same(t, []float64{105, 159.5, 211.05, 284.695}, st.Row(active), "active")
}

func TestAStateAgesOnceHoweverOftenItsLossIsRead(t *testing.T) {
	s := newScratch(t, 3)
	h := Num(.5)
	co := s.Cohort(CohortSpec{Opening: Num(8), Hazard: Hazard{ByPeriod: &h}})
	inside := s.row("inside", Mul(Num(10), s.Age(co)))
	amount := s.row("amount", s.Join(co, Mul(Num(0), s.Age(co))))
	twice := s.row("twice", s.Age(co))
	st := s.run()
	same(t, []float64{4, 2, 1}, st.Row(amount), "amount")
	same(t, []float64{4, 2, 1}, st.Row(twice), "lost")
	same(t, []float64{40, 20, 10}, st.Row(inside), "inside")
}

func TestCohortMistakesAreRefused(t *testing.T) {
	h := Num(.1)
	assert.Panics(t, func() { NewBuilder(1).Cohort(CohortSpec{}) }, "no hazard")
	assert.Panics(t, func() { NewBuilder(1).Cohort(CohortSpec{Hazard: Hazard{ByPeriod: &h, Term: 2}}) }, "two hazards")
	assert.Panics(t, func() {
		b := NewBuilder(1)
		co := b.Cohort(CohortSpec{Hazard: Hazard{ByPeriod: &h}})
		b.Row(Spec{Path: "a"}, b.Join(co, Num(1)))
		b.Row(Spec{Path: "b"}, b.Join(co, Num(1)))
	}, "two rows for one state")
	assert.PanicsWithValue(t, "model: lost reads a cohort that no row joins", func() {
		b := NewBuilder(1)
		b.Row(Spec{Path: "lost"}, b.Age(b.Cohort(CohortSpec{Hazard: Hazard{ByPeriod: &h}})))
		b.Build()
	})
	assert.Panics(t, func() { Lag(0, -1) }, "a formula cannot look ahead")
	assert.Panics(t, func() { Chain(Num(1), 0) })
	assert.Panics(t, func() { NewBuilder(1).Row(Spec{Path: "a"}, At(3)) }, "a row of another sheet")
	b := NewBuilder(1)
	id := b.Row(Spec{Path: "a"}, Num(1))
	assert.Panics(t, func() { b.Define(id, Num(2)) })
}

func TestWorthOfACustomer(t *testing.T) {
	s := newScratch(t, 2)
	churn, margin := At(s.param("churn", .02)), Num(80)
	flat, month := Num(1), Pow(Num(1.1), Num(-1./12))
	hazard := Hazard{ByPeriod: &churn}
	small := Num(.002)
	cases := []struct {
		says string
		e    Expr
		want float64
	}{
		{"CH-4, 12 months discounted", Ltv(margin, month, 12, hazard), 826.2108166848013},
		{"CH-4, 36 months discounted", Ltv(margin, month, 36, hazard), 1836.0785558807283},
		{"CH-4, 60 months discounted", Ltv(margin, month, 60, hazard), 2350.0097098243054},
		{"CH-4, 60 months", Ltv(margin, flat, 60, hazard), 2809.7874292315155},
		{"M5, hardly any churn", Ltv(margin, flat, 60, Hazard{ByPeriod: &small}), 4527.445178123358},
		{"M5, discounted", Ltv(margin, month, 60, Hazard{ByPeriod: &small}), 3632.9274332762707},
		{"by age, the last holds on", Ltv(Num(1), flat, 4, Hazard{ByAge: []Expr{Num(.5), Num(.1)}}), 1 + .5 + .45 + .405},
		{"a contract loses at its term", Ltv(Num(1), flat, 5, Hazard{Term: 2, Renewal: Num(.5)}), 1 + 1 + .5 + .5 + .25},
		{"an unknown hazard", Ltv(margin, flat, 3, Hazard{ByAge: []Expr{Num(nan)}}), nan},

		{"CH-5, the survivors pay back in month 20", pays(3000, 200, .03), 20},
		{"CH-5, without churn in month 15", pays(3000, 200, 0), 15},
		{"CH-5, never where the margin of a lifetime falls short", pays(6666.7, 200, .03), inf},
		{"a margin of nothing never pays", pays(1, 0, .03), inf},
		{"a cost of nothing is paid at once", pays(0, 200, .03), 0},
		{"what all leave after the first month must be paid then", pays(300, 200, 1), inf},
		{"longer than a hundred years is never", pays(1201, 1, 0), inf},
		{"a hundred years is a time", pays(1200, 1, 0), 1200},
		{"a contract pays in full until its term", Payback(Num(350), Num(100), Hazard{Term: 3, Renewal: Num(.5)}), 4},
		{"an unknown cost", pays(nan, 200, .03), nan},
		{"an unknown margin", pays(3000, nan, .03), nan},
		{"an unknown hazard of a later age", Payback(Num(100), Num(200), Hazard{ByAge: []Expr{Num(0), Num(nan)}}), nan},
	}
	var ids []RowID
	for _, c := range cases {
		ids = append(ids, s.row(c.says, c.e))
	}
	st := s.run()
	for i, c := range cases {
		if got := st.Row(ids[i])[1]; c.want == c.want && c.want < inf && c.want > 0 {
			require.InEpsilon(t, c.want, got, 1e-12, c.says)
		} else {
			same(t, []float64{c.want}, []float64{got}, c.says)
		}
	}
}

func pays(cac, margin, churn float64) Expr {
	h := Num(churn)
	return Payback(Num(cac), Num(margin), Hazard{ByPeriod: &h})
}
