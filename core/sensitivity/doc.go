// Package sensitivity says which assumptions the uncertainty of a number hangs on, and what it
// would be worth to know one of them. It works on draws already made (FirstOrder, Rank, Decision)
// or asks for designed ones (Sobol); it knows numbers between 0 and 1 and what came of them,
// neither model nor plan. Every estimate has its error, from groups of draws that are
// independent of each other.
package sensitivity

import (
	"math"

	"planleaf/core/num"
)

// Estimate is a value with half the width of its 95% interval. Error is NaN where there are
// fewer than two groups to take it from.
type Estimate struct{ Value, Error float64 }

// none is the estimate of what has no value.
var none = Estimate{math.NaN(), math.NaN()}

// Draws says how draws fall into groups: Block of them in a row are one randomisation, and the
// blocks are dealt to at most Groups groups in turn.
type Draws struct{ Block, Groups int }

// of is the group of a draw, count how many groups n draws have.
func (d Draws) of(draw int) int { return draw / d.Block % d.Groups }

func (d Draws) count(n int) int { return min(d.Groups, (n+d.Block-1)/d.Block) }

// half is the half-width of the 95% interval of a mean of groups, whose mean squared
// deviation from their mean is spread: Student's t with groups − 1 degrees of freedom.
func half(spread float64, groups int) float64 {
	if groups < 2 {
		return math.NaN()
	}
	return float64(student(groups-1) * math.Sqrt(spread/float64(groups-1)))
}

// student is the 97.5% point of Student's t: of a beta variable x with parameters ν/2 and 1/2
// it is √(ν(1−x)/x), x at its 5% point.
func student(freedom int) float64 {
	v := float64(freedom)
	x := num.BetaQuantile(0.05, v/2, 0.5)
	return math.Sqrt(v * (1 - x) / x)
}

// jackknifed is an estimate made of all groups, with the error that leaving out each in turn
// shows. Source: Miller, The jackknife: a review, Biometrika 61(1), 1974.
func jackknifed(all float64, groups int, without func(g int) float64) Estimate {
	left := make([]float64, groups)
	mean := 0.0
	for g := range left {
		left[g] = without(g)
		mean += left[g] / float64(groups)
	}
	spread := 0.0
	for _, x := range left {
		spread += float64((x - mean) * (x - mean))
	}
	n := float64(groups - 1)
	return Estimate{all, half(float64(spread/float64(groups)*float64(n*n)), groups)}
}

// finite reports whether a value is a number.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

// Share is the mean of a number over the draws, with its error from their groups.
func Share(y []float64, d Draws) Estimate {
	groups := d.count(len(y))
	sum, count := make([]float64, groups), make([]float64, groups)
	for j, x := range y {
		g := d.of(j)
		sum[g] += x
		count[g]++
	}
	return meanOfGroups(sum, count, float64(len(y)))
}

// meanOfGroups is the mean of what the groups sum to, with its error.
func meanOfGroups(sum, count []float64, n float64) Estimate {
	total := 0.0
	for _, x := range sum {
		total += x
	}
	mean, spread := total/n, 0.0
	for g := range sum {
		off := (sum[g] - float64(mean*count[g])) / n * float64(len(sum))
		spread += float64(off * off)
	}
	return Estimate{mean, half(spread/float64(len(sum)), len(sum))}
}
