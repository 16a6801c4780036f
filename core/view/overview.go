package view

import (
	"cmp"
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// overview is the first page: the answer, key figures, and how they come about.
func (r *Results) overview() *Over {
	o := &Over{Kpis: r.kpis(), Figures: []Figure{r.main(), r.cash()}}
	if len(r.Doc.Channels) > 0 {
		o.Figures = append(o.Figures, r.channels())
	}
	if goals := r.goals(); len(goals) > 0 {
		o.Targets = r.targets(goals)
	}
	return o
}

// goals are the plan's targets and what it makes of them.
func (r *Results) goals() []compile.Target { return r.Sheet.Targets(r.State) }

// goalOf is the first target on a row, nil if there is none.
func (r *Results) goalOf(id model.RowID) *compile.Target {
	goals := r.goals()
	for i := range goals {
		if goals[i].Row == id {
			return &goals[i]
		}
	}
	return nil
}

// goalIn is the target of a row that is due in a period, one of no month at the end; nil without one.
func (r *Results) goalIn(id model.RowID, period int) *compile.Target {
	goals := r.goals()
	for i := range goals {
		if goals[i].Row == id && r.due(goals[i].At, goals[i].By) == period {
			return &goals[i]
		}
	}
	return nil
}

// due is the period in which a target is due, without a month the last.
func (r *Results) due(at, by string) int {
	if month := ParseMonth(cmp.Or(at, by)); month != 0 {
		return int(month - r.first)
	}
	return r.last
}

// low is the lowest value of a row and its period. NaN wins: it has no lowest.
func low(values []float64) (at int) {
	for t, v := range values {
		if math.IsNaN(v) {
			return t
		}
		if v < values[at] {
			at = t
		}
	}
	return at
}

func sumOf(values []float64) float64 {
	total := 0.0
	for _, v := range values {
		total += v
	}
	return total
}

// flat reports whether a row changes too little to be seen: by less than half a percent.
func flat(from, to float64) bool {
	return math.Abs(to-from) <= 0.005*math.Max(math.Abs(from), math.Abs(to))
}
