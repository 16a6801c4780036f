// Package plantest draws plans that are valid, for laws of any package that takes one.
// A plan may use every mechanism of the format; what a law cannot bear is left out by
// Without. It has no chance of its own: each choice is the caller's. Entry point: Plan.
package plantest

import (
	"strconv"

	"planleaf/core/plan"
)

// Without says what the drawn plans shall not have.
type Without struct {
	Market  bool // a market that referrals exhaust: more customers may then mean fewer
	Nurture bool // who passes at once does not pass later, and may be gone by then
	Cohorts bool // churn by age and contracts
	Tiers   bool
}

// Draw makes a choice: a whole number of least … most, under a label that a failing case
// is reported with.
type Draw func(label string, least, most int) int

// Plan draws a plan of 3 to 30 months with 2 to 5 stages, up to 3 tiers and 1 to 4
// channels of any kind.
func Plan(draw Draw, without Without) *plan.Doc {
	g := gen{draw, without}
	d := &plan.Doc{Planleaf: 1, ID: "drawn", Title: "Drawn", Currency: "CNY"}
	d.Horizon = plan.Horizon{Start: "2027-04", Periods: g.whole("periods", 3, 30)}
	for k := range g.whole("stages", 2, 5) {
		d.Stages = append(d.Stages, plan.Stage{ID: "s" + strconv.Itoa(k)})
	}
	tiers := 0
	if !without.Tiers {
		tiers = g.whole("tiers", 0, 3)
	}
	for i := range tiers {
		d.Tiers = append(d.Tiers, plan.Tier{ID: "t" + strconv.Itoa(i), Terms: g.terms(i == 0)})
	}
	d.Customers.Terms = g.terms(len(d.Tiers) == 0)
	if len(d.Tiers) == 0 {
		g.leaving(&d.Customers.Terms)
	} else {
		d.Customers.Opening, d.Customers.Ages = nil, nil
		for i := range d.Tiers {
			g.leaving(&d.Tiers[i].Terms)
		}
	}
	for i := range g.whole("channels", 1, 4) {
		d.Channels = append(d.Channels, g.channel(d, i))
	}
	g.money(d)
	return d
}

// gen draws the parts of a plan.
type gen struct {
	whole   Draw
	without Without
}

func (g gen) maybe(label string) bool { return g.whole(label, 0, 1) == 1 }

func (g gen) word(label string, words ...string) string {
	return words[g.whole(label, 0, len(words)-1)]
}

// number draws from least … most in 64 steps, so that a case is short to read.
func (g gen) number(label string, least, most float64) float64 {
	return least + float64((most-least)*float64(g.whole(label, 0, 64))/64)
}

// share draws a share that is neither nothing nor all.
func (g gen) share(label string) *plan.Value {
	if g.whole(label+" form", 0, 9) == 0 {
		of := g.whole(label+" of", 1, 400)
		return &plan.Value{Form: plan.Counts, Won: float64(g.whole(label+" won", 0, of)), Of: float64(of)}
	}
	return g.value(label, 1.0/32, 31.0/32)
}

// value draws an amount in one of the forms that a plan may give it in.
func (g gen) value(label string, least, most float64) *plan.Value {
	switch g.whole(label+" form", 0, 12) {
	case 2:
		v := &plan.Value{Number: g.number(label, least, most), Factor: &plan.Value{Form: plan.Range, Low: 0.75, High: 1.25}}
		if g.maybe(label + " months") {
			keep := 0.5
			v.Persistence = &keep
		}
		return v
	case 0:
		v := &plan.Value{Form: plan.Series}
		for range g.whole(label+" length", 1, 6) {
			v.Series = append(v.Series, g.number(label, least, most))
		}
		return v
	case 1:
		low := g.number(label, least+float64((most-least)/64), float64((least+most)/2)) // no range touches 0
		return &plan.Value{Form: plan.Range, Low: low, High: low + float64((most-low)/2)}
	}
	return &plan.Value{Number: g.number(label, least, most)}
}

// amount is value, or compound growth with or without a season.
func (g gen) amount(label string, least, most float64) *plan.Value {
	if g.whole(label+" form", 0, 2) > 0 {
		return g.value(label, least, most)
	}
	v := &plan.Value{Form: plan.Growth, Start: g.number(label, least, most), Growth: g.number(label+" growth", -0.05, 0.05)}
	if g.maybe(label + " season") {
		for range 12 {
			v.Season = append(v.Season, g.number(label+" season", 0.5, 1.5))
		}
	}
	if g.whole(label+" factor", 0, 5) == 0 {
		v.Factor = &plan.Value{Form: plan.Range, Low: 0.5, High: 2, HasValue: true, Number: 1}
	}
	return v
}

// weights draws n weights that sum to 1, in sixteenths.
func (g gen) weights(label string, n int) []float64 {
	out := make([]float64, n)
	for range 16 {
		out[g.whole(label, 0, n-1)] += 1.0 / 16
	}
	return out
}
