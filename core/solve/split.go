package solve

import "math"

// Lever is one part of a split: its bounds, both finite, and where it stands today. Open says that High is no
// bound of its own but all that the total has: one that takes it all is held by the total.
type Lever struct {
	Low, High, Today float64
	Open             bool
}

// Split is a question to Best: levers that share a total so that a goal is greatest.
//
//	Total  what the levers add up to; NaN where they need not add up to anything
//	Spare  a part of the total may be left unspent
//	Step   every lever is a multiple of it, to a billionth of it; 0 for any value. Of a
//	       total that is no multiple the rest is left unspent
//	Least  the goal shall be least, not greatest
//	Near   a split that is near the best one: it is gone up from there alone; nil where none is known
//	Enough what part of the goal a step must bring to go on; 0 goes on to its last digit
type Split struct {
	Levers      []Lever
	Total, Step float64
	Spare       bool
	Least       bool
	Near        []float64
	Enough      float64
}

// Limit is a bound that the best split rests on.
//
//	Lever   its index; −1 is the total
//	Side    AtLow or AtHigh of a lever
//	Shadow  what one unit more room would add to the goal: its shadow price
type Limit struct {
	Lever  int
	Side   Held
	Shadow float64
}

// Parted is the answer of Best.
//
//	X           the levers; with a total they add up to it less Left, to the last bit, when
//	            they are added in their order
//	Goal        the goal there
//	Begin       where the search began: today, brought within bounds and total
//	Start       the goal there: never better than Goal
//	Marginal    what one unit more of a lever adds to the goal; at its upper bound, what one
//	            unit less takes away
//	Limits      the bounds that it rests on, the total first
//	Left        of the total, unspent
type Parted struct {
	X           []float64
	Goal        float64
	Begin       []float64
	Start       float64
	Marginal    []float64
	Limits      []Limit
	Left        float64
	State       State
	Evaluations int
}

// splitter is one search for the best split. Inside, a part of the total that may be left is
// one more lever, the last, of which the goal knows nothing.
type splitter struct {
	run
	q      Split
	known  int // levers that the goal knows
	lo, hi []float64
	total  float64 // NaN for none
}

// Best finds the split at which the goal is greatest. The goal may be any function: it
// need be neither concave nor a sum of parts. Starts come from today, from an even split, from
// everything in one lever and from the exact optimum of the curves of single levers (dynamic
// programming, or their concave hulls where there are many levers); from the best of them a
// Newton method on the diagonal, in a trust region, goes up until the marginal returns of all
// levers that are free to move are equal (the conditions of Karush, Kuhn and Tucker), and
// no exchange between two levers brings more.
func Best(f Objective, q Split, watch Watch) Parted {
	s := &splitter{q: q, known: len(q.Levers), total: q.Total}
	s.f, s.watch, s.sign = f, watch, 1
	if q.Least {
		s.sign = -1
	}
	if q.Spare && finite(q.Total) {
		s.f = func(points [][]float64, out []float64) {
			short := make([][]float64, len(points))
			for i, p := range points {
				short[i] = p[:s.known]
			}
			f(short, out)
		}
	}
	a, ok := s.bounds()
	if !ok {
		return a
	}
	return s.search()
}

// bounds sets the bounds up, on multiples of the step, and says whether they leave room.
func (s *splitter) bounds() (Parted, bool) {
	var least, most float64
	for _, l := range s.q.Levers {
		lo, hi := l.Low, l.High
		if s.q.Step > 0 {
			lo = math.Max(lo, float64(math.Ceil(lo/s.q.Step-1e-9)*s.q.Step))
			hi = math.Min(hi, float64(math.Floor(hi/s.q.Step+1e-9)*s.q.Step))
		}
		s.lo, s.hi = append(s.lo, lo), append(s.hi, hi)
		least, most = least+lo, most+hi
		if !(lo <= hi) {
			return Parted{State: Infeasible}, false
		}
	}
	if !finite(s.total) {
		return Parted{}, true
	}
	if s.q.Step > 0 {
		s.total = float64(math.Floor(s.total/s.q.Step+1e-9) * s.q.Step)
	}
	slack := float64(exact * math.Max(math.Abs(s.total), math.Max(math.Abs(least), math.Abs(most))))
	if least > s.total+slack || most < s.total-slack && !s.q.Spare {
		return Parted{State: Infeasible}, false
	}
	if s.q.Spare {
		s.lo, s.hi = append(s.lo, 0), append(s.hi, math.Max(0, s.total-least))
	}
	return Parted{}, true
}

// width is how far a lever can move: within its bounds, and within the total when all
// others are at their least.
func (s *splitter) width(i int) float64 {
	w := s.hi[i] - s.lo[i]
	if finite(s.total) {
		w = math.Min(w, s.total-sum(s.lo))
	}
	return math.Max(w, 0)
}

// sum adds up in order.
func sum(xs []float64) float64 {
	total := 0.0
	for _, x := range xs {
		total += x
	}
	return total
}
