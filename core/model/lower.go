package model

import "math"

// opcode is what an instruction does. The first ones are the operations of formulas.
type opcode uint8

const (
	codeMove     = opcode(OpPart) + 1 + iota // a copy: a constant row, an initial value
	codeFirst                                // the value of the first period, of what is by period
	codeOpen                                 // fills a cohort's state from its opening amount
	codeAdd2                                 // a + b
	codeMul2                                 // a·b
	codeScale                                // a·b, a once, b by period
	codeResponse                             // a·(1 − e^(−b/c))
)

// ref is an operand or a target while registers have no place yet: a register, so many
// periods back.
type ref struct {
	reg, lag int
}

// draft is an instruction before it is placed.
type draft struct {
	code opcode
	dst  ref
	args []ref
	n    int    // window, months
	form int    // of a hazard
	who  Cohort // of a cohort operation
	once bool
}

// register holds the values of a row or of a part of a formula.
type register struct {
	row     RowID // −1: a part of a formula
	once    bool
	history int     // cells before the first period
	value   float64 // of a constant
	number  bool    // is a constant
}

// lowering turns the formulas of the rows that are needed into instructions.
type lowering struct {
	m      *Model
	regs   []register
	rowReg []int // −1: not needed
	code   []draft
	spread map[int]int    // a once register to its copy by period, for those who look back
	number map[uint64]int // a constant by its bits
}

func (m *Model) lower(want []RowID) *lowering {
	n := len(m.rows) + len(m.rows)/2
	l := &lowering{m: m, rowReg: make([]int, len(m.rows)), regs: make([]register, 0, n), code: make([]draft, 0, n),
		spread: map[int]int{}, number: map[uint64]int{}}
	for i := range l.rowReg {
		l.rowReg[i] = -1
	}
	var need func(RowID)
	need = func(id RowID) {
		if l.rowReg[id] < 0 {
			l.rowReg[id] = 0
			reads(m.rows, m.cohorts, id, func(on RowID, _ int, _ bool) { need(on) })
		}
	}
	for _, id := range want {
		need(id)
	}
	for id, needed := range l.rowReg {
		if needed == 0 {
			l.rowReg[id] = l.register(RowID(id), m.rows[id].once)
		}
	}
	for id, reg := range l.rowReg {
		if reg >= 0 {
			l.row(RowID(id), reg)
		}
	}
	l.hoist()
	return l
}

func (l *lowering) register(id RowID, once bool) int {
	l.regs = append(l.regs, register{row: id, once: once})
	return len(l.regs) - 1
}

// row lowers the formula of a row into its register.
func (l *lowering) row(id RowID, reg int) {
	r := &l.m.rows[id]
	if r.initial != nil {
		l.regs[reg].history = max(l.regs[reg].history, 1)
		l.code = append(l.code, draft{code: codeMove, dst: ref{reg, 1}, args: []ref{l.first(*r.initial)}, once: true})
	}
	if r.param >= 0 {
		return
	}
	if r.code.Op == OpJoin {
		l.code = append(l.code, draft{code: codeOpen, dst: ref{reg, 1}, args: []ref{{reg, 1}}, who: r.code.Who, once: true})
	}
	l.into(reg, r.code)
}

// operand lowers a formula to where its value will be.
func (l *lowering) operand(e Expr) ref {
	switch e.Op {
	case OpNum:
		return l.constant(e.Num)
	case OpRow:
		return l.at(e.Row, e.Lag)
	}
	reg := l.register(-1, l.isOnce(e))
	l.into(reg, e)
	return ref{reg: reg}
}

// isOnce is the shape of a formula over rows whose shapes are known.
func (l *lowering) isOnce(e Expr) bool {
	switch e.Op {
	case OpNum:
		return true
	case OpRow:
		return e.Lag == 0 && l.m.rows[e.Row].once
	case OpKernel, OpChain, OpScan, OpGrow, OpTotal, OpAge, OpJoin, OpPart:
		return false
	}
	for _, a := range e.Args {
		if !l.isOnce(a) {
			return false
		}
	}
	return true
}

func (l *lowering) constant(v float64) ref {
	bits := math.Float64bits(v)
	reg, ok := l.number[bits]
	if !ok {
		reg = l.register(-1, true)
		l.regs[reg].number, l.regs[reg].value = true, v
		l.number[bits] = reg
	}
	return ref{reg: reg}
}

// at is a row so many periods back. A row that is once gets a copy by period for it,
// so that what was before the plan is the same whatever the shape.
func (l *lowering) at(id RowID, lag int) ref {
	reg := l.rowReg[id]
	if lag > 0 && l.regs[reg].once {
		reg = l.byPeriod(reg)
	}
	l.regs[reg].history = max(l.regs[reg].history, lag)
	return ref{reg, lag}
}

// byPeriod is a copy by period of a once register.
func (l *lowering) byPeriod(reg int) int {
	copied, ok := l.spread[reg]
	if !ok {
		copied = l.register(l.regs[reg].row, false)
		l.spread[reg] = copied
		l.code = append(l.code, draft{code: codeMove, dst: ref{reg: copied}, args: []ref{{reg: reg}}})
		if id := l.regs[reg].row; id >= 0 && l.m.initial(id) {
			l.regs[copied].history = 1
			l.code = append(l.code, draft{code: codeMove, dst: ref{copied, 1}, args: []ref{{reg, 1}}, once: true})
		}
	}
	return copied
}

// first is the value of a formula in the first period.
func (l *lowering) first(e Expr) ref {
	a := l.operand(e)
	if l.regs[a.reg].once {
		return a
	}
	reg := l.register(-1, true)
	l.code = append(l.code, draft{code: codeFirst, dst: ref{reg: reg}, args: []ref{a}, once: true})
	return ref{reg: reg}
}

// into lowers e so that its value comes to stand in a register.
func (l *lowering) into(reg int, e Expr) {
	d := draft{code: opcode(e.Op), dst: ref{reg: reg}, once: l.regs[reg].once, n: e.Lag, form: e.Term, who: e.Who}
	switch e.Op {
	case OpNum, OpRow:
		d.code, d.args = codeMove, []ref{l.operand(e)}
	case OpMul:
		l.product(&d, e)
	case OpScan:
		l.regs[reg].history = max(l.regs[reg].history, 1) // its initial value: see row
		d.args = l.operands(e.Args[:2])
	case OpGrow:
		d.args = []ref{l.first(e.Args[0]), l.operand(Add(Num(1), e.Args[1]))}
	case OpChain:
		x := l.operand(e.Args[0])
		if l.regs[x.reg].once {
			x.reg = l.byPeriod(x.reg)
		}
		l.regs[x.reg].history = max(l.regs[x.reg].history, e.Lag-1)
		d.args = []ref{x}
	case OpKernel:
		l.kernel(&d, e)
	case OpJoin:
		d.args = l.operands(e.Args[:1])
	default:
		d.args = l.operands(e.Args)
	}
	l.code = append(l.code, d)
}

// product lowers a product. A cap on a saturation is one instruction.
func (l *lowering) product(d *draft, e Expr) {
	if len(e.Args) == 2 && e.Args[1].Op == OpSat {
		d.code, d.args = codeResponse, l.operands([]Expr{e.Args[0], e.Args[1].Args[0], e.Args[1].Args[1]})
		return
	}
	d.args = l.operands(e.Args)
}

// kernel lowers a kernel: x of each term, then the weights.
func (l *lowering) kernel(d *draft, e Expr) {
	var weights []ref
	e.terms(func(back int, w Expr) {
		x := l.at(e.Args[0].Row, back)
		if l.regs[x.reg].once {
			x.reg = l.byPeriod(x.reg)
		}
		d.args, weights = append(d.args, x), append(weights, l.operand(w))
	})
	if d.n = len(weights); d.n == 0 {
		d.code, d.args = codeMove, []ref{l.constant(0)}
		return
	}
	d.args = append(d.args, weights...)
}

func (l *lowering) operands(es []Expr) []ref {
	refs := make([]ref, len(es))
	for i, e := range es {
		refs[i] = l.operand(e)
	}
	return refs
}
