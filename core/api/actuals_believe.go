package api

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/dist"
	"planleaf/core/forecast"
	"planleaf/core/num"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// believe says what is to be believed after the record.
func (l *learner) believe(one *view.Learned, all []view.Learned) {
	if l.values[one.Path] == nil {
		return // several assumptions at once: what is believed is said already
	}
	v := l.values[one.Path].Value
	d, err := v.Distribution(one.Unit == "share")
	ranged := err == nil && v.Uncertain() && d.SD() > 0
	one.Prior = "none"
	if ranged {
		one.Prior = "range"
	}
	switch one.Kind {
	case "share":
		l.share(one, v, d, ranged, all)
	case "count":
		l.count(one, v, d, ranged)
	default:
		l.amount(one, v, d, ranged)
	}
}

// share: beta and binomial.
func (l *learner) share(one *view.Learned, v *plan.Value, d dist.Dist, ranged bool, all []view.Learned) {
	prior, kept := forecast.Jeffreys, plan.Value{Form: plan.Counts}
	if ranged {
		prior, ranged = forecast.BetaOf(d.Mean(), d.SD())
	}
	switch {
	case ranged && v.Form == plan.Counts:
		kept = plan.Value{Form: plan.Counts, Won: v.Won, Of: v.Of, Prior: v.Prior}
	case ranged:
		kept.Prior = []float64{figureOf(prior.A), figureOf(prior.B)}
	default:
		one.Prior = "none"
		prior = forecast.Jeffreys
		if pool, ok := pooled(one, all); ok {
			prior, one.Prior = pool, "pool"
			kept.Prior = []float64{figureOf(pool.A), figureOf(pool.B)}
		}
	}
	after := prior.Seen(one.Won, one.Of)
	one.Now, one.Low, one.High = after.Mean(), after.Quantile(0.05), after.Quantile(0.95)
	one.Luck = forecast.Sure(one.Was, one.Won, one.Of)
	if ranged {
		one.Luck = prior.Luck(one.Won, one.Of)
	}
	if v.Form == plan.Series || v.Form == plan.Growth || v.Factor != nil {
		one.Why = "months"
		return
	}
	kept.Won, kept.Of = figureOf(kept.Won+one.Won), figureOf(kept.Of+one.Of)
	one.Value = plan.FormJSON(&kept)
}

// count: gamma and Poisson, of a multiple of what the plan expects.
func (l *learner) count(one *view.Learned, v *plan.Value, d dist.Dist, ranged bool) {
	prior := forecast.Gamma{Shape: 0.5}
	if ranged {
		prior, ranged = forecast.GammaOf(1, d.SD()/d.Mean())
	}
	after := prior.Seen(one.Won, one.Of)
	way := compile.Times
	if strings.HasSuffix(one.Path, ".cost") {
		way = compile.Over
	}
	factor := after.Mean()
	one.Now = way.Then(one.Was, factor)
	one.Low, one.High = way.Then(one.Was, after.Quantile(0.05)), way.Then(one.Was, after.Quantile(0.95))
	if one.Low > one.High {
		one.Low, one.High = one.High, one.Low
	}
	one.Luck = forecast.SureCount(one.Of, one.Won)
	if ranged {
		one.Luck = prior.Luck(one.Won, one.Of)
	}
	l.scaled(one, v, way, factor, "")
}

// amount: normal, with the spread of the months themselves.
func (l *learner) amount(one *view.Learned, v *plan.Value, d dist.Dist, ranged bool) {
	sd := one.Low * num.StudentQuantile(0.95, one.Of-1) / num.NormalQuantile(0.95) // few months know their own spread badly
	one.Now, one.Low, one.High, one.Luck = one.Seen, math.NaN(), math.NaN(), 1
	if one.Of < 2 {
		one.Why = "one-month"
		return
	}
	after := forecast.Normal{Mean: one.Seen, SD: sd / math.Sqrt(one.Of)}
	prior := forecast.Normal{Mean: one.Was}
	if ranged {
		prior = forecast.Normal{Mean: d.Mean(), SD: d.SD()}
		after = prior.Seen(one.Seen, sd, one.Of)
	}
	one.Now, one.Low, one.High = after.Mean, after.Quantile(0.05), after.Quantile(0.95)
	one.Luck = prior.Luck(one.Seen, sd, one.Of)
	l.scaled(one, v, compile.Times, one.Now/one.Was, "normal")
}

// scaled is a value by which its row is so many times what it was: growth keeps its growth, months their shape, else
// it is a range.
func (l *learner) scaled(one *view.Learned, v *plan.Value, way compile.Way, factor float64, dist string) {
	out := plan.Value{}
	switch {
	case v.Factor != nil:
		one.Why = "months"
		return
	case v.Form == plan.Growth:
		out = *v
		out.Start = figureOf(way.Then(v.Start, factor))
	case v.Form == plan.Series:
		out.Form = plan.Series
		for _, x := range v.Series {
			out.Series = append(out.Series, figureOf(way.Then(x, factor)))
		}
	case one.Low < one.High && one.Low > 0:
		out = plan.Value{Form: plan.Range, HasValue: true, Number: figureOf(one.Now), Low: figureOf(one.Low), High: figureOf(one.High), Dist: dist}
	default:
		out.Number = figureOf(one.Now)
	}
	one.Value = plan.FormJSON(&out)
}

// figureOf is a computed number as an assumption says it: six significant digits.
func figureOf(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 6, 64), 64)
	if err != nil {
		return x
	}
	return y
}
