package dist

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestLawATableIsTheQuantileWithinItsTolerance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDist(t)
		table := NewTable(d)
		scale, middle := d.Quantile(0.75)-d.Quantile(0.25), d.Quantile(0.5)
		var u []float64
		from := rapid.Float64Range(0, 1).Draw(t, "from")
		for i := range 400 { // over all, and closer and closer to the ends
			_, x := math.Modf(from + float64(i)*0.6180339887498949)
			u = append(u, x, x/float64(int(1)<<(i%30)), 1-x/float64(int(1)<<(i%30)))
		}
		u = append(u, 0, 0.5, 1)
		got := make([]float64, len(u))
		table.Quantiles(got, u)
		for i, u := range u {
			want := d.Quantile(u)
			if off := math.Abs(got[i] - want); off > Tolerance*math.Max(scale, math.Abs(want-middle)) && got[i] != want {
				t.Fatalf("quantile %v is %v, by the table %v", u, want, got[i])
			}
		}
	})
}
