package press

import "math/bits"

// prices are what symbols cost in sixteenths of a bit; those of places include their further bits.
type prices struct {
	end      int // in the data, up to where they hold
	symbol   [contexts]*[symbols]uint32
	place    [placeTables][places]uint32
	size     [longest + 1]uint8 // classes of lengths
	sizeBits [longest + 1]uint8 // and what their further bits cost
}

// plain prices are the same in every context.
func (c *chunk) plain() *prices {
	all := priced(&c.all)
	p := &prices{end: c.end}
	for i := range p.symbol {
		p.symbol[i] = all
	}
	p.rest(c)
	return p
}

// pricesOf are those of blocks.
func pricesOf(blocks []*block) (out []*prices) {
	for _, b := range blocks {
		p := &prices{end: b.end}
		tables := make([]*[symbols]uint32, len(b.tables))
		for i := range tables {
			tables[i] = priced(&b.tables[i])
		}
		for i, k := range b.serves {
			p.symbol[i] = tables[k]
		}
		p.rest(&b.chunk)
		out = append(out, p)
	}
	return out
}

func (p *prices) rest(c *chunk) {
	for i := range c.place {
		total := uint32(places)
		for _, n := range c.place[i] {
			total += 2 * n
		}
		for s, n := range c.place[i] {
			_, more := firstOf(s, exactPlaces)
			p.place[i][s] = log2(total) - log2(2*n+1) + uint32(16*more)
		}
	}
	for length := shortest; length <= longest; length++ {
		class := sizeOf(length)
		p.size[length], p.sizeBits[length] = uint8(class.symbol), uint8(16*class.bits)
	}
}

// priced are what symbols cost by their shares; one that is not used costs as if it were, half a time.
func priced(c *counts) *[symbols]uint32 {
	total := uint32(symbols)
	for _, n := range c {
		total += 2 * n
	}
	var out [symbols]uint32
	for s, n := range c {
		out[s] = log2(total) - log2(2*n+1)
	}
	return &out
}

// log2 is the logarithm of x ≥ 1 in sixteenths, rounded down: whole numbers, so that every machine packs the same bytes.
func log2(x uint32) uint32 {
	whole := bits.Len32(x) - 1
	y := uint64(x) << (31 - whole) // 1..2, with 31 binary places
	out := uint32(whole)
	for range 4 {
		y = y * y >> 31
		out <<= 1
		if y >= 1<<32 {
			out |= 1
			y >>= 1
		}
	}
	return out
}
