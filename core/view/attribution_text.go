package view

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"planleaf/core/jsontext"
	"planleaf/core/sorted"
)

// sortBy orders places by a key, least first; equal ones stay as they are, and NaN goes last.
func sortBy(order []int, key func(i int) float64) {
	sorted.By(order, func(i, j int) int {
		a, b := key(i), key(j)
		if math.IsNaN(a) || math.IsNaN(b) {
			return cmp.Compare(b2i(math.IsNaN(a)), b2i(math.IsNaN(b)))
		}
		return cmp.Compare(a, b)
	})
}

func b2i(is bool) int {
	if is {
		return 1
	}
	return 0
}

// JSON writes the attribution for programs:
//
//	{"metric", "unit", "scenarios": {"from", "to"}, "from", "to", "difference",
//	 "method": "shapley" | "shapley-sampled" | "lmdi", "why", "evaluations",
//	 "parts": [{"path", "value", "share", "alone", "error", "members"}, …],
//	 "lost": [["path", …], …], "orders", "periods": ["2027-01", …], "receipt"}
//
// from and to are the number in either, parts come in the order of their paths and add up to the difference. share is of it, alone is what
// the change does by itself. error, of a sample, holds in 997 of 1,000 cases. lost are changes that together take the number its value; the parts
// are then the mean over that share of the orders which have one all the way. By period a part has values.
func (a *Attribution) JSON() []byte {
	type one struct {
		Path    string    `json:"path"`
		Value   float64   `json:"value"`
		Share   float64   `json:"share"`
		Alone   float64   `json:"alone"`
		Error   float64   `json:"error,omitempty"`
		Members []string  `json:"members,omitempty"`
		Values  []float64 `json:"values,omitempty"`
	}
	type pair struct {
		From string `json:"from"`
		To   string `json:"to"`
	}
	out := struct {
		Metric      string     `json:"metric"`
		Unit        string     `json:"unit"`
		Scenarios   pair       `json:"scenarios"`
		From        float64    `json:"from"`
		FromState   string     `json:"fromState,omitempty"`
		To          float64    `json:"to"`
		ToState     string     `json:"toState,omitempty"`
		Difference  float64    `json:"difference"`
		Method      string     `json:"method"`
		Why         string     `json:"why,omitempty"`
		Evaluations int        `json:"evaluations"`
		Parts       []one      `json:"parts"`
		Lost        [][]string `json:"lost,omitempty"`
		Orders      float64    `json:"orders"`
		Periods     []string   `json:"periods,omitempty"`
		Receipt     Receipt    `json:"receipt"`
	}{
		Metric: a.metric, Unit: a.spec.Unit.Code(a.Currency), Scenarios: pair{a.from.Receipt.Scenario, a.Receipt.Scenario},
		From: a.split.From[0], FromState: stateOf(a.split.From[0]), To: a.split.To[0], ToState: stateOf(a.split.To[0]), Difference: a.difference(),
		Method: a.method(), Why: a.why, Evaluations: a.split.Evaluations, Lost: a.lost(), Orders: a.split.Orders, Receipt: a.Receipt,
	}
	for i, p := range a.parts {
		x := one{Path: p.path, Value: a.split.Parts[i][0], Share: a.share(i), Alone: a.split.Alone[i][0], Error: a.stated(i), Members: p.members}
		if len(a.months) > 0 {
			x.Values = a.split.Parts[i][1:]
		}
		out.Parts = append(out.Parts, x)
	}
	for _, t := range a.months {
		out.Periods = append(out.Periods, a.Sheet.Month(t))
	}
	return jsontext.Append(nil, out)
}

// CSV has a line a part, and by period a column a month.
func (a *Attribution) CSV() []byte {
	head := []string{"path", "name", "from", "to", "value", "share", "alone", "error"}
	for _, t := range a.months {
		head = append(head, a.Sheet.Month(t))
	}
	var rows [][]string
	for i, p := range a.parts {
		line := []string{p.path, p.label, p.was, p.is, csvNumber(a.split.Parts[i][0]), csvNumber(a.share(i)), csvNumber(a.split.Alone[i][0]), csvNumber(a.stated(i))}
		for _, x := range a.split.Parts[i][1:] {
			line = append(line, csvNumber(x))
		}
		rows = append(rows, line)
	}
	return csvOf(a.Receipt, head, rows)
}

// Text is the attribution for a terminal of so many columns (0: 100).
func (a *Attribution) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	var b strings.Builder
	b.WriteString(a.title(a.asked) + "\n")
	indented(&b, plain(a.finding()), "", "", width)
	indented(&b, a.how(), "", "", width)
	if len(a.parts) > 0 && len(a.months) > 0 {
		b.WriteString("\n" + a.byMonth(width))
	} else if len(a.parts) > 0 {
		table := a.table()
		for i := range table.Rows { // a terminal has one line
			for j := range table.Rows[i].Cells {
				if c := &table.Rows[i].Cells[j]; c.Sub != "" {
					c.Text += " " + c.Sub
				}
			}
		}
		b.WriteString("\n" + table.Text())
	}
	for _, note := range a.notes() {
		b.WriteString("\n")
		indented(&b, note, "", "", width)
	}
	return b.String()
}

// how says how it was split, and in how many evaluations.
func (a *Attribution) how() string {
	n := fixed(float64(a.split.Evaluations), 0)
	switch {
	case a.split.ByProduct:
		return wordByLMDI.fill(a.Lang, n)
	case a.split.Sampled:
		return wordBySample.fill(a.Lang, n)
	}
	return wordByShapley.fill(a.Lang, n)
}

// notes are what a reader must know: why it is no product, and which changes take the value away.
func (a *Attribution) notes() (out []string) {
	if a.why != "" {
		out = append(out, lmdiWhy[a.why].in(a.Lang))
	}
	for _, c := range a.split.Lost {
		var names []string
		for _, i := range c.Members() {
			if i < len(a.parts) {
				names = append(names, a.parts[i].label)
			}
		}
		if len(names) == 0 || len(names) == len(a.parts) {
			continue // the number has no value before, or after, which the finding says
		}
		out = append(out, wordTogetherLost.fill(a.Lang, strings.Join(names, wordListAnd.in(a.Lang)), a.Names.Short(a.spec)))
	}
	if a.split.Orders < 1 && len(out) > 0 {
		out = append(out, wordOrdersLeft.fill(a.Lang, a.Whole(a.split.Orders)))
	}
	return out
}

// byMonth is a table of the parts by period, as many months as fit.
func (a *Attribution) byMonth(width int) string {
	most := max(1, min(len(a.months), (width-30)/10))
	t := Table{Columns: []string{wordCauseChange.in(a.Lang)}, Align: "l"}
	for k := range most {
		t.Columns = append(t.Columns, a.Sheet.Month(a.months[k*max(1, len(a.months)-1)/max(1, most-1)]))
		t.Align += "r"
	}
	line := func(label string, value func(o int) float64) {
		row := TableRow{Cells: []Cell{{Text: label}}}
		for k := range most {
			row.Cells = append(row.Cells, Cell{Text: a.Difference(value(1+k*max(1, len(a.months)-1)/max(1, most-1)), a.spec.Unit)})
		}
		t.Rows = append(t.Rows, row)
	}
	for _, i := range a.bySize() {
		line(a.parts[i].label, func(o int) float64 { return a.split.Parts[i][o] })
	}
	line(wordCauseTogether.in(a.Lang), func(o int) float64 { return a.split.To[o] - a.split.From[o] })
	return t.Text()
}

// table lists the changes, the largest first: what they were and are, their part, their share,
// what they do alone, and what they rest on.
func (a *Attribution) table() Table {
	t := Table{Caption: wordChangesHead.in(a.Lang), Note: wordChangesSub.in(a.Lang), Align: "lrrrrrl"}
	grouped := len(a.parts) > 0 && a.parts[0].members != nil
	for _, w := range []word{wordCauseChange, {}, {}, wordCauseContribution, wordCauseShare, wordCauseAlone, wordWeakEvidence} {
		t.Columns = append(t.Columns, w.in(a.Lang))
	}
	t.Columns[1], t.Columns[2] = a.from.ScenarioName(a.from.Receipt.Scenario), a.ScenarioName(a.Receipt.Scenario)
	if grouped {
		t.Columns = []string{wordCauseChange.in(a.Lang), wordCauseContribution.in(a.Lang), wordCauseShare.in(a.Lang), wordCauseAlone.in(a.Lang), wordHoldsChanges.in(a.Lang)}
		t.Align = "lrrrl"
	}
	shown, _ := a.shown()
	order := a.bySize()
	shares := make([]float64, len(order))
	for k, i := range order {
		shares[k] = a.share(i)
	}
	shares = Parts(shares, 0.01)
	for k, i := range order {
		p := &a.parts[i]
		own := Cell{Text: shown[k], Tone: toneOf(a.spec.Name, a.split.Parts[i][0])}
		if a.split.Errors != nil {
			own.Sub = "±" + a.Size(a.stated(i), a.spec.Unit)
		}
		share := Cell{Text: a.percent(shares[k])}
		alone := Cell{Text: a.Difference(a.split.Alone[i][0], a.spec.Unit)}
		if grouped {
			t.Rows = append(t.Rows, TableRow{ID: p.path, Cells: []Cell{{Text: p.label}, own, share, alone, {Text: a.held(p)}}})
			continue
		}
		t.Rows = append(t.Rows, TableRow{ID: p.path, Cells: []Cell{{Text: p.label}, {Text: p.was}, {Text: p.is, Path: a.editable(p.path)}, own, share, alone, {Text: p.evidence}}})
	}
	return t
}

// held says how many changes a group holds, and names them.
func (a *Attribution) held(p *part) string {
	var names []string
	for _, path := range p.members {
		names = append(names, a.Names.Within(path))
	}
	return strconv.Itoa(len(names)) + wordColon.in(a.Lang) + strings.Join(names, wordListAnd.in(a.Lang))
}

// editable is the path of a change in the assumptions; "" for what is none.
func (a *Attribution) editable(path string) string {
	if path == structure {
		return ""
	}
	return path
}

// percent is a share of the difference: below 0 and above 100% where others go the other way.
func (a *Attribution) percent(x float64) string {
	if math.IsNaN(x) {
		return wordNotAvailable.in(a.Lang)
	}
	return fixed(x*100, 0) + "%"
}

// shown are the parts, the largest first, as they are written: they add up to total.
func (a *Attribution) shown() (texts []string, total string) {
	var values []float64
	for _, i := range a.bySize() {
		values = append(values, a.split.Parts[i][0])
	}
	return a.AddUp(values, a.difference(), a.spec.Unit)
}
