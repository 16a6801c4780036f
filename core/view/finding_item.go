package view

import (
	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// findingItem is a finding as a plan's file says it.
type findingItem struct {
	ID       string         `json:"id"`
	Name     string         `json:"name,omitempty"`
	Kind     string         `json:"kind"`
	Log      string         `json:"log,omitempty"`
	AsOf     string         `json:"asOf,omitempty"`
	Question string         `json:"question,omitempty"`
	Counts   []FindingCount `json:"counts,omitempty"`
	Point    string         `json:"point,omitempty"`
	Lost     *float64       `json:"lost,omitempty"`
	Note     string         `json:"note,omitempty"`
}

// FindingCount is one number that a finding rests on.
type FindingCount struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
}

// edit adds the finding to a plan.
func (f findingItem) edit() plan.Edit {
	return plan.Edit{Do: "add", Path: "findings", JSON: string(jsontext.Append(nil, f))}
}

// Keep is what a finding from a log needs to stand in a plan.
//
//	Doc   the plan it goes into
//	Log   the id of the log in the plan, "" of one that it does not know; Source the file's name
//	AsOf  the last day of the log, "2026-11-22"; "" where its days are of no calendar
type Keep struct {
	Doc               *plan.Doc
	Log, Source, AsOf string
}

// finding is the edit that adds a finding to the plan, and its id.
func (k *Keep) finding(kind, name, question, note string, counts []FindingCount) (plan.Edit, string) {
	return k.keep(findingItem{Name: name, Kind: kind, Question: question, Counts: counts, Note: note})
}

// keep is the edit that adds a finding of the log to the plan, and the id that it gets.
func (k *Keep) keep(f findingItem) (plan.Edit, string) {
	f.ID, f.Log, f.AsOf = k.Doc.FreshFinding(f.Kind), k.Log, k.AsOf
	return f.edit(), f.ID
}

// adopt has the assumption at a path take over a value that rests on a finding.
func (k *Keep) adopt(path, json, finding string) plan.Edit {
	return plan.Edit{Do: "adopt", Path: path, JSON: json, Finding: finding, Source: k.Source, AsOf: k.AsOf}
}
