package view

import (
	"strconv"

	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// PlanMerge is what came of merging two copies of a plan.
//
//	Since      the state that both come from, nil when there is none
//	Taken      what is taken from the other copy
//	Conflicts  what is to be decided
//	Effects    the numbers of the first copy, and of the merged plan as it stands
type PlanMerge struct {
	Since     *RevisionLine  `json:"since,omitempty"`
	Taken     []Differs      `json:"taken,omitempty"`
	Conflicts []ConflictLine `json:"conflicts"`
	Effects   []Effect       `json:"metrics"`
	Receipt   Receipt        `json:"receipt"`

	lang Lang
}

// ConflictLine is an open conflict in words: Mine holds, Theirs is the other copy's; Effects are numbers with the first and
// with the second. A side that is empty has nothing there. Why is "together" where theirs cannot stand with the rest.
type ConflictLine struct {
	Path     string       `json:"path"`
	Name     string       `json:"name"`
	Why      string       `json:"why,omitempty"`
	Mine     string       `json:"mine"`
	Theirs   string       `json:"theirs"`
	From     jsontext.Raw `json:"from,omitempty"`
	To       jsontext.Raw `json:"to,omitempty"`
	MineBy   string       `json:"mineBy,omitempty"`
	MineAt   string       `json:"mineAt,omitempty"`
	TheirsBy string       `json:"theirsBy,omitempty"`
	TheirsAt string       `json:"theirsAt,omitempty"`
	Typed    bool         `json:"typed,omitempty"` // a third value may be typed: it is an assumption
	Fault    string       `json:"fault,omitempty"` // why theirs has no results
	Effects  []Effect     `json:"metrics"`
}

// RevisionLine is a saved state in words.
type RevisionLine struct {
	ID    string   `json:"id"`
	At    string   `json:"at,omitempty"`
	By    string   `json:"by,omitempty"`
	Note  string   `json:"note,omitempty"`
	Here  bool     `json:"here,omitempty"`  // it is the plan as it stands
	Gone  bool     `json:"gone,omitempty"`  // it is named, and cannot be rebuilt
	Says  []string `json:"says,omitempty"`  // what changed in it, at most a few lines
	More  string   `json:"more,omitempty"`  // how many further changes there are
	Locks []string `json:"locks,omitempty"` // scenarios that were locked in it
}

// NewConflictLine puts a conflict into words. other is the document as it would be with theirs, nil when it
// would be none.
func NewConflictLine(mine, other *plan.Doc, c plan.Conflict, l Lang) ConflictLine {
	if other == nil {
		other = mine
	}
	x := differs(newSpeaker(mine, l), newSpeaker(other, l), plan.Difference{Path: c.Path, From: c.Mine, To: c.Theirs, Order: c.Kind == "order"})
	out := ConflictLine{Path: c.Path, Name: x.Name, Why: c.Kind, Mine: x.Was, Theirs: x.Now, From: x.From, To: x.To,
		MineBy: c.MineBy, MineAt: c.MineAt, TheirsBy: c.TheirsBy, TheirsAt: c.TheirsAt, Effects: []Effect{}}
	for _, a := range plan.Assumptions(mine) {
		out.Typed = out.Typed || a.Path == c.Path
	}
	return out
}

// NewPlanMerge puts the answer to "merge" together.
func NewPlanMerge(since *RevisionLine, taken []Differs, conflicts []ConflictLine, effects []Effect, r Receipt, l Lang) *PlanMerge {
	return &PlanMerge{since, taken, conflicts, effects, r, l}
}

// JSON writes the merge for programs:
//
//	{"since": {"id", "at", "by", "note"}, "taken": [a difference, …],
//	 "conflicts": [{"path", "name", "mine", "theirs", "from", "to", "mineBy", "mineAt", "theirsBy", "theirsAt", "metrics"}, …],
//	 "metrics": […], "receipt"}
func (m *PlanMerge) JSON() []byte { return jsontext.Append(nil, m) }

// Text is the merge for a terminal.
func (m *PlanMerge) Text() string {
	l := m.lang
	text := ""
	if m.Since != nil {
		text = wordSince.fill(l, m.Since.Named(l)) + "\n"
	}
	switch {
	case m.Taken == nil: // nothing was merged: what was left open is asked for
	case len(m.Taken) == 0:
		text += wordNoneTaken.in(l) + "\n"
	default:
		text += wordTaken.fill(l, strconv.Itoa(len(m.Taken))) + "\n"
		for _, x := range m.Taken {
			text += "  " + x.Says + "\n"
		}
		if len(m.Effects) > 0 {
			text += "  → " + effectLine(m.Effects, l) + "\n"
		}
	}
	text += counted(l, len(m.Conflicts), wordNoConflicts, wordOneConflict, wordConflicts) + "\n"
	for i := range m.Conflicts {
		text += m.Conflicts[i].text(l)
	}
	return text
}

// text is a conflict as a few lines of a terminal.
func (c *ConflictLine) text(l Lang) string {
	text := "\n  " + c.Name
	if c.Why == "together" {
		text += wordSep.in(l) + wordTogether.in(l)
	}
	text += "\n"
	for _, side := range [...]struct {
		head     word
		value    string
		by, when string
	}{{wordMineHead, c.Mine, c.MineBy, c.MineAt}, {wordTheirsHead, c.Theirs, c.TheirsBy, c.TheirsAt}} {
		value := side.value
		if value == "" {
			value = wordNothing.in(l)
		}
		if side.by+side.when != "" {
			value += "  (" + Who(side.by, side.when, l) + ")"
		}
		text += "    " + side.head.in(l) + wordColon.in(l) + value + "\n"
	}
	line := c.Fault
	if line == "" {
		line = effectLine(c.Effects, l)
	}
	return text + "    " + wordMineHead.in(l) + " → " + wordTheirsHead.in(l) + wordColon.in(l) + line + "\n"
}

// Named is a state by when and by whom it was saved, or by the start of its hash.
func (r *RevisionLine) Named(l Lang) string {
	name := Receipt{Document: r.ID}.Short()
	if r.At == "" && r.By == "" {
		return name
	}
	return Who(r.By, r.At, l) + wordSep.in(l) + name
}

// Who says who saved a plan, and when.
func Who(by, at string, l Lang) string {
	if by == "" {
		by = wordSomeone.in(l)
	}
	if at == "" {
		return clean(by)
	}
	return clean(by) + wordSep.in(l) + Stamp(at, l)
}
