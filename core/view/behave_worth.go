package view

import (
	"math"
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/unit"
)

// causalParts are the causal parts at which the plan is computed; between them it is a straight line.
var causalParts = [...]float64{0, 0.25, 0.5, 0.75, 1}

// payoff is what an intervention brings the plan, as it was, by the causal part: more of the main number, of customers at the
// end, of revenue, and of gross profit less what it costs; and what it costs, by month.
type payoff struct {
	was                            Payoff
	more, customers, revenue, gain [len(causalParts)]float64
	cost                           []float64
	total                          float64
}

// payoff computes an intervention of a study.
func (b *Behaving) payoff(s *behave.Study, i int) payoff {
	p := payoff{was: b.of.Payoff(s, len(s.Each), 0), cost: s.Figures.Helps[i].Costs(b.of.Arrivals, s.Each[i].Reached[i])}
	p.total = sumOf(p.cost)
	for k, c := range causalParts {
		is := b.of.Payoff(s, i, c)
		p.more[k], p.customers[k] = is.Main-p.was.Main, is.Customers-p.was.Customers
		p.revenue[k], p.gain[k] = is.Revenue-p.was.Revenue, is.Profit-p.was.Profit-p.total
	}
	return p
}

// net is more gross profit less cost at what is believed, and its ends over the draws.
func (b *Behaving) net(s *behave.Study, p *payoff, i int) Cell {
	cell := Cell{Text: b.Difference(atPart(&p.gain, s.Believed(i)), b.money())}
	if low, high := s.Range(func(d *behave.Draw) float64 {
		cost := d.Helps[i].Costs(b.of.Arrivals, d.Each[i].Reached[i])
		return atPart(&p.gain, s.Part(i, d)) + p.total - sumOf(cost)
	}); low < high {
		cell.Sub = wordBehaveTo.fill(b.Lang, b.Difference(low, b.money()), b.Difference(high, b.money()))
	}
	return cell
}

// atPart is a line through points at the causal parts, going on straight beyond them.
func atPart(points *[len(causalParts)]float64, c float64) float64 {
	k := 0
	for k < len(causalParts)-2 && c > causalParts[k+1] {
		k++
	}
	part := (c - causalParts[k]) / (causalParts[k+1] - causalParts[k])
	return points[k] + float64(part*(points[k+1]-points[k]))
}

// compare is a line an intervention: what it adds if all of the difference is an effect and as far as it is believed, what it
// costs, and what one more costs.
func (b *Behaving) compare() *Table {
	s := b.study
	until := strconv.Itoa(b.users().Until)
	t := &Table{Caption: wordBehaveCompare.in(b.Lang), Note: wordBehaveCompareNote.in(b.Lang), Align: "lrrrrrr", Columns: []string{
		wordBehaveHelp.in(b.Lang), wordBehaveMoreActivated.in(b.Lang), wordBehaveMoreKept.fill(b.Lang, until), wordBehaveCostMonth.in(b.Lang),
		wordBehavePerActivated.in(b.Lang), wordBehavePerKept.in(b.Lang), wordBehaveNet.fill(b.Lang, b.span())}}
	for i := range s.Each {
		h := &s.Figures.Helps[i]
		activated, stays := s.Each[i].Activated()-s.Without.Activated(), s.Believed(i)*(s.Each[i].Kept()-s.Without.Kept())
		cost := float64(s.Each[i].Reached[i] * h.Cost) // at the margin, of a new user
		more := Cell{Text: b.Difference(activated, unit.OfShare)}
		kept := Cell{Text: b.Difference(stays, unit.OfShare)}
		each, per := Cell{Text: b.each(cost, activated)}, Cell{Text: b.each(cost, stays)}
		net := b.net(s, &b.payoffs[i], i)
		if len(s.Draws) > 0 {
			more.Sub = b.points(func(d *behave.Draw) float64 { return d.Each[i].Activated - d.Without.Activated })
			kept.Sub = b.points(func(d *behave.Draw) float64 { return s.Effect(i, d) })
			each.Sub = b.eachEnds(h, i, func(d *behave.Draw) float64 { return d.Each[i].Activated - d.Without.Activated })
			per.Sub = b.eachEnds(h, i, func(d *behave.Draw) float64 { return s.Effect(i, d) })
		}
		month := Cell{Text: b.Format.Text(b.payoffs[i].total/float64(len(b.of.Arrivals)), b.money())}
		if h.Fill < 1 {
			month.Sub = wordBehaveFull.fill(b.Lang, b.Whole(h.Fill))
		}
		t.Rows = append(t.Rows, TableRow{ID: h.ID, Cells: []Cell{{Text: b.help(i), Sub: b.belief(i)}, more, kept, month, each, per, net}})
	}
	return t
}

// points are the ends of a difference of shares over the draws, "" where they are one.
func (b *Behaving) points(of func(d *behave.Draw) float64) string {
	low, high := b.study.Range(of)
	if !(high-low > 1e-9) {
		return ""
	}
	return pointsRange(b.Lang, low, high)
}

// peopleEnds are the ends of a difference of users over the draws.
func (b *Behaving) peopleEnds(of func(d *behave.Draw) float64) string {
	low, high := b.study.Range(of)
	if !(high-low > 1e-9) {
		return ""
	}
	return wordBehaveTo.fill(b.Lang, b.Difference(low, unit.People), b.Difference(high, unit.People))
}

// eachEnds are the ends of what one more costs: where some draws add none, the most has no end.
func (b *Behaving) eachEnds(h *behave.Help, i int, more func(d *behave.Draw) float64) string {
	if h.Cost == 0 {
		return ""
	}
	least, most := b.study.Range(func(d *behave.Draw) float64 { return more(d) / (d.Each[i].Reached[i] * d.Helps[i].Cost) }) // for one of money
	switch {
	case !(most > 0) || !(most-least > 1e-9*most):
		return ""
	case !(least > 0):
		return wordBehaveAtLeast.fill(b.Lang, b.each(1, most))
	}
	return wordBehaveTo.fill(b.Lang, b.each(1, most), b.each(1, least))
}

// money is the unit of amounts.
func (b *Behaving) money() unit.Unit { return unit.Money }

// each is what one more costs; "never" where nothing is added.
func (b *Behaving) each(cost, more float64) string {
	if !(more > 1e-9) {
		return wordBehaveNever.in(b.Lang)
	}
	return b.Format.Text(cost/more, b.money())
}

// causal is what the intervention is worth by the causal part, a line from none of it to all of it, with what is believed.
func (b *Behaving) causal() *Figure {
	i := b.of.Help
	if b.study.Direct(i) {
		return nil
	}
	p := &b.payoffs[i]
	main := b.Main()
	spec := b.Sheet.Model.Spec(main.Row)
	low, high := b.study.Belief(i)
	f := &Figure{ID: "behave-causal", Kind: "belief", Subtitle: wordBehaveCausalSub.fill(b.Lang, b.Names.Short(spec), b.belief(i))}
	one := Series{ID: "worth", Label: b.help(i), Colour: "plum", Style: "plan"}
	for k, c := range causalParts {
		one.Values = append(one.Values, number64(p.more[k]))
		one.Texts = append(one.Texts, b.Difference(p.more[k], spec.Unit))
		f.Edges = append(f.Edges, c)
		f.Labels = append(f.Labels, b.Whole(c))
		f.Across = append(f.Across, Tick{At: c, Text: b.Whole(c)})
	}
	f.Series = []Series{one}
	least, most := b.Difference(atPart(&p.more, low), spec.Unit), b.Difference(atPart(&p.more, high), spec.Unit)
	f.Headline = wordBehaveCausalAt.fill(b.Lang, b.help(i), least, most)
	if low == high {
		f.Headline = wordBehaveCausalOne.fill(b.Lang, b.help(i), least)
	}
	for _, end := range []float64{low, high} {
		f.Marks = append(f.Marks, Mark{Kind: "belief", At: end, Text: b.Difference(atPart(&p.more, end), spec.Unit)})
	}
	f.Note = wordBehaveCausalNote.fill(b.Lang, one.Texts[0], one.Texts[len(one.Texts)-1])
	lowest, highest := 0.0, 0.0
	for _, x := range p.more {
		lowest, highest = min(lowest, x), max(highest, x)
	}
	f.Ticks, f.Unit = b.Ticks(lowest, highest, spec.Unit)
	f.Table = Table{Caption: f.Headline, Columns: []string{wordBehaveCausalHead.in(b.Lang), wordBehaveMoreOf.fill(b.Lang, b.Names.Short(spec)), wordBehaveNet.fill(b.Lang, b.span())}, Align: "lrr"}
	for k, label := range f.Labels {
		f.Table.Rows = append(f.Table.Rows, TableRow{ID: label, Cells: []Cell{{Text: label}, {Text: one.Texts[k]}, {Text: b.Difference(p.gain[k], b.money())}}})
	}
	f.Describe = f.Headline
	return f
}

// beliefs are equally likely parts of the difference, from the draws where there are some.
func (b *Behaving) beliefs(i int) []float64 {
	if len(b.study.Draws) == 0 {
		return []float64{b.study.Believed(i)}
	}
	out := make([]float64, len(b.study.Draws))
	for j := range b.study.Draws {
		out[j] = b.study.Part(i, &b.study.Draws[j])
	}
	return out
}

// test is the experiment that would tell how much of the difference is an effect, at three causal parts, and what it is worth.
func (b *Behaving) test() *Table {
	i, s := b.of.Help, b.study
	if !(s.Figures.Helps[i].Share > 0) {
		return nil
	}
	base, full := s.Without.Kept(), s.Full(i) // of those who get it
	month := sumOf(b.of.Arrivals) / float64(len(b.of.Arrivals))
	t := &Table{Caption: wordBehaveTest.in(b.Lang), Align: "lrrr", Columns: []string{wordBehaveTestIf.in(b.Lang), wordBehaveKept.fill(b.Lang, strconv.Itoa(b.users().Until)), wordBehaveTestArm.in(b.Lang), wordBehaveTestTakes.in(b.Lang)}}
	parts := []float64{1, 0.5, s.Believed(i)}
	for k, c := range parts {
		if k == 2 && (c == 1 || c == 0.5 || !(c > 0)) {
			continue
		}
		with := base + float64(c*full)
		n := behave.PerArm(base, with)
		label := wordBehaveTestPart.fill(b.Lang, b.Whole(c))
		if k == 2 {
			label = wordBehaveTestBelief.fill(b.Lang, b.Whole(c))
		}
		t.Rows = append(t.Rows, TableRow{ID: "part-" + strconv.Itoa(k), Cells: []Cell{{Text: label}, {Text: b.share(base) + " → " + b.share(with)}, {Text: b.people(n)}, {Text: b.takes(2*n, month)}}})
	}
	n := behave.PerArm(base, base+float64(math.Max(0.05, s.Believed(i))*full))
	test := behave.Test{Without: base, With: base + full, PerArm: n, Belief: b.beliefs(i), Gain: func(c float64) float64 { return atPart(&b.payoffs[i].gain, c) }}
	now, perfect, sample := test.Worth()
	say := func(id string, w word, x float64) {
		t.Rows = append(t.Rows, TableRow{ID: id, Kind: "total", Cells: []Cell{{Text: w.in(b.Lang)}, {}, {}, {Text: b.Difference(x, b.money())}}})
	}
	say("now", wordBehaveNow, now)
	say("perfect", wordBehavePerfect, perfect)
	say("sample", wordBehaveSample, sample)
	t.Note = wordBehaveTestNote.in(b.Lang)
	if s.Figures.Measured[i].Known {
		t.Note = wordBehaveTestDone.in(b.Lang) + t.Note
	}
	return t
}

// people counts users, "never" where no number would do.
func (b *Behaving) people(n float64) string {
	if math.IsInf(n, 0) || math.IsNaN(n) || n > 1e12 {
		return wordBehaveNever.in(b.Lang)
	}
	return fixed(n, 0)
}

// takes is how long it takes until so many new users have come.
func (b *Behaving) takes(users, month float64) string {
	if !(month > 0) || !(users < 1e12) {
		return wordBehaveNever.in(b.Lang)
	}
	return b.Format.Text(math.Ceil(10*users/month)/10, unit.OfMonths)
}
