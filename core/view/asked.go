package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// asked is the number that a question is about: a row over some periods, by its address.
type asked struct {
	metric string // its address
	at     compile.Query
	spec   model.Spec
}

func (r *Results) asked(address string, at compile.Query) asked {
	return asked{address, at, r.Sheet.Model.Spec(at.Row)}
}

// title names a number and its time: "MRR · Dec 2029".
func (r *Results) title(n asked) string {
	from := n.at.From
	if n.spec.Agg == model.Last {
		from = n.at.To
	}
	return r.Names.Short(n.spec) + wordSep.in(r.Lang) + r.during(from, n.at.To)
}

// spoken names a number and its time as a sentence does.
func (r *Results) spoken(n asked) string {
	w, from := wordAllOver, n.at.From
	if n.spec.Agg == model.Last {
		from = n.at.To
	}
	if from == n.at.To {
		w = wordAsOf
	}
	return w.fill(r.Lang, r.Names.Short(n.spec), r.during(from, n.at.To))
}

// state of a number in JSON: "never" is an answer, and null beside it.
func stateOf(x float64) string {
	if isNever(x) {
		return "never"
	}
	return ""
}

// isValue reports whether a number has a value that is not never.
func isValue(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
