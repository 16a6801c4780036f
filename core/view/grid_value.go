package view

import (
	"strconv"
	"strings"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// assumption adds one assumption, and the parts of a compound one.
func (g *grid) assumption(a *plan.Assumption, group string) {
	said := a
	if len(a.Value.Adjust) > 0 {
		w, own := a.Written(g.Doc.Horizon), *a
		own.Value = &w
		a = &own
	}
	v := a.Value
	row := GridRow{
		Kind: "input", Path: a.Path, Group: group, Label: g.Names.Within(a.Path),
		Unit: g.unitAt(a.Path, a.Unit), Form: plan.FormNames[v.Form], Input: plan.Typed(v, a.Unit),
		Once: a.Once, Percent: units[a.Unit] == unit.OfShare, Note: g.Evidence(v, a.Unit), Source: g.Names.Provenance(v),
		Owner: v.Owner, Counts: a.Unit == "share" || a.Unit == "number", Given: given(v),
	}
	if strings.HasPrefix(a.Path, "inputs.") {
		row.Item = strings.TrimSuffix(a.Path, ".value")
	}
	if v.Note != "" {
		row.Note = strings.TrimPrefix(row.Note+wordStop.in(g.Lang)+v.Note, wordStop.in(g.Lang))
	}
	row.Locked = !a.Once && !g.columns.byMonth()
	typed := false
	row.unit = units[a.Unit]
	row.exact, typed = g.numbers(&row, a)
	if base := g.base[a.Path]; base != nil && v.Form == plan.Series && base.Value.Form != plan.Series {
		typed = false // a change made it a series: nobody gave these digits
	}
	if typed {
		for _, x := range row.exact {
			row.Texts = append(row.Texts, g.Cell(x, a.Unit))
		}
	} else {
		row.Texts = g.estimates(row.exact, a.Unit)
	}
	if n := len(v.Series); typed && v.Form == plan.Series && n <= g.last {
		row.Held = n + 1
	}
	row.Total = g.total(a)
	g.was(&row, said)
	g.put(row)
	g.parts(a, group)
}

// numbers are what an assumption shows, one for all columns or one a column, and whether a
// person gave them digit by digit. The last of a series holds on. In columns of several
// months what flows adds up and a rate is its mean; one value that is its own mean stands.
func (g *grid) numbers(row *GridRow, a *plan.Assumption) (values []float64, given bool) {
	v := a.Value
	id, hasRow := g.row(rowPath(a.Path))
	byPeriod := v.Form == plan.Series || v.Form == plan.Growth
	row.flows = hasRow && !a.Once && g.Sheet.Model.Spec(id).Agg == model.Sum
	switch {
	case row.Locked && hasRow && (byPeriod || row.flows):
		return g.columns.read(id), false
	case v.Form == plan.Series:
		for t := 0; t <= g.last; t++ {
			values = append(values, v.Series[min(t, len(v.Series)-1)])
		}
		return values, true
	case v.Form == plan.Constant, v.HasValue && !byPeriod:
		return []float64{v.Number}, true
	case !hasRow:
		return nil, false
	case v.Form == plan.Growth:
		return g.State.Row(id), false
	}
	if p, known := g.Sheet.Model.Param(id); known {
		return g.figures[p.Offset : p.Offset+1], false
	}
	return nil, false
}

// estimates are numbers that nobody typed, so their digits are cut to what says something.
func (g *grid) estimates(values []float64, name string) []string {
	texts := make([]string, len(values))
	decimals, div := 0, 1.0
	switch top := g.ScaleOf(units[name], values...); {
	case units[name] == unit.OfShare:
		decimals, div = top.decimals, top.div
	case top.div == 1: // money is not scaled: what is shown is what is typed
		decimals = top.decimals
	}
	for t, v := range values {
		texts[t] = fixed(v/div, decimals)
		if units[name].Plain() && div == 1 {
			texts[t] = trim(texts[t])
		}
	}
	return texts
}

// total is an assumption over the whole plan: money and people added up, else the mean.
func (g *grid) total(a *plan.Assumption) string {
	id, ok := g.row(rowPath(a.Path))
	if !ok {
		return ""
	}
	switch spec := g.Sheet.Model.Spec(id); spec.Agg {
	case model.Sum, model.Mean:
		sum, _ := g.over(spec.Path)
		return g.estimates([]float64{sum}, a.Unit)[0]
	}
	return ""
}

// parts are the editable parts of growth, its season among them, and of a figure with its range.
func (g *grid) parts(a *plan.Assumption, group string) {
	v := a.Value
	labelled := func(key, label, name string, x float64) {
		path := a.Path + "." + key
		g.put(GridRow{
			Kind: "part", Path: path, Group: group, Label: label, Unit: g.unitAt(a.Path, name), Form: "constant",
			Texts: []string{g.Cell(x, name)}, Input: plan.Typed(&plan.Value{Number: x}, name), Percent: units[name] == unit.OfShare,
			exact: []float64{x}, unit: units[name],
		})
	}
	part := func(key, name string, x float64) { labelled(key, g.Names.part(key), name, x) }
	switch v.Form {
	case plan.Growth:
		part("start", a.Unit, v.Start)
		part("growth", "growth", v.Growth)
		for i, x := range v.Season {
			labelled("season."+strconv.Itoa(i+1), wordSeasonOf.fill(g.Lang, Month(i).Short(g.Lang)), "number", x)
		}
		for _, d := range v.Dated {
			labelled("dated."+d.Month, wordSeasonOf.fill(g.Lang, ParseMonth(d.Month).Long(g.Lang)), "number", d.Factor)
		}
	case plan.Range:
		low, high := ends(v)
		if v.HasValue {
			part("value", a.Unit, v.Number)
		}
		part(low, a.Unit, v.Low)
		part(high, a.Unit, v.High)
	}
	if v.AtLeast != nil {
		part("atLeast", a.Unit, *v.AtLeast)
	}
	if v.AtMost != nil {
		part("atMost", a.Unit, *v.AtMost)
	}
	if f := v.Factor; f != nil && f.Form == plan.Range {
		factor := func(key string, x float64) {
			labelled("factor."+key, g.Names.part("factor")+wordComma.in(g.Lang)+g.Names.part(key), "number", x)
		}
		if f.HasValue {
			factor("value", f.Number)
		}
		low, high := ends(f)
		factor(low, f.Low)
		factor(high, f.High)
	}
	if v.Persistence != nil {
		part("persistence", "share", *v.Persistence)
	}
}

// ends are the keys of the ends of a range.
func ends(v *plan.Value) (low, high string) {
	if v.Wide {
		return "p10", "p90"
	}
	return "low", "high"
}

// given is the provenance of a value, nil without any.
func given(v *plan.Value) *Given {
	g := Given{v.Source, v.Owner, v.AsOf, v.Note}
	if g == (Given{}) {
		return nil
	}
	return &g
}
