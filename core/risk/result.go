package risk

import "math"

// Result reads a part of a run: how its numbers spread, how likely its goals are.
type Result struct {
	run   *Run
	part  *Part
	first []int // by study: its first column
}

// Result is what a part says of the run; the error is ErrOther where it is none of it.
func (r *Run) Result(p *Part) (*Result, error) {
	out := &Result{run: r, part: p}
	n := 0
	for i := range r.studies {
		out.first = append(out.first, n)
		n += r.studies[i].columns()
	}
	if p.print != r.print || len(p.columns) != n {
		return nil, ErrOther
	}
	return out, nil
}

// Draws is how many draws there are.
func (r *Result) Draws() int { return r.part.Draws() }

// Certain reports whether nothing is uncertain: all draws are the same, and no answer has an
// error.
func (r *Result) Certain() bool { return r.run.Certain() }

// Number is how a number of a study spreads.
func (r *Result) Number(study, number int) *Spread {
	return r.spread(r.part.columns[r.first[study]+number])
}

// Fan is how a row of a study spreads in a period; fan is an index in Study.Fans.
func (r *Result) Fan(study, fan, period int) *Spread {
	s := &r.run.studies[study]
	return r.spread(r.part.columns[r.first[study]+len(s.Numbers)+fan*s.Model.Periods()+period])
}

// Chance is how likely a goal is met, and how it is missed.
//
//	Chance     share of all draws that meet it
//	Shortfall  mean miss among the draws that miss it by a finite amount; NaN where none does
//	Missed     draws that miss it, of which Left by no finite amount
type Chance struct {
	Chance    Estimate
	Shortfall Estimate
	Missed    int
	Left      int
}

// Goal is how likely a goal of a study is met.
func (r *Result) Goal(study, goal int) Chance {
	g := r.run.studies[study].Goals[goal]
	x := r.part.columns[r.first[study]+g.Number]
	met, miss := make([]float64, len(x)), make([]float64, len(x))
	var out Chance
	for k := range x {
		if g.Met(x[k]) {
			met[k], miss[k] = 1, math.NaN()
			continue
		}
		out.Missed++
		if miss[k] = g.Miss(x[k]); !finite(miss[k]) {
			out.Left++
		}
	}
	out.Chance = r.spread(met).Mean()
	out.Shortfall = r.spread(miss).Mean()
	return out
}

// AllGoals is how likely all goals of a study are met in one draw; NaN without goals.
func (r *Result) AllGoals(study int) Estimate {
	goals := r.run.studies[study].Goals
	if len(goals) == 0 {
		return Estimate{math.NaN(), math.NaN()}
	}
	met := make([]float64, r.Draws())
	for k := range met {
		met[k] = 1
		for _, g := range goals {
			if !g.Met(r.part.columns[r.first[study]+g.Number][k]) {
				met[k] = 0
			}
		}
	}
	return r.spread(met).Mean()
}

// Pair compares a number of two studies, B less A, on the same draws.
//
//	Difference       how B − A spreads
//	More, Less       share of the draws, of those where both have a number, in which B is
//	                 greater and smaller
type Pair struct {
	Difference *Spread
	More, Less Estimate
}

// Pair compares study b with study a.
func (r *Result) Pair(a, b, number int) Pair {
	x, y := r.part.columns[r.first[a]+number], r.part.columns[r.first[b]+number]
	diff, more, less := make([]float64, len(x)), make([]float64, len(x)), make([]float64, len(x))
	for k := range diff {
		diff[k] = y[k] - x[k]
		more[k], less[k] = sign(diff[k]), sign(-diff[k])
	}
	return Pair{r.spread(diff), r.spread(more).Mean(), r.spread(less).Mean()}
}

// sign is 1 of what is positive, 0 of what is not, NaN of what is no number.
func sign(x float64) float64 {
	switch {
	case !finite(x):
		return math.NaN()
	case x > 0:
		return 1
	}
	return 0
}

// finite reports whether a draw has a value, and is not never.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
