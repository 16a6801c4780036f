package view

import (
	"strings"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// grid gathers the rows of one section.
type grid struct {
	*Results
	all     []plan.Assumption
	columns columns
	figures []float64 // the single figure of every parameter
	rows    []GridRow
}

func (g *grid) channels() {
	for _, c := range g.Doc.Channels {
		path := "channels." + c.ID
		g.item(path, g.Names.channel[c.ID], c.Owner, "new."+c.ID)
		g.computed(path, "leads."+c.ID, "new."+c.ID, "cac."+c.ID)
	}
	g.computed("", "leads", "new", "cac")
}

func (g *grid) stages() {
	paths := countPaths(g.Doc.Stages)
	for i, s := range g.Doc.Stages {
		path := "stages." + s.ID
		g.group(path, g.Names.stage[s.ID], "", paths[i])
		g.text(path, ".name", wordName, s.Name)
		g.text(path, ".note", wordCriteria, s.Note)
	}
}

func (g *grid) money() {
	g.under("money.cash", "")
	for _, c := range g.Doc.Money.Costs {
		path := "money.costs." + c.ID
		g.group(path, g.Names.item["costs."+c.ID], c.Owner, path+".amount")
		g.under(path+".", path)
	}
	g.computed("", "costs", "cash")
}

func (g *grid) targets() {
	goals := g.goals()
	for i := range goals {
		t := &goals[i]
		path, spec := "targets."+t.ID, g.Sheet.Model.Spec(t.Row)
		g.group(path, g.targetName(t), "", spec.Path)
		name := unitName(spec.Unit)
		g.put(GridRow{
			Kind: "input", Path: g.boundPath(t), Group: path, Label: g.Names.Field(g.boundPath(t)),
			Unit: g.UnitOf(name), Form: "constant", Once: true, Texts: []string{g.Cell(t.Value, name)},
			Input: plan.Typed(&plan.Value{Number: t.Value}, name), Percent: spec.Unit == unit.OfShare,
		})
		if t.At != "" {
			g.text(path, ".at", wordAt, t.At)
		} else {
			g.text(path, ".by", wordBy, t.By)
		}
	}
}

// item is a group and its assumptions; row is what the folded group shows.
func (g *grid) item(path, label, owner, row string) {
	g.group(path, label, owner, row)
	g.under(path+".", path)
}

func (g *grid) put(row GridRow) { g.rows = append(g.rows, row) }

// group opens an item. Folded, it shows the row that tells most of it.
func (g *grid) group(path, label, owner, row string) {
	out := GridRow{Kind: "group", Path: path, Label: label, Owner: owner}
	if id, ok := g.row(row); ok {
		out.Unit, out.Texts, out.Total = g.line(id)
	}
	g.put(out)
}

// computed adds rows that follow from the assumptions.
func (g *grid) computed(group string, paths ...string) {
	for _, p := range paths {
		id, ok := g.row(p)
		if !ok {
			continue
		}
		spec := g.Sheet.Model.Spec(id)
		row := GridRow{Kind: "computed", Path: p, Group: group, Label: g.Names.Base(spec), Meaning: g.Names.Meaning(spec)}
		row.Unit, row.Texts, row.Total = g.line(id)
		g.put(row)
	}
}

// line is a row by column in one scale, with its total.
func (g *grid) line(id model.RowID) (unitText string, texts []string, total string) {
	spec, values := g.Sheet.Model.Spec(id), g.columns.read(id)
	sum, _ := g.over(spec.Path)
	scale := g.ScaleOf(spec.Unit, values...)
	texts = make([]string, len(values))
	for t, v := range values {
		texts[t] = scale.Cell(v)
	}
	return scale.Unit, texts, scale.Cell(sum)
}

// text adds a field of words.
func (g *grid) text(group, key string, label word, value string) {
	g.put(GridRow{Kind: "input", Path: group + key, Group: group, Label: label.in(g.Lang), Form: "text", Once: true, Texts: []string{value}, Input: value})
}

// under adds every assumption whose path starts so.
func (g *grid) under(prefix, group string) {
	for i := range g.all {
		if strings.HasPrefix(g.all[i].Path, prefix) {
			g.assumption(&g.all[i], group)
		}
	}
}

// assumption adds one assumption, and the parts of a compound one.
func (g *grid) assumption(a *plan.Assumption, group string) {
	v := a.Value
	row := GridRow{
		Kind: "input", Path: a.Path, Group: group, Label: g.Names.Within(a.Path),
		Unit: g.UnitOf(a.Unit), Form: formNames[v.Form], Input: plan.Typed(v, a.Unit),
		Once: a.Once, Percent: units[a.Unit] == unit.OfShare, Note: g.Evidence(v, a.Unit), Source: g.Provenance(v),
		Owner: v.Owner,
	}
	if v.Note != "" {
		row.Note = strings.TrimPrefix(row.Note+wordStop.in(g.Lang)+v.Note, wordStop.in(g.Lang))
	}
	row.Locked = !a.Once && !g.columns.byMonth()
	pooled := row.Locked && g.pooled(&row, a)
	switch {
	case pooled:
	case v.Form == plan.Constant:
		row.Texts = []string{g.Cell(v.Number, a.Unit)}
	case v.Form == plan.Series:
		g.cells(&row, a)
	case v.Form == plan.Growth:
		if id, ok := g.row(rowPath(a.Path)); ok {
			row.Texts = g.estimates(g.State.Row(id), a.Unit)
		}
	default:
		if v.HasValue {
			row.Texts = []string{g.Cell(v.Number, a.Unit)}
		} else if id, ok := g.row(rowPath(a.Path)); ok {
			if p, known := g.Sheet.Model.Param(id); known {
				row.Texts = g.estimates(g.figures[p.Offset:p.Offset+1], a.Unit)
			}
		}
	}
	row.Total = g.total(a)
	g.put(row)
	g.parts(a, group)
}

// pooled shows what an assumption comes to in columns of several months: what flows adds
// up, a rate is its mean. One value that is its own mean stands as it was typed instead.
func (g *grid) pooled(row *GridRow, a *plan.Assumption) bool {
	id, ok := g.row(rowPath(a.Path))
	byPeriod := a.Value.Form == plan.Series || a.Value.Form == plan.Growth
	if !ok || !byPeriod && g.Sheet.Model.Spec(id).Agg != model.Sum {
		return false
	}
	row.Texts = g.estimates(g.columns.read(id), a.Unit)
	return true
}

// cells are the cells of a series; the last value holds on.
func (g *grid) cells(row *GridRow, a *plan.Assumption) {
	given := a.Value.Series
	for t := 0; t <= g.last; t++ {
		row.Texts = append(row.Texts, g.Cell(given[min(t, len(given)-1)], a.Unit))
	}
	if len(given) <= g.last {
		row.Held = len(given) + 1
	}
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

// parts are the editable parts of growth, and of a figure with its range.
func (g *grid) parts(a *plan.Assumption, group string) {
	v := a.Value
	part := func(key, name string, x float64) {
		path := a.Path + "." + key
		g.put(GridRow{
			Kind: "part", Path: path, Group: group, Label: g.Names.part(key), Unit: g.UnitOf(name), Form: "constant",
			Texts: []string{g.Cell(x, name)}, Input: plan.Typed(&plan.Value{Number: x}, name), Percent: units[name] == unit.OfShare,
		})
	}
	switch v.Form {
	case plan.Growth:
		part("start", a.Unit, v.Start)
		part("growth", "growth", v.Growth)
	case plan.Range:
		low, high := "low", "high"
		if v.Wide {
			low, high = "p10", "p90"
		}
		if v.HasValue {
			part("value", a.Unit, v.Number)
		}
		part(low, a.Unit, v.Low)
		part(high, a.Unit, v.High)
	}
}

// unitName is the name of a unit in a plan.
func unitName(u unit.Unit) string {
	switch {
	case u == unit.OfShare:
		return "share"
	case u.Money == 1:
		return "money"
	case u == unit.OfMonths:
		return "months"
	case u == unit.People:
		return "people"
	}
	return "number"
}

// countPaths are the rows of the stages' counts: "leads", the ids between, "new".
func countPaths(stages []plan.Stage) []string {
	out := make([]string, len(stages))
	for i, s := range stages {
		out[i] = s.ID
	}
	if n := len(out); n > 1 {
		out[0], out[n-1] = "leads", "new"
	}
	return out
}

// rowPath is the path of an assumption's row. An own input's goes by the input.
func rowPath(path string) string {
	if strings.HasPrefix(path, "inputs.") {
		return strings.TrimSuffix(path, ".value")
	}
	return path
}
