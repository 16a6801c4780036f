package rng

// Counter gives the numbers of one block one after the other, as many as are wanted, for what does not know
// beforehand how many it needs.
type Counter struct{ state uint64 }

// Counter starts before the first number of block b; the first Block numbers are those of Plain.
func (s Stream) Counter(b int) Counter { return Counter{Stream{^s.key}.of(b)} }

// Next is the next number, even over 0 … 1, both ends left out.
func (c *Counter) Next() float64 {
	c.state += golden
	return unit(mix(c.state) >> 12)
}
