package view

import (
	"strconv"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// Asked fills in the form: the question as it was understood, and what else a log can be asked.
func (b *KeyFound) Asked(l *eventlog.Log) {
	k := b.found.Counts.Key
	f := &KeyForm{Times: strconv.Itoa(k.Most), Start: k.Start, By: k.By, Cohort: k.Cohort, Events: l.Events, Columns: []KeyBy{}, Count: "events"}
	if k.Days {
		f.Count = "days"
	}
	for i, w := range k.Windows {
		if i > 0 {
			f.Windows += ", "
		}
		f.Windows += strconv.Itoa(w)
	}
	o := k.Outcome
	f.Outcome = strconv.Itoa(o.From) + ".."
	if o.To > 0 {
		f.Outcome += strconv.Itoa(o.To)
	}
	if o.Kind != discover.Active {
		f.Outcome = discover.KindName(o.Kind) + ":" + o.Event + ":" + f.Outcome
	}
	if k.Origin != nil {
		f.Origin = eventlog.Date(*k.Origin)
		if l.Days {
			f.Origin = strconv.FormatInt(eventlog.DayOf(*k.Origin), 10)
		}
	}
	if l.Channel != nil {
		f.Columns = append(f.Columns, KeyBy{"channel", wordKeyChannel.in(b.lang)})
	}
	if l.Employee != nil {
		f.Columns = append(f.Columns, KeyBy{"employee", wordKeyEmployee.in(b.lang)})
	}
	for _, g := range l.Groups {
		f.Columns = append(f.Columns, KeyBy{g.Name, clean(g.Name)})
	}
	b.Form = f
}

// kept is the edit that keeps the finding in a plan, with more counts that it rests on, and its id.
func (b *KeyFound) kept(k *Keep, more ...FindingCount) (plan.Edit, string) {
	f, l := b.found.Rule.Four, b.lang
	var counts []FindingCount
	for _, c := range []struct {
		w word
		n int
	}{{wordKeyDidStay, f.TP}, {wordKeyDidLost, f.FP}, {wordKeyNotKeptN, f.FN}, {wordKeyNotLost, f.TN}} {
		counts = append(counts, FindingCount{c.w.in(l), float64(c.n)})
	}
	return k.finding("behavior", b.Rule.Text, b.Question, b.VerdictText+wordColon.in(l)+b.Title, append(counts, more...))
}

// Takeable reports whether the rule can be the key behaviour of a plan: one that was found, of a window that begins with the
// user's start.
func (b *KeyFound) Takeable() bool {
	k := &b.found.Counts.Key
	return b.Rule != nil && b.Verdict != "nothing" && b.Verdict != "confounded" && k.From == 0 && !k.Ever
}

// Adoptable gives what a plan can take over: the finding alone; with it the share of users who do it, as observed counts
// of an input of the plan; and says whether it can be the plan's key behaviour, see Taking. It is nothing without a plan.
func (b *KeyFound) Adoptable(k *Keep) {
	r := b.Rule
	if k == nil || r == nil || b.Verdict == "nothing" {
		return
	}
	f, l := b.found.Rule.Four, b.lang
	keep, id := b.kept(k)
	b.Take = b.Takeable()
	b.Adopts = []KeyAdopt{{"finding", wordKeyAdoptFinding.in(l), []plan.Edit{keep}}}
	if b.Verdict == "confounded" {
		return
	}
	input := k.Doc.FreshInput("key-share")
	of := `{"won": ` + strconv.Itoa(f.Did()) + `, "of": ` + strconv.Itoa(f.N()) + `}`
	pair := func(key string, v any) jsontext.Pair { return jsontext.Pair{Key: key, Value: v} }
	item := jsontext.Object{pair("id", input), pair("name", wordKeyShare.fill(l, r.Text)), pair("unit", "share"), pair("value", jsontext.Raw(of))}
	b.Adopts = append(b.Adopts, KeyAdopt{"share", wordKeyAdoptShare.in(l), []plan.Edit{
		keep,
		{Do: "add", Path: "inputs", JSON: string(jsontext.Append(nil, item))},
		k.adopt("inputs."+input+".value", of, id),
	}})
}
