package behave

import (
	"slices"
	"strconv"

	"planleaf/core/plan"
)

// Place is where a plan says how long customers stay: the terms of all, or those of one tier.
//
//	Path       "customers", "tiers.large"
//	Terms      how they leave: the tier's own, else those of all
//	Inherited  the tier says nothing itself
//	Shape      churn has to be written by month of life before its first months can change: so many entries, 0: as it is
//	Aged       paths of terms whose opening customers came long before: their ages have to say so
type Place struct {
	Path      string
	Terms     *plan.Terms
	Inherited bool
	Shape     int
	Aged      []string

	before bool // some of its customers came before the plan
}

// Places are where the customers of some tiers (none: all) stay by what the plan says, for changes of so many first months
// of life. Tiers that leave as all customers do share one place, unless others of them are not meant.
func Places(d *plan.Doc, tiers []string, months int) []Place {
	all := &d.Customers.Terms
	if len(d.Tiers) == 0 {
		return shaped(nil, "customers", all, false, months, aging{"customers", all})
	}
	var sharing, meant []aging
	var out []Place
	for i := range d.Tiers {
		t := &d.Tiers[i]
		path, chosen := "tiers."+t.ID, len(tiers) == 0 || slices.Contains(tiers, t.ID)
		switch {
		case leaves(&t.Terms) && chosen:
			out = shaped(out, path, &t.Terms, false, months, aging{path, &t.Terms})
		case leaves(&t.Terms):
		case chosen:
			meant = append(meant, aging{path, &t.Terms})
			fallthrough
		default:
			sharing = append(sharing, aging{path, &t.Terms})
		}
	}
	if len(meant) == len(sharing) && len(meant) > 0 {
		return shaped(out, "customers", all, false, months, meant...)
	}
	for _, one := range meant {
		out = shaped(out, one.path, all, true, months, one)
	}
	return out
}

// aging are terms with their own opening customers, and where they stand.
type aging struct {
	path  string
	terms *plan.Terms
}

// leaves reports whether terms say themselves how customers leave.
func leaves(t *plan.Terms) bool { return t.Churn != nil || len(t.ChurnByAge) > 0 || t.Contract != nil }

// shaped adds a place, when its terms say how customers leave.
func shaped(out []Place, path string, t *plan.Terms, inherited bool, months int, of ...aging) []Place {
	if !leaves(t) {
		return out
	}
	came := func(one aging) bool { return one.terms.Opening != nil }
	p := Place{Path: path, Terms: t, Inherited: inherited, before: slices.ContainsFunc(of, came)}
	switch {
	case t.Contract != nil:
	case t.Churn != nil:
		p.Shape = months + 1
		for _, one := range of {
			if came(one) && len(one.terms.Ages) == 0 {
				p.Aged = append(p.Aged, one.path)
			}
		}
	case len(t.ChurnByAge) <= months: // the last holds on, and it changes
		p.Shape = months + 1
	}
	return append(out, p)
}

// Own is the plan's churn in a month of life, from 1.
func (p *Place) Own(month int) *plan.Value {
	if p.Terms.Churn != nil {
		return p.Terms.Churn
	}
	return &p.Terms.ChurnByAge[min(month, len(p.Terms.ChurnByAge))-1]
}

// Long are the ages of customers who came long before: all in the last of the entries of Shape.
func (p *Place) Long() []float64 {
	out := make([]float64, p.Shape)
	out[p.Shape-1] = 1
	return out
}

// Move is one assumption that another way to stay changes.
//
//	Path   where it stands once the place is in shape
//	Month  of life, from 1; 0: a renewal
//	Own    what stands there
//	From   the period from which on it changes, 0 is the first: a renewal of customers who came before the plan stays
type Move struct {
	Path  string
	Month int
	Own   *plan.Value
	From  int
}

// Moves are the assumptions of a place that change with so many first months of life. What changes after the last period
// of the plan is left out.
func (p *Place) Moves(d *plan.Doc, months int) []Move {
	if c := p.Terms.Contract; c != nil {
		m := Move{Path: p.Path + ".contract.renewal", Own: c.Renewal}
		if p.before {
			m.From = c.Term
		}
		if m.From >= d.Horizon.Periods {
			return nil
		}
		return []Move{m}
	}
	var out []Move
	for m := 1; m <= months; m++ {
		out = append(out, Move{Path: p.Path + ".churnByAge." + strconv.Itoa(m), Month: m, Own: p.Own(m)})
	}
	return out
}
