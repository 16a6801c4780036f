package discover

import (
	"math"

	"planleaf/core/num"
	"planleaf/core/rng"
	"planleaf/core/stat"
)

// Level is that of all intervals.
const Level = 0.95

// Resamples is how many samples a bootstrap draws: the ends of an interval then move by about a tenth of its
// half-width from seed to seed.
const Resamples = 1024

// Intervals are the measures' 95% intervals for four counts: Wilson's of shares, Newcombe's of the difference, Woolf's
// of the odds ratio, of the others the percentiles of a bootstrap over users. Users who are drawn again with their
// counts are a multinomial sample of the four, so that counts are all it needs. Mutual information is never below 0
// and its samples lie above it on either side, so they carry the sign of the MCC, and an interval that holds both signs
// begins at 0. The same counts and seed give the same bits. Unknown where the measure is not finite.
func Intervals(f Four, seed uint64) (out [Measures]stat.Interval) {
	tp, fp, fn, tn := float64(f.TP), float64(f.FP), float64(f.FN), float64(f.TN)
	n := tp + fp + fn + tn
	for m := range out {
		out[m] = stat.Unknown()
	}
	out[PPV] = stat.Wilson(tp, tp+fp, Level)
	out[Recall] = stat.Wilson(tp, tp+fn, Level)
	out[Specificity] = stat.Wilson(tn, tn+fp, Level)
	out[NPV] = stat.Wilson(tn, tn+fn, Level)
	out[Reach] = stat.Wilson(tp+fp, n, Level)
	out[Difference] = stat.Newcombe(tp, tp+fp, fn, fn+tn, Level)
	out[OddsRatio] = woolf(tp, fp, fn, tn)
	samples := resample(f, seed)
	values := make([]float64, len(samples))
	var order stat.Order
	for _, m := range [...]Measure{MCC, Lift, F1, Youden, Jaccard, Information} {
		if x := m.Of(f); x-x != 0 {
			continue
		}
		for i, s := range samples {
			values[i] = m.Of(s)
			if m == Information && MCC.Of(s) < 0 {
				values[i] = -values[i]
			}
		}
		order.Reset(values)
		out[m] = stat.Interval{Low: order.Quantile((1 - Level) / 2), High: order.Quantile((1 + Level) / 2)}
	}
	out[Information] = unsigned(out[Information])
	return out
}

// unsigned is the interval of the amount of what lies in i.
func unsigned(i stat.Interval) stat.Interval {
	switch {
	case i.High <= 0:
		return stat.Interval{Low: -i.High, High: -i.Low}
	case i.Low < 0:
		return stat.Interval{Low: 0, High: max(-i.Low, i.High)}
	}
	return i
}

// woolf is the interval of an odds ratio. Source: Woolf, Ann. Hum. Genet. 19, 1955.
func woolf(tp, fp, fn, tn float64) stat.Interval {
	if !(tp > 0 && fp > 0 && fn > 0 && tn > 0) {
		return stat.Unknown()
	}
	middle := num.Log(tp * tn / (fp * fn))
	half := float64(stat.Score(Level) * math.Sqrt(1/tp+1/fp+1/fn+1/tn))
	return stat.Interval{Low: num.Exp(middle - half), High: num.Exp(middle + half)}
}

// resample draws as many users again, with their counts, Resamples times over.
func resample(f Four, seed uint64) []Four {
	stream := rng.Of(seed, "bootstrap")
	var luck [3 * Resamples]float64
	for b := range len(luck) / rng.Block {
		stream.Plain(b, luck[b*rng.Block:(b+1)*rng.Block])
	}
	n, did := f.N(), f.Did()
	share := func(k, of int) float64 {
		if of == 0 {
			return 0
		}
		return float64(k) / float64(of)
	}
	out := make([]Four, Resamples)
	for i := range out {
		d := binomial(n, share(did, n), luck[3*i])
		tp := binomial(d, share(f.TP, did), luck[3*i+1])
		fn := binomial(n-d, share(f.FN, n-did), luck[3*i+2])
		out[i] = Four{tp, d - tp, fn, n - d - fn}
	}
	return out
}

// binomial is the quantile u of the number of successes among n of chance p: exact by adding up chances while the
// variance is below 100, else the normal quantile with the Cornish-Fisher correction for skewness, rounded, which is
// off by less than one in a spread of ten or more.
// Source: Cornish and Fisher, Revue de l'Institut International de Statistique 5(4), 1938.
func binomial(n int, p, u float64) int {
	if p > 0.5 {
		return n - binomial(n, 1-p, 1-u)
	}
	variance := float64(float64(n) * p * (1 - p))
	mean := float64(float64(n) * p)
	if variance >= 100 {
		z := num.NormalQuantile(u)
		x := mean + float64(z*math.Sqrt(variance)) + float64((1-float64(2*p))*(float64(z*z)-1))/6
		return max(0, min(n, int(math.Floor(x+0.5))))
	}
	if n == 0 || p == 0 {
		return 0
	}
	chance := num.Exp(float64(float64(n) * num.Log1p(-p)))
	below := chance
	k := 0
	for below < u && k < n {
		k++
		chance = float64(chance * (float64(n-k+1) / float64(k)) * (p / (1 - p)))
		below += chance
		if chance == 0 {
			break
		}
	}
	return k
}
