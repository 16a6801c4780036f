package plan

// Form is the way in which a Value is written.
type Form uint8

// The forms of a value.
const (
	Constant Form = iota // 0.35, "35%", 12000
	Series               // [12000, 13000, …]; the last holds on
	Growth               // {"start": 12000, "growth": 0.02, "season": [12 factors]}
	Range                // "0.25 to 0.35", {"low", "high"}, {"p10", "p90"}; with "value" the planner's single figure
	Dist                 // {"dist": "beta", "a": 48, "b": 102}
	Counts               // {"won": 271, "of": 2296}
)

// FormNames are what the forms are called in edits and answers.
var FormNames = [...]string{Constant: "constant", Series: "series", Growth: "growth", Range: "range", Dist: "dist", Counts: "counts"}

// Value is an assumption in one of its forms, with its provenance. Numbers are in the
// plan's base units: shares 0..1, money in whole currency, people.
type Value struct {
	Form   Form
	Number float64   // Constant; Range and Dist: the planner's single figure if HasValue
	Series []float64 // Series
	Start  float64   // Growth
	Growth float64   // Growth: share a period, > −1
	Season []float64 // Growth: empty or 12 factors, January first
	Dated  []Dated   // Growth: season factors of single months that override Season

	HasValue  bool
	Low, High float64   // Range: 5% and 95% points, or 10% and 90% points if Wide
	Wide      bool      // Range: written as p10, p90
	Dist      string    // Range, Dist: normal lognormal beta pert triangular uniform discrete; "" = by unit
	Params    []Param   // Dist: its parameters in the order of its name's definition
	Won, Of   float64   // Counts
	Prior     []float64 // Counts: beta a, b; empty = Jeffreys 0.5, 0.5

	AtLeast, AtMost *float64 // Range, Dist: what lies outside is cut off, nil is no end

	Factor      *Value   // Constant, Series, Growth: a range or distribution that all its numbers are multiplied by; nil without
	Persistence *float64 // with Factor, 0 … 1: how much of a month's luck the next one keeps; nil = 1, one luck for all months

	Source, Owner, AsOf, Note, Finding string // provenance, as in {"is": …, "source": …}
	Extra                              []Member

	Adjust []Adjustment // what a scenario does to it: see Under; never in a file
}

// Param is a named parameter of a distribution ("median", "sigma", "a", "b", "values", "weights").
type Param struct {
	Name   string
	Values []float64
}

// Dated is a season factor for one month.
type Dated struct {
	Month  string
	Factor float64
}
