package api

import (
	"cmp"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/risk"
	"planleaf/core/view"
)

// told is what draws say to the view of a request.
func (e *Engine) told(q Request, s *studied, of *risk.Result) (Response, *Response) {
	switch q.View {
	case view.Overview, view.WhatIfView:
		ranges, no := e.ranges(q, s, of)
		return result(ranges), no
	}
	return result(s.read(q, of).Risk()), nil
}

// ranges are what draws add to the page of a request: the overview, or What-if.
func (e *Engine) ranges(q Request, s *studied, of *risk.Result) (*view.Ranges, *Response) {
	d := view.Ranged{Of: of, Fan: s.fans[0], Numbers: map[string]int{}}
	d.Numbers[s.fans[0]] = s.metric.Number
	for _, key := range s.keys {
		d.Numbers[key.Name] = key.Number
	}
	if q.View != view.WhatIfView {
		d.Results = s.o.results(q, s.o.evaluate(view.Overview, func() []model.RowID { return view.Needs(s.o.sheet, view.Overview) }))
		return d.Ranges(), nil
	}
	if s.held == nil || s.held.lang != q.Lang {
		q.Draft = true
		w, t, no := e.slide(q, e.open(q))
		if no != nil {
			return nil, no
		}
		s.held = &held{q.Lang, t, w.on}
	}
	d.Trial, d.Results = s.held.trial, s.held.trial.Draft
	for i, id := range s.scenarios {
		if id == cmp.Or(s.held.on, plan.Base) {
			d.On = i
		}
	}
	return d.Ranges(), nil
}
