package plan

import "planleaf/core/dist"

// The shares below the lower and above the upper end of a range, as the format defines.
const (
	outside     = 0.05 // low, high
	outsideWide = 0.10 // p10, p90
)

// Distribution is what is known of an uncertain value, a share or not; an error where no
// distribution has what it says. Observed counts have the prior that the plan gives, else that
// of Jeffreys: Beta(½, ½).
func (v *Value) Distribution(share bool) (dist.Dist, error) {
	d, err := v.whole(share)
	if err == nil && (v.AtLeast != nil || v.AtMost != nil) {
		return d.Truncate(v.ends())
	}
	return d, err
}

// whole is the Distribution before its ends are cut off.
func (v *Value) whole(share bool) (dist.Dist, error) {
	switch v.Form {
	case Counts:
		a, b := 0.5, 0.5
		if len(v.Prior) == 2 {
			a, b = v.Prior[0], v.Prior[1]
		}
		return dist.Counts(v.Won, v.Of, a, b), nil
	case Dist:
		return dist.Named(v.Dist, func(key string) []float64 {
			for _, p := range v.Params {
				if p.Name == key {
					return p.Values
				}
			}
			return nil
		})
	}
	tail := outside
	if v.Wide {
		tail = outsideWide
	}
	if v.three() {
		return dist.FitThree(v.Dist, v.Low, v.Number, v.High, tail)
	}
	return dist.Fit(v.Dist, share, v.Low, v.High, tail)
}

// Figure is the single number that a value not given by period counts at: the planner's own,
// else the mean of its distribution, with what a scenario does to all periods alike.
func (v *Value) Figure(share bool) (float64, error) {
	x, err := v.unadjusted(share)
	return v.Adjusted(x), err
}

// unadjusted is the Figure without what a scenario does to it.
func (v *Value) unadjusted(share bool) (float64, error) {
	if v.Form == Constant || v.HasValue {
		return v.Number, nil
	}
	d, err := v.Distribution(share)
	return d.Mean(), err
}

// Scale is what the single line multiplies a value by: the figure of its factor where that has one, else 1.
func (v *Value) Scale() float64 {
	if v.Factor != nil && v.Factor.HasValue {
		return v.Factor.Number
	}
	return 1
}
