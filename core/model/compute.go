package model

import (
	"math"

	"planleaf/core/num"
)

// compute is an operation without memory for vectors of its operands, each at least as long as
// dst.
func compute(code opcode, dst []float64, x [][]float64) {
	switch code {
	case codeMove:
		copy(dst, x[0])
	case codeAdd2, opcode(OpAdd):
		reduceLoop(dst, x, addLoop)
	case codeMul2, codeScale, opcode(OpMul):
		reduceLoop(dst, x, mulLoop)
	case opcode(OpMin):
		reduceLoop(dst, x, minLoop)
	case opcode(OpMax):
		reduceLoop(dst, x, maxLoop)
	case opcode(OpSub):
		subLoop(dst, x[0], x[1])
	case opcode(OpDiv):
		divLoop(dst, x[0], x[1])
	case opcode(OpLess):
		pairLoop(dst, x[0], x[1], less)
	case opcode(OpLessEq):
		pairLoop(dst, x[0], x[1], lessEq)
	case opcode(OpEq):
		pairLoop(dst, x[0], x[1], equal)
	case opcode(OpPow):
		pairLoop(dst, x[0], x[1], power)
	case opcode(OpSat):
		saturationLoop(dst, x[0], x[1])
	case codeResponse:
		saturationLoop(dst, x[1], x[2])
		mulLoop(dst, x[0], dst)
	case opcode(OpIf):
		chooseLoop(dst, x[0], x[1], x[2])
	case opcode(OpHill):
		hillLoop(dst, x[0], x[1], x[2])
	case opcode(OpExp):
		num.Exps(dst, x[0][:len(dst)])
	case opcode(OpLog):
		singleLoop(dst, x[0], logarithm)
	case opcode(OpFloor):
		singleLoop(dst, x[0], math.Floor)
	default:
		panic("model: an instruction without a loop")
	}
}

// reduceLoop applies an operation of two to many, from left to right.
func reduceLoop(dst []float64, x [][]float64, loop func(dst, a, b []float64)) {
	if len(x) == 1 {
		copy(dst, x[0])
		return
	}
	loop(dst, x[0], x[1])
	for _, v := range x[2:] {
		loop(dst, dst, v)
	}
}

// compute is also of a lifetime value or a payback, with their n and form.
func (r *Room) compute(code opcode, n, form int, dst []float64, x [][]float64) {
	if code == opcode(OpLtv) || code == opcode(OpPayback) {
		r.worth(code, n, form, dst, x)
	} else {
		compute(code, dst, x)
	}
}

// worth is an Ltv or a Payback, lane by lane.
func (r *Room) worth(code opcode, n, form int, dst []float64, x [][]float64) {
	for len(r.hazard) < len(x) {
		r.hazard = append(r.hazard, 0)
	}
	hazard := r.hazard[:len(x)-2]
	for i := range dst {
		for k := range hazard {
			hazard[k] = x[k+2][i]
		}
		if code == opcode(OpLtv) {
			dst[i] = ltv(x[0][i], x[1][i], n, form, hazard)
		} else {
			dst[i] = payback(x[0][i], x[1][i], form, hazard)
		}
	}
}
