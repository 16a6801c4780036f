package view

import (
	"math"
	"strconv"

	"planleaf/core/risk"
)

// points are the quantiles that a fan draws, in percent.
var points = [...]int{5, 10, 25, 50, 75, 90, 95}

// fan is where the row of the number may go, month by month: out of the last month that is recorded, if one is.
func (d *Drawn) fan(s *risk.Spread) Figure {
	row, spec := d.asked.at.Row, d.asked.spec
	f := Figure{ID: "fan", Kind: "fan", Headline: d.halfOf(s), Subtitle: wordFanSub.fill(d.Lang, d.Names.Short(spec))}
	d.months(&f, spec.Path)
	seen := d.actual(row)
	known := func(t int) bool { return t < len(seen) && !math.IsNaN(seen[t]) }
	past := make([]float64, d.last+1)
	for t := range past {
		past[t] = math.NaN()
		if known(t) {
			past[t], f.Now = seen[t], t+1
		}
	}
	from := max(f.Now-1, 0)
	single := append([]float64(nil), d.State.Row(row)...)
	ends := make([][]risk.Estimate, len(points))
	for t := range past {
		at := d.Of.Fan(0, d.Fan, t)
		for k, p := range points {
			end := at.Quantile(float64(p) / 100)
			if t < f.Now {
				end, single[t] = risk.Estimate{Value: past[t]}, past[t]
			}
			ends[k] = append(ends[k], end)
		}
	}
	for k := len(points) - 1; k >= 0; k-- {
		name := strconv.Itoa(points[k])
		f.Series = append(f.Series, d.drawnSeries(Series{ID: "p" + name, Label: "P" + name, Colour: "leaf", Style: "fan"}, ends[k], from))
	}
	// Beside each other at the right, numbers have the same digits.
	last := make([]risk.Estimate, len(points))
	for i := range f.Series {
		last[i] = ends[len(points)-1-i][d.last]
	}
	for i, text := range d.sureAll(last, spec.Unit) {
		f.Series[i].Texts[d.last] = text
	}
	f.Series = append(f.Series, d.series(Series{ID: "single", Label: wordSingleLine.in(d.Lang), Colour: "ink3", Style: "single"}, single, spec.Unit, func(t int) bool { return t < from }))
	if f.Now > 0 {
		f.Series = append(f.Series, d.series(Series{ID: "actual", Label: wordActual.in(d.Lang), Colour: "ink", Style: "actual"}, past, spec.Unit, func(t int) bool { return !known(t) }))
	}
	d.target(&f, row)
	d.axis(&f, spec.Unit, false)
	f.tabulate(f.Headline, wordMonth.in(d.Lang))
	f.Table.Note = f.Subtitle
	f.Describe = f.Headline + wordStop.in(d.Lang) + wordFanEnds.fill(d.Lang, d.month(d.last).Long(d.Lang),
		f.Series[len(points)-1].Texts[d.last], f.Series[len(points)/2].Texts[d.last], f.Series[0].Texts[d.last])
	return f
}

// drawnSeries is a series of numbers that were drawn, written as surely as they are known, without the months before from.
func (d *Drawn) drawnSeries(s Series, all []risk.Estimate, from int) Series {
	s.Values, s.Texts = make([]*float64, len(all)), make([]string, len(all))
	for t := from; t < len(all); t++ {
		s.Texts[t] = d.sure(all[t], d.asked.spec.Unit)
		if isValue(all[t].Value) {
			s.Values[t] = &all[t].Value
		}
	}
	return s
}

// halfOf says between which values half of all futures fall: of the number in its month, or of the row in
// the last one where the number is of several.
func (d *Drawn) halfOf(s *risk.Spread) string {
	w, of := wordHalfIn, s
	from, at := d.timeOf()
	if at == d.last {
		w = wordHalf
	}
	if from < at {
		w, of, at = wordHalfIn, d.Of.Fan(0, d.Fan, d.last), d.last
	}
	low, high := d.sureEnds(of, 0.25, 0.75)
	return w.fill(d.Lang, low, high, d.month(at).Long(d.Lang))
}

// sureEnds are two quantiles as texts.
func (d *Drawn) sureEnds(s *risk.Spread, low, high float64) (string, string) {
	both := d.sureAll([]risk.Estimate{s.Quantile(low), s.Quantile(high)}, d.asked.spec.Unit)
	return both[0], both[1]
}
