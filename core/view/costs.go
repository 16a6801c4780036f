package view

import "math"

// costs is what a customer costs by channel, on average and the next one.
func (r *Results) costs() Figure {
	f := Figure{ID: "costs", Kind: "dots", Subtitle: wordCostsSub.in(r.Lang),
		Labels: []string{wordAverage.in(r.Lang), wordMarginal.in(r.Lang)}}
	f.Table = Table{Caption: wordCostsSub.in(r.Lang), Columns: append([]string{wordChannel.in(r.Lang)}, f.Labels...), Align: "lrr"}
	u := r.unit("cac")
	for _, p := range r.byCost() {
		s := Series{ID: p.id, Label: p.name, Colour: p.colour, Style: "average", Values: []*float64{number64(p.average), number64(p.marginal)}}
		s.Texts = []string{r.Text(p.average, u), ""}
		if !math.IsNaN(p.marginal) {
			s.Texts[1] = r.Text(p.marginal, u)
		}
		f.Series = append(f.Series, s)
		f.Table.Rows = append(f.Table.Rows, TableRow{ID: p.id, Cells: []Cell{{Text: p.name}, {Text: s.Texts[0], Why: p.why}, {Text: s.Texts[1]}}})
	}
	if overall, _ := r.over("cac"); !math.IsNaN(overall) {
		f.Marks = append(f.Marks, Mark{Kind: "average", Index: -1, At: overall, Text: wordAverageAt.fill(r.Lang, r.Text(overall, u))})
	}
	r.axis(&f, u, true)
	f.Headline = r.costsFinding()
	f.Describe = f.Headline
	return f
}

// cost is what a channel's customers cost.
type cost struct {
	part
	average, media, marginal float64 // fully loaded; media alone; media of one more
	why                      string
}

// byCost lists the channels by their average CAC, dearest first; those without come last.
func (r *Results) byCost() []cost {
	var out []cost
	for _, p := range r.byChannel("new") {
		average, reason := r.over("cac." + p.id)
		media, _ := r.over("cac.paid." + p.id)
		marginal, _ := r.over("cac.marginal." + p.id)
		c := cost{part: p, average: average, media: media, marginal: marginal}
		if math.IsNaN(average) {
			c.why = r.why(reason)
		}
		at := len(out)
		for at > 0 && !math.IsNaN(average) && (math.IsNaN(out[at-1].average) || out[at-1].average < average) {
			at--
		}
		out = append(out, cost{})
		copy(out[at+1:], out[at:])
		out[at] = c
	}
	return out
}

// costsFinding says where the next customer is dearest, or who is dear and who cheap.
func (r *Results) costsFinding() string {
	overall, reason := r.over("cac")
	u := r.unit("cac")
	if math.IsNaN(overall) {
		id, _ := r.row("cac")
		return wordNoValue.fill(r.Lang, r.Names.Short(r.Sheet.Model.Spec(id)), r.why(reason))
	}
	list := r.byCost()
	dearest := -1
	for i, c := range list {
		if !math.IsNaN(c.marginal) && (dearest < 0 || c.marginal > list[dearest].marginal) {
			dearest = i
		}
	}
	known := len(list)
	for known > 0 && math.IsNaN(list[known-1].average) {
		known--
	}
	switch {
	case dearest >= 0 && list[dearest].media > 0:
		c := list[dearest]
		return wordNextCosts.fill(r.Lang, called(c.name), r.Text(c.marginal, u), fixed(c.marginal/c.media, decimalsFor(c.marginal/c.media, 1)))
	case known > 1 && isLong(list[0].name, list[known-1].name):
		return wordDear.fill(r.Lang, called(list[0].name), r.Text(list[0].average, u))
	case known > 1:
		return wordDearAndCheap.fill(r.Lang, called(list[0].name), r.Text(list[0].average, u), called(list[known-1].name), r.Text(list[known-1].average, u))
	}
	return wordCacIs.fill(r.Lang, r.Text(overall, u))
}
