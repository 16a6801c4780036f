package compile

import "planleaf/core/model"

// efficiency declares how well growth is bought.
//
//	arr       12 · mrr
//	quick     (new + expansion + reactivation) / (contraction + churn)
//	magic     ARR gained in three months / acquisition cost of the three before
//	burn      net burn / net new ARR; not available where ARR does not grow, for then its
//	          sign would say the opposite of what happens
//	rule40    growth of ARR over 12 months + net cash flow over revenue of these 12
//	cash.low  the lowest cash at the end of a month, from the first month on
func (c *compiler) efficiency() {
	l, m := &c.ledger, &c.moves
	c.metric(stock("arr", axes{}, money), model.Mul(model.Num(12), at(l.mrr)))
	gained := model.Add(at(m.new), at(m.expansion), at(m.reactivation))
	c.metric(ratio("quick", axes{}, number),
		model.Div(gained, model.Sub(model.Num(0), model.Add(at(m.contraction), at(m.churn)))))

	const quarter = 3
	cost := c.row(hide(flow("acquisition.quarter", axes{}, money)), model.Kernel(l.acquisition, ones(quarter)...))
	gain := model.Mul(model.Num(12), model.Sub(at(l.mrr), model.Lag(m.open, quarter-1)))
	c.metric(stock("magic", axes{}, number), model.Mul(after(2*quarter), model.Div(gain, model.Lag(cost, quarter))))

	c.flows()
	flow12 := model.Kernel(l.flow, ones(trailing)...)
	revenue12 := model.Kernel(l.revenue, ones(trailing)...)
	growth := model.Sub(model.Div(at(l.mrr), model.Lag(m.open, trailing-1)), model.Num(1))
	c.metric(stock("rule40", axes{}, share), model.Mul(after(trailing), model.Add(growth, model.Div(flow12, revenue12))))

	low := spec("cash.low", axes{}, money, model.Least)
	low.Report = true
	id := c.declare(low)
	c.list(low, id)
	c.b.Define(id, model.If(model.LessEq(at(c.period), model.Num(1)), at(l.cash), model.Min(at(l.cash), model.Lag(id, 1))))
}

// flows declares the month's net cash flow and, from it, the burn multiple.
func (c *compiler) flows() {
	l := &c.ledger
	l.flow = c.row(report(flow("cash.flow", axes{}, money)), model.Sub(at(l.cash), model.Lag(l.cash, 1)))
	burnt := c.row(hide(flow("burn.net", axes{}, money)), model.Sub(model.Num(0), at(l.flow)))
	gained := c.row(hide(flow("arr.net", axes{}, money)), model.Mul(model.Num(12), model.Sub(at(l.mrr), at(c.moves.open))))
	c.metric(ratio("burn", axes{}, number), model.Div(at(burnt), model.Max(model.Num(0), at(gained))))
}

// after is 1, and not available in the periods before the n-th, which a window of n
// periods would reach out of the plan.
func after(n int) model.Expr { return model.Chain(model.Num(1), n) }

// ones are the weights of a sum over n periods.
func ones(n int) []model.Expr {
	out := make([]model.Expr, n)
	for i := range out {
		out[i] = model.Num(1)
	}
	return out
}
