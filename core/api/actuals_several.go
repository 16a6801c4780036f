package api

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/forecast"
	"planleaf/core/num"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// several is what was recorded of a row that many assumptions move: churn by age as a whole, of which the level is told
// and not how it differs by age; else the row alone, of which no single assumption is told.
func (l *learner) several(m *compile.Moved) []view.Learned {
	list, _, byAge := strings.Cut(m.Movers[0].Path, "churnByAge.")
	for _, mover := range m.Movers {
		byAge = byAge && strings.HasPrefix(mover.Path, list+"churnByAge.")
	}
	out := view.Learned{Path: m.Actual.Path, Row: m.Actual.Path, Kind: "total", Movers: len(m.Movers), Unit: "people", From: -1}
	if byAge {
		out.Path, out.Kind = list+"churnByAge", "ages"
	}
	var times []float64
	for i, t := range m.Months {
		if t <= l.known(l.values[m.Movers[0].Path].Value) || !(m.Planned[i] > 0) {
			continue
		}
		if out.From < 0 {
			out.From = t
		}
		out.To = t
		out.Won, out.Of = out.Won+m.Seen[i], out.Of+m.Planned[i]
		times = append(times, m.Seen[i]/m.Planned[i])
	}
	if out.From < 0 {
		return nil
	}
	switch {
	case byAge:
		l.totalCount(&out, times, l.relative(m), list)
	case strings.HasPrefix(m.Actual.Path, "mrr"):
		l.totalAmount(&out, times, l.wide(m.Actual.Path, out.From, out.To))
	default:
		l.totalCount(&out, times, l.wide(m.Actual.Path, out.From, out.To), "")
	}
	return []view.Learned{out}
}

// relative is the standard deviation that the plan's ranges give the level of churn, as a share of it: ages move alike.
func (l *learner) relative(m *compile.Moved) float64 {
	sum, whole := 0.0, 0.0
	for _, x := range m.Planned {
		whole += x
	}
	for i, mover := range m.Movers {
		a := l.values[mover.Path]
		d, err := a.Value.Distribution(a.Unit == "share")
		if err == nil && a.Value.Uncertain() && d.Mean() > 0 {
			sum += math.Abs(m.Rise[i] * d.SD() / d.Mean() / whole)
		}
	}
	return sum
}

// totalCount: gamma and Poisson, of a multiple of what the plan expects.
func (l *learner) totalCount(one *view.Learned, times []float64, sd float64, list string) {
	months := float64(len(times))
	one.Was, one.Seen, one.Prior = one.Of/months, one.Won/months, "none"
	prior, ranged := forecast.GammaOf(1, sd)
	one.Luck = forecast.SureCount(one.Of, one.Won)
	if ranged {
		one.Prior, one.Luck = "range", prior.Luck(one.Won, one.Of)
	} else {
		prior = forecast.Gamma{Shape: 0.5}
	}
	if one.Kind == "total" {
		one.Now, one.Low, one.High, one.Why = math.NaN(), math.NaN(), math.NaN(), "total"
		return
	}
	after := prior.Seen(one.Won, one.Of)
	factor, low, high := after.Mean(), after.Quantile(0.05), after.Quantile(0.95)
	one.Now, one.Low, one.High = one.Was*factor, one.Was*low, one.Was*high
	value := "["
	for i := 1; ; i++ {
		a := l.values[list+"churnByAge."+strconv.Itoa(i)]
		if a == nil {
			break
		}
		v := a.Value
		if v.Factor != nil || v.Form == plan.Series || v.Form == plan.Growth {
			one.Why = "months"
			return
		}
		own, err := v.ByPeriod(true, 0, 1)
		if err != nil {
			return
		}
		if i > 1 {
			value += ", "
		}
		value += plan.FormJSON(aged(own[0], factor, low, high))
	}
	one.Value = value + "]"
}

// aged is the churn of one age when all of them are so many times what they were.
func aged(x, factor, low, high float64) *plan.Value {
	out := plan.Value{Number: figureOf(min(1, x*factor))}
	if low < high && low > 0 && x > 0 && x*high < 1 {
		out.Form, out.HasValue, out.Low, out.High = plan.Range, true, figureOf(x*low), figureOf(x*high)
	}
	return &out
}

// totalAmount: normal, with the spread of the months.
func (l *learner) totalAmount(one *view.Learned, times []float64, sd float64) {
	n := float64(len(times))
	one.Kind, one.Unit, one.Why = "total", "money", "total"
	one.Was, one.Seen, one.Prior, one.Luck = one.Of/n, one.Won/n, "none", 1
	one.Now, one.Low, one.High = math.NaN(), math.NaN(), math.NaN()
	if sd > 0 {
		one.Prior = "range"
	}
	if n < 2 {
		one.Why = "one-month"
		return
	}
	own := spread(times) * num.StudentQuantile(0.95, n-1) / num.NormalQuantile(0.95)
	one.Luck = forecast.Normal{Mean: 1, SD: sd}.Luck(mean(times), own, n)
}

// waves is what each event of a channel brought in the months on record that it does not know yet.
func (l *learner) waves(m *compile.Moved) (out []view.Learned) {
	for _, w := range m.Waves {
		a := l.values[w.Path]
		one := view.Learned{Path: w.Path, Row: m.Actual.Path, Kind: "count", Unit: a.Unit, From: -1, Split: w.Split}
		for k, t := range m.Months {
			if t <= l.known(a.Value) {
				continue
			}
			if one.From < 0 {
				one.From = t
			}
			one.To, one.Won, one.Of = t, one.Won+w.Seen[k], one.Of+w.Planned[k]
		}
		own, err := a.Value.ByPeriod(false, 0, 1)
		if !(one.Of > 0) || err != nil {
			continue
		}
		one.Was = own[0]
		one.Seen = one.Was * one.Won / one.Of
		out = append(out, one)
	}
	return out
}
