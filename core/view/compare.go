package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/unit"
)

// Comparison is scenarios side by side, ready to be read. Its numbers are in JSON and CSV.
//
//	Versus   the id of the scenario that differences are taken to
//	Changes  what each scenario does otherwise than its parent, in words
//	Metrics  what can be compared; On: it is
//	Empty    of a plan without scenarios: what one is
type Comparison struct {
	Versus  string           `json:"versus"`
	Columns []ComparedColumn `json:"columns"`
	Rows    []ComparedRow    `json:"rows"`
	Changes []ChangeLine     `json:"changes"`
	Note    string           `json:"note"`
	Spans   []Option         `json:"spans"`
	Metrics []Option         `json:"metrics"`
	Empty   string           `json:"empty,omitempty"`

	of *Results
}

// ComparedColumn is one scenario. Under names those that stand on it; Fault is why it has no numbers.
type ComparedColumn struct {
	Scenario
	Open  bool     `json:"open,omitempty"`
	Under []string `json:"under,omitempty"`
	Fault string   `json:"fault,omitempty"`
}

// ComparedRow is one metric of all scenarios, over the same months. Its small lines have one axis.
type ComparedRow struct {
	Metric string         `json:"metric"` // its address
	Label  string         `json:"label"`
	Sub    string         `json:"sub,omitempty"` // "目标 ≥ 640万", else the months
	Target *float64       `json:"target,omitempty"`
	Ghost  []*float64     `json:"ghost"` // of the scenario that is compared with, by month, 0..1
	Cells  []ComparedCell `json:"cells"`

	name   string
	values []float64
	unit   unit.Unit
	to     int // place of what is compared with
}

// ComparedCell is one number of one scenario. Difference and Percent are to the scenario that is compared with: ""
// there, and where one of the two has no number; of a share both are percentage points.
type ComparedCell struct {
	Text       string     `json:"text"`
	Verdict    string     `json:"verdict,omitempty"` // met, short
	Says       string     `json:"says,omitempty"`    // "差 15.6万"
	Difference string     `json:"difference,omitempty"`
	Percent    string     `json:"percent,omitempty"`
	Arrow      string     `json:"arrow,omitempty"` // ▲ ▼ =
	Tone       string     `json:"tone,omitempty"`
	Why        string     `json:"why,omitempty"`
	Line       []*float64 `json:"line,omitempty"` // by month, 0..1
}

// Compared is one scenario, evaluated; without results Fault says why.
type Compared struct {
	Scenario
	Results *Results
	Fault   string
}

// Comparison puts scenarios side by side; r is the plan itself. Addresses are read on each sheet, and each is one that
// the plan has; versus is the id of the scenario that the others are compared with, without it the first.
func (r *Results) Comparison(all []Compared, versus string, addresses []string) *Comparison {
	to := versusAt(all, versus)
	c := &Comparison{Versus: all[to].ID, Changes: r.Changes(idsOf(all)), of: r}
	for i := range all {
		one := &all[i]
		col := ComparedColumn{Scenario: one.Scenario, Fault: one.Fault}
		for _, s := range r.scenarios() {
			if s.On == one.ID {
				col.Under = append(col.Under, s.Name)
			}
		}
		c.Columns = append(c.Columns, col)
	}
	for _, address := range addresses {
		c.Rows = append(c.Rows, r.comparedRow(all, to, address))
	}
	return c
}

// comparedRow is one metric of all scenarios.
func (r *Results) comparedRow(all []Compared, to int, address string) ComparedRow {
	q, _ := r.Sheet.Resolve(address)
	spec := r.Sheet.Model.Spec(q.Row)
	row := ComparedRow{Metric: address, Label: r.Names.Short(spec), name: spec.Name, unit: spec.Unit, to: to}
	goal := r.judged(q, address)
	row.Sub = r.readOver(q, spec.Agg)
	if goal != nil {
		row.Sub = wordTarget.fill(r.Lang, r.bound(goal))
		if date := r.dated(goal, spec.Agg); date != "" {
			row.Label = wordInMonth.fill(r.Lang, row.Label, date)
		}
	}
	axis := smallAxis{math.Inf(1), math.Inf(-1)}
	var lines [][]float64
	for i := range all {
		cell, value, line := all[i].cell(address, goal)
		row.Cells, row.values, lines = append(row.Cells, cell), append(row.values, value), append(lines, line)
		for _, x := range line {
			axis.see(x)
		}
	}
	if goal != nil {
		axis.see(goal.Value)
		row.Target = axis.at(goal.Value)
	}
	for i := range row.Cells {
		row.Cells[i].Line = axis.line(lines[i])
		if i != to {
			r.differ(&row, i)
		}
	}
	row.Ghost = axis.line(lines[to])
	return row
}

// judged is the target that the number of an address is held against: one of its row and month, by
// whatever name (a stock's "mrr" and "mrr@last" are its last month); nil without one.
func (r *Results) judged(q compile.Query, address string) *compile.Target {
	goals := r.goals()
	for i := range goals {
		g := &goals[i]
		if g.Row != q.Row {
			continue
		}
		its := r.addressOf(g)
		at, note := r.Sheet.Resolve(its)
		late := note == nil && at.To == q.To && r.Sheet.Model.Spec(q.Row).Agg == model.Last
		if its == address || note == nil && at == q || late {
			return g
		}
	}
	return nil
}

// same is a target of another scenario as it is in this one.
func (r *Results) same(goal *compile.Target) *compile.Target {
	if goal == nil {
		return nil
	}
	goals := r.goals()
	for i := range goals {
		if goals[i].ID == goal.ID {
			return &goals[i]
		}
	}
	return nil
}

// cell is the number of one scenario, with its months.
func (c *Compared) cell(address string, judged *compile.Target) (cell ComparedCell, value float64, line []float64) {
	value = math.NaN()
	if c.Results == nil {
		return ComparedCell{Text: "–", Why: c.Fault}, value, nil
	}
	r := c.Results
	q, note := r.Sheet.Resolve(address)
	if note != nil {
		return ComparedCell{Text: "–", Why: note.Message(string(r.Lang))}, value, nil
	}
	value, why := r.Sheet.Value(r.State, q)
	cell.Text = r.Text(value, r.Sheet.Model.Spec(q.Row).Unit)
	if goal := r.same(judged); goal != nil {
		value, why = goal.Got, goal.Why
		cell.Text = r.Text(value, r.Sheet.Model.Spec(q.Row).Unit)
		cell.Verdict, cell.Says = "short", r.misses(goal)
		if goal.Met {
			cell.Verdict, cell.Says = "met", wordMet.in(r.Lang)
		}
	}
	if value != value {
		cell.Why, cell.Verdict, cell.Says = r.why(why), "", ""
	}
	return cell, value, r.State.Row(q.Row)
}

// differ says how far a scenario is from the one that it is compared with.
func (r *Results) differ(row *ComparedRow, i int) {
	cell, x, base := &row.Cells[i], row.values[i], row.values[row.to]
	diff := x - base
	if diff != diff || math.IsInf(diff, 0) {
		return
	}
	cell.Difference = r.Difference(diff, row.unit)
	switch cell.Arrow = "="; {
	case cell.Difference == "0":
		cell.Difference = wordSame.in(r.Lang)
		cell.Percent = cell.Difference
		return
	case diff > 0:
		cell.Arrow = "▲"
	default:
		cell.Arrow = "▼"
	}
	cell.Tone = toneOf(row.name, diff)
	cell.Percent = cell.Difference
	if share := diff / math.Abs(base); row.unit != unit.OfShare && share == share && !math.IsInf(share, 0) {
		cell.Percent = r.signedShare(share)
	}
}

// signedShare is a difference as a part of what it is compared with: +8.5%.
func (r *Results) signedShare(x float64) string {
	text := fixed(math.Abs(x)*100, 1) + "%"
	if x < 0 {
		return minus + text
	}
	return "+" + text
}

// readOver says over which months a number is read, and how where that goes not without saying.
func (r *Results) readOver(q compile.Query, agg model.Agg) string {
	switch {
	case q.From == q.To:
		return r.month(q.From).Long(r.Lang)
	case agg == model.Last:
		return r.month(q.To).Long(r.Lang)
	}
	return between(r.month(q.From), r.month(q.To), r.Lang)
}

// smallAxis is what the small lines of a row span.
type smallAxis struct{ low, high float64 }

func (a *smallAxis) see(x float64) {
	if x == x && !math.IsInf(x, 0) {
		a.low, a.high = math.Min(a.low, x), math.Max(a.high, x)
	}
}

// at is where a number stands on the axis, 0..1; nil for what is none.
func (a *smallAxis) at(x float64) *float64 {
	if x != x || math.IsInf(x, 0) {
		return nil
	}
	y := 0.5
	if a.high > a.low {
		y = (x - a.low) / (a.high - a.low)
	}
	return &y
}

func (a *smallAxis) line(values []float64) []*float64 {
	out := make([]*float64, len(values))
	for t, x := range values {
		out[t] = a.at(x)
	}
	return out
}
