package model

import "planleaf/core/unit"

// RowID names a row of one model: its index in order of declaration.
type RowID int32

// Agg is how a row is read over several periods (a quarter, the horizon).
type Agg uint8

// How a row is read over several periods.
const (
	Sum   Agg = iota // flow: added up
	Last             // stock: the last period's
	First            // the first period's
	Least            // the lowest
	Most             // the highest
	Mean             // plain average: prices, rates that are assumptions
	Ratio            // recomputed: the row's own formula on its operands read over the same periods
)

// Axes say what a row is a part of; empty is the total. For sums, pivots and labels.
type Axes struct {
	Channel, Tier, Stage, Owner, Item string
}

// Spec describes a row.
type Spec struct {
	Path   string    // unique: "leads", "leads.ads", "channels.ads.rates.mql"
	Name   string    // key of the row's words in view ("leads", "cac.blended"); own rows: the planner's name
	Unit   unit.Unit // of every value of the row
	Agg    Agg
	Axes   Axes
	Report bool      // a report row: computed only when wanted, last on the sheet
	Hidden bool      // a helper that the sheet does not show; traces walk through it
	Before []float64 // values at t = −1, −2, … for those who look back; 0 beyond
}

// Param is an assumption: Len values from Offset in the vector of parameters, one that
// holds in all periods or one a period.
type Param struct {
	Path        string
	Row         RowID
	Offset, Len int
	Unit        unit.Unit
}
