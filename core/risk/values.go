package risk

// Values appends what a source is in a period of its parameter in each of the first lanes, after Draw.
func (p *Probe) Values(dst []float64, source, period, lanes int) []float64 {
	d := &p.sampler.all[source]
	from := len(dst)
	dst = append(dst, d.u[min(period, len(d.u)-1)][:lanes]...)
	out := dst[from:]
	for j, piece := range d.Pieces {
		if period < piece.From || period > piece.To {
			continue
		}
		if table := d.tables[j]; table != nil {
			table.Quantiles(out, out)
		}
		for k, x := range out {
			out[k] = piece.Of(x)
		}
		return dst
	}
	for k := range out {
		out[k] = p.s.Params[p.sampler.params[d.Param].Offset+period]
	}
	return dst
}
