package lifetime

import (
	"math"

	"planleaf/core/num"
)

// BGBB is the model of occasions, such as renewals or yearly gifts: at each one a customer who is
// still one takes it with a chance of his own, beta(Alpha, Beta), and before each one he leaves for
// good with a chance of his own, beta(Gamma, Delta).
// Source: Fader, Hardie and Shang, Customer-base analysis in a discrete-time noncontractual setting, Marketing Science 29(6), 2010.
type BGBB struct{ Alpha, Beta, Gamma, Delta float64 }

// Occasions are customers alike: so many took x of n occasions, the last at occasion Last (0: none).
type Occasions struct{ Taken, Last, Of, Count float64 }

// log is the logarithm of the chance of such a record.
func (m BGBB) log(o Occasions) float64 { return m.upTo(int(o.Of)).log(o) }

// rises are what records of so many occasions are made of: at k the logarithms of a·(a+1)· … ·(a+k−1) for each
// parameter and the two sums of them. Quotients of beta functions are differences of these.
type rises struct{ took, missed, either, left, kept, both []float64 }

func (m BGBB) upTo(most int) rises {
	return rises{
		rise(m.Alpha, most), rise(m.Beta, most), rise(m.Alpha+m.Beta, most), rise(m.Gamma, 1), rise(m.Delta, most), rise(m.Gamma+m.Delta, most+1),
	}
}

func rise(a float64, most int) []float64 {
	logs := make([]float64, most+1)
	for k := range most {
		logs[k+1] = logs[k] + num.Log(a+float64(k))
	}
	return logs
}

// log adds up the ways in which the record may have come about: still one at the end, or gone after the last occasion taken, or later.
func (r rises) log(o Occasions) float64 {
	x, last, of := int(o.Taken), int(o.Last), int(o.Of)
	top := r.stays(x, of)
	sum := 1.0
	for k := last; k < of; k++ {
		left := r.took[x] + r.missed[k-x] - r.either[k] + r.left[1] + r.kept[k] - r.both[k+1]
		if left > top {
			sum, top = float64(sum*num.Exp(top-left))+1, left
			continue
		}
		sum += num.Exp(left - top)
	}
	return top + num.Log(sum)
}

// stays is the part of it in which he is still one.
func (r rises) stays(x, of int) float64 {
	return r.took[x] + r.missed[of-x] - r.either[of] + r.kept[of] - r.both[of]
}

// Alive is the chance that he is still one at the next occasion.
func (m BGBB) Alive(o Occasions) float64 {
	r := m.upTo(int(o.Of) + 1)
	x, of := int(o.Taken), int(o.Of)
	next := r.took[x] + r.missed[of-x] - r.either[of] + r.kept[of+1] - r.both[of+1]
	return num.Exp(next - r.log(o))
}

// Taken is how many of the next occasions he takes, expected.
func (m BGBB) Taken(o Occasions, ahead int) float64 {
	chance := (m.Alpha + o.Taken) / (m.Alpha + m.Beta + o.Of)
	here, sum := m.Alive(o), 0.0
	for k := range ahead {
		sum += here
		d := m.Delta + o.Of + 1 + float64(k)
		here *= d / (m.Gamma + d)
	}
	return chance * sum
}

// FitBGBB fits the model.
func FitBGBB(records []Occasions) (BGBB, Fit) {
	names := []string{"alpha", "beta", "gamma", "delta"}
	n, taken, most := 0.0, 0.0, 0
	for _, o := range records {
		most = max(most, int(o.Of))
		n += o.Count
		taken += float64(o.Count * min(o.Taken, 1))
	}
	if taken < 2 || taken == n && allTaken(records) {
		return BGBB{}, none(TooFew, n, names...)
	}
	f := func(at []float64) float64 {
		r := BGBB{num.Exp(at[0]), num.Exp(at[1]), num.Exp(at[2]), num.Exp(at[3])}.upTo(most)
		sum := 0.0
		for _, o := range records {
			sum += float64(o.Count * r.log(o))
		}
		return sum
	}
	fit := problem{names: names, unit: []float64{1, 1, 1, 1}, starts: starting([]float64{1}, []float64{1}, []float64{0.5, 2}, []float64{2, 10}), f: f, n: n}.solve()
	p := fit.Parameters
	return BGBB{p[0].Value, p[1].Value, p[2].Value, p[3].Value}, fit
}

// allTaken reports whether nobody ever let an occasion pass.
func allTaken(records []Occasions) bool {
	for _, o := range records {
		if math.Abs(o.Of-o.Taken) > 0 {
			return false
		}
	}
	return true
}
