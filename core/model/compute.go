package model

import (
	"math"

	"planleaf/core/num"
)

// compute is an operation without memory for vectors of its operands, each as long as dst.
// n and form are those of a lifetime value or a payback.
func (r *Room) compute(code opcode, n, form int, dst []float64, x [][]float64) {
	for k := range x {
		x[k] = x[k][:len(dst)]
	}
	switch code {
	case codeMove:
		copy(dst, x[0])
	case opcode(OpAdd):
		reduceLoop(dst, x, addLoop)
	case opcode(OpMul):
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
	case opcode(OpIf):
		chooseLoop(dst, x[0], x[1], x[2])
	case opcode(OpHill):
		hillLoop(dst, x[0], x[1], x[2])
	case opcode(OpExp):
		num.Exps(dst, x[0])
	case opcode(OpLog):
		singleLoop(dst, x[0], logarithm)
	case opcode(OpFloor):
		singleLoop(dst, x[0], math.Floor)
	case opcode(OpLtv), opcode(OpPayback):
		r.worth(code, n, form, dst, x)
	default:
		panic("model: an instruction without a loop")
	}
}

// reduceLoop applies an operation of two to many, from left to right.
func reduceLoop(dst []float64, x [][]float64, loop func(dst, a, b []float64)) {
	copy(dst, x[0])
	for _, v := range x[1:] {
		loop(dst, dst, v)
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
