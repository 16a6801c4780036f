package risk

// Pair compares a number of two studies, B less A, on the same draws.
//
//	Difference  how B − A spreads
//	More, Less  share of the draws, of those where both have a number, in which B is
//	            greater and smaller
type Pair struct {
	Difference *Spread
	More, Less Estimate
}

// Pair compares study b with study a.
func (r *Result) Pair(a, b, number int) Pair {
	p := r.part
	if p.much != nil && a < b {
		column, tallies := p.pair(a, b)
		d := &Spread{sums: p.much.columns[column+number], spans: p.spans}
		t := p.much.tallies[tallies+2*number:]
		return d.pair(&t[0], &t[1])
	}
	if p.much != nil && a > b {
		turned := r.Pair(b, a, number)
		return Pair{&Spread{sums: turned.Difference.sums.negated(), spans: p.spans}, turned.Less, turned.More}
	}
	var more, less tally
	at := p.studies[b].at[number] - p.studies[a].at[number]
	if p.much != nil { // a study beside itself
		d := newColumn(at).sketched()
		d.least, d.most = 0, 0
		of := p.much.columns[p.place(a)+number]
		d.left = of.left
		for i := range d.groups {
			d.groups[i].n = of.groups[i].n
		}
		return (&Spread{sums: d, spans: p.spans}).pair(&more, &less)
	}
	values := make([]float64, 0, p.Draws())
	blocks(p.spans, func(block, from, to int) {
		d := newDifference(p.values[p.first(a)+number][from:to], p.values[p.first(b)+number][from:to])
		values = append(values, d.values...)
		more[block%mostGroups] += d.more
		less[block%mostGroups] += d.less
	})
	return (&Spread{at: at, spans: p.spans, values: values}).pair(&more, &less)
}

// pair is where a pair of studies begins in a summary.
func (s *shape) pair(a, b int) (column, tallies int) {
	column = s.place(len(s.studies))
	for i := range s.studies {
		tallies += len(s.studies[i].goals) + 1
	}
	found := false
	s.pairs(func(i, j int) {
		if found = found || i == a && j == b; !found {
			column += s.studies[i].numbers
			tallies += 2 * s.studies[i].numbers
		}
	})
	return column, tallies
}

// pair is a comparison by its differences.
func (s *Spread) pair(more, less *tally) Pair {
	of := s.groups()
	p := Pair{s, shareOf(more.floats(), of), shareOf(less.floats(), of)}
	if s.Fixed() {
		p.More.Error, p.Less.Error = 0, 0
	}
	return p
}
