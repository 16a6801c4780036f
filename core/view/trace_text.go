package view

import (
	"strconv"
	"strings"

	"planleaf/core/plan"
)

// TraceText is a trace for a terminal of so many columns (0: 100).
func (r *Results) TraceText(n Trace, v *TraceVersus, width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	var b strings.Builder
	b.WriteString(n.Label + wordSep.in(r.Lang) + n.When + wordSep.in(r.Lang) + n.Value + r.otherwise(&n) + "\n")
	for _, line := range []struct {
		head word
		text string
	}{{wordWhy, n.Why}, {wordMeaning, n.Meaning}, {wordFormula, n.Formula}, {wordWithValues, n.At}, {wordRests, r.rests(&n)}} {
		if line.text != "" {
			indented(&b, line.head.in(r.Lang)+wordColon.in(r.Lang)+line.text, "", "  ", width)
		}
	}
	if v != nil {
		r.versusLines(&b, v, width)
	}
	if len(n.Inputs) > 0 {
		b.WriteString("\n")
	}
	r.inputLines(&b, n.Inputs, "", width)
	return b.String()
}

// traceLines writes a node and its inputs: ● an assumption, ▸ a row. What an assumption
// rests on stands under it.
func (r *Results) traceLines(b *strings.Builder, n *Trace, indent string, width int) {
	mark := "▸ "
	if n.Kind == "assumption" {
		mark = "● "
	}
	line := mark + n.Label + "  " + n.Value + r.otherwise(n)
	if n.Kind == "row" {
		line += "  (" + n.When + ")"
	}
	if n.More > 0 && n.Kind == "row" {
		line += "  " + wordMore.fill(r.Lang, strconv.Itoa(n.More))
	}
	if n.Again && len(n.Inputs) == 0 {
		line += "  " + wordAgain.in(r.Lang)
	}
	indented(b, line, indent, "  ", width)
	if rests := r.rests(n); rests != "" {
		indented(b, rests, indent+"  ", "", width)
	}
	r.inputLines(b, n.Inputs, indent+"  ", width)
}

// otherwise is what a number is in the scenario that is compared with, where it is another.
func (r *Results) otherwise(n *Trace) string {
	if n.Other == "" {
		return ""
	}
	return "  ≠ " + r.other.name + " " + n.Other
}

// versusLines says which assumptions make the difference, or that there is none.
func (r *Results) versusLines(b *strings.Builder, v *TraceVersus, width int) {
	b.WriteString("\n")
	switch {
	case len(v.Assumptions) > 0:
		b.WriteString(wordDifferFrom.fill(r.Lang, v.Name) + strings.TrimSpace(wordColon.in(r.Lang)) + "\n")
	case v.Value == "":
		b.WriteString(wordSameAs.fill(r.Lang, v.Name) + "\n")
	default:
		b.WriteString(wordOtherRows.fill(r.Lang, v.Name) + "\n")
	}
	for i := range v.Assumptions {
		n := &v.Assumptions[i]
		indented(b, "● "+n.Label+"  "+n.Value+r.otherwise(n)+"  ("+n.When+")", "", "  ", width)
	}
}

// inputLines writes the inputs of a node. An assumption that is read for several months
// running and is the same in all of them is said once.
func (r *Results) inputLines(b *strings.Builder, inputs []Trace, indent string, width int) {
	for i := range inputs {
		n := &inputs[i]
		if i > 0 && n.Kind == "assumption" && n.Path == inputs[i-1].Path && n.Value == inputs[i-1].Value {
			continue
		}
		r.traceLines(b, n, indent, width)
	}
}

// indented writes a text folded to the width, its further lines a little deeper.
func indented(b *strings.Builder, text, indent, more string, width int) {
	room := max(width-len(indent)-len(more), 20)
	for i, line := range Fold(text, room) {
		if i > 0 {
			line = more + line
		}
		b.WriteString(indent + line + "\n")
	}
}

// rests says what an assumption rests on.
func (r *Results) rests(n *Trace) string {
	v := plan.Value{Source: n.Source, Owner: n.Owner, AsOf: n.AsOf, Finding: n.Finding}
	var said []string
	for _, s := range []string{n.Rests, r.Names.Provenance(&v), n.Note} {
		if s != "" {
			said = append(said, s)
		}
	}
	return strings.Join(said, wordSep.in(r.Lang))
}
