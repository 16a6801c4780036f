package view

import (
	"strconv"
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
		out.Unit = "" // its rows have theirs
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

// assumption adds one assumption, and the parts of a compound one.
func (g *grid) assumption(a *plan.Assumption, group string) {
	v := a.Value
	row := GridRow{
		Kind: "input", Path: a.Path, Group: group, Label: g.Names.Within(a.Path),
		Unit: g.unitAt(a.Path, a.Unit), Form: plan.FormNames[v.Form], Input: plan.Typed(v, a.Unit),
		Once: a.Once, Percent: units[a.Unit] == unit.OfShare, Note: g.Evidence(v, a.Unit), Source: g.Provenance(v),
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
	if row.exact, typed = g.numbers(&row, a); typed {
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

// given is the provenance of a value, nil without any.
func given(v *plan.Value) *Given {
	g := Given{v.Source, v.Owner, v.AsOf, v.Note}
	if g == (Given{}) {
		return nil
	}
	return &g
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
