package model

// lane computes an instruction in one period for the lanes of a chunk.
func (ls *Lanes) lane(in *instr, t int) {
	f := &ls.f
	if in.sideBySide() {
		f.loop(in, t)
		return
	}
	dst := f.at(in.dst, t)
	switch in.code {
	case codeFirst:
		copy(dst, f.at(in.a, 0))
	case codeOpen:
		s := ls.p.cohorts[in.who]
		for age, share := range s.ages {
			scaleLoop(f.at(cell{off: s.off + int32(len(s.ages)-1-age)}, 0), f.at(in.a, t), share)
		}
	case opcode(OpKernel):
		x, w := in.args[:in.n], in.args[in.n:]
		mulLoop(dst, f.at(w[0], t), f.at(x[0], t))
		for j := 1; j < len(x); j++ {
			addProduct(dst, f.at(w[j], t), f.at(x[j], t))
		}
	case opcode(OpScan):
		scanLoop(dst, f.at(in.a, t), f.at(in.dst.back(), t), f.at(in.b, t))
	case opcode(OpGrow):
		if t == 0 {
			copy(dst, f.at(in.a, t))
		} else {
			mulLoop(dst, f.at(in.dst.back(), t), f.at(in.b, t))
		}
	case opcode(OpChain):
		n := int(in.n)
		if t < n-1 {
			fill(dst, nan)
			return
		}
		copy(dst, f.at(in.a, t-n+1))
		for s := t - n + 2; s <= t; s++ {
			mulLoop(dst, dst, f.at(in.a, s))
		}
	case opcode(OpTotal):
		if t == 0 {
			copy(dst, f.at(in.a, t))
		} else {
			addLoop(dst, f.at(in.a, t), f.at(in.dst.back(), t))
		}
	case opcode(OpLtv), opcode(OpPayback):
		for i, c := range in.args {
			ls.args[i] = f.at(c, t)
		}
		ls.worth(in, dst)
	case opcode(OpAge):
		ls.age(in, dst, t)
	case opcode(OpJoin):
		s := ls.p.cohorts[in.who]
		n := int32(len(s.ages) + t)
		copy(f.at(cell{off: s.off + n}, 0), f.at(in.a, t))
		ls.total(dst, s.off, n+1)
	case opcode(OpPart):
		s := ls.p.cohorts[in.who]
		if t-int(in.n) < -1 {
			fill(dst, nan)
			return
		}
		ls.total(dst, s.off, int32(len(s.ages)+t+1)-in.n)
	}
}

// back is a cell one period earlier.
func (c cell) back() cell { return cell{c.off - 1, c.mask} }

// worth is an Ltv or a Payback, lane by lane.
func (ls *Lanes) worth(in *instr, dst []float64) {
	hazard := ls.hazard[:len(in.args)-2]
	for i := range dst {
		for k := range hazard {
			hazard[k] = ls.args[k+2][i]
		}
		if in.code == opcode(OpLtv) {
			dst[i] = ltv(ls.args[0][i], ls.args[1][i], int(in.n), int(in.form), hazard)
		} else {
			dst[i] = payback(ls.args[0][i], ls.args[1][i], int(in.form), hazard)
		}
	}
}

// age moves the state of a cohort one period on.
func (ls *Lanes) age(in *instr, lost []float64, t int) {
	f, s := &ls.f, ls.p.cohorts[in.who]
	hazards, growth := in.args[:len(in.args)-1], f.at(in.args[len(in.args)-1], t)
	fill(lost, 0)
	none, ends := ls.none[:f.wide], ls.ends[:f.wide]
	if in.form > 0 {
		for i, renewal := range f.at(hazards[0], t) {
			ends[i] = 1 - renewal
		}
	}
	n := len(s.ages) + t
	for i := range n {
		var hazard []float64
		switch age := n - i; {
		case in.form == ByPeriod:
			hazard = f.at(hazards[0], t)
		case in.form == ByAge:
			hazard = f.at(hazards[min(age, len(hazards))-1], t)
		case age%int(in.form) == 0:
			hazard = ends
		default:
			hazard = none
		}
		loseLoop(lost, f.at(cell{off: s.off + int32(i)}, 0), hazard, growth)
	}
}

// total adds n cells from off on.
func (ls *Lanes) total(dst []float64, off, n int32) {
	copy(dst, ls.f.at(cell{off: off}, 0))
	for i := int32(1); i < n; i++ {
		addLoop(dst, dst, ls.f.at(cell{off: off + i}, 0))
	}
}
