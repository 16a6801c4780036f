package dist

import "testing"

func BenchmarkFitBeta(b *testing.B) {
	for b.Loop() {
		_, _ = Fit("beta", true, 0.25, 0.35, 0.05)
	}
}

func BenchmarkFitBetaWide(b *testing.B) {
	for b.Loop() {
		_, _ = Fit("beta", true, 0.02, 0.9, 0.05)
	}
}

func BenchmarkQuantileBeta(b *testing.B) {
	d := Beta(48, 102)
	for b.Loop() {
		_ = d.Quantile(0.9)
	}
}
