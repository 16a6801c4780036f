package model

// vec is the k-th operand of an instruction through the periods: spread out where it is once.
func (st *State) vec(k int, c cell) []float64 {
	n := st.p.m.periods
	if c.mask != 0 {
		return st.cells[c.off:][:n]
	}
	v := st.spread[k*n:][:n]
	fill(v, st.cells[c.off])
	return v
}

// sideBySide reports whether an instruction computes each value from the values of the
// operands in the same place, and has a loop that does: see compute.
func (in *instr) sideBySide() bool {
	switch in.code {
	case codeFirst, codeOpen, opcode(OpKernel), opcode(OpScan), opcode(OpGrow), opcode(OpChain), opcode(OpTotal),
		opcode(OpLtv), opcode(OpPayback), opcode(OpAge), opcode(OpJoin), opcode(OpPart):
		return false
	}
	return true
}

// loop computes an instruction that is side by side through the periods.
func (st *State) loop(in *instr) {
	x := st.vectors[:len(in.args)]
	for k, c := range in.args {
		x[k] = st.vec(k, c)
	}
	compute(in.code, st.cells[in.dst.off:][:st.p.m.periods], x)
}

// sum adds rows from left to right, a few in one pass. All of them are by period: see hoist.
func (st *State) sum(args []cell, dst []float64) {
	at := func(k int) []float64 { return st.cells[args[k].off:][:len(dst)] }
	k := 3
	if len(args) >= 5 {
		k = 5
		add5Loop(dst, at(0), at(1), at(2), at(3), at(4))
	} else { // three or four: two are codeAdd2
		add3Loop(dst, at(0), at(1), at(2))
	}
	for ; k+4 <= len(args); k += 4 {
		add5Loop(dst, dst, at(k), at(k+1), at(k+2), at(k+3))
	}
	for ; k < len(args); k++ {
		addLoop(dst, dst, at(k))
	}
}
