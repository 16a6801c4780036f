package model

import (
	"slices"
	"strings"
)

// checkCycles notes each set of rows that wait for each other within one period. A lag
// would break it. Path is the member declared first; the argument names the members of
// a shortest cycle through it, in order, each reading the next.
func (b *Builder) checkCycles() {
	next := func(id int) []int {
		var to []int
		reads(b.rows, b.cohorts, RowID(id), func(on RowID, lag int) {
			if lag == 0 {
				to = append(to, int(on))
			}
		})
		return to
	}
	for _, c := range components(len(b.rows), next) {
		first := c[0]
		if len(c) == 1 && !slices.Contains(next(first), first) {
			continue
		}
		for _, id := range c {
			first = min(first, id)
		}
		var names []string
		for _, id := range shortestLoop(first, next) {
			if r := &b.rows[id]; !r.Hidden {
				names = append(names, r.Path)
			}
		}
		b.note("cycle", b.rows[first].Path, strings.Join(names, " → "))
	}
}

// reads calls f for every row that a row reads, and how many periods back.
func reads(rows []row, cohorts []cohort, id RowID, f func(on RowID, lag int)) {
	r := &rows[id]
	if r.param >= 0 {
		return
	}
	r.code.walk(func(e Expr) {
		switch e.Op {
		case OpRow:
			f(e.Row, e.Lag)
		case OpAge:
			f(cohorts[e.Who].join, 1)
		case OpJoin:
			f(cohorts[e.Who].age, 0)
		case OpPart:
			f(cohorts[e.Who].join, 0)
		}
	})
	if r.initial != nil {
		r.initial.walk(func(e Expr) {
			if e.Op == OpRow {
				f(e.Row, e.Lag)
			}
		})
	}
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
