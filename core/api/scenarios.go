package api

import (
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// scenarios answers with the page on which scenarios stand side by side.
func (e *Engine) scenarios(q Request, o opened) Response {
	base, all := o.beside(q)
	page := base.ScenariosPage(all, q.look(), o.results(q, nil))
	if q.Explain != "" {
		page.Explain = e.explained(o, q)
	}
	a := result(page)
	a.Plan = o.text
	return a.of(q, o)
}

// sideBySide answers with scenarios side by side, for programs and for a terminal.
func (e *Engine) sideBySide(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	base, all := o.beside(q)
	var notes diag.Notes
	for _, id := range append(slices.Clone(q.Scenarios), q.Versus) {
		if !plan.IsBase(id) && o.doc.Scenario(id) == nil {
			_, missing := plan.Under(o.doc, id)
			notes = append(notes, missing...)
		}
	}
	addresses, more := over(base, q.Rows, q.Periods)
	if notes = append(notes, more...); notes.Faults() {
		return refuse(q, notes...)
	}
	versus := plan.Base
	if !plan.IsBase(q.Versus) {
		versus = q.Versus
	}
	all = slices.DeleteFunc(all, func(one view.Compared) bool {
		return len(q.Scenarios) > 0 && one.ID != versus && !slices.Contains(q.Scenarios, one.ID)
	})
	c := base.Comparison(all, versus, addresses)
	return written(q, c).of(q, o)
}

// over puts metrics together with the periods that were asked for; without periods a metric says itself.
func over(base *view.Results, metrics, periods []string) ([]string, diag.Notes) {
	var out []string
	var notes diag.Notes
	if len(metrics) == 0 {
		metrics = base.Addresses(nil, "")
	}
	for _, one := range metrics {
		name, _, _ := strings.Cut(one, "@")
		each := []string{one}
		if len(periods) > 0 {
			each = nil
			for _, when := range periods {
				each = append(each, name+"@"+when)
			}
		}
		for _, address := range each {
			if _, note := base.Sheet.Resolve(address); note != nil {
				notes = append(notes, *note)
				continue
			}
			out = append(out, address)
		}
	}
	return out, notes
}

// beside are the scenarios of a plan, evaluated, the plan itself first: its results name the things of all.
func (d *document) beside(q Request) (base *view.Results, all []view.Compared) {
	plain := d
	if d.plain != nil {
		plain = d.plain
	}
	ask := func(d *document) *view.Results {
		return d.results(q, d.evaluate("project", func() []model.RowID {
			return append(view.Visible(d.sheet), d.sheet.TargetRows()...)
		}))
	}
	base = ask(plain)
	for i, s := range base.ScenarioColumns() {
		one := view.Compared{Scenario: s, Results: base}
		if i > 0 {
			if u := plain.under(s.ID); u.sheet != nil {
				one.Results = ask(u)
			} else {
				one.Results, one.Fault = nil, firstFault(u.meant, q.Lang)
			}
		}
		all = append(all, one)
	}
	return base, all
}

// firstFault is the first fault in words.
func firstFault(notes diag.Notes, lang string) string {
	for _, n := range notes {
		if !n.Warning {
			return n.Message(lang)
		}
	}
	return ""
}
