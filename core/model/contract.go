// Package model is the sheet: parameters, rows over periods, one evaluator, trace.
// It knows no plan: package compile builds a model from a document, layer 4 asks
// questions of it. A row may use earlier columns of any row; a cycle without a lag is
// refused with its members. Entry points: NewBuilder, (*Builder).Build, (*Model).Program.
package model

import "planleaf/core/unit"

// RowID names a row of one model: its index in order of declaration.
type RowID int32

// Agg is how a row is read over several periods (a quarter, the horizon).
type Agg uint8

// How a row is read over several periods.
const (
	Sum   Agg = iota // flow: added up
	Last             // stock: the last period's
	First            // the first period's
	Least            // the lowest
	Most             // the highest
	Mean             // plain average: prices, rates that are assumptions
	Ratio            // recomputed: the row's own formula on its operands read over the same periods
)

// Axes say what a row is a part of; empty is the total. For sums, pivots and labels.
type Axes struct {
	Channel, Tier, Stage, Owner, Item string
}

// Spec describes a row.
type Spec struct {
	Path   string    // unique: "leads", "leads.ads", "channels.ads.rates.mql"
	Name   string    // key of the row's words in view ("leads", "cac.blended"); own rows: the planner's name
	Unit   unit.Unit // of every value of the row
	Agg    Agg
	Axes   Axes
	Report bool      // a report row: computed only when wanted, last on the sheet
	Hidden bool      // a helper that the sheet does not show; traces walk through it
	Before []float64 // values at t = −1, −2, … for those who look back; 0 beyond
}

// Expr is a formula: an operation on formulas, a row at a lag, or a number. Rows keep
// their Expr, so that a trace can say it in words.
type Expr struct {
	Op   Op
	Args []Expr
	Row  RowID   // OpRow, and the state of cohort operations
	Lag  int     // OpRow: periods back, ≥ 0; OpChain, OpPart: length of the window
	Num  float64 // OpNum
}

// Op is an operation. Each is defined, with its NaN conduct and unit rule, in ops.go.
type Op uint8

// The operations.
const (
	OpNum Op = iota
	OpRow
	OpAdd    // n-ary
	OpSub    // 2
	OpMul    // n-ary
	OpDiv    // 2; x/0 is NaN
	OpMin    // n-ary, NaN goes through
	OpMax    // n-ary
	OpLess   // 1 or 0
	OpLessEq // 1 or 0
	OpEq     // 1 or 0
	OpIf     // cond, then, else: NaN cond is NaN; a branch not taken does not poison
	OpExp
	OpLog
	OpPow
	OpFloor
	OpSat     // x, k: 1 − e^(−x/k)
	OpHill    // x, half, slope: x^s/(x^s+half^s); x ≤ 0 is 0
	OpKernel  // x(row), w0, w1, …: Σ w_j·x(t−j), the row's Before beyond the start
	OpScan    // a, b, init: y(t) = a·y(t−1)+b, y(−1) = init
	OpGrow    // start, growth: y(0) = start, y(t) = y(t−1)·(1+growth)
	OpChain   // x, window n = Lag: Π of the last n values; NaN while t < n−1
	OpTotal   // x: Σ from the first period to t (cumulative)
	OpLtv     // margin, discount factor, months, then the hazard: see Hazard
	OpPayback // cac, margin, then the hazard; never is +Inf
	OpAge     // cohort: amount lost in t from the state at the end of t−1
	OpJoin    // cohort, inflow: the amount in the cohort at the end of t
	OpPart    // cohort, window k = Lag: of the amount at t, those who started at t−k or before
)

// Hazard is the share lost per period: by calendar period (one Expr), by age (the last
// holds on) or by contract term. Exactly one of ByPeriod, ByAge and Term is set.
type Hazard struct {
	ByPeriod *Expr
	ByAge    []Expr // at age 1, 2, …
	Term     int    // periods; 1−Renewal is lost at each multiple of Term
	Renewal  Expr
}

// CohortSpec is a stock kept by the period in which its members started.
//
//	Opening  amount before the first period
//	Ages     its split by age 0, 1, … (sums to 1); empty: all at age 0
//	Growth   each survivor's amount is multiplied by it each period (1 for heads; MRR grows)
type CohortSpec struct {
	Opening Expr
	Ages    []float64
	Hazard  Hazard
	Growth  *Expr
}

/* The rest of the contract, implemented in files of their own:

Builder
	NewBuilder(periods int) *Builder
	(b) Param(s Spec, values []float64) RowID          one value (holds always) or one per period
	(b) Declare(s Spec) RowID                           a row defined later: how feedback is written
	(b) Define(id RowID, e Expr)
	(b) Row(s Spec, e Expr) RowID                       Declare and Define
	(b) Cohort(c CohortSpec) Cohort                     then Age(c), Join(c, inflow Expr), Part(c, k)
	(b) Build() (*Model, diag.Notes)                    units checked, cycles named; notes carry row paths

Formulas (package functions)
	Num(v) At(row) Lag(row, k) Add(xs…) Sub(a,b) Mul(xs…) Div(a,b) Min Max Less LessEq Eq If Exp Log Pow Floor
	Sat(x,k) Hill(x,half,slope) Kernel(row, weights…) Scan(a,b,init) Grow(start,growth) Chain(x,n) Total(x)
	Ltv(margin, discount Expr, months int, h Hazard) Payback(cac, margin Expr, h Hazard)

Model (immutable, safe for concurrent use)
	(m) Periods() int; Rows() int; Spec(id) Spec; Expr(id) Expr; Find(path) (RowID, bool)
	(m) Params() []Param                                {Path, Row, Offset, Len, Unit}; Defaults() []float64
	(m) Program(want ...RowID) *Program                 everything the wanted rows need, scheduled; nothing else
Program
	(p) NewState() *State; (p) Eval(st, params []float64)             by row; allocates nothing
	(p) NewLanes(n) *Lanes; (p) EvalLanes(ls, params []float64)       params[i*n+lane]; same bits as Eval
State
	(st) Row(id) []float64                              periods long; a row that is once is filled
	(st) Over(id, from, to int) float64                 the row read over periods from…to by its Agg (Ratio recomputes)
Trace
	(p) Trace(st, id, t) Trace                          {Row, Period, Value, Inputs []Input{Row, Period, Value}}: the rows that
	                                                    the formula reads there, hidden ones walked through
	(p) Root(st, id, t) (RowID, int, Reason)            of a NaN: the first row in dependence order that made it, and why
*/
