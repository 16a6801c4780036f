package view

import (
	"math"
	"strconv"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// sentence is the answer that opens the overview: the first target and by how much it is
// missed, or how the plan moves; then what threatens it. It is true in every state.
func (r *Results) sentence() []Span { return r.sentenceWith(nil) }

// sentenceWith is the sentence with something more behind the first target.
func (r *Results) sentenceWith(more []Span) []Span {
	if empty := r.emptiness(); empty != "" {
		return []Span{{Text: empty}}
	}
	var said []Span
	if goals := r.goals(); len(goals) > 0 {
		said = append(append(r.aim(&goals[0]), more...), r.threat(goals)...)
	} else {
		said = append(r.movement(), r.threat(nil)...)
	}
	return said
}

// emptiness is what there is to say of a plan that wins no customers.
func (r *Results) emptiness() string {
	won, active := sumOf(r.values("new")), r.values("active")
	if won != 0 || active[r.last] != 0 { // NaN counts as something
		return ""
	}
	leads, when := sumOf(r.values("leads")), r.month(r.last).Long(r.Lang)
	if leads == 0 {
		return wordNoLeads.in(r.Lang)
	}
	return wordNoCustomers.fill(r.Lang, when, r.Text(leads, r.unit("leads")))
}

// aim says how the plan stands to a target.
func (r *Results) aim(g *compile.Target) []Span {
	spec := r.Sheet.Model.Spec(g.Row)
	name := r.Names.Short(spec)
	if math.IsNaN(g.Got) {
		return []Span{{Text: wordNoValue.fill(r.Lang, name, r.why(g.Why))}}
	}
	if math.IsInf(g.Got, 0) {
		return []Span{{Text: wordNeverComes.fill(r.Lang, name), Tone: "bad"}}
	}
	start := wordStands.fill(r.Lang, name, r.Text(g.Got, spec.Unit), r.when(g, spec.Agg))
	gap := r.gap(g)
	return []Span{{Text: start}, {Text: gap.Text, Tone: gap.Tone}}
}

// gapSize is the distance to a target as a text, "" when there is none to speak of.
func (r *Results) gapSize(g *compile.Target) string {
	u := r.Sheet.Model.Spec(g.Row).Unit
	size := r.Size(g.Gap, u)
	if size == r.Size(0, u) || math.IsInf(g.Gap, 0) {
		return ""
	}
	return size
}

// misses says in a word or two how far a target is missed.
func (r *Results) misses(g *compile.Target) string {
	switch size := r.gapSize(g); {
	case size == "":
		return wordMissed.in(r.Lang)
	case g.Most:
		return wordOverBy.fill(r.Lang, size)
	default:
		return wordShortBy.fill(r.Lang, size)
	}
}

// gap says how far a target is met or missed.
func (r *Results) gap(g *compile.Target) Span {
	size := r.gapSize(g)
	w := wordMetExactly
	switch {
	case size == "" && !g.Met:
		w = wordMissed
	case size == "":
	case g.Most && g.Met:
		w = wordBelowLimit
	case g.Most:
		w = wordAboveLimit
	case g.Met:
		w = wordAboveTarget
	default:
		w = wordShort
	}
	tone := "bad"
	if g.Met {
		tone = "good"
	}
	return Span{Text: w.fill(r.Lang, size), Tone: tone}
}

// when says which months a target reads: one, the months until one, or the whole plan.
func (r *Results) when(g *compile.Target, agg model.Agg) string {
	switch {
	case g.At != "":
		return wordWithin.fill(r.Lang, Date(g.At, r.Lang))
	case g.By != "":
		return r.until(g, agg)
	case agg == model.Last:
		return wordWithin.fill(r.Lang, r.month(r.last).Long(r.Lang))
	case r.last == 11 && r.first.Of() == 1:
		return wordWithin.fill(r.Lang, r.span())
	}
	return wordOver.fill(r.Lang, r.span())
}

// until says which months a target by a month reads: a stock or a low point all of them,
// anything else the best of them.
func (r *Results) until(g *compile.Target, agg model.Agg) string {
	w := wordBestUntil
	if agg == model.Last || agg == model.Least {
		w = wordUntil
	}
	return w.fill(r.Lang, Date(g.By, r.Lang))
}

// movement says how the plan's main quantity moves from its first month to its last.
func (r *Results) movement() []Span {
	path, grows, falls, stays, steady := "mrr", wordGrows, wordFalls, wordStays, wordSteady
	if sumOf(r.values(path)) == 0 {
		path, grows, falls, stays, steady = "active", wordMoreOfThem, wordLessOfThem, wordSameOfThem, wordSteadyAll
	}
	id, _ := r.row(path)
	spec, values := r.Sheet.Model.Spec(id), r.State.Row(id)
	from, to := values[0], values[r.last]
	if math.IsNaN(to) || math.IsNaN(from) {
		_, reason := r.over(path)
		return []Span{{Text: wordNoValue.fill(r.Lang, r.Names.Short(spec), r.why(reason))}}
	}
	w := grows
	switch {
	case r.Text(from, spec.Unit) == r.Text(to, spec.Unit):
		w = steady
	case flat(from, to) || r.last == 0:
		w = stays
	case to < from:
		w = falls
	}
	return []Span{{Text: w.fill(r.Lang, r.Names.Short(spec), r.Text(from, spec.Unit), r.Text(to, spec.Unit), r.month(r.last).Long(r.Lang))}}
}

// threat adds what a reader must know beside the answer: cash below zero, else how many
// targets are met, else the low point of cash.
func (r *Results) threat(goals []compile.Target) []Span {
	cash := r.values("cash")
	stop := Span{Text: wordStop.in(r.Lang)}
	if r.Doc.Money.Cash != nil {
		for t, v := range cash {
			if v < 0 {
				return []Span{stop, {Text: wordCashGone.fill(r.Lang, r.month(t).Long(r.Lang)), Tone: "bad"}}
			}
		}
	}
	if len(goals) > 1 {
		met := 0
		for _, g := range goals {
			if g.Met {
				met++
			}
		}
		return []Span{stop, {Text: wordTargetsMet.fill(r.Lang, strconv.Itoa(met), strconv.Itoa(len(goals)))}}
	}
	if at := low(cash); r.Doc.Money.Cash != nil && len(goals) == 0 && !math.IsNaN(cash[at]) {
		return []Span{stop, {Text: wordCashLow.fill(r.Lang, r.Text(cash[at], r.unit("cash")))}}
	}
	return nil
}
