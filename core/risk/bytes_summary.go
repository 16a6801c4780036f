package risk

import (
	"encoding/binary"

	"planleaf/core/stat"
)

// append writes a summary.
func (m *summary) append(b []byte) []byte {
	for _, c := range m.columns {
		for i := range c.groups {
			b = c.groups[i].sum.Append(binary.AppendUvarint(b, c.groups[i].n))
		}
		b = binary.AppendUvarint(c.square.Append(b), c.left)
		b = stat.AppendFloats(b, c.least, c.most)
		if c.all == nil {
			continue
		}
		b = c.all.Append(b)
		for _, s := range c.by {
			b = s.Append(b)
		}
	}
	for i := range m.tallies {
		for _, n := range m.tallies[i] {
			b = binary.AppendUvarint(b, n)
		}
	}
	return b
}

// leastBytes is what a column takes at least.
const leastBytes = 2*mostGroups + 18

// readSummary reads a summary; budget is how many cells of sketches there may be room for.
func (p *Part) readSummary(r *stat.Reader, budget int) *summary {
	columns, tallies := p.pair(-1, -1) // none is that pair: all of them
	if columns*leastBytes+tallies*mostGroups > len(r.Left) {
		r.Fail()
		return nil
	}
	m := p.newSummary()
	draws, of := uint64(p.Draws()), drawsBy(p.spans)
	for _, c := range m.columns {
		c.read(r, &budget)
		if c.count()+c.left != draws {
			r.Fail()
		}
	}
	for i := range m.tallies {
		for g := range m.tallies[i] {
			m.tallies[i][g] = r.Whole(of[g])
		}
	}
	return m
}

// read reads a column, which knows whether it is sketched.
func (c *column) read(r *stat.Reader, budget *int) {
	for i := range c.groups {
		c.groups[i].n = r.Whole(mostDraws)
		c.groups[i].sum.Read(r)
	}
	c.square.Read(r)
	c.left = r.Whole(mostDraws)
	c.least, c.most = r.Float(), r.Float()
	if known := c.least <= c.most && finite(c.least) && finite(c.most); known != (c.count() > 0) {
		r.Fail()
	}
	if c.all == nil {
		return
	}
	c.all.Read(r, budget)
	if c.all.Count() != c.count() {
		r.Fail()
	}
	for i, s := range c.by {
		s.Read(r, budget)
		if s.Count() != c.groups[i].n {
			r.Fail()
		}
	}
}
