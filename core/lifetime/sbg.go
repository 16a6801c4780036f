package lifetime

import "planleaf/core/num"

// SBG is the shifted beta-geometric model of contracts: at each renewal a customer leaves with a
// chance of his own, which differs between customers as beta(Alpha, Beta).
// Source: Fader and Hardie, How to project customer retention, Journal of Interactive Marketing 21(1), 2007.
type SBG struct{ Alpha, Beta float64 }

// Hazard is the chance that one who is still there leaves at renewal t = 1, 2, …: falling with t.
func (m SBG) Hazard(t float64) float64 { return m.Alpha / (m.Alpha + m.Beta + t - 1) }

// Share is the share that stays beyond renewal t.
func (m SBG) Share(t float64) float64 {
	return num.Exp(num.LogBeta(m.Alpha, m.Beta+t) - num.LogBeta(m.Alpha, m.Beta))
}

// Mean is the share that leaves at the first renewal, the mean chance of all.
func (m SBG) Mean() float64 { return m.Alpha / (m.Alpha + m.Beta) }

// FitSBG fits the model to ages counted in renewals: Age 1 is the first renewal, Lost those who
// left at it, Censored those who renewed and have not come to the next.
func FitSBG(t Table) (SBG, Fit) {
	names := []string{"alpha", "beta"}
	if t.Left() == 0 || len(t.Age) < 2 {
		return SBG{}, none(TooFew, t.N(), names...)
	}
	lost, stayed := renewals(t)
	f := func(at []float64) float64 {
		a, b := num.Exp(at[0]), num.Exp(at[1])
		sum, whole := 0.0, num.Log(a)
		for k := range lost {
			all := num.Log(a + b + float64(k))
			sum += float64(lost[k]*(whole-all)) + float64(stayed[k]*(num.Log(b+float64(k))-all))
		}
		return sum
	}
	fit := problem{names: names, unit: []float64{1, 1}, starts: starting([]float64{0.3, 1, 5}, []float64{0.5, 3, 30}), f: f, n: t.N()}.solve()
	return SBG{fit.Parameters[0].Value, fit.Parameters[1].Value}, fit
}

// renewals are who left and who renewed at renewal k + 1.
func renewals(t Table) (lost, stayed []float64) {
	last := int(t.Last())
	lost, stayed = make([]float64, last), make([]float64, last)
	next := 0
	for k := range lost {
		for next < len(t.Age) && t.Age[next] < float64(k+1) {
			next++
		}
		stayed[k] = t.AtRisk[next]
		if t.Age[next] == float64(k+1) {
			lost[k] = t.Lost[next]
			stayed[k] -= lost[k]
		}
	}
	return lost, stayed
}
