package model

import "planleaf/core/num"

// drawInstr is an instruction over lanes. Of a product or a sum of two, operand a is the one
// that is the same in all lanes, where one is.
type drawInstr struct {
	code    opcode
	n, form int32
	who     Cohort
	dst     operand
	a, b, c operand   // the first three of args
	args    []operand // all
}

// instrs are drafts as instructions.
func (d *Draws) instrs(drafts []draft, at func(ref) operand) []drawInstr {
	code := make([]drawInstr, len(drafts))
	for i, c := range drafts {
		in := drawInstr{code: c.code, n: int32(c.n), form: int32(c.form), who: c.who, dst: at(c.dst)}
		for _, a := range c.args {
			in.args = append(in.args, at(a))
		}
		if chain := c.chained(); chain != 0 {
			in.code = chain
			if len(in.args) > 1 && in.args[1].certain() {
				in.args[0], in.args[1] = in.args[1], in.args[0] // a·b = b·a to the bit, and so a + b
			}
		}
		for k, a := range in.args {
			switch k {
			case 0:
				in.a = a
			case 1:
				in.b = a
			case 2:
				in.c = a
			}
		}
		d.most = max(d.most, len(in.args))
		code[i] = in
	}
	return code
}

// one computes an instruction in one period.
func (r *Room) one(in *drawInstr, t int) {
	dst := r.at(in.dst, t)
	switch in.code {
	case opcode(OpMul):
		r.product(in.args, dst, t)
	case opcode(OpAdd):
		r.sum(in.args, dst, t)
	case opcode(OpSub):
		switch {
		case in.b.certain():
			raiseLoop(dst, r.at(in.a, t), -r.same(in.b, t))
		default:
			subLoop(dst, r.vec(0, in.a, t), r.at(in.b, t))
		}
	case opcode(OpScan):
		r.scan(dst, r.at(in.dst.back(1), t), in.a, in.b, t)
	case opcode(OpGrow):
		if t == 0 {
			copy(dst, r.vec(0, in.a, t))
		} else {
			r.scale(dst, r.at(in.dst.back(1), t), in.b, t)
		}
	case opcode(OpTotal):
		if t == 0 {
			copy(dst, r.at(in.a, t))
		} else {
			addLoop(dst, r.at(in.a, t), r.at(in.dst.back(1), t))
		}
	case codeResponse:
		r.saturation(dst, in.b, in.c, t)
		r.scale(dst, dst, in.a, t)
	case opcode(OpSat):
		r.saturation(dst, in.a, in.b, t)
	case opcode(OpKernel):
		x, w := in.args[:in.n], in.args[in.n:]
		r.scale(dst, r.vec(0, x[0], t), w[0], t)
		for j := 1; j < len(x); j++ {
			switch {
			case w[j].certain():
				addScaled(dst, r.vec(0, x[j], t), r.same(w[j], t))
			case x[j].certain():
				addScaled(dst, r.at(w[j], t), r.same(x[j], t))
			default:
				addProduct(dst, r.at(w[j], t), r.at(x[j], t))
			}
		}
	case opcode(OpChain):
		n := int(in.n)
		if t < n-1 {
			fill(dst, nan)
			return
		}
		copy(dst, r.at(in.a.back(n-1), t))
		for k := n - 2; k >= 0; k-- {
			mulLoop(dst, dst, r.at(in.a.back(k), t))
		}
	case codeFirst:
		copy(dst, r.at(in.a, 0))
	case codeOpen, opcode(OpAge), opcode(OpJoin), opcode(OpPart):
		r.cohort(in, dst, t)
	default:
		for k, c := range in.args {
			r.args[k] = r.vec(k, c, t)
		}
		r.compute(in.code, int(in.n), int(in.form), dst, r.args[:len(in.args)])
	}
}

// at is the lanes of an operand that varies.
func (r *Room) at(c operand, t int) []float64 {
	i := c.at(t)
	if c.in == inFull {
		return r.full[i*r.stride+r.from:][:r.wide]
	}
	return r.short[i*r.step:][:r.wide]
}

// same is the value of an operand that is the same in all lanes.
func (r *Room) same(c operand, t int) float64 { return r.st.cells[c.at(t)] }

// vec is the lanes of an operand, spread out where it is the same in all: k keeps operands apart.
func (r *Room) vec(k int, c operand, t int) []float64 {
	if !c.certain() {
		return r.at(c, t)
	}
	v := r.spread[k*r.chunk:][:r.wide]
	fill(v, r.same(c, t))
	return v
}

// scale is a product with an operand of either kind.
func (r *Room) scale(dst, a []float64, c operand, t int) {
	if c.certain() {
		scaleLoop(dst, a, r.same(c, t))
	} else {
		mulLoop(dst, a, r.at(c, t))
	}
}

// scan is a·y + b.
func (r *Room) scan(dst, y []float64, a, b operand, t int) {
	switch {
	case a.certain() && b.certain():
		scaleLoop(dst, y, r.same(a, t))
		raiseLoop(dst, dst, r.same(b, t))
	case a.certain() && r.same(a, t) == 1: // 1·y is y
		addLoop(dst, y, r.at(b, t))
	case a.certain():
		scanBy(dst, y, r.at(b, t), r.same(a, t))
	default:
		scanLoop(dst, r.at(a, t), y, r.vec(0, b, t))
	}
}

// saturation is 1 − e^(−x/k).
func (r *Room) saturation(dst []float64, x, k operand, t int) {
	switch {
	case k.certain() && r.same(k, t) != 0:
		shrinkLoop(dst, r.at(x, t), -r.same(k, t))
		num.Exps(dst, dst)
		fromOne(dst)
	default:
		saturationLoop(dst, r.vec(0, x, t), r.vec(1, k, t))
	}
}
