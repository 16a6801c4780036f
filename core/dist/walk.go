package dist

import (
	"math"

	"planleaf/core/num"
)

// walk goes from quantile to quantile of a beta distribution, much faster than by finding
// each anew: the share between two values is an integral, over l = ln(x/(1−x)), of a kernel
// without ends or poles.
type walk struct {
	a, b, logBeta float64
	l, x, y       float64 // where it stands, y = 1 − x
	kernel        float64 // there: share by l
}

// at stands at a value.
func (w *walk) at(x, y float64) {
	w.l, w.x, w.y = num.Log(x/y), x, y
	w.kernel = num.Exp(float64(w.a*num.Log(x)) + float64(w.b*num.Log(y)) - w.logBeta)
}

// place is the value at l and the kernel there.
func (w *walk) place(l float64) (x, y, kernel float64) {
	e := num.Exp(-math.Abs(l))
	big := 1 / (1 + e)
	small, rest := float64(e*big), num.Log1p(e) // −ln of the greater of x and y
	if x, y = big, small; l < 0 {
		x, y = small, big
	}
	kernel = num.Exp(float64(w.a*min(l, 0)) - float64(w.b*max(l, 0)) - float64((w.a+w.b)*rest) - w.logBeta)
	return x, y, kernel
}

// Gauss and Legendre's nodes, as parts of the half width, and weights, as parts of the
// width, of degree 7 (DLMF 3.5.(v)).
const (
	nodeFar, nodeNear     = 0.86113631159405257522, 0.33998104358485626480
	weightFar, weightNear = 0.17392742256872692869, 0.32607257743127307131
)

// on goes to the value whose share is greater by p, which may be negative; false where that
// is too far to be sure of 1e-13 in the share.
func (w *walk) on(p float64) bool {
	// The kernel as e^(slope·d + curve·d²/2) gives the step to the fourth order.
	slope, curve := float64(w.a*w.y)-float64(w.b*w.x), -float64((w.a+w.b)*w.x*w.y)
	s := p / w.kernel
	d := s - float64(s*s*(float64(slope/2)-float64(s*(float64(2*slope*slope)-curve)/6)))
	if !(math.Abs(d) < 0.5 && math.Abs(slope*d) < 0.3 && math.Abs(curve*d*d) < 0.1) {
		return false
	}
	half := float64(d / 2)
	middle := w.l + half
	var k [4]float64
	for i, node := range [4]float64{-nodeFar, nodeFar, -nodeNear, nodeNear} {
		_, _, k[i] = w.place(middle + float64(half*node))
	}
	share := float64(d * (float64(weightFar*(k[0]+k[1])) + float64(weightNear*(k[2]+k[3]))))
	w.l += d
	w.x, w.y, w.kernel = w.place(w.l)
	// what is missing, by Halley; where that is little, so is what three terms leave out
	slope, curve = float64(w.a*w.y)-float64(w.b*w.x), -float64((w.a+w.b)*w.x*w.y)
	e := (p - share) / w.kernel
	e -= float64(slope * e * e / 2)
	w.l += e
	if math.Abs(slope*e)+math.Abs(e) > 1e-5 {
		w.x, w.y, w.kernel = w.place(w.l)
		return true
	}
	move := float64(w.x * w.y * e * (1 + float64(e*(w.y-w.x)/2)))
	w.x, w.y = w.x+move, w.y-move
	w.kernel += float64(w.kernel * e * (slope + float64(e*(float64(slope*slope)+curve)/2)))
	return true
}

// betaKnots are the knots of one half of a beta distribution, truncated or not.
func (d Dist) betaKnots(below bool) (knots [side + 1]knot) {
	of, part := d, 1.0
	if d.cut != nil {
		of, part = d.cut.of, d.cut.mass()
	}
	if !below {
		part = -part // the share falls as v rises
	}
	w := walk{a: of.a, b: of.b, logBeta: num.LogBeta(of.a, of.b)}
	sure := false
	for i := side; i >= 0; i-- {
		v := cellStart(i)
		sure = sure && w.on(part*(v-knots[i+1].v))
		if !sure {
			p, q := v, 1-v
			if !below {
				p, q = q, p
			}
			if d.cut != nil {
				p, q = d.cut.whole(p, q)
			}
			w.at(num.BetaPoint(p, q, of.a, of.b))
			sure = true
		}
		first := float64(part * (w.x * w.y / w.kernel)) // 1/density
		bend := (of.b-1)/w.y - (of.a-1)/w.x             // less the slope of the density's logarithm
		knots[i] = knot{v, of.at + float64(of.width*w.x), float64(of.width * first), float64(of.width * first * first * bend)}
	}
	return knots
}
