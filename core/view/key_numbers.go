package view

import (
	"planleaf/core/compile"
	"planleaf/core/model"
)

// KeyNumber is the number that a key figure of the overview shows: that of its target, where
// it has one, else of its row over the horizon.
type KeyNumber struct {
	Path string // of its row, Kpi.ID
	compile.Aim
}

// KeyNumbers are the numbers of the key figures, in their order.
func (r *Results) KeyNumbers() []KeyNumber {
	var out []KeyNumber
	for _, k := range r.kpis() {
		id, _ := r.row(k.ID)
		out = append(out, KeyNumber{k.ID, r.aimOf(id, compile.Query{Row: id, From: 0, To: r.last})})
	}
	return out
}

// Main is the number that the plan is about: of its target, else in the last month.
func (r *Results) Main() compile.Aim {
	at := r.Answer()
	return r.aimOf(at.Row, at)
}

// aimOf is the number of the first target on a row, else another.
func (r *Results) aimOf(id model.RowID, other compile.Query) compile.Aim {
	for _, a := range r.Sheet.Aims() {
		if a.Row == id {
			return a
		}
	}
	return compile.Aim{Query: other}
}
