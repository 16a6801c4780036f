package view

import (
	"strings"

	"planleaf/core/plan"
)

// Paste is what a block from the clipboard would do to the grid, before it is done.
//
//	Title   "粘贴 3 × 4 格"
//	Says    "11 格已识别，1 格待确认"
//	Name    of the undo step: "粘贴 12 格"
//	Rest    of those that are clear, all but the samples: "其余 9 格"
//	Wrong   "2 格有误，不会粘贴"
//	Skipped why other texts go nowhere, a line for each reason
//	Tall, Wide  of the cells that it covers
//	Changes how many cells can be pasted
type Paste struct {
	Title   string      `json:"title"`
	Says    string      `json:"says"`
	Name    string      `json:"name"`
	Rest    string      `json:"rest,omitempty"`
	Wrong   string      `json:"wrong,omitempty"`
	Skipped []string    `json:"skipped"`
	Tall    int         `json:"tall"`
	Wide    int         `json:"wide"`
	Changes int         `json:"changes"`
	Cells   []PasteCell `json:"cells"`
}

// PasteCell is one text of a pasted block and its cell.
//
//	Kind    ok: clear; same: what stands there already; ask: Choices; fault, skip: Says why
//	Text    what to type for it in Period (0: the whole value), as percent if Percent
//	Shown   what the cell will show
//	Means   what was understood: "120,000", "34.0%"
//	Doubt   of ask: cells with the same one ask the same
//	Sample  it is shown as an example
type PasteCell struct {
	Kind    string   `json:"kind"`
	Path    string   `json:"path"`
	Column  int      `json:"column"` // 0-based
	Period  int      `json:"period,omitempty"`
	Percent bool     `json:"percent,omitempty"`
	Label   string   `json:"label"` // "工具与投稿 · 7月"
	Typed   string   `json:"typed"`
	Text    string   `json:"text,omitempty"`
	Shown   string   `json:"shown,omitempty"`
	Means   string   `json:"means,omitempty"`
	Choices []Choice `json:"choices,omitempty"`
	Doubt   string   `json:"doubt,omitempty"`
	Says    string   `json:"says,omitempty"`
	Sample  bool     `json:"sample,omitempty"`
}

// Choice is one of the things that a doubtful text may have meant.
type Choice struct {
	Text  string `json:"text"` // to type
	Shown string `json:"shown"`
}

// Target is where a block goes: Rows are those from the first chosen one to the last of
// the grid; Tall and Wide are of what was chosen, which a smaller block fills.
type Target struct {
	Cells
	Tall int
	Text string // of the clipboard
}

// Paste reads a block for the section that a look shows. Nothing is changed.
func (r *Results) Paste(look Look, to Target) *Paste {
	grid := r.assume(look.Section, look.Grain)
	p := &paster{Results: r, grid: grid, rows: byPath(grid.Rows), to: to, given: readBlock(to.Text), skipped: map[string]int{}}
	p.groups = map[string]string{}
	for _, row := range grid.Rows {
		if row.Kind == "group" {
			p.groups[row.Path] = row.Label
		}
	}
	p.size()
	for i := range p.out.Tall {
		for j := range p.out.Wide {
			line := p.given[i%len(p.given)]
			text := ""
			if k := j % p.width; k < len(line) {
				text = strings.TrimSpace(line[k])
			}
			p.cell(i, to.First-1+j, text)
		}
	}
	p.read()
	p.say()
	return &p.out
}

// paster reads one block.
type paster struct {
	*Results
	grid    *Assume
	rows    map[string]*GridRow
	groups  map[string]string
	to      Target
	given   [][]string
	width   int // of what was given
	out     Paste
	edits   []plan.Edit
	at      []int // cells that the edits are of
	skipped map[string]int
	several bool // items, so that a label needs the item's name
}

// size is the block's own, or that of what was chosen when the block fits into it a whole
// number of times.
func (p *paster) size() {
	for _, line := range p.given {
		p.width = max(p.width, len(line))
	}
	tall, wide := len(p.given), p.width
	if t, w := p.to.Tall, p.to.Wide; t > 0 && w > 0 && t%tall == 0 && w%wide == 0 {
		tall, wide = t, w
	}
	// Beyond the grid there is nothing to read; one more says that there was something.
	p.out.Tall, p.out.Wide = min(tall, len(p.to.Rows)+1), min(wide, len(p.grid.Columns)-p.to.First+1)
	seen := ""
	for i := range min(p.out.Tall, len(p.to.Rows)) {
		if row := p.rows[p.to.Rows[i]]; row != nil && row.Kind != "group" {
			p.several = p.several || seen != "" && seen != row.Group
			seen = row.Group
		}
	}
}

// cell sorts one text by where it goes.
func (p *paster) cell(i, column int, text string) {
	var row *GridRow
	if i < len(p.to.Rows) {
		row = p.rows[p.to.Rows[i]]
	}
	c := PasteCell{Column: column, Typed: text}
	reason := ""
	switch {
	case i >= len(p.to.Rows) || column < 0 || column >= len(p.grid.Columns)-1:
		if text == "" {
			return
		}
		reason = "outside"
	case text == "" && (row == nil || row.Kind == "group"):
		return
	case text == "":
		reason = "empty"
	case saysNothing(text):
		reason = "none"
	case row == nil || row.Kind == "group" || row.Kind == "computed":
		reason = "computed"
	case row.single() && column > 0:
		reason = "single"
	case row.Locked && column > 0:
		reason = "locked"
	}
	if row != nil {
		c.Path, c.Label, c.Percent = row.Path, p.label(row, column), row.Percent
	}
	if reason != "" {
		p.skipped[reason]++
		c.Kind, c.Says = "skip", p.skipWord(reason).cell.in(p.Lang)
		p.out.Cells = append(p.out.Cells, c)
		return
	}
	c.Period = p.period(row, column)
	if row.Form == "text" {
		c.Typed = strings.TrimPrefix(text, "'")
	}
	p.at = append(p.at, len(p.out.Cells))
	p.edits = append(p.edits, plan.Edit{Do: "type", Path: c.Path, Text: c.Typed, AsPercent: c.Percent, Period: c.Period})
	p.out.Cells = append(p.out.Cells, c)
}

// period is the part of an assumption that a column stands for: the whole of it where it has
// no months, and in the first column of one value unless its months are pasted beside it.
func (p *paster) period(row *GridRow, column int) int {
	if row.single() || row.Locked || column == 0 && len(row.Texts) <= 1 && p.out.Wide == 1 {
		return 0
	}
	return column + 1
}

func (p *paster) label(row *GridRow, column int) string {
	label := row.Label
	if !row.single() && column >= 0 && column < len(p.grid.Columns) {
		label += " · " + p.grid.Columns[column]
	}
	if group := p.groups[row.Group]; p.several && group != "" {
		label = group + " · " + label
	}
	return label
}

func (p *paster) skipWord(reason string) (out struct{ all, cell word }) {
	for _, one := range skipWords {
		if one.reason == reason {
			out.all, out.cell = one.words, one.cell
		}
	}
	return out
}

// saysNothing: what people write where there is no number.
func saysNothing(text string) bool {
	switch strings.ToLower(text) {
	case "-", "−", "–", "—", "－", "n/a", "na", "#n/a", "nan", "无", "never", "永不":
		return true
	}
	return false
}
