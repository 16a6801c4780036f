package view

import (
	"slices"

	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Shape is a small picture of what an uncertain assumption may be; of one with a factor, what the factor may be.
//
//	Bars   how likely each of equal steps from the 0.5 to the 99.5% point is, the likeliest 1
//	Marks  where the 5% point, the figure of the single line and the 95% point lie, 0 … 1; beyond them where it is outside
type Shape struct {
	Bars  []float64 `json:"bars"`
	Marks []float64 `json:"marks"`
	Says  string    `json:"says"`
}

// shapePoints is from how many steps of the quantile the bars are made.
const shapeBars, shapePoints = 24, 200

// shape is the Shape of an assumption in a month, nil where nothing of it is uncertain then.
func (f Format) shape(a *plan.Assumption, month int) *Shape {
	drawn, u := a.Pieces, units[a.Unit]
	isFactor := a.Value.Factor != nil && a.Value.Steady()
	if isFactor {
		drawn, u = a.FactorPieces, unit.Number
	}
	pieces, err := drawn(month, 1)
	if err != nil || len(pieces) == 0 || pieces[0].Times == 0 {
		return nil
	}
	p := &pieces[0]
	at := func(q float64) float64 {
		if p.Times < 0 {
			q = 1 - q
		}
		return p.Of(p.Dist.Quantile(q))
	}
	share := func(i int) float64 { return 0.005 + float64(0.99*float64(i)/shapePoints) }
	low, high := at(share(0)), at(share(shapePoints))
	step := (high - low) / shapeBars
	if !(step > 0) {
		return nil
	}
	single := a.Value.Scale()
	if !isFactor {
		all, _ := a.Value.ByPeriod(a.Unit == "share", month, 1)
		single = all[0]
	}
	s := &Shape{Bars: make([]float64, shapeBars), Says: wordShape.fill(f.Lang, f.Between(at(0.1), at(0.9), u))}
	for _, x := range []float64{at(0.05), single, at(0.95)} {
		s.Marks = append(s.Marks, (x-low)/(high-low))
	}
	for i := 1; i <= shapePoints; i++ {
		s.add((at(share(i-1))-low)/step, (at(share(i))-low)/step)
	}
	most := slices.Max(s.Bars)
	for i := range s.Bars {
		s.Bars[i] /= most
	}
	return s
}

// add gives to the bars what lies between two neighbouring points, places in bars, as evenly as it lies there.
func (s *Shape) add(from, to float64) {
	for i := min(int(from), shapeBars-1); i < shapeBars && float64(i) <= to; i++ {
		if part := min(to, float64(i+1)) - max(from, float64(i)); part > 0 {
			s.Bars[i] += part / (to - from)
		} else if to == from {
			s.Bars[i]++
			return
		}
	}
}
