package lifetime

import "planleaf/core/num"

// Exits are user-days that are alike: of so many Days, each Idle days after the last time, so many ended with leaving.
type Exits struct{ Idle, Left, Days float64 }

// SumExits adds them up.
func SumExits(cells []Exits) (left, days float64) {
	for _, c := range cells {
		left, days = left+c.Left, days+c.Days
	}
	return left, days
}

// logExits is the logarithm of the chance of exits, when a share leaves a day that grows by idle of it with each idle day.
func logExits(cells []Exits, share, idle float64) float64 {
	sum := 0.0
	for _, c := range cells {
		h := min(surely, float64(share*(1+float64(idle*c.Idle))))
		sum += float64(c.Left*num.Log(h)) + float64((c.Days-c.Left)*num.Log1p(-h))
	}
	return sum
}

// usualIdle is the size that growth with idle days is thought to have.
const usualIdle = 0.1

// surely keeps the likelihood finite where everybody would leave.
const surely = 1 - 1e-9

// FitLeaving fits the share that leaves a day before something and after it, and how much that grows with each idle day, alike
// for both, as a part of it. Days on which a user may leave are independent of each other given what came before, so that users
// who are still there count with the days they were seen.
func FitLeaving(before, after []Exits) Fit {
	names := []string{"before", "after", "idle"}
	b, n := SumExits(before)
	a, m := SumExits(after)
	if b < 2 || a < 2 {
		return none(TooFew, n+m, names...)
	}
	unit := []float64{b / n, a / m, usualIdle}
	f := func(at []float64) float64 {
		idle := float64(unit[2] * num.Exp(at[2]))
		return logExits(before, float64(unit[0]*num.Exp(at[0])), idle) + logExits(after, float64(unit[1]*num.Exp(at[1])), idle)
	}
	return problem{names: names, unit: unit, starts: starting([]float64{0.3, 1}, []float64{0.3, 1}, []float64{0.2, 1, 5}), f: f, n: n + m}.solve()
}

// FitShare fits the share that leaves a day where it is known how much it grows with each idle day.
func FitShare(cells []Exits, idle float64) Fit {
	left, days := SumExits(cells)
	if left < 2 {
		return none(TooFew, days, "share")
	}
	unit := left / days
	f := func(at []float64) float64 { return logExits(cells, float64(unit*num.Exp(at[0])), idle) }
	return problem{names: []string{"share"}, unit: []float64{unit}, starts: starting([]float64{0.3, 1}), f: f, n: days}.solve()
}

// Middle90 is the middle 90% where Low and High are the middle 95%, if it is a normal on the scale of the logarithm, of a share
// on that of the logarithm of its odds.
func (p Parameter) Middle90(share bool) (low, high float64) {
	const drawn = 1.6448536269514722 / 1.959963984540054 // the ends of a normal
	scale, back := num.Log, num.Exp
	if share {
		scale = func(x float64) float64 { return num.Log(x / (1 - x)) }
		back = func(y float64) float64 { return 1 / (1 + num.Exp(-y)) }
	}
	at := scale(p.Value)
	end := func(x float64) float64 { return back(at + float64(drawn*(scale(x)-at))) }
	return end(p.Low), end(p.High)
}
