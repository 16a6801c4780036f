package api

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// tenth is how far an explanation moves each assumption: 10% up.
const tenth = 0.1

// explained is the explanation of a number beside a page. What is no number of the plan, or
// no longer one, is said in it: the page itself stands.
func (e *Engine) explained(o opened, q Request) *view.Explain {
	at, note := o.sheet.Resolve(q.Explain)
	if note != nil {
		return view.Lost(q.Explain, note.Message(q.Lang))
	}
	kind := explains + o.sheet.Model.Spec(at.Row).Path
	o.forget(kind)
	st := o.evaluate(kind, func() []model.RowID { return []model.RowID{at.Row} })
	moves, told := e.moves(o.document, st, at, q.Quick)
	r := o.results(q, st)
	if other := e.beside(q, o, at, kind); other != nil {
		r.Compared(other)
	}
	x := r.Explain(at, q.Opened, moves)
	x.Waits = !told
	return x
}

// beside is the scenario that a page compares with, evaluated for the same number; nil where that is
// the open one, or has no such number.
func (e *Engine) beside(q Request, o opened, at compile.Query, kind string) *view.Results {
	if plan.IsBase(q.Versus) && plan.IsBase(o.scenario) || q.Versus == o.scenario {
		return nil
	}
	v := e.versus(q, o)
	if v.sheet == nil {
		return nil
	}
	id, ok := v.sheet.Model.Find(o.sheet.Model.Spec(at.Row).Path)
	if !ok {
		return nil
	}
	v.forget(kind)
	return v.results(q, v.evaluate(kind, func() []model.RowID { return []model.RowID{id} }))
}

// longWork is how many values the moves of a quick answer may take: a millisecond or two.
const longWork = 1 << 20

// explains begins the kinds of evaluation that explanations need.
const explains = "explain "

// forget drops what other explanations needed: one is looked at at a time.
func (d *document) forget(but string) {
	for kind := range d.plans {
		if strings.HasPrefix(kind, explains) && kind != but {
			delete(d.plans, kind)
			delete(d.runs, kind)
		}
	}
}

// moved is what an explanation found out last.
type moved struct {
	at    compile.Query
	moves []explain.Move
	known bool
}

// moves is how far each assumption moves a number: computed once for a plan and a number,
// whatever else is looked at. The room for it serves as long as the rows are the same. It is
// not told when that would take long and a quick answer is wanted.
func (e *Engine) moves(d *document, st *model.State, at compile.Query, quick bool) (moves []explain.Move, told bool) {
	if !d.last.known || d.last.at != at {
		p := st.Program()
		levers := view.Levers(p)
		if quick && p.Size()*len(levers) > longWork {
			return nil, false
		}
		if e.mover == nil || e.mover.Of() != p {
			e.mover = explain.NewVariants(p, len(p.Params()))
		}
		n := explain.Number{Row: at.Row, From: at.From, To: at.To}
		d.last = moved{at, e.mover.Moves(d.sheet.Model.Defaults(), n, levers, tenth), true}
	}
	return d.last.moves, true
}
