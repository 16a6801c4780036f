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
// A row that is not there, or plays no part there, says nothing. above is the number that reads it.
func (r *Results) there(in, above model.Input) string {
	if other := r.elsewhere(in, above); other != "" {
		return strings.Join([]string{"≠", r.other.name, other}, " ")
	}
	return ""
}

// elsewhere is a number in the scenario that is compared with, "" where there is none or it is the same.
func (r *Results) elsewhere(in, above model.Input) string {
	if r.other == nil {
		return ""
	}
	spec := r.Sheet.Model.Spec(in.Row)
	own, other, ok := in.Value, 0.0, false
	if in.How == model.ByAgg {
		other, ok = r.other.over(spec.Path, in)
	} else {
		other, ok = r.other.asRead(spec.Path, in, r.Sheet.Model.Spec(above.Row).Path, above)
	}
	if !ok || own == other || own != own && other != other || math.Abs(own-other) <= 1e-12*math.Abs(own) {
		return ""
	}
	return r.near(other, spec.Unit)
}

// over is a row over the periods of an input.
func (v *versus) over(path string, in model.Input) (float64, bool) {
	id, ok := v.Sheet.Model.Find(path)
	if !ok || v.State.Row(id) == nil {
		return 0, false
	}
	return v.State.Over(id, in.From, in.To), true
}

// asRead is a row as the number above reads it: weighted by a lag, or multiplied up.
func (v *versus) asRead(path string, in model.Input, by string, above model.Input) (float64, bool) {
	id, ok := v.Sheet.Model.Find(by)
	if !ok || v.State.Row(id) == nil {
		return 0, false
	}
	for _, o := range v.State.Program().Trace(v.State, id, above.From, above.To).Inputs {
		if o.How == in.How && v.Sheet.Model.Spec(o.Row).Path == path {
			return o.Value, true
		}
	}
	return 0, false
}
