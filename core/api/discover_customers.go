package api

import (
	"cmp"
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/view"
)

// AskCustomers is what is asked of a log's funnel, key customers and segments. What is 0 or empty is the default.
//
//	Log, Hash  the log's name and the hash of its file, for what goes into a plan
//	AsOf       nothing later is looked at: "2011-12-09", or a day number
//	Value      events that carry value, Returns those that take it back: see discover.Value
//	List       answers with the list of users as CSV, a JSON string
//
//	Takes      the numbers that the plan is to take over, as the answer's Adopt; keyusers and segments alone
//
//	keyusers   Rule and Newly (30 days)
//	segments   Rules, By, Of and Active (90 days)
//	funnel     Steps, Within, By, Begins; Stages and Channel say where it fits the plan: see view.FunnelFits
type AskCustomers struct {
	Log     string           `json:"log,omitempty"`
	Hash    string           `json:"hash,omitempty"`
	AsOf    string           `json:"asOf,omitempty"`
	Value   []string         `json:"value,omitempty"`
	Returns []string         `json:"returns,omitempty"`
	List    bool             `json:"list,omitempty"`
	Takes   []view.Take      `json:"takes,omitempty"`
	Rule    string           `json:"rule,omitempty"`
	Newly   int              `json:"newly,omitempty"`
	Rules   []discover.Named `json:"rules,omitempty"`
	By      string           `json:"by,omitempty"`
	Of      []discover.Pick  `json:"of,omitempty"`
	Active  int              `json:"active,omitempty"`
	Steps   []string         `json:"steps,omitempty"`
	Within  []int            `json:"within,omitempty"`
	Days    []string         `json:"days,omitempty"` // Within as it was typed; "" the default
	Begins  string           `json:"begins,omitempty"`
	Stages  []string         `json:"stages,omitempty"`
	Channel string           `json:"channel,omitempty"`
}

// customerAnswer is what the three kinds have in common.
type customerAnswer interface{ Told() view.LogTold }

// taker is an answer of which a plan can take over numbers.
type taker interface {
	Take(wanted []view.Take) diag.Notes
}

// customers answers the kinds keyusers, segments and funnel.
func (e *Engine) customers(q Request, log *eventlog.Log) Response {
	ask := &AskCustomers{}
	if q.Discover.Customers != nil {
		own := *q.Discover.Customers
		ask = &own
	}
	value, notes := ask.value(log)
	begins, early := dayIn(log, ask.Begins, discover.NoDay)
	if notes = append(notes, early...); len(notes) > 0 {
		return refuse(q, notes...)
	}
	if notes = ask.within(); len(notes) > 0 {
		return refuse(q, notes...)
	}
	keep := e.keepIn(q, *ask, log)
	var found customerAnswer
	var list func() []byte
	switch q.Discover.Kind {
	case "funnel":
		asked := discover.Funnel{Steps: ask.Steps, Within: ask.Within, By: ask.By, Begins: begins, AsOf: value.AsOf, Period: 30}
		var of *discover.FunnelFound
		if of, notes = asked.Find(log); len(notes) > 0 {
			break
		}
		var stages []string
		var channel string
		if stages, channel, notes = ask.fits(keep); len(notes) == 0 {
			found = view.NewFunnelled(log, asked, of, keep, stages, channel, q.Lang)
		}
	case "segments":
		if notes = ask.groups(q.Lang); len(notes) > 0 {
			break
		}
		asked := discover.Segments{Rules: ask.Rules, By: ask.By, Of: ask.Of, Active: cmp.Or(ask.Active, 90), Value: value}
		var of *discover.Parted
		if of, notes = asked.Find(log); len(notes) == 0 {
			s := view.NewSegments(log, asked, of, keep, q.Lang)
			found, list = s, s.List
		}
	default:
		asked := discover.KeyUsers{Rule: ask.Rule, Newly: cmp.Or(ask.Newly, 30), Value: value}
		var of *discover.KeyFound
		if of, notes = asked.Find(log); len(notes) == 0 {
			k := view.NewKeyUsers(log, asked, of, keep, q.Lang)
			found, list = k, k.List
		}
	}
	if t, ok := found.(taker); ok && len(notes) == 0 && len(ask.Takes) > 0 {
		notes = t.Take(ask.Takes)
	}
	switch {
	case len(notes) > 0:
		return refuse(q, notes...)
	case ask.List && list != nil:
		return result(string(list()))
	case q.Format == "":
		return result(found.Told())
	}
	return customersWritten(q, found)
}

// value is which events carry value.
func (ask *AskCustomers) value(log *eventlog.Log) (discover.Value, diag.Notes) {
	asOf, notes := dayIn(log, ask.AsOf, discover.AsLast)
	v := discover.Value{Events: ask.Value, Returns: ask.Returns, AsOf: asOf}
	if v.Returns == nil {
		v.Returns = discover.Returns(log)
	}
	return v, notes
}

// groups reads the names of the eight groups that are picked: without rules there are no others.
func (ask *AskCustomers) groups(lang string) diag.Notes {
	ask.Of = slices.Clone(ask.Of)
	for i, pick := range ask.Of {
		if pick.By != "" || len(ask.Rules) > 0 {
			continue
		}
		key := view.GroupOf(pick.Key)
		if key == "" {
			names := view.GroupNames(lang)
			return diag.Notes{{Code: "pick-group", Args: []string{pick.Key, strings.Join(names, ", ")}, Fixes: diag.Nearest(pick.Key, names)}}
		}
		ask.Of[i].Key = key
	}
	return nil
}

// within reads typed time-outs, a place for each step after the first.
func (ask *AskCustomers) within() diag.Notes {
	for i, text := range ask.Days {
		if i == 0 {
			ask.Within = make([]int, len(ask.Days))
		}
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		n, ok := Days(text)
		if !ok {
			return diag.Notes{{Code: "funnel-days", Args: []string{text}}}
		}
		ask.Within[i] = n
	}
	return nil
}

// fits are the stages and the channel of the plan that the steps fit.
func (ask *AskCustomers) fits(k *view.Keep) (stages []string, channel string, notes diag.Notes) {
	if k == nil {
		return nil, "", nil
	}
	stages, notes = view.FunnelFits(k.Doc, ask.Steps, ask.Stages)
	channel, more := view.FunnelChannel(k.Doc, ask.Channel)
	return stages, channel, append(notes, more...)
}

// keepIn is what it takes to keep a finding; nil without a plan.
func (e *Engine) keepIn(q Request, ask AskCustomers, log *eventlog.Log) *view.Keep {
	if q.Plan == "" {
		return nil
	}
	o := e.open(q)
	if o.doc == nil {
		return nil
	}
	k := keepOf(o.doc, ask.Hash, log)
	k.Source = ask.Log
	return k
}
