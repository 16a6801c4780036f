package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/unit"
)

// TableForm is how the data table of the page can be set; texts are as one types them.
//
//	Reach  the value whose line is drawn, as typed; Usual the one without it, "" for none
//	Fault  why Reach can not be read
type TableForm struct {
	Axes  []AxisForm `json:"axes"`
	Reach string     `json:"reach"`
	Usual string     `json:"usual"`
	Fault string     `json:"fault,omitempty"`
}

// AxisForm is one axis: From, To and Steps as typed, Low, High and Count what holds where nothing is.
type AxisForm struct {
	Path  string `json:"path"`
	From  string `json:"from"`
	To    string `json:"to"`
	Steps string `json:"steps"`
	Low   string `json:"low"`
	High  string `json:"high"`
	Count string `json:"count"`
	Fault string `json:"fault,omitempty"`
}

// AxisForm is the form of an axis that usually has these values; said is what was typed for it:
// "FROM..TO:STEPS".
func (r *Results) AxisForm(usual explain.Axis, said, fault string) AxisForm {
	q := r.Sheet.Model.Params()[usual.Param]
	last := len(usual.Values) - 1
	f := AxisForm{Path: q.Path, Low: typedIn(usual.Values[0], q.Unit), High: typedIn(usual.Values[last], q.Unit), Count: strconv.Itoa(last + 1), Fault: fault}
	ends, steps, _ := strings.Cut(said, ":")
	f.From, f.To, _ = strings.Cut(ends, "..")
	f.Steps = steps
	return f
}

// UsualReach is the value whose line a data table draws unless one says otherwise; "" for none.
func (r *Results) UsualReach(address string, at compile.Query) string {
	n := r.asked(address, at)
	if x := r.breakEven(n); !math.IsNaN(x) {
		return typedIn(x, n.spec.Unit)
	}
	return ""
}

// typedIn is a value of a unit as one types it.
func typedIn(x float64, u unit.Unit) string {
	if u == unit.OfShare {
		return trim(fixed(x*100, 2)) + "%"
	}
	return handy(x)
}

// roundTicks are round places along an axis, each counted in values from the first.
func (t *DataTable) roundTicks(a *explain.Axis) []Tick {
	low, high := a.Values[0], a.Values[0]
	for _, x := range a.Values {
		low, high = math.Min(low, x), math.Max(high, x)
	}
	if !(high > low) {
		return nil
	}
	var out []Tick
	step := niceStep((high - low) / 5)
	for k := math.Ceil(low/step - 1e-9); float64(k*step) <= high; k++ {
		at := float64(k * step)
		for i := 1; i < len(a.Values); i++ {
			from, to := a.Values[i-1], a.Values[i]
			if from != to && math.Min(from, to) <= at && at <= math.Max(from, to) {
				out = append(out, Tick{float64(i-1) + (at-from)/(to-from), t.near(at, t.unitOf(a))})
				break
			}
		}
	}
	return out
}
