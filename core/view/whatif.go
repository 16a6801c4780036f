package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// WhatIf is the What-if page: assumptions that are moved by hand, and what becomes of the plan, draft
// beside base.
//
//	Own    the plan says itself what is pinned
//	Alone  what "on its own" is told of: "MRR in Dec 2027"
type WhatIf struct {
	Changes int      `json:"changes"` // assumptions that differ from the base
	Own     bool     `json:"own,omitempty"`
	Sliders []Slider `json:"sliders"`
	Kpis    []Kpi    `json:"kpis"`
	Figures []Figure `json:"figures"` // the main one, the increment by channel, cash
}

// Trial is a draft beside the base that it changes: two results of the same plan.
//
//	Paths    what the sliders move, see Pinned
//	Alone    the answer with that assumption alone moved, in the order of Paths; NaN: not moved
//	Changes  how many assumptions differ
type Trial struct {
	Draft, Base *Results
	Paths       []string
	Own         bool
	Alone       []float64
	Changes     int
}

// WhatIf is the page of a trial.
func (t *Trial) WhatIf() *WhatIf {
	w := &WhatIf{Changes: t.Changes, Own: t.Own, Kpis: t.kpis(), Figures: []Figure{t.main()}}
	if len(t.Draft.Doc.Channels) > 0 {
		w.Figures = append(w.Figures, t.gains())
	}
	w.Figures = append(w.Figures, t.cash())
	all := plan.Assumptions(t.Base.Doc)
	for i, path := range t.Paths {
		if l, ok := leverOf(all, path); ok {
			w.Sliders = append(w.Sliders, t.slider(l, t.Alone[i]))
		}
	}
	return w
}

// kpis are four key figures: what the plan is about, new customers, their cost, the low point of cash
// or else the payback; each with its difference to the base.
func (t *Trial) kpis() []Kpi {
	r := t.Draft
	last := "payback"
	if r.Doc.Money.Cash != nil {
		last = "cash.low"
	}
	var out []Kpi
	for _, path := range []string{r.about(), "new", "cac", last} {
		id, ok := r.row(path)
		if !ok {
			continue
		}
		k := r.kpi(id, "")
		now, was := r.reads(id), t.Base.reads(id)
		spec := r.Sheet.Model.Spec(id)
		note := wordBaseIs.fill(r.Lang, r.Text(was, spec.Unit), t.standsOn())
		if math.IsNaN(now) {
			note = k.Note
		} else if k.Note != "" {
			note += wordComma.in(r.Lang) + k.Note
		}
		k.Note, k.Verdict, k.Says = note, "", ""
		k.Diff, k.Tone = r.arrowed(now-was, spec.Unit), toneOf(spec.Name, now-was)
		if k.Diff == "" {
			k.Tone = ""
		}
		k.Line = line{now: now, was: was, low: math.NaN(), high: math.NaN(), goal: r.goalOf(id)}.drawn()
		out = append(out, k)
	}
	return out
}

// standsOn is the name of what the draft stands on: the plan itself, or the scenario that is open.
func (t *Trial) standsOn() string { return t.Base.ScenarioName(t.Base.Receipt.Scenario) }

// from is that name within a sentence.
func (t *Trial) from() string {
	if plan.IsBase(t.Base.Receipt.Scenario) {
		return wordTheBase.in(t.Draft.Lang)
	}
	return t.Draft.called(t.standsOn())
}

// reads is a row as its key figure reads it: in its target's month, else over the horizon.
func (r *Results) reads(id model.RowID) float64 {
	if goal := r.goalOf(id); goal != nil {
		return goal.Got
	}
	v, _ := r.over(r.Sheet.Model.Spec(id).Path)
	return v
}

// arrowed is a difference with the direction of the number; "" for none.
func (f Format) arrowed(x float64, u unit.Unit) string {
	text := f.Difference(x, u)
	switch {
	case text == "0" || x != x:
		return ""
	case x < 0:
		return "▼ " + text
	}
	return "▲ " + text
}

// sentence says what the changes do to the answer, and how that stands to its target.
func (t *Trial) sentence() []Span {
	r, at := t.Draft, t.Base.Answer()
	spec := r.Sheet.Model.Spec(at.Row)
	name := wordAtEndOf.fill(r.Lang, lowered(r.Names.Short(spec)), r.month(r.last).Long(r.Lang))
	was, now := t.Base.State.Over(at.Row, at.From, at.To), r.State.Over(at.Row, at.From, at.To)
	if math.IsNaN(now) {
		_, reason := r.over(spec.Path)
		return []Span{{Text: wordNoValue.fill(r.Lang, name, r.why(reason))}}
	}
	if t.Changes == 0 {
		if len(t.Paths) == 0 {
			return []Span{{Text: wordNothingPin.in(r.Lang)}}
		}
		return []Span{{Text: wordTryIt.fill(r.Lang, name, r.Text(now, spec.Unit))}}
	}
	diff, one := r.Difference(now-was, spec.Unit), t.Changes == 1
	w := wordMovedBy
	switch {
	case diff == "0" && one:
		w = wordOnceNone
	case diff == "0":
		w = wordMovedNone
	case one:
		w = wordMovedOnce
	}
	said := []Span{{Text: w.fill(r.Lang, name, numeral(r.Lang, t.Changes))}}
	if diff != "0" {
		said = append(said, Span{Text: diff, Tone: toneOf(spec.Name, now-was)})
	}
	if goal := r.goalIn(at.Row, r.last); goal != nil && !math.IsNaN(goal.Got) {
		said = append(said, Span{Text: wordComma.in(r.Lang)}, t.standing(goal))
	}
	return said
}

// standing says how the draft stands to its target: since when it is past it, else how far from it.
func (t *Trial) standing(goal *compile.Target) Span {
	r := t.Draft
	course, below := r.State.Row(goal.Row), 0
	for i, x := range course {
		if !(x >= goal.Value) {
			below = i + 1
		}
	}
	if goal.Met && !goal.Most && below > 0 && below < len(course) {
		return Span{Text: wordCrosses.fill(r.Lang, r.month(below).Long(r.Lang)), Tone: "good"}
	}
	return r.gap(goal)
}

// Page is the page of a trial.
func (t *Trial) Page(look Look) *Page {
	r := t.Draft
	p := r.Page(look)
	p.Sentence, p.WhatIf = t.sentence(), t.WhatIf()
	p.Live = wordLive.fill(r.Lang, plain(p.Sentence))
	return p
}
