package deflate

import "math/bits"

// prices are what symbols cost, in sixteenths of a bit, extra bits included.
type prices struct {
	literal  [256]uint32
	length   [longest + 1]uint32
	distance [30]uint32 // by symbol
}

// enough is a match so long that its parts are not worth a thought.
const enough = 128

// parse finds the cheapest way from one position to another, from the end backwards: each
// step is a literal, or a match or the first part of one.
func parse(m *matches, from, to int, p *prices) block {
	n := to - from
	cost := make([]uint32, n+1) // from a position to the end
	step := make([]token, n)
	for i := n - 1; i >= 0; i-- {
		c := m.data[from+i]
		least, best := p.literal[c]+cost[i+1], token{0, uint16(c)}
		length := shortest
		for _, one := range m.at(from + i) {
			last := min(int(one.length), n-i)
			if last >= enough {
				length = last
			}
			distance := p.distance[distanceSymbol(one.distance)]
			for ; length <= last; length++ {
				if c := p.length[length] + distance + cost[i+length]; c < least {
					least, best = c, token{uint16(length), one.distance}
				}
			}
		}
		cost[i], step[i] = least, best
	}
	var b block
	for i := 0; i < n; i += max(1, int(step[i].length)) {
		b.tokens = append(b.tokens, step[i])
		b.counts.add(step[i])
	}
	return b
}

// counts are how often a block uses each symbol.
type counts struct {
	literals  [286]uint32 // and lengths, and the end of the block
	distances [30]uint32
}

func (c *counts) add(t token) {
	if t.length == 0 {
		c.literals[t.distance]++
		return
	}
	c.literals[lengthSymbol[t.length]]++
	c.distances[distanceSymbol(t.distance)]++
}

// plus adds the counts of a block that follows.
func (c counts) plus(d *counts) counts {
	for i, n := range d.literals {
		c.literals[i] += n
	}
	for i, n := range d.distances {
		c.distances[i] += n
	}
	return c
}

// prices are by the share of each symbol; one that is not used costs as if it were, half a time.
func (c *counts) prices() *prices {
	var p prices
	symbol := priced(c.literals[:])
	copy(p.literal[:], symbol)
	for length := shortest; length <= longest; length++ {
		s := lengthSymbol[length]
		p.length[length] = symbol[s] + 16*uint32(lengthExtra[s-257])
	}
	for s, price := range priced(c.distances[:]) {
		p.distance[s] = price + 16*uint32(distanceExtra(s))
	}
	return &p
}

func priced(counts []uint32) []uint32 {
	var total uint32
	for _, n := range counts {
		total += 2*n + 1
	}
	out := make([]uint32, len(counts))
	for i, n := range counts {
		out[i] = log2(total) - log2(max(1, 2*n))
	}
	return out
}

// standard prices begin: a match costs about as much as it does in most data.
func standard() *prices {
	var c counts
	for i := range c.literals {
		c.literals[i] = 1
	}
	for i := range c.distances {
		c.distances[i] = 1
	}
	return c.prices()
}

// log2 is the logarithm of x ≥ 1 in sixteenths, rounded down: whole numbers, so that every
// machine packs the same bytes.
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

// lengthSymbol, lengthFirst and lengthExtra, distanceSymbol and distanceExtra: RFC 1951, 3.2.5.
var lengthSymbol, lengthFirst, lengthExtra = func() (symbol [longest + 1]uint16, first [29]uint16, extra [29]uint8) {
	length := shortest
	for s := range extra {
		first[s] = uint16(length)
		extra[s] = uint8(max(0, (s-4)/4))
		for range 1 << extra[s] {
			if length <= longest {
				symbol[length] = uint16(257 + s)
			}
			length++
		}
	}
	symbol[longest], first[28], extra[28] = 285, longest, 0
	return symbol, first, extra
}()

func distanceSymbol(distance uint16) int {
	d := uint(distance - 1)
	if d < 2 {
		return int(d)
	}
	n := bits.Len(d) - 1
	return 2*n + int(d>>(n-1)&1)
}

func distanceExtra(symbol int) int { return max(0, symbol/2-1) }
