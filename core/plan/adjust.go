package plan

// Adjustment is what a scenario does to an uncertain value: what is certain it just writes anew. It holds in
// the periods From to To, 0-based, both included; Whole says that these are all there are. Set stands in the place
// of the value, from its own first period on; else the value counts times Multiply plus Add.
type Adjustment struct {
	From, To      int
	Whole         bool
	Set           *Value
	Multiply, Add float64
}

// Steady reports whether all adjustments of a value act in all periods alike, so that one number stands
// for a value that is not given by period. One that is adjusted beside its factor is none: it is written out.
func (v *Value) Steady() bool {
	if v.Factor != nil && len(v.Adjust) > 0 {
		return false
	}
	for i := range v.Adjust {
		if !v.Adjust[i].Whole || v.Adjust[i].Set != nil {
			return false
		}
	}
	return true
}

// Adjusted is one number that a value might have counted at, with what a scenario does to all
// periods alike.
func (v *Value) Adjusted(x float64) float64 {
	for i := range v.Adjust {
		if v.Adjust[i].Whole && v.Adjust[i].Set == nil {
			x = v.Adjust[i].of(x)
		}
	}
	return x
}

// ByPeriod is what a value counts at in so many periods from a month on, counted as Month does: to
// the bit what the sheet computes for it. An error where no distribution has what it says.
func (v *Value) ByPeriod(share bool, first, periods int) ([]float64, error) {
	out := make([]float64, periods)
	var err error
	switch v.Form {
	case Series:
		for t := range out {
			out[t] = v.Series[min(t, len(v.Series)-1)]
		}
	case Growth:
		level, grows := v.Start, 1+v.Growth
		for t := range out {
			out[t] = level * v.factor(first+t)
			level *= grows
		}
	default:
		var x float64
		x, err = v.unadjusted(share)
		for t := range out {
			out[t] = x
		}
	}
	if scale := v.Scale(); scale != 1 {
		for t := range out {
			out[t] *= scale
		}
	}
	for i := range v.Adjust {
		a := &v.Adjust[i]
		if more := a.act(out, share, first); more != nil {
			err = more
		}
	}
	return out, err
}

// act adjusts the numbers of all periods.
func (a *Adjustment) act(out []float64, share bool, first int) error {
	to := min(a.To, len(out)-1)
	if a.Set == nil {
		for t := a.From; t <= to; t++ {
			out[t] = a.of(out[t])
		}
		return nil
	}
	set, err := a.Set.ByPeriod(share, first+a.From, max(0, to-a.From+1))
	if len(set) > 0 {
		copy(out[a.From:], set)
	}
	return err
}

// of is one number adjusted.
func (a *Adjustment) of(x float64) float64 { return float64(x*a.Multiply) + a.Add }
