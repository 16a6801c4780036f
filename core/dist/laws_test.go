package dist

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// anyDist draws a distribution of any family with ordinary parameters, by itself, fitted to
// points or cut.
func anyDist(t *rapid.T) Dist {
	x := func(name string, lo, hi float64) float64 { return rapid.Float64Range(lo, hi).Draw(t, name) }
	d := wholeDist(t)
	if rapid.IntRange(0, 2).Draw(t, "cut") > 0 {
		return d
	}
	p := x("from", 0, 0.9)
	if cut, err := d.Truncate(d.Quantile(p), d.Quantile(p+(1-p)*x("part", 0.1, 1))); err == nil {
		return cut
	}
	return d
}

func wholeDist(t *rapid.T) Dist {
	x := func(name string, lo, hi float64) float64 { return rapid.Float64Range(lo, hi).Draw(t, name) }
	least := x("least", -1000, 1000)
	width := x("width", 0.01, 1000)
	mode := min(least+width*x("mode", 0, 1), least+width)
	found := func(d Dist, err error) Dist {
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	switch rapid.IntRange(0, 10).Draw(t, "family") {
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
	case 6:
		if math.Abs(least) < 0.01 { // a lognormal from next to nothing on
			least += 0.02
		}
		return found(Fit("", false, least, least+width, 0.05))
	case 7:
		low := x("low", 0.001, 0.9)
		return found(Fit("", true, low, low+(0.999-low)*x("up", 0.01, 1), 0.1))
	case 8:
		return found(FitThree("pert", least, mode, least+width, 0.05))
	case 9:
		return found(FitThree("triangular", least, mode, least+width, 0.05))
	}
	return Discrete([]float64{least, mode, least + width}, []float64{x("w0", 0.01, 1), x("w1", 0.01, 1), x("w2", 0.01, 1)})
}

// Of a value that lies between two others the share below is that of its quantile; of a
// discrete one the quantile of a share is the least value that the share does not exceed.
func TestLawCDFAndQuantileInvert(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, p := anyDist(t), rapid.Float64Range(1e-9, 1-1e-9).Draw(t, "p")
		x := d.Quantile(p)
		if d.family == discrete {
			if d.CDF(x) < p || d.CDF(math.Nextafter(x, math.Inf(-1))) >= p {
				t.Fatalf("the quantile %v is %v, where the share is %v", p, x, d.CDF(x))
			}
			return
		}
		// a value has 53 places: the shares of its neighbours bound what can be asked
		reach := 4e-16 * (math.Abs(x) + math.Abs(d.Quantile(0.5)))
		off := 2e-11
		if d.cut != nil { // a share of what is left
			off /= d.cut.mass()
		}
		if lo, hi := d.CDF(x-reach), d.CDF(x+reach); p < lo-off || p > hi+off {
			t.Fatalf("the quantile %v is %v, where the share is %v", p, x, d.CDF(x))
		}
	})
}

func TestLawNothingLiesBeyondTheEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDist(t)
		least, most := d.Quantile(0), d.Quantile(1)
		if x := d.Quantile(rapid.Float64Range(0, 1).Draw(t, "p")); !(x >= least && x <= most) {
			t.Fatalf("%v is not in %v … %v", x, least, most)
		}
		if d.CDF(math.Inf(-1)) != 0 || d.CDF(math.Inf(1)) != 1 || d.CDF(most) != 1 {
			t.Fatalf("shares %v, %v, %v at the ends", d.CDF(math.Inf(-1)), d.CDF(math.Inf(1)), d.CDF(most))
		}
	})
}

// Mean and spread are the integrals of the quantile and of its squared distance from the
// mean: but for a discrete one, whose steps no rule follows, and in two parts about a bend.
func TestLawMomentsAreIntegralsOfTheQuantile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDist(t)
		if d.family == discrete || d.family == lognormal && d.a > 3 { // whose spread lies where the rule ends
			return
		}
		bend := d.bend()
		if !(bend > 0 && bend < 1) {
			bend = 0.5
		}
		integral := func(f func(x float64) float64) float64 {
			return bend*doubleExponential(func(p, q float64) float64 { return f(d.point(p*bend, 1-p*bend)) }) +
				(1-bend)*doubleExponential(func(p, q float64) float64 { return f(d.point(1-q*(1-bend), q*(1-bend))) })
		}
		mean := integral(func(x float64) float64 { return x })
		sd := math.Sqrt(integral(func(x float64) float64 { return (x - mean) * (x - mean) }))
		if scale := math.Abs(d.Mean()) + d.SD(); math.Abs(mean-d.Mean()) > 1e-9*scale || math.Abs(sd-d.SD()) > 1e-7*scale {
			t.Fatalf("mean %v and spread %v, by integration %v and %v", d.Mean(), d.SD(), mean, sd)
		}
	})
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
		if off := math.Abs(sum/n - d.Mean()); off > 0.02*d.SD()+1e-12*math.Abs(d.Mean()) {
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
