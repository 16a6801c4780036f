package view

import (
	"math"
	"strings"
)

// The ends of an attribution by their names: the scenarios, or the plans where there are two.
func (a *Attribution) called() (from, to string) {
	from, to = a.from.ScenarioName(a.from.Receipt.Scenario), a.ScenarioName(a.Receipt.Scenario)
	if a.from.Receipt.Document == a.Receipt.Document {
		return from, to
	}
	own, other := clean(a.from.Doc.Title), clean(a.Doc.Title)
	if own == other {
		own, other = wordFirstFile.fill(a.Lang, own), wordSecondFile.fill(a.Lang, other)
	}
	if from != to {
		own, other = own+wordSep.in(a.Lang)+from, other+wordSep.in(a.Lang)+to
	}
	return own, other
}

// finding says how far the two are apart, and what makes most of it.
func (a *Attribution) finding() []Span {
	from, to := a.called()
	name := a.spoken(a.asked)
	d := a.difference()
	say := func(w word, args ...string) []Span { return []Span{{Text: w.fill(a.Lang, args...)}} }
	switch {
	case len(a.parts) == 0:
		return say(wordNothingDiffers, from, to)
	case !isValue(a.split.From[0]) || !isValue(a.split.To[0]):
		return say(wordNoDifference, name, from, a.Results.Text(a.split.From[0], a.spec.Unit), to, a.Results.Text(a.split.To[0], a.spec.Unit))
	}
	_, total := a.shown()
	if total == "0" {
		return say(wordSameAnswer, name, from, to)
	}
	size := strings.TrimPrefix(strings.TrimPrefix(total, "+"), minus)
	head, tail, _ := strings.Cut(wordApart.fill(a.Lang, name, from, to), "…")
	spans := []Span{{Text: head}, {Text: wordApartBy[d > 0].fill(a.Lang, size), Tone: toneOf(a.spec.Name, d)}, {Text: tail}}
	if most := a.most(); most != "" {
		spans = append(spans, Span{Text: wordColon.in(a.Lang) + most})
	}
	return spans
}

// mostColumns is how long the names of changes in a finding may be.
const mostColumns = 60

// most names the changes that make the larger half of the difference, three at most.
func (a *Attribution) most() string {
	if len(a.parts) < 2 {
		return wordCauseOneChange.fill(a.Lang, a.parts[0].label)
	}
	sum, wide := 0.0, 0
	var names []string
	for _, i := range a.bySize() {
		share := a.share(i)
		wide += Columns(a.parts[i].label)
		if !(share > 0) || len(names) == 3 || sum > 0.5 || len(names) > 0 && wide > mostColumns {
			break
		}
		sum += share
		names = append(names, a.parts[i].label)
	}
	if len(names) == 0 || !isValue(sum) {
		return ""
	}
	last := names[len(names)-1]
	text := last
	if len(names) > 1 {
		text = wordLastAnd.fill(a.Lang, strings.Join(names[:len(names)-1], wordListAnd.in(a.Lang)), last)
	}
	w := wordMakes
	if math.Abs(sum) > 1.005 {
		w = wordMakesMore
	}
	if len(names) == 1 {
		w = wordMakesOne
		if math.Abs(sum) > 1.005 {
			w = wordMakesMoreOne
		}
	}
	return w.fill(a.Lang, text, a.percent(sum))
}
