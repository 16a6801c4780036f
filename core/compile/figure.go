package compile

import (
	"planleaf/core/dist"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// figure is the single number that a value counts at: the planner's own, else the mean of
// its distribution, which Sheet.Means then lists. It is that of a value that is not given
// by period.
func (c *compiler) figure(path string, v *plan.Value, u unit.Unit) float64 {
	if v.Form == plan.Constant || v.HasValue {
		return v.Number
	}
	c.means = append(c.means, path)
	d, err := distribution(v, u)
	if err != nil {
		c.fault("distribution-none", path)
	}
	return d.Mean()
}

// first is the figure of any value, of one by period that of the first.
func first(v *plan.Value, u unit.Unit) float64 {
	switch {
	case v.Form == plan.Series:
		return v.Series[0]
	case v.Form == plan.Growth:
		return v.Start
	case v.Form == plan.Constant || v.HasValue:
		return v.Number
	}
	d, _ := distribution(v, u)
	return d.Mean()
}

// The shares below the lower and above the upper end of a range, as the format defines.
const (
	outside     = 0.05 // low, high
	outsideWide = 0.10 // p10, p90
)

// distribution is what is known of an uncertain value. Observed counts have the prior
// that the plan gives, else that of Jeffreys: Beta(½, ½).
func distribution(v *plan.Value, u unit.Unit) (dist.Dist, error) {
	switch v.Form {
	case plan.Counts:
		a, b := 0.5, 0.5
		if len(v.Prior) == 2 {
			a, b = v.Prior[0], v.Prior[1]
		}
		return dist.Counts(v.Won, v.Of, a, b), nil
	case plan.Dist:
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
	return dist.Fit(v.Dist, u == share, v.Low, v.High, tail)
}
