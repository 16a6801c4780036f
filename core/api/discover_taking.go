package api

import (
	"planleaf/core/behave"
	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// taken answers what taking a key behaviour of a log into the plan would change, but for what is left out: a view.Taking.
func (e *Engine) taking(q Request, ask Discover, log *eventlog.Log) Response {
	key := ask.Behavior
	if key == nil {
		key = &KeyAsk{}
	}
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	was := o.whole(q)
	if !plan.IsBase(was.Receipt.Scenario) {
		return refuse(q, diag.Note{Code: "taking-base"})
	}
	_, found, notes := e.foundKey(q, ask, *key)
	if notes != nil {
		return refuse(q, notes...)
	}
	said := view.NewKeyFound(found, 0, view.ParseLang(q.Lang))
	if !said.Takeable() {
		return refuse(q, diag.Note{Code: "taking-rule"})
	}
	stay := StayAsk{}
	if ask.Stay != nil {
		stay = *ask.Stay
	}
	counted := &found.Counts.Key
	if stay.Leave == "" && stay.Silence == "" && counted.Outcome.Kind == discover.Not {
		stay.Leave = counted.Outcome.Event // what the question calls leaving
	}
	leaving, notes := stay.leaving(log, e.logs[ask.Key].suggestion())
	if len(notes) > 0 {
		return refuse(q, notes...)
	}
	if leaving.Period = view.MonthOfLife; counted.Start != "" {
		leaving.Start = counted.Start
	}
	habit := discover.Habit{Event: said.Rule.Event, Days: said.Rule.Days, Origin: counted.Origin, Leaving: leaving}
	habit.Times = discover.DaysRule(log, found)
	habit.Until = untilOf(o.doc.Behavior, habit.Days, counted.Outcome)
	t := view.NewTaking(said, discover.FindHabit(log, habit), was, keepOf(o.doc, e.logs[ask.Key].ask.Hash, log), ask.Without)
	t.Asked(log.Events)
	if section := t.Section(); section != nil {
		with, notes := plan.Apply(o.doc, section...)
		if with == nil {
			return refuse(q, notes...)
		}
		t.Stays(behave.NewStudy(with, 0, nil, seed(q, with)))
	}
	effects, no := e.takes(q, t.Edits, was)
	if no != nil {
		return *no
	}
	t.Says(effects)
	if q.Format == "" {
		return result(t)
	}
	return takingWritten(q, t)
}

// takes are the number that a plan is about, and its key figures, with edits and without.
func (e *Engine) takes(q Request, edits []plan.Edit, was *view.Results) ([]view.Effect, *Response) {
	if len(edits) == 0 {
		return nil, nil
	}
	q.Edits = edits
	n := e.open(q)
	if n.sheet == nil {
		a := Response{}.of(q, n)
		return nil, &a
	}
	main := was.Main()
	path := was.Sheet.Model.Spec(main.Row).Path
	addresses := []string{path + "@" + was.Sheet.When(main.From, main.To)}
	for _, metric := range view.KeyMetrics(was) {
		if metric != path {
			addresses = append(addresses, metric)
		}
	}
	return view.NewEffects(was, n.whole(q), addresses), nil
}

// untilOf is the day on which staying counts: that of the plan, where the window ends before it, else the end of the outcome.
func untilOf(b *plan.Behavior, days int, o discover.Outcome) int {
	if b != nil && b.Horizon() > days {
		return b.Horizon()
	}
	const usual, least, most = 90, 7, 730
	until := o.To
	if until == 0 {
		until = max(usual, o.From)
	}
	return min(most, max(least, until, days+1))
}
