package dist

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// anyDist draws a distribution of any family with ordinary parameters.
func anyDist(t *rapid.T) Dist {
	x := func(name string, lo, hi float64) float64 { return rapid.Float64Range(lo, hi).Draw(t, name) }
	least := x("least", -1000, 1000)
	width := x("width", 0.01, 1000)
	mode := least + width*x("mode", 0, 1)
	switch rapid.IntRange(0, 6).Draw(t, "family") {
	case 0:
		return Normal(least, width)
	case 1:
		return Lognormal(width, x("sigma", 0.01, 2))
	case 2:
		return Beta(x("a", 0.3, 500), x("b", 0.3, 500))
	case 3:
		return Pert(least, mode, least+width)
	case 4:
		return Triangular(least, mode, least+width)
	case 5:
		return Uniform(least, least+width)
	}
	return Discrete([]float64{least, mode, least + width}, []float64{x("w0", 0.01, 1), x("w1", 0.01, 1), x("w2", 0.01, 1)})
}

func TestLawAQuantileNeverFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDist(t)
		p, q := rapid.Float64Range(0, 1).Draw(t, "p"), rapid.Float64Range(0, 1).Draw(t, "q")
		if p > q {
			p, q = q, p
		}
		// the root of the beta is found to 1e-11; a triangle's sides round apart where they meet
		if lo, hi := d.Quantile(p), d.Quantile(q); lo > hi+1e-9*math.Abs(hi)+1e-15*(math.Abs(d.at)+d.width) {
			t.Fatalf("quantile %v is %v, quantile %v is %v", p, lo, q, hi)
		}
	})
}

// The mean of the quantiles at 2000 midpoints differs from the mean by what the midpoint
// rule leaves out: less than a hundredth of the spread for these, the tails being the most.
func TestLawTheMeanIsThatOfTheQuantiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDist(t)
		const n = 2000
		sum := 0.0
		for i := range n {
			sum += d.Quantile((float64(i) + 0.5) / n)
		}
		if off := math.Abs(sum/n - d.Mean()); off > 0.02*d.SD() {
			t.Fatalf("mean %v, of the quantiles %v, sd %v", d.Mean(), sum/n, d.SD())
		}
	})
}

func TestLawAFittedBetaHasItsPoints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		low := rapid.Float64Range(0.001, 0.98).Draw(t, "low")
		high := low + (0.999-low)*rapid.Float64Range(0.01, 1).Draw(t, "part")
		d, err := Fit("beta", true, low, high, 0.05)
		if err != nil {
			t.Fatalf("%v to %v: %v", low, high, err)
		}
		if a, b := d.Quantile(0.05), d.Quantile(0.95); math.Abs(a-low) > 1e-8 || math.Abs(b-high) > 1e-8 {
			t.Fatalf("%v to %v came back as %v to %v", low, high, a, b)
		}
	})
}

func TestLawThreePointsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		low := rapid.Float64Range(-1000, 1000).Draw(t, "low")
		width := rapid.Float64Range(0.01, 1000).Draw(t, "width")
		mode := math.Min(low+width*rapid.Float64Range(0, 1).Draw(t, "place"), low+width)
		tail := rapid.SampledFrom([]float64{0.05, 0.1}).Draw(t, "tail")
		name := rapid.SampledFrom([]string{"pert", "triangular"}).Draw(t, "name")
		d, err := FitThree(name, low, mode, low+width, tail)
		if err != nil {
			t.Fatal(err)
		}
		// The mode is where the density is greatest: the quantile is steepest away from it.
		at := d.at + d.width*d.a
		if name == "pert" {
			at = d.at + d.width*(d.a-1)/(d.a+d.b-2)
		}
		near := func(a, b float64) bool { return math.Abs(a-b) <= 1e-9*width }
		if p, q := d.Quantile(tail), d.Quantile(1-tail); !near(p, low) || !near(q, low+width) || !near(at, mode) {
			t.Fatalf("%v, %v, %v came back as %v, %v, %v", low, mode, low+width, p, at, q)
		}
	})
}
