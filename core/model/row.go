package model

// row computes an instruction through all periods. What cannot go period after period
// side by side has a loop of its own here, or goes by step.
func (p *Program) row(st *State, in *instr) {
	f := &st.frame
	m, n := f.cells, f.wide
	dst := m[in.dst.off:][:n]
	switch in.code {
	case codeScale:
		scaleLoop(dst, m[in.b.off:][:n], m[in.a.off])
	case codeResponse:
		if in.a.once() && !in.b.once() && in.c.once() {
			responseRow(dst, m[in.b.off:][:n], m[in.a.off], m[in.c.off])
			return
		}
		f.loop(in, 0)
	case opcode(OpGrow):
		if in.b.once() {
			growRow(dst, m[in.a.off], m[in.b.off])
			return
		}
		p.steps(st, in)
	case opcode(OpScan):
		if in.a.once() && !in.b.once() {
			scanRow(dst, m[in.b.off:][:n], m[in.a.off], m[in.dst.off-1])
			return
		}
		p.steps(st, in)
	case opcode(OpKernel):
		if !kernelRow(m, in, dst) {
			p.steps(st, in)
		}
	default:
		if in.sideBySide() {
			f.loop(in, 0)
			return
		}
		p.steps(st, in)
	}
}

func (p *Program) steps(st *State, in *instr) {
	for t := range p.m.periods {
		p.step(st, in, t)
	}
}

// kernelRow is a kernel whose weights hold in all periods; false where one does not.
func kernelRow(m []float64, in *instr, dst []float64) bool {
	x, w := in.args[:in.n], in.args[in.n:]
	for j := range w {
		if !w[j].once() {
			return false
		}
	}
	vec := func(c cell) []float64 { return m[c.off:][:len(dst)] }
	if len(w) == 1 {
		scaleLoop(dst, vec(x[0]), m[w[0].off])
		return true
	}
	blend(dst, vec(x[0]), m[w[0].off], vec(x[1]), m[w[1].off])
	for j := 2; j < len(w); j++ {
		addScaled(dst, vec(x[j]), m[w[j].off])
	}
	return true
}
