package model

// Expr is a formula: an operation on formulas, a row at a lag, or a number. Rows keep
// their Expr, so that a trace can say it in words.
type Expr struct {
	Op   Op
	Args []Expr
	Row  RowID   // OpRow
	Lag  int     // OpRow: periods back, ≥ 0; OpChain, OpPart: the window; OpLtv: months
	Num  float64 // OpNum
	Term int     // OpLtv, OpPayback, OpAge: how the hazard is given: ByPeriod, ByAge, or the term of a contract
	Who  Cohort  // OpAge, OpJoin, OpPart
}

// Num is a number. In a sum or a comparison it takes the unit that it stands beside.
func Num(v float64) Expr { return Expr{Op: OpNum, Num: v} }

// At is a row in the same period.
func At(row RowID) Expr { return Expr{Op: OpRow, Row: row} }

// Lag is a row k periods earlier; before the first period its initial value or Before.
func Lag(row RowID, k int) Expr {
	if k < 0 {
		panic("model: a formula cannot look ahead")
	}
	return Expr{Op: OpRow, Row: row, Lag: k}
}

// Add is the sum of xs, from left to right.
func Add(xs ...Expr) Expr { return nary(OpAdd, xs) }

// Sub is a − b.
func Sub(a, b Expr) Expr { return Expr{Op: OpSub, Args: []Expr{a, b}} }

// Mul is the product of xs, from left to right.
func Mul(xs ...Expr) Expr { return nary(OpMul, xs) }

// Div is a/b; NaN where b is 0.
func Div(a, b Expr) Expr { return Expr{Op: OpDiv, Args: []Expr{a, b}} }

// Min is the least of xs.
func Min(xs ...Expr) Expr { return nary(OpMin, xs) }

// Max is the greatest of xs.
func Max(xs ...Expr) Expr { return nary(OpMax, xs) }

// Less is 1 where a < b, else 0.
func Less(a, b Expr) Expr { return Expr{Op: OpLess, Args: []Expr{a, b}} }

// LessEq is 1 where a ≤ b, else 0.
func LessEq(a, b Expr) Expr { return Expr{Op: OpLessEq, Args: []Expr{a, b}} }

// Eq is 1 where a = b, else 0.
func Eq(a, b Expr) Expr { return Expr{Op: OpEq, Args: []Expr{a, b}} }

// If is then where cond is not 0, otherwise where it is.
func If(cond, then, otherwise Expr) Expr {
	return Expr{Op: OpIf, Args: []Expr{cond, then, otherwise}}
}

// Exp is e^x.
func Exp(x Expr) Expr { return Expr{Op: OpExp, Args: []Expr{x}} }

// Log is the natural logarithm; NaN where x ≤ 0.
func Log(x Expr) Expr { return Expr{Op: OpLog, Args: []Expr{x}} }

// Pow is x^y.
func Pow(x, y Expr) Expr { return Expr{Op: OpPow, Args: []Expr{x, y}} }

// Floor is the greatest whole number that is not above x.
func Floor(x Expr) Expr { return Expr{Op: OpFloor, Args: []Expr{x}} }

// Sat is 1 − e^(−x/k), the saturation of x with scale k; the cap is a factor outside.
func Sat(x, k Expr) Expr { return Expr{Op: OpSat, Args: []Expr{x, k}} }

// Hill is x^slope/(x^slope + half^slope).
func Hill(x, half, slope Expr) Expr { return Expr{Op: OpHill, Args: []Expr{x, half, slope}} }

// Kernel is Σ_j weights[j]·row(t−j), what was before the plan by the row's Before.
func Kernel(row RowID, weights ...Expr) Expr {
	return Expr{Op: OpKernel, Args: append([]Expr{At(row)}, weights...)}
}

// Scan is y(t) = a·y(t−1) + b with y(−1) = init, which is read in the first period.
func Scan(a, b, init Expr) Expr { return Expr{Op: OpScan, Args: []Expr{a, b, init}} }

// Grow is y(0) = start, y(t) = y(t−1)·(1+growth); start is read in the first period.
func Grow(start, growth Expr) Expr { return Expr{Op: OpGrow, Args: []Expr{start, growth}} }

// Chain is the product of the last n values of x; NaN while there are fewer.
func Chain(x Expr, n int) Expr {
	if n < 1 {
		panic("model: a chain needs a window of at least one period")
	}
	return Expr{Op: OpChain, Args: []Expr{x}, Lag: n}
}

// Total is the sum of x from the first period on.
func Total(x Expr) Expr { return Expr{Op: OpTotal, Args: []Expr{x}} }

// Ltv is Σ margin·S(k)·discount^k over k = 0 … months−1, with the survival S that the
// hazard of this period gives, S(0) = 1: the first payment is whole.
//
//	margin    a period's margin of one customer
//	discount  factor of one period, (1+yearly)^(−1/12)
func Ltv(margin, discount Expr, months int, h Hazard) Expr {
	if months < 1 {
		panic("model: a lifetime value needs at least one month")
	}
	form, args := h.args()
	return Expr{Op: OpLtv, Args: append([]Expr{margin, discount}, args...), Lag: months, Term: form}
}

// Payback is the first month in which the margin of the survivors, paid at the start of
// each month, adds up to cac: a whole number; 0 for a cac of at most 0, +Inf for never.
func Payback(cac, margin Expr, h Hazard) Expr {
	form, args := h.args()
	return Expr{Op: OpPayback, Args: append([]Expr{cac, margin}, args...), Term: form}
}

func nary(op Op, xs []Expr) Expr {
	if len(xs) == 0 {
		panic("model: an operation needs an operand")
	}
	return Expr{Op: op, Args: xs}
}

// terms calls f for each term of a kernel: the operand that many periods back, and its
// weight. A weight that is the number 0 has no term, whatever the operand.
func (e Expr) terms(f func(back int, weight Expr)) {
	for j, w := range e.Args[1:] {
		if w.Op != OpNum || w.Num != 0 {
			f(j, w)
		}
	}
}

// walk calls f on e and on every formula within it, parents first.
func (e Expr) walk(f func(Expr)) {
	f(e)
	for _, a := range e.Args {
		a.walk(f)
	}
}
