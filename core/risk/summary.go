package risk

// summary is what very many draws came to, where they are not kept themselves.
//
//	columns  by study: its numbers, its fans by period, what its goals are missed by; then by
//	         pair of studies their difference in each number
//	tallies  by study: how often each goal is met, and all of them but those alone; then by pair and number
//	         how often the second study is greater, and how often smaller
type summary struct {
	columns []*column
	tallies []tally
}

// tally counts draws by group of blocks.
type tally [mostGroups]uint64

func (t *tally) merge(o *tally) {
	for i := range o {
		t[i] += o[i]
	}
}

// newSummary is a summary of no draws.
func (s *shape) newSummary() *summary {
	out := &summary{}
	for i := range s.studies {
		o := &s.studies[i]
		for _, at := range o.at {
			out.columns = append(out.columns, newColumn(at).sketched())
		}
		for range o.goals {
			out.columns = append(out.columns, newColumn(0))
		}
		out.tallies = append(out.tallies, make([]tally, len(o.goals)+1)...)
	}
	s.pairs(func(a, b int) {
		for k := range s.studies[a].numbers {
			out.columns = append(out.columns, newColumn(s.studies[b].at[k]-s.studies[a].at[k]).sketched())
		}
		out.tallies = append(out.tallies, make([]tally, 2*s.studies[a].numbers)...)
	})
	return out
}

// merge takes what another summary of the same shape holds.
func (m *summary) merge(o *summary) {
	for i := range o.columns {
		m.columns[i].merge(o.columns[i])
	}
	for i := range o.tallies {
		m.tallies[i].merge(&o.tallies[i])
	}
}

// fold takes draws: those of the spans, one after the other in the columns of values.
func (m *summary) fold(s *shape, spans []span, values [][]float64) {
	blocks(spans, func(b, from, to int) {
		column, tally, first := 0, 0, 0
		for i := range s.studies {
			o := &s.studies[i]
			for k := range o.at {
				m.columns[column].block(b, values[first+k][from:to])
				column++
			}
			met := newMeeting(o.goals, to-from)
			for k, g := range o.goals {
				m.columns[column].block(b, met.goal(k, values[first+g.Number][from:to]))
				m.tallies[tally][b%mostGroups] += met.met
				column++
				tally++
			}
			m.tallies[tally][b%mostGroups] += met.all()
			tally++
			first += len(o.at)
		}
		s.pairs(func(i, j int) {
			for k := range s.studies[i].numbers {
				d := newDifference(values[s.first(i)+k][from:to], values[s.first(j)+k][from:to])
				m.columns[column].block(b, d.values)
				m.tallies[tally][b%mostGroups] += d.more
				m.tallies[tally+1][b%mostGroups] += d.less
				column++
				tally += 2
			}
		})
	})
}

// blocks calls for every block of spans, with the places of its draws among those of the spans.
func blocks(spans []span, each func(b, from, to int)) {
	at := 0
	for _, s := range spans {
		for d := s.from; d < s.to; d += Block {
			n := min(Block, s.to-d)
			each(d/Block, at, at+n)
			at += n
		}
	}
}

// meeting counts the draws of a block that meet goals.
type meeting struct {
	goals  []Goal
	missed []bool    // by draw: a goal is missed that is not alone
	by     []float64 // what the last goal was missed by; NaN where it was met
	met    uint64    // how often the last one was met
}

func newMeeting(goals []Goal, draws int) *meeting {
	return &meeting{goals: goals, missed: make([]bool, draws), by: make([]float64, draws)}
}

// goal takes the next goal; it gives by what each draw misses it.
func (m *meeting) goal(k int, values []float64) []float64 {
	g := m.goals[k]
	m.met = 0
	for i, x := range values {
		if g.Met(x) {
			m.met++
			m.by[i] = nan
		} else {
			m.missed[i] = m.missed[i] || !g.Alone
			m.by[i] = g.Miss(x)
		}
	}
	return m.by
}

// all is how many draws met every goal.
func (m *meeting) all() uint64 {
	var n uint64
	for _, missed := range m.missed {
		if !missed {
			n++
		}
	}
	return n
}

// difference is a number of one study less that of another, draw by draw.
type difference struct {
	values     []float64
	more, less uint64
}

func newDifference(a, b []float64) difference {
	d := difference{values: make([]float64, len(a))}
	for i := range a {
		x := b[i] - a[i]
		d.values[i] = x
		switch {
		case x-x != 0:
		case x > 0:
			d.more++
		case x < 0:
			d.less++
		}
	}
	return d
}
