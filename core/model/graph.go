package model

// graph is the needs of nodes 0, 1, …: those of node v are to[start[v]:start[v+1]], and
// lagged says of each whether it is of an earlier period. One array for all, because a
// sheet of thousands of rows is compiled at every edit.
type graph struct {
	start  []int
	to     []int
	lagged []bool
}

func newGraph(nodes int) *graph {
	return &graph{start: make([]int, 1, nodes+1), to: make([]int, 0, 4*nodes), lagged: make([]bool, 0, 4*nodes)}
}

// add gives the node that is being built a need; next goes on to the next node.
func (g *graph) add(to int, lagged bool) {
	g.to, g.lagged = append(g.to, to), append(g.lagged, lagged)
}

func (g *graph) next() { g.start = append(g.start, len(g.to)) }

func (g *graph) nodes() int { return len(g.start) - 1 }

func (g *graph) needs(v int) []int { return g.to[g.start[v]:g.start[v+1]] }

// now calls f for the needs of v within one period.
func (g *graph) now(v int, f func(int)) {
	for k := g.start[v]; k < g.start[v+1]; k++ {
		if !g.lagged[k] {
			f(g.to[k])
		}
	}
}

// loops reports whether a component feeds itself.
func (g *graph) loops(component []int) bool {
	if len(component) > 1 {
		return true
	}
	for _, w := range g.needs(component[0]) {
		if w == component[0] {
			return true
		}
	}
	return false
}

// components are the strongly connected components (Tarjan 1972), a component after all
// that it depends on.
func (g *graph) components() [][]int {
	n := g.nodes()
	t := tarjan{g: g, index: make([]int, n), low: make([]int, n), on: make([]bool, n), found: make([][]int, 0, n)}
	for v := range n {
		if t.index[v] == 0 {
			t.visit(v)
		}
	}
	return t.found
}

type tarjan struct {
	g          *graph
	index, low []int // from 1; 0 is unseen
	on         []bool
	stack      []int
	members    []int // of the components found, one after the other
	seen       int
	found      [][]int
}

func (t *tarjan) visit(v int) {
	t.seen++
	t.index[v], t.low[v] = t.seen, t.seen
	at := len(t.stack)
	t.stack, t.on[v] = append(t.stack, v), true
	for _, w := range t.g.needs(v) {
		if t.index[w] == 0 {
			t.visit(w)
			t.low[v] = min(t.low[v], t.low[w])
		} else if t.on[w] {
			t.low[v] = min(t.low[v], t.index[w])
		}
	}
	if t.low[v] == t.index[v] {
		from := len(t.members)
		t.members = append(t.members, t.stack[at:]...)
		for _, w := range t.stack[at:] {
			t.on[w] = false
		}
		t.stack = t.stack[:at]
		t.found = append(t.found, t.members[from:len(t.members):len(t.members)])
	}
}

// shortestLoop is a shortest way from a node back to itself, without its repetition at
// the end; nil if there is none.
func (g *graph) shortestLoop(from int) []int {
	before := map[int]int{}
	for queue := []int{from}; len(queue) > 0; queue = queue[1:] {
		v := queue[0]
		for _, w := range g.needs(v) {
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
