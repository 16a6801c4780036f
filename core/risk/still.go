package risk

import (
	"slices"

	"planleaf/core/model"
)

// still reports whether nothing uncertain reaches a row of a study: what all draws say of it is
// sure. It takes a look at the model, so it is asked only of what no draw has moved.
func (r *Run) still(study int, row model.RowID) bool {
	s := &r.studies[study]
	varying := s.varying()
	return len(varying) == 0 || !slices.ContainsFunc(s.Model.Program(row).Params(), func(p int) bool { return slices.Contains(varying, p) })
}

// stillGoals reports whether nothing uncertain reaches any of some goals of a study.
func (r *Run) stillGoals(study int, goals []Goal) bool {
	return !slices.ContainsFunc(goals, func(g Goal) bool { return !r.still(study, r.studies[study].Numbers[g.Number].Row) })
}
