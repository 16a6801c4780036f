package discover

import (
	"math"

	"planleaf/core/num"
	"planleaf/core/stat"
)

// Stratified is what a rule's difference is worth among users who are alike in what divides them.
//
//	Users        in strata where some did it and some did not; Left: in the others, which say nothing
//	OddsRatio    Mantel and Haenszel's, with the interval of Robins, Breslow and Greenland
//	Difference   of shares kept, Mantel and Haenszel's weighted mean over strata, Greenland and Robins' interval
//	Standard     of shares kept if everybody did it and if nobody did, each stratum weighing as it is large
//	Gain         users more kept if everybody did it, were the whole difference its effect; Crude: without strata
//
// The intervals of Standard and Gain are normal, the variance of a share as of one more success and one more failure:
// else a stratum in which a single user did it would be certain of them.
//
// Sources: Mantel and Haenszel, JNCI 22, 1959; Robins, Breslow, Greenland, Biometrics 42, 1986; Greenland and Robins,
// Biometrics 41, 1985; Hernán and Robins, Causal Inference: What If, 2020, section 2.3.
type Stratified struct {
	Users, Left  int
	OddsRatio    float64
	OddsInterval stat.Interval
	Difference   float64
	Interval     stat.Interval
	Standard     float64
	StandardOf   stat.Interval
	Gain         float64
	GainOf       stat.Interval
	Crude        float64
}

// Stratify compares those who did it with those who did not within strata, each given by its four counts. All is NaN
// where no stratum has both.
func Stratify(strata []Four) (s Stratified) {
	var all Four
	var up, weight, spread float64           // of the difference
	var r, t, pr, ps, standard, var1 float64 // of the odds ratio, and of the standardised difference
	var gainVar float64
	for _, f := range strata {
		all = Four{all.TP + f.TP, all.FP + f.FP, all.FN + f.FN, all.TN + f.TN}
		n1, n0 := float64(f.Did()), float64(f.N()-f.Did())
		n := n1 + n0
		if n1 == 0 || n0 == 0 {
			s.Left += f.N()
			continue
		}
		s.Users += f.N()
		tp, fp, fn, tn := float64(f.TP), float64(f.FP), float64(f.FN), float64(f.TN)
		up += (float64(tp*n0) - float64(fn*n1)) / n
		weight += float64(n1*n0) / n
		spread += (float64(tp*fp*n0*n0*n0) + float64(fn*tn*n1*n1*n1)) / (n1 * n0 * n * n)
		a, b := float64(tp*tn)/n, float64(fp*fn)/n
		p, q := (tp+tn)/n, (fp+fn)/n
		r, t = r+a, t+b
		pr, ps, var1 = pr+float64(p*a), ps+float64(p*b)+float64(q*a), var1+float64(q*b)
		p1, p0 := tp/n1, fn/n0
		standard += float64(n * (p1 - p0))
		own := spreadOf(tp, n1) + spreadOf(fn, n0)
		gainVar += float64(n0 * n0 * own)
		s.Gain += float64(n0 * (p1 - p0))
		s.StandardOf.Low += float64(n * n * own) // the variance, for now
	}
	z := stat.Score(Level)
	around := func(x, half float64) stat.Interval {
		return stat.Interval{Low: x - half, High: x + half}
	}
	users := float64(s.Users)
	s.Difference = up / weight
	s.Interval = around(s.Difference, float64(z*math.Sqrt(spread))/weight)
	s.Standard = standard / users
	s.StandardOf = around(s.Standard, float64(z*math.Sqrt(s.StandardOf.Low))/users)
	s.GainOf = around(s.Gain, float64(z*math.Sqrt(gainVar)))
	s.OddsRatio = r / t
	half := z * math.Sqrt(pr/(2*r*r)+ps/(2*r*t)+var1/(2*t*t))
	s.OddsInterval = stat.Interval{Low: s.OddsRatio * num.Exp(-half), High: s.OddsRatio * num.Exp(half)}
	if s.Users == 0 {
		s.Gain, s.GainOf = math.NaN(), stat.Unknown()
	}
	s.Crude = float64(float64(all.N()-all.Did()) * Difference.Of(all))
	return s
}

// spreadOf is the variance of a share of which k of n were seen, with one success and one failure more.
// Source: Agresti and Caffo, Am. Stat. 54(4), 2000.
func spreadOf(k, n float64) float64 {
	p := (k + 1) / (n + 2)
	return p * (1 - p) / n
}
