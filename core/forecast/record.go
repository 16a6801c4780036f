package forecast

import "math"

// Record is how good forecasts were, over all pairs of a forecast and what came.
//
//	N         pairs
//	Bias      Σ (forecast − actual) ÷ Σ |actual|: above 0 they said too much
//	WAPE      Σ |forecast − actual| ÷ Σ |actual|
//	MAPE      mean of |forecast − actual| ÷ |actual|; NaN where an actual is 0, as Zeros of them are
//	Ranged    pairs whose forecast had a range; Held how many of these held what came
type Record struct {
	N, Zeros, Ranged, Held int
	Bias, WAPE, MAPE       float64
}

// Said is one forecast of one number, and what came. Low and High are NaN without a range.
type Said struct{ Forecast, Low, High, Actual float64 }

// RecordOf judges forecasts. Measures that nothing can be divided by are NaN.
func RecordOf(all []Said) Record {
	r := Record{N: len(all)}
	var off, abs, parts, size float64
	for _, s := range all {
		gap := s.Forecast - s.Actual
		off, abs, size = off+gap, abs+math.Abs(gap), size+math.Abs(s.Actual)
		if s.Actual == 0 {
			r.Zeros++
		}
		parts += math.Abs(gap) / math.Abs(s.Actual)
		if s.Low <= s.High {
			r.Ranged++
			if s.Low <= s.Actual && s.Actual <= s.High {
				r.Held++
			}
		}
	}
	r.Bias, r.WAPE, r.MAPE = off/size, abs/size, parts/float64(r.N)
	if size == 0 {
		r.Bias, r.WAPE = math.NaN(), math.NaN()
	}
	if r.Zeros > 0 || r.N == 0 {
		r.MAPE = math.NaN()
	}
	return r
}

// Coverage is the share of ranges that held what came; NaN without ranges.
func (r Record) Coverage() float64 { return float64(r.Held) / float64(r.Ranged) }
