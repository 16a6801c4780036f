package api

import (
	"cmp"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/risk"
	"planleaf/core/view"
)

// risky answers with what draws say of a number: those of Parts, merged, else of the blocks From … To, else of all.
func (e *Engine) risky(q Request) Response {
	s, part, no := e.blocks(q)
	if no != nil {
		return *no
	}
	of, note := s.result(part)
	if note != nil {
		return refuse(q, *note)
	}
	a, no := e.told(q, s, of)
	if no != nil {
		return *no
	}
	if !q.Quick {
		a.Part = part.Bytes()
	}
	return a.of(q, s.o)
}

// read puts what was drawn beside the single line.
func (s *studied) read(q Request, of *risk.Result) *view.Drawn {
	sheet := s.o.sheet
	aim := s.numbers[s.metric.Number]
	st := s.o.evaluate("", func() []model.RowID { return append([]model.RowID{aim.Row}, view.Needs(sheet, view.RiskView)...) })
	r := s.o.results(q, st)
	d := view.Drawn{Of: of, Number: s.metric.Number, Cash: s.cash >= 0, Goals: sheet.Targets(st)}
	d.Single, _ = sheet.Value(st, aim.Query)
	all := r.ScenarioColumns()
	for i, id := range s.scenarios {
		for _, one := range all {
			if one.ID == id {
				d.Studies = append(d.Studies, one)
			}
		}
		if id == cmp.Or(q.Versus, plan.Base) {
			d.Versus = i
		}
	}
	if d.Versus == 0 && len(s.scenarios) > 1 && s.scenarios[0] != plan.Base {
		for i, id := range s.scenarios {
			if id == plan.Base {
				d.Versus = i
			}
		}
	}
	return view.NewDrawn(r, s.metric.Name, aim.Query, d)
}

// riskForm fills the frame of the page of risk; a number that is gone gives way to the one that the plan is about.
func (e *Engine) riskForm(q Request, o opened, page *view.Page) {
	at, note := o.sheet.Resolve(q.Metric)
	if q.Metric == "" || note != nil {
		main := e.tried(q, o.document).Main()
		q.Metric, at = o.sheet.Model.Spec(main.Row).Path+"@"+o.sheet.When(main.From, main.To), main.Query
	}
	o.results(q, nil).RiskForm(page, q.Metric, at)
}
