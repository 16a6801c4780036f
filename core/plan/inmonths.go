package plan

// InMonths is a document with some of its assumptions written out by period, each at what it
// counts at, to the bit. A path that is no assumption, or one that holds once, is passed over. It
// serves results alone: ranges and growth are given up.
func InMonths(d *Doc, paths map[string]bool) *Doc {
	out := d.clone()
	first, _ := Month(d.Horizon.Start)
	for _, a := range Assumptions(out) {
		if !paths[a.Path] || a.Once {
			continue
		}
		if all, err := a.Value.ByPeriod(a.Unit == "share", first, d.Horizon.Periods); err == nil {
			v := a.Value
			*v = v.formed(Value{Form: Series, Series: all})
		}
	}
	return out
}
