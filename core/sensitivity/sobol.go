package sensitivity

import "math"

// Design is a question to Sobol: how many points to evaluate, and what counts as one factor.
//
//	Factors         the coordinates of each: one, or all of those that move together
//	Coordinates     of a point
//	Points          of one randomisation, a power of two
//	Randomisations  independent of each other; errors come from their spread
type Design struct {
	Factors                             [][]int
	Coordinates, Points, Randomisations int
}

// Evaluations is what a design takes: every factor once for each point, and two more.
func (d *Design) Evaluations() int { return d.Randomisations * d.Points * (len(d.Factors) + 2) }

// Index is how much of a number's variance goes with a factor.
//
//	First  with it alone
//	Total  with it alone and together with others: what would remain were all others known
type Index struct{ First, Total Estimate }

// Watch is told how far the work is, 0 … 1, and how many evaluations it took; false ends it.
type Watch func(done float64, evaluations int) bool

// Sobol estimates the first-order and total indices of every factor of a number.
//
//	points  fills the points of a randomisation: 2·Coordinates numbers each, 0 … 1
//	f       evaluates points of Coordinates numbers, many at once; it must not keep them
//
// Two independent samples A and B, and for each factor A with that factor from B. First order
// after Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics
// Communications 181(2), 2010, table 2 b: mean of f(B)·(f(AB) − f(A)); total after Jansen,
// Analysis of variance designs for model output, Computer Physics Communications 117(1–2), 1999: half the mean
// of (f(A) − f(AB))². Points without a finite value are left out. Nil when watch ends it.
func Sobol(d Design, points func(randomisation int, out [][]float64), f func(u [][]float64, out []float64), watch Watch) []Index {
	s := &pickFreeze{Design: d, f: f, watch: watch, both: rows(d.Points, 2*d.Coordinates), a: rows(d.Points, d.Coordinates)}
	s.yA, s.yB, s.yAB = make([]float64, d.Points), make([]float64, d.Points), make([]float64, d.Points)
	s.variance = make([]float64, d.Randomisations)
	s.first, s.total = rows(len(d.Factors), d.Randomisations), rows(len(d.Factors), d.Randomisations)
	for r := range d.Randomisations {
		points(r, s.both)
		if !s.randomisation(r) {
			return nil
		}
	}
	out := make([]Index, len(d.Factors))
	for i := range out {
		out[i] = Index{ratio(s.first[i], s.variance), ratio(s.total[i], s.variance)}
	}
	return out
}

// pickFreeze is one run of Sobol: the parts of the variance by randomisation.
type pickFreeze struct {
	Design
	f            func(u [][]float64, out []float64)
	watch        Watch
	done         int
	both, a      [][]float64
	yA, yB, yAB  []float64
	variance     []float64
	first, total [][]float64
}

// evaluate asks for the points that stand in a; false once it is ended.
func (s *pickFreeze) evaluate(out []float64) bool {
	if s.watch != nil && !s.watch(float64(s.done)/float64(s.Evaluations()), s.done) {
		return false
	}
	s.f(s.a, out)
	s.done += len(out)
	return true
}

// randomisation computes the parts of one.
func (s *pickFreeze) randomisation(r int) bool {
	for j, u := range s.both {
		copy(s.a[j], u[s.Coordinates:])
	}
	if !s.evaluate(s.yB) {
		return false
	}
	for j, u := range s.both {
		copy(s.a[j], u)
	}
	if !s.evaluate(s.yA) {
		return false
	}
	n, mean := 0.0, 0.0
	for j, a := range s.yA {
		if b := s.yB[j]; finite(a) && finite(b) {
			n, mean = n+2, mean+a+b
		}
	}
	mean /= n
	for j, a := range s.yA {
		if b := s.yB[j]; finite(a) && finite(b) {
			a, b = a-mean, b-mean
			s.variance[r] += (float64(a*a) + float64(b*b)) / n
		}
	}
	for i, factor := range s.Factors {
		s.swap(factor, s.Coordinates)
		if !s.evaluate(s.yAB) {
			return false
		}
		s.swap(factor, 0)
		n := 0.0
		for j, a := range s.yA {
			b, ab := s.yB[j], s.yAB[j]
			if finite(a) && finite(b) && finite(ab) {
				n++
				s.first[i][r] += float64((b - mean) * (ab - a))
				s.total[i][r] += float64(0.5 * (a - ab) * (a - ab))
			}
		}
		s.first[i][r] /= n
		s.total[i][r] /= n
	}
	return true
}

// swap takes the coordinates of a factor from the half of the points that begins at from.
func (s *pickFreeze) swap(factor []int, from int) {
	for j, u := range s.both {
		for _, c := range factor {
			s.a[j][c] = u[from+c]
		}
	}
}

// ratio is the sum of parts over the sum of wholes, with the error that the groups show.
func ratio(parts, wholes []float64) Estimate {
	var p, w float64
	for r := range parts {
		p, w = p+parts[r], w+wholes[r]
	}
	if !(w > 0) {
		return none
	}
	all, spread, n := p/w, 0.0, float64(len(parts))
	for r := range parts {
		off := (parts[r] - float64(all*wholes[r])) / w * n
		spread += float64(off * off)
	}
	return Estimate{all, half(spread/n, len(parts))}
}

func rows(n, width int) [][]float64 {
	room := make([]float64, n*width)
	out := make([][]float64, n)
	for i := range out {
		out[i] = room[i*width:][:width:width]
	}
	return out
}

// Group is the share of several factors by name of how many hold how much: the fewest factors,
// by first order, that together hold at least part of what all hold, and what they hold.
func Group(shares []float64, part float64) (count int, held float64) {
	all := 0.0
	for _, s := range shares {
		all += math.Max(0, s)
	}
	for count < len(shares) && held < float64(part*all) {
		held += math.Max(0, shares[count])
		count++
	}
	return count, held
}
