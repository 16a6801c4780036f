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
	g := l.needs()
	var early, rest [][]int
	late := make([]bool, len(l.code)) // cannot run before the periods
	for _, c := range g.components() {
		first := c[0]
		late[first] = len(c) > 1 || !l.code[first].once
		for _, w := range g.needs(first) {
			late[first] = late[first] || late[w]
		}
		for _, v := range c {
			late[v] = late[first]
		}
		if late[first] {
			rest = append(rest, c)
		} else {
			early = append(early, c)
		}
	}
	for _, c := range append(early, rest...) {
		p := byRow
		if l.code[c[0]].once && len(c) == 1 {
			p = onceOnly
		} else if g.loops(c) {
			p, c = inStep, g.inOrder(c)
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

// writers are the drafts by what they write, −1 where none does.
type writers struct {
	row, start      []int // of a register; of its value before the periods
	open, age, join []int // of a cohort
	part            [][]int
}

func (l *lowering) writers() writers {
	none := func(n int) []int {
		out := make([]int, n)
		for i := range out {
			out[i] = -1
		}
		return out
	}
	n := len(l.m.cohorts)
	w := writers{none(len(l.regs)), none(len(l.regs)), none(n), none(n), none(n), make([][]int, n)}
	for i, d := range l.code {
		switch {
		case d.code == codeOpen:
			w.open[d.who] = i
			continue
		case d.dst.lag > 0:
			w.start[d.dst.reg] = i
			continue
		case d.code == opcode(OpAge):
			w.age[d.who] = i
		case d.code == opcode(OpJoin):
			w.join[d.who] = i
		case d.code == opcode(OpPart):
			w.part[d.who] = append(w.part[d.who], i)
		}
		w.row[d.dst.reg] = i
	}
	return w
}

// needs are the drafts that each draft waits for.
func (l *lowering) needs() *graph {
	w := l.writers()
	g := newGraph(len(l.code))
	add := func(to int, lagged bool) {
		if to >= 0 {
			g.add(to, lagged)
		}
	}
	for _, d := range l.code {
		for _, a := range d.args {
			if a.lag == 0 || !d.once {
				add(w.row[a.reg], a.lag > 0)
			}
			// the value before the periods: met in the first by a lag of 1, later by others
			if a.lag == 1 || a.lag > 1 && !d.once {
				add(w.start[a.reg], a.lag > 1)
			}
		}
		switch d.code {
		case opcode(OpScan):
			add(w.start[d.dst.reg], false)
		case opcode(OpAge):
			add(w.join[d.who], true)
			add(w.open[d.who], false)
			for _, p := range w.part[d.who] {
				add(p, true)
			}
		case opcode(OpJoin):
			add(w.age[d.who], false)
		case opcode(OpPart):
			add(w.join[d.who], false)
		}
		g.next()
	}
	return g
}

// inOrder sorts the members of a feedback cycle by their needs within a period.
func (g *graph) inOrder(members []int) []int {
	todo := map[int]bool{}
	for _, v := range members {
		todo[v] = true
	}
	order := make([]int, 0, len(members))
	var visit func(int)
	visit = func(v int) {
		if todo[v] {
			todo[v] = false
			g.now(v, visit)
			order = append(order, v)
		}
	}
	for _, v := range members {
		visit(v)
	}
	return order
}
