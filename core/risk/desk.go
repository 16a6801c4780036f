package risk

import "planleaf/core/stat"

// desk is where draws are put in order. The spreads of a run share one, which has the draws of the spread that was asked
// last: a fan is read period by period, and what putting a period in order takes serves the next. It belongs to one goroutine.
type desk struct {
	on     []float64 // draws that are on it, which never change
	order  stat.Order
	groups []uint16 // draws by bucket of the order and group of blocks, up to each bucket; empty until counted
}

// put gives the order of draws.
func (d *desk) put(values []float64) *stat.Order {
	if d.on == nil || len(d.on) != len(values) || len(values) > 0 && &d.on[0] != &values[0] {
		d.on, d.groups = values, d.groups[:0]
		d.order.Reset(values)
	}
	return &d.order
}

// counts are the draws on it by group of blocks and bucket, up to each bucket.
func (d *desk) counts(spans []span) []uint16 {
	if len(d.groups) > 0 {
		return d.groups
	}
	if d.groups == nil {
		d.groups = make([]uint16, mostGroups*stat.Edges)
	}
	d.groups = d.groups[:mostGroups*stat.Edges]
	clear(d.groups)
	buckets := d.order.Buckets()
	blocks(spans, func(b, from, to int) {
		counts := d.groups[b%mostGroups*stat.Edges:][:stat.Edges]
		for _, bucket := range buckets[from:to] {
			counts[bucket+1]++
		}
	})
	for g := range mostGroups {
		counts := d.groups[g*stat.Edges:][:stat.Edges]
		for i := 1; i < stat.Edges; i++ {
			counts[i] += counts[i-1]
		}
	}
	return d.groups
}
