package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/plan"
)

// KeyFound is what a log says about key behaviours, in words.
//
//	Verdict   candidate, weak, confounded or nothing; VerdictText, the word for it
//	Sub       of how many users it is, and what is told apart; Left, who was left out
//	Question  the question in one line, by which a finding is known
//	Events    the behaviours, the best first, for a choice; Event, the one that the grid is of
//	Candidates  the best rule of each behaviour; Best, the best by each measure
//	Cross     the four counts of the rule; Facts, what they come to
//	Checks    what holds of it: many tests, users held out, cohorts, strata, each a sentence
//	Form      the question, and what else can be asked; Adopts, what a plan can take over of it; Take, whether as its key behaviour
//	Rounds    of permutation: how many are made, of how many wanted; Alone says that they cannot be, for want of users
type KeyFound struct {
	Verdict     string    `json:"verdict"`
	VerdictText string    `json:"verdictText"`
	Title       string    `json:"title"`
	Sub         string    `json:"sub"`
	Left        string    `json:"left,omitempty"`
	Question    string    `json:"question"`
	Rule        *KeyRule  `json:"rule,omitempty"`
	Events      []KeyName `json:"events"`
	Grid        *Figure   `json:"grid,omitempty"`
	Candidates  Table     `json:"candidates"`
	Best        Table     `json:"best"`
	CrossTitle  string    `json:"crossTitle"`
	Cross       Table     `json:"cross"`
	Facts       []KeyFact `json:"facts"`
	Checks      []string  `json:"checks"`
	Strata      *Table    `json:"strata,omitempty"`
	Cohorts     *Table    `json:"cohorts,omitempty"`
	Rounds      int       `json:"rounds"`
	Of          int       `json:"of"`
	Alone       bool      `json:"alone,omitempty"`

	Form   *KeyForm   `json:"form,omitempty"`
	Adopts []KeyAdopt `json:"adopts,omitempty"`
	Take   bool       `json:"take,omitempty"`

	found  *discover.Found
	lang   Lang
	bestAt [2]int // of the grid's table: row and column of the best cell
}

// KeyRule is a rule, for asking about it: Event at least Times times in the first Days days.
type KeyRule struct {
	Event string `json:"event"`
	Days  int    `json:"days"`
	Times int    `json:"times"`
	Text  string `json:"text"`
}

// KeyName is a behaviour with the MCC of its best rule.
type KeyName struct {
	Rule  KeyRule `json:"rule"`
	Value string  `json:"value"`
}

// KeyFact is a measure of the rule with its interval.
type KeyFact struct {
	Label string `json:"label"`
	Value string `json:"value"`
	Range string `json:"range,omitempty"`
}

// KeyForm is the question as it was understood, typed again, and what else can be chosen.
type KeyForm struct {
	Windows string   `json:"windows"`
	Outcome string   `json:"outcome"`
	Times   string   `json:"times"`
	Count   string   `json:"count"`
	Start   string   `json:"start"`
	Origin  string   `json:"origin"`
	By      string   `json:"by"`
	Cohort  string   `json:"cohort"`
	Events  []string `json:"events"`  // of the log
	Columns []KeyBy  `json:"columns"` // that can be strata
}

// KeyBy is a column that can be strata.
type KeyBy struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// KeyAdopt is something that a plan can take over: edits that are one step.
type KeyAdopt struct {
	ID    string      `json:"id"`
	Name  string      `json:"name"`
	Edits []plan.Edit `json:"edits"`
}

// verdicts are the codes of discover's verdicts.
var verdicts = [...]string{discover.Nothing: "nothing", discover.Confounded: "confounded", discover.Weak: "weak", discover.Candidate: "candidate"}

// NewKeyFound says a finding. rounds is how many permutations are wanted; 0 where there can be none.
func NewKeyFound(f *discover.Found, rounds int, l Lang) *KeyFound {
	b := &KeyFound{found: f, lang: l, Of: rounds, Alone: rounds == 0}
	c := f.Counts
	v := f.Verdict()
	b.Verdict, b.VerdictText = verdicts[v], verdictWords[v].in(l)
	b.Question = c.Key.Line()
	b.Title = b.title(v)
	b.Sub = wordKeySub.fill(l, count(wordManyUsers, wordOneUser, l, c.All.Users), headcount(c.All.Kept), shareText(float64(c.All.Kept)/float64(c.All.Users)), b.outcome())
	b.Left = b.left()
	b.Facts, b.Checks, b.Events = []KeyFact{}, []string{}, []KeyName{}
	if f.Permuted != nil {
		b.Rounds = f.Permuted.Rounds
	}
	if f.Rule.Times == 0 {
		return b
	}
	r := b.rule(f.Rule.Rule)
	b.Rule = &r
	for _, s := range f.Each {
		b.Events = append(b.Events, KeyName{b.rule(s.Rule), score(s.Value)})
	}
	b.Grid = b.grid()
	b.Candidates, b.Best = b.candidates(), b.best()
	b.cross()
	b.facts()
	b.checks()
	b.Strata, b.Cohorts = b.parts(c.Key.By, c.Strata, f.Strata), b.parts(wordKeyCohort.in(l), c.Cohorts, f.Cohorts)
	return b
}

// rule says a rule.
func (b *KeyFound) rule(r discover.Rule) KeyRule {
	k := b.found.Counts.Key
	days := k.Windows[r.Window]
	w := wordKeyTimes
	if k.Days {
		w = wordKeyDays
	}
	if r.Times == 1 {
		w = wordKeyOnce
	}
	event := b.found.Counts.Events[r.Event]
	span := wordKeyFirst.fill(b.lang, strconv.Itoa(days))
	switch {
	case k.Ever:
		span = wordKeyUntil.fill(b.lang, strconv.Itoa(days))
	case k.From != 0:
		span = wordKeySpan.fill(b.lang, dayText(k.From), strconv.Itoa(days-1))
	}
	return KeyRule{event, days, r.Times, w.fill(b.lang, span, clean(event), strconv.Itoa(r.Times))}
}

// dayText is a day that may be before the start.
func dayText(day int) string { return fixed(float64(day), 0) }

// title is the sentence of the finding.
func (b *KeyFound) title(v discover.Verdict) string {
	f, l := b.found, b.lang
	switch {
	case f.Counts.All.Users == 0:
		return wordKeyNobody.in(l)
	case f.Rule.Times == 0:
		return wordKeyFew.fill(l, strconv.Itoa(f.Counts.Key.Least))
	case v == discover.Nothing:
		return wordKeyNothing.in(l)
	}
	rule := b.rule(f.Rule.Rule).Text
	switch v {
	case discover.Confounded:
		if f.Stratified.Users == 0 {
			return wordKeyInseparable.fill(l, rule, clean(f.Counts.Key.By))
		}
		return wordKeyConfounded.fill(l, rule, clean(f.Counts.Key.By))
	case discover.Weak:
		return wordKeyWeak.fill(l, rule, score(f.Rule.Value))
	}
	return wordKeyCandidate.fill(l, rule)
}

// outcome says what is told apart.
func (b *KeyFound) outcome() string {
	o := b.found.Counts.Key.Outcome
	from, to := strconv.Itoa(o.From), strconv.Itoa(o.To-1)
	if o.To == 0 {
		return openWords[o.Kind].fill(b.lang, from, clean(o.Event))
	}
	return outcomeWords[o.Kind].fill(b.lang, from, to, clean(o.Event))
}

// left says who was left out.
func (b *KeyFound) left() string {
	c := b.found.Counts
	var parts []string
	for _, p := range []struct {
		n         int
		many, one word
	}{{c.Young, wordKeyYoung, wordKeyYoungOne}, {c.Gone, wordKeyGone, wordKeyGone}, {c.Late, wordKeyLate, wordKeyLate},
		{c.NoStart, wordKeyNoStart, wordKeyNoStart}, {c.Spare, wordKeySpare, wordKeySpareOne}} {
		if p.n > 0 {
			parts = append(parts, count(p.many, p.one, b.lang, p.n))
		}
	}
	if parts == nil {
		return ""
	}
	return wordKeyLeft.fill(b.lang, strings.Join(parts, wordStop.in(b.lang)))
}

// score is a correlation, three places.
func score(x float64) string {
	if x != x {
		return "–"
	}
	return fixed(x, 3)
}

// times is a ratio.
func times(x float64) string {
	switch {
	case x != x:
		return "–"
	case math.IsInf(x, 1):
		return "∞"
	}
	return fixed(x, decimalsFor(x, 2))
}
