package compile

import (
	"planleaf/core/diag"
	"planleaf/core/formula"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// ownUnits are the units that inputs and own metrics are stated in.
var ownUnits = map[string]unit.Unit{
	"number": number, "share": share, "money": money, "people": people, "price": perPerson, "months": months,
}

// state is how far a row is known.
type state uint8

const (
	unseen  state = iota
	making        // its formula is being read
	unclear       // its formula rests on rows that are not known yet
	settled       // unit and reading are known
)

// ownRow is a row of the planner's own while it is compiled.
type ownRow struct {
	doc   *plan.Metric
	tree  formula.Node
	read  bool // the text had no faults
	row   model.RowID
	state state
	sound bool // settled, and without fault
}

// own declares the planner's own rows, by formula over paths of rows, assumptions, inputs
// and other own rows in any order. Every row is declared before any formula is read for
// good; the unit of a row that its own formula looks back to is that of the rest of it,
// and a row that adds to what it was is a stock.
//
// Over several periods a row is read as its "total" says; without one, what adds flows is
// a flow, what adds stocks a stock, and any other result, a quotient above all, is
// computed anew from its operands read over the same periods.
func (c *compiler) own() {
	o := &ownRows{c: c, by: map[model.RowID]*ownRow{}, faulty: map[string]bool{}}
	for i := range c.doc.Metrics {
		m := &c.doc.Metrics[i]
		r := &ownRow{doc: m}
		at := section("metrics").item(m.ID)
		if other, taken := c.ids[m.ID]; taken && !c.b.Spec(other).Hidden {
			c.warn("own-name-taken", at.path, m.ID, at.path)
		}
		var notes diag.Notes
		r.tree, notes = formula.Parse(m.Formula)
		r.read = len(notes) == 0
		o.note(r, notes...)
		spec := report(stock(at.path, axes{Item: m.ID}, number))
		spec.Name = m.ID
		r.row = c.declare(spec)
		o.rows = append(o.rows, r)
		o.by[r.row] = r
	}
	o.names = c.b.Rows()
	o.settleAll()
	for _, r := range o.rows {
		o.define(r)
	}
}

// ownRows are all of them. names is how many rows can be named: helpers come after.
type ownRows struct {
	c      *compiler
	rows   []*ownRow
	by     map[model.RowID]*ownRow
	names  int
	faulty map[string]bool // notes that have been given, for every formula is read twice
}

// note puts notes of a formula at its metric.
func (o *ownRows) note(r *ownRow, notes ...diag.Note) {
	for _, n := range notes {
		n.Path = section("metrics").item(r.doc.ID).key("formula").path
		key := n.Path + "|" + n.Code + "|" + n.Args[0]
		if !o.faulty[key] {
			o.faulty[key] = true
			o.c.notes = append(o.c.notes, n)
		}
	}
}

// settleAll finds the units and readings of all rows. Of rows that look back at one
// another some are known only after others; those that no round makes known are numbers.
func (o *ownRows) settleAll() {
	for _, r := range o.rows {
		o.settle(r)
	}
	for again := true; again; {
		again = false
		for _, r := range o.rows {
			if r.state == unclear {
				r.state = unseen
				o.settle(r)
				again = again || r.state == settled
			}
		}
	}
	for _, r := range o.rows {
		if r.state == unclear {
			o.c.b.Settle(r.row, number, r.agg(held))
			r.state, r.sound = settled, r.read
		}
	}
}

// settle finds the unit and the reading of a row, after those of the rows it names.
func (o *ownRows) settle(r *ownRow) {
	if r.state != unseen {
		return
	}
	r.state = making
	l := lowering{ownRows: o, row: r, probing: true}
	x := l.node(&r.tree)
	u := o.c.b.Unit(x.Expr)
	stated, given := ownUnits[r.doc.Unit]
	if x.unknown && !given {
		r.state = unclear
		return
	}
	if given && (x.unknown || stated.Same(u)) {
		u = stated
	}
	if x.unknown {
		x.reading = held
	}
	o.c.b.Settle(r.row, u, r.agg(x.reading))
	r.state, r.sound = settled, x.ok && r.read
}

// agg is how a row is read over several periods: as stated, else as its formula is.
func (r *ownRow) agg(inferred reading) model.Agg {
	switch r.doc.Total {
	case "sum":
		return model.Sum
	case "last":
		return model.Last
	case "ratio":
		return model.Ratio
	}
	return inferred.agg()
}

// define gives a row its formula, and notes what is wrong with it. A formula at fault
// becomes a number, so that nothing follows from it.
func (o *ownRows) define(r *ownRow) {
	l := lowering{ownRows: o, row: r}
	x := l.node(&r.tree)
	if !r.sound {
		x = broken
	}
	settled, got := o.c.b.Spec(r.row).Unit, o.c.b.Unit(x.Expr)
	stated, given := ownUnits[r.doc.Unit]
	at := section("metrics").item(r.doc.ID)
	switch {
	case x.reading == fixed:
	case given && !stated.Same(got):
		o.c.fault("formula-unit-stated", at.key("unit").path, r.doc.Unit, o.unit(got))
		x = broken
	case !settled.Same(got):
		o.c.fault("formula-unit-open", at.key("formula").path, o.unit(got))
		x = broken
	}
	o.c.b.Define(r.row, x.Expr)
	o.c.list(o.c.b.Spec(r.row), r.row)
}

// unit is a unit as a person reads it.
func (o *ownRows) unit(u unit.Unit) string { return u.Code(o.c.doc.Currency) }
