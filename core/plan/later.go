package plan

import (
	"strconv"

	"planleaf/core/diag"
)

// Later is a document that starts a month later and has as many months: series without
// their first value, growth from its second month on, seasons by calendar month as they
// were. Targets that were due before its first month are left out and noted. What the plan
// starts from, its stocks and what is on its way, is not touched: that takes the results.
func Later(d *Doc) (*Doc, diag.Notes) {
	out, _ := Parse(Format(d)) // a copy: documents are never changed
	first, _ := Month(d.Horizon.Start)
	out.Horizon.Start = MonthName(first + 1)
	for _, a := range Assumptions(out) {
		switch v := a.Value; {
		case a.Once:
		case v.Form == Series && len(v.Series) > 1:
			v.Series = v.Series[1:]
		case v.Form == Growth:
			v.Start = Rounded(v.Start * (1 + v.Growth))
		}
	}
	for i := range out.Scenarios { // what has months of its own keeps them
		for j := range out.Scenarios[i].Changes {
			if c := &out.Scenarios[i].Changes[j]; c.Set != nil && !c.dated() {
				c.Set = c.Set.later(1)
				c.Set.Start = Rounded(c.Set.Start)
			}
		}
	}
	var notes diag.Notes
	var kept []Target
	for _, t := range out.Targets {
		if t.At == d.Horizon.Start || t.By == d.Horizon.Start {
			notes = append(notes, diag.Note{Code: "roll-target-due", Path: "targets." + t.ID, Args: []string{labelOf(t.Name, t.ID), d.Horizon.Start}, Warning: true})
		} else {
			kept = append(kept, t)
		}
	}
	out.Targets = kept
	return out, notes
}

// Rounded is a computed number as it is written into a document: fifteen significant
// digits, without the noise of binary fractions. NaN stays.
func Rounded(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 15, 64), 64)
	if err != nil {
		return x
	}
	return y
}
