package compile

import (
	"strconv"

	"planleaf/core/model"
)

// matched is a cost moved by a pair's lag from lead to customer: Σ_k w_k·cost(t−k).
// Customers of the plan may have been leads before it. Where what they cost is not given
// for as many months, it is taken to be what the first month costs; where more is given,
// as carry-over may ask for, it is left out, for nobody came of it.
//
//	known  months before the plan in which the cost is given
func (c *compiler) matched(p *pair, cost model.RowID, known int) model.Expr {
	reach := c.pipeline(p.channel)
	of := c.b.Spec(cost)
	beside := func(suffix string, e model.Expr, before []float64) model.RowID {
		s := hide(flow(of.Name+suffix, p.axes(), money))
		s.Before = before
		if id, made := c.ids[s.Path]; made {
			return id
		}
		return c.row(s, e)
	}
	switch {
	case reach < known:
		return p.lag.of(beside(".led", at(cost), of.Before[:reach]))
	case reach == known:
		return p.lag.of(cost)
	}
	first := beside(".first", model.Scan(model.Num(1), model.Num(0), at(cost)), nil)
	return model.Add(p.lag.of(cost), model.Mul(at(first), p.lag.of(c.unknown(known, reach))))
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

// unknown is a hidden row that is 1 in the months before the plan of which leads are known
// and costs are not, and 0 in the plan.
func (c *compiler) unknown(known, reach int) model.RowID {
	s := hide(stock("unknown", axes{}, number))
	s.Path += "." + strconv.Itoa(known) + "." + strconv.Itoa(reach)
	if id, made := c.ids[s.Path]; made {
		return id
	}
	s.Before = make([]float64, reach)
	for i := known; i < reach; i++ {
		s.Before[i] = 1
	}
	return c.row(s, model.Num(0))
}
