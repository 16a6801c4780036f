package discover

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/stat"
)

// worthLike is what two users are worth who came 30 and 10 days before the last day.
func worthLike() *Worth {
	return &Worth{Net: []float64{300, 100}, Gross: []float64{330, 100}, Orders: []int32{3, 1}, Returned: []int32{1, 0}, First: []int64{71, 91}, Last: []int64{90, 95}, AsOf: 100}
}

func TestWhatUsersBringAMonthAndEachTime(t *testing.T) {
	w := worthLike()
	users := []int32{0, 1}
	assert.InDelta(t, 400/(40/monthDays), w.PerMonth(users).Value, 1e-9)
	assert.InDelta(t, 430.0/4, w.PerOrder(users).Value, 1e-12)
	assert.InDelta(t, math.Sqrt(2*(7.5*7.5+7.5*7.5))/4, w.PerOrder(users).Error, 1e-12, "misses of 7.5 either way")
	assert.InDelta(t, 0, w.PerMonth(users).Error, 1e-12, "both bring the same a month")
	assert.Equal(t, math.IsNaN(stat.Unknown().Low), math.IsNaN(w.PerMonth(users).Within(0.9).Low), "no range without error")
	assert.True(t, math.IsNaN(w.PerOrder(nil).Value))
	assert.True(t, math.IsNaN(w.PerOrder(users[:1]).Error), "one user tells no error")
}

// Users who are all there twice are worth the same each, and the ratio is surer.
func TestARatioHoldsForTwiceTheUsers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 30).Draw(t, "n")
		w := &Worth{AsOf: 100}
		var once, twice []int32
		for k := range 2 * n {
			if k < n {
				w.Gross = append(w.Gross, rapid.Float64Range(1, 1e6).Draw(t, "gross"))
				w.Orders = append(w.Orders, int32(rapid.IntRange(1, 50).Draw(t, "orders")))
				once = append(once, int32(k))
			} else {
				w.Gross, w.Orders = append(w.Gross, w.Gross[k-n]), append(w.Orders, w.Orders[k-n])
			}
			twice = append(twice, int32(k))
		}
		one, two := w.PerOrder(once), w.PerOrder(twice)
		assert.InEpsilon(t, one.Value, two.Value, 1e-9)
		assert.LessOrEqual(t, two.Error, one.Error*(1+1e-9)+1e-12)
		if in := two.Within(0.9); in.Low == in.Low {
			assert.Less(t, in.Low, two.Value)
			assert.Greater(t, in.High, two.Value)
		}
	})
}
