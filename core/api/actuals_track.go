package api

import (
	"cmp"
	"strings"

	"planleaf/core/forecast"
	"planleaf/core/plan"
	"planleaf/core/sorted"
	"planleaf/core/view"
)

// track judges what earlier states of the plan said of the months on record: the last state of each month, saved or not, of
// the months after it. A state is judged by its own numbers, and by its own ranges where it had any.
func (e *Engine) track(q Request, o opened, x *view.Observed) {
	said := map[string][]forecast.Said{}
	for _, s := range e.states(q, o) {
		at, ok := plan.Month(s.At[:min(7, len(s.At))])
		if n := 0; ok && x.Revisions < trackedStates {
			if n = e.tracked(q, o, s.text(), at, said); n > 0 {
				x.Revisions++
			}
		}
	}
	for _, a := range o.sheet.Actuals() {
		if s := said[a.Path]; len(s) > 0 {
			x.Tracked = append(x.Tracked, view.Tracked{Path: a.Path, Record: forecast.RecordOf(s)})
		}
	}
}

// state is one that a plan was in from a moment on.
type state struct {
	State
	text func() []byte // nil where it cannot be had
}

// states are the last ones of each month, the latest first: saved ones of the history, and those of the question.
func (e *Engine) states(q Request, o opened) []state {
	saved := o.doc
	if d := e.document(q.Saved).doc; q.Saved != "" && d != nil {
		saved = d // the way back leads from what was last saved
	}
	history, _ := plan.Revisions(saved)
	known := plan.NewAncestry(saved)
	var all []state
	for _, r := range history {
		all = append(all, state{State{At: r.At}, func() []byte {
			if doc := known.Doc(r.ID); doc != nil {
				return plan.Format(doc)
			}
			return nil
		}})
	}
	for _, s := range q.States {
		all = append(all, state{s, func() []byte { return []byte(s.Plan) }})
	}
	sorted.By(all, func(a, b state) int { return cmp.Compare(b.At, a.At) })
	var out []state
	for _, s := range all {
		if month := s.At[:min(7, len(s.At))]; len(out) == 0 || !strings.HasPrefix(out[len(out)-1].At, month) {
			out = append(out, s)
		}
	}
	return out
}

// tracked adds what one state said of the months after a month, and counts it.
func (e *Engine) tracked(q Request, o opened, text []byte, at int, said map[string][]forecast.Said) (n int) {
	first, _ := plan.Month(o.doc.Horizon.Start)
	d := e.open(Request{Plan: string(text)})
	if d.sheet == nil {
		return 0
	}
	for i := range d.doc.Findings {
		if f := &d.doc.Findings[i]; f.Kind == "actuals" {
			if to, ok := plan.Month(f.AsOf); ok {
				at = max(at, to) // these months it had learned from
			}
		}
	}
	type pair struct {
		path   string
		actual float64
	}
	var rows []string
	var pairs []pair
	for _, a := range o.sheet.Actuals() {
		for t, v := range a.Values {
			address := a.Path + "@" + plan.MonthName(first+t)
			if _, note := d.sheet.Resolve(address); v != v || first+t <= at || note != nil {
				continue
			}
			rows, pairs = append(rows, address), append(pairs, pair{a.Path, v})
		}
	}
	if len(rows) == 0 {
		return 0
	}
	all, _, note := e.spreads(q, string(text), "", rows, trackedDraws)
	if note != nil || len(all) != len(pairs) {
		return 0
	}
	for i, p := range pairs {
		said[p.path] = append(said[p.path], forecast.Said{Forecast: all[i].single, Low: all[i].low, High: all[i].high, Actual: p.actual})
	}
	return len(rows)
}
