package main

import (
	"bytes"

	"planleaf/core/jsontext"
	"planleaf/core/view"
)

// foundFault is one kind of what is odd in a log, as JSON carries it. Line and File are the first place; Line is 0 where that
// is a user, or the log as a whole.
type foundFault struct {
	Code  string `json:"code"`
	Words string `json:"words"`
	Count int    `json:"count"`
	File  string `json:"file"`
	Line  int    `json:"line,omitempty"`
	Out   bool   `json:"out"` // such lines are left out
}

// logFound are the faults of a log that was read: what standard error tells as text. A log without any has an empty list.
func logFound(read view.LogRead) []foundFault {
	out := []foundFault{}
	for _, f := range read.Found {
		one := foundFault{Code: f.Code, Words: f.Title, Count: f.Count, File: read.Name, Out: f.Out}
		if len(f.Lines) > 0 {
			one.Line = f.Lines[0].Line
			if file := f.Lines[0].File; file != "" {
				one.File = file
			}
		}
		out = append(out, one)
	}
	return out
}

// withFound is the JSON object of an answer with the faults of the log that it is from; as it is where there was no log.
func (a *app) withFound(object []byte) []byte {
	object = bytes.TrimRight(object, "\n")
	if a.found != nil {
		open := append(bytes.Clone(bytes.TrimSuffix(object, []byte("}"))), `,"faults":`...)
		object = append(jsontext.Append(open, a.found), '}')
	}
	return line(object)
}
