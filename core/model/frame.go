package model

import (
	"math"

	"planleaf/core/num"
)

// frame is the cells as a driver sees them. By row a vector is the periods of a row,
// beside each other; by lane it is the lanes of one cell.
type frame struct {
	cells  []float64
	stride int       // values a cell: 1 by row, the lanes otherwise
	wide   int       // values of a vector
	spread []float64 // by row: vectors of operands that are once, one after the other
}

// vec is the k-th operand of an instruction: by row from period t on, by lane in it.
func (f *frame) vec(k int, c cell, t int) []float64 {
	if c.mask == 0 && f.spread != nil {
		return f.same(k, c)
	}
	return f.at(c, t)
}

// at is the values of a cell.
func (f *frame) at(c cell, t int) []float64 { return f.cells[c.at(t)*f.stride:][:f.wide] }

// same is a value that is once, in all periods.
func (f *frame) same(k int, c cell) []float64 {
	v := f.spread[k*f.wide:][:f.wide]
	fill(v, f.cells[c.off])
	return v
}

// sideBySide reports whether loop computes the instruction: each value from the values
// of the operands in the same place.
func (in *instr) sideBySide() bool {
	switch in.code {
	case codeFirst, codeOpen, opcode(OpKernel), opcode(OpScan), opcode(OpGrow), opcode(OpChain), opcode(OpTotal),
		opcode(OpLtv), opcode(OpPayback), opcode(OpAge), opcode(OpJoin), opcode(OpPart):
		return false
	}
	return true
}

// loop computes an instruction that is side by side for one vector.
func (f *frame) loop(in *instr, t int) {
	dst := f.at(in.dst, t)
	if in.code == opcode(OpAdd) && len(in.args) > 2 {
		f.sum(in.args, dst, t)
		return
	}
	a := f.vec(0, in.a, t)
	if len(in.args) == 1 {
		single(in.code, dst, a)
		return
	}
	b := f.vec(1, in.b, t)
	switch in.code {
	case codeMul2, codeScale:
		mulLoop(dst, a, b)
	case opcode(OpMul):
		mulLoop(dst, a, b)
		for k := 2; k < len(in.args); k++ {
			mulLoop(dst, dst, f.vec(k, in.args[k], t))
		}
	case codeAdd2:
		addLoop(dst, a, b)
	case opcode(OpSub):
		subLoop(dst, a, b)
	case opcode(OpDiv):
		divLoop(dst, a, b)
	case opcode(OpMin):
		minLoop(dst, a, b)
		for k := 2; k < len(in.args); k++ {
			minLoop(dst, dst, f.vec(k, in.args[k], t))
		}
	case opcode(OpMax):
		maxLoop(dst, a, b)
		for k := 2; k < len(in.args); k++ {
			maxLoop(dst, dst, f.vec(k, in.args[k], t))
		}
	case opcode(OpLess):
		pairLoop(dst, a, b, less)
	case opcode(OpLessEq):
		pairLoop(dst, a, b, lessEq)
	case opcode(OpEq):
		pairLoop(dst, a, b, equal)
	case opcode(OpPow):
		pairLoop(dst, a, b, power)
	case opcode(OpSat):
		saturationLoop(dst, a, b)
	case opcode(OpIf):
		chooseLoop(dst, a, b, f.vec(2, in.c, t))
	case opcode(OpHill):
		hillLoop(dst, a, b, f.vec(2, in.c, t))
	case codeResponse:
		saturationLoop(dst, b, f.vec(2, in.c, t))
		mulLoop(dst, a, dst)
	default:
		panic("model: an instruction without a loop")
	}
}

func single(code opcode, dst, a []float64) {
	switch code {
	case codeMove, opcode(OpAdd), opcode(OpMul), opcode(OpMin), opcode(OpMax):
		copy(dst, a)
	case opcode(OpExp):
		num.Exps(dst, a)
	case opcode(OpLog):
		singleLoop(dst, a, logarithm)
	case opcode(OpFloor):
		singleLoop(dst, a, math.Floor)
	default:
		panic("model: an instruction without a loop")
	}
}

// sum adds from left to right, a few operands in one pass. By row all of them are by
// period: see hoist.
func (f *frame) sum(args []cell, dst []float64, t int) {
	k := 3
	if len(args) >= 5 {
		k = 5
		add5Loop(dst, f.at(args[0], t), f.at(args[1], t), f.at(args[2], t), f.at(args[3], t), f.at(args[4], t))
	} else { // three or four: two are codeAdd2
		add3Loop(dst, f.at(args[0], t), f.at(args[1], t), f.at(args[2], t))
	}
	for ; k+4 <= len(args); k += 4 {
		add5Loop(dst, dst, f.at(args[k], t), f.at(args[k+1], t), f.at(args[k+2], t), f.at(args[k+3], t))
	}
	for ; k < len(args); k++ {
		addLoop(dst, dst, f.at(args[k], t))
	}
}
