package behave

import (
	"math"

	"planleaf/core/num"
	"planleaf/core/plan"
)

// Spread is a share and its 5% and 95% points; both are the share where nothing is uncertain.
type Spread struct{ Is, Low, High float64 }

// Lost is the share that is lost in each month of life without interventions, from 1, and at 0 the share that is there at the
// end.
func (s *Study) Lost() []Spread {
	churn, kept := s.Churn(s.Without.Active), s.Without.Kept()
	low, high := kept, kept
	if len(s.Draws) > 0 {
		low, high = s.Range(func(d *Draw) float64 { return d.Without.Kept })
	}
	out := []Spread{{kept, low, high}}
	for _, x := range churn {
		one := Spread{x, x, x}
		if kept > 0 && kept < 1 { // as the share kept at the end spreads
			one.Low, one.High = float64(x*(1-high))/(1-kept), min(0.99, float64(x*(1-low))/(1-kept))
		}
		out = append(out, one)
	}
	return out
}

// Scaled is a share of a plan times a number that is uncertain itself. The two are independent: on the scale of log odds the
// distances of their ends add up as squares do.
func Scaled(v *plan.Value, is, low, high float64) Spread {
	own := spreadOf(v)
	if low > high {
		low, high = high, low
	}
	out := Spread{Is: min(1, float64(own.Is*is))}
	odds := func(p float64) float64 { p = min(1, p); return num.Log(p / (1 - p)) }
	at := odds(out.Is)
	down := both(odds(own.Is)-odds(own.Low), at-odds(float64(own.Is*low)))
	up := both(odds(own.High)-odds(own.Is), odds(float64(own.Is*high))-at)
	out.Low, out.High = 1/(1+num.Exp(down-at)), 1/(1+num.Exp(-at-up))
	if !(out.Low > 0 && out.Low < out.Is && out.Is < out.High && out.High < 1) {
		out.Low, out.High = out.Is, out.Is
	}
	return out
}

// both are two independent distances together.
func both(a, b float64) float64 { return math.Sqrt(float64(a*a) + float64(b*b)) }

// outside is the share beyond either end of a range, as the format defines.
const outside = 0.05

// spreadOf is what a share of a plan counts at, with its ends.
func spreadOf(v *plan.Value) Spread {
	x, err := v.Figure(true)
	out := Spread{x, x, x}
	if err == nil && v.Uncertain() {
		if d, err := v.Distribution(true); err == nil {
			out.Low, out.High = d.Quantile(outside), d.Quantile(1-outside)
		}
	}
	return out
}
