// Package verify reads results that were handed on and says whether they are what a plan
// gives: it finds the receipt, and compares a result with the same question asked anew. It
// asks nothing itself and has no words: package main does both. Whatever the bytes, it ends
// with a result or a Trouble. Entry points: Read, Compare, ReadPage.
package verify

import (
	"encoding/json"
	"strings"

	"planleaf/core/api"
	"planleaf/core/view"
)

// Trouble is why a file is no result that can be verified.
type Trouble string

func (t Trouble) Error() string { return string(t) }

const (
	Empty     Trouble = "empty"      // there is nothing in it
	Broken    Trouble = "broken"     // JSON that ends early, or a receipt that cannot be read
	NoReceipt Trouble = "no-receipt" // it may be anything
	ForPeople Trouble = "for-people" // a table for the terminal, whose receipt is shortened
	Faults    Trouble = "faults"     // what a command said of a plan at fault
	NotAsked  Trouble = "not-asked"  // the receipt holds no question that can be asked again
)

// Result is a result as it was handed on.
type Result struct {
	CSV     bool
	Receipt view.Receipt
	Asked   api.Request // the question, without the plan
	Cells   []Cell
}

// Cell is one value of a result with its place: Row is "new" or "metrics.cac.value", Column
// a month or a number from 1, "" where a row is one value.
type Cell struct {
	Row, Column string
	Text        string
}

// Read finds the receipt and the values of a result in JSON or CSV.
func Read(text string) (*Result, error) {
	text = strings.TrimPrefix(text, "\uFEFF")
	switch trimmed := strings.TrimSpace(text); {
	case trimmed == "":
		return nil, Empty
	case strings.HasPrefix(trimmed, "{"):
		return readJSON(trimmed)
	}
	return readCSV(text)
}

// receipt reads a receipt and the question in it.
func (r *Result) receipt(text string) error {
	if err := json.Unmarshal([]byte(text), &r.Receipt); err != nil {
		return Broken
	}
	if r.Receipt.Document == "" || r.Receipt.Engine == "" {
		return Broken
	}
	if err := json.Unmarshal(r.Receipt.Asked, &r.Asked); err != nil || r.Asked.Do == "" || r.Asked.Plan != "" {
		return NotAsked
	}
	r.Asked.Format = ""
	if r.CSV {
		r.Asked.Format = "csv"
	}
	return nil
}
