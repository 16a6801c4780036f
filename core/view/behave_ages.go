package view

import (
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/unit"
)

// byAge is a line an age of the product: its key behavior, who is activated and how soon, who stays, with the intervention
// that is looked at beside without, and what that would bring if the age held throughout. It is nil where there is one age.
func (b *Behaving) byAge() *Table {
	if len(b.of.Ages) == 0 {
		return nil
	}
	until, i := strconv.Itoa(b.users().Until), b.of.Help
	t := &Table{Caption: b.agesSay(), Note: wordBehaveAgesNote.in(b.Lang), Align: "llrrr", Columns: []string{
		wordBehaveAge.in(b.Lang), wordBehaveIs.in(b.Lang), wordBehaveMoreActivated.in(b.Lang), wordBehaveTime.in(b.Lang), wordBehaveKept.fill(b.Lang, until)}}
	if i >= 0 {
		t.Columns, t.Align = append(t.Columns, wordBehaveNet.fill(b.Lang, b.span())), t.Align+"r"
	}
	for age, s := range b.of.Ages {
		u := &s.Figures.Users
		row := TableRow{ID: "age-" + b.Ages[age].ID, Cells: []Cell{{Text: b.Ages[age].Label}, {Text: b.eventOf(age), Sub: wordBehaveOften.fill(b.Lang, strconv.Itoa(u.Times), strconv.Itoa(u.Days))}}}
		share := func(of func(c *behave.Curves) float64, point func(p *behave.Point) float64) {
			cell := Cell{Text: b.share(of(&s.Without))}
			at := func(d *behave.Draw) *behave.Point { return &d.Without }
			if i >= 0 {
				cell.Text += " → " + b.share(of(&s.Each[i]))
				at = func(d *behave.Draw) *behave.Point { return &d.Each[i] }
			}
			if len(s.Draws) > 0 {
				low, high := s.Range(func(d *behave.Draw) float64 { return point(at(d)) })
				cell.Sub = b.between(low, high, unit.OfShare)
			}
			row.Cells = append(row.Cells, cell)
		}
		share((*behave.Curves).Activated, func(p *behave.Point) float64 { return p.Activated })
		value := b.median(&s.Without)
		if i >= 0 {
			if with := b.median(&s.Each[i]); with != value {
				value += " → " + with
			}
		}
		row.Cells = append(row.Cells, Cell{Text: value})
		share((*behave.Curves).Kept, func(p *behave.Point) float64 { return p.Kept })
		if i >= 0 {
			row.Cells = append(row.Cells, b.netOf(age, i))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// netOf is what an intervention in an age of the product brings the plan less what it costs.
func (b *Behaving) netOf(age, i int) Cell {
	if age == b.of.Age {
		return b.net(b.study, &b.payoffs[i], i)
	}
	s := b.of.Ages[age]
	p := b.payoff(s, i)
	return b.net(s, &p, i)
}

// agesSay is which age activates most.
func (b *Behaving) agesSay() string {
	best, least := 0, 0
	for age, s := range b.of.Ages {
		if s.Without.Activated() > b.of.Ages[best].Without.Activated() {
			best = age
		}
		if s.Without.Activated() < b.of.Ages[least].Without.Activated() {
			least = age
		}
	}
	if best == least {
		return wordBehaveAgesSame.fill(b.Lang, b.share(b.of.Ages[0].Without.Activated()))
	}
	return wordBehaveAgesSay.fill(b.Lang, b.ageName(best), b.share(b.of.Ages[best].Without.Activated()), b.ageName(least), b.share(b.of.Ages[least].Without.Activated()))
}

// ageName is what an age of the product is called: 0 is the first.
func (b *Behaving) ageName(age int) string {
	if age == 0 {
		return wordBehaveFirst.in(b.Lang)
	}
	return b.Names.item["ages."+b.habit().Ages[age-1].ID]
}

// ageColours tell ages apart, those beyond take them again.
var ageColours = [...]string{"leaf", "plum", "ochre", "slate", "clay"}

// agesAre is the share that is there by day, a line an age.
func (b *Behaving) agesAre() *Figure {
	if len(b.of.Ages) == 0 {
		return nil
	}
	f := Figure{ID: "behave-ages", Subtitle: wordBehaveAgesSub.in(b.Lang), Headline: wordBehaveAgesStay.fill(b.Lang, strconv.Itoa(b.users().Until))}
	lines := make([]dayLine, len(b.of.Ages))
	for age, s := range b.of.Ages {
		lines[age] = dayLine{b.Ages[age].ID, b.ageName(age), ageColours[age%len(ageColours)], s.Without.Active}
		if age > 0 {
			f.Headline += wordListAnd.in(b.Lang)
		}
		f.Headline += wordBehaveAgeStays.fill(b.Lang, b.ageName(age), b.share(s.Without.Kept()))
	}
	f = b.byDay(f, b.users().Until, lines)
	f.Describe = f.Headline
	return &f
}
