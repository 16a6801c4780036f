package view

import "math"

// cash is the figure of cash at the end of each month, its low point marked.
func (r *Results) cash() Figure {
	id, _ := r.row("cash")
	spec, values := r.Sheet.Model.Spec(id), r.values("cash")
	f := Figure{ID: "cash", Kind: "line", Headline: r.cashFinding(), Subtitle: wordCashSub.in(r.Lang)}
	if r.Doc.Money.Cash == nil {
		f.Subtitle = wordCumulative.in(r.Lang)
	}
	r.timeline(&f, id)
	r.target(&f, id)
	if floor, ok := r.row("cash.low"); ok {
		r.target(&f, floor)
	}
	if at := low(values); !math.IsNaN(values[at]) {
		f.Marks = append(f.Marks, Mark{Kind: "low", Index: at, At: values[at],
			Text: wordLowest.fill(r.Lang, r.named(at), r.Text(values[at], spec.Unit))})
	}
	r.axis(&f, spec.Unit, false)
	f.tabulate(r.Names.Row(spec), wordMonth.in(r.Lang))
	f.Describe = r.described(&f)
	return f
}

// cashFinding says where cash is lowest and whether it lasts.
func (r *Results) cashFinding() string {
	values, u := r.values("cash"), r.unit("cash")
	at := low(values)
	least, end := values[at], values[r.last]
	if math.IsNaN(least) {
		id, _ := r.row("cash")
		_, reason := r.over("cash")
		return wordNoValue.fill(r.Lang, r.Names.Short(r.Sheet.Model.Spec(id)), r.why(reason))
	}
	when := r.month(at).Long(r.Lang)
	most := values[0]
	for _, v := range values {
		most = math.Max(most, v)
	}
	switch {
	case least < 0 && r.Doc.Money.Cash == nil:
		return wordAdvance.fill(r.Lang, r.Text(-least, u), when)
	case least < 0:
		gone := 0
		for values[gone] >= 0 {
			gone++
		}
		return wordCashBelow.fill(r.Lang, r.month(gone).Long(r.Lang), r.Text(least, u), when)
	case flat(least, most):
		return wordCashFlat.fill(r.Lang, r.Text(end, u))
	case at == 0:
		return wordCashRises.fill(r.Lang, r.Text(least, u), r.Text(end, u))
	case at == r.last:
		return wordCashFalls.fill(r.Lang, r.Text(end, u), when)
	}
	return wordCashTurns.fill(r.Lang, when, r.Text(least, u), r.Text(end, u))
}

// channels is the figure of new customers by channel, as small multiples on equal axes.
func (r *Results) channels() Figure {
	c, u := r.cut(Look{}), r.unit("new")
	c.items = c.ranked("new")
	f := Figure{ID: "channels", Kind: "multiples", Subtitle: wordChannelsSub.in(r.Lang)}
	counts, total := c.counts("new"), 0.0
	for _, count := range counts {
		total += count
	}
	shares := make([]float64, len(counts))
	for i, count := range counts {
		shares[i] = count / total
	}
	totals, percents := r.Counts(counts), r.Percents(shares)
	f.Headline = c.channelsFinding(total, percents)
	var tops []float64 // the highest month of each
	for _, it := range c.items {
		values := r.values("new" + it.suffix)
		tops = append(tops, values[high(values)])
	}
	said := r.Alike(tops, u)
	for i, it := range c.items {
		values := r.values("new" + it.suffix)
		s := r.series(Series{ID: it.id, Label: it.name, Colour: it.colour, Style: "forecast", Total: totals[i], Explain: "new" + it.suffix}, values, u, nil)
		if total > 0 {
			s.Share = percents[i]
		}
		f.Series = append(f.Series, s)
		if at := high(values); values[at] > 0 {
			f.Marks = append(f.Marks, Mark{Kind: "high", Series: it.id, Index: at, At: values[at], Text: said[i]})
		}
	}
	r.months(&f, "new")
	r.axis(&f, u, true)
	f.tabulate(wordChannelsSub.in(r.Lang), wordMonth.in(r.Lang))
	f.Describe = r.described(&f)
	return f
}

// channelsFinding says which channel brings most and which least, in the words of the
// chart: percents are the channels' shares of the total as it writes them.
func (c cut) channelsFinding(total float64, percents []string) string {
	end := len(c.items) - 1
	switch {
	case math.IsNaN(total) || end < 0:
		return wordChannelsSub.in(c.Lang)
	case total == 0:
		return wordNoneWon.in(c.Lang)
	case end == 0:
		return wordOneChannel.fill(c.Lang, c.called(c.items[0].name))
	case isLong(c.items[0].name, c.items[end].name):
		return wordChannelMost.fill(c.Lang, c.called(c.items[0].name), percents[0])
	}
	return wordChannelShares.fill(c.Lang, c.called(c.items[0].name), percents[0], c.called(c.items[end].name), percents[end])
}

// high is the period of the highest value.
func high(values []float64) (at int) {
	for t, v := range values {
		if v > values[at] {
			at = t
		}
	}
	return at
}

// described is what a figure says to somebody who does not see it: the finding, then
// where each line starts and ends.
func (r *Results) described(f *Figure) string {
	text := f.Headline
	for _, s := range f.Series {
		from, to := -1, -1
		for t, v := range s.Values {
			if v != nil {
				if from < 0 {
					from = t
				}
				to = t
			}
		}
		if from >= 0 && from < to {
			text += wordStop.in(r.Lang) + wordFromTo.fill(r.Lang, s.Label, s.Texts[from], f.Long[from], s.Texts[to], f.Long[to])
		}
	}
	return text
}
