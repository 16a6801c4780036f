package view

import (
	"math"

	"planleaf/core/unit"
)

// gridlines is how many lines a chart may have beside its base.
const gridlines = 4

// Ticks are round places (steps of 1, 2 or 5) that cover low … high, with their texts
// and the unit that stands once at the axis. Bars give low = 0. A chart of nothing has
// the one tick 0, a flat line the tick of its value.
func (f Format) Ticks(low, high float64, u unit.Unit) ([]Tick, string) {
	s := f.ScaleOf(u, low, high)
	if !(high-low >= 1e-6) || math.IsInf(high-low, 0) { // nothing, or too little to tell
		return []Tick{{At: low, Text: trim(s.Cell(low))}}, s.Unit
	}
	step, first, last := 0.0, 0.0, math.Inf(1)
	for wanted := (high - low) / gridlines; last-first > gridlines; wanted = step * 1.01 {
		step = niceStep(wanted)
		first = math.Floor(low/step + 1e-9)
		last = math.Ceil(high/step - 1e-9)
	}
	ticks := make([]Tick, 0, gridlines+2)
	s.decimals = 0
	for s.decimals < 9 && !isWhole(step/s.Step()) {
		s.decimals++
	}
	for i := first; i <= last; i++ {
		at := i * step
		ticks = append(ticks, Tick{At: at, Text: s.Cell(at)})
	}
	return ticks, s.Unit
}

// niceStep is the smallest of 1, 2, 5 times a power of ten that is at least x > 0.
func niceStep(x float64) float64 {
	power := 0
	for pow10(power) > x {
		power--
	}
	for pow10(power+1) <= x {
		power++
	}
	p := pow10(power)
	for _, m := range [...]float64{1, 2, 5} {
		if m*p >= x*(1-1e-9) {
			return m * p
		}
	}
	return 10 * p
}

// isWhole reports whether x is 1, 2, 3, … but for rounding.
func isWhole(x float64) bool {
	near := math.Floor(x + 0.5)
	return near >= 1 && math.Abs(x-near) <= 1e-6
}
