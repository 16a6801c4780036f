package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// Effect is one number in two plans, or under two choices.
//
//	Metric  its address; Name  in words
//	From    in the first, To in the second; NaN (null) where there is none
//	Was, Now, By  the same and their difference as texts; Tone  "good" or "bad" where more or less of it is that
type Effect struct {
	Metric string  `json:"metric"`
	Name   string  `json:"name"`
	Unit   string  `json:"unit"`
	From   float64 `json:"from"`
	To     float64 `json:"to"`
	Was    string  `json:"was"`
	Now    string  `json:"now"`
	By     string  `json:"by"`
	Tone   string  `json:"tone,omitempty"`
}

// KeyMetrics are the addresses of the key figures that a plan has.
func KeyMetrics(r *Results) []string {
	var out []string
	for _, k := range r.kpis() {
		out = append(out, k.ID)
	}
	return out
}

// NewEffects reads numbers in two evaluated plans. An address that one of them does not know has no value there;
// one that neither knows is left out.
func NewEffects(a, b *Results, addresses []string) []Effect {
	out := []Effect{}
	for _, address := range addresses {
		from, was, okA := a.reading(address)
		to, now, okB := b.reading(address)
		r, n := b, now
		if !okB {
			r, n = a, was
		}
		if !okA && !okB {
			continue
		}
		e := Effect{Metric: address, Name: r.title(n), Unit: n.spec.Unit.Code(r.Currency), From: from, To: to,
			Was: a.Text(from, n.spec.Unit), Now: b.Text(to, n.spec.Unit)}
		if n.spec.Agg != model.Last && n.at.From == 0 && n.at.To == r.last { // the whole plan goes without saying
			e.Name = r.Names.Short(n.spec)
		}
		if isValue(from) && isValue(to) {
			e.By, e.Tone = r.Difference(to-from, n.spec.Unit), toneOf(n.spec.Name, to-from)
		}
		out = append(out, e)
	}
	return out
}

// reading is the number of an address.
func (r *Results) reading(address string) (float64, asked, bool) {
	q, note := r.Sheet.Resolve(address)
	if note != nil {
		return math.NaN(), asked{}, false
	}
	x, _ := r.Sheet.Value(r.State, compile.Query(q))
	return x, r.asked(address, q), true
}
