package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// tier is a class of customers on the sheet; without tiers all customers are one, whose
// id is "". A formula that is nil stands for a term that the plan does not have.
type tier struct {
	id    string
	terms terms
	pairs []*pair
	new   model.RowID // customers won in the period

	hazard       model.Hazard
	opening      model.Expr
	opened       bool // the plan has an opening stock
	winback      *model.Expr
	reactivation *model.Expr
	expansion    *model.Expr
	contraction  *model.Expr
	price        *model.Expr // never nil: 0 where the plan has none
	priceMoves   bool        // the list price is given by period
	oneoff       *model.Expr
	margin       *model.Expr
	service      *model.Expr
	commission   *model.Expr

	active, lost, won, former, back model.RowID // won: won back in the month; back: reactivated; none where there are none
	value                           model.RowID // customers counted by what they pay over list price; active where nothing moves it
	valueLost                       model.RowID
	up, renewed                     model.RowID   // contracts up for renewal and renewed; none without contracts
	kept                            *model.Cohort // of value, where it is kept by start
	mrr                             model.RowID
	before                          model.Expr // list price a month before

	gross, net, fee, income, ltv, simple model.RowID // of one customer: see worth

	followed int // bases that returned follows, for their names: a tier's do not hang on another's
}

// terms finds each term where it stands: with the tier, else with all customers.
type terms struct {
	own, all   *plan.Terms
	ownAt, top spot
}

// openTiers lists the tiers; their rows come later.
func (c *compiler) openTiers() []*tier {
	top := section("customers")
	all := &c.doc.Customers.Terms
	if len(c.doc.Tiers) == 0 {
		return []*tier{{terms: terms{all, all, top, top}}}
	}
	var out []*tier
	for i := range c.doc.Tiers {
		t := &c.doc.Tiers[i]
		out = append(out, &tier{id: t.ID, terms: terms{&t.Terms, all, section("tiers").item(t.ID), top}})
	}
	return out
}

// tiered reports whether rows are split by tier.
func (c *compiler) tiered() bool { return len(c.doc.Tiers) > 0 }

// term declares one term of a tier, nil where the plan does not have it.
func (c *compiler) term(t *tier, key string, of func(*plan.Terms) *plan.Value, u unit.Unit, agg model.Agg) *model.Expr {
	v, s, a := of(t.terms.own), t.terms.ownAt, byTier(t)
	if v == nil {
		v, s, a = of(t.terms.all), t.terms.top, axes{}
	}
	if v == nil {
		return nil
	}
	e := at(c.assume(s.key(key), v, u, agg, a))
	return &e
}

// openTerms declares all terms of a tier, in the order of the file.
func (c *compiler) openTerms(t *tier) {
	if e := c.term(t, "opening", func(p *plan.Terms) *plan.Value { return p.Opening }, people, model.First); e != nil {
		t.opening, t.opened = *e, true
	} else {
		t.opening = c.nothing("opening.none", t, people)
	}
	t.hazard = c.hazard(t)
	t.winback = c.term(t, "winback", func(p *plan.Terms) *plan.Value { return p.Winback }, share, model.Mean)
	t.reactivation = c.term(t, "reactivation", func(p *plan.Terms) *plan.Value { return p.Reactivation }, share, model.Mean)
	t.expansion = c.term(t, "expansion", func(p *plan.Terms) *plan.Value { return p.Expansion }, share, model.Mean)
	t.contraction = c.term(t, "contraction", func(p *plan.Terms) *plan.Value { return p.Contraction }, share, model.Mean)
	price := func(p *plan.Terms) *plan.Value { return p.Price }
	if t.price = c.term(t, "price", price, perPerson, model.Mean); t.price == nil {
		e := c.nothing("price.none", t, perPerson)
		t.price = &e
	}
	if v := price(t.terms.own); v != nil {
		t.priceMoves = moves(v)
	} else if v := price(t.terms.all); v != nil {
		t.priceMoves = moves(v)
	}
	t.oneoff = c.term(t, "oneoff", func(p *plan.Terms) *plan.Value { return p.OneOff }, perPerson, model.Mean)
	t.margin = c.term(t, "margin", func(p *plan.Terms) *plan.Value { return p.Margin }, share, model.Mean)
	t.service = c.term(t, "service", func(p *plan.Terms) *plan.Value { return p.Service }, perPerson, model.Mean)
	t.commission = c.term(t, "commission", func(p *plan.Terms) *plan.Value { return p.Commission }, perPerson, model.Mean)
}

// nothing is a hidden row of 0 that has a unit, for a term that the plan does not have.
func (c *compiler) nothing(key string, t *tier, u unit.Unit) model.Expr {
	return at(c.row(hidden(path(key, byTier(t)), key, u), model.Num(0)))
}

// moves reports whether a value is given by period.
func moves(v *plan.Value) bool { return v.Form == plan.Series || v.Form == plan.Growth || !v.Steady() }

// hazard is the share of customers lost per period: the tier's own churn in any of its
// three forms, else that of all customers.
func (c *compiler) hazard(t *tier) model.Hazard {
	p, s, a := t.terms.leaving(), t.terms.ownAt, byTier(t)
	if p != t.terms.own {
		s, a = t.terms.top, axes{}
	}
	none := model.Num(0)
	switch {
	case p.Churn != nil:
		e := at(c.assume(s.key("churn"), p.Churn, share, model.Mean, a))
		return model.Hazard{ByPeriod: &e}
	case len(p.ChurnByAge) > 0:
		var h model.Hazard
		for i := range p.ChurnByAge {
			h.ByAge = append(h.ByAge, at(c.assume(s.key("churnByAge").item(ordinal(i)), &p.ChurnByAge[i], share, model.Mean, a)))
		}
		return h
	case p.Contract != nil:
		e := at(c.assume(s.key("contract").key("renewal"), p.Contract.Renewal, share, model.Mean, a))
		return model.Hazard{Term: p.Contract.Term, Renewal: e}
	}
	return model.Hazard{ByPeriod: &none}
}

// ages is the age mix of the opening stock; empty where the plan says nothing.
func (t *tier) ages() []float64 {
	if len(t.terms.own.Ages) > 0 {
		return t.terms.own.Ages
	}
	return t.terms.all.Ages
}
