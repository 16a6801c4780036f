package behave

import (
	"math"

	"planleaf/core/num"
	"planleaf/core/plan"
)

// monthDays is how many days of a user's life a month of the plan stands for.
const monthDays = 30

// Months is how many whole months the users are looked at, at least one.
func (s *Study) Months() int { return max(1, s.Figures.Users.Until/monthDays) }

// Staying is the share kept by day with an intervention (len: none), of which only a part is an effect.
func (s *Study) Staying(i int, causal float64) []float64 {
	if i == len(s.Each) {
		return s.Without.Active
	}
	with := s.Each[i].Active
	out := make([]float64, len(with))
	for d, without := range s.Without.Active {
		out[d] = min(1, max(0, without+float64(causal*(with[d]-without))))
	}
	return out
}

// Churn is the share of those there at the start of each month of life that is gone at its end. Users who are looked at for
// less than a month go on as they did until then.
func (s *Study) Churn(staying []float64) []float64 {
	out := make([]float64, s.Months())
	for m := range out {
		from, to := m*monthDays, min((m+1)*monthDays, len(staying)-1)
		kept := staying[to] / staying[from]
		if days := to - from; days < monthDays {
			kept = num.Pow(kept, monthDays/float64(days))
		}
		out[m] = max(0, 1-kept)
		if staying[from] <= 0 {
			out[m] = 0
		}
	}
	return out
}

// Stays is another way to stay, seen from how users stay without it: how many times the churn of each month of life, and the
// renewals, are what they were. Ones alone are no change.
type Stays struct {
	Churn   []float64
	Renewal float64
}

// Stays is what an intervention (len: none) does, of which only a part is an effect.
func (s *Study) Stays(i int, causal float64) Stays {
	staying := s.Staying(i, causal)
	out := Stays{Churn: s.Churn(staying), Renewal: 1}
	for m, was := range s.Churn(s.Without.Active) {
		if out.Churn[m] = out.Churn[m] / was; !(was > 0) {
			out.Churn[m] = 1
		}
	}
	if kept := s.Without.Kept(); kept > 0 {
		out.Renewal = staying[len(staying)-1] / kept
	}
	return out
}

// Times is how many times what it was an assumption is.
func (s *Stays) Times(m *Move) float64 {
	if m.Month == 0 {
		return s.Renewal
	}
	return s.Churn[m.Month-1]
}

// Same reports whether nothing changes.
func (s *Stays) Same() bool {
	for _, x := range s.Churn {
		if x != 1 {
			return false
		}
	}
	return s.Renewal == 1
}

// Changed is a plan in which new customers of some tiers (none: all) stay as they would with an intervention, seen from how
// they stay without it: in the first months churn is lower by the same part, a renewal higher. Customers of the first month
// of the plan have come before, and stay as they did; where nothing changes it is the plan itself. Nothing uncertain stays
// so: it is for the single line.
func (s *Study) Changed(d *plan.Doc, i int, causal float64, tiers []string) *plan.Doc {
	stays := s.Stays(i, causal)
	if stays.Same() {
		return d
	}
	out := *d
	out.Tiers = append([]plan.Tier(nil), d.Tiers...)
	for _, p := range Places(d, tiers, s.Months()) {
		t := termsAt(&out, p.Path)
		old := *p.Terms
		t.Churn, t.ChurnByAge, t.Contract = nil, append([]plan.Value(nil), old.ChurnByAge...), old.Contract
		for m := len(t.ChurnByAge) + 1; m <= p.Shape; m++ {
			t.ChurnByAge = append(t.ChurnByAge, *p.Own(m))
		}
		for _, path := range p.Aged {
			termsAt(&out, path).Ages = p.Long()
		}
		for _, m := range p.Moves(d, s.Months()) {
			v := scaled(d, &m, stays.Times(&m))
			if m.Month > 0 {
				t.ChurnByAge[m.Month-1] = v
				continue
			}
			own := *t.Contract
			own.Renewal, t.Contract = &v, &own
		}
	}
	return &out
}

// termsAt are the terms at the path of a place.
func termsAt(d *plan.Doc, path string) *plan.Terms {
	for i := range d.Tiers {
		if "tiers."+d.Tiers[i].ID == path {
			return &d.Tiers[i].Terms
		}
	}
	return &d.Customers.Terms
}

// scaled is an assumption by period, so many times as great from where it changes.
func scaled(d *plan.Doc, m *Move, by float64) plan.Value {
	first, _ := plan.Month(d.Horizon.Start)
	all, err := m.Own.ByPeriod(true, first, d.Horizon.Periods)
	if err != nil {
		return *m.Own
	}
	for t := m.From; t < len(all); t++ {
		all[t] = math.Min(1, float64(all[t]*by))
	}
	return plan.Value{Form: plan.Series, Series: all}
}
