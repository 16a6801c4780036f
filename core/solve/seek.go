package solve

import (
	"math"
	"slices"

	"planleaf/core/num"
)

// Want is a question to Seek.
//
//	Low, High  bounds of the lever, both finite, Low < High
//	Today      the lever now; of several solutions the nearest to it is taken
//	Target     the value that the metric shall have
//	Most       evaluations at most; 0 is 40
type Want struct {
	Low, High, Today, Target float64
	Most                     int
}

// Held says what keeps a metric from its target.
type Held string

// What keeps a metric from its target.
const (
	AtLow  Held = "low"  // the lower bound of the lever
	AtHigh Held = "high" // its upper bound
	AtTurn Held = "turn" // the metric turns back there
	AtGap  Held = "gap"  // beyond, the metric has no value
)

// Point is a place of the lever and the metric there.
type Point struct{ X, Y float64 }

// Sought is the answer of Seek.
//
//	Point   the lever and the metric there: at the target, else as near as it gets
//	Held    what keeps it from the target, when out of reach
//	Others  about where the metric is at the target as well, from low to high
//	Tried   every point that was evaluated, from low to high: the curve
type Sought struct {
	Point
	State       State
	Held        Held
	Others      []float64
	Tried       []Point
	Evaluations int
}

// exact is how far a metric may be from its target and count as there, relative: the
// roundings of some thousand sums.
const exact = 1e-12

// seeker is one search for a root of metric − target.
type seeker struct {
	run
	w     Want
	most  int
	tried []Point // sorted by X
	wide  float64 // the greatest difference between two values of the metric
}

// Seek finds the lever at which a metric is at the target. It looks at the bounds, at today
// and at a dozen places between them, side by side; closes in on the sign change nearest
// to today by Brent's method; where there is none, it follows the nearest approach to a turn
// of the metric, or to the edge of where it has a value.
func Seek(f func(x []float64, y []float64), w Want, watch Watch) Sought {
	s := &seeker{w: w, most: w.Most}
	if s.most == 0 {
		s.most = 40
	}
	s.f = func(points [][]float64, out []float64) {
		xs := make([]float64, len(points))
		for i, p := range points {
			xs[i] = p[0]
		}
		f(xs, out)
	}
	s.watch = watch
	s.w.Today = math.Max(w.Low, math.Min(w.High, w.Today))
	a := s.search()
	if s.over {
		a.State = Cancelled
	}
	a.Evaluations, a.Tried = s.n, s.tried
	return a
}

// scan is the places that are looked at first: evenly spaced; where the bounds are far apart
// every other one evenly in proportion.
func (w Want) scan() []float64 {
	const places = 12 // stretches
	far := w.Low > 1e-6*w.High && w.High > 50*w.Low
	var xs []float64
	for i := range places {
		part := float64(i) / places
		x := w.Low + float64(part*(w.High-w.Low))
		if far && i%2 == 1 {
			x = float64(w.Low * num.Pow(w.High/w.Low, part))
		}
		xs = append(xs, math.Min(x, w.High))
	}
	xs = append(xs, w.High, w.Today)
	slices.Sort(xs)
	return slices.Compact(xs)
}

// look evaluates places that were not yet, and keeps them in order.
func (s *seeker) look(xs ...float64) []float64 {
	points := make([][]float64, len(xs))
	for i, x := range xs {
		points[i] = []float64{x}
	}
	ys := s.at(points...)
	if s.over {
		return ys
	}
	for i, x := range xs {
		at, _ := slices.BinarySearchFunc(s.tried, x, func(p Point, x float64) int {
			switch {
			case p.X < x:
				return -1
			case p.X > x:
				return 1
			}
			return 0
		})
		s.tried = slices.Insert(s.tried, at, Point{x, ys[i]})
	}
	s.done = float64(s.n) / float64(s.most)
	return ys
}

// hits reports whether a value is at the target, as far as the roundings of the metric tell.
func (s *seeker) hits(y float64) bool {
	return finite(y) && math.Abs(y-s.w.Target) <= math.Max(exact*math.Abs(s.w.Target), 4*epsilon*s.wide)
}

func (s *seeker) search() Sought {
	s.look(s.w.scan()...)
	if s.over {
		return Sought{Point: Point{s.w.Today, math.NaN()}}
	}
	if p, ok := s.flat(); ok {
		return p
	}
	for {
		if !s.crosses() {
			s.approach()
		}
		if !s.crosses() {
			return s.nearest()
		}
		if a := s.close(); a.State != holed {
			return a
		}
	}
}

// flat answers for a metric that is the same wherever it has a value, or has none.
func (s *seeker) flat() (Sought, bool) {
	var seen []Point
	low, high := math.Inf(1), math.Inf(-1)
	for _, p := range s.tried {
		if finite(p.Y) {
			seen = append(seen, p)
			low, high = math.Min(low, p.Y), math.Max(high, p.Y)
		}
	}
	if len(seen) == 0 {
		return Sought{Point: Point{s.w.Today, math.NaN()}, State: Undefined}, true
	}
	s.wide = high - low
	if high-low > exact*math.Max(math.Abs(low), math.Abs(high)) || len(seen) < len(s.tried) {
		return Sought{}, false
	}
	at := s.nearestOf(seen)
	if s.hits(at.Y) {
		return Sought{Point: at, State: Already}, true
	}
	return Sought{Point: at, State: Flat}, true
}

// nearestOf is the point nearest to today.
func (s *seeker) nearestOf(points []Point) Point {
	best := points[0]
	for _, p := range points[1:] {
		if math.Abs(p.X-s.w.Today) < math.Abs(best.X-s.w.Today) {
			best = p
		}
	}
	return best
}

// nearest is the answer when the target is out of reach: the point nearest to it, of
// several as near the one nearest to today.
func (s *seeker) nearest() Sought {
	best := -1
	for i, p := range s.tried {
		if !finite(p.Y) {
			continue
		}
		if best < 0 || s.nearer(p, s.tried[best]) {
			best = i
		}
	}
	a := Sought{Point: s.tried[best], State: OutOfReach, Held: AtTurn}
	switch {
	case best > 0 && !finite(s.tried[best-1].Y) || best < len(s.tried)-1 && !finite(s.tried[best+1].Y):
		a.Held = AtGap
	case a.X == s.w.Low:
		a.Held = AtLow
	case a.X == s.w.High:
		a.Held = AtHigh
	}
	return a
}

// nearer reports whether p is nearer to the target than q by more than roundings, or as
// near and nearer to today.
func (s *seeker) nearer(p, q Point) bool {
	dp, dq := math.Abs(p.Y-s.w.Target), math.Abs(q.Y-s.w.Target)
	slack := exact * math.Max(math.Abs(p.Y), math.Abs(q.Y))
	if math.Abs(dp-dq) <= slack {
		return math.Abs(p.X-s.w.Today) < math.Abs(q.X-s.w.Today)
	}
	return dp < dq
}
