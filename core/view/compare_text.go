package view

import (
	"math"
	"strings"

	"planleaf/core/jsontext"
	"planleaf/core/unit"
)

// JSON writes a comparison for programs:
//
//	{"versus": "base", "scenarios": [{"id", "name", "on", "locked", "fault"}, …],
//	 "metrics": [{"metric", "unit", "values": […], "differences": […], "changes": […], "met": […]}, …],
//	 "changes": [{"scenario", "path", "says", "when", "note", "lost"}, …],
//	 "receipt": …}
//
// The lists of a metric have a place for each scenario. A change is the difference as a part of what is compared with;
// of a share it is null, since its difference says it. What is not available is null.
func (c *Comparison) JSON() []byte {
	type scenario struct {
		ID     string `json:"id"`
		Name   string `json:"name"`
		On     string `json:"on,omitempty"`
		Locked bool   `json:"locked,omitempty"`
		Fault  string `json:"fault,omitempty"`
	}
	type metric struct {
		Metric      string    `json:"metric"`
		Unit        string    `json:"unit"`
		Values      []float64 `json:"values"`
		Differences []float64 `json:"differences"`
		Parts       []float64 `json:"parts"`
		Verdicts    []string  `json:"verdicts,omitempty"`
	}
	type change struct {
		Scenario string `json:"scenario"`
		Path     string `json:"path"`
		Says     string `json:"says"`
		When     string `json:"when,omitempty"`
		Note     string `json:"note,omitempty"`
		Lost     bool   `json:"lost,omitempty"`
	}
	out := struct {
		Versus    string     `json:"versus"`
		Scenarios []scenario `json:"scenarios"`
		Metrics   []metric   `json:"metrics"`
		Changes   []change   `json:"changes"`
		Receipt   Receipt    `json:"receipt"`
	}{Versus: c.Versus, Receipt: c.of.Receipt}
	for _, s := range c.Columns {
		out.Scenarios = append(out.Scenarios, scenario{s.ID, s.Name, s.On, s.Locked, s.Fault})
	}
	for i := range c.Rows {
		r := &c.Rows[i]
		m := metric{Metric: r.Metric, Unit: r.unit.Code(c.of.Currency), Values: r.values}
		for j, x := range r.values {
			m.Differences = append(m.Differences, x-r.values[r.to])
			m.Parts = append(m.Parts, r.part(j))
			if r.Target != nil {
				m.Verdicts = append(m.Verdicts, r.Cells[j].Verdict)
			}
		}
		out.Metrics = append(out.Metrics, m)
	}
	for _, l := range c.Changes {
		out.Changes = append(out.Changes, change{l.Scenario, l.Target, l.Text, l.When, l.Note, l.Lost != ""})
	}
	return jsontext.Append(nil, out)
}

// CSV writes a comparison for a spreadsheet: a line for each metric and scenario, and the receipt last. Numbers are in full;
// what is not available is empty.
func (c *Comparison) CSV() []byte {
	head := []string{"metric", "name", "unit", "scenario", "value", "difference", "part"}
	var rows [][]string
	for i := range c.Rows {
		r := &c.Rows[i]
		for j, x := range r.values {
			rows = append(rows, []string{r.Metric, r.Label, r.unit.Code(c.of.Currency), c.Columns[j].ID, csvNumber(x), csvNumber(x - r.values[r.to]), csvNumber(r.part(j))})
		}
	}
	return csvOf(c.of.Receipt, head, rows)
}

// Text writes a comparison for a terminal of so many columns: a table, then what differs in words.
func (c *Comparison) Text(width int) string {
	r := c.of
	lines := [][]string{{""}}
	for _, s := range c.Columns {
		lines[0] = append(lines[0], s.Name)
	}
	for i := range c.Rows {
		row := &c.Rows[i]
		name := row.Label
		if row.Sub != "" {
			name += " (" + row.Sub + ")"
		}
		values, differences, said := []string{name}, []string{""}, false
		for j, cell := range row.Cells {
			values = append(values, cell.Text+map[string]string{"met": " ✓", "short": " ✗"}[cell.Verdict])
			text := cell.Difference
			if cell.Percent != cell.Difference && cell.Percent != "" {
				text += " (" + cell.Percent + ")"
			}
			said = said || j != row.to && text != ""
			differences = append(differences, text)
		}
		if lines = append(lines, values); said {
			lines = append(lines, differences)
		}
	}
	var b strings.Builder
	b.WriteString(c.finding() + "\n\n" + aligned(lines, width))
	if len(c.Changes) > 0 {
		b.WriteString("\n")
	}
	for _, l := range c.Changes {
		b.WriteString(r.ScenarioName(l.Scenario) + wordColon.in(r.Lang) + l.Text)
		for _, more := range []string{l.When, l.Note, l.Lost} {
			if more != "" {
				b.WriteString(wordStop.in(r.Lang) + more)
			}
		}
		b.WriteString("\n")
	}
	b.WriteString("\n" + wordReceipt.fill(r.Lang, r.Receipt.Short(), r.Receipt.Engine, r.scenario()) + "\n")
	return b.String()
}

// part is a difference as a part of what is compared with; NaN for a share, of which the difference says it.
func (r *ComparedRow) part(i int) float64 {
	if r.unit == unit.OfShare {
		return math.NaN()
	}
	return (r.values[i] - r.values[r.to]) / math.Abs(r.values[r.to])
}

// aligned writes lines of cells under each other: the first to the left, the others to the right. Scenarios that
// do not fit a line stand below, with the names again.
func aligned(lines [][]string, width int) string {
	const gap = 2
	wide := make([]int, len(lines[0]))
	for _, line := range lines {
		for i, cell := range line {
			wide[i] = max(wide[i], Columns(cell)+gap)
		}
	}
	if width <= 0 {
		width = defaultWidth
	}
	var b strings.Builder
	for from := 1; from < len(wide); {
		to, used := from, wide[0]
		for to < len(wide) && (to == from || used+wide[to] <= width) {
			used += wide[to]
			to++
		}
		if from > 1 {
			b.WriteByte('\n')
		}
		for _, line := range lines {
			text := Pad(line[0], wide[0], false)
			for i := from; i < to; i++ {
				text += Pad(line[i], wide[i], true)
			}
			b.WriteString(strings.TrimRight(text, " ") + "\n")
		}
		from = to
	}
	return b.String()
}
