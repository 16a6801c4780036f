package view

import (
	"math"

	"planleaf/core/plan"
	"planleaf/core/unit"
)

// scale is the track of a slider: round steps from low up, so many as a hand can tell apart.
// The base stands on a step of its own, whatever its digits, so that going back to it is exact.
type scale struct {
	low, step float64
	steps     int
	base      int     // the step of the base
	origin    float64 // its value
}

// fineness is how many steps a track has at least, where its bounds were not moved to round
// numbers: a step is some two pixels wide.
const fineness = 160

// scaleOf is the track of an assumption: from half to twice its base, further where its range or
// its value lies further, within what its unit allows. ok is false where there is nothing to go by: the
// base is 0 and no share.
//
//	base, now  what it is in the base, and in the draft
//	low, high  its range, NaN without one
func scaleOf(base, now, low, high float64, name string) (s scale, ok bool) {
	from, to := base/2, base*2
	if base == 0 {
		from, to = firstReach(name)
	}
	for _, x := range [...]float64{from, to, base, now, low, high} {
		if x == x { // NaN is no bound
			from, to = math.Min(from, x), math.Max(to, x)
		}
	}
	switch name {
	case "share":
		from, to = math.Max(from, 0), math.Min(to, 1)
	case "growth": // above −1; see plan
		from, to = math.Max(from, -0.99), math.Min(to, 1)
	}
	if !(to-from > 1e-9) || math.IsInf(to-from, 0) { // NaN too
		return scale{}, false
	}
	s = scale{step: niceStep((to - from) / fineness), origin: base}
	first := math.Floor(from/s.step + 1e-9)
	s.low = plan.Rounded(first * s.step)
	s.steps = int(math.Ceil(to/s.step-1e-9) - first)
	s.base = s.near(base)
	return s, true
}

// firstReach is where a track ends that begins at a base of 0.
func firstReach(name string) (from, to float64) {
	switch name {
	case "share":
		return 0, 0.2
	case "growth":
		return -0.05, 0.05
	}
	return 0, 0
}

// near is the step that is nearest to a value.
func (s scale) near(x float64) int {
	return max(0, min(s.steps, int(math.Floor((x-s.low)/s.step+0.5))))
}

// at is the value of a step: a round number, or the base.
func (s scale) at(i int) float64 {
	if i == s.base {
		return s.origin
	}
	return plan.Rounded(s.low + float64(float64(max(0, min(s.steps, i)))*s.step))
}

// part is where a value stands on the track, 0..1.
func (s scale) part(x float64) float64 {
	return math.Max(0, math.Min(1, (x-s.low)/(float64(s.steps)*s.step)))
}

// believable is the range of an assumption, 5% to 95% or 10% to 90%, by which it was given; NaN without one.
func believable(v *plan.Value, name string) (low, high float64) {
	switch v.Form {
	case plan.Range:
		return v.Low, v.High
	case plan.Dist, plan.Counts:
		if d, err := v.Distribution(units[name] == unit.OfShare); err == nil {
			return d.Quantile(0.05), d.Quantile(0.95)
		}
	}
	return math.NaN(), math.NaN()
}
