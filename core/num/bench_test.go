package num

import "testing"

func BenchmarkNormal(b *testing.B) {
	x := make([]float64, 256)
	z := make([]float64, 256)
	for i := range x {
		x[i] = (float64(i*77%256) + 0.3) / 256
		z[i] = NormalQuantile(x[i])
	}
	for name, f := range map[string]func() float64{
		"quantile": func() (sum float64) {
			for _, x := range x {
				sum += NormalQuantile(x)
			}
			return sum
		},
		"cdf": func() (sum float64) {
			for _, z := range z {
				sum += NormalCDF(z)
			}
			return sum
		},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				f()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/256, "ns/value")
		})
	}
}
