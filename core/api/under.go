package api

import "planleaf/core/plan"

// under is the document under one of its scenarios: the same text, another sheet. Where the rows stay the same
// the plan's own sheet takes other values, and nothing is compiled. Asked once, it is remembered with the plan.
func (d *document) under(scenario string) *document {
	if u := d.variants[scenario]; u != nil {
		return u
	}
	u := &document{plain: d, text: d.text, doc: d.doc, hash: d.hash, scenario: scenario, tried: true}
	changed, notes := plan.Under(d.doc, scenario)
	u.meant = notes
	if changed != nil {
		if sheet, ok := d.sheet.With(changed, plan.Touched(d.doc, scenario)...); ok {
			u.sheet, u.plans = sheet, d.plans
		} else {
			v := &document{doc: changed, hash: d.hash}
			v.mean()
			u.sheet, u.plans, u.meant = v.sheet, v.plans, append(notes, v.meant...)
		}
	}
	if d.variants == nil {
		d.variants = map[string]*document{}
	}
	d.variants[scenario] = u
	return u
}
