package view

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Answer is the number that the plan is about, at its end.
func (r *Results) Answer() compile.Query {
	id, _ := r.row(r.about())
	return compile.Query{Row: id, From: r.last, To: r.last}
}

// mostWeak is how many assumptions a report lists.
const mostWeak = 12

// weight is an assumption and what 10% of it does.
type weight struct {
	*plan.Assumption
	effect string
}

// Weakest are the assumptions that move the answer most, those without a source first.
//
//	moves  how far each assumption moves Answer, the largest first; without any the table
//	       lists the first assumptions of the plan
func (r *Results) Weakest(moves []explain.Move) *Table {
	all := plan.Assumptions(r.Doc)
	if len(all) == 0 {
		return nil
	}
	answer := r.Sheet.Model.Spec(r.Answer().Row)
	list, bare := r.heaviest(all, moves), 0
	for _, one := range list {
		if one.Value.Source == "" {
			bare++
		}
	}
	name := lowered(r.Names.Short(answer))
	t := &Table{Align: "lrlrl", Note: wordWeakSub.fill(r.Lang, name, r.month(r.last).Long(r.Lang))}
	w := wordWeakSome
	switch bare {
	case 0:
		w = wordWeakNone
	case len(list):
		w = wordWeakAll
	}
	t.Caption = w.fill(r.Lang, name, strconv.Itoa(len(list)), strconv.Itoa(bare))
	t.Columns = []string{wordWeakHead.in(r.Lang), wordWeakValue.in(r.Lang), wordWeakEvidence.in(r.Lang), wordWeakEffect.in(r.Lang), wordWeakSource.in(r.Lang)}
	for _, sourced := range []bool{false, true} {
		for _, one := range list {
			if (one.Value.Source != "") != sourced {
				continue
			}
			t.Rows = append(t.Rows, r.weakRow(one))
		}
	}
	return t
}

func (r *Results) weakRow(one weight) TableRow {
	v := one.Value
	source := Cell{Text: v.Source, Sub: strings.TrimPrefix(v.Owner+wordSep.in(r.Lang)+v.AsOf, wordSep.in(r.Lang))}
	source.Sub = strings.TrimSuffix(source.Sub, wordSep.in(r.Lang))
	if v.Source == "" {
		source.Text, source.Tone = wordNoSource.in(r.Lang), "bad"
	}
	value, evidence := r.stated(one.Assumption), r.Evidence(v, one.Unit)
	switch u := units[one.Unit]; {
	case v.Form == plan.Growth && len(v.Season)+len(v.Dated) == 0:
		sign := ""
		if v.Growth >= 0 {
			sign = "+"
		}
		value = wordGrowing.fill(r.Lang, r.Exact(v.Start, u), sign+r.Exact(v.Growth, unit.OfShare))
	case !v.HasValue && v.Uncertain():
		value = r.Text(r.figure(one.Path, v), u)
	}
	if evidence == "" {
		evidence = wordJudged.in(r.Lang)
	}
	return TableRow{ID: one.Path, Cells: []Cell{
		{Text: r.Names.Path(one.Path)}, {Text: value}, {Text: evidence}, {Text: one.effect}, source,
	}}
}

// heaviest are the assumptions that moves name, each once, and what it does.
func (r *Results) heaviest(all []plan.Assumption, moves []explain.Move) []weight {
	var out []weight
	params, u := r.Sheet.Model.Params(), r.Sheet.Model.Spec(r.Answer().Row).Unit
	taken := map[string]bool{}
	for _, m := range moves {
		path := params[m.Param].Path
		for i := range all {
			own := rowPath(all[i].Path)
			if len(out) == mostWeak || taken[own] || path != own && !strings.HasPrefix(path, own+".") {
				continue
			}
			taken[own] = true
			out = append(out, weight{&all[i], r.Difference(m.Effect, u)})
			break
		}
	}
	for i := 0; len(moves) == 0 && i < min(mostWeak, len(all)); i++ {
		out = append(out, weight{&all[i], ""})
	}
	return out
}
