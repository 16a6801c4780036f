package view

import (
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/unit"
)

// answers are a line each: without, with the intervention that is looked at, and their ranges; what the simulated users say
// stands under the numbers.
func (b *Behaving) answers() Table {
	u, s := b.users(), b.study
	t := Table{Caption: wordBehaveAnswers.fill(b.Lang, b.event()), Columns: []string{"", wordBehaveWithout.in(b.Lang), wordRangeHead.in(b.Lang)}, Align: "lrr"}
	i := b.of.Help
	if i >= 0 {
		t.Columns, t.Align = append(t.Columns, b.help(i), wordRangeHead.in(b.Lang)), t.Align+"rr"
	}
	line := func(id, label string, of func(c *behave.Curves) string, point func(p *behave.Point) float64, errs func(t *behave.Tally) string) {
		row := TableRow{ID: id, Cells: []Cell{{Text: label}}}
		put := func(c *behave.Curves, at func(d *behave.Draw) *behave.Point, tally *behave.Tally) {
			cell, spread := Cell{Text: of(c)}, ""
			if tally != nil && errs != nil {
				cell.Sub = errs(tally)
			}
			if point != nil && len(s.Draws) > 0 {
				low, high := s.Range(func(d *behave.Draw) float64 { return point(at(d)) })
				spread = b.between(low, high, unit.OfShare)
			}
			row.Cells = append(row.Cells, cell, Cell{Text: spread})
		}
		put(&s.Without, func(d *behave.Draw) *behave.Point { return &d.Without }, b.of.Tallies[0])
		if i >= 0 {
			var tally *behave.Tally
			if b.of.Tallies[0] != nil {
				tally = b.of.Tallies[1]
			}
			put(&s.Each[i], func(d *behave.Draw) *behave.Point { return &d.Each[i] }, tally)
		}
		t.Rows = append(t.Rows, row)
	}
	activated := func(p *behave.Point) float64 { return p.Activated }
	kept := func(p *behave.Point) float64 { return p.Kept }
	simulated := func(which int) func(t *behave.Tally) string {
		return func(t *behave.Tally) string {
			c := t.Curves()
			x, errs := c.Activated(), [2]float64{}
			errs[0], errs[1] = t.Errors()
			if which == 1 {
				x = c.Kept()
			}
			return wordBehaveSimulated.fill(b.Lang, b.Within(x, errs[which], unit.OfShare), b.Error(errs[which], unit.OfShare))
		}
	}
	line("activated", wordBehaveActivated.fill(b.Lang, strconv.Itoa(u.Times), strconv.Itoa(u.Days)), func(c *behave.Curves) string { return b.share(c.Activated()) }, activated, simulated(0))
	for k := u.Times - 1; k >= 0 && k >= u.Times-2; k-- {
		line("times-"+strconv.Itoa(k), wordBehaveTimes.fill(b.Lang, strconv.Itoa(k), strconv.Itoa(u.Days)), func(c *behave.Curves) string { return b.share(c.Counts[k]) }, nil, nil)
	}
	line("value", wordBehaveValue.in(b.Lang), func(c *behave.Curves) string { return b.median(c) }, nil, nil)
	line("kept", wordBehaveKept.fill(b.Lang, strconv.Itoa(u.Until)), func(c *behave.Curves) string { return b.share(c.Kept()) }, kept, simulated(1))
	if i >= 0 && !s.Direct(i) {
		t.Rows[len(t.Rows)-1].Cells[0].Sub = wordBehaveIfAll.in(b.Lang)
		of := func(c float64) string {
			stays := s.Staying(i, c)
			return b.share(stays[len(stays)-1])
		}
		b.believed(&t, "believed", wordBehaveBelieved.fill(b.Lang, strconv.Itoa(u.Until)), of(0), of)
	}
	if i >= 0 {
		p := &b.payoffs[i]
		more := func(points *[len(causalParts)]float64, u unit.Unit) func(c float64) string {
			return func(c float64) string { return b.Difference(atPart(points, c), u) }
		}
		b.believed(&t, "customers", wordBehaveCustomers.in(b.Lang), b.people(p.was.Customers), more(&p.customers, unit.People))
		b.believed(&t, "revenue", wordBehaveRevenue.fill(b.Lang, b.span()), b.Format.Text(p.was.Revenue, b.money()), more(&p.revenue, b.money()))
	}
	t.Note = wordBehaveNote.in(b.Lang)
	return t
}

// believed adds a line of what is there at a part of the difference.
func (b *Behaving) believed(t *Table, id, label, was string, of func(part float64) string) {
	i := b.of.Help
	row := TableRow{ID: id, Cells: []Cell{{Text: label, Sub: b.belief(i)}, {Text: was}, {}, {Text: of(b.study.Believed(i))}, {}}}
	if low, high := b.study.Parts(i); low < high {
		row.Cells[4].Text = wordBehaveTo.fill(b.Lang, of(low), of(high))
	}
	t.Rows = append(t.Rows, row)
}

// median is the time to value: the day by whose end half of all new users are there.
func (b *Behaving) median(c *behave.Curves) string {
	day, ok := c.Median()
	if !ok {
		return wordBehaveNever.in(b.Lang)
	}
	return wordBehaveTook.fill(b.Lang, strconv.Itoa(day))
}

// belief says what part of the difference counts, and why.
func (b *Behaving) belief(i int) string {
	low, high := b.study.Belief(i)
	if b.study.Figures.Measured[i].Known {
		return wordBehaveMeasured.fill(b.Lang, b.Whole(low), b.Whole(high))
	}
	if low == high {
		return wordBehaveHaircutAt.fill(b.Lang, b.Whole(low))
	}
	return wordBehaveHaircut.fill(b.Lang, b.Whole(low), b.Whole(high))
}

// dayLine is a share by day.
type dayLine struct {
	id, label, colour string
	values            []float64
}

// days is a figure of shares by day of a user's life, without and with.
func (b *Behaving) days(f Figure, last int, of func(c *behave.Curves) []float64) Figure {
	lines := []dayLine{{"without", wordBehaveWithout.in(b.Lang), "leaf", of(&b.study.Without)}}
	if i := b.of.Help; i >= 0 {
		lines = append([]dayLine{{"with", b.help(i), "plum", of(&b.study.Each[i])}}, lines...)
	}
	return b.byDay(f, last, lines)
}

// byDay is a figure of shares by day of a user's life.
func (b *Behaving) byDay(f Figure, last int, lines []dayLine) Figure {
	f.Kind = "days"
	for _, line := range lines {
		one := Series{ID: line.id, Label: line.label, Colour: line.colour, Style: "plan", Values: make([]*float64, last+1), Texts: make([]string, last+1)}
		for d, x := range line.values[:last+1] {
			one.Values[d], one.Texts[d] = number64(x), b.share(x)
		}
		f.Series = append(f.Series, one)
	}
	for d := range last + 1 {
		f.Labels = append(f.Labels, strconv.Itoa(d))
		f.Long = append(f.Long, wordBehaveDay.fill(b.Lang, strconv.Itoa(d)))
	}
	for _, d := range tickDays(last) {
		f.Across = append(f.Across, Tick{At: float64(d), Text: strconv.Itoa(d)})
	}
	for _, x := range []float64{0, 0.2, 0.4, 0.6, 0.8, 1} {
		f.Ticks = append(f.Ticks, Tick{At: x, Text: b.Whole(x)})
	}
	f.tabulate(f.Headline, wordBehaveDayHead.in(b.Lang))
	return f
}

// tickDays are the days that a figure names.
func tickDays(last int) []int {
	step := 7
	for last/step > 6 {
		step *= 2
	}
	var out []int
	for d := 0; d <= last; d += step {
		out = append(out, d)
	}
	return out
}

// reach is the share that did it often enough, by day, with the end of the window marked.
func (b *Behaving) reach() Figure {
	u := b.users()
	f := Figure{ID: "behave-reach", Subtitle: wordBehaveReachSub.fill(b.Lang, strconv.Itoa(u.Times))}
	f.Headline, _ = b.activation()
	f = b.days(f, min(u.Until, max(28, u.Days*5/2)), func(c *behave.Curves) []float64 { return c.Done })
	f.Marks = append(f.Marks, Mark{Kind: "window", Index: u.Days, Text: wordBehaveDay.fill(b.Lang, strconv.Itoa(u.Days))})
	f.Describe = f.Headline
	return f
}

// active is the share that is there, by day.
func (b *Behaving) active() Figure {
	u := b.users()
	f := Figure{ID: "behave-active", Subtitle: wordBehaveActiveSub.in(b.Lang), Headline: wordBehaveStays.fill(b.Lang, strconv.Itoa(u.Until), b.share(b.study.Without.Kept()))}
	f = b.days(f, u.Until, func(c *behave.Curves) []float64 { return c.Active })
	f.Describe = f.Headline
	return f
}
