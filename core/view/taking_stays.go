package view

import (
	"strconv"
	"strings"

	"planleaf/core/behave"
	"planleaf/core/plan"
)

// MonthOfLife is how many days of a user's life a month of the plan stands for: as in package behave.
const MonthOfLife = 30

// stays are the lines and edits of how customers stay, one line a place where the plan says it.
func (t *Taking) stays(s *behave.Study) []plan.Edit {
	d := t.r.Doc
	stay := Stay{Doc: d, Study: s, Help: -1, Source: wordTakingSource.fill(t.r.Lang, t.source), Finding: t.finding}
	taken := 0
	places := behave.Places(d, nil, s.Months())
	for i := range places {
		tiers := sharers(d, places[i].Path)
		one := stay
		one.Tiers = tiers
		if t.put(t.place(s, &places[i], one.Moves(t.r.Format, t.r.Names))) {
			stay.Tiers = append(stay.Tiers, tiers...)
			taken++
		}
	}
	if taken == 0 {
		return nil
	}
	return stay.Edits()
}

// sharers are the tiers of a place; none where the plan has none.
func sharers(d *plan.Doc, path string) (ids []string) {
	for i := range d.Tiers {
		tier := &d.Tiers[i]
		own := tier.Contract != nil || tier.Churn != nil || len(tier.ChurnByAge) > 0
		if path == "tiers."+tier.ID || path == "customers" && !own {
			ids = append(ids, tier.ID)
		}
	}
	return ids
}

// told reports whether the log tells how users leave.
func (t *Taking) told() bool {
	for _, l := range t.Lines {
		if (l.ID == "leaving.before" || l.ID == "leaving.after") && !l.Told {
			return false
		}
	}
	return true
}

// place is the line of a place, whose assumptions become others.
func (t *Taking) place(s *behave.Study, p *behave.Place, moves []TableRow) TakingLine {
	l, reach, until := t.r.Lang, t.h.Reach, s.Figures.Users.Until
	var from, to []string
	when := ""
	for _, m := range moves {
		from, to = append(from, m.Cells[1].Text), append(to, m.Cells[2].Text)
		when = m.Cells[3].Text
	}
	join := func(texts []string) string { return strings.Join(texts, wordStop.in(l)) }
	line := TakingLine{ID: p.Path, Label: wordTakingChurn.fill(l, strconv.Itoa(s.Months())), From: join(from), To: join(to), Told: true}
	line.Note = wordTakingChurnNote.fill(l, strconv.Itoa(s.Months()))
	if reach < until {
		line.Note += wordStop.in(l) + wordTakingReach.fill(l, strconv.Itoa(reach))
	}
	untold := func(why string) { line.Told, line.To, line.Note = false, wordTakingUntold.in(l), why }
	c := p.Terms.Contract
	if c != nil {
		line.Label, line.Note = wordTakingRenewal.in(l), wordTakingRenewalNote.fill(l, strconv.Itoa(until))
		if when != "" {
			line.Note += wordStop.in(l) + when
		}
	}
	switch {
	case !t.told():
		untold(wordTakingNoStays.in(l))
	case c != nil && (reach < c.Term*MonthOfLife || until < c.Term*MonthOfLife || until >= (c.Term+1)*MonthOfLife):
		untold(wordTakingTerm.fill(l, strconv.Itoa(c.Term), strconv.Itoa(min(reach, until))))
	case len(moves) == 0:
		untold(wordTakingEnds.in(l))
	case reach < MonthOfLife:
		untold(wordTakingShort.fill(l, strconv.Itoa(reach)))
	}
	for i := range t.r.Doc.Tiers {
		if tier := &t.r.Doc.Tiers[i]; p.Path == "tiers."+tier.ID {
			line.Label = t.r.Names.or(tier.Name, tier.ID) + wordColon.in(l) + line.Label
		}
	}
	return line
}
