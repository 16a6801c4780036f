package compile

import (
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/sorted"
)

// Pair is two variants of a plan, or two plans, compiled so that what differs in their assumptions are
// parameters: each sheet has its own rows and, in From and To, the values of the first and of the second
// variant for them. Where the rows are the same, both sheets give the same numbers.
//
//	Sheets  with the rows of the first, of the second
//	From    by sheet, in the order of its parameters; what the first variant does not have stays
//	To      the same of the second
type Pair struct {
	Sheets   [2]*Sheet
	From, To [2][]float64
	Changes  []Changed
}

// Changed is an assumption, or a part of one, that both variants have with other numbers.
//
//	Params  its places in the parameters of both sheets
type Changed struct {
	Path   string
	Params [2]int
}

// NewPair compiles a pair. An assumption that the two write in other forms becomes one by period, at
// what it counts at; so do all where they begin in another month or are of another length, and are
// then compared by calendar month: before the first and after the last a value holds on. The changes come in the order
// of their paths. The notes hold a fault, and the pair is nil, where an assumption written out makes one.
func NewPair(a, b *Sheet) (*Pair, diag.Notes) {
	months := reshaped(a.Doc, b.Doc)
	out := &Pair{Sheets: [2]*Sheet{a, b}}
	for i, s := range out.Sheets {
		if len(months) == 0 {
			continue
		}
		written, notes := Plan(plan.InMonths(s.Doc, months))
		if written == nil {
			return nil, notes
		}
		out.Sheets[i] = written
	}
	own := [2][]float64{out.Sheets[0].Model.Defaults(), out.Sheets[1].Model.Defaults()}
	for i := range out.Sheets {
		out.From[i], out.To[i] = slices.Clone(own[i]), slices.Clone(own[i])
	}
	places := map[string]int{}
	for j, q := range out.Sheets[1].Model.Params() {
		places[q.Path] = j
	}
	shift := out.Sheets[0].first - out.Sheets[1].first
	for i, p := range out.Sheets[0].Model.Params() {
		j, both := places[p.Path]
		if !both {
			continue
		}
		q := out.Sheets[1].Model.Params()[j]
		if p.Unit != q.Unit || (p.Len == 1) != (q.Len == 1) {
			continue // another thing of the same name
		}
		carried(out.To[0], p, own[1], q, shift)
		carried(out.From[1], q, own[0], p, -shift)
		if differ(out.From[0], out.To[0], p) || differ(out.From[1], out.To[1], q) {
			out.Changes = append(out.Changes, Changed{p.Path, [2]int{i, j}})
		}
	}
	sorted.By(out.Changes, func(a, b Changed) int { return strings.Compare(a.Path, b.Path) })
	return out, nil
}

// carried puts the values of a parameter into those of another, so many periods further on.
func carried(dst []float64, p model.Param, src []float64, q model.Param, shift int) {
	for t := range p.Len {
		dst[p.Offset+t] = src[q.Offset+max(0, min(q.Len-1, t+shift))]
	}
}

func differ(a, b []float64, p model.Param) bool {
	return !slices.Equal(a[p.Offset:][:p.Len], b[p.Offset:][:p.Len])
}

// reshaped are the assumptions that must be by period for one sheet to hold the values of both.
func reshaped(a, b *plan.Doc) map[string]bool {
	moved := a.Horizon.Start != b.Horizon.Start || a.Horizon.Periods != b.Horizon.Periods
	shapes := map[string]string{}
	for _, one := range plan.Assumptions(a) {
		shapes[one.Path] = shapeOf(&one)
	}
	out := map[string]bool{}
	for _, one := range plan.Assumptions(b) {
		if was, both := shapes[one.Path]; both && !one.Once && (moved || was != shapeOf(&one)) {
			out[one.Path] = true
		}
	}
	return out
}

// shapeOf tells the forms of an assumption that make other rows: a share of a mix that is 0 has none.
func shapeOf(a *plan.Assumption) string {
	v := a.Value
	if v.Factor != nil && v.Steady() {
		bare := *v
		bare.Factor = nil
		_, months := v.Months()
		shape := "factor "
		if months {
			shape = "factors "
		}
		return shape + shapeOf(&plan.Assumption{Path: a.Path, Value: &bare})
	}
	switch {
	case !v.Steady() || v.Form == plan.Series:
		return "months"
	case v.Form == plan.Growth && len(v.Season)+len(v.Dated) > 0:
		return "season"
	case v.Form == plan.Growth:
		return "growth"
	case v.Form == plan.Constant && v.Number == 0 && strings.Contains(a.Path, ".mix."):
		return "none"
	}
	return "once"
}
