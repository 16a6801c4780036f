package plan

import (
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"planleaf/core/diag"
)

// MaxNotes bounds the notes of one document: what comes after says no more to a person.
const MaxNotes = 1000

// log collects the notes of one document. Places are kept as byte offsets and become
// lines and columns once, in one pass over the text.
type log struct {
	path  []string // where the binder is
	notes []pending
	more  int // notes beyond MaxNotes
	spare pending
}

// pending is a note whose place is still an offset, −1 without a text.
type pending struct {
	diag.Note
	offset int32
}

// at notes a fault at an offset, on the path where the binder is.
func (l *log) at(offset int32, code string, args ...string) *pending {
	if len(l.notes) >= MaxNotes {
		return l.beyond()
	}
	return l.on(strings.Join(l.path, "."), offset, code, args...)
}

// on notes a fault on a path of its own.
func (l *log) on(path string, offset int32, code string, args ...string) *pending {
	if len(l.notes) >= MaxNotes {
		return l.beyond()
	}
	for i := range args {
		args[i] = brief(args[i])
	}
	l.notes = append(l.notes, pending{diag.Note{Code: code, Path: path, Args: args}, offset})
	return &l.notes[len(l.notes)-1]
}

// beyond counts a note that is too much and takes its fixes for nothing.
func (l *log) beyond() *pending {
	l.more++
	l.spare = pending{}
	return &l.spare
}

// brief is a text short enough for a message or a path: its start when it is long.
func brief(s string) string {
	const most = 480 // bytes
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > most-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

// fix adds inputs that would likely cure the fault.
func (p *pending) fix(inputs ...string) *pending {
	p.Fixes = append(p.Fixes, inputs...)
	return p
}

// warn turns a fault into a warning.
func (p *pending) warn() { p.Warning = true }

// push and pop follow the binder down and up.
func (l *log) push(step string) { l.path = append(l.path, brief(step)) }
func (l *log) pop()             { l.path = l.path[:len(l.path)-1] }

// faults reports whether anything so far forbids the use of the document.
func (l *log) faults() bool {
	for i := range l.notes {
		if !l.notes[i].Warning {
			return true
		}
	}
	return false
}

// sorted returns the notes with their places in the text, in the order of reading. A
// column counts characters, a tab and a Chinese character as one each.
func (l *log) sorted(source string) diag.Notes {
	sort.SliceStable(l.notes, func(i, j int) bool { return l.notes[i].offset < l.notes[j].offset })
	line, column, from := 1, 1, 0
	notes := make(diag.Notes, 0, len(l.notes))
	for _, p := range l.notes {
		if at := int(p.offset); at >= 0 && at <= len(source) && source != "" {
			line += strings.Count(source[from:at], "\n")
			if end := strings.LastIndexByte(source[from:at], '\n'); end >= 0 {
				column, from = 1, from+end+1
			}
			column += utf8.RuneCountInString(source[from:at])
			from = max(from, at)
			p.Line, p.Column = line, column+p.Within // a text begins behind its quote
		}
		notes = append(notes, p.Note)
	}
	notes.Sort()
	if l.more > 0 {
		notes = append(notes, diag.Note{Code: "more-faults", Args: []string{strconv.Itoa(l.more)}})
	}
	return notes
}
