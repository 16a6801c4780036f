// Package api carries requests to the core and answers back, the same bytes for the
// page (through wasm) and the command. It owns the envelope; it formats nothing itself.
// Entry point: Do.
package api

import (
	"encoding/json"

	"planleaf/core/diag"
	"planleaf/core/plan"
)

// Request is one question. Plan is the text of a plan; Edits are applied to it first.
//
//	check      faults of the plan
//	format     the canonical text
//	edit       the text after Edits, and its faults
//	page       the text after Edits, and a view.Page of View ("overview", "assume", "funnel"; Section for assume)
//	project    rows and metrics (Rows: which; empty = all)
//	trace      Path, with Period (1-based; 0 = the last)
//	read       Text as typed for the assumption Path: what it would become, without editing
//	schema     the JSON Schema
//	templates  the templates in Lang; template: the text of Template
//	version    engine version
type Request struct {
	ID       int64       `json:"id"`
	Do       string      `json:"do"`
	Plan     string      `json:"plan,omitempty"`
	Name     string      `json:"name,omitempty"` // of the file, for messages
	Edits    []plan.Edit `json:"edits,omitempty"`
	Lang     string      `json:"lang,omitempty"` // zh | en
	View     string      `json:"view,omitempty"`
	Section  string      `json:"section,omitempty"`
	Path     string      `json:"path,omitempty"`
	Period   int         `json:"period,omitempty"`
	Text     string      `json:"text,omitempty"`
	Rows     []string    `json:"rows,omitempty"`
	Template string      `json:"template,omitempty"`
	Scenario string      `json:"scenario,omitempty"` // "" or "base": the plan itself
	Seed     uint64      `json:"seed,omitempty"`
	From     int         `json:"from,omitempty"` // a range of draws or of work
	To       int         `json:"to,omitempty"`
	Cancel   bool        `json:"cancel,omitempty"` // gives up the request of this id
}

// Response answers one Request. OK is false when the plan or the request is at fault;
// Faults then say all of it. Messages are the faults' words in the request's language.
type Response struct {
	ID       int64           `json:"id"`
	OK       bool            `json:"ok"`
	Progress float64         `json:"progress"` // 0..1; below 1 more answers of this id follow
	Faults   []Fault         `json:"faults,omitempty"`
	Plan     string          `json:"plan,omitempty"` // the text after edits
	Hash     string          `json:"hash,omitempty"` // of the document
	Result   json.RawMessage `json:"result,omitempty"`
}

// Fault is a diag.Note with its words.
type Fault struct {
	diag.Note
	Message string `json:"message"`
}
