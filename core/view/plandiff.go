package view

import (
	"strconv"
	"strings"

	"planleaf/core/jsontext"
)

// PlanDiff is what differs between two plans: what they say, and what comes of it.
type PlanDiff struct {
	Says    string    `json:"says"` // how much differs
	Differs []Differs `json:"differences"`
	Effects []Effect  `json:"metrics"`
	Receipt Receipt   `json:"receipt"`

	lang Lang
}

// NewPlanDiff puts the answer to "diff" together.
func NewPlanDiff(differs []Differs, effects []Effect, r Receipt, l Lang) *PlanDiff {
	says := counted(l, len(differs), wordNoDiffers, wordOneDiffers, wordManyDiffers)
	return &PlanDiff{says, differs, effects, r, l}
}

// JSON writes the difference for programs:
//
//	{"says", "differences": [{"path", "kind", "name", "was", "now", "from", "to", "says"}, …],
//	 "metrics": [{"metric", "name", "unit", "from", "to", "was", "now", "by", "tone"}, …], "receipt"}
func (d *PlanDiff) JSON() []byte { return jsontext.Append(nil, d) }

// Text is the difference for a terminal.
func (d *PlanDiff) Text() string {
	text := d.Says + "\n"
	for _, x := range d.Differs {
		text += "  " + x.Says + "\n"
	}
	if len(d.Effects) > 0 {
		text += "\n" + effectTable(d.Effects, d.lang)
	}
	return text
}

// counted is a sentence for none, one or several.
func counted(l Lang, n int, none, one, many word) string {
	switch n {
	case 0:
		return none.in(l)
	case 1:
		return one.in(l)
	}
	return many.fill(l, strconv.Itoa(n))
}

// effectTable is effects as a table of a terminal.
func effectTable(effects []Effect, l Lang) string {
	t := Table{Align: "lrrr", Columns: []string{wordMetricHead.in(l), "A", "B", wordDifference.in(l)}}
	for _, e := range effects {
		t.Rows = append(t.Rows, TableRow{ID: e.Metric, Cells: []Cell{{Text: e.Name}, {Text: e.Was}, {Text: e.Now}, {Text: e.By}}})
	}
	return t.Text()
}

// effectLine is what a choice does to some numbers, on one line: only what it moves.
func effectLine(effects []Effect, l Lang) string {
	var moved []string
	for _, e := range effects {
		if e.Was != e.Now {
			moved = append(moved, e.Name+" "+e.Was+" → "+e.Now)
		}
	}
	if len(moved) == 0 {
		return wordNoEffect.in(l)
	}
	return strings.Join(moved, wordStop.in(l))
}
