package view

import (
	"cmp"
	"slices"

	"planleaf/core/plan"
)

// The views of evidence: what a company's own data say.
const (
	DataView       = "data"
	BehavioursView = "behaviours"
	RetentionView  = "retention"
	CustomersView  = "customers"
)

// Evidence is the frame of a view of evidence. Its figures come from an event log that the page holds, and are
// asked for by themselves: see "discover" of package api. Raw logs are never a part of the plan.
//
//	Empty     without a log: what would stand here
//	Bring     what to bring
//	Logs      that the plan knows; the newest first
//	Findings  that the plan keeps and that belong to the view; nil without any
//	Points    of Retention, churn points that the plan keeps; they are no Findings there
type Evidence struct {
	Empty    string     `json:"empty"`
	Bring    string     `json:"bring"`
	Logs     []KnownLog `json:"logs,omitempty"`
	Findings *Table     `json:"findings,omitempty"`

	Points []KeptPoint `json:"points,omitempty"`
}

// KnownLog is a log that the plan knows by the names of its files and its hash.
type KnownLog struct {
	ID    string   `json:"id"`
	Name  string   `json:"name"`
	Files []string `json:"files"`
	Hash  string   `json:"hash"`
	Says  string   `json:"says"` // "1,000,000 个事件 · 50,000 位用户 · 读于 2026年12月31日"
}

// found are the kinds of findings that a view shows; Data shows all.
var found = map[string][]string{
	BehavioursView: {"behavior", "warning", "simulation", "experiment"},
	RetentionView:  {"retention", "churn", "warning"},
	CustomersView:  {"keyusers", "segments", "funnel"},
}

// evidence is the frame of a view, nil of any other view.
func (r *Results) evidence(view string) *Evidence {
	w, ok := evidenceWords[view]
	if !ok {
		return nil
	}
	e := &Evidence{Empty: w.empty.in(r.Lang), Bring: w.bring.in(r.Lang)}
	for _, l := range slices.Backward(r.Doc.Logs) {
		e.Logs = append(e.Logs, r.knownLog(l))
	}
	e.Findings = r.findings(found[view])
	if view == RetentionView {
		e.Points = r.points()
	}
	return e
}

// evidenceSentence opens a view of evidence while the page holds no log.
func (r *Results) evidenceSentence(e *Evidence) []Span {
	if len(e.Logs) > 0 {
		return []Span{{Text: wordKnownLogs.fill(r.Lang, e.Logs[0].Name)}}
	}
	return []Span{{Text: wordNoLog.in(r.Lang)}}
}

func (r *Results) knownLog(l plan.Log) KnownLog {
	k := KnownLog{ID: l.ID, Name: clean(cmp.Or(l.Name, l.File, l.ID)), Files: []string{l.File}, Hash: l.Hash}
	if len(l.Files) > 0 {
		k.Files = nil
	}
	for _, f := range l.Files {
		k.Files = append(k.Files, f.Name)
	}
	k.Says = wordKnownLog.fill(r.Lang, count(wordLogHas, wordLogHasOne, r.Lang, l.Events), count(wordManyUsers, wordOneUser, r.Lang, l.Users))
	if l.AsOf != "" {
		k.Says += wordKnownAsOf.fill(r.Lang, Date(l.AsOf, r.Lang))
	}
	return k
}

// findings is a table of what the plan keeps of the kinds, all where none is named.
func (r *Results) findings(kinds []string) *Table {
	t := &Table{Caption: wordFindings.in(r.Lang), Align: "lll", Columns: []string{wordFindingName.in(r.Lang), wordFindingSays.in(r.Lang), wordFindingFrom.in(r.Lang)}}
	for _, f := range slices.Backward(r.Doc.Findings) {
		if len(kinds) == 0 || slices.Contains(kinds, f.Kind) && (f.Kind != "churn" || f.Point == "") {
			t.Rows = append(t.Rows, TableRow{ID: f.ID, Cells: []Cell{
				{Text: clean(cmp.Or(f.Name, f.ID)), Sub: clean(f.Question)},
				{Text: r.countsOf(f), Sub: r.made(f)},
				{Text: r.source(f)},
			}})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}

// countsOf is what a finding counted, in a line.
func (r *Results) countsOf(f plan.Finding) string {
	text := ""
	for i, c := range f.Counts {
		if i > 0 {
			text += " · "
		}
		text += clean(c.Name) + " " + trim(fixed(*c.Value, 4))
	}
	return text
}

// source is the log that a finding is from, and when it was found.
func (r *Results) source(f plan.Finding) string {
	from := ""
	for _, l := range r.Doc.Logs {
		if l.ID == f.Log {
			from = clean(cmp.Or(l.Name, l.File, l.ID))
		}
	}
	if f.AsOf == "" {
		return from
	}
	if from != "" {
		from += " · "
	}
	return from + Date(f.AsOf, r.Lang)
}
