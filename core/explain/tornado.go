package explain

import (
	"cmp"

	"planleaf/core/sorted"
)

// Swing is an assumption and the two ends that it is tried at: all its values then.
type Swing struct {
	Param     int
	Low, High []float64
}

// Swing is a lever moved by a share to either side, no further than its bound.
func (v *Variants) Swing(params []float64, l Lever, by float64) Swing {
	all := v.Of().Model().Params()
	low, _ := l.times(params, all, 1-by)
	high, _ := l.times(params, all, 1+by)
	return Swing{l.Param, low, high}
}

// Bar is what became of a number at either end of one assumption and nothing else changed:
// NaN where it then has no value, +Inf for never.
type Bar struct {
	Swing
	AtLow, AtHigh float64
}

// Width is how far apart the ends are; +Inf where one has no value.
func (b *Bar) Width() float64 { return size(b.AtHigh - b.AtLow) }

// Tornado evaluates a number at both ends of each swing. The widest comes first, equal ones in
// the order of the swings; base is the number as it is. What the program does not read is
// not evaluated: its bar has no width.
func (v *Variants) Tornado(params []float64, n Number, swings []Swing) (base float64, bars []Bar) {
	reads := map[int]bool{}
	for _, i := range v.p.Params() {
		reads[i] = true
	}
	var moving []int // swings that the program reads
	for i, s := range swings {
		if reads[s.Param] {
			moving = append(moving, i)
		}
	}
	ends := v.Read(params, n, 2*len(moving)+1, func(k int, set Set) {
		switch {
		case k == 2*len(moving):
		case k%2 == 0:
			set(swings[moving[k/2]].Param, swings[moving[k/2]].Low)
		default:
			set(swings[moving[k/2]].Param, swings[moving[k/2]].High)
		}
	})
	base = ends[2*len(moving)]
	bars = make([]Bar, len(swings))
	for i, s := range swings {
		bars[i] = Bar{s, base, base}
	}
	for k, i := range moving {
		bars[i].AtLow, bars[i].AtHigh = ends[2*k], ends[2*k+1]
		if !differs(base, bars[i].AtLow) && !differs(base, bars[i].AtHigh) {
			bars[i].AtLow, bars[i].AtHigh = base, base
		}
	}
	sorted.By(bars, func(a, b Bar) int { return cmp.Compare(b.Width(), a.Width()) })
	return base, bars
}

// little is how far an elasticity moves an assumption to either side: the error of the
// central difference, which goes with its square, is then as small as that of rounding.
const little = 1e-4

// Elasticities are by how many percent a number moves where an assumption moves by one, at the
// plan: (x/y)·dy/dx, by a central difference. NaN where the number is 0 or has no value, 0
// for what does not move it.
func (v *Variants) Elasticities(params []float64, n Number, levers []Lever) []float64 {
	swings := make([]Swing, len(levers))
	for i, l := range levers {
		swings[i] = v.Swing(params, l, little)
	}
	all := v.Of().Model().Params()
	ends := v.Read(params, n, 2*len(levers)+1, func(k int, set Set) {
		switch {
		case k == 2*len(levers):
		case k%2 == 0:
			set(swings[k/2].Param, swings[k/2].Low)
		default:
			set(swings[k/2].Param, swings[k/2].High)
		}
	})
	base := ends[2*len(levers)]
	out := make([]float64, len(levers))
	for i, s := range swings {
		step := 2 * little
		if up, capped := levers[i].times(params, all, 1+little); capped && up[0] == s.High[0] {
			step = little // at its bound: to one side alone
			ends[2*i+1] = base
		}
		out[i] = (ends[2*i+1] - ends[2*i]) / base / step
	}
	return out
}
