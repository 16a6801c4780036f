package compile

import "planleaf/core/plan"

// customers carries a tier's customers, and their ages where they matter.
func (r *roller) customers(t *tier, own *plan.Terms) {
	active, at := path("active", byTier(t)), t.terms.ownAt
	opening := 0.0
	if v := t.terms.own.Opening; v != nil {
		opening = first(v, people)
	}
	own.Opening = r.closing(active, at.key("opening").path, own.Opening)
	own.Ages = nil
	if h := r.hazard(t); len(h.shares) > 0 && own.Opening != nil {
		id, _ := r.Model.Find(active)
		own.Ages = h.older(t.ages(), opening, r.st.At(id, 0))
	}
	has := func(of func(*plan.Terms) *plan.Value) *plan.Value {
		if v := of(t.terms.own); v != nil {
			return v
		}
		return of(t.terms.all)
	}
	if has(func(p *plan.Terms) *plan.Value { return p.Reactivation }) != nil {
		r.lose("roll-former", at.path)
	}
	if has(func(p *plan.Terms) *plan.Value { return p.Expansion }) != nil || has(func(p *plan.Terms) *plan.Value { return p.Contraction }) != nil {
		r.lose("roll-value", at.path)
	}
	if v := has(func(p *plan.Terms) *plan.Value { return p.Price }); v != nil && moves(v) {
		r.lose("roll-price", at.path)
	}
}

// passing is the shares of customers lost in the month at age 1, 2, …: of a contract they
// come round again, else the last holds on. There are none where ages do not matter.
type passing struct {
	shares []float64
	round  bool
}

func (r *roller) hazard(t *tier) passing {
	p, at := t.terms.leaving(), t.terms.ownAt
	if p != t.terms.own {
		at = t.terms.top
	}
	var h passing
	for i := range p.ChurnByAge {
		h.shares = append(h.shares, r.past(at.key("churnByAge").item(ordinal(i)).path))
	}
	if p.Contract != nil {
		h.round = true
		h.shares = make([]float64, p.Contract.Term)
		h.shares[p.Contract.Term-1] = 1 - r.past(at.key("contract").key("renewal").path)
	}
	return h
}

// older are the shares of customers by age a month on: of the opening stock, of ages
// before, those who stay are a month older, all others of total have just come. Ages with
// the same future are one.
func (h passing) older(before []float64, opening, total float64) []float64 {
	if len(before) == 0 {
		before = []float64{1}
	}
	n := len(h.shares)
	out := make([]float64, n)
	stay := 0.0
	for age, share := range before {
		met, next := min(age, n-1), min(age+1, n-1)
		if h.round {
			met, next = age%n, (age+1)%n
		}
		kept := float64(float64(opening*share) * (1 - h.shares[met]))
		out[next] += kept
		stay += kept
	}
	if !(total > 0) {
		return nil
	}
	out[0] += max(0, total-stay)
	total = max(total, stay)
	for i := range out {
		out[i] = plan.Rounded(out[i] / total)
	}
	for out[len(out)-1] == 0 {
		out = out[:len(out)-1]
	}
	return out
}
