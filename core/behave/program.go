package behave

import (
	"math"
	"strings"

	"planleaf/core/dist"
	"planleaf/core/plan"
	"planleaf/core/rng"
)

// Program is a key behavior in numbers: the figures of a plan, or those of one draw.
//
//	Causal  the part of the difference that is its effect; Measured by intervention, where an experiment says; NaN elsewhere
type Program struct {
	Users    Users
	Helps    []Help
	Causal   float64
	Measured []Measured
}

// Help is an intervention in numbers. Capacity is of a month, infinite where nothing bounds it; Fill is the part of the
// plan's share that it leaves, over all months.
type Help struct {
	ID, Kind                string
	Share, Lift, Stay       float64
	Day, Below, Lasts       int
	Cost, Monthly, Capacity float64
	Fill                    float64
}

// Measured is how many more stayed with an intervention than without in an experiment; Known where there was one.
type Measured struct {
	Known         bool
	With, Without float64
}

// reader finds the numbers of a plan's section: the figures, or those of one draw of all that is uncertain.
type reader struct {
	doc    *plan.Doc
	first  int
	values map[string]*plan.Assumption
	draws  map[string][]float64
	draw   int // −1: the figures
}

// newReader reads a plan, which has the section.
func newReader(d *plan.Doc, draws int, seed uint64) *reader {
	r := &reader{doc: d, values: map[string]*plan.Assumption{}, draws: map[string][]float64{}, draw: -1}
	r.first, _ = plan.Month(d.Horizon.Start)
	all := plan.Assumptions(d)
	for i := range all {
		a := &all[i]
		if strings.HasPrefix(a.Path, "behavior.") {
			r.values[a.Path] = a
			r.drawn(a, draws, seed)
		}
	}
	if d.Behavior.Causal == nil {
		a := &plan.Assumption{Path: causalPath, Unit: "share", Once: true, Value: d.Behavior.Belief()}
		r.values[causalPath] = a
		r.drawn(a, draws, seed)
	}
	return r
}

const causalPath = "behavior.causal"

// drawn draws what is uncertain, each assumption from its own stream, as a simulation of the plan does.
func (r *reader) drawn(a *plan.Assumption, draws int, seed uint64) {
	pieces, err := a.Pieces(r.first, 1)
	if err != nil || len(pieces) == 0 || draws == 0 {
		return
	}
	xs := make([]float64, draws)
	rng.Of(seed, a.Path).Block(0, xs)
	if pieces[0].Times != 0 {
		dist.NewTable(pieces[0].Dist).Quantiles(xs, xs)
	}
	for i, x := range xs {
		xs[i] = pieces[0].Of(x)
	}
	r.draws[a.Path] = xs
}

// of is the number at a path, or what holds where there is none.
func (r *reader) of(path string, without float64) float64 {
	if xs := r.draws[path]; xs != nil && r.draw >= 0 {
		return xs[r.draw]
	}
	a := r.values[path]
	if a == nil {
		return without
	}
	x, err := a.Value.Figure(a.Unit == "share")
	if err != nil {
		return math.NaN()
	}
	least, most := a.Bounds()
	return max(least, min(most, x))
}

// program reads all numbers, of users who come in an age of the product: 0 is the first, before any that is named.
func (r *reader) program(age int) Program {
	b := r.doc.Behavior
	const in = "behavior."
	p := Program{Causal: r.of(causalPath, 0), Users: Users{
		Times: b.Times, Days: b.Days, Until: b.Horizon(),
		Mean: r.of(in+"chance", 0), Spread: r.of(in+"spread", 0), Decay: r.of(in+"decay", 0),
		Before: r.of(in+"leaving.before", 0), After: r.of(in+"leaving.after", 0), Idle: r.of(in+"leaving.idle", 0), Return: r.of(in+"leaving.return", 0),
	}}
	if age > 0 {
		a := &b.Ages[age-1]
		at, u := in+"ages."+a.ID+".", &p.Users
		if a.Times > 0 {
			u.Times = a.Times
		}
		if a.Days > 0 {
			u.Days = a.Days
		}
		u.Mean, u.Spread, u.Decay = r.of(at+"chance", u.Mean), r.of(at+"spread", u.Spread), r.of(at+"decay", u.Decay)
	}
	for i := range b.Interventions {
		n := &b.Interventions[i]
		at := in + "interventions." + n.ID + "."
		h := Help{ID: n.ID, Kind: n.Kind, Day: n.Day, Below: n.Below, Lasts: n.Lasting(p.Users.Days),
			Share: r.of(at+"share", 0), Lift: r.of(at+"lift", 1), Stay: r.of(at+"saved", 0),
			Cost: r.of(at+"cost", 0), Monthly: r.of(at+"monthly", 0), Capacity: r.of(at+"capacity", math.Inf(1)), Fill: 1}
		if h.Below == 0 {
			h.Below = p.Users.Times
		}
		p.Helps = append(p.Helps, h)
		p.Measured = append(p.Measured, r.measured(n.ID))
	}
	return p
}

// measured pools the experiments of an intervention, each weighing by what it counted; one without counts weighs as any other.
func (r *reader) measured(id string) (m Measured) {
	b, weight := r.doc.Behavior, 0.0
	for i := range b.Experiments {
		e := &b.Experiments[i]
		if e.Intervention != id {
			continue
		}
		w := max(1, min(e.With.Of, e.Without.Of))
		at := "behavior.experiments." + e.ID + "."
		m.Known = true
		m.With += float64(w * r.of(at+"with", 0))
		m.Without += float64(w * r.of(at+"without", 0))
		weight += w
	}
	if m.Known {
		m.With /= weight
		m.Without /= weight
	}
	return m
}

// lifts are what an intervention does to the chance of those whom it reaches; none of one that saves.
func (h *Help) lifts(of int, u *Users) []Lift {
	l := Lift{Of: of, To: h.Lasts, Below: u.Times + 1, Times: h.Lift}
	switch h.Kind {
	case "save":
		return nil
	case "subsidy":
		l.Below, l.First = 1, true
	case "reminder":
		l.From, l.To, l.Below = h.Day, h.Day+h.Lasts, h.Below
	}
	return []Lift{l}
}

// idle reports whether an intervention changes nothing that users do: they are not parted for it, so that no bit is another.
func (h *Help) idle() bool {
	if h.Kind == "save" {
		return h.Stay == 0
	}
	return h.Lift == 1
}

// Arm is what some of the interventions do together, each to as much of its share as fill says, 0 … 1. Who gets one is
// independent of who gets another.
func (p *Program) Arm(fill []float64) Arm {
	arm := Nothing(len(p.Helps))
	left := 1.0
	for i := range p.Helps {
		h := &p.Helps[i]
		share := float64(min(1, h.Share) * fill[i])
		switch {
		case share <= 0:
		case h.Kind == "save":
			reach := float64(left * share) // of those whom none before has asked
			arm.Savings = append(arm.Savings, Saving{i, reach, h.Stay})
			left -= reach
		default:
			arm.Groups = parted(arm.Groups, share, h.lifts(i, &p.Users))
		}
	}
	return arm
}

// parted parts each group into those who get something and those who don't.
func parted(groups []Group, share float64, lifts []Lift) []Group {
	out := make([]Group, 0, 2*len(groups))
	for _, g := range groups {
		with := append(append([]Lift{}, g.Lifts...), lifts...)
		out = append(out, Group{float64(g.Share * share), with})
		if share < 1 {
			out = append(out, Group{float64(g.Share * (1 - share)), g.Lifts})
		}
	}
	return out
}

// only fills one intervention of all, or with −1 all of them.
func (p *Program) only(i int) []float64 {
	fill := make([]float64, len(p.Helps))
	for j := range fill {
		if i < 0 || i == j {
			fill[j] = 1
		}
	}
	return fill
}

// Limited bounds the shares by what the interventions can reach, month by month, of so many new users; NaN bounds nothing.
func (p *Program) Limited(arrivals []float64) {
	for i := range p.Helps {
		h := &p.Helps[i]
		if math.IsInf(h.Capacity, 1) {
			continue
		}
		arm := p.Arm(p.only(i))
		c := p.Users.exact(&arm, coarse)
		wanted, met := 0.0, 0.0
		for _, n := range arrivals {
			want := float64(n * c.Reached[i])
			wanted += want
			met += min(want, h.Capacity)
		}
		if met < wanted {
			h.Fill = met / wanted
			h.Share *= h.Fill
		}
	}
}

// Costs are what an intervention costs by month of so many new users, each of whom it reaches so often.
func (h *Help) Costs(arrivals []float64, reached float64) (cost []float64) {
	for _, n := range arrivals {
		cost = append(cost, float64(min(h.Capacity, n*reached/h.Fill)*h.Cost)+h.Monthly)
	}
	return cost
}
