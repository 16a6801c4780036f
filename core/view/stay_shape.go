package view

import (
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// shape writes the plan's own numbers so that the first months of life can change by themselves: churn month by month of
// life, terms of its own for a tier that shares those of all. No number of the plan is another for it.
func (s *Stay) shape() []plan.Edit {
	var edits []plan.Edit
	for _, p := range behave.Places(s.Doc, s.Tiers, s.Study.Months()) {
		edits = append(edits, shapeOf(&p)...)
	}
	return edits
}

func shapeOf(p *behave.Place) (edits []plan.Edit) {
	set := func(path, json string) { edits = append(edits, plan.Edit{Do: "set", Path: path, JSON: json}) }
	switch c := p.Terms.Contract; {
	case c != nil && p.Inherited:
		set(p.Path+".contract", `{"term": `+strconv.Itoa(c.Term)+`, "renewal": `+plan.JSONOf(c.Renewal)+`}`)
	case c == nil && (p.Shape > 0 || p.Inherited):
		if p.Terms.Churn != nil && !p.Inherited {
			edits = append(edits, plan.Edit{Do: "clear", Path: p.Path + ".churn"})
		}
		json, of := "[", []string(nil)
		for m := 1; m <= max(p.Shape, len(p.Terms.ChurnByAge)); m++ {
			if m > 1 {
				json += ", "
			}
			json += plan.JSONOf(p.Own(m))
			of = append(of, p.Path+".churnByAge."+strconv.Itoa(m))
		}
		set(p.Path+".churnByAge", json+"]")
		if v := p.Terms.Churn; v != nil && v.Uncertain() { // one number became several, which go together
			edits = append(edits, correlate(of))
		}
	}
	for _, path := range p.Aged {
		set(path+".ages", string(jsontext.Append(nil, p.Long())))
	}
	return edits
}

// correlate has assumptions share their luck.
func correlate(of []string) plan.Edit {
	return plan.Edit{Do: "correlate", Path: of[0], JSON: string(jsontext.Append(nil, of[1:])), Text: "1"}
}

// together has the months share their luck that were one uncertain population, where the plan's own numbers were certain.
func (s *Stay) together() (edits []plan.Edit) {
	for _, p := range behave.Places(s.Doc, s.Tiers, s.Study.Months()) {
		var of []string
		mine := map[string]bool{}
		for _, m := range p.Moves(s.Doc, s.Study.Months()) {
			mine[m.Path] = m.Month > 0 && !m.Own.Uncertain()
		}
		s.each(func(m *behave.Move, to behave.Spread, _ float64) {
			if mine[m.Path] && to.High > to.Low {
				of = append(of, m.Path)
			}
		})
		if len(of) > 1 {
			edits = append(edits, correlate(of))
		}
	}
	return edits
}
