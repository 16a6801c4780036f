package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"planleaf/core/api"
	"planleaf/core/view"
)

// logPiece is how much of a log is read at a time.
const logPiece = 1 << 20

// logKey is the name under which the engine of the command keeps the log.
const logKey = "log"

// readLog reads an event log, of one file or several, into the engine, which keeps it under logKey, and says on standard
// error what is odd in it. It ends early, with nothing done, when it is interrupted.
func (a *app) readLog(names ...string) (view.LogRead, error) {
	var none view.LogRead
	ask, err := a.logAsk()
	if err != nil {
		return none, err
	}
	q := api.Request{Lang: a.lang, Log: &ask}
	if q.Parts, err = a.logIdentity(names); err != nil {
		return none, err
	}
	d, err := a.logPlan()
	if err != nil {
		return none, err
	}
	q.Plan = d.text
	files, err := a.openLogs(names)
	if err != nil {
		return none, err
	}
	defer files.close()
	for i, f := range files.all {
		if len(files.all) > 1 {
			ask.Files = append(ask.Files, view.LogFile{Name: f.called})
		}
		if i == 0 {
			q.Parts = append([][]byte{f.head}, q.Parts...)
		} else {
			q.Parts = append(q.Parts, f.head)
		}
	}
	q.Name = files.all[0].called
	r := a.logStep(q, "open")
	if !r.OK {
		return none, a.logFaults(files.name, r)
	}
	if err := a.logKnown(files.name, r); err != nil {
		return none, err
	}
	q.Plan = ""
	w := a.begin("log-progress")
	defer w.stop()
	if err := a.pour(files, q, w); err != nil {
		return none, err
	}
	for i, f := range files.all {
		if len(files.all) > 1 {
			ask.Files[i].Hash, ask.Files[i].Size = f.text.raw.hash(), f.text.raw.n
		} else {
			ask.Hash, ask.Size = f.text.raw.hash(), f.text.raw.n
		}
	}
	q.Parts = nil
	r = a.logStep(q, "end")
	if !r.OK {
		return none, a.logFaults(files.name, r)
	}
	w.stop()
	return a.logEnd(files, r)
}

// pour gives all files to the engine, piece by piece.
func (a *app) pour(files *logFiles, q api.Request, w *watch) error {
	done := int64(0)
	for i, f := range files.all {
		if i > 0 {
			q.Parts = nil
			if r := a.logStep(q, "next"); !r.OK {
				return a.logFaults(files.name, r)
			}
		}
		if f.in == nil {
			if _, err := a.openFile(f, logPiece); err != nil {
				return err
			}
		}
		room := make([]byte, logPiece)
		for piece, last := f.head, f.last; len(piece) > 0; {
			q.Parts = [][]byte{piece}
			r := a.logStep(q, "more")
			if !r.OK {
				return a.logFaults(files.name, r)
			}
			var p view.LogProgress
			if err := json.Unmarshal(r.Result, &p); err != nil {
				return err
			}
			share := 0.0
			if files.size > 0 {
				share = float64(done+f.text.raw.n) / float64(files.size)
			}
			if !w.tell(share, p.Rows) {
				a.logStep(q, "drop")
				return a.unable("log-cancelled")
			}
			if last {
				break
			}
			var err error
			if piece, last, err = f.more(room); err != nil {
				return a.cannotRead(f.name, err)
			}
		}
		done += f.text.raw.n
		f.close()
	}
	return nil
}

// logIdentity is the identity table, where one is given: the parts of a request behind the head.
func (a *app) logIdentity(names []string) ([][]byte, error) {
	file := a.opt.log.identity
	if file == "" {
		return [][]byte{nil}, nil
	}
	if file == "-" && slices.Contains(names, "-") {
		return nil, a.usage("only-one-stdin")
	}
	raw, err := a.sized(file, mostIdentity)
	if err != nil {
		return nil, err
	}
	identity, _, err := decode(raw)
	if err != nil {
		return nil, a.cannotRead(file, err)
	}
	return [][]byte{identity}, nil
}

// mostIdentity is the longest identity table, in bytes: a million ids.
const mostIdentity = 64 << 20

// logStep asks one step in the reading of a log.
func (a *app) logStep(q api.Request, step string) api.Response {
	q.Do, q.Log.Key, q.Log.Step = "log", logKey, step
	return a.ask(q)
}

// logKnown says that the columns are as a plan has them.
func (a *app) logKnown(name string, r api.Response) error {
	var form view.LogForm
	if err := json.Unmarshal(r.Result, &form); err != nil {
		return err
	}
	if form.Known != "" {
		fmt.Fprintf(a.err, "%s: %s\n", name, form.Known)
	}
	return nil
}

// logFaults says why a log cannot be read.
func (a *app) logFaults(name string, r api.Response) error {
	for _, f := range r.Faults {
		message := f.Message
		if len(f.Fixes) == 1 && !strings.Contains(message, f.Fixes[0]) { // among several the person chooses
			message += sayIn(a.lang, "try", f.Fixes[0])
		}
		fmt.Fprintln(a.err, name+": "+message+" ["+f.Code+"]")
		if hint := logHints[f.Code]; hint != "" {
			fmt.Fprintln(a.err, a.say(hint))
		}
	}
	return &failure{code: exitFault}
}

// logHints are the flags that cure what a log is refused for.
var logHints = map[string]string{
	"log-date-order": "log-hint-times", "log-no-clock": "log-hint-times", "log-column-unknown": "log-hint-columns",
	"log-needs-user": "log-hint-columns", "log-needs-time": "log-hint-columns", "log-needs-event": "log-hint-columns",
}

// logEnd says what was read.
func (a *app) logEnd(files *logFiles, r api.Response) (view.LogRead, error) {
	var read view.LogRead
	if err := json.Unmarshal(r.Result, &read); err != nil {
		return read, err
	}
	for i, f := range files.all {
		if len(read.Files) > 0 {
			fmt.Fprintf(a.err, "%s: %s\n", f.name, read.Files[i].Text)
		}
		if len(f.text.undone) > 0 {
			fmt.Fprintf(a.err, "%s: %s\n", f.name, a.say("log-decoded", strings.Join(f.text.undone, " + ")))
		}
	}
	a.found = logFound(read)
	name := files.name
	if len(read.Files) > 0 {
		name = read.Name
	}
	for _, f := range r.Faults {
		fmt.Fprintln(a.err, name+": "+f.Message+" ["+f.Code+"]")
	}
	fmt.Fprintf(a.err, "%s: %s\n", name, read.Says)
	for _, f := range read.Found {
		key := "log-found"
		switch {
		case f.Out:
			key = "log-found-out"
		case f.Drop != "":
			key = "log-found-kept"
		}
		fmt.Fprintln(a.err, "  "+a.say(key, f.Text, f.Title, a.logPlaces(f)))
	}
	if read.Events == 0 {
		return read, a.unable("log-nothing", name)
	}
	return read, nil
}

// logPlaces are the first places of what was found, as many as stand on a line.
func (a *app) logPlaces(f view.LogFound) string {
	var places []string
	for _, l := range f.Lines[:min(3, len(f.Lines))] {
		place := l.Text
		if l.Where != "" {
			place = l.Where
			if l.Text != "" {
				place += " “" + l.Text + "”"
			}
		}
		places = append(places, place)
	}
	return strings.Join(places, a.say("log-comma"))
}
