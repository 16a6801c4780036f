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
	figures []float64                   // the single figure of every parameter
	base    map[string]*plan.Assumption // the plan's own, while a scenario is shown
	rows    []GridRow
}

func (g *grid) channels() {
	for i := range g.Doc.Channels {
		g.channel(&g.Doc.Channels[i])
	}
	g.computed("", "leads", "new", "cac")
}

func (g *grid) stages() {
	paths := countPaths(g.Doc.Stages)
	for i, s := range g.Doc.Stages {
		path := "stages." + s.ID
		g.group(path, g.Names.stage[s.ID], "", paths[i])
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

// inputs are the planner's own numbers, and the own rows that are computed by formula.
func (g *grid) inputs() {
	g.under("inputs.", "")
	for _, m := range g.Doc.Metrics {
		path := "metrics." + m.ID
		g.group(path, g.Names.item["metrics."+m.ID], "", path)
		g.text(path, ".formula", wordOwnFormula, m.Formula)
		if id, ok := g.row(path); ok {
			g.rows[len(g.rows)-1].Note = g.Names.Formula(g.Sheet.Model, id)
			row := GridRow{Kind: "computed", Path: m.ID, Group: path, Label: wordOwnResult.in(g.Lang)}
			g.line(&row, id)
			g.put(row)
		}
	}
}

func (g *grid) targets() {
	goals := g.goals()
	for i := range goals {
		t := &goals[i]
		path, spec := "targets."+t.ID, g.Sheet.Model.Spec(t.Row)
		g.group(path, g.targetName(t), "", spec.Path)
		g.text(path, ".metric", wordTargetMetric, g.metricOf(t.ID))
		g.rows[len(g.rows)-1].Note = g.Names.Row(spec)
		name := unitName(spec.Unit)
		g.put(GridRow{
			Kind: "input", Path: g.boundPath(t), Group: path, Label: g.Names.Field(g.boundPath(t)),
			Unit: g.unitAt(spec.Name, name), Form: "constant", Once: true, Texts: []string{g.Cell(t.Value, name)},
			Input: plan.Typed(&plan.Value{Number: t.Value}, name), Percent: spec.Unit == unit.OfShare,
			exact: []float64{t.Value}, unit: spec.Unit,
		})
		if t.At != "" {
			g.text(path, ".at", wordAt, t.At)
		} else {
			g.text(path, ".by", wordBy, t.By)
		}
	}
}

// metricOf is the address of a target's metric as it was typed.
func (g *grid) metricOf(id string) string {
	for i := range g.Doc.Targets {
		if g.Doc.Targets[i].ID == id {
			return g.Doc.Targets[i].Metric
		}
	}
	return ""
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
		g.line(&out, id)
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
		g.line(&row, id)
		g.put(row)
	}
}

// line fills a row by column in one scale, with its total.
func (g *grid) line(row *GridRow, id model.RowID) {
	spec, values := g.Sheet.Model.Spec(id), g.columns.read(id)
	sum, _ := g.over(spec.Path)
	scale := g.ScaleOf(spec.Unit, values...)
	row.Unit, row.Total = scale.Unit, scale.Cell(sum)
	row.Texts = make([]string, len(values))
	for t, v := range values {
		row.Texts[t] = scale.Cell(v)
	}
	if spec.Unit == unit.People && row.Unit == "" {
		row.Unit = g.unitAt(spec.Name, "people")
	}
	row.exact, row.unit, row.flows = values, spec.Unit, spec.Agg == model.Sum
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

// unitAt is the unit of an assumption or a row. Chinese counts leads and customers by words of
// their own.
func (r *Results) unitAt(path, name string) string {
	if name != "people" {
		return r.UnitOf(name)
	}
	first, _, _ := strings.Cut(path, ".")
	switch first {
	case "channels", "leads", "stage", "inputs":
		return wordPieces.in(r.Lang)
	}
	return wordHouses.in(r.Lang)
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
