package model

// hoist takes out of the feedback cycles what they do not feed: the leading operands of
// a sum or a product that are computed before the cycle become a sum or product of their
// own. The order of operations stays, and so do the bits. Leading operands that are once
// leave what is by period in the same way.
func (l *lowering) hoist() {
	w := l.writers()
	inside := make([]int, len(l.code)) // the component of each draft, 0 outside feedback
	g := l.needs()
	for i, c := range g.components() {
		if len(c) > 1 {
			for _, v := range c {
				inside[v] = i + 1
			}
		}
	}
	for i := range inside {
		d := l.code[i]
		if d.once || d.code != opcode(OpAdd) && d.code != opcode(OpMul) {
			continue
		}
		once, outside := 0, 0
		for once < len(d.args) && l.regs[d.args[once].reg].once {
			once++
		}
		for outside < len(d.args) {
			by := w.row[d.args[outside].reg]
			if by >= 0 && inside[by] == inside[i] {
				break
			}
			outside++
		}
		if inside[i] > 0 && outside >= 2 && outside < len(d.args) {
			l.split(i, outside, false)
		} else if once >= 2 && once < len(d.args) {
			l.split(i, once, true)
		}
	}
}

// shorten finds the short forms. A long sum is of rows alone.
func (l *lowering) shorten() {
	for i := range len(l.code) {
		d := &l.code[i]
		switch {
		case d.code == opcode(OpAdd) && len(d.args) > 2 && !d.once:
			args := d.args
			for k, a := range args {
				if l.regs[a.reg].once {
					args[k].reg = l.byPeriod(a.reg) // moves the code
				}
			}
		case len(d.args) != 2:
		case d.code == opcode(OpAdd):
			d.code = codeAdd2
		case d.code == opcode(OpMul):
			l.pair(d)
		}
	}
}

// split gives the first n operands of a sum or product a register of their own.
func (l *lowering) split(i, n int, once bool) {
	d := &l.code[i]
	reg := l.register(-1, once)
	part := draft{code: d.code, dst: ref{reg: reg}, args: append([]ref(nil), d.args[:n]...), once: once}
	d.args = append([]ref{{reg: reg}}, d.args[n:]...)
	l.code = append(l.code, part)
}

// pair is a product of two.
func (l *lowering) pair(d *draft) {
	d.code = codeMul2
	a, b := l.regs[d.args[0].reg].once, l.regs[d.args[1].reg].once
	if d.once || a == b {
		return
	}
	d.code = codeScale
	if b {
		d.args[0], d.args[1] = d.args[1], d.args[0]
	}
}
