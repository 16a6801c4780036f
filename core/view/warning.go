package view

import (
	"math"
	"strconv"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/unit"
)

// mostRules is how many rules a table has.
const mostRules = 8

// NewWarning puts rules of early warning into words.
func NewWarning(f Format, log *eventlog.Log, w *discover.Warning, pays discover.Pays) *Insight {
	l := newLife(f, log)
	t := &Insight{Question: l.line(w.Question, w.Lives.To) + wordStop.in(l.Lang) + l.tried(w), Notes: l.about(w.Lives, 0)}
	t.Counts = []FindingCount{{wordLifeCountUsers.in(l.Lang), float64(w.Users)}}
	if len(w.Rules) == 0 || w.Rules[0].Held.Days == 0 {
		t.Sentence, t.Weak = []Span{{Text: wordLifeWarnNone.in(l.Lang)}}, true
		return t
	}
	best := w.Rules[0]
	if rows, _ := sounded(w); len(rows) == 0 {
		t.Sentence, t.Weak = []Span{{Text: count(wordLifeWarnSilent, wordLifeWarnSilentOne, l.Lang, len(w.Rules))}}, true
		t.Notes = append(t.Notes, wordLifeNoteVisits.fill(l.Lang, headcount(discover.LeastVisits)))
		return t
	}
	t.Weak = best.Weak()
	said := wordLifeWarnWeak.fill(l.Lang, l.rule(best.WarnRule), shareText(best.Held.Chance()))
	if !t.Weak {
		said = wordLifeWarnSays.fill(l.Lang, l.rule(best.WarnRule), fixed(100*best.Held.Precision(), 0), fixed(100*best.Held.Chance(), 0), shareText(best.Held.Recall()), l.age(best.Held.Lead))
	}
	t.Sentence = []Span{{Text: said}}
	t.Tables = []Table{l.rules(w)}
	t.Notes = append(t.Notes, wordLifeNoteWarn.fill(l.Lang, strconv.Itoa(w.Horizon), headcount(w.Users)), wordLifeNoteVisits.fill(l.Lang, headcount(discover.LeastVisits)), wordLifeNoteBest.in(l.Lang))
	if !t.Weak {
		t.Notes = append(t.Notes, l.pays(best, pays)...)
		t.Adopts = []Taken{{ID: "rule", Label: wordLifeKeepRule.in(l.Lang), Says: l.rule(best.WarnRule)}}
	}
	return t
}

// rule says a rule.
func (l life) rule(r discover.WarnRule) string {
	w := wordLifeWarnRule
	if r.Drop == 0 {
		w = wordLifeWarnQuiet
	}
	return w.fill(l.Lang, l.days(r.Recent), l.days(r.Before), l.Whole(r.Drop))
}

// tried says which rules are judged, and by what.
func (l life) tried(w *discover.Warning) string {
	within := wordLifeWithin.fill(l.Lang, strconv.Itoa(w.Horizon))
	if !w.Named {
		return within
	}
	names := ""
	for i, r := range w.Rules {
		if i > 0 {
			names += wordStop.in(l.Lang)
		}
		names += l.rule(r.WarnRule)
	}
	return within + wordStop.in(l.Lang) + wordLifeRulesOwn.fill(l.Lang, names)
}

// sounded are the places of the rules that warned of somebody; one that warned as another above it says nothing of its own,
// unless a person asked for it.
func sounded(w *discover.Warning) (rules []int, silent int) {
	for i, r := range w.Rules {
		alike := false
		for _, j := range rules {
			alike = alike || !w.Named && r.Alike(w.Rules[j])
		}
		switch {
		case r.Silent():
			silent++
		case !alike:
			rules = append(rules, i)
		}
	}
	return rules, silent
}

// rules is the table of the best rules, on users held out. Rules that never warned are counted.
func (l life) rules(w *discover.Warning) Table {
	places, silent := sounded(w)
	t := Table{Caption: wordLifeWarnTable.in(l.Lang), Align: "lrrrrr", Columns: []string{wordLifeRule.in(l.Lang), wordLifePrecision.in(l.Lang), wordLifeAtRandom.in(l.Lang),
		wordLifeRecall.in(l.Lang), wordLifeLead.in(l.Lang), wordLifeWeekly.in(l.Lang)}}
	if !w.Named {
		places = places[:min(len(places), mostRules)]
	}
	for _, i := range places {
		r := w.Rules[i]
		precision, recall := r.In()
		name := l.rule(r.WarnRule)
		if r.Weak() {
			name += " · " + wordLifeWeakMark.in(l.Lang)
		}
		one := row(name, shareText(r.Held.Precision()), shareText(r.Held.Chance()), shareText(r.Held.Recall()), lead(r.Held.Lead), trim(fixed(r.Held.Weekly, 1)))
		one.ID = strconv.Itoa(i)
		one.Cells[1].Sub = shareIn(precision) + " · " + headcount(r.Held.Right) + " / " + headcount(r.Held.Alerts)
		one.Cells[3].Sub = shareIn(recall) + " · " + headcount(r.Held.Seen) + " / " + headcount(r.Held.Losses)
		t.Rows = append(t.Rows, one)
	}
	if t.Note = count(wordLifeRulesShown, wordLifeRulesShownOne, l.Lang, len(w.Rules), headcount(len(places))); silent > 0 {
		t.Note += wordStop.in(l.Lang) + count(wordLifeRulesSilent, wordLifeRulesSilentOne, l.Lang, silent)
	}
	return t
}

// pays says what a rule is worth: from which share of saved customers on it pays, and what a year brings then.
func (l life) pays(r discover.Tried, p discover.Pays) []string {
	switch {
	case math.IsNaN(p.Cost):
		return nil
	case !(p.Worth > 0):
		return []string{wordLifeWorthNone.in(l.Lang)}
	}
	x := r.Price(p)
	cost, worth := l.Text(p.Cost, unit.Money), l.Text(p.Worth, unit.Money)
	if x.Even > 1 {
		return []string{wordLifeWorthNever.fill(l.Lang, cost, worth)}
	}
	return []string{
		wordLifeWorthEven.fill(l.Lang, cost, worth, shareText(x.Even)),
		wordLifeWorthYear.fill(l.Lang, shareText(x.Saved), l.Text(x.Year, unit.Money), l.Text(x.None, unit.Money)),
	}
}

// lead writes median days, of a rule that saw no loss none.
func lead(days float64) string {
	if math.IsNaN(days) {
		return "–"
	}
	return trim(fixed(days, 1))
}
