package num

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// near demands a relative agreement; the tolerances are a few ulp times the condition of
// what is computed.
func near(t *rapid.T, want, got, tolerance float64) {
	if !(math.Abs(got-want) <= tolerance*math.Max(math.Abs(want), 1e-300)) {
		t.Fatalf("want %v, got %v", want, got)
	}
}

func TestLawExpNeverFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-750, 720).Draw(t, "x")
		if a, b := Exp(x), Exp(math.Nextafter(x, 1000)); a > b {
			t.Fatalf("e^%v is %v, then %v", x, a, b)
		}
	})
}

func TestLawLogUndoesExp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-700, 700).Draw(t, "x")
		if d := math.Abs(Log(Exp(x)) - x); d > 4e-16*math.Max(1, math.Abs(x)) {
			t.Fatalf("ln e^%v is off by %v", x, d)
		}
	})
}

func TestLawExpm1AndLog1pAreInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-30, 30).Draw(t, "x")
		// near −30 the 1 swallows e^x: the error of ln grows with 1/e^x
		near(t, x, Log1p(Expm1(x)), 1e-15+4e-16*Exp(math.Max(0, -x)))
	})
}

func TestLawPowToOneIsTheBase(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64().Draw(t, "x")
		if got := Pow(x, 1); got != x {
			t.Fatalf("%v to 1 is %v", x, got)
		}
	})
}

func TestLawPowersMultiply(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(1e-3, 1e3).Draw(t, "x")
		a, b := rapid.Float64Range(-20, 20).Draw(t, "a"), rapid.Float64Range(-20, 20).Draw(t, "b")
		// a + b is rounded: a half ulp of 40 times ln 1000 is 2.5e-14
		near(t, Pow(x, a+b), Pow(x, a)*Pow(x, b), 4e-14)
	})
}

func TestLawErfcIsTheRestOfErf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-30, 30).Draw(t, "x")
		if s := Erf(x) + Erfc(x); math.Abs(s-1) > 1e-15 {
			t.Fatalf("erf + erfc of %v is %v", x, s)
		}
		if Erf(-x) != -Erf(x) {
			t.Fatalf("erf is not odd at %v", x)
		}
	})
}

func TestLawBetaIsMirrored(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Float64Range(0.1, 2000).Draw(t, "a"), rapid.Float64Range(0.1, 2000).Draw(t, "b")
		x := rapid.Float64Range(0, 1024).Draw(t, "x/1024")
		x = math.Floor(x) / 1024 // so that 1 − x is exact
		if s := BetaCDF(x, a, b) + BetaCDF(1-x, b, a); math.Abs(s-1) > 1e-11 {
			t.Fatalf("the two tails add to %v", s)
		}
	})
}

func TestLawNormalQuantileIsOdd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := math.Floor(rapid.Float64Range(1, 1<<20).Draw(t, "p")) / (1 << 21)
		if NormalQuantile(p) != -NormalQuantile(1-p) {
			t.Fatalf("quantiles %v and %v", p, 1-p)
		}
	})
}
