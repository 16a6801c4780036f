package model

import "planleaf/core/unit"

// checkUnits notes every formula whose parts do not fit:
//
//	unit-mismatch  two quantities are added, compared or chosen between: the units, one, other
//	unit-plain     a quantity with a unit where only a plain number can be: the unit
//	unit-declared  the row says one unit, its formula gives another: declared, found
func (b *Builder) checkUnits() {
	for i := range b.rows {
		r := &b.rows[i]
		if r.param >= 0 {
			continue
		}
		c := unitCheck{b: b, path: r.Path}
		got := c.of(r.said)
		if r.initial != nil && r.said.Op != OpScan && r.said.Op != OpJoin {
			got = c.same(got, c.of(*r.initial))
		}
		if !c.faulty && !got.any && !got.Same(r.Unit) {
			b.note("unit-declared", r.Path, r.Unit.Word(), got.Word())
		}
	}
	for _, co := range b.cohorts {
		if co.join < 0 {
			continue
		}
		c := unitCheck{b: b, path: b.rows[co.join].Path}
		if co.Growth != nil {
			c.plain(c.of(*co.Growth))
		}
	}
}

// Unit is the unit that a formula gives, a plain number where it does not fit.
func (b *Builder) Unit(e Expr) unit.Unit {
	c := unitCheck{b: b, faulty: true}
	return c.of(e).Unit
}

// measure is a unit, or any: a number as it is written takes the unit of its neighbours.
type measure struct {
	unit.Unit
	any bool
}

// unitCheck walks the formula of one row. After its first fault it is silent: what
// follows from a fault is none.
type unitCheck struct {
	b      *Builder
	path   string
	faulty bool
}

func (c *unitCheck) fault(code string, us ...unit.Unit) {
	if c.faulty {
		return
	}
	c.faulty = true
	args := make([]string, len(us))
	for i, u := range us {
		args[i] = u.Word()
	}
	c.b.note(code, c.path, args...)
}

// same is the unit of what is added, compared or chosen between: one dimension.
func (c *unitCheck) same(x, y measure) measure {
	switch {
	case x.any:
		return y
	case y.any:
		return x
	case !x.Same(y.Unit):
		c.fault("unit-mismatch", x.Unit, y.Unit)
	default:
		x.Unit = x.And(y.Unit)
	}
	return x
}

func (c *unitCheck) plain(x measure) {
	if !x.Plain() {
		c.fault("unit-plain", x.Unit)
	}
}

// of is the unit of e.
func (c *unitCheck) of(e Expr) measure {
	switch e.Op {
	case OpNum:
		return measure{any: true}
	case OpRow:
		return measure{Unit: c.b.rows[e.Row].Unit}
	}
	us := make([]measure, len(e.Args))
	for i, a := range e.Args {
		us[i] = c.of(a)
	}
	plain := func(us []measure) {
		for _, u := range us {
			c.plain(u)
		}
	}
	number := measure{Unit: unit.Number}
	switch e.Op {
	case OpMul:
		u := us[0]
		for _, v := range us[1:] {
			u = measure{Unit: times(u, v), any: u.any && v.any}
		}
		return u
	case OpDiv:
		if us[1].any {
			return us[0]
		}
		return measure{Unit: us[0].Over(us[1].Unit)}
	case OpAdd, OpSub, OpMin, OpMax:
		u := us[0]
		for _, v := range us[1:] {
			u = c.same(u, v)
		}
		return u
	case OpLess, OpLessEq, OpEq:
		c.same(us[0], us[1])
		return number
	case OpIf:
		c.plain(us[0])
		return c.same(us[1], us[2])
	case OpExp, OpLog, OpPow, OpChain:
		plain(us)
		return number
	case OpFloor, OpTotal:
		return us[0]
	case OpSat, OpHill:
		c.same(us[0], us[1])
		plain(us[2:])
		return measure{Unit: unit.OfShare}
	case OpKernel, OpGrow:
		plain(us[1:])
		return us[0]
	case OpScan:
		c.plain(us[0])
		return c.same(us[1], us[2])
	case OpLtv:
		plain(us[1:])
		return us[0]
	case OpPayback:
		c.same(us[0], us[1])
		plain(us[2:])
		return measure{Unit: unit.OfMonths}
	case OpAge:
		plain(us)
		return c.of(c.b.cohorts[e.Who].Opening)
	case OpJoin:
		return c.same(us[0], us[1])
	case OpPart:
		return c.of(c.b.cohorts[e.Who].Opening)
	}
	panic("model: an operation without a unit rule")
}

// times is the unit of a product; a number as it is written changes nothing.
func times(x, y measure) unit.Unit {
	switch {
	case x.any:
		return y.Unit
	case y.any:
		return x.Unit
	}
	return x.Times(y.Unit)
}
