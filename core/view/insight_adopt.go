package view

import "planleaf/core/plan"

// Adoptable gives what a plan can take over its edits: the finding first, then the assumption that rests on it. Only
// assumptions that the plan has can take it over; without a plan nothing can. kind is that of the finding.
func (t *Insight) Adoptable(kind string, k *Keep) {
	var kept []Taken
	if k != nil {
		for _, one := range t.Adopts {
			if k.take(kind, &one, t) {
				kept = append(kept, one)
			}
		}
	}
	t.Adopts = kept
}

// take writes the edits of one thing to take over; false where the plan cannot take it.
func (k *Keep) take(kind string, one *Taken, t *Insight) bool {
	f := findingItem{Name: one.Says, Kind: kind, Question: t.Question, Counts: t.Counts}
	if one.Point != "" {
		f.Point, f.Lost = one.Point, &one.Lost
	}
	add, id := k.keep(f)
	one.Finding, one.Edits = "findings."+id, []plan.Edit{add}
	if one.Path == "" {
		return true
	}
	way, ok := ways(k.Doc, one.Path)
	one.Edits = append(append(one.Edits, k.adopt(one.Path, one.JSON, id)), way...)
	return ok
}

// ways are the edits that let customers leave by what stands at a path, of which a plan has exactly one; ok is false where
// they can not: a contract is not made of monthly churn, nor the other way round.
func ways(doc *plan.Doc, path string) (edits []plan.Edit, ok bool) {
	c := doc.Customers
	switch {
	case path == "customers.contract.renewal" || c.Contract != nil:
		return nil, path == "customers.contract.renewal" && c.Contract != nil
	case path == "customers.churn" && c.ChurnByAge != nil:
		return []plan.Edit{{Do: "remove", Path: "customers.churnByAge"}}, true
	case path == "customers.churnByAge" && c.Churn != nil:
		return []plan.Edit{{Do: "remove", Path: "customers.churn"}}, true
	}
	return nil, true
}
