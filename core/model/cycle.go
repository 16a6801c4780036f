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
	next := func(node int) []int {
		var to []int
		reads(b.rows, b.cohorts, RowID(node/2), func(on RowID, lag int, initial bool) {
			switch {
			case initial != (node%2 == 1):
			case lag == 0:
				to = append(to, 2*int(on))
			case lag == 1 && b.rows[on].initial != nil:
				to = append(to, 2*int(on)+1)
			}
		})
		return to
	}
	for _, c := range components(2*len(b.rows), next) {
		first := slices.Min(c)
		if len(c) == 1 && !slices.Contains(next(first), first) {
			continue
		}
		var names []string
		for _, node := range shortestLoop(first, next) {
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

// components are the strongly connected components of a graph of n nodes (Tarjan 1972),
// a component after all that it depends on, members in order of discovery.
func components(n int, next func(int) []int) [][]int {
	t := tarjan{next: next, index: make([]int, n), low: make([]int, n), on: make([]bool, n)}
	for v := range n {
		if t.index[v] == 0 {
			t.visit(v)
		}
	}
	return t.found
}

type tarjan struct {
	next       func(int) []int
	index, low []int // from 1; 0 is unseen
	on         []bool
	stack      []int
	seen       int
	found      [][]int
}

func (t *tarjan) visit(v int) {
	t.seen++
	t.index[v], t.low[v] = t.seen, t.seen
	at := len(t.stack)
	t.stack, t.on[v] = append(t.stack, v), true
	for _, w := range t.next(v) {
		if t.index[w] == 0 {
			t.visit(w)
			t.low[v] = min(t.low[v], t.low[w])
		} else if t.on[w] {
			t.low[v] = min(t.low[v], t.index[w])
		}
	}
	if t.low[v] == t.index[v] {
		c := append([]int(nil), t.stack[at:]...)
		for _, w := range c {
			t.on[w] = false
		}
		t.stack, t.found = t.stack[:at], append(t.found, c)
	}
}

// shortestLoop is a shortest way from a node back to itself, without its repetition at
// the end; nil if there is none.
func shortestLoop(from int, next func(int) []int) []int {
	before := map[int]int{}
	for queue := []int{from}; len(queue) > 0; queue = queue[1:] {
		v := queue[0]
		for _, w := range next(v) {
			if w == from {
				loop := []int{v}
				for v != from {
					v = before[v]
					loop = append([]int{v}, loop...)
				}
				return loop
			}
			if _, seen := before[w]; !seen {
				before[w] = v
				queue = append(queue, w)
			}
		}
	}
	return nil
}
