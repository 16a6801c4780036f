package lifetime

import "math"

// bound is how far the logarithm of a parameter may lie from 0, the data being brought to unit
// size first: from one to ten thousandth to ten thousand. What wants to go further is not told by the data.
const bound = 9.2

// likelihood is the logarithm of the likelihood at the logarithms of the parameters.
type likelihood func(at []float64) float64

// curved is a likelihood with its slope and its downward curvature. Of thousands of customers one such walk takes the
// place of the twenty that differences need.
type curved func(at []float64) (value float64, slope []float64, bend [][]float64)

// surface is a likelihood to be climbed; without curved its slopes are differences.
type surface struct {
	likelihood likelihood
	curved     curved
}

// peak is where a likelihood is greatest.
type peak struct {
	at    []float64
	value float64
	sharp [][]float64 // the factor of the curvature there, of the parameters that are free; nil where it is flat
	slope []float64   // of all parameters, as are the curvatures; nil where differences have to find them
	bend  [][]float64
}

// look is what there is to see at a point.
func (s surface) look(at []float64) peak {
	if s.curved == nil {
		return peak{at: at, value: s.likelihood(at)}
	}
	p := peak{at: at}
	p.value, p.slope, p.bend = s.curved(at)
	return p
}

// slopes are the slope and the downward curvature at a point, of the free parameters.
func (s surface) slopes(p peak, free []int) (slope []float64, bend [][]float64) {
	if p.slope == nil {
		return differences(s.likelihood, p, free)
	}
	return parts(p.slope, p.bend, free)
}

// step is the distance of the differences that slopes and curvatures are made of: the rounding
// of a likelihood of 1e5 is then 1e-4 of a curvature of 1, the error of the method less.
const step = 1e-3

// climb goes from a start to the top nearby, with the parameter held (−1: none) where it is.
// It stops when a step gains no more than gaining.
// Method: Newton, by central differences where the slopes are not known, damped after Levenberg and Marquardt (Nocedal and
// Wright, Numerical Optimization, 2006, 10.3; bounds as in 16.7) until a step gains; a plane's top is its edge.
func climb(f surface, start []float64, held int, gaining float64) peak {
	var free []int
	for i := range start {
		if i != held {
			free = append(free, i)
		}
	}
	p := f.look(append([]float64(nil), start...))
	damp := 1e-3
	for range 60 {
		slope, bend := f.slopes(p, free)
		p.sharp, _ = factorOf(bend, 0)
		inner := within(p.at, free, slope)
		steep, curves := parts(slope, bend, inner)
		if l, ok := factorOf(curves, 0); ok && dot(steep, backward(l, steep)) < gaining { // twice what the top has more
			break
		}
		gain, eager := 0.0, 10.0
		for damp < 1e12 {
			if l, ok := factorOf(curves, damp); ok {
				if next := f.look(moved(p.at, free, inner, backward(l, steep))); next.value > p.value {
					gain = next.value - p.value
					next.sharp = p.sharp
					p = next
					damp = max(damp/eager, 1e-9)
					break
				}
			}
			damp, eager = float64(damp*10), 1
		}
		if !(gain > gaining) {
			break
		}
	}
	return p
}

// within are those of the free parameters, by their place among them, that are not at a bound with the likelihood rising beyond it.
func within(at []float64, free []int, slope []float64) (inner []int) {
	for k, i := range free {
		if math.Abs(at[i]) < bound || at[i]*slope[k] < 0 {
			inner = append(inner, k)
		}
	}
	return inner
}

// parts are the slopes and curvatures of some.
func parts(slope []float64, bend [][]float64, of []int) (steep []float64, curves [][]float64) {
	for _, i := range of {
		steep = append(steep, slope[i])
		var row []float64
		for _, j := range of {
			row = append(row, bend[i][j])
		}
		curves = append(curves, row)
	}
	return steep, curves
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, x := range a {
		sum += float64(x * b[i])
	}
	return sum
}

// moved is a point and a step of some of its free parameters, within the bounds and no longer than 1.5.
func moved(at []float64, free, inner []int, by []float64) []float64 {
	longest := 0.0
	for _, d := range by {
		longest = max(longest, math.Abs(d))
	}
	shrink := min(1, 1.5/longest)
	next := append([]float64(nil), at...)
	for k, of := range inner {
		i := free[of]
		next[i] = min(bound, max(-bound, next[i]+float64(by[k]*shrink)))
	}
	return next
}

// differences are the slope of a likelihood at a point and its downward curvature.
func differences(f likelihood, p peak, free []int) (slope []float64, bend [][]float64) {
	n := len(free)
	slope, bend = make([]float64, n), make([][]float64, n)
	up, down := make([]float64, n), make([]float64, n)
	x := append([]float64(nil), p.at...)
	for k, i := range free {
		x[i] = p.at[i] + step
		up[k] = f(x)
		x[i] = p.at[i] - step
		down[k] = f(x)
		x[i] = p.at[i]
		slope[k] = (up[k] - down[k]) / (2 * step)
		bend[k] = make([]float64, n)
		bend[k][k] = -((up[k] - p.value) + (down[k] - p.value)) / (step * step)
		for m := range k {
			j := free[m]
			x[i], x[j] = p.at[i]+step, p.at[j]+step
			both := f(x) - p.value
			x[i], x[j] = p.at[i]-step, p.at[j]-step
			both += f(x) - p.value
			x[i], x[j] = p.at[i], p.at[j]
			alone := (up[k] - p.value) + (down[k] - p.value) + (up[m] - p.value) + (down[m] - p.value)
			bend[k][m] = -(both - alone) / (2 * step * step)
			bend[m][k] = bend[k][m]
		}
	}
	return slope, bend
}

// factorOf is the factor of a curvature whose diagonal is raised.
func factorOf(bend [][]float64, damp float64) ([][]float64, bool) {
	m := make([][]float64, len(bend))
	for i := range m {
		m[i] = append([]float64(nil), bend[i]...)
		m[i][i] += float64(damp * (1 + math.Abs(bend[i][i])))
	}
	return factor(m)
}
