package risk

import "slices"

// Result reads a part of a run: how its numbers spread, how likely its goals are.
type Result struct {
	run  *Run
	part *Part
}

// Result is what a part says of the run; the error is ErrOther where it is none of it.
func (r *Run) Result(p *Part) (*Result, error) {
	if !p.same(r.shape()) {
		return nil, ErrOther
	}
	return &Result{r, p}, nil
}

// Draws is how many draws there are.
func (r *Result) Draws() int { return r.part.Draws() }

// Certain reports whether nothing is uncertain: all draws are the same, and no answer has an
// error.
func (r *Result) Certain() bool { return r.run.Certain() }

// Number is how a number of a study spreads.
func (r *Result) Number(study, number int) *Spread { return r.spread(study, number) }

// Fan is how a row of a study spreads in a period; fan is an index in Study.Fans.
func (r *Result) Fan(study, fan, period int) *Spread {
	s := &r.run.studies[study]
	return r.spread(study, len(s.Numbers)+fan*s.Model.Periods()+period)
}

// spread is the spread of the k-th column of a study.
func (r *Result) spread(study, k int) *Spread {
	p, s := r.part, &r.run.studies[study]
	still := func() bool {
		if k < len(s.Numbers) {
			return r.run.still(study, s.Numbers[k].Row)
		}
		return r.run.still(study, s.Fans[(k-len(s.Numbers))/s.Model.Periods()])
	}
	if p.much != nil {
		return &Spread{sums: p.much.columns[p.place(study)+k], spans: p.spans, still: still}
	}
	return &Spread{at: p.studies[study].at[k], spans: p.spans, values: p.values[p.first(study)+k], still: still, desk: &r.run.desk}
}

// place is where the columns of a study begin in a summary.
func (s *shape) place(study int) int {
	n := s.first(study)
	for i := range study {
		n += len(s.studies[i].goals)
	}
	return n
}

// Single is a number of a study on the single line.
func (r *Result) Single(study, number int) float64 { return r.part.studies[study].at[number] }

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
	met, by := r.met(study, goal)
	miss := Spread{sums: by}
	left := int(by.left - total64(met))
	return Chance{r.chance(study, met, r.part.studies[study].goals[goal:goal+1]), miss.Mean(), miss.Count() + left, left}
}

// met is how often a goal is met, and what it is missed by.
func (r *Result) met(study, goal int) (*tally, *column) {
	p := r.part
	o := &p.studies[study]
	if p.much != nil {
		at := goal
		for i := range study {
			at += len(p.studies[i].goals) + 1
		}
		return &p.much.tallies[at], p.much.columns[p.place(study)+len(o.at)+goal]
	}
	met, by := &tally{}, newColumn(0)
	one := o.goals[goal : goal+1]
	blocks(p.spans, func(b, from, to int) {
		m := newMeeting(one, to-from)
		by.block(b, m.goal(0, p.values[p.first(study)+one[0].Number][from:to]))
		met[b%mostGroups] += m.met
	})
	return met, by
}

// AllGoals is how likely all goals of a study but those alone are met in one draw; NaN where there are none.
func (r *Result) AllGoals(study int) Estimate {
	p := r.part
	o := &p.studies[study]
	joint := slices.DeleteFunc(slices.Clone(o.goals), func(g Goal) bool { return g.Alone })
	if len(joint) == 0 {
		return Estimate{nan, nan}
	}
	all := &tally{}
	if p.much != nil {
		at := -1
		for i := range study + 1 {
			at += len(p.studies[i].goals) + 1
		}
		all = &p.much.tallies[at]
	} else {
		blocks(p.spans, func(b, from, to int) {
			m := newMeeting(joint, to-from)
			for k, g := range joint {
				m.goal(k, p.values[p.first(study)+g.Number][from:to])
			}
			all[b%mostGroups] += m.all()
		})
	}
	return r.chance(study, all, joint)
}

// chance is a share of all draws of a study in which goals are met; where nothing uncertain reaches
// them it has no error.
func (r *Result) chance(study int, hits *tally, goals []Goal) Estimate {
	of := drawsBy(r.part.spans)
	e := shareOf(hits.floats(), of.floats())
	if (e.Value == 0 || e.Value == 1) && r.run.stillGoals(study, goals) {
		e.Error = 0
	}
	return e
}

func total64(t *tally) uint64 {
	var n uint64
	for _, x := range t {
		n += x
	}
	return n
}
