package view

import "math"

// gain is a channel and how many more new customers it brings than in the base.
type gain struct {
	item
	more float64
	text string
}

// gains is where the increment comes from: new customers over the whole plan, draft less base, by channel.
func (t *Trial) gains() Figure {
	r := t.Draft
	c, u := r.cut(Look{}), r.unit("new")
	f := Figure{ID: "whatif-gains", Kind: "gains", Subtitle: wordGainsSub.fill(r.Lang, r.span(), t.from())}
	f.Table = Table{Caption: f.Subtitle, Columns: []string{c.head(), wordDifferenceH.fill(r.Lang, t.from())}, Align: "lr"}
	var list []gain
	for _, it := range c.items {
		now, _ := r.over("new" + it.suffix)
		was, _ := t.Base.over("new" + it.suffix)
		one := gain{it, now - was, r.Difference(now-was, u)}
		if one.text == "0" {
			one.more = 0 // a bar is no longer than what stands beside it
		}
		list = append(list, one)
		f.Labels = append(f.Labels, it.name)
		f.Series = append(f.Series, Series{ID: it.id, Label: it.name, Colour: it.colour, Style: "gain", Values: []*float64{number64(one.more)}, Texts: []string{one.text}})
		f.Explain = append(f.Explain, c.address("new"+it.suffix))
		f.Table.Rows = append(f.Table.Rows, TableRow{ID: it.id, Cells: []Cell{{Text: it.name}, {Text: one.text}}})
	}
	r.axis(&f, u, true)
	f.Headline = t.gainsFinding(list)
	f.Describe = f.Headline
	return f
}

// mostly is the share of an increment that makes a channel the source of most of it.
const mostly = 0.8

// gainsFinding says which channels the increment, or the loss, comes from.
func (t *Trial) gainsFinding(list []gain) string {
	var best, second gain
	total, size, mixed := 0.0, 0.0, false
	for _, one := range list {
		if one.more == 0 || math.IsNaN(one.more) {
			continue
		}
		mixed = mixed || total != 0 && (one.more > 0) != (best.more > 0)
		total += one.more
		size += math.Abs(one.more)
		switch {
		case math.Abs(one.more) > math.Abs(best.more):
			best, second = one, best
		case math.Abs(one.more) > math.Abs(second.more):
			second = one
		}
	}
	r := t.Draft
	name := func(g gain) string { return r.called(g.name) }
	whole, most := wordGainsFrom, wordGainsMost
	if best.more < 0 {
		whole, most = wordLossFrom, wordLossMost
	}
	switch {
	case size == 0:
		return wordGainsNone.in(r.Lang)
	case second.name == "":
		return whole.fill(r.Lang, name(best))
	case mixed:
		return wordGainsBoth.fill(r.Lang, name(best), best.text, name(second), second.text)
	case math.Abs(best.more) >= mostly*size || isLong(best.name, second.name):
		return most.fill(r.Lang, name(best))
	case math.Abs(best.more+second.more) < mostly*size:
		whole = most
	}
	return whole.fill(r.Lang, name(best)+wordAndChannel.in(r.Lang)+name(second))
}
