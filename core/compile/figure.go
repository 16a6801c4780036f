package compile

import (
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// figure is the single number that a value counts at: the planner's own, else the mean of
// its distribution, which Sheet.Means then lists. It is that of a value that is not given
// by period.
func (c *compiler) figure(path string, v *plan.Value, u unit.Unit) float64 {
	switch {
	case v.Form == plan.Series || v.Form == plan.Growth: // set by a scenario's months to what is uncertain
		return 0
	case v.Form != plan.Constant && !v.HasValue:
		c.means = append(c.means, path)
	}
	x, err := v.Figure(u == share)
	if err != nil {
		c.fault("distribution-none", path)
	}
	return x
}

// first is the figure of any value, of one by period that of the first.
func first(v *plan.Value, u unit.Unit) float64 {
	switch {
	case !v.Steady():
		x, _ := v.ByPeriod(u == share, 0, 1)
		return x[0]
	case v.Form == plan.Series:
		return v.Series[0]
	case v.Form == plan.Growth:
		return v.Start
	}
	x, _ := v.Figure(u == share)
	return x
}
