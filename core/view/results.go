package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Results is an evaluated plan, ready to be read in one language.
type Results struct {
	Format
	Names   *Names
	Doc     *plan.Doc // as the scenario says it is
	Plan    *plan.Doc // the plan itself
	Sheet   *compile.Sheet
	State   *model.State
	Receipt Receipt

	first Month
	last  int     // the last period
	other *versus // what an explanation is compared with, or nil
}

// NewResults puts an evaluated sheet into a language. The state must come from a
// program that computes the rows of Needs for what is then asked.
func NewResults(s *compile.Sheet, st *model.State, r Receipt, l Lang) *Results {
	return &Results{
		Format: Format{l, s.Doc.Currency}, Names: NewNames(s.Doc, l),
		Doc: s.Doc, Plan: s.Doc, Sheet: s, State: st, Receipt: r,
		first: ParseMonth(s.Doc.Horizon.Start), last: s.Model.Periods() - 1,
	}
}

// row finds a row that a person may see.
func (r *Results) row(path string) (model.RowID, bool) {
	id, ok := r.Sheet.Model.Find(path)
	return id, ok && !r.Sheet.Model.Spec(id).Hidden
}

// values are a row by period; nil where the plan has no such row.
func (r *Results) values(path string) []float64 {
	id, ok := r.row(path)
	if !ok {
		return nil
	}
	return r.State.Row(id)
}

// over is a row read over the whole horizon, with the reason where it has no value;
// NaN for a row that the plan has not.
func (r *Results) over(path string) (float64, model.Reason) {
	id, ok := r.row(path)
	if !ok {
		return math.NaN(), model.Reason{}
	}
	return r.Sheet.Value(r.State, compile.Query{Row: id, From: 0, To: r.last})
}

func (r *Results) unit(path string) unit.Unit {
	if id, ok := r.row(path); ok {
		return r.Sheet.Model.Spec(id).Unit
	}
	return unit.Number
}

// why says in words why a number is not available.
func (r *Results) why(reason model.Reason) string {
	w, ok := reasons[reason.Code]
	if !ok {
		return ""
	}
	name := ""
	if id, known := r.Sheet.Model.Find(reason.Path); known {
		name = r.Names.Row(r.Sheet.Model.Spec(id))
	}
	if name == "" {
		return w.bare.in(r.Lang)
	}
	return w.named.fill(r.Lang, name)
}

func (r *Results) month(t int) Month { return r.first + Month(t) }

// years is how many calendar years the plan touches.
func (r *Results) years() int { return r.month(r.last).Year() - r.first.Year() + 1 }

// named is a period by its month, with its year where the plan has several.
func (r *Results) named(t int) string {
	if r.years() > 1 {
		return r.month(t).Long(r.Lang)
	}
	return r.month(t).Short(r.Lang)
}

// span names the time of the plan: "2027 年" where it is one calendar year, else
// "2027年4月–2028年3月".
func (r *Results) span() string { return between(r.first, r.month(r.last), r.Lang) }

// shortly names the months from … to of one year, which is said elsewhere: "4月", "2–3月", "Feb–Mar".
func shortly(from, to Month, l Lang) string {
	switch {
	case from == to:
		return from.Short(l)
	case l == Zh:
		return strconv.Itoa(from.Of()) + "–" + to.Short(l)
	}
	return from.Short(l) + "–" + to.Short(l)
}

// between names the months from … to: "2027 年", "2027年4月", "2027年4–6月".
func between(from, to Month, l Lang) string {
	switch {
	case from.Of() == 1 && to == from+11:
		return wordYear.fill(l, strconv.Itoa(from.Year()))
	case from == to:
		return from.Long(l)
	case from.Year() == to.Year() && l == Zh:
		return strings.TrimSuffix(from.Long(l), "月") + "–" + to.Short(l)
	case from.Year() == to.Year():
		return from.Short(l) + "–" + to.Long(l)
	}
	return from.Long(l) + "–" + to.Long(l)
}
