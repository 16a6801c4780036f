package view

import (
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Rolled is what a plan that was rolled forward a month is to be.
type Rolled struct {
	Name  string `json:"name"`  // of the step: "滚动到 2027年2月"
	Span  string `json:"span"`  // its months: "2027年2月–2028年1月"
	Opens Table  `json:"opens"` // what it opens with, beside what the plan opened with
}

// Rolled says what changes from the plan to the next, which starts a month later.
func (r *Results) Rolled(next *plan.Doc) Rolled {
	first, month := r.first+1, r.first.Long(r.Lang)
	later := *r
	later.first = first
	out := Rolled{Name: wordRollStep.fill(r.Lang, first.Long(r.Lang)), Span: later.span()}
	out.Opens = Table{
		Caption: wordRollOpens.fill(r.Lang, first.Long(r.Lang)), Align: "lrr",
		Columns: []string{wordRollItem.in(r.Lang), wordRollWas.fill(r.Lang, month), wordRollWas.fill(r.Lang, first.Long(r.Lang))},
	}
	before := map[string]*plan.Value{}
	for _, a := range plan.Assumptions(r.Doc) {
		before[a.Path] = a.Value
	}
	put := func(path string, now *plan.Value, u unit.Unit) {
		if now == nil {
			return
		}
		was := 0.0
		if v := before[path]; v != nil {
			was = r.figure(path, v)
		}
		out.Opens.Rows = append(out.Opens.Rows, TableRow{Cells: []Cell{
			{Text: r.Names.Path(path)}, {Text: r.Text(was, u)}, {Text: r.Text(now.Number, u), Sub: now.Source},
		}})
	}
	put("customers.opening", next.Customers.Opening, unit.People)
	for i := range next.Tiers {
		put("tiers."+next.Tiers[i].ID+".opening", next.Tiers[i].Opening, unit.People)
	}
	put("money.cash", next.Money.Cash, unit.Money)
	return out
}

// figure is the single number that an assumption counts at.
func (r *Results) figure(path string, v *plan.Value) float64 {
	if p, ok := r.Sheet.Param(path); ok {
		return r.Sheet.Model.Defaults()[p.Offset]
	}
	return v.Number
}
