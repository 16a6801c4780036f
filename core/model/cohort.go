package model

// How a hazard is given, beside the term of a contract, which is at least 1.
const (
	ByPeriod = 0
	ByAge    = -1
	Mixed    = -2
)

// Hazard is the share lost per period: by calendar period (one Expr), by age (the last
// holds on), by contract term, or that of a mixture. Exactly one of ByPeriod, ByAge, Term
// and Mixed is set.
type Hazard struct {
	ByPeriod *Expr
	ByAge    []Expr // at age 1, 2, …
	Term     int    // periods; 1−Renewal is lost at each multiple of Term
	Renewal  Expr
	Mixed    []Share // of Ltv and Payback alone
}

// Share is a part of a mixture: Weight of what starts leaves by Hazard, so that the whole
// survives as Σ weight·S(k). The weights of a mixture add up to 1.
type Share struct {
	Weight Expr
	Hazard Hazard
}

// args are the hazard as the operands of an operation, and the form that says how to
// read them.
func (h Hazard) args() (form int, args []Expr) {
	set := 0
	if h.ByPeriod != nil {
		set, form, args = set+1, ByPeriod, []Expr{*h.ByPeriod}
	}
	if len(h.ByAge) > 0 {
		set, form, args = set+1, ByAge, h.ByAge
	}
	if h.Term > 0 {
		set, form, args = set+1, h.Term, []Expr{h.Renewal}
	}
	if len(h.Mixed) > 0 {
		set, form = set+1, Mixed
		for _, part := range h.Mixed {
			own, of := part.Hazard.args()
			if own == Mixed {
				panic("model: a mixture of mixtures")
			}
			args = append(args, Num(float64(own)), Num(float64(len(of))), part.Weight)
			args = append(args, of...)
		}
	}
	if set != 1 {
		panic("model: a hazard is by period, by age, by contract term or mixed, exactly one")
	}
	return form, args
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

// Cohort names a cohort of one model.
type Cohort int32

// Cohort declares a cohort. One row must hold its Join; Age and Part are rows at will.
func (b *Builder) Cohort(c CohortSpec) Cohort {
	if len(c.Ages) == 0 {
		c.Ages = []float64{1}
	}
	if form, _ := c.Hazard.args(); form == Mixed {
		panic("model: a cohort has one hazard")
	}
	b.cohorts = append(b.cohorts, cohort{CohortSpec: c, join: -1, age: -1})
	return Cohort(len(b.cohorts) - 1)
}

// Age is the amount that the cohort loses in a period, of its state a period earlier.
// It does not wait for the inflow of its own period, which may depend on it: winning
// back this month's churned is no cycle.
func (b *Builder) Age(c Cohort) Expr {
	h := b.cohorts[c]
	form, args := h.Hazard.args()
	growth := Num(1)
	if h.Growth != nil {
		growth = *h.Growth
	}
	return Expr{Op: OpAge, Args: append(append([]Expr{}, args...), growth), Term: form, Who: c}
}

// Join is the cohort's amount at the end of a period, after inflow has joined it.
// Its value before the first period is the opening amount.
func (b *Builder) Join(c Cohort, inflow Expr) Expr {
	return Expr{Op: OpJoin, Args: []Expr{inflow, b.cohorts[c].Opening}, Who: c}
}

// Part is the amount of those of the cohort who started k periods ago or earlier.
func (b *Builder) Part(c Cohort, k int) Expr {
	if k < 0 {
		panic("model: a part of a cohort started in the past")
	}
	return Expr{Op: OpPart, Lag: k, Who: c}
}

// cohort is a CohortSpec with the rows that carry it.
type cohort struct {
	CohortSpec
	join, age RowID // join: the amount; age: the loss, declared by Build where no row holds it
}
