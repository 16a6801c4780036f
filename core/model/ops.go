package model

// Op is an operation.
//
// What holds for all: Eval is total; NaN in is NaN out unless it says otherwise, and
// Root finds where it came from. "Same" means one dimension, "plain" none.
type Op uint8

// The operations.
const (
	// OpNum is a number. It takes the unit that it stands beside.
	OpNum Op = iota
	// OpRow is a row, Lag periods back. Before the first period it is the row's initial
	// value (t = −1), else Before, else 0, whatever the row's shape.
	OpRow
	// OpAdd is a + b + …, left to right. Same; the unit of its operands.
	OpAdd
	// OpSub is a − b. Same; the unit of its operands.
	OpSub
	// OpMul is a·b·…, left to right. The product of units.
	OpMul
	// OpDiv is a/b; NaN where b = 0, also 0/0. The quotient of units.
	OpDiv
	// OpMin is the least operand; NaN if any is. Same.
	OpMin
	// OpMax is the greatest operand; NaN if any is. Same.
	OpMax
	// OpLess is 1 where a < b, else 0; NaN if either is. Same; plain.
	OpLess
	// OpLessEq is 1 where a ≤ b, else 0; NaN if either is. Same; plain.
	OpLessEq
	// OpEq is 1 where a = b, else 0; NaN if either is. Same; plain.
	OpEq
	// OpIf is cond, then, else: then where cond ≠ 0. A NaN cond is NaN; a branch that is
	// not taken is not looked at. cond plain, the branches the same.
	OpIf
	// OpExp is e^x. Plain; plain.
	OpExp
	// OpLog is the natural logarithm; NaN where x ≤ 0. Plain; plain.
	OpLog
	// OpPow is x^y; NaN for 0 to a negative power and for a negative x to a power that is
	// not whole. x^0 is 1 and 1^y is 1 even of NaN. Plain; plain.
	OpPow
	// OpFloor is the greatest whole number not above x. The unit of x.
	OpFloor
	// OpSat is x, k: 1 − e^(−x/k); NaN where k = 0. x and k the same; a share.
	OpSat
	// OpHill is x, half, slope: x^s/(x^s + half^s), computed as 1/(1 + (half/x)^s), which
	// cannot overflow; 0 where x ≤ 0. x and half the same, slope plain; a share.
	OpHill
	// OpKernel is x, w0, w1, …: Σ w_j·x(t−j), left to right, x a row. Weights plain; the
	// unit of x.
	OpKernel
	// OpScan is a, b, init: y(t) = a·y(t−1) + b, y(−1) = init read in the first period.
	// After a NaN all is NaN. a plain, b and init the same.
	OpScan
	// OpGrow is start, growth: y(0) = start, y(t) = y(t−1)·(1+growth). growth plain.
	OpGrow
	// OpChain is x with window n = Lag: x(t)·…·x(t−n+1), oldest first; NaN while t < n−1.
	// Plain; plain.
	OpChain
	// OpTotal is x: x(0) + … + x(t). The unit of x.
	OpTotal
	// OpLtv is margin, discount, hazard…, with months = Lag: see Ltv. discount and hazard
	// plain; the unit of margin.
	OpLtv
	// OpPayback is cac, margin, hazard…: see Payback; +Inf is never, which is also what is
	// not reached in 1,200 months. cac and margin the same, hazard plain; months.
	OpPayback
	// OpAge is hazard…, growth, of the cohort Who: the amount lost in t from the state at
	// the end of t−1. Hazard and growth plain; the unit of the cohort's opening.
	OpAge
	// OpJoin is inflow, opening, of the cohort Who: its amount at the end of t. Same.
	OpJoin
	// OpPart is, of the cohort Who at the end of t, the amount of those who started at
	// t−Lag or before; NaN while t−Lag is before the opening stock's period, t = −1.
	OpPart
)

// remembers reports whether the operation looks at more than the present of its operands, so that
// it stands only at the head of a row. Build gives it a hidden row elsewhere.
func (op Op) remembers() bool {
	switch op {
	case OpScan, OpGrow, OpChain, OpTotal, OpAge, OpJoin, OpPart:
		return true
	}
	return false
}
