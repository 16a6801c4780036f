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

// families are distributions of each kind, as a plan has them.
var families = []struct {
	name string
	d    Dist
}{
	{"normal", Normal(3000, 500)}, {"lognormal", Lognormal(900, 0.25)}, {"beta", Beta(48, 102)}, {"beta below 1", Beta(0.5, 27.5)},
	{"pert", Pert(10, 20, 60)}, {"triangular", Triangular(10, 20, 60)}, {"discrete", Discrete([]float64{1, 2, 5}, []float64{3, 5, 2})},
	{"truncated beta", truncated(Beta(4, 6), 0.2, 0.9)},
}

func truncated(d Dist, least, most float64) Dist {
	d, err := d.Truncate(least, most)
	if err != nil {
		panic(err)
	}
	return d
}

func BenchmarkQuantile(b *testing.B) {
	for _, f := range families {
		b.Run(f.name, func(b *testing.B) {
			for b.Loop() {
				_ = f.d.Quantile(0.9)
			}
		})
	}
}

func BenchmarkTable(b *testing.B) {
	for _, f := range families {
		b.Run(f.name, func(b *testing.B) {
			for b.Loop() {
				_ = NewTable(f.d)
			}
		})
	}
}

func BenchmarkQuantiles(b *testing.B) {
	u := make([]float64, 256)
	for i := range u {
		u[i] = (float64(i*77%256) + 0.3) / 256
	}
	dst := make([]float64, 256)
	for _, f := range families {
		t := NewTable(f.d)
		b.Run(f.name, func(b *testing.B) {
			for b.Loop() {
				t.Quantiles(dst, u)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/256, "ns/draw")
		})
	}
}

func BenchmarkFitThree(b *testing.B) {
	for b.Loop() {
		_, _ = FitThree("pert", 600, 900, 1350, 0.05)
	}
}
