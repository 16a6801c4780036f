package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// Projection is the answer to "project": rows by period, metrics over the horizon, and
// what they were computed from. JSON and CSV are for programs, Text is for people.
type Projection struct {
	*Results
	Rows    []model.RowID    // the rows that were asked for, in the order of the sheet
	Metrics []compile.Metric // those of the metrics that were asked for
	whole   bool             // nothing was asked for: all of it

	Months      []int // the periods to show, 0 … periods−1; nil: all, and in text those that fit
	Definitions bool  // text: say what rows and metrics mean
}

// NewProjection takes the rows that were asked for; the metrics are those among them.
// With no row asked for it is the whole sheet.
func NewProjection(r *Results, rows []model.RowID) *Projection {
	p := &Projection{Results: r, Rows: rows, Metrics: r.Sheet.Metrics(), whole: rows == nil}
	if rows == nil {
		p.Rows = Visible(r.Sheet)
		return p
	}
	asked := map[model.RowID]bool{}
	for _, id := range rows {
		asked[id] = true
	}
	p.Metrics = nil
	for _, m := range r.Sheet.Metrics() {
		if asked[m.Row] {
			p.Metrics = append(p.Metrics, m)
		}
	}
	return p
}

// Visible are the rows of a sheet that a person may see, in its order.
func Visible(s *compile.Sheet) []model.RowID {
	var out []model.RowID
	for id := model.RowID(0); int(id) < s.Model.Rows(); id++ {
		if !s.Model.Spec(id).Hidden {
			out = append(out, id)
		}
	}
	return out
}

// JSON writes the projection for programs:
//
//	{"periods": ["2027-01", …],
//	 "rows": [{"path", "unit", "values": […]}, …],
//	 "metrics": {"cac": {"value", "unit"}, …},
//	 "targets": [{"id", "metric", "value", "got", "met"}, …],
//	 "means": ["channels.ads.rates.mql", …],
//	 "receipt": {"document", "scenario", "seed", "draws", "engine"}}
//
// What is not available is null. A metric then has "why" in words or "state": "never"; a row
// has them by period: "why": {"2027-01": …}, "state": {"2027-02": "never"}.
func (p *Projection) JSON() []byte {
	w := &writer{}
	w.open('{')
	periods := make([]string, 0, p.last+1)
	for _, t := range p.months() {
		periods = append(periods, p.Sheet.Month(t))
	}
	w.texts("periods", periods)
	each(w, "rows", p.Rows, p.rowJSON)
	w.key("metrics")
	w.open('{')
	for i := range p.Metrics {
		one(w, p.Metrics[i].Name, &p.Metrics[i], p.metricJSON)
	}
	w.close('}')
	if goals := p.goals(); len(goals) > 0 {
		each(w, "targets", goals, p.targetJSON)
	}
	w.texts("means", p.Sheet.Means)
	one(w, "receipt", &p.Receipt, receiptJSON)
	w.close('}')
	return w.b
}

// months are the periods to show.
func (p *Projection) months() []int {
	if p.Months != nil {
		return p.Months
	}
	all := make([]int, p.last+1)
	for t := range all {
		all[t] = t
	}
	return all
}

func (p *Projection) rowJSON(w *writer, id *model.RowID) {
	spec := p.Sheet.Model.Spec(*id)
	values := p.State.Row(*id)
	w.text("path", spec.Path)
	w.text("unit", spec.Unit.Code(p.Currency))
	w.key("values")
	w.open('[')
	for _, t := range p.months() {
		w.comma()
		w.b = AppendFloat(w.b, values[t])
	}
	w.close(']')
	p.blanksJSON(w, "why", values, math.IsNaN, func(t int) string {
		_, _, reason := p.State.Program().Root(p.State, *id, t)
		return p.why(reason)
	})
	p.blanksJSON(w, "state", values, isNever, func(int) string { return "never" })
}

// blanksJSON writes what stands behind the nulls of a row, by period.
func (p *Projection) blanksJSON(w *writer, key string, values []float64, blank func(float64) bool, say func(t int) string) {
	any := false
	for _, t := range p.months() {
		if !blank(values[t]) {
			continue
		}
		if !any {
			w.key(key)
			w.open('{')
			any = true
		}
		w.text(p.month(t).String(), say(t))
	}
	if any {
		w.close('}')
	}
}

func (p *Projection) metricJSON(w *writer, m *compile.Metric) {
	v, reason := p.Sheet.Value(p.State, compile.Query{Row: m.Row, From: 0, To: p.last})
	w.float("value", v)
	w.text("unit", m.Unit.Code(p.Currency))
	switch {
	case math.IsNaN(v):
		w.text("why", p.why(reason))
	case isNever(v):
		w.text("state", "never")
	}
}

func (p *Projection) targetJSON(w *writer, g *compile.Target) {
	w.text("id", g.ID)
	w.text("metric", g.Metric)
	w.float("value", g.Value)
	w.float("got", g.Got)
	w.key("met")
	w.b = append(w.b, map[bool]string{true: "true", false: "false"}[g.Met]...)
}

func receiptJSON(w *writer, r *Receipt) {
	w.text("document", r.Document)
	w.text("scenario", r.Scenario)
	w.int("seed", int(r.Seed))
	w.int("draws", r.Draws)
	w.text("engine", r.Engine)
}

// isNever: an infinite duration or cost is an answer, "never".
func isNever(x float64) bool { return math.IsInf(x, 0) }
