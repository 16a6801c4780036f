package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// assume declares the assumption at a place of the document and returns its row:
// a constant is one value, a series one per period, growth a row of its own over
// path.start, path.growth and path.season. An uncertain value counts at the planner's
// single figure, else at its mean, which Sheet.Means then lists.
// The same place gives the same row again. before is its history, latest month first.
func (c *compiler) assume(s spot, v *plan.Value, u unit.Unit, agg model.Agg, a axes, before ...float64) model.RowID {
	if id, known := c.ids[s.path]; known {
		return id
	}
	spec := model.Spec{Path: s.path, Name: s.name, Unit: u, Agg: agg, Axes: a, Before: before}
	if v.Factor != nil && v.Steady() {
		return c.scaled(spec, s, v)
	}
	switch {
	case !v.Steady():
		return c.param(spec, c.adjusted(s.path, v, u)...)
	case v.Form == plan.Series:
		return c.param(spec, c.held(v.Series)...)
	case v.Form == plan.Growth:
		return c.growth(spec, s, v)
	}
	return c.param(spec, c.figure(s.path, v, u))
}

// adjusted is by period what a value counts at that a scenario changes in some months alone.
func (c *compiler) adjusted(path string, v *plan.Value, u unit.Unit) []float64 {
	c.figure(path, v, u) // says that it counts at its mean
	out, err := v.ByPeriod(u == share, c.first, c.periods)
	if err != nil {
		c.fault("distribution-none", path)
	}
	return out
}

// held is a series over the horizon: its last value holds on.
func (c *compiler) held(series []float64) []float64 {
	out := make([]float64, c.periods)
	for t := range out {
		out[t] = series[min(t, len(series)-1)]
	}
	return out
}

// growth is compound growth from a start, times the season's factor of the month.
func (c *compiler) growth(spec model.Spec, s spot, v *plan.Value) model.RowID {
	return c.row(spec, c.grown(spec, s, v))
}

// grown is the formula of growth over its parts.
func (c *compiler) grown(spec model.Spec, s spot, v *plan.Value) model.Expr {
	part := func(key string, u unit.Unit, values ...float64) model.RowID {
		p := s.key(key)
		return c.param(model.Spec{Path: p.path, Name: p.name, Unit: u, Agg: model.Mean, Axes: spec.Axes}, values...)
	}
	start := part("start", spec.Unit, v.Start)
	growth := part("growth", share, v.Growth)
	e := model.Grow(at(start), at(growth))
	if len(v.Season) > 0 || len(v.Dated) > 0 {
		e = model.Mul(e, at(part("season", number, c.season(v)...)))
	}
	return e
}

// season is the factor of each period: that of the calendar month, or the dated one.
func (c *compiler) season(v *plan.Value) []float64 {
	out := make([]float64, c.periods)
	for t := range out {
		out[t] = 1
		if len(v.Season) == 12 {
			out[t] = v.Season[(c.first+t)%12]
		}
	}
	for _, d := range v.Dated {
		if t, ok := c.index(d.Month); ok && t >= 0 && t < c.periods {
			out[t] = d.Factor
		}
	}
	return out
}

// inputs declares the planner's own assumptions, for use in formulas.
func (c *compiler) inputs() {
	for i := range c.doc.Inputs {
		in := &c.doc.Inputs[i]
		agg := model.Mean
		if in.Unit == "money" || in.Unit == "people" {
			agg = model.Sum
		}
		c.assume(section("inputs").item(in.ID).key("value"), in.Value, ownUnits[in.Unit], agg, axes{Item: in.ID})
	}
}
