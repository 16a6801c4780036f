package api

import (
	"math"

	"planleaf/core/diag"
	"planleaf/core/num"
	"planleaf/core/risk"
	"planleaf/core/view"
)

// aim is a search for the greatest chance: what it looks at is the share of futures that reach a value.
type aim struct {
	value float64
	less  bool    // it is reached from above
	wide  float64 // standard deviation of the number, where the levers stand today
	n     int     // for so many draws
	step  float64 // the step from not reached to reached is so wide
}

// aims makes a split look at the chance that its number reaches To. A chance or a quantile beside it would be a second aim.
func (s *search) aims(q Request, text string) *diag.Note {
	value, note := s.number(s.asked.To)
	if note != nil {
		return note
	}
	if text != "" || s.asked.Monthly || s.asked.Least {
		return &diag.Note{Code: "search-aim", Args: []string{s.asked.To}}
	}
	less := s.lessIsBetter(q)
	if note := s.draw(q, s.asked.To); note != nil {
		return note
	}
	f := s.future
	f.aim = &aim{value: value, less: less, wide: f.deviation()}
	s.view.Sure = &view.Sure{Draws: len(f.kept) * risk.Block, Aim: true, Target: value, Less: less}
	return nil
}

// deviation is the standard deviation of the number over the first draws, with the levers as they stand; 0 where it has none.
func (f *futures) deviation() float64 {
	today := make([]float64, len(f.s.levers))
	for i := range today {
		today[i] = f.s.levers[i].Now
	}
	f.place(today)
	f.probe.Use(f.kept[0], f.factor)
	f.y = f.probe.Read(f.y[:0], risk.Block, 0)
	n, mean, square := 0.0, 0.0, 0.0
	for _, y := range f.y { // Welford, Technometrics 4(3), 1962
		if y-y == 0 {
			n++
			d := y - mean
			mean += d / n
			square += float64(d * (y - mean))
		}
	}
	if n < 2 {
		return 0
	}
	return math.Sqrt(square / (n - 1))
}

// chance is the share of draws that reach the value; a draw without a value does not. Near the value a draw counts in part, a
// normal's share of it, so that the chance moves smoothly as the levers do: a kernel estimate of the distribution, whose
// bandwidth falls as n^(−1/3). Source: Azzalini, A note on the estimation of a distribution function and quantiles by a
// kernel method, Biometrika 68(1), 1981.
func (a *aim) chance(y []float64) float64 {
	if a.n != len(y) {
		a.n, a.step = len(y), a.wide*num.Pow(float64(len(y)), -1.0/3)
	}
	reached := 0.0
	for _, x := range y {
		d := x - a.value
		if a.less {
			d = -d
		}
		switch {
		case x != x:
		case d > 8*a.step || d == 0 && a.step == 0:
			reached++
		case d > -8*a.step:
			reached += num.NormalCDF(d / a.step)
		}
	}
	return reached / float64(len(y))
}
