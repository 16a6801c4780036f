package compile

import (
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// figure is the single number that a value counts at, and remembers where that number is
// the mean of a distribution rather than the planner's own.
func (c *compiler) figure(path string, v *plan.Value, u unit.Unit) float64 {
	if v.Form != plan.Constant && !v.HasValue {
		c.means = append(c.means, path)
	}
	return c.plain(v)
}

// plain is the figure of a value that is not given by period; of one that is, its first.
func (c *compiler) plain(v *plan.Value) float64 {
	switch {
	case v.Form == plan.Constant || v.HasValue:
		return v.Number
	case v.Form == plan.Series:
		return v.Series[0]
	case v.Form == plan.Growth:
		return v.Start
	case v.Form == plan.Counts:
		return posterior(v)
	}
	return 0.5 * (v.Low + v.High)
}

// posterior is the mean of a rate of which v.Won of v.Of were observed:
// (won + a)/(of + a + b) under the prior Beta(a, b), Jeffreys' a = b = ½ unless given.
func posterior(v *plan.Value) float64 {
	a, b := 0.5, 0.5
	if len(v.Prior) == 2 {
		a, b = v.Prior[0], v.Prior[1]
	}
	return (v.Won + a) / (v.Of + a + b)
}
