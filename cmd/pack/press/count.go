package press

// counts are how often symbols are used.
type counts [symbols]uint32

// chunk is how often a stretch of data uses each symbol.
type chunk struct {
	end    int // in the data
	symbol [contexts]counts
	all    counts // of all contexts
	place  [placeTables][places]uint32
}

// add counts a token at a position, behind a past.
func (c *chunk) add(data []byte, at int, p past, t token) {
	var before byte
	if at > 0 {
		before = data[at-1]
	}
	s := symbolOf(data, at, t)
	c.symbol[context(before, p.since)][s]++
	c.all[s]++
	if t.length > 1 && t.kind == recent {
		c.place[placeTable(int(t.length))][placeOf(t.distance).symbol]++
	}
}

func symbolOf(data []byte, at int, t token) int {
	if t.length == 1 {
		return int(data[at])
	}
	return firstMatch + int(t.kind)*sizes + sizeOf(int(t.length)).symbol
}

// join adds the counts of what follows.
func (c *chunk) join(d *chunk) {
	c.end = d.end
	for i := range c.symbol {
		for s, n := range d.symbol[i] {
			c.symbol[i][s] += n
		}
	}
	for s, n := range d.all {
		c.all[s] += n
	}
	for i := range c.place {
		for s, n := range d.place[i] {
			c.place[i][s] += n
		}
	}
}
