package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Sheet is a compiled plan: its document, its model, and what the document says of the
// model's rows. It is immutable and safe for concurrent use.
type Sheet struct {
	Doc   *plan.Doc
	Model *model.Model
	Means []string // assumptions that count at the mean of their distribution, in document order

	calendar
	metrics []Metric
	targets []goal
	actuals []Actual
	paths   []string // of all rows that are shown, for suggestions
	noted   bool     // the compiler had something to note
}

// Metric is a row with a definition of its own. Its value over the horizon is the row
// read by its Agg: a ratio is recomputed from its sums, a stock is the last.
//
//	Name  its address without "@": "cac", "cac.marginal.ads"
//	Key   key of its words and definition: "cac.marginal"
//	Axes  the channel and tier that it is of; empty for the whole plan
type Metric struct {
	Name string
	Key  string
	Row  model.RowID
	Unit unit.Unit
	Axes model.Axes
}

// Metrics lists the metrics in the order of the sheet: total before channel before tier.
func (s *Sheet) Metrics() []Metric { return s.metrics }

// Param finds the parameter of an assumption, or of a part of one ("….spend.growth").
func (s *Sheet) Param(path string) (model.Param, bool) {
	id, ok := s.Model.Find(path)
	if !ok {
		return model.Param{}, false
	}
	return s.Model.Param(id)
}

// Actuals are the observations of the plan, in the order of the document.
func (s *Sheet) Actuals() []Actual { return s.actuals }

// Periods names the months of the plan: "2027-01", …
func (s *Sheet) Periods() []string {
	out := make([]string, s.periods)
	for t := range out {
		out[t] = s.Month(t)
	}
	return out
}

// paths lists the rows that a person may name.
func paths(m *model.Model) []string {
	var out []string
	for id := model.RowID(0); int(id) < m.Rows(); id++ {
		if s := m.Spec(id); !s.Hidden {
			out = append(out, s.Path)
		}
	}
	return out
}
