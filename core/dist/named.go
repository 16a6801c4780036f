package dist

import (
	"errors"
	"math"
)

// ErrParameters says that no distribution has the parameters given.
var ErrParameters = errors.New("no such distribution")

// Named is the distribution of a name with the parameters that the plan's file gives it:
//
//	normal mean sd · lognormal median sigma · beta a b · uniform min max
//	pert, triangular min mode max · discrete values weights
//
// param returns the numbers of a parameter, none if it is missing.
func Named(name string, param func(key string) []float64) (Dist, error) {
	get := func(key string) float64 {
		if p := param(key); len(p) == 1 {
			return p[0]
		}
		return math.NaN()
	}
	var d Dist
	ok := false
	switch name {
	case "normal":
		d = Normal(get("mean"), get("sd"))
		ok = d.width > 0
	case "lognormal":
		d = Lognormal(get("median"), get("sigma"))
		ok = d.at > 0 && d.a > 0
	case "beta":
		d = Beta(get("a"), get("b"))
		ok = d.a > 0 && d.b > 0
	case "pert":
		d = Pert(get("min"), get("mode"), get("max"))
		ok = d.width > 0 && d.a >= 1 && d.b >= 1
	case "triangular":
		d = Triangular(get("min"), get("mode"), get("max"))
		ok = d.width > 0 && d.a >= 0 && d.a <= 1
	case "uniform":
		d = Uniform(get("min"), get("max"))
		ok = d.width > 0
	case "discrete":
		values, weights := param("values"), param("weights")
		if ok = weighted(values, weights); ok {
			d = Discrete(values, weights)
		}
	}
	if !ok || !finite(d.Mean()) || !finite(d.SD()) {
		return Dist{}, ErrParameters
	}
	return d, nil
}

// weighted reports whether the lists make a discrete distribution.
func weighted(values, weights []float64) bool {
	total := 0.0
	for _, w := range weights {
		if !(w >= 0) {
			return false
		}
		total += w
	}
	return len(values) == len(weights) && total > 0
}

func finite(x float64) bool { return math.Abs(x) <= math.MaxFloat64 }
