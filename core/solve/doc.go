// Package solve asks what must change: the one lever that brings a metric to a value (Seek),
// the least effort of several that does (Reach), the best split of a budget (Split). It takes
// any objective function of a vector of levers and knows neither plan nor model; it changes
// nothing. Every answer says why it stopped and how many evaluations it took, and the same
// question gives the same bits. Entry points: Seek, Reach, Best.
package solve

import "math"

// Objective evaluates points, a vector of levers each, into out, a value a point; NaN where
// it has none. Many points come at once, so that they can be evaluated side by side. It
// must not keep the points, and must give a point the same value whenever it is asked.
type Objective func(points [][]float64, out []float64)

// Watch is told how far a search is, 0 … 1, and how many evaluations it has taken. When it
// gives false the search is given up. It may be nil.
type Watch func(done float64, evaluations int) bool

// State is why a search stopped.
type State string

// Why a search stopped.
const (
	Found      State = "found"        // the metric is at the value
	Already    State = "already"      // it is there today, nothing need change
	OutOfReach State = "out-of-reach" // within the bounds it never is; the nearest is given
	Flat       State = "flat"         // the lever does not move the metric
	Jumps      State = "jumps"        // the metric jumps over the value; the nearer side is given
	Undefined  State = "undefined"    // the metric has no value anywhere within the bounds
	Spent      State = "spent"        // the evaluations were used up before the last digits
	Cancelled  State = "cancelled"    // it was given up
	Optimal    State = "optimal"      // no exchange between levers brings more
	Corner     State = "corner"       // the bounds leave no choice
	Infeasible State = "infeasible"   // the bounds cannot add up to the total
)

// run counts the evaluations of one search and stops it when it is given up.
type run struct {
	f     Objective
	watch Watch
	n     int     // evaluations so far
	done  float64 // 0 … 1
	over  bool    // given up: nothing is evaluated any more
	sign  float64 // −1 where the least is wanted: at always gives what is better when greater
}

// at evaluates points; NaN for all once the search is given up.
func (r *run) at(points ...[]float64) []float64 {
	out := make([]float64, len(points))
	if !r.over && r.watch != nil && !r.watch(r.done, r.n) {
		r.over = true
	}
	if r.over || len(points) == 0 {
		for i := range out {
			out[i] = math.NaN()
		}
		return out
	}
	r.f(points, out)
	r.n += len(points)
	if r.sign < 0 {
		for i := range out {
			out[i] = -out[i]
		}
	}
	return out
}

// finite reports whether a value is a number.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

// middle is half way from a to b.
func middle(a, b float64) float64 { return a + float64((b-a)*0.5) }
