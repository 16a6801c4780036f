package plan

import "math"

// Written is the value as a file can say it: without adjustments, counting at the same in every period. A range that is
// changed in all periods alike stays a range; what is uncertain and changed in some months is written out by month.
func (a *Assumption) Written(h Horizon) Value {
	v := a.Value
	if len(v.Adjust) == 0 {
		return *v
	}
	w := *v
	w.Adjust = nil
	share := a.Unit == "share"
	if !v.Steady() {
		first, _ := Month(h.Start)
		w.Series, _ = v.ByPeriod(share, first, h.Periods)
		return w.formed(Value{Form: Series, Series: w.Series})
	}
	figure, _ := v.Figure(share)
	d, err := v.Distribution(share)
	if err != nil {
		return w.formed(Value{Number: figure})
	}
	low, high := d.Quantile(outside), d.Quantile(1-outside)
	if v.Form == Range {
		low, high = v.Low, v.High
	}
	least, most := v.ends()
	for i := range v.Adjust {
		by := &v.Adjust[i]
		low, high, least, most = by.of(low), by.of(high), by.of(least), by.of(most)
	}
	if low > high {
		low, high, least, most = high, low, most, least
	}
	if low >= high || low < 0 && !a.signed || low == 0 && v.Dist == "lognormal" || share && (low <= 0 || high >= 1) {
		return w.formed(Value{Number: figure})
	}
	w = w.formed(Value{Form: Range, HasValue: true, Number: figure, Low: low, High: high, Wide: v.Wide && v.Form == Range, Dist: rangedOnly(v.Dist)})
	if v.three() {
		w.Dist = v.Dist
	}
	if v.Form == Range && least == least && !math.IsInf(least, 0) {
		w.AtLeast = &least
	}
	if v.Form == Range && most == most && !math.IsInf(most, 0) {
		w.AtMost = &most
	}
	return w
}

// rangedOnly is a distribution's name where two points can give it, else none.
func rangedOnly(name string) string {
	for _, d := range distributions {
		if d.name == name && d.ranged {
			return name
		}
	}
	return ""
}

// formed is another form with the provenance of a value.
func (v Value) formed(as Value) Value {
	as.Source, as.Owner, as.AsOf, as.Note, as.Finding, as.Extra = v.Source, v.Owner, v.AsOf, v.Note, v.Finding, v.Extra
	return as
}

// write puts all values of a document that is its own as a file can say them.
func (d *Doc) write() {
	for _, a := range Assumptions(d) {
		if len(a.Value.Adjust) > 0 {
			*a.Value = a.Written(d.Horizon)
		}
	}
}
