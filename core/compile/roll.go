package compile

import (
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// Roll is the plan a month later: as many months from the second on, opening with what the
// first closed with. A row of it in period t is that of the plan in t+1 (a law), but for what
// the notes name, which the format has no words for.
//
//	values   series lose their first value, growth starts at its second month
//	stocks   opening customers, their ages and cash: what was observed at the end of the first
//	         month, else what was computed
//	leads    those on their way, and spend that is still felt, become months before the plan
//
// st must come from a program that computes all rows that a person may see.
func (s *Sheet) Roll(st *model.State) (*plan.Doc, diag.Notes) {
	r := &roller{Sheet: s, st: st, month: s.Month(0)}
	r.doc, r.notes = plan.Later(s.Doc)
	for i, t := range (&compiler{doc: s.Doc}).openTiers() {
		own := &r.doc.Customers.Terms
		if len(s.Doc.Tiers) > 0 {
			own = &r.doc.Tiers[i].Terms
		}
		r.customers(t, own)
	}
	if old := r.doc.Money.Cash; old != nil {
		r.doc.Money.Cash = r.closing("cash", "money.cash", old)
	} else {
		r.lose("roll-cash", "money.cash")
	}
	for i := range s.Doc.Channels {
		r.flight(&s.Doc.Channels[i], &r.doc.Channels[i])
	}
	r.forgotten()
	r.notes.Sort()
	return r.doc, r.notes
}

// roller holds what one roll gathers.
type roller struct {
	*Sheet
	st    *model.State
	doc   *plan.Doc // the rolled one
	month string    // the one that has passed
	notes diag.Notes
	named map[string]bool
}

// lose names something that is not carried exactly, once for each path.
func (r *roller) lose(code, path string, args ...string) {
	if r.named == nil {
		r.named = map[string]bool{}
	}
	if !r.named[code+path] {
		r.named[code+path] = true
		r.notes = append(r.notes, diag.Note{Code: code, Path: path, Args: args, Warning: true})
	}
}

// observed is the actual of a row that is known in the month that has passed.
func (r *roller) observed(path string) *Actual {
	for i := range r.actuals {
		if a := &r.actuals[i]; a.Path == path && a.Values[0] == a.Values[0] {
			return a
		}
	}
	return nil
}

// past is what a row was in the month: observed, else computed; 0 where there is none.
func (r *roller) past(path string) float64 {
	if a := r.observed(path); a != nil {
		return a.Values[0]
	}
	if id, ok := r.Model.Find(path); ok {
		return r.st.At(id, 0)
	}
	return 0
}

// closing is a stock at the end of the month as a value to open with; old is the one that
// the plan opened with.
func (r *roller) closing(row, path string, old *plan.Value) *plan.Value {
	x := r.past(row)
	switch {
	case x != x:
		r.lose("roll-not-available", path, r.month)
		return old
	case old == nil && x == 0:
		return nil
	}
	if old != nil && (old.Form != plan.Constant || old.Factor != nil) {
		r.lose("roll-range", path)
	}
	v := &plan.Value{Number: plan.Rounded(x), AsOf: r.month}
	if a := r.observed(row); a != nil {
		v.Source = a.Source
	}
	return v
}
