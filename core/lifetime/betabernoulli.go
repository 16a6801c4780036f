package lifetime

import "planleaf/core/num"

// BetaBernoulli is the model of what a user does or does not do each day: with a chance of the user's own, which differs
// between users as a beta of this Mean; Spread is the correlation of two days of one user, 1/(a+b+1).
type BetaBernoulli struct{ Mean, Spread float64 }

// FitBetaBernoulli fits the model to users who did it on so many of so many days. Days on which a user was not there do not
// count, whatever made the user leave: it may hang on what was seen of the user before, not on the chance itself.
func FitBetaBernoulli(did, days []float64) (BetaBernoulli, Fit) {
	names := []string{"mean", "spread"}
	h := tallied(did, days)
	if len(h.did) == 0 || len(h.not) == 0 {
		return BetaBernoulli{}, none(TooFew, float64(len(days)), names...)
	}
	f := func(at []float64) float64 {
		odds, size := num.Exp(at[0]), num.Exp(at[1])
		a := size * odds / (1 + odds)
		return rising(h.did, a) + rising(h.not, size-a) - rising(h.all, size)
	}
	fit := problem{names: names, unit: []float64{1, 1}, starts: starting([]float64{0.05, 0.3, 2}, []float64{1, 10, 100}), f: f, n: float64(len(days))}.solve()
	m, s := &fit.Parameters[0], &fit.Parameters[1]
	share := func(odds float64) float64 { return odds / (1 + odds) }
	m.Value, m.Low, m.High = share(m.Value), share(m.Low), share(m.High)
	s.Value, s.Low, s.High = 1/(s.Value+1), 1/(s.High+1), 1/(s.Low+1)
	return BetaBernoulli{m.Value, s.Value}, fit
}

// histories count, at j, how many users had more than j days with it, without it, and of either kind.
type histories struct{ did, not, all []float64 }

func tallied(did, days []float64) (h histories) {
	count := func(list *[]float64, n int) {
		for len(*list) < n {
			*list = append(*list, 0)
		}
		for j := range n {
			(*list)[j]++
		}
	}
	for i := range days {
		count(&h.did, int(did[i]))
		count(&h.not, int(days[i]-did[i]))
		count(&h.all, int(days[i]))
	}
	return h
}

// rising is the logarithm of the product over users of a·(a+1)· … , as many factors as the user has days.
func rising(users []float64, a float64) float64 {
	sum := 0.0
	for j, n := range users {
		sum += float64(n * num.Log(a+float64(j)))
	}
	return sum
}
