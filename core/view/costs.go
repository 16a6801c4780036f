package view

import "math"

// costs is what a customer costs by channel or tier: fully loaded on average, and the media
// that the next one takes where a channel's response tells it.
func (c cut) costs() Figure {
	f := Figure{ID: "costs", Kind: "dots", Subtitle: wordCostsSub.in(c.Lang), Labels: []string{wordAverageKey.in(c.Lang), wordMarginalKey.in(c.Lang)}}
	list, u := c.byCost(), c.unit("cac")
	f.Keys = []Key{{"average", wordAverageKey.in(c.Lang)}}
	for _, one := range list {
		if !math.IsNaN(one.marginal) {
			f.Keys = append(f.Keys, Key{"marginal", wordMarginalKey.in(c.Lang)})
			break
		}
	}
	f.Table = Table{Caption: f.Subtitle, Columns: append([]string{c.head()}, f.Labels...), Align: "lrr"}
	for _, one := range list {
		s := Series{ID: one.id, Label: one.name, Colour: one.colour, Style: "average", Values: []*float64{number64(one.average), number64(one.marginal)}}
		s.Texts = one.texts
		f.Series = append(f.Series, s)
		f.Explain = append(f.Explain, c.address("cac"+one.suffix))
		f.Table.Rows = append(f.Table.Rows, TableRow{ID: one.id, Cells: []Cell{{Text: one.name}, {Text: s.Texts[0], Why: one.why}, {Text: s.Texts[1]}}})
	}
	if overall, _ := c.over("cac"); !math.IsNaN(overall) {
		f.Marks = append(f.Marks, Mark{Kind: "average", Index: -1, At: overall, Text: wordAverageAt.fill(c.Lang, c.Text(overall, u))})
	}
	c.axis(&f, u, true)
	f.Headline = c.costsFinding(list)
	f.Describe = f.Headline
	return f
}

// cost is what the customers of a channel or a tier cost.
type cost struct {
	item
	average, media, marginal float64  // fully loaded; media alone; media of one more
	texts                    []string // of the average and, where there is one, the marginal
	why                      string
}

// byCost lists the items by their average CAC, dearest first; those without come last.
func (c cut) byCost() []cost {
	var out []cost
	for _, it := range c.ranked("new") {
		average, reason := c.over("cac" + it.suffix)
		media, _ := c.over("cac.paid" + it.suffix)
		marginal, _ := c.over("cac.marginal" + it.suffix)
		one := cost{item: it, average: average, media: media, marginal: marginal}
		if math.IsNaN(average) {
			one.why = c.why(reason)
		}
		at := len(out)
		for at > 0 && !math.IsNaN(average) && (math.IsNaN(out[at-1].average) || out[at-1].average < average) {
			at--
		}
		out = append(out, cost{})
		copy(out[at+1:], out[at:])
		out[at] = one
	}
	var all []float64
	for _, one := range out {
		all = append(all, one.average, one.marginal)
	}
	texts := c.Alike(all, c.unit("cac"))
	for i := range out {
		out[i].texts = texts[2*i : 2*i+2]
		if math.IsNaN(out[i].marginal) {
			out[i].texts[1] = ""
		}
	}
	return out
}

// costsFinding says where the next customer is dearest, or who is dear and who cheap.
func (c cut) costsFinding(list []cost) string {
	overall, reason := c.over("cac")
	u := c.unit("cac")
	if math.IsNaN(overall) {
		id, _ := c.row("cac")
		return wordNoValue.fill(c.Lang, c.Names.Short(c.Sheet.Model.Spec(id)), c.why(reason))
	}
	dearest := -1
	for i, one := range list {
		if !math.IsNaN(one.marginal) && (dearest < 0 || one.marginal > list[dearest].marginal) {
			dearest = i
		}
	}
	known := len(list)
	for known > 0 && math.IsNaN(list[known-1].average) {
		known--
	}
	switch {
	case dearest >= 0 && list[dearest].media > 0:
		one := list[dearest]
		times := one.marginal / one.media
		if fixed(times, 1) == "1.0" {
			return wordNextSame.fill(c.Lang, c.called(one.name), one.texts[1])
		}
		return wordNextCosts.fill(c.Lang, c.called(one.name), one.texts[1], fixed(times, decimalsFor(times, 1)))
	case known > 1 && isLong(list[0].name, list[known-1].name):
		return wordDear.fill(c.Lang, c.called(list[0].name), list[0].texts[0])
	case known > 1:
		return wordDearAndCheap.fill(c.Lang, c.called(list[0].name), list[0].texts[0], c.called(list[known-1].name), list[known-1].texts[0])
	}
	return wordCacIs.fill(c.Lang, c.Text(overall, u))
}
