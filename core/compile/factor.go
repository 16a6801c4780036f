package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// scaled is an assumption times a factor that is uncertain: a row of its own over path.is (growth: path.start and its
// like) and path.factor, which is one number, or one a period where each month has its own luck. The factor is 1 on the
// single line unless it says otherwise. A share stays one in every draw.
func (c *compiler) scaled(spec model.Spec, s spot, v *plan.Value) model.RowID {
	part := func(key string, u unit.Unit, agg model.Agg, values []float64) model.RowID {
		p := s.key(key)
		return c.param(model.Spec{Path: p.path, Name: p.name, Unit: u, Agg: agg, Axes: spec.Axes}, values...)
	}
	var base model.Expr
	switch v.Form {
	case plan.Growth:
		base = c.grown(spec, s, v)
	case plan.Series:
		base = at(part("is", spec.Unit, spec.Agg, c.held(v.Series)))
	default:
		base = at(part("is", spec.Unit, spec.Agg, []float64{v.Number}))
	}
	e := model.Mul(base, at(part("factor", number, model.Mean, c.factor(v))))
	if spec.Unit == share {
		e = model.Min(e, model.Num(1))
	}
	return c.row(spec, e)
}

// factor is what the single line multiplies a value by: one number, or one a period.
func (c *compiler) factor(v *plan.Value) []float64 {
	out := []float64{v.Scale()}
	if _, months := v.Months(); months {
		for len(out) < c.periods {
			out = append(out, v.Scale())
		}
	}
	return out
}
