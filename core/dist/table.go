package dist

import "math"

// The table is cut finely where a quantile bends: a share u is told by v, the smaller of u
// and 1 − u, and each octave of v from 2^-tail to ½ has as many cells, so that a cell is an
// eighth of its distance from the end at most. The cell is read off the bits of v.
const (
	tail    = 14 // shares below 2^-tail at either end are computed, not looked up
	perBits = 3  // an octave has 2^perBits cells
	side    = (tail - 1) << perBits

	cellShift = 52 - perBits
	firstCell = uint64(1023-tail) << perBits
)

// Table is a distribution made ready for many quantiles. Each is a function of the share
// and the distribution alone, not of the others asked along.
type Table struct {
	of    Dist
	cells [2 * side]cell // by v: above the median, then below it
}

// cell is the quantile as a polynomial of v less the cell's start; what has no polynomial
// good enough is NaN.
type cell [6]float64

// Tolerance is what a table may err by, as a part of the value's distance from the median
// or, where that is more, of the width of the middle half.
const Tolerance = 1e-7

// NewTable makes a distribution ready for many quantiles. Method: Hermite interpolation of
// the fifth degree, by the quantile and its first two derivatives at the ends of a cell;
// its error falls with the sixth power of the cell, so that what cells of twice the width
// err by in their middle, divided by 16 where theory says 64, bounds it. A cell beyond the
// tolerance, or where a density ends, jumps or is infinite, is left out: there, as in
// the tails, Quantiles computes each quantile.
func NewTable(d Dist) *Table {
	t := &Table{of: d}
	scale := d.point(0.75, 0.25) - d.point(0.25, 0.75)
	middle := d.point(0.5, 0.5)
	for half := range 2 {
		bend := d.bend()
		if half == 0 {
			bend = 1 - bend
		}
		knots := d.knots(half == 1)
		cells := t.cells[half*side:][:side]
		for i := 0; i < side; i += 2 {
			a, b, c := &knots[i], &knots[i+1], &knots[i+2]
			wide := hermite(a, c)
			off := math.Abs(wide.at(b.v-a.v)-b.x) / 16
			cells[i], cells[i+1] = hermite(a, b), hermite(b, c)
			if !(off <= Tolerance*max(scale, math.Abs(b.x-middle))) || (bend-a.v)*(bend-c.v) <= 0 {
				cells[i], cells[i+1] = flat(a, b), flat(b, c)
			}
		}
	}
	return t
}

// cellStart is the v at which cell i of a half begins, of the last it ends.
func cellStart(i int) float64 { return math.Float64frombits((firstCell + uint64(i)) << cellShift) }

// Quantiles sets dst to the quantiles at the shares u; both have one length and may be the
// same. Of 0 and 1 and what is no share they are as those of Dist.Quantile.
func (t *Table) Quantiles(dst, u []float64) {
	dst = dst[:len(u)]
	for i, u := range u {
		d := u - 0.5
		v := 0.5 - math.Abs(d)
		bits := math.Float64bits(v)
		k := bits>>cellShift - firstCell
		if k >= side { // a tail, ½ itself, or no share
			dst[i] = t.of.Quantile(u)
			continue
		}
		c := &t.cells[k+math.Float64bits(d)>>63*side]
		x := v - math.Float64frombits(bits>>cellShift<<cellShift)
		y := c.at(x)
		if y != y {
			y = t.of.Quantile(u)
		}
		dst[i] = y
	}
}

func (c *cell) at(x float64) float64 {
	return c[0] + float64(x*(c[1]+float64(x*(c[2]+float64(x*(c[3]+float64(x*(c[4]+float64(x*c[5])))))))))
}
