package api

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
)

// StayAsk is a question about who stays. What is empty is as the log suggests: see discover.SuggestLeaving. Leave and Silence
// shut each other out; "-" as Start or Leave is none, whatever the log suggests.
type StayAsk struct {
	Start   string    `json:"start,omitempty"`
	Leave   string    `json:"leave,omitempty"`
	Active  string    `json:"active,omitempty"`
	Silence string    `json:"silence,omitempty"` // days, as typed, as are the numbers below
	Period  string    `json:"period,omitempty"`  // days of a step of age
	Whole   bool      `json:"whole,omitempty"`   // the log holds its users from the first on
	By      string    `json:"by,omitempty"`      // retention: cohort, channel, employee, or the head of a group's column
	Horizon string    `json:"horizon,omitempty"` // warning: days within which a loss makes a warning right
	Rules   []RuleAsk `json:"rules,omitempty"`   // warning; none = those that are tried by default
	Cost    string    `json:"cost,omitempty"`    // warning: of following one up; "" = not said
	Worth   string    `json:"worth,omitempty"`   // warning: of a customer saved; "" = the plan's LTV
}

// RuleAsk is a rule of early warning as typed: visits of Recent days at most Drop ("30%") of those of the Before days ahead, by the day.
// One of which nothing is typed is none.
type RuleAsk struct {
	Recent string `json:"recent"`
	Before string `json:"before"`
	Drop   string `json:"drop"`
}

// leaving completes the question by what the log suggests.
func (s StayAsk) leaving(log *eventlog.Log, suggested discover.Leaving) (discover.Leaving, diag.Notes) {
	q := suggested
	var notes diag.Notes
	event := func(path, name string, to *string) {
		switch {
		case name == "-":
			*to = ""
		case name == "":
		case log.EventOf(name) < 0:
			notes = append(notes, diag.Note{Code: "stay-event-unknown", Path: path, Args: []string{name}, Fixes: diag.Nearest(name, log.Events)})
		default:
			*to = name
		}
	}
	event("start", s.Start, &q.Start)
	event("active", s.Active, &q.Active)
	if s.Silence != "" && s.Leave == "" {
		s.Leave = "-"
	}
	event("leave", s.Leave, &q.Leave)
	notes = append(notes, daysOf("silence", s.Silence, &q.Silence)...)
	notes = append(notes, daysOf("period", s.Period, &q.Period)...)
	q.Whole = s.Whole
	if q.Leave != "" {
		q.Silence, q.Active = 0, ""
	} else if q.Silence == 0 {
		q.Silence = 30
	}
	if s.By != "" && s.By != "cohort" && !discover.Divides(log, s.By) {
		groups := append(discover.Dividers(log), "cohort")
		notes = append(notes, diag.Note{Code: "stay-group-unknown", Path: "by", Args: []string{s.By, strings.Join(groups, ", ")}, Fixes: diag.Nearest(s.By, groups)})
	}
	return q, notes
}

// rules are those of a warning, none where none was named, and the days within which a loss makes it right.
func (s StayAsk) rules(q discover.Leaving) (rules []discover.WarnRule, horizon int, notes diag.Notes) {
	horizon = max(30, q.Silence)
	notes = daysOf("horizon", s.Horizon, &horizon)
	for i, r := range s.Rules {
		if r == (RuleAsk{}) {
			continue
		}
		at := "rules." + strconv.Itoa(i)
		rule := discover.WarnRule{Least: discover.LeastVisits}
		notes = append(notes, daysOf(at+".recent", r.Recent, &rule.Recent)...)
		notes = append(notes, daysOf(at+".before", r.Before, &rule.Before)...)
		notes = append(notes, dropOf(at+".drop", r.Drop, &rule.Drop)...)
		for _, part := range [...][2]string{{"recent", r.Recent}, {"before", r.Before}, {"drop", r.Drop}} {
			if part[1] == "" {
				notes = append(notes, diag.Note{Code: "stay-rule", Path: at + "." + part[0]})
			}
		}
		rules = append(rules, rule)
	}
	return rules, horizon, notes
}

// dropOf reads a share that was typed; nothing typed changes nothing.
func dropOf(path, text string, to *float64) diag.Notes {
	if text == "" {
		return nil
	}
	x, note := plan.ReadNumber(text, "share")
	if note == nil && x >= 0 && x <= 1 {
		*to = x
		return nil
	}
	fault := diag.Note{Code: "stay-share", Path: path, Args: []string{text}}
	if note == nil && x > 1 && x <= 100 {
		fault.Fixes = []string{strconv.FormatFloat(x, 'f', -1, 64) + "%"}
	}
	return diag.Notes{fault}
}

// daysOf reads a number of days that was typed; nothing typed changes nothing.
func daysOf(path, text string, to *int) diag.Notes {
	if text == "" {
		return nil
	}
	n, ok := Days(text)
	if !ok {
		return diag.Notes{{Code: "stay-days", Path: path, Args: []string{text}}}
	}
	*to = n
	return nil
}

// moneyOf reads an amount that was typed; NaN where nothing was.
func moneyOf(path, text string) (float64, diag.Notes) {
	if text == "" {
		return math.NaN(), nil
	}
	x, note := plan.ReadNumber(text, "money")
	if note != nil || !(x > 0) {
		return math.NaN(), diag.Notes{{Code: "stay-money", Path: path, Args: []string{text}}}
	}
	return x, nil
}
