package compile

import "planleaf/core/model"

// trailing is the months that GRR, NRR and the rule of 40 look back on.
const trailing = 12

// discount is the factor of a month: (1+d)^(−1/12).
func (c *compiler) discount() model.Expr {
	return model.Pow(model.Num(1+c.doc.Conventions.YearDiscount()), model.Num(-1.0/12))
}
