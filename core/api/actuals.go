package api

import (
	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/num"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// recordedID is the scenario in which a plan goes on from its record; it is never a part of the plan.
const recordedID = "as-recorded"

// observedDraws is how many futures the ranges of what lies ahead are made of; earlier forecasts take fewer.
const (
	observedDraws = 2048
	trackedDraws  = 512
	trackedStates = 24
)

// observed answers with what the record of the plan says.
func (e *Engine) observed(q Request) Response {
	if q.Text != "" {
		return e.recordRead(q)
	}
	q.Scenario, q.Draft = "", false
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	st := o.evaluate("project", func() []model.RowID { return append(view.Visible(o.sheet), o.sheet.TargetRows()...) })
	x := &view.Observed{Results: o.results(q, st), To: -1}
	was := o.sheet.AsWas()
	if x.To = was.Last; x.To < 0 {
		return written(q, x).of(q, o)
	}
	x.Learned = learned(o.sheet, was, e.wide(q, o))
	x.Untold = untold(o.sheet, was, x.Learned)
	x.Counted = countedAt(o.doc, was)
	x.Finding = recordFinding(o.doc, x)
	if note := e.gapCauses(q, o, was, x); note != nil {
		return refuse(q, *note)
	}
	if note := e.ahead(q, o, was, x); note != nil {
		return refuse(q, *note)
	}
	e.track(q, o, x)
	return written(q, x).of(q, o)
}

// recordFinding is the finding that what was learned rests on.
func recordFinding(d *plan.Doc, x *view.Observed) *plan.Finding {
	first, _ := plan.Month(d.Horizon.Start)
	month := plan.MonthName(first + x.To)
	return &plan.Finding{ID: d.FreshFinding("actuals-" + month), Kind: "actuals", Name: x.RecordName(), AsOf: month}
}

// wide gives the spread of a row over months by the plan's own draws, as a share of it; 0 where nothing is uncertain.
func (e *Engine) wide(q Request, o opened) func(path string, from, to int) float64 {
	return func(path string, from, to int) float64 {
		all, uncertain, note := e.spreads(q, o.text, "", []string{path + "@" + o.sheet.When(from, to)}, trackedDraws)
		if note != nil || !uncertain || !(all[0].low < all[0].high) {
			return 0
		}
		return (all[0].high - all[0].low) / (num.NormalQuantile(0.95) - num.NormalQuantile(0.05)) / all[0].single
	}
}

// gapCauses splits why the number is another than planned: over the assumptions that must have been others.
func (e *Engine) gapCauses(q Request, o opened, was *compile.AsWas, x *view.Observed) *diag.Note {
	to := &document{text: string(plan.Format(was.Doc)), doc: was.Doc}
	to.mean()
	if to.sheet == nil {
		return nil
	}
	if q.Path == "" {
		q.Path = x.Sheet.Model.Spec(x.Answer().Row).Path + "@" + x.Sheet.Month(was.Last)
	}
	c, notes := e.compared(q, o, opened{document: to})
	if notes != nil {
		return &notes[0]
	}
	x.Causes = c.attribution(q)
	return nil
}
