package solve

import "math"

// exactly brings a point that keeps bounds and total but for roundings to one that keeps
// them to the last bit: added up in their order the levers give the total itself. Levers that
// are not at a bound go to the grid of the total's last bit, on which every sum of theirs is
// exact; what is missing goes to the lever with the most room. Where bounds with more digits
// than the total leave no numbers with that sum, it is the next below the total. It is
// false where the bounds leave no room at all.
func (s *splitter) exactly(x []float64) ([]float64, bool) {
	if !finite(s.total) {
		return s.plus(x, make([]float64, len(x))), true
	}
	for _, all := range []bool{false, true} {
		if y := s.settled(x, all); s.fits(y) {
			return y, true
		}
	}
	y := s.settled(x, false)
	for range 64 {
		off := s.total - sum(y)
		i := s.roomiest(y, off)
		if off >= 0 || i < 0 {
			return y, off <= 1e-9*math.Abs(s.total)
		}
		y[i] = math.Max(s.lo[i], math.Nextafter(y[i]+off, math.Inf(-1)))
	}
	return nil, false
}

// settled puts levers on the grid, those at their bounds too if all is set: a little inside.
func (s *splitter) settled(x []float64, all bool) []float64 {
	y := append([]float64(nil), x...)
	size := math.Abs(s.total)
	for i := range y {
		size = math.Max(size, math.Max(math.Abs(s.lo[i]), math.Abs(y[i])))
	}
	grid := math.Nextafter(size, math.Inf(1)) - size
	for i := range y {
		switch {
		case s.lo[i] == s.hi[i]:
			y[i] = s.lo[i]
		case !all && s.atLow(y, i):
			y[i] = s.lo[i]
		case !all && s.atHigh(y, i):
			y[i] = s.hi[i]
		default:
			y[i] = math.RoundToEven(y[i]/grid) * grid
			if y[i] < s.lo[i] {
				y[i] = math.Ceil(s.lo[i]/grid) * grid
			}
			if y[i] > s.hi[i] {
				y[i] = math.Floor(s.hi[i]/grid) * grid
			}
		}
	}
	for range 2 * len(y) {
		off := s.total - sum(y)
		if off == 0 {
			return y
		}
		i := s.roomiest(y, off)
		if i < 0 {
			break
		}
		to := math.Max(s.lo[i], math.Min(s.hi[i], y[i]+off))
		if to == y[i] {
			break
		}
		y[i] = to
	}
	for i, was := range y { // one lever a few bits off, another made to fit
		for off := -4.0; off <= 4; off++ {
			y[i] = math.Max(s.lo[i], math.Min(s.hi[i], was+float64(off*grid)))
			for j := range y {
				if s.fitted(y, j, 64*grid) {
					return y
				}
			}
		}
		y[i] = was
	}
	return y
}

// fits reports whether the levers add up to the total.
func (s *splitter) fits(y []float64) bool { return sum(y) == s.total }

// fitted moves one lever until the sum is the total. The sum never falls as the lever rises,
// but it rises by bits of its own: the right number is found by halving.
func (s *splitter) fitted(y []float64, i int, by float64) bool {
	was := y[i]
	low, high := math.Max(s.lo[i], was-by), math.Min(s.hi[i], was+by)
	for range 64 {
		y[i] = middle(low, high)
		switch now := sum(y); {
		case now == s.total:
			return true
		case now < s.total:
			if y[i] == low {
				low = math.Nextafter(low, high)
			} else {
				low = y[i]
			}
		default:
			high = y[i]
		}
		if !(low < high) {
			y[i] = high
			if sum(y) == s.total {
				return true
			}
			break
		}
	}
	y[i] = was
	return false
}

// roomiest is the lever that can move farthest in a direction, one between its bounds before
// one at a bound; −1 when none can.
func (s *splitter) roomiest(y []float64, off float64) int {
	best, most := -1, 0.0
	for i := range y {
		below, above := y[i]-s.lo[i], s.hi[i]-y[i]
		room := above
		if off < 0 {
			room = below
		}
		if room <= 0 {
			continue
		}
		if !s.atLow(y, i) && !s.atHigh(y, i) { // no other lever has so much
			room += sum(s.hi) - sum(s.lo)
		}
		if room > most {
			best, most = i, room
		}
	}
	return best
}
