package view

import "math"

// about is the row that the plan is about: what a record is kept of, else MRR where a target
// reads it, else the customers.
func (r *Results) about() string {
	active, _ := r.row("active")
	mrr, priced := r.row("mrr")
	priced = priced && sumOf(r.State.Row(mrr)) != 0
	switch {
	case priced && r.actual(mrr) != nil:
	case r.actual(active) != nil:
		return "active"
	case priced && r.goalOf(mrr) != nil:
	default:
		return "active"
	}
	return "mrr"
}

// main is the first figure: what the plan is about at the end of each month, recorded
// months beside the plan.
func (r *Results) main() Figure {
	path := r.about()
	id, _ := r.row(path)
	spec := r.Sheet.Model.Spec(id)
	f := Figure{ID: "customers", Kind: "bars", Subtitle: wordCustomersSub.in(r.Lang)}
	if path == "mrr" {
		f.ID, f.Subtitle = path, wordMRRSub.in(r.Lang)
	}
	r.timeline(&f, id)
	r.target(&f, id)
	f.Headline = r.mainFinding(path, f.Now)
	r.axis(&f, spec.Unit, true)
	f.tabulate(r.Names.Row(spec), wordMonth.in(r.Lang))
	f.Describe = r.described(&f)
	return f
}

// mainFinding says how what was recorded stands to the plan, else what moves the row.
//
//	now  periods up to the last recorded one
func (r *Results) mainFinding(path string, now int) string {
	id, _ := r.row(path)
	if math.IsNaN(r.State.Row(id)[r.last]) {
		_, reason := r.over(path)
		return wordNoValue.fill(r.Lang, r.Names.Short(r.Sheet.Model.Spec(id)), r.why(reason))
	}
	if now > 0 {
		return r.record(path, now-1)
	}
	return r.moves(path)
}

// record says what was recorded in a month, how far that is from the plan, and where the
// plan ends.
func (r *Results) record(path string, t int) string {
	id, _ := r.row(path)
	spec, plan := r.Sheet.Model.Spec(id), r.State.Row(id)
	seen := r.actual(id)[t]
	w := wordRecordUnder
	switch size := r.Size(seen-plan[t], spec.Unit); {
	case size == r.Size(0, spec.Unit):
		w = wordRecordSame
	case seen > plan[t]:
		w = wordRecordOver
	}
	return w.fill(r.Lang, r.Names.Short(spec), r.Text(seen, spec.Unit), r.month(t).Long(r.Lang),
		r.Size(seen-plan[t], spec.Unit), r.Text(plan[r.last], spec.Unit))
}

// moves says from where to where customers or MRR go, what comes and what goes.
func (r *Results) moves(path string) string {
	u := r.unit(path)
	now, before, won, lost := r.values(path)[r.last], r.opening(path), sumOf(r.values("new")), sumOf(r.values("lost"))
	grow, fall, stay := wordCustomersGrow, wordCustomersFall, wordCustomersStay
	if path == "mrr" {
		grow, fall, stay = wordMRRGrow, wordMRRFall, wordMRRStay
		won, lost = sumOf(r.values("mrr.new")), -sumOf(r.values("mrr.churn"))
	}
	w := grow
	switch {
	case now == 0 && before == 0:
		return wordNobody.in(r.Lang)
	case flat(before, now):
		w = stay
	case now < before:
		w = fall
	}
	said := w.fill(r.Lang, r.Text(before, u), r.Text(now, u), r.Text(won, u), r.Text(lost, u))
	if back := r.cameBack(path); back > 0 {
		said += wordCustomersBack.fill(r.Lang, r.Text(back, u))
	}
	return said
}

// cameBack is the customers, or their MRR, that were won back or reactivated.
func (r *Results) cameBack(path string) float64 {
	if path == "mrr" {
		return sumOf(r.values("mrr.reactivation"))
	}
	return sumOf(r.values("winback")) + sumOf(r.values("reactivated"))
}

// opening is customers or MRR just before the first month.
func (r *Results) opening(path string) float64 {
	if path == "mrr" {
		id, _ := r.Sheet.Model.Find("mrr.open")
		return r.State.At(id, 0)
	}
	if len(r.Doc.Tiers) == 0 {
		id, _ := r.row(path)
		return r.State.At(id, -1)
	}
	total := 0.0
	for _, t := range r.Doc.Tiers {
		if id, ok := r.row(path + "." + t.ID); ok {
			total += r.State.At(id, -1)
		}
	}
	return total
}

// soFar says what was recorded of a flow and how far that is from the plan in the same
// months; "" where nothing was.
func (r *Results) soFar(path string) string {
	id, ok := r.row(path)
	if !ok {
		return ""
	}
	seen, planned, known := 0.0, 0.0, false
	for t, v := range r.actual(id) {
		if !math.IsNaN(v) {
			seen, planned, known = seen+v, planned+r.State.Row(id)[t], true
		}
	}
	if !known || math.IsNaN(planned) {
		return ""
	}
	u := r.unit(path)
	w := wordSoFarUnder
	switch size := r.Size(seen-planned, u); {
	case size == r.Size(0, u):
		w = wordSoFarSame
	case seen > planned:
		w = wordSoFarOver
	}
	return w.fill(r.Lang, r.Text(seen, u), r.Size(seen-planned, u))
}
