package api

import (
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/view"
)

// LogAsk is a step in the reading of a log, which the Engine keeps under Key until it is dropped. Columns and what
// follows them count at "open"; what is empty is as recognised, of Start and Drop what is null. Separator "" is as recognised.
//
//	open   Parts[0] is the beginning of the text, Parts[1] an identity table where there is one: a view.LogForm, and a
//	       reader that waits for the text from its beginning; faults say what has to be mapped first. Of several files,
//	       which Files names in the order in which they are read, Parts[2] … are the beginnings of the others. Where Plan
//	       knows a log of such heads, and Columns says nothing, its mapping is taken, with what else it says that nothing here does
//	more   Parts[0] is the next piece, wherever it is cut: a view.LogProgress of Size bytes
//	next   the text ends, and that of the next file begins
//	end    a view.LogRead; with Files their hashes and sizes
//	sample a view.LogRead of the sample, which needs no text
//	hash   a LogHash. Parts[0] is the next piece of a file, of whole blocks of 64 bytes but for the Last, Size the bytes before
//	       it and Hash what they were answered with
//	drop   nothing; the log is forgotten, read to its end or not
type LogAsk struct {
	Key       string           `json:"key"`
	Step      string           `json:"step"`
	Size      int64            `json:"size,omitempty"`
	Hash      string           `json:"hash,omitempty"` // of the file, for the answer
	Last      bool             `json:"last,omitempty"`
	Files     []view.LogFile   `json:"files,omitempty"`
	Separator string           `json:"separator,omitempty"`
	Header    string           `json:"header,omitempty"` // yes, no
	Columns   eventlog.Columns `json:"columns,omitempty"`
	Clock     string           `json:"clock,omitempty"`
	Zone      string           `json:"zone,omitempty"`  // "+08:00"
	Start     *string          `json:"start,omitempty"` // the event that everything begins with; "" is none
	Drop      []string         `json:"drop,omitempty"`  // what is left out, of eventlog.Drops
}

// heldLog is a log that an Engine keeps: its reader until the end, then what came of it.
type heldLog struct {
	reader  *eventlog.Reader
	next    []fileForm // the files behind the one that is read
	log     *eventlog.Log
	report  *eventlog.Report
	options eventlog.Options
	ask     LogAsk
	keyed   *keyHeld
	leaving *discover.Leaving    // as the log suggests it, once asked
	stays   map[string]*stayWork // the last question of each kind
}

// logged answers a step in the reading of a log.
func (e *Engine) logged(q Request) Response {
	ask := q.Log
	if ask == nil {
		ask = &LogAsk{}
	}
	switch ask.Step {
	case "open":
		return e.openLog(q, *ask)
	case "sample":
		return e.sampleLog(q, *ask)
	case "drop":
		delete(e.logs, ask.Key)
		return Response{OK: true}
	case "hash":
		return hashed(q, *ask)
	case "more", "next", "end":
	default:
		return refuse(q, diag.Note{Code: "log-step-unknown", Args: []string{ask.Step}})
	}
	held := e.logs[ask.Key]
	if held == nil || held.reader == nil && ask.Step != "end" {
		return logGone(q)
	}
	if held.reader != nil && len(q.Parts) > 0 {
		held.reader.Write(q.Parts[0])
	}
	if ask.Step == "next" {
		return held.nextFile(q)
	}
	if ask.Step == "more" {
		bytes, rows, _ := held.reader.Progress()
		return result(view.NewLogProgress(bytes, ask.Size, rows, view.ParseLang(q.Lang)))
	}
	return held.end(q, *ask)
}

// openLog recognises a text and begins to read it.
func (e *Engine) openLog(q Request, ask LogAsk) Response {
	var head []byte
	if len(q.Parts) > 0 {
		head = q.Parts[0]
	}
	separator := byte(0)
	if ask.Separator != "" {
		separator = ask.Separator[0]
	}
	if code := eventlog.Foreign(head); code != "" {
		return refuse(q, diag.Note{Code: code})
	}
	form := eventlog.RecogniseAs(head, separator, ask.Header)
	known := e.knownLog(q, &ask, &form, head)
	if known != nil {
		ask.follow(known.Columns)
	}
	zone, ok := eventlog.ParseZone(ask.Zone)
	if !ok {
		return refuse(q, diag.Note{Code: "log-zone-unknown", Args: []string{ask.Zone}})
	}
	start := ""
	if ask.Start != nil {
		start = *ask.Start
	}
	decide, unknown := eventlog.Dropping(ask.Drop)
	if unknown != "" {
		return refuse(q, diag.Note{Code: "word-not-allowed", Path: "log.drop", Args: []string{unknown, strings.Join(eventlog.Drops, ", ")}})
	}
	next, lacking := filesOf(q, ask, &form)
	o := eventlog.Options{
		Columns: ask.Columns, Clock: eventlog.Clock(ask.Clock), Zone: zone, Start: start, Decide: decide,
	}
	if len(ask.Files) > 1 {
		o.File = ask.Files[0].Name
	}
	if len(q.Parts) > 1 && len(q.Parts[1]) > 0 {
		o.Identity = eventlog.ReadIdentity(q.Parts[1])
	}
	said := view.NewLogForm(form, o.Identity, view.ParseLang(q.Lang))
	said.Zone, said.Header, said.Start, said.Drop = ask.Zone, ask.Header, start, ask.Drop
	if known != nil {
		said.Known = view.KnownAs(known, view.ParseLang(q.Lang))
	}
	delete(e.logs, ask.Key)
	a := result(said)
	reader, notes := eventlog.NewReader(form, o)
	notes = append(notes, lacking...)
	for _, f := range next {
		if reader != nil {
			notes = append(notes, reader.Fits(f.form, f.name)...)
		}
	}
	if len(notes) > 0 {
		a.OK, a.Faults = false, faults(q.Lang, notes)
		return a
	}
	if e.logs == nil {
		e.logs = map[string]*heldLog{}
	}
	e.logs[ask.Key] = &heldLog{reader: reader, next: next, options: reader.Options(), ask: ask}
	return a
}

// sampleLog reads the sample.
func (e *Engine) sampleLog(q Request, ask LogAsk) Response {
	text := eventlog.Sample()
	q.Parts = [][]byte{text}
	if a := e.openLog(q, ask); !a.OK {
		return a
	}
	held := e.logs[ask.Key]
	held.reader.Write(text)
	q.Name = "course-log.csv"
	return held.end(q, ask)
}

// end closes the reader, and says what was read; asked again it says the same.
func (h *heldLog) end(q Request, ask LogAsk) Response {
	if h.reader != nil {
		h.log, h.report = h.reader.Close()
		h.ask.Size, _, _ = h.reader.Progress()
		h.reader = nil
	}
	said := view.NewLogRead(h.log, h.report, view.ParseLang(q.Lang))
	said.Key, said.Name, said.Hash, said.Size = ask.Key, q.Name, ask.Hash, h.ask.Size
	if ask.Size > 0 {
		said.Size = ask.Size
	}
	if len(ask.Files) > 1 {
		h.together(&said, &ask, q.Lang)
	}
	if ask.Hash != "" {
		h.ask.Hash = ask.Hash // known only when all of the file is
	}
	said.Columns, said.Clock = h.options.Columns, string(h.options.Clock)
	said.Header, said.Start, said.Drop = h.ask.Header, h.options.Start, h.ask.Drop
	a := result(said)
	if start := h.options.Start; start != "" && h.log.EventOf(start) < 0 {
		a.Faults = faults(q.Lang, diag.Notes{{Code: "log-start-unknown", Args: []string{start}, Fixes: diag.Nearest(start, h.log.Events), Warning: true}})
	}
	return a
}

// logOf is the log that a question is about; nil where it has to be read again.
func (e *Engine) logOf(key string) *eventlog.Log {
	if held := e.logs[key]; held != nil {
		return held.log
	}
	return nil
}

// logGone refuses a question about a log that the Engine does not hold.
func logGone(q Request) Response { return refuse(q, diag.Note{Code: "log-gone"}) }
