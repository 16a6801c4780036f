package model

// Program computes the rows that were wanted and what they need, and nothing else. It
// is immutable; each State of it belongs to one goroutine.
type Program struct {
	m       *Model
	want    []RowID
	code    []instr
	batches []batch
	rows    []place // by RowID; off −1: not computed
	loads   []load
	init    []float64 // the cells of a fresh state: constants, what was before the plan
	cohorts []state
	most    int   // operands of an instruction
	filled  int32 // values of the rows that are once, by period
}

// instr is an instruction. Operands are cells of the state: see cell.
type instr struct {
	code    opcode
	once    bool
	n, form int32
	who     Cohort
	dst     cell
	a, b, c cell   // the first three of args
	args    []cell // all
}

// cell is where a value stands: off, moved on by the period where the mask is −1, and
// not where it is 0.
type cell struct {
	off, mask int32
}

func (c cell) once() bool { return c.mask == 0 }

func (c cell) at(t int) int { return int(c.off) + t&int(c.mask) }

// place is where the values of a row stand.
type place struct {
	off    int32
	once   bool
	filled int32 // of a row that is once: where a state has it by period
}

// load copies parameters into their rows.
type load struct {
	from, len, to int32
}

// state is the amounts of a cohort by start: opening ages oldest first, then the periods.
type state struct {
	off  int32
	ages []float64 // of the opening stock, by age
}

// Program schedules what the wanted rows need.
func (m *Model) Program(want ...RowID) *Program {
	l := m.lower(want)
	l.shorten()
	p, _, _ := m.assemble(l, want)
	return p
}

// assemble places the registers and the drafts: where the former stand, and in what order the
// latter come, is for those who go on from there.
func (m *Model) assemble(l *lowering, want []RowID) (p *Program, offs []int32, order []int) {
	p = &Program{m: m, want: append([]RowID(nil), want...), rows: make([]place, len(m.rows))}
	offs = p.place(l)
	order, batches := l.schedule()
	p.batches, p.code = batches, make([]instr, 0, len(order))
	operands := 0
	for i := range l.code {
		operands += len(l.code[i].args)
	}
	cells := make([]cell, 0, operands) // of all instructions, one after the other
	for _, i := range order {
		d := &l.code[i]
		in := instr{code: d.code, once: d.once, n: int32(d.n), form: int32(d.form), who: d.who, dst: l.cell(offs, d.dst)}
		from := len(cells)
		for _, a := range d.args {
			cells = append(cells, l.cell(offs, a))
		}
		in.args = cells[from:len(cells):len(cells)]
		for k, c := range in.args {
			switch k {
			case 0:
				in.a = c
			case 1:
				in.b = c
			case 2:
				in.c = c
			}
		}
		p.most = max(p.most, len(in.args))
		p.code = append(p.code, in)
	}
	return p, offs, order
}

// place gives every register its cells, and every needed cohort its state.
func (p *Program) place(l *lowering) []int32 {
	offs := make([]int32, len(l.regs))
	size := 0
	for _, r := range l.regs {
		size += r.history + p.m.periods
	}
	p.init = make([]float64, 0, size)
	for _, i := range l.layout() {
		r := l.regs[i]
		for j := r.history; j > 0; j-- {
			before := 0.0
			if r.row >= 0 && j <= len(p.m.rows[r.row].Before) {
				before = p.m.rows[r.row].Before[j-1]
			}
			p.init = append(p.init, before)
		}
		offs[i] = int32(len(p.init))
		n := p.m.periods
		if r.once {
			n = 1
		}
		for range n {
			p.init = append(p.init, r.value)
		}
	}
	for id := range p.rows {
		reg := l.rowReg[id]
		if reg < 0 {
			p.rows[id] = place{off: -1}
			continue
		}
		r := l.regs[reg]
		p.rows[id] = place{off: offs[reg], once: r.once, filled: p.filled}
		if r.once {
			p.filled += int32(p.m.periods)
		}
		if i := p.m.rows[id].param; i >= 0 {
			q := p.m.params[i]
			p.load(load{from: int32(q.Offset), len: int32(q.Len), to: offs[reg]})
		}
	}
	p.cohorts = make([]state, len(p.m.cohorts))
	for i, c := range p.m.cohorts {
		if c.join >= 0 && l.rowReg[c.join] >= 0 {
			p.cohorts[i] = state{off: int32(len(p.init)), ages: c.Ages}
			p.init = append(p.init, make([]float64, len(c.Ages)+p.m.periods)...)
		}
	}
	return offs
}

// layout is the order of the registers in the cells: first the parameters that are once,
// so that they are loaded in one piece.
func (l *lowering) layout() []int {
	var first, rest []int
	for i, r := range l.regs {
		if r.once && r.row >= 0 && l.m.rows[r.row].param >= 0 {
			first = append(first, i)
		} else {
			rest = append(rest, i)
		}
	}
	return append(first, rest...)
}

// load notes a copy of parameters into cells, as a part of the last where it goes on there.
func (p *Program) load(l load) {
	if n := len(p.loads); n > 0 {
		if last := &p.loads[n-1]; last.from+last.len == l.from && last.to+last.len == l.to {
			last.len += l.len
			return
		}
	}
	p.loads = append(p.loads, l)
}

// cell is where a reference stands.
func (l *lowering) cell(offs []int32, r ref) cell {
	c := cell{off: offs[r.reg] - int32(r.lag), mask: -1}
	if l.regs[r.reg].once {
		c.mask = 0
	}
	return c
}

// Params are the indices of the parameters that the program reads, in order of declaration.
func (p *Program) Params() []int {
	var out []int
	for i, q := range p.m.params {
		if p.rows[q.Row].off >= 0 {
			out = append(out, i)
		}
	}
	return out
}

// Size is the values that one evaluation works on.
func (p *Program) Size() int { return len(p.init) }

// Model is what the program computes rows of.
func (p *Program) Model() *Model { return p.m }
