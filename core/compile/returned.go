package compile

import (
	"strconv"

	"planleaf/core/model"
)

// returned is the share of a tier's value of 12 months ago that is there today when
// former customers come back. The base of 12 months ago is followed month by month:
//
//	heads(j)  = heads(j−1)·kept1 + reactivation·gone(j−1)
//	gone(j)   = gone(j−1)·(1 − reactivation) + heads(j−1)·(1 − kept1)
//	value(j)  = value(j−1)·step + reactivation·gone(j−1)
//
// j months after the base, each read a month earlier than the row it stands in. Those who
// come back do so at the list price.
func (c *compiler) returned(t *tier, step model.Expr) model.Expr {
	kept := t.kept1()
	heads, value, gone := t.active, t.value, none
	t.followed++
	name := func(key string, j int) model.Spec {
		return hide(stock("returned."+key+"."+strconv.Itoa(t.followed)+"."+strconv.Itoa(j), byTier(t), people))
	}
	for j := 1; j <= trailing; j++ {
		h := model.Mul(model.Lag(heads, 1), kept)
		v := model.Mul(model.Lag(value, 1), step)
		g := model.Mul(model.Lag(heads, 1), rest(kept))
		if gone != none {
			back := model.Mul(*t.reactivation, model.Lag(gone, 1))
			h, v = model.Add(h, back), model.Add(v, back)
			g = model.Add(g, model.Mul(rest(*t.reactivation), model.Lag(gone, 1)))
		}
		heads, value, gone = c.row(name("heads", j), h), c.row(name("value", j), v), c.row(name("gone", j), g)
	}
	was := c.row(name("open", 0), model.Lag(t.value, 1))
	known := model.Chain(model.Num(1), trailing) // nothing is followed from before the plan
	return model.Mul(known, model.Div(at(value), model.Lag(was, trailing-1)))
}
