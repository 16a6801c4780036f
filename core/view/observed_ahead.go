package view

import (
	"strconv"

	"planleaf/core/unit"
)

// aheadTable sets the plan from its record on beside the plan.
func (o *Observed) aheadTable() Table {
	t := o.table("lrrr", wordAheadTitle, wordRecordRow, wordPlan, wordAheadNow, wordAheadRange)
	t.Note = wordAheadNote.fill(o.Lang, o.RecordName())
	for _, h := range o.Ahead {
		at, note := o.Sheet.Resolve(h.Address)
		if note != nil {
			continue
		}
		spec := o.Sheet.Model.Spec(at.Row)
		between := "–"
		if h.Low <= h.High {
			between = o.Between(h.Low, h.High, spec.Unit)
		}
		t.Rows = append(t.Rows, TableRow{ID: h.Address, Cells: []Cell{{Text: o.title(o.asked(h.Address, at))}, {Text: o.Format.Text(h.Plan, spec.Unit)}, {Text: o.Format.Text(h.Now, spec.Unit)}, {Text: between}}})
	}
	return t
}

// trackTable judges earlier forecasts.
func (o *Observed) trackTable() Table {
	t := o.table("lrrrrr", wordTrackTitle, wordRecordRow, wordTrackPairs, wordTrackBias, wordTrackWAPE, wordTrackMAPE, wordTrackHeld)
	t.Note = wordTrackNote.in(o.Lang)
	percent := func(x float64) string {
		if x != x {
			return wordTrackUndefined.in(o.Lang)
		}
		return o.Format.Text(x, unit.OfShare)
	}
	for _, r := range o.Tracked {
		id, ok := o.Sheet.Model.Find(r.Path)
		if !ok {
			continue
		}
		held := "–"
		if r.Ranged > 0 {
			held = wordTrackHeldOf.fill(o.Lang, strconv.Itoa(r.Held), strconv.Itoa(r.Ranged))
		}
		mape := percent(r.MAPE)
		if r.Zeros > 0 {
			mape = wordTrackZeros.fill(o.Lang, strconv.Itoa(r.Zeros))
		}
		bias := percent(r.Bias)
		if r.Bias > 0 {
			bias = "+" + bias
		}
		t.Rows = append(t.Rows, TableRow{ID: r.Path, Cells: []Cell{{Text: o.Names.Row(o.Sheet.Model.Spec(id))}, {Text: strconv.Itoa(r.N)}, {Text: bias}, {Text: percent(r.WAPE)}, {Text: mape}, {Text: held}}})
	}
	return t
}
