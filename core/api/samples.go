//go:build !page

package api

import (
	"planleaf/core/risk"
	"planleaf/core/view"
)

// sampled answers with draws one by one.
func (e *Engine) sampled(q Request) Response {
	from, to := q.From, q.To
	q.From, q.To, q.Parts = 0, 0, nil
	s, no := e.study(q)
	if no != nil {
		return *no
	}
	if to <= 0 || to > s.run.Count() {
		to = s.run.Count()
	}
	t := s.samples()
	lines := view.NewSamples(t.heads())
	for b := max(0, from); b < to; b++ {
		lines.Add(b*risk.Block, t.block(b, min(risk.Block, s.run.Draws-b*risk.Block)))
	}
	text := lines.Text(from <= 0, nil)
	if to == s.run.Count() {
		receipt := s.receipt(q)
		text = lines.Text(from <= 0, &receipt)
	}
	return result(text).of(q, s.o)
}

// samples are the draws of a simulation, column by column: what is uncertain in the first scenario, by period where
// it is drawn so, then the numbers that are listed, of every scenario.
type samples struct {
	*studied
	probes  []*risk.Probe
	numbers []numbered
}

func (s *studied) samples() *samples {
	t := &samples{studied: s, numbers: s.listed()}
	studies := s.run.Studies()
	for i := range studies {
		one := studies[i]
		one.Fans, one.Goals = nil, nil
		t.probes = append(t.probes, risk.NewProbe(&one))
	}
	return t
}

// heads name the columns: a number of another scenario than the first has its id before it.
func (t *samples) heads() []string {
	var out []string
	for _, u := range t.run.Studies()[0].Sources {
		if u.Steps == nil {
			out = append(out, u.Key)
		}
		out = append(out, u.Steps...)
	}
	for i, scenario := range t.scenarios {
		for _, n := range t.numbers {
			name := n.Name
			if i > 0 {
				name = scenario + ":" + name
			}
			out = append(out, name)
		}
	}
	return out
}

// block is so many draws of a block, by column.
func (t *samples) block(b, draws int) [][]float64 {
	var out [][]float64
	for i, p := range t.probes {
		p.Draw(b)
		for k, u := range t.run.Studies()[i].Sources {
			if i > 0 {
				break // the same draws
			}
			for period := range max(1, len(u.Steps)) {
				out = append(out, p.Values(nil, k, period, draws))
			}
		}
		for _, n := range t.numbers {
			out = append(out, p.Read(nil, draws, n.Number))
		}
	}
	return out
}
