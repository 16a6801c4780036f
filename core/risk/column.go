package risk

import (
	"math"

	"planleaf/core/stat"
)

// column gathers a number over draws, block by block. It holds how far each draw is from at,
// the number on the single line: what does not vary has exactly no spread, and what varies
// little loses no digits. It merges to the same bits in any order: within a block numbers
// are added in order, from block to block without rounding.
type column struct {
	at          float64
	groups      [mostGroups]moment
	square      stat.Sum
	left        uint64 // draws that are left out
	least, most float64
	all         *stat.Sketch   // of the distances; nil where draws are kept, and for misses
	by          []*stat.Sketch // the same by group, roughly: errors are read from it
}

// moment is how many draws count, and the sum of their distances.
type moment struct {
	n   uint64
	sum stat.Sum
}

// Bits of the sketches: of a number, and of what its error is told from.
const (
	fineBits  = 7
	roughBits = 4
)

// newColumn is an empty column around at.
func newColumn(at float64) *column {
	if !finite(at) {
		at = 0
	}
	c := &column{at: at, least: math.Inf(1), most: math.Inf(-1)}
	return c
}

// sketched makes it sketch the draws.
func (c *column) sketched() *column {
	c.all = stat.NewSketch(fineBits)
	for range mostGroups {
		c.by = append(c.by, stat.NewSketch(roughBits))
	}
	return c
}

// mostGroups is how many groups of blocks errors are told from; block b is in group b mod it.
const mostGroups = 32

// block takes the draws of a block.
func (c *column) block(b int, values []float64) {
	group := b % mostGroups
	sum, square, n := 0.0, 0.0, 0
	for _, x := range values {
		d := x - c.at
		if d-d != 0 {
			continue
		}
		n++
		sum += d
		square += float64(d * d)
		if x < c.least {
			c.least = x
		}
		if x > c.most {
			c.most = x
		}
	}
	c.left += uint64(len(values) - n)
	g := &c.groups[group]
	g.n += uint64(n)
	g.sum.Add(bounded(sum))
	c.square.Add(bounded(square))
	if c.all == nil {
		return
	}
	for _, x := range values {
		if d := x - c.at; d-d == 0 {
			c.all.Add(d)
			c.by[group].Add(d)
		}
	}
}

// bounded keeps a sum that is too great for a number the greatest one.
func bounded(x float64) float64 {
	switch {
	case x > math.MaxFloat64:
		return math.MaxFloat64
	case x < -math.MaxFloat64:
		return -math.MaxFloat64
	case x != x: // more than the greatest on both sides
		return 0
	}
	return x
}

// merge takes what another column has gathered.
func (c *column) merge(o *column) {
	for i := range o.groups {
		c.groups[i].n += o.groups[i].n
		c.groups[i].sum.Merge(&o.groups[i].sum)
	}
	c.square.Merge(&o.square)
	c.left += o.left
	c.least, c.most = min(c.least, o.least), max(c.most, o.most)
	if c.all != nil {
		c.all.Merge(o.all)
	}
	for i := range c.by {
		c.by[i].Merge(o.by[i])
	}
}

// count is how many draws count.
func (c *column) count() uint64 {
	var n uint64
	for i := range c.groups {
		n += c.groups[i].n
	}
	return n
}

// sum is the sum of the distances.
func (c *column) sum() float64 {
	var all stat.Sum
	for i := range c.groups {
		all.Merge(&c.groups[i].sum)
	}
	return all.Float()
}

// negated is the column of the numbers with the other sign.
func (c *column) negated() *column {
	out := *c
	out.at, out.least, out.most = -c.at, -c.most, -c.least
	for i := range out.groups {
		out.groups[i].sum.Negate()
	}
	out.all = c.all.Negated()
	out.by = nil
	for _, s := range c.by {
		out.by = append(out.by, s.Negated())
	}
	return &out
}

// finite reports whether a draw has a value, and is not never.
func finite(x float64) bool { return x-x == 0 }
