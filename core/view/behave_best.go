package view

import (
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/unit"
)

// remind is the search over day and threshold: the best by what it is worth, and by most activated.
func (b *Behaving) remind() *Table {
	i, s := b.of.Help, b.study
	all := s.Reminders(i)
	if len(all) == 0 {
		return nil
	}
	full := s.Each[i].Kept() - s.Without.Kept()
	arrivals := sumOf(b.of.Arrivals)
	worth := 0.0 // of one more who stays, over the plan
	if full > 1e-9 && arrivals > 0 {
		last := len(causalParts) - 1
		worth = (b.payoffs[i].gain[last] + b.payoffs[i].total) / (full * arrivals)
	}
	net := func(r *behave.Reminder) float64 {
		return float64(arrivals * (float64(s.Believed(i)*r.Kept*worth) - float64(r.Reached*s.Figures.Helps[i].Cost)))
	}
	best, most, cheap := 0, 0, 0
	h := &s.Figures.Helps[i]
	for k := range all {
		if net(&all[k]) > net(&all[best]) {
			best = k
		}
		if all[k].Activated > all[most].Activated+1e-12 {
			most = k
		}
		if float64(all[k].Activated*all[cheap].Reached) > float64(all[cheap].Activated*all[k].Reached) {
			cheap = k
		}
	}
	t := &Table{Caption: wordBehaveRemind.fill(b.Lang, strconv.Itoa(all[best].Day), strconv.Itoa(all[best].Below)), Note: wordBehaveRemindNote.fill(b.Lang, strconv.Itoa(len(all))), Align: "lrrrrr",
		Columns: []string{"", wordBehaveRemindDay.in(b.Lang), wordBehaveRemindBelow.in(b.Lang), wordBehaveRemindReach.in(b.Lang), wordBehaveMoreActivated.in(b.Lang), wordBehavePerActivated.in(b.Lang)}}
	add := func(id string, w word, r *behave.Reminder) {
		t.Rows = append(t.Rows, TableRow{ID: id, Cells: []Cell{{Text: w.in(b.Lang)}, {Text: strconv.Itoa(r.Day)}, {Text: strconv.Itoa(r.Below)}, {Text: b.share(r.Reached)}, {Text: b.Difference(r.Activated, unit.OfShare), Sub: b.remindEnds(i, r)}, {Text: b.each(float64(r.Reached*h.Cost), r.Activated)}}})
	}
	add("best", wordBehaveRemindBest, &all[best])
	add("most", wordBehaveRemindMost, &all[most])
	add("cheap", wordBehaveRemindCheap, &all[cheap])
	for k := range all {
		if all[k].Day == h.Day && all[k].Below == h.Below {
			add("now", wordBehaveRemindNow, &all[k])
		}
	}
	return t
}

// remindEnds are the ends of what a reminder adds to the share that is activated.
func (b *Behaving) remindEnds(i int, r *behave.Reminder) string {
	low, high, ok := b.study.ReminderRange(i, r)
	if !ok {
		return ""
	}
	return pointsRange(b.Lang, low, high)
}

// budget is what a budget a month goes to.
func (b *Behaving) budget() *Table {
	s := b.study
	month := sumOf(b.of.Arrivals) / float64(len(b.of.Arrivals))
	t := &Table{Align: "lrrrr", Columns: []string{wordBehaveHelp.in(b.Lang), wordBehaveBudgetPart.in(b.Lang), wordBehaveCostMonth.in(b.Lang),
		wordBehaveMonthActivated.in(b.Lang), wordBehaveMonthKept.in(b.Lang)}, Note: wordBehaveBudgetNote.in(b.Lang)}
	left := b.of.Budget
	fill := make([]float64, len(s.Each))
	if month > 0 {
		fill = s.Budget(left / month)
	}
	for i := range fill {
		cost := float64(fill[i] * s.Each[i].Reached[i] * s.Figures.Helps[i].Cost * month)
		users := float64(fill[i] * month)
		more := Cell{Text: b.Difference(float64(users*(s.Each[i].Activated()-s.Without.Activated())), unit.People)}
		kept := Cell{Text: b.Difference(float64(users*s.Believed(i)*(s.Each[i].Kept()-s.Without.Kept())), unit.People)}
		if len(s.Draws) > 0 {
			more.Sub = b.peopleEnds(func(d *behave.Draw) float64 { return float64(users * (d.Each[i].Activated - d.Without.Activated)) })
			kept.Sub = b.peopleEnds(func(d *behave.Draw) float64 { return float64(users * s.Effect(i, d)) })
		}
		t.Rows = append(t.Rows, TableRow{ID: s.Figures.Helps[i].ID, Cells: []Cell{{Text: b.help(i)}, {Text: b.Whole(fill[i])}, {Text: b.Format.Text(cost, b.money())}, more, kept}})
	}
	c := s.Filled(fill)
	t.Caption = wordBehaveBudget.fill(b.Lang, b.Format.Text(b.of.Budget, b.money()), b.share(s.Without.Activated()), b.share(c.Activated()))
	return t
}
