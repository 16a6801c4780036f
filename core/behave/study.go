package behave

import (
	"planleaf/core/plan"
	"planleaf/core/stat"
)

// Point is what one arm comes to: the shares that are activated and kept, and how often each intervention reaches a user.
type Point struct {
	Activated, Kept float64
	Reached         []float64
}

// Draw is one draw of all that is uncertain: its program, what comes without interventions, and with each alone.
type Draw struct {
	*Program
	Without Point
	Each    []Point
}

// Study is what a plan's key behavior comes to, in one age of the product.
//
//	Figures  the program at the plan's figures
//	Without  nothing is done; Each intervention alone
//	Draws    of all that is uncertain, alike for the same seed
type Study struct {
	Figures Program
	Without Curves
	Each    []Curves
	Draws   []Draw

	full []float64 // by intervention: see Full
}

// howMany is how many draws the ranges are from: a 5% point of so many is known to half its distance from the next.
func howMany(times int) int {
	if times > 12 {
		return 32
	}
	return 128
}

// NewProgram is a plan's key behavior at its figures: see NewStudy.
func NewProgram(d *plan.Doc, age int, arrivals []float64) Program {
	p := newReader(d, 0, 0).program(age)
	p.Limited(arrivals)
	return p
}

// NewStudy studies the users of one age of the product (0: the plan's own numbers), of whom so many arrive by month, which
// matters for what has a capacity.
func NewStudy(d *plan.Doc, age int, arrivals []float64, seed uint64) *Study {
	s := &Study{Figures: NewProgram(d, age, arrivals)}
	p := &s.Figures
	nothing := Nothing(len(p.Helps))
	s.Without = Exact(&p.Users, &nothing)
	for i := range p.Helps {
		arm := p.Arm(p.only(i))
		with := Exact(&p.Users, &arm)
		if p.Helps[i].idle() {
			with.as(&s.Without)
		}
		s.Each = append(s.Each, with)
		s.full = append(s.full, s.given(i))
	}
	n := howMany(p.Users.Times)
	r := newReader(d, n, seed)
	if len(r.draws) == 0 {
		return s
	}
	for r.draw = range n {
		q := r.program(age)
		q.Limited(arrivals)
		s.Draws = append(s.Draws, q.point())
	}
	return s
}

// point is what one draw comes to.
func (p *Program) point() Draw {
	nothing := Nothing(len(p.Helps))
	out := Draw{Program: p, Without: p.at(&nothing)}
	for i := range p.Helps {
		arm := p.Arm(p.only(i))
		with := p.at(&arm)
		if p.Helps[i].idle() {
			with.Activated, with.Kept = out.Without.Activated, out.Without.Kept
		}
		out.Each = append(out.Each, with)
	}
	return out
}

// at is what an arm comes to, roughly.
func (p *Program) at(arm *Arm) Point {
	c := p.Users.exact(arm, coarse)
	return Point{c.Activated(), c.Kept(), c.Reached}
}

// Range are the 5% and 95% points of a number over the draws, NaN without any.
func (s *Study) Range(of func(d *Draw) float64) (low, high float64) {
	xs := make([]float64, len(s.Draws))
	for i := range s.Draws {
		xs[i] = of(&s.Draws[i])
	}
	return between(xs)
}

// between are the 5% and 95% points of numbers; NaN of none.
func between(xs []float64) (low, high float64) {
	var order stat.Order
	order.Reset(xs)
	return order.Quantile(outside), order.Quantile(1 - outside)
}

// Causal is how much of the difference counts in a draw for an intervention: what an experiment measured of it, as a part
// of the full difference, else all of what is direct, else the belief.
func (s *Study) Causal(i int, d *Draw) float64 {
	switch m := d.Measured[i]; {
	case m.Known && s.full[i] != 0:
		return (m.With - m.Without) / s.full[i]
	case s.Direct(i):
		return 1
	}
	return d.Causal
}

// Direct reports whether an intervention is taken for an effect by itself: one that saves, before an experiment has measured it.
func (s *Study) Direct(i int) bool {
	return s.Figures.Helps[i].Kind == "save" && !s.Figures.Measured[i].Known
}

// Full is the difference in the share kept, if all of it is an effect, for a user to whom an intervention is given: of one
// that saves, for a user who is contacted each time when about to leave. 0 where nobody gets it.
func (s *Study) Full(i int) float64 { return s.full[i] }

// given computes Full.
func (s *Study) given(i int) float64 {
	p := s.Figures
	h := p.Helps[i]
	switch more := s.Each[i].Kept() - s.Without.Kept(); {
	case h.Share <= 0 || h.idle():
		return 0
	case h.Kind != "save":
		return more / min(1, h.Share)
	}
	h.Share = 1 // who is not reached may be about to leave again: the difference is no multiple of the share
	p.Helps = []Help{h}
	arm := p.Arm([]float64{1})
	with := Exact(&p.Users, &arm)
	return with.Kept() - s.Without.Kept()
}

// Believed is the Causal of the figures.
func (s *Study) Believed(i int) float64 {
	return s.Causal(i, &Draw{Program: &s.Figures})
}

// Belief is the 5% and the 95% point of Causal; its figure at both where nothing is uncertain.
func (s *Study) Belief(i int) (low, high float64) {
	if len(s.Draws) == 0 {
		c := s.Believed(i)
		return c, c
	}
	return s.Range(func(d *Draw) float64 { return s.Causal(i, d) })
}

// Effect is how many more stay with an intervention in a draw, as far as it is an effect, of all users.
func (s *Study) Effect(i int, d *Draw) float64 {
	if d.Measured[i].Known {
		return float64(s.Causal(i, d) * (s.Each[i].Kept() - s.Without.Kept()))
	}
	return float64(s.Causal(i, d) * (d.Each[i].Kept - d.Without.Kept))
}

// Part is the Effect of a draw as a part of the difference at the figures.
func (s *Study) Part(i int, d *Draw) float64 {
	full := s.Each[i].Kept() - s.Without.Kept()
	if full == 0 {
		return s.Causal(i, d)
	}
	return s.Effect(i, d) / full
}

// Parts are the 5% and the 95% point of Part; its figure at both where nothing is uncertain.
func (s *Study) Parts(i int) (low, high float64) {
	if len(s.Draws) == 0 {
		return s.Belief(i)
	}
	return s.Range(func(d *Draw) float64 { return s.Part(i, d) })
}
