package api

import (
	"encoding/binary"
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/view"
)

// keyed answers which behaviour is key: a view.KeyFound. Without From and To no permutation is made but those that
// Parts hold; Response.Part is all of them, those From … To−1 among them.
func (e *Engine) keyed(q Request, ask Discover) Response {
	key := ask.Behavior
	if key == nil {
		key = &KeyAsk{}
	}
	held, f, notes := e.foundKey(q, ask, *key)
	if notes != nil {
		return refuse(q, notes...)
	}
	c := held.count
	a := Response{}
	wanted := 0
	if held.cases != nil && f.Rule.Times > 0 {
		if wanted = key.Rounds; wanted <= 0 {
			wanted = keyRounds
		}
		p := discover.Permuted{}
		for _, part := range q.Parts {
			p.Merge(readPermuted(part))
		}
		if to := min(ask.To, wanted); to > ask.From {
			p.Merge(discover.Permute(c, held.cases, max(1, q.Seed), max(0, ask.From), to, f.Rule.Value, nil))
		}
		if p.Rounds > 0 {
			f.Permuted = &p
		}
		a.Part = appendPermuted(nil, p)
	}
	said := view.NewKeyFound(f, wanted, view.ParseLang(q.Lang))
	if q.Format == "" {
		if log := e.logs[ask.Key]; log != nil && log.log != nil && key.Counts == "" {
			said.Asked(log.log)
			e.adoptKey(q, log, said)
		}
		a.OK, a.Result = true, result(said).Result
		return a
	}
	w := keyWritten(q, said)
	a.OK, a.Result = w.OK, w.Result
	return a
}

// foundKey is the finding that a question is about, without permutations.
func (e *Engine) foundKey(q Request, ask Discover, key KeyAsk) (keyHeld, *discover.Found, diag.Notes) {
	held, notes := e.keyCounts(ask, key)
	if notes != nil {
		return held, nil, notes
	}
	var about *discover.Rule
	if key.About != nil {
		rule, ok := ruleOf(held.count, *key.About)
		if !ok {
			return held, nil, diag.Notes{{Code: "key-rule-unknown", Args: []string{key.About.Event}}}
		}
		about = &rule
	}
	return held, discover.Find(held.count, about, max(1, q.Seed)), nil
}

// adoptKey says what the plan of a question can take over.
func (e *Engine) adoptKey(q Request, held *heldLog, said *view.KeyFound) {
	if q.Plan == "" {
		return
	}
	if o := e.open(q); o.document != nil {
		said.Adoptable(keepOf(o.doc, held.ask.Hash, held.log))
	}
}

// keyCounts are the counts of a question, of the log or of a file.
func (e *Engine) keyCounts(ask Discover, key KeyAsk) (keyHeld, diag.Notes) {
	if key.Counts != "" {
		c, notes := discover.ReadCounts(key.Counts)
		return keyHeld{count: c}, notes
	}
	held := e.logs[ask.Key]
	if held == nil || held.log == nil {
		return keyHeld{}, diag.Notes{{Code: "log-gone"}}
	}
	if key.Start == "" {
		key.Start = held.options.Start
	}
	k, notes := key.key(held.log)
	if len(notes) > 0 {
		return keyHeld{}, notes
	}
	line := k.Line()
	if held.keyed == nil || held.keyed.line != line {
		c, cases, notes := discover.Count(held.log, k, true)
		if len(notes) > 0 {
			return keyHeld{}, notes
		}
		held.keyed = &keyHeld{line, c, cases}
	}
	return *held.keyed, nil
}

// ruleOf finds a rule among those of counts.
func ruleOf(c *discover.Counts, r view.KeyRule) (rule discover.Rule, ok bool) {
	rule = discover.Rule{Event: -1, Window: -1, Times: r.Times}
	for i, e := range c.Events {
		if e == r.Event {
			rule.Event = i
		}
	}
	for i, w := range c.Key.Windows {
		if w == r.Days {
			rule.Window = i
		}
	}
	return rule, rule.Event >= 0 && rule.Window >= 0 && r.Times >= 1 && r.Times <= c.Key.Most
}

// appendPermuted writes rounds as two numbers, which readPermuted reads; other bytes are no rounds.
func appendPermuted(b []byte, p discover.Permuted) []byte {
	return binary.AppendUvarint(binary.AppendUvarint(b, uint64(p.Rounds)), uint64(p.Reached))
}

func readPermuted(b []byte) (p discover.Permuted) {
	rounds, n := binary.Uvarint(b)
	if n <= 0 {
		return p
	}
	reached, m := binary.Uvarint(b[n:])
	if m <= 0 || reached > rounds || rounds > 1<<40 {
		return p
	}
	return discover.Permuted{Rounds: int(rounds), Reached: int(reached)}
}

// key reads a question as it was typed. The log, nil for a query, says how days are written and what is suggested.
func (a KeyAsk) key(l *eventlog.Log) (discover.Key, diag.Notes) {
	var notes diag.Notes
	bad := func(code, text string) { notes = append(notes, diag.Note{Code: code, Args: []string{text}}) }
	k := discover.Suggest(l)
	k.Events, k.Days, k.Ever, k.By, k.Cohort = a.Events, a.Count == "days", a.Ever, a.By, a.Cohort
	if a.Start != "" {
		k.Start = a.Start
	}
	if a.Cohort != "" && a.Cohort != "month" && a.Cohort != "quarter" {
		bad("key-cohort", a.Cohort)
	}
	if a.Times != "" {
		if k.Most = wholeOf(a.Times); k.Most < 1 {
			bad("key-number", a.Times)
		}
	}
	if a.Least != "" {
		if k.Least = wholeOf(a.Least); k.Least < 1 {
			bad("key-number", a.Least)
		}
	}
	if a.Windows != "" {
		k.Windows = nil
		for _, s := range strings.FieldsFunc(a.Windows, func(r rune) bool { return strings.ContainsRune(",，、; \t", r) }) {
			w := wholeOf(s)
			if w < 1 {
				bad("key-number", s)
			}
			k.Windows = append(k.Windows, w)
		}
	}
	if a.Outcome != "" {
		var ok bool
		k.Origin = nil // it was suggested with the outcome
		if k.Outcome, ok = outcomeOf(a.Outcome); !ok {
			bad("key-outcome-form", a.Outcome)
		}
	}
	day := func(text string) *int64 {
		if text == "" {
			return nil
		}
		t, wrong := dayIn(l, text, 0)
		notes = append(notes, wrong...)
		t *= eventlog.Day
		return &t
	}
	if a.Origin == "-" {
		k.Origin = nil
	} else if o := day(a.Origin); o != nil {
		k.Origin = o
	}
	k.End = day(a.Until)
	return k, notes
}

// wholeOf reads a whole number; −1 for what is none.
func wholeOf(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return -1
	}
	return n
}

// outcomeOf reads an outcome: an optional kind, an event unless it is activity, and days "60..90", without an end "31..".
func outcomeOf(s string) (o discover.Outcome, ok bool) {
	s = strings.ReplaceAll(strings.TrimSpace(s), "：", ":")
	if i := strings.IndexByte(s, ':'); i >= 0 {
		if o.Kind, ok = discover.KindOf(s[:i]); !ok {
			return o, false
		}
		s = s[i+1:]
	}
	if i := strings.LastIndexByte(s, ':'); i >= 0 {
		o.Event, s = s[:i], s[i+1:]
	}
	if (o.Kind == discover.Active) != (o.Event == "") {
		return o, false
	}
	from, to, ok := strings.Cut(s, "..")
	if !ok {
		return o, false
	}
	if o.From = wholeOf(from); to != "" {
		o.To = wholeOf(to)
	}
	return o, o.From >= 0 && o.To >= 0 && (to == "" || o.To > 0)
}
