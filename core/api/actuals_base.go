package api

import (
	"strings"

	"planleaf/core/view"
)

// base is the row that what was learned is a part of, where not all of it is on record over the same months and planned
// numbers stand in for it; "" where it is, and for totals and events.
func (l *learner) base(one *view.Learned) string {
	key, rest, _ := strings.Cut(one.Row, ".")
	if rest != "" {
		rest = "." + rest
	}
	on := func(row string) bool { return l.onRecord(row, one.From, one.To) }
	stages := l.sheet.Doc.Stages
	switch key {
	case "mrr", "lost", "active":
		if key != "active" && on("active"+rest) || key != "mrr" && l.news(rest, on) || on("lost"+rest) && l.news(rest, on) {
			return ""
		}
		if key == "active" {
			return "new"
		}
		return "active" + rest
	}
	for k := 1; k < len(stages); k++ {
		if key != stages[k].ID && (key != "new" || k < len(stages)-1) {
			continue
		}
		before := stages[k-1].ID
		if k == 1 {
			before = "leads"
		}
		for row := before + rest; ; row = row[:strings.LastIndexByte(row, '.')] {
			if on(row) {
				return ""
			}
			if row == before {
				return before + rest
			}
		}
	}
	return ""
}

// news reports whether new customers, or those of a tier, are on record: in total or of each channel that brings them.
func (l *learner) news(rest string, on func(string) bool) bool {
	if rest == "" && on("new") || rest != "" && on("new.*"+rest) {
		return true
	}
	for i := range l.sheet.Doc.Channels {
		of := "new." + l.sheet.Doc.Channels[i].ID
		if _, is := l.sheet.Model.Find(of + rest); is && !on(of) && !on(of+rest) {
			return false
		}
	}
	return true
}

// onRecord reports whether a row is on record in all of some months.
func (l *learner) onRecord(row string, from, to int) bool {
	for _, a := range l.sheet.Actuals() {
		if a.Path != row {
			continue
		}
		for t := from; t <= to; t++ {
			if a.Values[t] != a.Values[t] {
				return false
			}
		}
		return true
	}
	return false
}
