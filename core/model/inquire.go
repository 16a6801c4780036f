package model

import (
	"planleaf/core/diag"
	"planleaf/core/unit"
)

// Rows is the number of rows declared so far.
func (b *Builder) Rows() int { return len(b.rows) }

// Spec is a row as it was declared.
func (b *Builder) Spec(id RowID) Spec { return b.rows[id].Spec }

// Settle gives a declared row the unit and the reading that its formula turned out to
// have: what a planner's own formula gives is known only once its names are.
func (b *Builder) Settle(id RowID, u unit.Unit, agg Agg) {
	b.rows[id].Unit, b.rows[id].Agg = u, agg
}

// Misfit is the fault that the units of a formula have (unit-mismatch, unit-plain), and
// nil for none. It asks about a part of a formula before it has a row.
func (b *Builder) Misfit(e Expr) *diag.Note {
	before := len(b.notes)
	c := unitCheck{b: b}
	c.of(e)
	if len(b.notes) == before {
		return nil
	}
	note := b.notes[before]
	b.notes = b.notes[:before]
	return &note
}
