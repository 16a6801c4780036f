package api

import (
	"strconv"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/model"
	"planleaf/core/view"
)

// stayed answers who stays, when users leave, or what warns of it: a Stayed; in another Format what commands print. Of rounds up to
// To, of stayRounds, nothing is answered: what they found is kept for those that follow.
func (e *Engine) stayed(q Request, ask Discover, log *eventlog.Log) Response {
	stay := StayAsk{}
	if ask.Stay != nil {
		stay = *ask.Stay
	}
	held := e.logs[ask.Key]
	leaving, notes := stay.leaving(log, held.suggestion())
	rules, horizon, more := stay.rules(leaving)
	pays, wrong := stay.pays()
	if notes = append(append(notes, more...), wrong...); len(notes) > 0 {
		return refuse(q, notes...)
	}
	work := held.staying(ask.Kind, leaving, stay.By, horizon, rules)
	if ask.To > 0 {
		work.Until(float64(ask.To) / stayRounds)
		return Response{OK: true}
	}
	o := opened{document: &document{}}
	if q.Plan != "" {
		if o = e.open(q); o.doc == nil || o.sheet == nil {
			return refuse(q, o.notes...)
		}
	}
	work.Until(1)
	f := view.Format{Lang: view.ParseLang(q.Lang)}
	if o.doc != nil {
		f.Currency = o.doc.Currency
	}
	var said *view.Insight
	switch x := work.found.(type) {
	case *discover.Retention:
		said = view.NewRetention(f, log, x)
	case *discover.Churn:
		said = view.NewChurn(f, log, x, o.doc)
	case *discover.Warning:
		pays = o.worth(pays)
		said = view.NewWarning(f, log, x, pays)
	}
	if q.Format != "" {
		return stayPrinted(q, said, work.found, pays, o.doc)
	}
	said.Adoptable(ask.Kind, keepOf(o.doc, held.ask.Hash, log))
	return result(Stayed{*said, stayAskOf(leaving, stay, horizon), log.Events, append(discover.Dividers(log), "cohort")})
}

// Stayed is a finding with the question as it was understood, and what else could be asked.
type Stayed struct {
	view.Insight
	Asked  StayAsk  `json:"asked"`
	Events []string `json:"events"`
	Groups []string `json:"groups"`
}

// stayAskOf is the question as it was understood.
func stayAskOf(q discover.Leaving, s StayAsk, horizon int) StayAsk {
	s.Start, s.Leave, s.Active, s.Silence, s.Period, s.Horizon = q.Start, q.Leave, q.Active, "", strconv.Itoa(q.Period), strconv.Itoa(horizon)
	if q.Leave == "" {
		s.Silence = strconv.Itoa(q.Silence)
	}
	return s
}

// pays is what following up a warning costs and what a customer saved is worth, as asked.
func (s StayAsk) pays() (p discover.Pays, notes diag.Notes) {
	p.Cost, notes = moneyOf("cost", s.Cost)
	worth, more := moneyOf("worth", s.Worth)
	p.Worth = worth
	return p, append(notes, more...)
}

// worth is what a customer saved is worth where it was not said: the plan's LTV.
func (o opened) worth(p discover.Pays) discover.Pays {
	if p.Worth == p.Worth || o.sheet == nil {
		return p
	}
	if at, note := o.sheet.Resolve("ltv"); note == nil {
		st := o.evaluate("", func() []model.RowID { return []model.RowID{at.Row} })
		p.Worth, _ = o.sheet.Value(st, at)
	}
	return p
}
