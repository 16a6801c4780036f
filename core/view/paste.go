package view

import "planleaf/core/plan"

// Paste is what a block from the clipboard would do to the grid, before it is done.
//
//	Title   "粘贴 3 × 4 格"
//	Says    "11 格已识别，1 格待确认"
//	Name    of the undo step: "粘贴 12 格"
//	Rest    of those that are clear, all but the samples: "其余 9 格"
//	Wrong   "2 格有误，不会粘贴"
//	Skipped why other texts go nowhere, a line for each reason
//	Tall, Wide  of the cells that it covers, rows that it goes past among them
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
//	Typed   as it was given, or its beginning
//	Text    what to type for it in Period (0: the whole value), as percent if Percent
//	Shown   what the cell will show
//	Means   what was understood: "120,000", "34.0%"
//	Doubt   of ask: cells with the same one ask the same
//	Monthly its assumption is not written by month and is to be, for it: see plan.Edit.ByPeriod
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
	Monthly bool     `json:"monthly,omitempty"`
	Says    string   `json:"says,omitempty"`
	Sample  bool     `json:"sample,omitempty"`

	full string // Typed, however long
}

// Choice is one of the things that a doubtful text may have meant.
type Choice struct {
	Text  string `json:"text"` // to type
	Shown string `json:"shown"`
}

// Target is where a block goes: Rows are those from the first chosen one to the last of
// the grid, "" for the head of an item that is unfolded; Tall and Wide are of what was chosen,
// which a smaller block fills.
type Target struct {
	Cells
	Tall int
	Text string // of the clipboard
	Keep bool   // assumptions that are not written by month stay as they are, and take no month
}

// Paste reads a block for the section that a look shows. Nothing is changed.
func (r *Results) Paste(look Look, to Target) *Paste {
	grid := r.assume(look.Section, look.Grain)
	p := &paster{Results: r, grid: grid, rows: byPath(grid.Rows), to: to, skipped: map[string]int{}}
	p.groups = map[string]string{}
	for _, row := range grid.Rows {
		if row.Kind == "group" {
			p.groups[row.Path] = row.Label
		}
	}
	p.given = p.withoutHeads(readBlock(to.Text))
	p.size()
	for i := range p.out.Tall {
		for j := range p.out.Wide {
			p.cell(i, to.First-1+j, p.textAt(i, j))
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
	past    int // rows that the block goes past
	out     Paste
	edits   []plan.Edit
	at      []int // cells that the edits are of
	skipped map[string]int
	headed  bool // the block came with heads of its own
	several bool // items, so that a label needs the item's name
}
