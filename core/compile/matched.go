package compile

import (
	"strconv"

	"planleaf/core/model"
)

// matched is a cost moved by a pair's lag from lead to customer: Σ_k w_k·cost(t−k).
// Where customers of the plan were leads before it, and what they cost is not given for
// as many months, the months that are known stand for those that are not: the sum over
// known months is scaled up to the weights of all months that leads came from. Where none
// is known yet the month's own cost does.
//
//	known  months before the plan in which the cost is given
func (c *compiler) matched(p *pair, cost model.RowID, known int) model.Expr {
	e := p.lag.of(cost)
	reach := c.pipeline(p.channel)
	if reach <= known {
		return e
	}
	there, came := p.lag.of(c.since(known)), p.lag.of(c.since(reach))
	return model.If(model.Less(model.Num(0), there),
		model.Div(model.Mul(e, came), there), model.Mul(at(cost), came))
}

// pipeline is how many months before the plan its customers can have come in as leads, by
// the counts before the plan that are given.
func (c *compiler) pipeline(ch *channel) int {
	reach, on := 0, 0 // on: the longest way from lead to the stage
	for k := range len(c.doc.Stages) - 1 {
		key := c.doc.Stages[k].ID
		if k == 0 {
			key = "leads"
		} else {
			for _, p := range ch.pairs {
				on = max(on, p.longest(k))
			}
		}
		if n := len(ch.before(key)); n > 0 {
			reach = max(reach, n+on)
		}
	}
	return reach
}

// longest is the longest lag from lead to stage k.
func (p *pair) longest(k int) int {
	n := 0
	for _, l := range p.lags[:k] {
		longest := 0
		for _, b := range l {
			longest = max(longest, len(b.weights)-1)
		}
		n += longest
	}
	return n
}

// since is a hidden row of ones that begins so many months before the plan.
func (c *compiler) since(before int) model.RowID {
	s := hide(stock("since."+strconv.Itoa(before), axes{}, number))
	if id, known := c.ids[s.Path]; known {
		return id
	}
	for range before {
		s.Before = append(s.Before, 1)
	}
	return c.row(s, model.Num(1))
}
