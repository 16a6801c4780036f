package eventlog

import (
	"slices"
	"strings"

	"planleaf/core/diag"
)

// FileRead is one of the files of a log, and what came of it.
type FileRead struct {
	Name   string
	Lines  int
	Rows   int // as in Report
	Faulty int
}

// file is one of the files of a log: its first line, and the rows before it, counted over all of them.
type file struct {
	FileRead
	line, rows, faulty int
}

// RecogniseLike looks at the beginning of a further file of a log: a first row that holds its heads names the columns.
func RecogniseLike(head []byte, header string, c Columns) Form {
	f := RecogniseAs(head, 0, header)
	if f.Header || header != "" || len(f.Sample) == 0 || len(c.all()) == 0 {
		return f
	}
	for _, name := range c.all() {
		if !slices.Contains(f.Sample[0], name) {
			return f
		}
	}
	return RecogniseAs(head, 0, "yes")
}

// Fits says why a further file, of this beginning and name, is none of the log; nothing where it is. It must have the
// columns that are mapped, and its times must be days where the log's are.
func (r *Reader) Fits(f Form, name string) diag.Notes {
	_, notes := r.fits(&f, name)
	return notes
}

func (r *Reader) fits(f *Form, name string) (Clock, diag.Notes) {
	c := r.opt.Columns
	if notes := f.Lacks(c, name); notes != nil {
		return "", notes
	}
	if r.said {
		return r.opt.Clock, nil
	}
	clock, clocks := f.clockOf(c.Time)
	if clock == "" && (len(clocks) == 0 || slices.Contains(clocks, r.opt.Clock)) {
		clock = r.opt.Clock // nothing in it says otherwise
	}
	if clock == "" || (clock == DayNumbers) != (r.opt.Clock == DayNumbers) {
		return "", diag.Notes{{Code: "log-file-clock", Args: []string{name, c.Time}}}
	}
	return clock, nil
}

// Lacks names the columns of a mapping that a file of some name does not have.
func (f *Form) Lacks(c Columns, name string) diag.Notes {
	if len(f.Heads) == 0 {
		return diag.Notes{{Code: "log-file-empty", Args: []string{name}}}
	}
	var lacks []string
	for _, column := range c.all() {
		if f.column(column) < 0 {
			lacks = append(lacks, column)
		}
	}
	if lacks == nil {
		return nil
	}
	return diag.Notes{{Code: "log-file-columns", Args: []string{name, strings.Join(lacks, ", ")}}}
}

// Settle lets a further file say how times are written, where this one leaves open which of day and month comes first.
func (f *Form) Settle(by Form) {
	if clock, _ := by.clockOf(f.Columns.Time); f.Clock == "" && slices.Contains(f.Clocks, clock) {
		f.Clock = clock
	}
}

// Next ends the text that was written and begins a further file of the log. With notes, those of Fits, there is nothing
// that changed, and another file may come. The separator, the order of columns and how times are written are each file's
// own. Files come in the order of their names, so that the order in which they were given changes no result.
func (r *Reader) Next(f Form, name string) diag.Notes {
	clock, notes := r.fits(&f, name)
	if notes != nil {
		return notes
	}
	r.finish()
	r.place(f, name, clock)
	return nil
}

// finish reads what is left of a text that ends.
func (r *Reader) finish() {
	if len(r.rest) > 0 {
		if !r.begun {
			r.begin(&r.rest)
		}
		r.consume(r.rest, true)
		r.rest = nil
	}
	last := &r.files[len(r.files)-1]
	last.Lines, last.Rows, last.Faulty = r.line-last.line, r.rows-last.rows, r.faulty-last.faulty
}

// fileOf is the file of a line that counts on over all of them: the last that begins no later.
func (r *Reader) fileOf(line int) int {
	after, _ := slices.BinarySearchFunc(r.files, line+1, func(f file, line int) int { return f.line - line })
	return after - 1
}

// locate says of places in which of several files they are, and where there; it lists the files. Places in the identity
// table stay as they are.
func (r *Reader) locate() (files []FileRead) {
	if len(r.files) == 1 {
		return nil
	}
	for i := range r.found {
		if code := order[i]; code == NotSeen || code == IdentityTwice || code == IdentityFaulty {
			continue
		}
		for k := range r.found[i].First {
			p := &r.found[i].First[k]
			r.here(&p.File, &p.Line)
			r.here(&p.AsFile, &p.AsLine)
		}
	}
	for _, f := range r.files {
		files = append(files, f.FileRead)
	}
	return files
}

// here turns a line that counts on over all files into one of its own file; 0 stays.
func (r *Reader) here(name *string, line *int) {
	if *line > 0 {
		f := r.files[r.fileOf(*line)]
		*name, *line = f.Name, *line-f.line+1
	}
}
