package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/jsontext"
	"planleaf/core/model"
)

// Projection is the answer to "project": rows by period, metrics over the horizon, and
// what they were computed from. JSON and CSV are for programs, Text is for people.
type Projection struct {
	*Results
	Rows    []model.RowID    // the rows that were asked for, in the order of the sheet
	Metrics []compile.Metric // those of the metrics that were asked for
	whole   bool             // nothing was asked for: all of it

	Months      []int  // the periods to show, 0 … periods−1; nil: all, and in text those that fit
	Grain       string // columns by "month" (or ""), "quarter", "year"; Months are months
	Definitions bool   // text: say what rows and metrics mean
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
//	 "receipt": {"document", "scenario", "seed", "draws", "engine", "asked"}}
//
// A column of several months is "2027-01..2027-03". What is not available is null. A metric then has "why" in words or "state": "never"; a row
// has them by period: "why": {"2027-01": …}, "state": {"2027-02": "never"}.
func (p *Projection) JSON() []byte {
	out := struct {
		Periods []string        `json:"periods"`
		Rows    []jsonRow       `json:"rows"`
		Metrics jsontext.Object `json:"metrics"`
		Targets []jsonTarget    `json:"targets,omitempty"`
		Means   []string        `json:"means"`
		Receipt Receipt         `json:"receipt"`
	}{Means: p.Sheet.Means, Receipt: p.Receipt}
	c := p.columns()
	for i := range c.all {
		out.Periods = append(out.Periods, c.code(i))
	}
	for _, id := range p.Rows {
		out.Rows = append(out.Rows, p.rowJSON(id, c))
	}
	for i := range p.Metrics {
		out.Metrics = append(out.Metrics, jsontext.Pair{Key: p.Metrics[i].Name, Value: p.metricJSON(&p.Metrics[i])})
	}
	for _, g := range p.goals() {
		out.Targets = append(out.Targets, jsonTarget{g.ID, g.Metric, g.Value, g.Got, g.Met})
	}
	return jsontext.Append(nil, out)
}

// columns are the columns to show.
func (p *Projection) columns() columns {
	if p.Months == nil {
		return p.Results.columns(p.Grain)
	}
	c := columns{Results: p.Results, size: 1}
	for _, t := range p.Months {
		c.all = append(c.all, column{t, t})
	}
	return c
}

type jsonRow struct {
	Path   string          `json:"path"`
	Unit   string          `json:"unit"`
	Values []float64       `json:"values"`
	Why    jsontext.Object `json:"why,omitempty"`
	State  jsontext.Object `json:"state,omitempty"`
}

type jsonMetric struct {
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Why   string  `json:"why,omitempty"`
	State string  `json:"state,omitempty"`
}

type jsonTarget struct {
	ID     string  `json:"id"`
	Metric string  `json:"metric"`
	Value  float64 `json:"value"`
	Got    float64 `json:"got"`
	Met    bool    `json:"met"`
}

func (p *Projection) rowJSON(id model.RowID, c columns) jsonRow {
	spec := p.Sheet.Model.Spec(id)
	out := jsonRow{Path: spec.Path, Unit: spec.Unit.Code(p.Currency), Values: c.read(id)}
	for i, v := range out.Values {
		switch {
		case math.IsNaN(v):
			out.Why = append(out.Why, jsontext.Pair{Key: c.code(i), Value: c.why(id, i)})
		case isNever(v):
			out.State = append(out.State, jsontext.Pair{Key: c.code(i), Value: "never"})
		}
	}
	return out
}

func (p *Projection) metricJSON(m *compile.Metric) jsonMetric {
	v, reason := p.Sheet.Value(p.State, compile.Query{Row: m.Row, From: 0, To: p.last})
	out := jsonMetric{Value: v, Unit: m.Unit.Code(p.Currency)}
	switch {
	case math.IsNaN(v):
		out.Why = p.why(reason)
	case isNever(v):
		out.State = "never"
	}
	return out
}

// isNever: an infinite duration or cost is an answer, "never".
func isNever(x float64) bool { return math.IsInf(x, 0) }
