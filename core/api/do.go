package api

import (
	"strings"

	"planleaf/core/diag"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/templates"
)

// shared answers the requests of the whole process.
var shared = NewEngine()

// Do answers a Request by the process's own Engine.
func Do(request []byte) []byte { return shared.Do(request) }

// Run answers a Request of a caller in Go by the process's own Engine.
func Run(q Request) Response { return shared.Run(q) }

// Cross answers a Request by the process's own Engine: see Engine.Cross.
func Cross(request []byte, parts [][]byte) (answer, part []byte) { return shared.Cross(request, parts) }

// Do is Cross for questions without bytes beside them.
func (e *Engine) Do(request []byte) []byte {
	answer, _ := e.Cross(request, nil)
	return answer
}

// Cross answers a Request, both as JSON, with the bytes that come beside them: those of draws are many, and
// would be more as text. It is total: whatever the bytes, the answer is a Response; a request that cannot be
// read is a fault of code "request-unreadable".
func (e *Engine) Cross(request []byte, parts [][]byte) (answer, part []byte) {
	var q Request
	var a Response
	if notes := plan.ReadJSON(request, &q); notes.Faults() {
		a = refuse(q, diag.Note{Code: "request-unreadable", Args: []string{notes[0].Text("", q.Lang)}})
	} else {
		q.Parts = parts
		a = e.Run(q)
	}
	return jsontext.Append(make([]byte, 0, len(a.Result)+2*len(a.Plan)+roomForJSON), a), a.Part
}

// Run is Do without the JSON around it, for callers in Go.
func (e *Engine) Run(q Request) (a Response) {
	defer func() {
		if p := recover(); p != nil {
			a = refuse(q, diag.Note{Code: "internal", Args: []string{TextOf(p)}})
		}
	}()
	e.mu.Lock()
	defer e.mu.Unlock()
	a = e.answer(q)
	a.ID, a.Progress = q.ID, 1
	return a
}

func (e *Engine) answer(q Request) Response {
	switch q.Do {
	case "check":
		return e.checked(q)
	case "edit":
		return e.edited(q)
	case "page":
		return e.paged(q)
	case "find":
		return e.found(q)
	case "project":
		return e.projected(q)
	case "seek", "reach", "optimize":
		return e.searched(q)
	case "draw":
		return e.drawn(q)
	case "risk":
		return e.risky(q)
	case "drivers":
		return e.hanging(q)
	case "behave":
		return e.behaves(q)
	case "log":
		return e.logged(q)
	case "discover":
		return e.discovered(q)
	case "read":
		return e.reading(q)
	case "carried":
		return e.carried(q)
	case "hand":
		return e.handed(q)
	case "join":
		return e.joined(q)
	case "roll":
		return e.rolled(q)
	case "copy":
		return e.copied(q)
	case "paste":
		return e.pasted(q)
	case "actuals":
		return e.observed(q)
	case "removal":
		return e.removal(q)
	case "offers":
		return e.offers(q)
	case "diff":
		return e.diffed(q)
	case "merge":
		return e.merged(q)
	case "conflicts":
		return e.conflicts(q)
	case "revise":
		return e.revised(q)
	case "history":
		return e.history(q)
	case "revision":
		return e.revision(q)
	case "bare":
		return e.bare(q)
	case "together":
		return e.together(q)
	case "pinnable":
		return e.pinnable(q)
	case "templates":
		return result(templates.List(q.Lang))
	case "template":
		return template(q)
	case "when":
		return when(q)
	case "version":
		return result(struct {
			Version string `json:"version"`
		}{Version})
	}
	return e.commanded(q)
}

// unknown refuses a word that nobody knows.
func unknown(q Request) Response {
	return refuse(q, diag.Note{Code: "request-unknown", Args: []string{q.Do}})
}

// refuse answers a request that cannot be carried out; the plan stays as it was.
func refuse(q Request, notes ...diag.Note) Response {
	return Response{ID: q.ID, Progress: 1, Plan: q.Plan, Faults: faults(q.Lang, notes)}
}

// roomForJSON is what most answers fit in: growing a buffer step by step costs more than
// the writing.
const roomForJSON = 64 << 10

// result answers with a value as JSON.
func result(v any) Response {
	return Response{OK: true, Result: jsontext.Append(make([]byte, 0, roomForJSON), v)}
}

// faults gives notes their words.
func faults(lang string, notes diag.Notes) []Fault {
	out := make([]Fault, len(notes))
	for i, n := range notes {
		out[i] = Fault{Note: n, Message: n.Message(lang)}
		out[i].Says = withoutFixes(out[i].Message, n.Fixes)
	}
	return out
}

// withoutFixes cuts the last part of a message where it lists the fixes, as in "…; likely
// meant: 13.4% / 34%". It is "" when the message does not.
func withoutFixes(message string, fixes []string) string {
	list := strings.Join(fixes, " / ")
	if list == "" || !strings.HasSuffix(message, list) {
		return ""
	}
	said := strings.TrimSuffix(message, list)
	return said[:max(0, strings.LastIndexAny(said, ";；"))]
}

// TextOf is what a panic said.
func TextOf(p any) string {
	switch v := p.(type) {
	case error:
		return v.Error()
	case string:
		return v
	}
	return "panic"
}
