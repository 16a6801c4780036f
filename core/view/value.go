package view

import (
	"strings"

	"planleaf/core/plan"
	"planleaf/core/unit"
)

// units are what the units of assumptions are, by their names in a plan.
var units = map[string]unit.Unit{
	"share": unit.OfShare, "growth": unit.OfShare, "money": unit.Money, "price": unit.PerPerson,
	"people": unit.People, "months": unit.OfMonths, "number": unit.Number,
}

// UnitOf is the text of an assumption's unit column. Assumptions are never scaled to
// 万 or K: what a cell shows is what a person would type into it.
func (f Format) UnitOf(name string) string {
	switch u := units[name]; {
	case u == unit.OfShare:
		return "%"
	case u.Money == 1 && f.Lang == Zh:
		return f.noun()
	case u.Money == 1:
		return f.Currency
	case u == unit.OfMonths:
		return wordMonths.in(f.Lang)
	}
	return ""
}

// Cell writes a number of an assumption as its cell shows it, without the unit: 30.0 for
// a share of 0.3, 12,000 for money. Digits that a person gave are never rounded away.
func (f Format) Cell(x float64, unitName string) string {
	if units[unitName] == unit.OfShare {
		return atLeastOne(trim(fixed(x*100, 6)))
	}
	return trim(fixed(x, 6))
}

// atLeastOne gives percent the one decimal that lines up a column of them.
func atLeastOne(s string) string {
	if strings.Contains(s, ".") {
		return s
	}
	return s + ".0"
}

// Evidence says in words what a value rests on: "观察到 271 / 1,613", "90% range 25–35%".
// A plain number rests on nothing that could be said here.
func (f Format) Evidence(v *plan.Value, unitName string) string {
	if n := len(v.Adjust); n > 0 {
		if last := &v.Adjust[n-1]; last.Whole && last.Set != nil {
			return f.Evidence(last.Set, unitName) // nothing of its own counts
		}
		own := *v
		own.Adjust = nil
		if said := f.Evidence(&own, unitName); said != "" {
			return wordAdjusted.fill(f.Lang, said)
		}
		return ""
	}
	said := f.rests(v, unitName)
	if v.AtLeast != nil {
		said += wordComma.in(f.Lang) + wordNotBelow.fill(f.Lang, f.Text(*v.AtLeast, units[unitName]))
	}
	if v.AtMost != nil {
		said += wordComma.in(f.Lang) + wordNotAbove.fill(f.Lang, f.Text(*v.AtMost, units[unitName]))
	}
	if v.Factor == nil {
		return said
	}
	if said != "" {
		said += wordComma.in(f.Lang)
	}
	said += wordTimes.fill(f.Lang, f.Evidence(v.Factor, "number"))
	if keep, months := v.Months(); months {
		said += wordComma.in(f.Lang) + wordMonthLuck.fill(f.Lang, f.Whole(keep))
	}
	return said
}

// rests is the Evidence of a form by itself.
func (f Format) rests(v *plan.Value, unitName string) string {
	switch v.Form {
	case plan.Counts:
		return wordObserved.fill(f.Lang, trim(fixed(v.Won, 2)), trim(fixed(v.Of, 2)))
	case plan.Range:
		share := "90%"
		if v.Wide {
			share = "80%"
		}
		said := wordRange.fill(f.Lang, share, f.Between(v.Low, v.High, units[unitName]))
		if v.HasValue && (v.Dist == "pert" || v.Dist == "triangular") {
			said = wordLikeliest.fill(f.Lang, f.Text(v.Number, units[unitName])) + wordComma.in(f.Lang) + said
		}
		if w, named := distWords[v.Dist]; named {
			said += wordComma.in(f.Lang) + w.in(f.Lang)
		}
		return said
	case plan.Dist:
		d, err := v.Distribution(unitName == "share")
		if err != nil {
			return f.distribution(v)
		}
		return wordRange.fill(f.Lang, "90%", f.Between(d.Quantile(lowPoint), d.Quantile(1-lowPoint), units[unitName])) + wordComma.in(f.Lang) + f.distribution(v)
	case plan.Growth:
		if len(v.Season)+len(v.Dated) > 0 {
			return wordSeasonal.in(f.Lang)
		}
	}
	return ""
}

// distribution names a distribution and its parameters: "lognormal, median 900, sigma 0.25".
func (f Format) distribution(v *plan.Value) string {
	text := v.Dist
	if w, ok := distWords[v.Dist]; ok {
		text = w.in(f.Lang)
	}
	for _, p := range v.Params {
		values := make([]string, len(p.Values))
		for i, x := range p.Values {
			values[i] = trim(fixed(x, 6))
		}
		text += wordComma.in(f.Lang) + p.Name + " " + strings.Join(values, wordListAnd.in(f.Lang))
	}
	return text
}

// Provenance says where a value comes from: "来源 CRM 2026 · 负责 增长组 · 2026-12 · 依据 首单时滞".
func (n *Names) Provenance(v *plan.Value) string {
	var said []string
	if v.Source != "" {
		said = append(said, wordSource.in(n.lang)+" "+v.Source)
	}
	if v.Owner != "" {
		said = append(said, wordOwner.in(n.lang)+" "+v.Owner)
	}
	if v.AsOf != "" {
		said = append(said, v.AsOf)
	}
	if v.Finding != "" {
		said = append(said, wordFinding.in(n.lang)+" "+n.named(n.item, "findings."+v.Finding))
	}
	return strings.Join(said, " · ")
}
