package model

import (
	"slices"
	"strings"
)

// checkCycles notes each set of rows that wait for each other within one period. A lag
// would break it. Path is the member declared first; the argument names the members of
// a shortest cycle through it, in order, each reading the next.
//
// The first period is the one to look at: what looks back from it reads initial values,
// which may themselves wait for rows of the first period. Node 2·id is a row, 2·id+1 its
// initial value.
func (b *Builder) checkCycles() {
	g := newGraph(2 * len(b.rows))
	for node := range 2 * len(b.rows) {
		reads(b.rows, b.cohorts, RowID(node/2), func(on RowID, lag int, initial bool) {
			switch {
			case initial != (node%2 == 1):
			case lag == 0:
				g.add(2*int(on), false)
			case lag == 1 && b.rows[on].initial != nil:
				g.add(2*int(on)+1, false)
			}
		})
		g.next()
	}
	for _, c := range g.components() {
		if !g.loops(c) {
			continue
		}
		first := slices.Min(c)
		var names []string
		for _, node := range g.shortestLoop(first) {
			r := &b.rows[node/2]
			if n := len(names); !r.Hidden && (n == 0 || names[n-1] != r.Path) {
				names = append(names, r.Path)
			}
		}
		b.note("cycle", b.rows[first/2].Path, strings.Join(names, " → "))
	}
}

// reads calls f for every row that a row reads, how many periods back, and whether it is
// the row's initial value that reads it.
func reads(rows []row, cohorts []cohort, id RowID, f func(on RowID, lag int, initial bool)) {
	r := &rows[id]
	if r.initial != nil {
		r.initial.walk(func(e Expr) {
			if e.Op == OpRow {
				f(e.Row, e.Lag, true)
			}
		})
	}
	if r.param >= 0 {
		return
	}
	var formula func(Expr)
	formula = func(e Expr) {
		args := e.Args
		switch e.Op {
		case OpRow:
			f(e.Row, e.Lag, false)
		case OpKernel:
			e.terms(func(back int, _ Expr) { f(e.Args[0].Row, back, false) })
			args = args[1:]
		case OpChain:
			for back := range e.Lag {
				f(e.Args[0].Row, back, false)
			}
			args = nil
		case OpScan:
			f(id, 1, false)
			args = args[:2] // the third is the initial value
		case OpAge:
			f(cohorts[e.Who].join, 1, false)
		case OpJoin:
			f(id, 1, false)
			f(cohorts[e.Who].age, 0, false)
			args = args[:1]
		case OpPart:
			f(cohorts[e.Who].join, 0, false)
		}
		for _, a := range args {
			formula(a)
		}
	}
	formula(r.code)
}
