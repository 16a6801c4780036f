//go:build !page

package view

import (
	"planleaf/core/discover"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/stat"
)

// ChurnJSON writes churn points for programs: {"users", "left", "steps": [{"from", "to", "atRisk", "lost", "share", "low", "high", "around",
// "p"}], "points": [a step with "ofLost" and "shared"], "actions": [{"event", "users", "left", "share", "low", "high", "others", "p"}]}. Points and
// actions that the plan keeps, where there is one, have "kept" too: {"finding", "reason", "intervention"}.
func ChurnJSON(c *discover.Churn, doc *plan.Doc) []byte {
	type step struct {
		From   int64   `json:"from"`
		To     int64   `json:"to"`
		AtRisk int     `json:"atRisk"`
		Lost   int     `json:"lost"`
		Share  float64 `json:"share"`
		Low    float64 `json:"low"`
		High   float64 `json:"high"`
		Around float64 `json:"around"`
		P      float64 `json:"p"`
	}
	type trait struct {
		Kind string  `json:"kind"`
		Name string  `json:"name"`
		Left float64 `json:"left"`
		Stay float64 `json:"stayed"`
		Low  float64 `json:"low"`
		High float64 `json:"high"`
		P    float64 `json:"p"`
	}
	type kept struct {
		Finding      string `json:"finding"`
		Reason       string `json:"reason"`
		Intervention string `json:"intervention"`
	}
	type point struct {
		step
		OfLost float64 `json:"ofLost"`
		Shared []trait `json:"shared"`
		Kept   *kept   `json:"kept,omitempty"`
	}
	type action struct {
		Event  string  `json:"event"`
		Users  int     `json:"users"`
		Left   int     `json:"left"`
		Share  float64 `json:"share"`
		Low    float64 `json:"low"`
		High   float64 `json:"high"`
		Others float64 `json:"others"`
		P      float64 `json:"p"`
		Kept   *kept   `json:"kept,omitempty"`
	}
	keep := func(point string) *kept {
		if f := keptPoint(doc, point); f != nil {
			return &kept{f.ID, f.Reason, f.Intervention}
		}
		return nil
	}
	of := func(h discover.Hazard) step {
		return step{h.From, h.To, h.AtRisk, h.Lost, h.Share, h.In.Low, h.In.High, h.Around, h.P}
	}
	out := struct {
		Users   int      `json:"users"`
		Left    int      `json:"left"`
		Steps   []step   `json:"steps"`
		Points  []point  `json:"points"`
		Actions []action `json:"actions"`
	}{c.Lives.N(), c.Left, []step{}, []point{}, []action{}}
	for _, h := range c.Steps {
		out.Steps = append(out.Steps, of(h))
	}
	for _, p := range c.Points {
		one := point{of(p.Hazard), p.OfLost, []trait{}, keep(pointOf(p.Hazard))}
		for _, s := range p.Shared {
			one.Shared = append(one.Shared, trait{s.Kind, s.Name, float64(s.Left) / float64(s.Lefts), float64(s.Stay) / float64(s.Stays), s.In.Low, s.In.High, s.P})
		}
		out.Points = append(out.Points, one)
	}
	for _, a := range c.Actions {
		out.Actions = append(out.Actions, action{a.Event, a.Users, a.Left, a.Share, a.In.Low, a.In.High, a.Others, a.P, keep(pointAfter + a.Event)})
	}
	return jsontext.Append(nil, out)
}

// ChurnCSV has a line a step of age. With a plan it has the columns of what the plan says of a point, too, and behind the steps a line
// a last action that is a point.
func ChurnCSV(c *discover.Churn, doc *plan.Doc) []byte {
	rows := [][]string{}
	at := map[int64]string{}
	for _, p := range c.Points {
		at[p.To] = "yes"
	}
	line := func(from, to string, users, lost int, share float64, in stat.Interval, around, p float64, is, point, event string) {
		row := []string{from, to, csvNumber(float64(users)), csvNumber(float64(lost)), csvNumber(share), csvNumber(in.Low), csvNumber(in.High), csvNumber(around), csvNumber(p), is}
		if doc != nil {
			f := plan.Finding{}
			if kept := keptPoint(doc, point); kept != nil {
				f = *kept
			}
			row = append(row, event, f.ID, f.Reason, f.Intervention)
		}
		rows = append(rows, row)
	}
	for _, h := range c.Steps {
		line(csvNumber(float64(h.From)), csvNumber(float64(h.To)), h.AtRisk, h.Lost, h.Share, h.In, h.Around, h.P, at[h.To], pointOf(h), "")
	}
	head := []string{"from", "to", "at risk", "lost", "share", "low", "high", "around", "p", "churn point"}
	if doc != nil {
		head = append(head, "last action", "finding", "reason", "intervention")
		for _, a := range c.Actions {
			if a.Peak() {
				line("", "", a.Users, a.Left, a.Share, a.In, a.Others, a.P, "yes", pointAfter+a.Event, a.Event)
			}
		}
	}
	return csvPlain(head, rows)
}

// WarningJSON writes rules for programs, the best first; figures are of the users held out:
//
//	{"users", "horizon", "cost", "worth", "rules": [{"recent", "before", "drop", "least", "precision", "low", "high", "chance", "recall", "lead", "weekly",
//	 "alerts", "right", "losses", "seen", "weak", "recallLow", "recallHigh", "even", "saved", "year", "none"}]}
//
// low and high are of precision; even and what follows are a discover.Price, null without a cost or a worth.
func WarningJSON(w *discover.Warning, pays discover.Pays) []byte {
	rules := []jsontext.Object{}
	for _, r := range w.Rules {
		rules = append(rules, warnRule(r, pays))
	}
	pair := func(key string, v any) jsontext.Pair { return jsontext.Pair{Key: key, Value: v} }
	return jsontext.Append(nil, jsontext.Object{pair("users", w.Users), pair("horizon", w.Horizon), pair("cost", pays.Cost), pair("worth", pays.Worth), pair("rules", rules)})
}

// warnRule is a rule for programs: numbers, and whether it is weak.
func warnRule(r discover.Tried, pays discover.Pays) jsontext.Object {
	pair := func(key string, v any) jsontext.Pair { return jsontext.Pair{Key: key, Value: v} }
	in, recall := r.In()
	h, price := r.Held, r.Price(pays)
	return jsontext.Object{
		pair("recent", float64(r.Recent)), pair("before", float64(r.Before)), pair("drop", r.Drop), pair("least", float64(r.Least)),
		pair("precision", h.Precision()), pair("low", in.Low), pair("high", in.High), pair("chance", h.Chance()), pair("recall", h.Recall()),
		pair("lead", h.Lead), pair("weekly", h.Weekly), pair("alerts", float64(h.Alerts)), pair("right", float64(h.Right)), pair("losses", float64(h.Losses)),
		pair("seen", float64(h.Seen)), pair("weak", r.Weak()), pair("recallLow", recall.Low), pair("recallHigh", recall.High),
		pair("even", unlessEndless(price.Even)), pair("saved", price.Saved), pair("year", price.Year), pair("none", price.None),
	}
}

// WarningCSV has a line a rule, with the figures of WarningJSON.
func WarningCSV(w *discover.Warning, pays discover.Pays) []byte {
	var head []string
	rows := [][]string{}
	for _, p := range warnRule(discover.Tried{}, pays) {
		head = append(head, p.Key)
	}
	for _, r := range w.Rules {
		var line []string
		for _, p := range warnRule(r, pays) {
			switch x := p.Value.(type) {
			case float64:
				line = append(line, csvNumber(x))
			case bool:
				line = append(line, map[bool]string{true: "yes"}[x])
			}
		}
		rows = append(rows, line)
	}
	return csvPlain(head, rows)
}
