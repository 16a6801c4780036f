package view

import (
	"cmp"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/jsontext"
)

// Tornado is how far each assumption moves one number by itself, the widest first.
type Tornado struct {
	*Results
	asked
	base float64
	by   float64
	bars []explain.Bar
	rise map[int]float64
	some bool   // assumptions were chosen: those that do nothing are shown, too
	even bool   // all were moved by as much, whatever their range
	note string // how they were moved; "" as by and even say
}

// NewTornado puts the bars of a number into words. by is how far what has no range was moved, if alike
// what has one, too; elastic is by how many percent the number moves for one of each assumption, by its
// place in the model's parameters; chosen says that the assumptions were.
func NewTornado(r *Results, address string, at compile.Query, base float64, bars []explain.Bar, elastic map[int]float64, by float64, chosen, alike bool) *Tornado {
	return &Tornado{r, r.asked(address, at), base, by, bars, elastic, chosen, alike, ""}
}

// JSON writes the tornado for programs, every assumption in it:
//
//	{"metric", "unit", "base", "bars": [{"path", "low", "high", "at": [a, b], "elasticity"}], "receipt"}
//
// low and high are the metric at the assumption's low and high value, at these values, of one by
// period those of its first; elasticity is by how many percent the metric moves for one of the assumption. What has no value is null; never is null with "state": "never".
func (t *Tornado) JSON() []byte {
	type bar struct {
		Path      string    `json:"path"`
		Low       float64   `json:"low"`
		High      float64   `json:"high"`
		At        []float64 `json:"at"`
		Rise      float64   `json:"elasticity"`
		LowState  string    `json:"lowState,omitempty"`
		HighState string    `json:"highState,omitempty"`
	}
	out := struct {
		Metric  string  `json:"metric"`
		Unit    string  `json:"unit"`
		Base    float64 `json:"base"`
		State   string  `json:"state,omitempty"`
		Bars    []bar   `json:"bars"`
		Receipt Receipt `json:"receipt"`
	}{Metric: t.metric, Unit: t.spec.Unit.Code(t.Currency), Base: t.base, State: stateOf(t.base), Receipt: t.Receipt}
	for _, b := range t.bars {
		out.Bars = append(out.Bars, bar{
			t.path(&b), b.AtLow, b.AtHigh, []float64{b.Low[0], b.High[0]}, t.rise[b.Param], stateOf(b.AtLow), stateOf(b.AtHigh),
		})
	}
	return jsontext.Append(nil, out)
}

// CSV has a line an assumption: path, name, its low and high value, the number at these, its elasticity.
func (t *Tornado) CSV() []byte {
	head := []string{"path", "name", "low", "high", t.metric + " at low", t.metric + " at high", "elasticity"}
	var rows [][]string
	for _, bar := range t.bars {
		rows = append(rows, []string{t.path(&bar), t.Names.Path(t.path(&bar)),
			csvNumber(bar.Low[0]), csvNumber(bar.High[0]), csvNumber(bar.AtLow), csvNumber(bar.AtHigh), csvNumber(t.rise[bar.Param])})
	}
	return csvOf(t.Receipt, head, rows)
}

// Text is the tornado for a terminal.
func (t *Tornado) Text() string {
	table := t.table()
	moving := len(table.Rows)
	if !t.some {
		table.Rows = table.Rows[:min(moving, mostSwings)]
	}
	text := t.title(t.asked) + wordSep.in(t.Lang) + t.Results.Text(t.base, t.spec.Unit) + "\n" + table.Note + "\n\n" + table.Text()
	var rest []string
	if n := moving - len(table.Rows); n > 0 {
		rest = append(rest, wordSwingMore.fill(t.Lang, strconv.Itoa(n)))
	}
	if n := len(t.bars) - moving; n > 0 && !t.some {
		rest = append(rest, wordSwingIdle.fill(t.Lang, strconv.Itoa(n)))
	}
	if len(rest) > 0 {
		text += "\n" + strings.Join(rest, wordStop.in(t.Lang)) + "\n"
	}
	return text
}

// mostSwings is how many assumptions a tornado shows in words, unless they were chosen.
const mostSwings = 15

// table lists the bars; those that do nothing only where assumptions were chosen.
func (t *Tornado) table() Table {
	sub := wordSwingSub
	if t.even {
		sub = wordSwingEven
	}
	table := Table{Caption: wordSwingHead.in(t.Lang), Align: "lrrrr", Note: cmp.Or(t.note, sub.fill(t.Lang, "±"+trim(fixed(t.by*100, 1))+"%"))}
	for _, w := range []word{wordWeakHead, wordSwingLow, wordSwingHigh, wordSwingAtLow, wordSwingAtHigh} {
		table.Columns = append(table.Columns, w.in(t.Lang))
	}
	if t.rise != nil {
		table.Align, table.Columns = table.Align+"r", append(table.Columns, wordElasticity.in(t.Lang))
	}
	for _, b := range t.bars {
		if b.Width() == 0 && !t.some {
			continue
		}
		q := t.Sheet.Model.Params()[b.Param]
		rise := wordNotAvailable.in(t.Lang)
		if e := t.rise[b.Param]; isValue(e) {
			rise = fixed(e, 2)
		}
		table.Rows = append(table.Rows, TableRow{ID: q.Path, Cells: []Cell{
			{Text: t.Names.Path(q.Path)}, {Text: t.near(b.Low[0], q.Unit)}, {Text: t.near(b.High[0], q.Unit)},
			{Text: t.Results.Text(b.AtLow, t.spec.Unit), Tone: t.tone(b.AtLow)}, {Text: t.Results.Text(b.AtHigh, t.spec.Unit), Tone: t.tone(b.AtHigh)}, {Text: rise},
		}[:len(table.Columns)]})
	}
	return table
}

// tone says whether the number at an end is better than it is.
func (t *Tornado) tone(x float64) string { return toneOf(t.spec.Name, x-t.base) }

func (t *Tornado) path(b *explain.Bar) string { return t.Sheet.Model.Params()[b.Param].Path }
