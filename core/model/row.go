package model

// byRow computes instructions one after the other, each through all periods: by a loop of
// its own where there is one, by step otherwise. The commonest stand in the loop itself:
// under wasm a call costs as much as ten multiplications.
func (p *Program) byRow(st *State, code []instr) {
	m, n := st.cells, p.m.periods
	for i := range code {
		in := &code[i]
		switch in.code {
		case codeScale:
			scaleLoop(m[in.dst.off:][:n], m[in.b.off:][:n], m[in.a.off])
			continue
		case codeResponse:
			if in.a.once() && !in.b.once() && in.c.once() {
				responseRow(m[in.dst.off:][:n], m[in.b.off:][:n], m[in.a.off], m[in.c.off])
				continue
			}
		case opcode(OpGrow):
			if in.b.once() {
				growRow(m[in.dst.off:][:n], m[in.a.off], m[in.b.off])
				continue
			}
		case opcode(OpScan):
			if in.a.once() && !in.b.once() {
				scanRow(m[in.dst.off:][:n], m[in.b.off:][:n], m[in.a.off], m[in.dst.off-1])
				continue
			}
		case opcode(OpAdd):
			if len(in.args) > 2 {
				st.sum(in.args, m[in.dst.off:][:n])
				continue
			}
		case opcode(OpKernel):
			if kernelRow(m, in, m[in.dst.off:][:n]) {
				continue
			}
		}
		if in.sideBySide() {
			st.loop(in)
		} else {
			p.steps(st, in)
		}
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
	scaleLoop(dst, vec(x[0]), m[w[0].off])
	for j := 1; j < len(w); j++ {
		addScaled(dst, vec(x[j]), m[w[j].off])
	}
	return true
}
