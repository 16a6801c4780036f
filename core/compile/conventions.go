package compile

import "planleaf/core/model"

// The conventions that hold where the plan states none: the values of the design.
const (
	defaultDiscount     = 0.10 // a year
	defaultLTVMonths    = 60
	defaultReturnMonths = 12
	trailing            = 12 // months of GRR, NRR and the rule of 40
)

// discount is the factor of a month: (1+d)^(−1/12).
func (c *compiler) discount() model.Expr {
	d := defaultDiscount
	if v := c.doc.Conventions.Discount; v != nil {
		d = *v
	}
	return model.Pow(model.Num(1+d), model.Num(-1.0/12))
}

func (c *compiler) ltvMonths() int {
	if n := c.doc.Conventions.LTVMonths; n > 0 {
		return n
	}
	return defaultLTVMonths
}

func (c *compiler) returnMonths() int {
	if n := c.doc.Conventions.ReturnMonths; n > 0 {
		return n
	}
	return defaultReturnMonths
}
