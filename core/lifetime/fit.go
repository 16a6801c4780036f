package lifetime

import (
	"math"

	"planleaf/core/num"
	"planleaf/core/sorted"
)

// State says what came of a fit.
type State string

const (
	Found           State = "found"
	NotIdentifiable State = "not-identifiable" // the data fit too many values: no parameter is given
	TooFew          State = "too-few"          // nothing happened that the model could be fitted to
)

// Parameter is a parameter of a model, positive, with its 95% interval by profile likelihood.
type Parameter struct {
	Name             string
	Value, Low, High float64
}

// Fit is what maximum likelihood found. Unless State is Found the values of the parameters are
// NaN and Loose names one that the data do not tell: the others hang on it.
type Fit struct {
	State         State
	Parameters    []Parameter
	LogLikelihood float64 // at its top; NaN where there is none
	N             float64 // members that it was fitted to
	Loose         string
}

// problem is a model about to be fitted: the names of its parameters, what each is worth in the
// unit of the data (1 for a shape), and where to start, all in logarithms.
type problem struct {
	names  []string
	unit   []float64
	starts [][]float64
	f      likelihood
	curved curved   // nil: by differences
	rough  *surface // of some of the members, to find where to climb; nil where there are few
	shift  float64  // added to the logarithm of the likelihood for the unit of the data
	n      float64
}

// none is the fit of a model to data of which it can say nothing.
func none(state State, n float64, names ...string) Fit {
	fit := Fit{State: state, N: n, LogLikelihood: math.NaN(), Loose: names[0]}
	for _, name := range names {
		fit.Parameters = append(fit.Parameters, Parameter{name, math.NaN(), math.NaN(), math.NaN()})
	}
	return fit
}

// solve climbs from the best starts and keeps the highest top. A parameter at the bounds, or whose
// interval has no end within them, is not identifiable, and then no parameter is given.
func (p problem) solve() Fit {
	var top peak
	f := surface{p.f, p.curved}
	starts := p.best(3)
	if p.rough != nil {
		starts = p.after(starts)
	}
	for i, start := range starts {
		if t := climb(f, start, -1, 1e-9); i == 0 || t.value > top.value {
			top = t
		}
	}
	fit := none(Found, p.n, p.names...)
	fit.Loose = ""
	fit.LogLikelihood = top.value + p.shift
	for i, name := range p.names {
		low, high := ends(f, top, i)
		if math.IsInf(low, 0) || math.IsInf(high, 0) {
			loose := none(NotIdentifiable, p.n, p.names...)
			loose.Loose, loose.LogLikelihood = name, fit.LogLikelihood
			return loose
		}
		fit.Parameters[i] = Parameter{name, p.value(top.at[i], i), p.value(low, i), p.value(high, i)}
	}
	return fit
}

// best are the starts at which the likelihood is greatest, so many at most.
func (p problem) best(most int) [][]float64 {
	type begin struct {
		at    []float64
		value float64
	}
	all := make([]begin, len(p.starts))
	for i, start := range p.starts {
		all[i] = begin{start, p.f(start)}
	}
	sorted.By(all, func(a, b begin) int {
		switch {
		case a.value > b.value:
			return -1
		case a.value < b.value:
			return 1
		}
		return 0
	})
	var best [][]float64
	for _, b := range all[:min(most, len(all))] {
		best = append(best, b.at)
	}
	return best
}

// after is where a climb of some of the members leads to from the starts: the highest place of all members.
func (p problem) after(starts [][]float64) [][]float64 {
	p.starts = nil
	for _, start := range starts {
		p.starts = append(p.starts, climb(*p.rough, start, -1, 1e-3).at)
	}
	return p.best(1)
}

// roughly is how many members a rough climb looks at.
const roughly = 500

func (p problem) value(log float64, i int) float64 { return num.Exp(log) * p.unit[i] }

// starting is every combination of the values given for each parameter, as logarithms.
func starting(values ...[]float64) [][]float64 {
	starts := [][]float64{nil}
	for _, of := range values {
		var longer [][]float64
		for _, start := range starts {
			for _, x := range of {
				longer = append(longer, append(append([]float64(nil), start...), num.Log(x)))
			}
		}
		starts = longer
	}
	return starts
}
