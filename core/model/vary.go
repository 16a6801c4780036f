package model

// varying are the registers that differ between draws when these parameters do: what reads
// one of them, directly or not, and all of a cohort where any part of it does.
func (l *lowering) varying(params []bool) []bool {
	vary := make([]bool, len(l.regs))
	for i, r := range l.regs {
		if r.row >= 0 {
			param := l.m.rows[r.row].param
			vary[i] = param >= 0 && params[param]
		}
	}
	cohorts := make([]bool, len(l.m.cohorts))
	for again := true; again; {
		again = false
		for _, d := range l.code {
			ofCohort := d.code == codeOpen || d.code == opcode(OpAge) || d.code == opcode(OpJoin) || d.code == opcode(OpPart)
			moved := vary[d.dst.reg] || ofCohort && cohorts[d.who]
			for _, a := range d.args {
				moved = moved || vary[a.reg]
			}
			if moved && (!vary[d.dst.reg] || ofCohort && !cohorts[d.who]) {
				vary[d.dst.reg], again = true, true
				if ofCohort {
					cohorts[d.who] = true
				}
			}
		}
	}
	return vary
}

// certain takes out of what varies what is the same in all draws: the leading operands of a
// sum or a product, and the saturation under a cap that varies. The order of operations stays,
// and so do the bits. Registers that it adds do not vary.
func (l *lowering) certain(vary []bool) {
	same := func(r ref) bool { return r.reg >= len(vary) || !vary[r.reg] }
	for i := range len(l.code) {
		d := l.code[i]
		if !vary[d.dst.reg] {
			continue
		}
		switch d.code {
		case opcode(OpAdd), opcode(OpMul):
			n, once := 0, true
			for n < len(d.args) && same(d.args[n]) {
				once = once && l.regs[d.args[n].reg].once
				n++
			}
			if n >= 2 && n < len(d.args) {
				l.split(i, n, once)
			}
		case codeResponse:
			if x, k := d.args[1], d.args[2]; same(x) && same(k) {
				once := l.regs[x.reg].once && l.regs[k.reg].once
				reg := l.register(-1, once)
				l.code[i].code, l.code[i].args = opcode(OpMul), []ref{d.args[0], {reg: reg}}
				l.code = append(l.code, draft{code: opcode(OpSat), dst: ref{reg: reg}, args: []ref{x, k}, once: once})
			}
		}
	}
}
