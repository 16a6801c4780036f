package api

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"planleaf/core/behave"
	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// Engine answers requests and remembers the last plans it has read, compiled and
// evaluated. What it remembers makes answers sooner, never different (a test). It is
// safe for concurrent use; requests take turns.
type Engine struct {
	mu      sync.Mutex
	recent  []*document // newest first
	mover   *explain.Variants
	studies []*studied          // newest first
	logs    map[string]*heldLog // by key, until they are dropped

	behavior   []*behave.Study // of the last document by age of the product, and what they are of
	behaviorOf studyKey
}

// remembered is how many documents an Engine keeps: a plan, its last edits, and the
// plan that it is compared with.
const remembered = 4

// NewEngine returns an Engine that remembers nothing yet.
func NewEngine() *Engine { return &Engine{} }

// document is one text and what came of it.
type document struct {
	text  string
	doc   *plan.Doc  // nil when the text is at fault
	read  diag.Notes // of the text
	hash  string
	sheet *compile.Sheet // nil before meaning, and when the document means nothing
	meant diag.Notes     // of the compiler, without places
	tried bool           // sheet and meant are there
	runs  map[string]*model.State
	plans map[string]*model.Program // by kind of question, shared by documents of the same rows
	index map[view.Lang]*view.Index // what can be found in it; made when it is first searched
	last  moved

	plain    *document            // the plan itself, of one under a scenario
	scenario string               // the one that sheet and runs are of; "" the plan itself
	variants map[string]*document // the same text under its scenarios, as they are asked for
}

// opened is the plan that a request is about, after its edits. Sheet is nil exactly when
// the notes hold a fault; doc is nil when the text alone, or an edit, is at fault.
type opened struct {
	*document
	notes diag.Notes
}

// open reads the plan of a request, applies its edits and compiles it. All faults of the
// text come at once, then all of the edits, then all of what the plan means; what stands in
// the text has its place there.
func (e *Engine) open(q Request) opened {
	d := e.document(q.Plan)
	notes := slices.Clone(d.read)
	if d.doc != nil && q.keeps() && d.doc.Refuses(q.Edits) {
		return opened{&document{}, append(notes, sealed())}
	}
	wanted := q.Scenario
	q.settle(d.doc)
	if d.doc != nil && len(q.Edits) > 0 {
		edited, more := plan.ApplyUnder(d.doc, q.Scenario, q.Edits...)
		notes = placed(q, suggested(d.doc, more))
		was := d
		if d = e.keep(edited, more); d.doc != nil {
			d.meanAs(was, q)
		}
	}
	if d.doc == nil {
		return opened{d, notes}
	}
	d.mean()
	notes = append(notes, placed(q, d.meant)...)
	q.arrive(wanted, e.document(q.Plan).doc, d.doc)
	if !plan.IsBase(q.Scenario) && d.sheet != nil {
		d = d.under(q.Scenario)
		notes = append(notes, placed(q, d.meant)...)
	}
	notes.Sort()
	return opened{d, notes}
}

// document reads a text, or remembers it.
func (e *Engine) document(text string) *document {
	for i, d := range e.recent {
		if d.text == text {
			copy(e.recent[1:i+1], e.recent[:i])
			e.recent[0] = d
			return d
		}
	}
	d := &document{text: text}
	d.doc, d.read = plan.Parse([]byte(text))
	return e.remember(d)
}

// keep makes a document of an edited plan. One that has warnings is not remembered: they
// would want their places in a text that nobody has read yet.
func (e *Engine) keep(edited *plan.Doc, notes diag.Notes) *document {
	if edited == nil {
		return &document{}
	}
	text := plan.Format(edited)
	d := &document{text: string(text), doc: edited, hash: plan.HashText(edited, text)}
	if len(notes) > 0 {
		return d
	}
	return e.remember(d)
}

func (e *Engine) remember(d *document) *document {
	e.recent = append([]*document{d}, e.recent...)
	if len(e.recent) > remembered {
		e.recent = e.recent[:remembered]
	}
	return d
}

// mean compiles the document, once.
func (d *document) mean() {
	if d.tried || d.doc == nil {
		return
	}
	d.sheet, d.meant = compile.Plan(d.doc)
	d.plans = map[string]*model.Program{}
	if d.hash == "" {
		d.hash = plan.Hash(d.doc)
	}
	d.tried = true
}

// meanAs takes over what another document means where edits of numbers alone part the two:
// most edits do, and compiling is the larger half of an answer.
func (d *document) meanAs(was *document, q Request) {
	if d.tried || was.sheet == nil {
		return
	}
	var paths []string
	for _, edit := range q.Edits {
		switch {
		case edit.Do != "apply" && (strings.HasPrefix(edit.Path, "scenarios") || edit.Do == "draft"):
		case slices.Contains([]string{"comment", "reply", "close", "reopen"}, edit.Do):
		case strings.HasPrefix(edit.Path, "logs"), strings.HasPrefix(edit.Path, "findings"):
		case !plan.IsBase(q.Scenario): // the scenario takes it
		case slices.Contains([]string{"set", "type", "fill", "clear", "adopt"}, edit.Do):
			paths = append(paths, edit.Path)
		default:
			return
		}
	}
	if sheet, ok := was.sheet.With(d.doc, paths...); ok {
		d.sheet, d.plans, d.tried = sheet, was.plans, true
	}
}

// evaluate computes rows at the values of the plan, once for each kind of question; the
// kind "" is not kept.
func (d *document) evaluate(kind string, rows func() []model.RowID) *model.State {
	if st := d.runs[kind]; st != nil {
		return st
	}
	program := d.plans[kind]
	if program == nil || kind == "" {
		program = d.sheet.Model.Program(rows()...)
		if kind != "" {
			d.plans[kind] = program
		}
	}
	st := program.NewState()
	program.Eval(st, d.sheet.Model.Defaults())
	if d.runs == nil {
		d.runs = map[string]*model.State{}
	}
	if kind != "" {
		d.runs[kind] = st
	}
	return st
}

// results are an evaluated plan in the language of a request, else of the plan.
func (d *document) results(q Request, st *model.State) *view.Results {
	lang := q.Lang
	if lang == "" {
		lang = d.doc.Language
	}
	receipt := q.receipt(d.hash)
	receipt.Scenario = cmp.Or(d.scenario, plan.Base)
	r := view.NewResults(d.sheet, st, receipt, view.ParseLang(lang))
	r.Plan = d.doc
	return r
}

// suggested names the assumption that a path of an edit was most likely meant to be, where
// the path leads nowhere, or to a part of what is not there, and no step of it is near one.
func suggested(d *plan.Doc, notes diag.Notes) diag.Notes {
	for i := range notes {
		lost := notes[i].Code == "path-unknown" || notes[i].Code == "value-absent"
		if !lost || len(notes[i].Fixes) > 0 {
			continue
		}
		var known []string
		for _, a := range plan.Assumptions(d) {
			known = append(known, a.Path)
		}
		if near := diag.Nearest(notes[i].Path, known); len(near) > 0 {
			notes[i].Fixes = near
		}
	}
	return notes
}

// placed gives notes their place in the text, all but those on what an edit has changed:
// the text there is not what they speak of.
func placed(q Request, notes diag.Notes) diag.Notes {
	if len(notes) == 0 {
		return nil
	}
	var kept, moved diag.Notes
	for _, n := range notes {
		if slices.ContainsFunc(q.Edits, func(e plan.Edit) bool { return touches(e.Path, n.Path) }) {
			moved = append(moved, n)
		} else {
			kept = append(kept, n)
		}
	}
	return append(plan.Place([]byte(q.Plan), kept), moved...)
}

// touches reports whether one path is the other or a part of it.
func touches(a, b string) bool {
	return a == b || strings.HasPrefix(a, b+".") || strings.HasPrefix(b, a+".")
}
