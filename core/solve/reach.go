package solve

import (
	"math"
	"slices"

	"planleaf/core/sorted"
)

// Handle is a lever that may be moved with others: its bounds, where it stands today, what
// counts as one move of it, and how hard such a move is, above 0. A move of n units takes an
// effort of Effort·n².
type Handle struct{ Low, High, Today, Unit, Effort float64 }

// Way is one set of moves that brings a metric to its target.
//
//	X       every lever, those that do not move as they are today
//	Efforts of every lever; Effort is their sum
type Way struct {
	X       []float64
	Goal    float64
	Effort  float64
	Efforts []float64
}

// Routes is the answer of Reach.
//
//	Ways     at most three, the least effort first, each led by other levers than those before;
//	         when out of reach one, as near as all levers together come
//	Alone    what the effort of 1 spent on one lever alone adds to the metric, towards the
//	         target; NaN where it has no value there
type Routes struct {
	Ways        []Way
	Alone       []float64
	Start       float64
	State       State
	Evaluations int
}

// ways is how many ways are told, apart how far their efforts must be differently spread: the
// part of the effort that lies on other levers.
const (
	ways  = 3
	apart = 0.25
)

// router is one search for ways. It works in the lengths y of the moves, whose squares are
// the efforts: the least effort is the nearest point of a surface.
type router struct {
	run
	levers []Handle
	target float64
	start  float64
}

// Reach finds the moves of least total effort that bring a metric to a target, and up to two
// ways that are truly others. Effort grows with the square of a move: two small changes are
// more believable than a large one, and the best way spreads over the levers by what each
// does for its effort. From the direction of steepest ascent the point on the target is sought
// along the bounded ray, and the direction there is taken next, until the effort falls no more
// (the iteration of Hasofer and Lind 1974, Rackwitz and Fiessler 1978). Other ways come from
// leaving levers out.
func Reach(f Objective, levers []Handle, target float64, watch Watch) Routes {
	r := &router{levers: levers, target: target}
	r.f, r.watch = f, watch
	today := make([]float64, len(levers))
	r.start = r.at(r.place(today))[0]
	a := Routes{Start: r.start}
	a.State = r.ways(&a, today)
	if r.over {
		a.State = Cancelled
	}
	a.Evaluations = r.n
	return a
}

// ways fills the answer and gives its state.
func (r *router) ways(a *Routes, today []float64) State {
	switch {
	case !finite(r.start):
		return Undefined
	case r.start == r.target:
		a.Ways = []Way{r.way(today, r.start)}
		return Already
	}
	a.Alone = r.alone()
	var found []Way
	sets := r.sets()
	for i, set := range sets {
		r.done = float64(i) / float64(len(sets))
		w, state := r.least(set)
		if i == 0 && state != Found {
			if state != Undefined {
				a.Ways = []Way{w}
			}
			return state
		}
		if state == Found {
			found = append(found, w)
		}
	}
	sorted.By(found, func(v, w Way) int {
		switch {
		case v.Effort < w.Effort:
			return -1
		case v.Effort > w.Effort:
			return 1
		}
		return 0
	})
	for _, w := range found {
		if len(a.Ways) < ways && !slices.ContainsFunc(a.Ways, w.like) {
			a.Ways = append(a.Ways, w)
		}
	}
	return Found
}

// like reports whether two ways spread their effort over much the same levers.
func (w Way) like(v Way) bool {
	off := 0.0
	for i := range w.Efforts {
		off += math.Abs(w.Efforts[i]/w.Effort - v.Efforts[i]/v.Effort)
	}
	return off < 2*apart
}

// sets are the levers that may move together: all, all but one, one alone.
func (r *router) sets() [][]bool {
	n := len(r.levers)
	all := make([]bool, n)
	for i := range all {
		all[i] = true
	}
	out := [][]bool{all}
	if n == 1 {
		return out
	}
	for i := range n {
		but := slices.Clone(all)
		but[i] = false
		one := make([]bool, n)
		one[i] = true
		out = append(out, but)
		if n > 2 {
			out = append(out, one)
		}
	}
	return out
}

// place is the levers at a point of y, within their bounds.
func (r *router) place(y []float64) []float64 {
	x := make([]float64, len(y))
	for i, l := range r.levers {
		x[i] = math.Max(l.Low, math.Min(l.High, l.Today+float64(y[i]*l.scale())))
	}
	return x
}

// scale is the lever's move for an effort of 1.
func (l Handle) scale() float64 { return l.Unit / math.Sqrt(l.Effort) }

// way is the way to a point of y at which the metric is goal.
func (r *router) way(y []float64, goal float64) Way {
	w := Way{X: r.place(y), Goal: goal, Efforts: make([]float64, len(y))}
	for i, l := range r.levers {
		move := (w.X[i] - l.Today) / l.scale()
		w.Efforts[i] = float64(move * move)
		w.Effort += w.Efforts[i]
	}
	return w
}

// alone is what an effort of 1 on each lever by itself does, the better of both directions.
func (r *router) alone() []float64 {
	n := len(r.levers)
	var points [][]float64
	for i := range n {
		for _, side := range []float64{1, -1} {
			y := make([]float64, n)
			y[i] = side
			points = append(points, r.place(y))
		}
	}
	values := r.at(points...)
	out := make([]float64, n)
	sign := math.Copysign(1, r.target-r.start)
	for i := range n {
		up, down := float64(sign*(values[2*i]-r.start)), float64(sign*(values[2*i+1]-r.start))
		if out[i] = up; down > up || up != up {
			out[i] = down
		}
		out[i] *= sign
	}
	return out
}
