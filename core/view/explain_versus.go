package view

import (
	"math"
	"strings"

	"planleaf/core/model"
)

// versus is what an explanation is compared with: the same rows of another scenario.
type versus struct {
	*Results
	name string
}

// Compared gives an explanation another scenario beside it: where a number differs there, it says so.
// The other state must compute the row that is explained.
func (r *Results) Compared(with *Results) {
	r.other = &versus{with, with.ScenarioName(with.Receipt.Scenario)}
}

// there says what a number is in the scenario that is compared with, where it is another: "≠ 进取 172万".
// A row that is not there, or plays no part there, says nothing.
func (r *Results) there(in model.Input) string {
	if r.other == nil {
		return ""
	}
	spec := r.Sheet.Model.Spec(in.Row)
	id, ok := r.other.Sheet.Model.Find(spec.Path)
	if !ok || r.other.State.Row(id) == nil {
		return ""
	}
	own, other := in.Value, r.other.State.Over(id, in.From, in.To)
	if in.How != model.ByAgg {
		own = r.State.Over(in.Row, in.From, in.To)
	}
	if own == other || own != own && other != other || math.Abs(own-other) <= 1e-12*math.Abs(own) {
		return ""
	}
	return strings.Join([]string{"≠", r.other.name, r.near(other, spec.Unit)}, " ")
}
