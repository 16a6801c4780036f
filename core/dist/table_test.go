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
		u := make([]float64, 500)
		for i := range u {
			u[i] = rapid.Float64Range(0, 1).Draw(t, "u")
		}
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
