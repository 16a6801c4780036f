package compile

import (
	"planleaf/core/model"
	"planleaf/core/unit"
)

// The units of rows, under the short names that formulas are read with.
var (
	number    = unit.Number
	share     = unit.OfShare
	months    = unit.OfMonths
	money     = unit.Money
	people    = unit.People
	perPerson = unit.PerPerson
	perMoney  = unit.PerMoney
)

// spot is a place in the document: its path, and the pattern of the path (ids as *),
// which is the key of the field's words.
type spot struct{ path, name string }

func section(key string) spot        { return spot{key, key} }
func (s spot) key(k string) spot     { return spot{s.path + "." + k, s.name + "." + k} }
func (s spot) item(id string) spot   { return spot{s.path + "." + id, s.name + ".*"} }
func path(key string, a axes) string { return key + suffix(a) }
func all(key, tier string) string    { return key + ".*." + tier } // a tier's total over channels
func of(channel, tier string) axes   { return axes{Channel: channel, Tier: tier} }
func byTier(t *tier) axes            { return axes{Tier: t.id} }

// axes is what a row is a part of.
type axes = model.Axes

// suffix is the end of the row's path: ".ads.large", ".ads", ".large" or nothing.
func suffix(a axes) string {
	s := ""
	if a.Channel != "" {
		s += "." + a.Channel
	}
	if a.Tier != "" {
		s += "." + a.Tier
	}
	return s
}

// flow, stock, ratio and mean describe a row by how it is read over several periods.
func flow(key string, a axes, u unit.Unit) model.Spec  { return spec(key, a, u, model.Sum) }
func stock(key string, a axes, u unit.Unit) model.Spec { return spec(key, a, u, model.Last) }
func ratio(key string, a axes, u unit.Unit) model.Spec { return spec(key, a, u, model.Ratio) }
func mean(key string, a axes, u unit.Unit) model.Spec  { return spec(key, a, u, model.Mean) }

func spec(key string, a axes, u unit.Unit, agg model.Agg) model.Spec {
	return model.Spec{Path: path(key, a), Name: key, Unit: u, Agg: agg, Axes: a}
}

// hidden describes a helper that the sheet does not show.
func hidden(path, name string, u unit.Unit) model.Spec {
	return model.Spec{Path: path, Name: name, Unit: u, Agg: model.Last, Hidden: true}
}

func report(s model.Spec) model.Spec { s.Report = true; return s }
func hide(s model.Spec) model.Spec   { s.Hidden = true; s.Report = true; return s }

// at reads rows, sum adds formulas up; a sum of one is that one.
func at(id model.RowID) model.Expr { return model.At(id) }

func sum(xs []model.Expr) model.Expr {
	if len(xs) == 1 {
		return xs[0]
	}
	return model.Add(xs...)
}

func product(xs ...model.Expr) model.Expr {
	if len(xs) == 1 {
		return xs[0]
	}
	return model.Mul(xs...)
}

// sumOf adds up rows.
func sumOf(ids []model.RowID) model.Expr {
	xs := make([]model.Expr, len(ids))
	for i, id := range ids {
		xs[i] = at(id)
	}
	return sum(xs)
}

// rest is 1 − x: what a share leaves.
func rest(x model.Expr) model.Expr { return model.Sub(model.Num(1), x) }
