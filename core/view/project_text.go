package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/model"
)

// defaultWidth is the columns of a terminal that does not say.
const defaultWidth = 100

// Text is the projection as a person reads it in a terminal of so many columns (0: 100):
// the main rows over some months and their total, key metrics, targets, what is known
// beside what was projected, and the receipt. Rows that were asked for come alone.
func (p *Projection) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	rows, blocks := p.Rows, []string(nil)
	if p.whole {
		rows = p.mainRows()
		blocks = []string{p.metricsText(width), p.targetsText(width), p.actualsText(width), p.meansText(width)}
	}
	var b strings.Builder
	indented(&b, clean(p.Doc.Title)+wordSep.in(p.Lang)+p.span()+wordSep.in(p.Lang)+p.Currency, "", "  ", width)
	b.WriteString("\n")
	b.WriteString(p.sheetText(rows, width))
	if p.Definitions {
		blocks = append(blocks, p.meaningsText(rows, width))
	}
	for _, block := range blocks {
		if block != "" {
			b.WriteString("\n" + block)
		}
	}
	b.WriteString("\n" + wordReceipt.fill(p.Lang, p.Receipt.Short(), p.Receipt.Engine, p.scenario()) + "\n")
	return b.String()
}

// mainRows are the rows of the whole plan that tell it from leads to cash.
func (r *Results) mainRows() []model.RowID {
	paths := append(countPaths(r.Doc.Stages), "active", "lost", "mrr", "revenue", "spend", "costs", "commission", "gp", "cash")
	var ids []model.RowID
	for _, p := range paths {
		id, ok := r.row(p)
		if !ok || p == "revenue" && same(r.values("revenue"), r.values("mrr")) {
			continue
		}
		ids = append(ids, id)
	}
	return ids
}

func same(a, b []float64) bool {
	for t := range a {
		if a[t] != b[t] {
			return false
		}
	}
	return len(a) == len(b)
}

// keyMetrics are the metrics that the text shows, where the plan has them.
var keyMetrics = []string{
	"cac", "cac.blended", "cac.paid", "cac.marginal", "cpl", "conversion", "lag",
	"ltv", "ltv.cac", "payback", "payback.simple", "return",
	"nrr", "grr", "churn.logo", "renewal", "quick", "magic", "burn", "rule40", "cash.low",
}

// metricsText lists key metrics in two columns, read down.
func (r *Results) metricsText(width int) string {
	var pairs [][2]string
	var notes []string
	for _, key := range append(keyMetrics, r.ownMetrics()...) {
		id, ok := r.row(key)
		if !ok {
			continue
		}
		value, reason := r.over(key)
		spec := r.Sheet.Model.Spec(id)
		pairs = append(pairs, [2]string{r.Names.Row(spec), r.Text(value, spec.Unit)})
		if why := r.why(reason); why != "" && math.IsNaN(value) {
			notes = append(notes, r.Names.Row(spec)+wordColon.in(r.Lang)+why)
		}
	}
	name, text := 0, 0
	for _, p := range pairs {
		name, text = max(name, Columns(p[0])), max(text, Columns(p[1]))
	}
	columns := 1
	if 2*(name+text+2)+4 <= width {
		columns = 2
	}
	rows := (len(pairs) + columns - 1) / columns
	var b strings.Builder
	for i := range rows {
		line := ""
		for c := range columns {
			if at := i + c*rows; at < len(pairs) {
				line += Pad(pairs[at][0], name, false) + "  " + Pad(pairs[at][1], text, true) + "    "
			}
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	for _, n := range notes {
		indented(&b, wordNotAvailable.in(r.Lang)+wordSep.in(r.Lang)+n, "", "  ", width)
	}
	return b.String()
}

// meaningsText says what the rows mean and, with the whole plan, its metrics; each
// meaning once, whatever the channels and tiers.
func (p *Projection) meaningsText(rows []model.RowID, width int) string {
	if p.whole {
		for _, key := range keyMetrics {
			if id, ok := p.row(key); ok {
				rows = append(rows, id)
			}
		}
	}
	var b strings.Builder
	said := map[string]bool{}
	for _, id := range rows {
		spec := p.Sheet.Model.Spec(id)
		line := p.Names.Base(spec) + wordColon.in(p.Lang) + p.Names.Meaning(spec)
		if p.Names.Meaning(spec) == "" || said[line] {
			continue
		}
		said[line] = true
		indented(&b, line, "", "  ", width)
	}
	return b.String()
}

// ownMetrics are the paths of the planner's own metrics.
func (r *Results) ownMetrics() []string {
	var out []string
	for _, m := range r.Doc.Metrics {
		if _, ok := r.row("metrics." + m.ID); ok {
			out = append(out, "metrics."+m.ID)
		} else {
			out = append(out, m.ID)
		}
	}
	return out
}

// targetsText lists the targets, met or missed.
func (r *Results) targetsText(width int) string {
	goals := r.goals()
	if len(goals) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(r.targets(goals).Caption + "\n")
	name := 0
	for i := range goals {
		name = max(name, Columns(r.targetName(&goals[i])))
	}
	for i := range goals {
		g := &goals[i]
		mark := "✗ "
		if g.Met {
			mark = "✓ "
		}
		spec := r.Sheet.Model.Spec(g.Row)
		indented(&b, mark+Pad(r.targetName(g), name, false)+"  "+
			wordTargetLine.fill(r.Lang, r.Text(g.Got, spec.Unit), r.when(g, spec.Agg), r.gap(g).Text), "", "  ", width)
	}
	return b.String()
}

// actualsText sets what is known beside what was projected for the same months.
func (r *Results) actualsText(width int) string {
	var b strings.Builder
	for _, a := range r.Sheet.Actuals() {
		spec, values := r.Sheet.Model.Spec(a.Row), r.State.Row(a.Row)
		from, to := -1, -1
		var known, planned float64
		for t, v := range a.Values {
			if math.IsNaN(v) {
				continue
			}
			if from < 0 {
				from = t
			}
			to = t
			if spec.Agg == model.Sum {
				known, planned = known+v, planned+values[t]
			} else {
				known, planned = v, values[t]
			}
		}
		if from < 0 {
			continue
		}
		when := r.month(to).Long(r.Lang)
		if spec.Agg == model.Sum && from < to {
			when = r.month(from).Long(r.Lang) + "–" + when
		}
		indented(&b, wordActualBeside.fill(r.Lang, r.Names.Short(spec), when, r.Text(known, spec.Unit), r.Text(planned, spec.Unit), r.Difference(known-planned, spec.Unit)), "", "  ", width)
	}
	return b.String()
}

// meansText says which assumptions count at the mean of what they may be.
func (r *Results) meansText(width int) string {
	n := len(r.Sheet.Means)
	if n == 0 {
		return ""
	}
	names := make([]string, 0, 3)
	for _, path := range r.Sheet.Means[:min(n, 3)] {
		names = append(names, r.Names.Path(path))
	}
	w := wordMeans
	switch {
	case n == 1:
		w = wordMeansOne
	case n > len(names):
		w = wordMeansMore
	}
	text := w.fill(r.Lang, strconv.Itoa(n), strings.Join(names, wordListAnd.in(r.Lang)))
	return strings.Join(Fold(text, width), "\n") + "\n"
}
