//go:build !page

package view

import (
	"planleaf/core/discover"
	"planleaf/core/jsontext"
)

// ChurnJSON writes churn points for programs: {"users", "left", "steps": [{"from", "to", "atRisk", "lost", "share", "low", "high", "around",
// "p"}], "points": [a step with "ofLost" and "shared"], "actions": [{"event", "users", "left", "share", "low", "high", "others", "p"}]}.
func ChurnJSON(c *discover.Churn) []byte {
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
	type point struct {
		step
		OfLost float64 `json:"ofLost"`
		Shared []trait `json:"shared"`
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
		one := point{of(p.Hazard), p.OfLost, []trait{}}
		for _, s := range p.Shared {
			one.Shared = append(one.Shared, trait{s.Kind, s.Name, float64(s.Left) / float64(s.Lefts), float64(s.Stay) / float64(s.Stays), s.In.Low, s.In.High, s.P})
		}
		out.Points = append(out.Points, one)
	}
	for _, a := range c.Actions {
		out.Actions = append(out.Actions, action{a.Event, a.Users, a.Left, a.Share, a.In.Low, a.In.High, a.Others, a.P})
	}
	return jsontext.Append(nil, out)
}

// ChurnCSV has a line a step of age.
func ChurnCSV(c *discover.Churn) []byte {
	rows := [][]string{}
	at := map[int64]string{}
	for _, p := range c.Points {
		at[p.To] = "yes"
	}
	for _, h := range c.Steps {
		rows = append(rows, []string{csvNumber(float64(h.From)), csvNumber(float64(h.To)), csvNumber(float64(h.AtRisk)), csvNumber(float64(h.Lost)), csvNumber(h.Share),
			csvNumber(h.In.Low), csvNumber(h.In.High), csvNumber(h.Around), csvNumber(h.P), at[h.To]})
	}
	return csvPlain([]string{"from", "to", "at risk", "lost", "share", "low", "high", "around", "p", "churn point"}, rows)
}

// warnHead are the columns of a rule, in CSV and as keys.
var warnHead = []string{"recent", "before", "drop", "least", "precision", "low", "high", "chance", "recall", "lead", "weekly", "alerts", "right", "losses", "seen", "weak"}

// WarningJSON writes rules for programs, the best first; figures are of the users held out:
// {"users", "horizon", "rules": [{"recent", "before", "drop", "least", "precision", "low", "high", "chance", "recall", "lead", "weekly", "alerts", "right", "losses", "seen", "weak"}]}.
func WarningJSON(w *discover.Warning) []byte {
	type rule struct {
		Recent    int     `json:"recent"`
		Before    int     `json:"before"`
		Drop      float64 `json:"drop"`
		Least     int     `json:"least"`
		Precision float64 `json:"precision"`
		Low       float64 `json:"low"`
		High      float64 `json:"high"`
		Chance    float64 `json:"chance"`
		Recall    float64 `json:"recall"`
		Lead      float64 `json:"lead"`
		Weekly    float64 `json:"weekly"`
		Alerts    int     `json:"alerts"`
		Right     int     `json:"right"`
		Losses    int     `json:"losses"`
		Seen      int     `json:"seen"`
		Weak      bool    `json:"weak"`
	}
	out := struct {
		Users   int    `json:"users"`
		Horizon int    `json:"horizon"`
		Rules   []rule `json:"rules"`
	}{w.Users, w.Horizon, []rule{}}
	for _, r := range w.Rules {
		in, _ := r.In()
		h := r.Held
		out.Rules = append(out.Rules, rule{r.Recent, r.Before, r.Drop, r.Least, h.Precision(), in.Low, in.High, h.Chance(), h.Recall(), h.Lead, h.Weekly, h.Alerts, h.Right, h.Losses, h.Seen, r.Weak()})
	}
	return jsontext.Append(nil, out)
}

// WarningCSV has a line a rule.
func WarningCSV(w *discover.Warning) []byte {
	rows := [][]string{}
	for _, r := range w.Rules {
		in, _ := r.In()
		h := r.Held
		weak := ""
		if r.Weak() {
			weak = "yes"
		}
		line := []string{}
		for _, x := range []float64{float64(r.Recent), float64(r.Before), r.Drop, float64(r.Least), h.Precision(), in.Low, in.High, h.Chance(), h.Recall(), h.Lead, h.Weekly,
			float64(h.Alerts), float64(h.Right), float64(h.Losses), float64(h.Seen)} {
			line = append(line, csvNumber(x))
		}
		rows = append(rows, append(line, weak))
	}
	return csvPlain(warnHead, rows)
}
