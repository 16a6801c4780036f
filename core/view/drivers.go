package view

import (
	"math"
	"strconv"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/jsontext"
	"planleaf/core/sensitivity"
)

// Hold is what one assumption, or several that are declared to go together, hold of the spread of
// a number.
//
//	Paths    of the assumptions
//	Rank     Spearman's correlation with the number; NaN of several
//	First    share of the variance that goes with it alone
//	Total    with it alone and together with others; NaN where that was not asked
//	Worth    of knowing it before choosing between the scenarios; NaN of one scenario
//	Size     observations that it rests on, where it is an observed rate, else 0
type Hold struct {
	Paths        []string
	Rank         float64
	First, Total sensitivity.Estimate
	Worth        sensitivity.Estimate
	Size         float64
}

// Hanging is what the spread of a number hangs on, ready to be put into words.
//
//	Draws     that it was taken from
//	Holds     all assumptions that the number hangs on, by First, the greatest first
//	Idle      how many uncertain assumptions it does not hang on
//	Choice    between the scenarios; nil of one alone
//	Between   names of the scenarios
//	Bars      the number at the 10% and the 90% point of each
type Hanging struct {
	*Results
	asked   asked
	Draws   int
	Totals  bool
	Holds   []Hold
	Idle    int
	Choice  *sensitivity.Decision
	Between []string
	Base    float64
	Bars    []explain.Bar
}

// Drivers are what the spread of a number hangs on and what to measure next, for the page and
// for programs.
//
//	Sentence  ends the sentence of the page: three assumptions hold 46% of the uncertainty
//	Hang      shares of the variance, and Swing the number at the ends of each
//	Measure   assumptions by what knowing them is worth
//	Holds     the numbers
//	Perfect   what knowing everything is worth; null of one scenario
type Drivers struct {
	Sentence []Span   `json:"sentence,omitempty"`
	Hang     *Figure  `json:"hang,omitempty"`
	Swing    *Figure  `json:"swing,omitempty"`
	Measure  *Measure `json:"measure,omitempty"`
	Address  string   `json:"metric"`
	Draws    int      `json:"draws"`
	Totals   bool     `json:"totals"`
	Holds    []Driver `json:"drivers"`
	Perfect  *Surmise `json:"evpi,omitempty"`
	Receipt  Receipt  `json:"receipt"`
	hangs    string   // for a terminal
	measures string
}

// Driver is a Hold for programs.
type Driver struct {
	Paths []string `json:"paths"`
	Rank  float64  `json:"rank"`
	First Surmise  `json:"first"`
	Total *Surmise `json:"total,omitempty"`
	Worth *Surmise `json:"evppi,omitempty"`
	More  float64  `json:"halving,omitempty"`
}

// Surmise is a value and half the width of its 95% interval.
type Surmise struct {
	Value float64 `json:"value"`
	Error float64 `json:"error"`
}

// Measure says what to measure next.
type Measure struct {
	Headline string   `json:"headline"`
	Subtitle string   `json:"subtitle"`
	Table    Table    `json:"table"`
	Notes    []string `json:"notes,omitempty"`
}

// NewHanging is for the number at an address.
func NewHanging(r *Results, address string, at compile.Query, h Hanging) *Hanging {
	h.Results, h.asked = r, r.asked(address, at)
	return &h
}

// Drivers puts it into figures and words.
func (h *Hanging) Drivers() *Drivers {
	out := &Drivers{Address: h.asked.metric, Draws: h.Draws, Totals: h.Totals, Receipt: h.Receipt, Holds: []Driver{}}
	for i := range h.Holds {
		out.Holds = append(out.Holds, h.driver(&h.Holds[i]))
	}
	if h.Choice != nil {
		out.Perfect = surmise(h.Choice.Worth)
	}
	if len(h.Holds) == 0 {
		return out
	}
	hang, measure := h.hang(), h.measure()
	out.Sentence, out.Hang, out.Measure = h.sentence(), &hang, measure
	if len(h.Bars) > 0 {
		swing := h.swing()
		out.Swing = &swing
	}
	out.hangs = hang.Headline + "\n" + wordHangSub.fill(h.Lang, h.title(h.asked)) + "\n\n" + hang.Table.Text() + "\n" + notes(hang.Note)
	out.measures = measure.Headline + "\n" + measure.Subtitle + "\n\n" + measure.Table.Text() + "\n" + notes(measure.Notes...)
	return out
}

// notes are lines below a table of a terminal.
func notes(all ...string) string {
	text := ""
	for _, one := range all {
		if one != "" {
			text += "· " + one + "\n"
		}
	}
	return text
}

func surmise(e sensitivity.Estimate) *Surmise {
	if e.Value != e.Value {
		return nil
	}
	return &Surmise{e.Value, e.Error}
}

func (h *Hanging) driver(o *Hold) Driver {
	d := Driver{Paths: o.Paths, Rank: o.Rank, First: Surmise(o.First), Total: surmise(o.Total), Worth: surmise(o.Worth)}
	if o.Size > 0 {
		d.More = sensitivity.Halving(o.Size, o.First.Value)
	}
	return d
}

// name calls an assumption by the plan's words, several by the first of them.
func (h *Hanging) name(o *Hold) string {
	name := h.Names.Path(o.Paths[0])
	if len(o.Paths) > 1 {
		name = wordHangGroup.fill(h.Lang, name, strconv.Itoa(len(o.Paths)))
	}
	return name
}

// share writes a share of the variance, as sure as it is.
func (h *Hanging) share(e sensitivity.Estimate) string {
	if e.Value != e.Value {
		return wordNotAvailable.in(h.Lang)
	}
	if e.Value < 0.005 {
		return "<1%"
	}
	return fixed(e.Value*100, 0) + "%"
}

// arrow says whether more of an assumption is better; "" where neither is said, or it cannot be told.
func (h *Hanging) arrow(o *Hold) string {
	switch toneOf(h.asked.spec.Name, o.Rank) {
	case "good":
		return " ↑"
	case "bad":
		return " ↓"
	}
	return ""
}

// few are the assumptions that hold most: the fewest that hold nearly half of what all hold one by one,
// at most five; and what they hold.
func (h *Hanging) few() (count int, held float64) {
	shares := make([]float64, len(h.Holds))
	for i := range h.Holds {
		shares[i] = h.Holds[i].First.Value
	}
	count, _ = sensitivity.Group(shares, nearlyHalf)
	count = min(count, len(smallCounts))
	for _, s := range shares[:count] {
		held += s
	}
	return count, math.Min(held, 1)
}

const nearlyHalf = 0.45

// sentence says how few assumptions hold how much.
func (h *Hanging) sentence() []Span {
	count, held := h.few()
	share := fixed(held*100, 0) + "%"
	switch {
	case count == 0 || !(held > 0.005):
		return nil
	case count == 1:
		return []Span{{Text: wordStop.in(h.Lang) + wordHangFewOne.fill(h.Lang, h.called(h.name(&h.Holds[0])), share)}}
	}
	n := smallCounts[count-1].in(h.Lang)
	if h.Lang != Zh {
		n = string(n[0]|0x20) + n[1:]
	}
	return []Span{{Text: wordStop.in(h.Lang) + wordHangFew.fill(h.Lang, n, share)}}
}

// JSON, Text and CSV write them for programs, terminals and spreadsheets.
func (d *Drivers) JSON() []byte { return jsontext.Append(nil, d) }

// Text is the tables for a terminal.
func (d *Drivers) Text() string { return d.hangs + "\n" + d.measures }

// CSV has a line an assumption, or what goes together.
func (d *Drivers) CSV() []byte {
	var rows [][]string
	number := func(k *Surmise) []string {
		if k == nil {
			return []string{"", ""}
		}
		return []string{csvNumber(k.Value), csvNumber(k.Error)}
	}
	for i := range d.Holds {
		o := &d.Holds[i]
		path := ""
		for k, p := range o.Paths {
			if k > 0 {
				path += " "
			}
			path += p
		}
		row := append([]string{path, csvNumber(o.Rank)}, number(&o.First)...)
		rows = append(rows, append(append(row, number(o.Total)...), number(o.Worth)...))
	}
	return csvOf(d.Receipt, []string{"path", "rank", "first", "first error", "total", "total error", "evppi", "evppi error"}, rows)
}
