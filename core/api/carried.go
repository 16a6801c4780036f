package api

// carried answers with what a page or a scenario file carries of the results, so that whoever gets it can verify it:
// the main rows by fiscal year, as "project" would give them.
func (e *Engine) carried(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	rows := []string{"leads"}
	if n := len(o.doc.Stages); n > 2 {
		for _, s := range o.doc.Stages[1 : n-1] {
			rows = append(rows, s.ID)
		}
	}
	only := Request{Do: "project", Plan: q.Plan, Name: q.Name, Edits: q.Edits, Scenario: q.Scenario, Grain: "year"}
	for _, name := range append(rows, "new", "active", "mrr", "spend", "gp", "cash", "cac") {
		if _, note := o.sheet.Resolve(name); note == nil {
			only.Rows = append(only.Rows, name)
		}
	}
	a := e.projected(only)
	a.Faults = faults(q.Lang, o.notes)
	return a
}
