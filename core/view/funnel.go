package view

import "math"

// funnel is the page of the funnel: who comes through, at what cost, step by step.
func (r *Results) funnel() *Funnel {
	return &Funnel{Ribbon: r.ribbon(), Costs: r.costs(), Steps: r.steps()}
}

// funnelSentence says what a hundred leads become, or as many as make a customer.
func (r *Results) funnelSentence() []Span {
	if empty := r.emptiness(); empty != "" {
		return []Span{{Text: empty}}
	}
	rate, _ := r.over("conversion")
	wait, _ := r.over("lag")
	cost, reason := r.over("cac")
	if math.IsNaN(rate) || math.IsNaN(cost) {
		id, _ := r.row("cac")
		return []Span{{Text: wordNoValue.fill(r.Lang, r.Names.Short(r.Sheet.Model.Spec(id)), r.why(reason))}}
	}
	w := wordHundred
	if wait < 0.05 || math.IsNaN(wait) {
		w = wordHundredAtOnce
	}
	base := 100.0
	for base*rate < 1 && base < 1e6 { // at least one customer
		base *= 10
	}
	u := r.unit
	return []Span{{Text: w.fill(r.Lang, r.Text(base*rate, u("new")), r.Text(wait, u("lag")), r.Text(cost, u("cac")), fixed(base, 0))}}
}

// ribbon is the share of each stage by channel, every stage scaled to 100.
func (r *Results) ribbon() Figure {
	stages := countPaths(r.Doc.Stages)
	f := Figure{ID: "ribbon", Kind: "ribbon", Subtitle: wordRibbonSub.in(r.Lang), Ticks: []Tick{}}
	f.Table = Table{Caption: wordRibbonSub.in(r.Lang), Columns: []string{wordChannel.in(r.Lang)}, Align: "l"}
	totals := make([]float64, len(stages))
	for k, p := range stages {
		totals[k] = sumOf(r.values(p))
		name := r.Names.stage[r.Names.stages[k]]
		f.Labels = append(f.Labels, name)
		f.Table.Columns = append(f.Table.Columns, name)
		f.Table.Align += "r"
	}
	parts := r.byChannel("leads")
	shares := make([][]float64, len(stages)) // by stage, then channel
	texts, counts := make([][]string, len(stages)), make([][]string, len(stages))
	for k, path := range stages {
		var all []float64
		for _, p := range parts {
			count, share := sumOf(r.values(path+"."+p.id)), 0.0
			if totals[k] != 0 {
				share = count / totals[k]
			}
			all, shares[k] = append(all, count), append(shares[k], share)
		}
		texts[k], counts[k] = r.Percents(shares[k]), r.Counts(all)
	}
	for i, p := range parts {
		s := Series{ID: p.id, Label: p.name, Colour: p.colour, Style: "forecast"}
		row := TableRow{ID: p.id, Cells: []Cell{{Text: p.name}}}
		for k := range stages {
			s.Values = append(s.Values, number64(100*shares[k][i]))
			s.Texts = append(s.Texts, texts[k][i])
			s.Total = counts[k][i]
			row.Cells = append(row.Cells, Cell{Text: texts[k][i], Sub: counts[k][i]})
		}
		s.Share = texts[len(stages)-1][i]
		f.Series = append(f.Series, s)
		f.Table.Rows = append(f.Table.Rows, row)
	}
	f.Headline = r.ribbonFinding(parts, shares, texts)
	f.Describe = f.Headline
	return f
}

// number64 is a value to draw, nil where there is none.
func number64(x float64) *float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return &x
}

// ribbonFinding names the channel whose share grows most from the first stage to the last.
func (r *Results) ribbonFinding(parts []part, shares [][]float64, texts [][]string) string {
	won := sumOf(r.values("new"))
	switch {
	case len(parts) == 0 || math.IsNaN(won):
		return wordRibbonSub.in(r.Lang)
	case won == 0:
		return wordNoneWon.in(r.Lang)
	case len(parts) == 1:
		return wordOneChannel.fill(r.Lang, called(parts[0].name))
	}
	best, gain := 0, math.Inf(-1)
	first, last := shares[0], shares[len(shares)-1]
	for i := range parts {
		if g := last[i] - first[i]; g > gain {
			best, gain = i, g
		}
	}
	from, to := r.Names.stage[r.Names.stages[0]], r.Names.stage[r.Names.stages[len(shares)-1]]
	if gain < 0.005 {
		return wordSharesStay.fill(r.Lang, from, to)
	}
	return wordShareGrows.fill(r.Lang, called(parts[best].name), texts[0][best], from, texts[len(texts)-1][best], to)
}
