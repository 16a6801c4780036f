package api

import (
	"cmp"
	"slices"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/risk"
	"planleaf/core/view"
)

// studied is the simulation that a request asks for: what "draw", "risk" and "simulate" share,
// so that the same question has the same bits by any way.
//
//	o          the plan, under the scenario that is asked of, sliders moved
//	run        its studies: that scenario first, then the others of Request.Scenarios
//	scenarios  the ids of the studies' scenarios, "base" for the plan itself
//	sheets     by study
//	keys       the key figures of the overview, by the paths of their rows
//	rows       the numbers of Request.Rows, by their addresses as they were asked
//	goals      the ids of the targets, in the order of Study.Goals
//	cash       the number of the lowest cash, which is counted as a goal after those; −1 where the plan does not say
//	           what cash it begins with
//	metric     the number of Request.Metric, else the one that the plan is about; fan 0 is its row
type studied struct {
	o         opened
	run       *risk.Run
	scenarios []string
	sheets    []*compile.Sheet
	keys      []numbered
	rows      []numbered
	goals     []string
	cash      int
	metric    numbered
	numbers   []compile.Aim
	fans      []string // paths of the rows that are followed

	plan, question string // what it was asked for
	held           *held  // the sliders of What-if, once it was asked by it
}

// held is a plan with sliders moved, as one language tells it.
type held struct {
	lang  string
	trial *view.Trial
	on    string // the scenario that the draft stands on
}

// numbered is an address or a row's path, and the index of its number in Study.Numbers.
type numbered struct {
	Name   string
	Number int
}

// study is the simulation that a request asks for, or the answer that says why there is none. It
// is remembered: the same question comes again for other blocks, and the next takes over what it has
// made ready.
func (e *Engine) study(q Request) (*studied, *Response) {
	question := q.studied()
	for _, s := range e.studies {
		if s.plan == q.Plan && s.question == question {
			return s, nil
		}
	}
	s, no := e.newStudy(q)
	if no != nil {
		return nil, no
	}
	s.plan, s.question = q.Plan, question
	for _, before := range e.studies {
		s.run.Inherit(before.run)
	}
	e.studies = append([]*studied{s}, e.studies[:min(len(e.studies), keptStudies-1)]...)
	return s, nil
}

// keptStudies is how many simulations are remembered: of a page and of what stands beside it.
const keptStudies = 2

// studied is what of a request makes a simulation what it is.
func (q Request) studied() string {
	only := Request{Edits: q.Edits, Slides: q.Slides, Quick: q.Quick, Draft: q.Draft, Sampling: q.Sampling, Scenario: q.Scenario, Scenarios: q.Scenarios,
		Rows: q.Rows, Metric: q.Metric, Draws: q.Draws, Seed: q.Seed}
	return string(only.asked())
}

func (e *Engine) newStudy(q Request) (*studied, *Response) {
	s := &studied{}
	if no := e.slid(q, s); no != nil {
		return nil, no
	}
	documents, notes := s.compared(q)
	if notes == nil {
		notes = s.ask(e, q)
	}
	var studies []risk.Study
	for _, d := range documents {
		if notes.Faults() {
			break
		}
		one, more := s.of(q, d.sheet)
		studies, notes = append(studies, one), append(notes, more...)
	}
	if notes.Faults() {
		a := refuse(q, notes...)
		return nil, &a
	}
	s.run = risk.New(draws(q, s.o.doc), studies...)
	return s, nil
}

// compared finds the documents of the scenarios.
func (s *studied) compared(q Request) ([]*document, diag.Notes) {
	all := []*document{s.o.document}
	plain := s.o.document
	if plain.plain != nil {
		plain = plain.plain
	}
	s.scenarios = []string{plan.Base}
	if s.o.scenario != "" {
		s.scenarios[0] = s.o.scenario
	}
	var notes diag.Notes
	for _, id := range q.Scenarios {
		d := plain
		if plan.IsBase(id) {
			id = plan.Base
		} else {
			d = plain.under(id)
		}
		if slices.Contains(s.scenarios, id) {
			continue
		}
		if d.sheet == nil {
			notes = append(notes, d.meant...)
			continue
		}
		all = append(all, d)
		s.scenarios = append(s.scenarios, id)
	}
	for _, d := range all {
		s.sheets = append(s.sheets, d.sheet)
	}
	return all, notes
}

// ask finds the numbers: the key figures, the targets', the chosen one, and those of the rows.
func (s *studied) ask(e *Engine, q Request) diag.Notes {
	sheet := s.o.sheet
	aims := sheet.Aims()
	for _, a := range aims {
		s.goals = append(s.goals, a.ID)
		s.number(a)
	}
	r := e.tried(q, s.o.document)
	for _, k := range r.KeyNumbers() {
		s.keys = append(s.keys, numbered{k.Path, s.number(k.Aim)})
	}
	s.cash = -1
	if low, ok := sheet.Model.Find("cash.low"); ok && s.o.doc.Money.Cash != nil {
		s.cash = s.number(compile.Aim{Query: compile.Query{Row: low, From: 0, To: sheet.Model.Periods() - 1}})
	}
	main := r.Main()
	s.metric = numbered{sheet.Model.Spec(main.Row).Path + "@" + sheet.When(main.From, main.To), s.number(main)}
	var notes diag.Notes
	find := func(address string) (numbered, bool) {
		at, note := sheet.Resolve(address)
		if note != nil {
			notes = append(notes, *note)
			return numbered{}, false
		}
		return numbered{address, s.number(compile.Aim{Query: at})}, true
	}
	if q.Metric != "" {
		s.metric, _ = find(q.Metric)
	}
	for _, address := range q.Rows {
		if n, ok := find(address); ok {
			s.rows = append(s.rows, n)
		}
	}
	if notes != nil {
		return notes
	}
	for _, n := range append([]numbered{s.metric}, s.rows...) {
		path := sheet.Model.Spec(s.numbers[n.Number].Row).Path
		if !slices.Contains(s.fans, path) {
			s.fans = append(s.fans, path)
		}
	}
	return nil
}

// number is the index of a number, each held once.
func (s *studied) number(a compile.Aim) int {
	a.ID, a.Value = "", 0
	a.Most = a.Most && a.By
	for i, known := range s.numbers {
		if known == a {
			return i
		}
	}
	s.numbers = append(s.numbers, a)
	return len(s.numbers) - 1
}

// of is the study of one scenario. Its rows are found by their paths: a scenario may give an
// assumption another form, and so a sheet other rows.
func (s *studied) of(q Request, sheet *compile.Sheet) (risk.Study, diag.Notes) {
	out := risk.Study{Model: sheet.Model, Params: sheet.Model.Defaults(), Seed: seed(q, s.o.doc), Plain: plain(q, s.o.doc)}
	for _, u := range sheet.Uncertain() {
		out.Sources = append(out.Sources, risk.Source(u))
	}
	for _, g := range sheet.Correlated() {
		out.Groups = append(out.Groups, risk.Group(g))
	}
	var notes diag.Notes
	row := func(path string) model.RowID {
		id, ok := sheet.Model.Find(path)
		if !ok {
			notes = append(notes, diag.Note{Code: "address-unknown", Path: path, Args: []string{path}})
		}
		return id
	}
	own := s.o.sheet.Model
	for _, a := range s.numbers {
		n := risk.Number{Row: row(own.Spec(a.Row).Path), From: a.From, To: a.To}
		if a.By {
			n.Best = risk.Greatest
			if a.Most {
				n.Best = risk.Smallest
			}
		}
		out.Numbers = append(out.Numbers, n)
	}
	for _, path := range s.fans {
		out.Fans = append(out.Fans, row(path))
	}
	aims := s.o.sheet.Aims()
	for _, a := range sheet.Aims() { // a scenario may ask for another value, not for another number
		if i := slices.IndexFunc(aims, func(own compile.Aim) bool { return own.ID == a.ID }); i >= 0 {
			out.Goals = append(out.Goals, risk.Goal{Number: s.number(aims[i]), Most: a.Most, Value: a.Value})
		}
	}
	if s.cash >= 0 {
		out.Goals = append(out.Goals, risk.Under(s.cash))
	}
	return out, notes
}

// slid opens the plan of a request and moves its sliders: the document that the draft makes.
func (e *Engine) slid(q Request, s *studied) *Response {
	if len(q.Slides) > 0 {
		q.Draft = true
	}
	s.o = e.open(q)
	if s.o.sheet == nil {
		a := Response{Plan: q.Plan}.of(q, s.o)
		return &a
	}
	if len(q.Slides) == 0 {
		return nil
	}
	w, t, no := e.slide(q, s.o)
	if no == nil {
		s.held = &held{q.Lang, t, w.on}
		s.o = opened{w.draft(), s.o.notes}
	}
	return no
}

// draws is how many draws a request wants, else the plan.
func draws(q Request, d *plan.Doc) int {
	_, draws := d.Simulation.Start()
	return cmp.Or(q.Draws, draws)
}

// seed is the seed of a request, else of the plan.
func seed(q Request, d *plan.Doc) uint64 {
	seed, _ := d.Simulation.Start()
	return cmp.Or(q.Seed, seed)
}

// plain reports whether draws are independent of each other: as a request says, else the plan.
func plain(q Request, d *plan.Doc) bool {
	return q.Sampling == "plain" || q.Sampling == "" && d.Simulation.Plain()
}
