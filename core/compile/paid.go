package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// paid is the leads that spend buys, by the channel's response curve at the level of
// spend that carry-over leaves; beside it, in ch.slope, the curve's derivative there.
//
//	linear       x/cost
//	exponential  cap·(1 − e^(−x/scale))
//	hill         cap·x^slope / (x^slope + half^slope)
func (c *compiler) paid(ch *channel) model.Expr {
	r, in := ch.doc.Response, ch.at.key("response")
	need := func(key string, v *plan.Value, u unit.Unit) model.Expr {
		return at(c.assume(in.key(key), v, u, model.Mean, ch.axes()))
	}
	x := c.level(ch)
	var leads, slope model.Expr
	switch r.Kind {
	case "linear":
		cost := need("cost", r.Cost, perPerson)
		leads, slope = model.Div(x, cost), model.Div(model.Num(1), cost)
	case "exponential":
		limit, scale := need("cap", r.Cap, people), need("scale", r.Scale, money)
		leads = model.Mul(limit, model.Sat(x, scale))
		slope = model.Mul(model.Div(limit, scale), model.Exp(model.Sub(model.Num(0), model.Div(x, scale))))
	case "hill":
		limit, half, s := need("cap", r.Cap, people), need("half", r.Half, money), need("slope", r.Slope, number)
		leads = model.Mul(limit, model.Hill(x, half, s))
		slope = hillSlope(x, limit, half, s)
	}
	ch.slope = &slope
	return leads
}

// hillSlope is cap·s/half · q^(s−1)/(1+q^s)², q = x/half, the derivative of cap·q^s/(1+q^s).
func hillSlope(x, limit, half, s model.Expr) model.Expr {
	q := model.Div(x, half)
	below := model.Add(model.Num(1), model.Pow(q, s))
	return model.Div(
		model.Mul(model.Div(limit, half), s, model.Pow(q, model.Sub(s, model.Num(1)))),
		model.Mul(below, below))
}

// level is the spend that works in a period: what of it and of earlier spend is still
// felt. Weights keep^k / Σ keep^k, k = 0 … length, so a steady spend is its own level and
// half-saturation stays in units of spend.
func (c *compiler) level(ch *channel) model.Expr {
	spend := ch.spends[0]
	co := ch.doc.Carryover
	if co == nil {
		return at(spend)
	}
	length := co.Length
	if length <= 0 {
		length = defaultCarryover
	}
	keep := at(c.assume(ch.at.key("carryover").key("keep"), co.Keep, share, model.Mean, ch.axes()))
	weights := make([]model.Expr, length+1)
	for k := range weights {
		switch k {
		case 0:
			weights[k] = model.Num(1)
		case 1:
			weights[k] = keep
		default:
			weights[k] = model.Pow(keep, model.Num(float64(k)))
		}
	}
	s := flow("carried", ch.axes(), money)
	return at(c.row(s, model.Div(model.Kernel(spend, weights...), model.Add(weights...))))
}

// defaultCarryover is the length of carry-over in periods where the plan gives none.
const defaultCarryover = 12
