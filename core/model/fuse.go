package model

// fuse gives the drafts as they can be computed from some period on, when nothing that they
// look back at is before the plan any more: a product that only another product reads, first
// among its factors, becomes a part of it, lagged as it was read; so with sums. The order of
// operations stays, and so do the bits. ready is the first period from which it holds.
func (l *lowering) fuse(drafts []draft, kept func(reg int) bool) (fused []draft, ready int) {
	fused = append(fused, drafts...)
	by, reads := make([]int, len(l.regs)), make([]int, len(l.regs))
	for i := range by {
		by[i] = -1
	}
	for i, d := range fused {
		if by[d.dst.reg] >= 0 || d.dst.lag > 0 || kept(d.dst.reg) {
			reads[d.dst.reg] = 2 // stays
		}
		by[d.dst.reg] = i
		for _, a := range d.args {
			reads[a.reg]++
		}
	}
	from, gone := make([]int, len(fused)), make([]bool, len(fused))
	for again := true; again; {
		again = false
		for i := range fused {
			d := &fused[i]
			for k := 0; k < min(2, len(d.args)) && d.chained() != 0 && !d.once && !gone[i]; k++ {
				a := d.args[k]
				w := by[a.reg]
				if w < 0 || w == i || reads[a.reg] != 1 || fused[w].once || fused[w].chained() != d.chained() {
					continue
				}
				args := make([]ref, 0, len(fused[w].args)+len(d.args)-1)
				for _, x := range fused[w].args {
					if !l.regs[x.reg].once {
						x.lag += a.lag
					}
					args = append(args, x)
				}
				for j, x := range d.args {
					if j != k {
						args = append(args, x)
					}
				}
				d.code, d.args = d.chained(), args
				from[i] = max(from[i], a.lag+from[w])
				gone[w], again = true, true
				break
			}
		}
	}
	n := 0
	for i, d := range fused {
		if !gone[i] {
			ready = max(ready, from[i])
			fused[n] = d
			n++
		}
	}
	return fused[:n], ready
}

// chained is what a draft is a chain of: products or sums of any length; 0 for neither.
func (d *draft) chained() opcode {
	switch d.code {
	case codeMul2, codeScale, opcode(OpMul):
		return opcode(OpMul)
	case codeAdd2, opcode(OpAdd):
		return opcode(OpAdd)
	}
	return 0
}
