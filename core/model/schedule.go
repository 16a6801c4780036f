package model

// pace is how a group of instructions goes through the periods.
type pace uint8

const (
	onceOnly pace = iota // before the periods, on single values
	byRow                // each instruction through all periods
	inStep               // feedback: all instructions of the group, period by period
)

// batch is a run of instructions of one pace: [from, to) of the program's code.
type batch struct {
	pace     pace
	from, to int
}

// schedule orders the drafts: what a draft needs comes before it, members of a feedback
// cycle come together in the order in which a period computes them.
func (l *lowering) schedule() (order []int, batches []batch) {
	edges := l.edges()
	var early, rest [][]int
	late := make([]bool, len(l.code)) // cannot run before the periods
	for _, c := range components(len(l.code), targets(edges)) {
		late[c[0]] = len(c) > 1 || !l.code[c[0]].once
		for _, e := range edges[c[0]] {
			late[c[0]] = late[c[0]] || late[e.to]
		}
		for _, v := range c {
			late[v] = late[c[0]]
		}
		if late[c[0]] {
			rest = append(rest, c)
		} else {
			early = append(early, c)
		}
	}
	for _, c := range append(early, rest...) {
		p := byRow
		if l.code[c[0]].once && len(c) == 1 {
			p = onceOnly
		} else if len(c) > 1 || reachesItself(c[0], edges) {
			p, c = inStep, inOrder(c, edges)
		}
		if n := len(batches); n > 0 && batches[n-1].pace == p && p != inStep {
			batches[n-1].to += len(c)
		} else {
			batches = append(batches, batch{pace: p, from: len(order), to: len(order) + len(c)})
		}
		order = append(order, c...)
	}
	return order, batches
}

// edge is a need of a draft: another draft, in the same period or in an earlier one.
type edge struct {
	to     int
	lagged bool
}

// edges are the needs of each draft.
func (l *lowering) edges() [][]edge {
	writer, starter := map[int]int{}, map[int]int{} // of a register; of its value before the periods
	age, join, part := map[Cohort]int{}, map[Cohort]int{}, map[Cohort][]int{}
	open := map[Cohort]int{}
	for i, d := range l.code {
		switch {
		case d.code == codeOpen:
			open[d.who] = i
			continue
		case d.dst.lag > 0:
			starter[d.dst.reg] = i
			continue
		case d.code == opcode(OpAge):
			if _, taken := age[d.who]; !taken {
				age[d.who] = i
			}
		case d.code == opcode(OpJoin):
			join[d.who] = i
		case d.code == opcode(OpPart):
			part[d.who] = append(part[d.who], i)
		}
		writer[d.dst.reg] = i
	}
	edges := make([][]edge, len(l.code))
	for i, d := range l.code {
		add := func(to int, lagged bool) { edges[i] = append(edges[i], edge{to, lagged}) }
		args := d.args
		if d.code == opcode(OpScan) {
			if s, ok := starter[d.dst.reg]; ok {
				add(s, false)
			}
		}
		for _, a := range args {
			if w, ok := writer[a.reg]; ok && !(d.once && a.lag > 0) {
				add(w, a.lag > 0)
			}
			// the value before the periods: met in the first by a lag of 1, later by others
			if s, ok := starter[a.reg]; ok && (a.lag == 1 || a.lag > 1 && !d.once) {
				add(s, a.lag > 1)
			}
		}
		switch d.code {
		case opcode(OpAge):
			add(join[d.who], true)
			add(open[d.who], false)
			for _, p := range part[d.who] {
				add(p, true)
			}
		case opcode(OpJoin):
			add(age[d.who], false)
		case opcode(OpPart):
			add(join[d.who], false)
		}
	}
	return edges
}

func reachesItself(v int, edges [][]edge) bool {
	for _, e := range edges[v] {
		if e.to == v {
			return true
		}
	}
	return false
}

// inOrder sorts the members of a feedback cycle by their needs within a period.
func inOrder(members []int, edges [][]edge) []int {
	inside := map[int]bool{}
	for _, v := range members {
		inside[v] = true
	}
	done, order := map[int]bool{}, make([]int, 0, len(members))
	var visit func(int)
	visit = func(v int) {
		if done[v] || !inside[v] {
			return
		}
		done[v] = true
		for _, e := range edges[v] {
			if !e.lagged {
				visit(e.to)
			}
		}
		order = append(order, v)
	}
	for _, v := range members {
		visit(v)
	}
	return order
}
