package behave

import (
	"math"

	"planleaf/core/num"
	"planleaf/core/stat"
)

// The usual demands on an experiment.
const (
	Alpha = 0.05
	Power = 0.8
)

// PerArm is how many users each arm of an experiment takes to tell two shares apart, rounded up; +Inf where they are one.
func PerArm(without, with float64) float64 {
	n, _ := stat.SampleSize(without, with, Alpha, Power)
	return math.Ceil(n)
}

// Test is an experiment that would tell how much of the difference is an effect.
//
//	Without, With  the shares that stay, if all of it is
//	PerArm         users in each arm
//	Belief         equally likely causal parts, in order
//	Gain           what rolling out brings at a causal part, less its cost; not rolling out brings 0
type Test struct {
	Without, With, PerArm float64
	Belief                []float64
	Gain                  func(causal float64) float64
}

// Worth is what rolling out is expected to bring at the belief, what knowing the truth first would add, and what the
// experiment would. All are NaN without a gain.
// Source: Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961.
func (t *Test) Worth() (now, perfect, sample float64) {
	n := float64(len(t.Belief))
	gains := make([]float64, len(t.Belief))
	for i, c := range t.Belief {
		gains[i] = t.Gain(c)
		now += gains[i] / n
		perfect += max(0, gains[i]) / n
	}
	decided := max(0, now)
	full := t.With - t.Without
	spread := math.Sqrt((float64(t.Without*(1-t.Without)) + float64(t.With*(1-t.With))) / t.PerArm)
	switch {
	case math.IsNaN(now):
		return now, now, now
	case !(spread > 0) || full == 0:
		return now, perfect - decided, 0
	}
	const points = 33
	for _, c := range t.Belief {
		for k := range points {
			z := num.NormalQuantile((float64(k) + 0.5) / points)
			sample += max(0, t.after(float64(c*full)+float64(spread*z), full, spread, gains)) / (n * points)
		}
	}
	return now, perfect - decided, max(0, sample-decided)
}

// after is what rolling out is expected to bring once the experiment has shown a difference.
func (t *Test) after(seen, full, spread float64, gains []float64) float64 {
	sum, weights := 0.0, 0.0
	for i, c := range t.Belief {
		off := (seen - float64(c*full)) / spread
		w := num.Exp(-off * off / 2)
		sum += float64(w * gains[i])
		weights += w
	}
	if weights == 0 {
		return t.nearest(seen/full, gains)
	}
	return sum / weights
}

// nearest is the gain at the likeliest of the believed parts, for what none of them explains.
func (t *Test) nearest(c float64, gains []float64) float64 {
	best := 0
	for i, b := range t.Belief {
		if math.Abs(b-c) < math.Abs(t.Belief[best]-c) {
			best = i
		}
	}
	return gains[best]
}
