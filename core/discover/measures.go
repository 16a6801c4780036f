package discover

import (
	"math"

	"planleaf/core/num"
)

// Measure is a way to score a rule.
type Measure uint8

// The measures, in the order in which they are shown.
const (
	MCC         Measure = iota // Matthews' correlation of the two-by-two table, φ
	PPV                        // precision: of those who did it, the share kept
	Recall                     // of those kept, the share that did it
	Specificity                // of those not kept, the share that did not
	NPV                        // of those who did not, the share not kept
	Lift                       // PPV over the share kept of all
	F1                         // harmonic mean of PPV and recall
	Youden                     // recall + specificity − 1
	Jaccard                    // both over either
	Information                // mutual information, bits
	OddsRatio                  // TP·TN / (FP·FN)
	Difference                 // share kept of those who did it minus that of those who did not
	Reach                      // share of all who did it
	Measures                   // how many measures there are
)

// Of is the measure of four counts: NaN where a sum that divides is 0, +Inf for an odds ratio without FP or FN.
// Mutual information takes 0·log 0 as 0.
func (m Measure) Of(f Four) float64 {
	tp, fp, fn, tn := float64(f.TP), float64(f.FP), float64(f.FN), float64(f.TN)
	n := tp + fp + fn + tn
	switch m {
	case MCC:
		return (float64(tp*tn) - float64(fp*fn)) / math.Sqrt((tp+fp)*(tp+fn)) / math.Sqrt((tn+fp)*(tn+fn))
	case PPV:
		return tp / (tp + fp)
	case Recall:
		return tp / (tp + fn)
	case Specificity:
		return tn / (tn + fp)
	case NPV:
		return tn / (tn + fn)
	case Lift:
		return tp / (tp + fp) / ((tp + fn) / n)
	case F1:
		return 2 * tp / (2*tp + fp + fn)
	case Youden:
		return tp/(tp+fn) + tn/(tn+fp) - 1
	case Jaccard:
		return tp / (tp + fp + fn)
	case Information:
		return term(tp, tp+fp, tp+fn, n) + term(fp, tp+fp, fp+tn, n) + term(fn, fn+tn, tp+fn, n) + term(tn, fn+tn, fp+tn, n)
	case OddsRatio:
		return tp * tn / (fp * fn)
	case Difference:
		return tp/(tp+fp) - fn/(fn+tn)
	case Reach:
		return (tp + fp) / n
	}
	return math.NaN()
}

// term is one cell of mutual information in bits, x of n in row r and column c.
func term(x, r, c, n float64) float64 {
	if x == 0 {
		return 0
	}
	return x / n * num.Log(x/r*n/c) / math.Ln2
}

// Chi2 is Pearson's statistic of independence, one degree of freedom, and its p-value.
func (f Four) Chi2() (chi2, p float64) {
	phi := MCC.Of(f)
	chi2 = phi * phi * float64(f.N())
	return chi2, num.Erfc(math.Abs(phi) * math.Sqrt(float64(f.N())/2))
}

// N is all users.
func (f Four) N() int { return f.TP + f.FP + f.FN + f.TN }

// Base is the share kept of all.
func (f Four) Base() float64 { return float64(f.TP+f.FN) / float64(f.N()) }

// Did is how many did it.
func (f Four) Did() int { return f.TP + f.FP }
