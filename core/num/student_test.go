package num

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Values of the tables in Abramowitz and Stegun, 26.10, and of NIST/SEMATECH e-Handbook 1.3.6.7.2.
func TestStudentQuantileIsThePublishedOne(t *testing.T) {
	for _, c := range []struct{ p, df, want float64 }{
		{0.975, 1, 12.706}, {0.975, 2, 4.303}, {0.975, 3, 3.182}, {0.975, 10, 2.228}, {0.975, 31, 2.040},
		{0.975, 100, 1.984}, {0.95, 5, 2.015}, {0.995, 4, 4.604}, {0.999, 30, 3.385}, {0.9, 1, 3.078},
	} {
		assert.InDelta(t, c.want, StudentQuantile(c.p, c.df), 0.0006, "%v %v", c.p, c.df)
		assert.Equal(t, -StudentQuantile(c.p, c.df), StudentQuantile(1-c.p, c.df), "symmetric")
	}
	assert.InDelta(t, math.Tan(math.Pi*0.3), StudentQuantile(0.8, 1), 1e-12, "one degree of freedom is Cauchy")
	assert.InDelta(t, NormalQuantile(0.975), StudentQuantile(0.975, 1e9), 1e-7)
	assert.Zero(t, StudentQuantile(0.5, 3))
	assert.True(t, math.IsInf(StudentQuantile(1, 3), 1))
	assert.True(t, math.IsNaN(StudentQuantile(1.5, 3)))
	assert.True(t, math.IsNaN(StudentQuantile(0.5, 0)))
}
