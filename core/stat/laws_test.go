package stat

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// finite draws any finite number, and often ones that cancel.
func finite(r *rapid.T) float64 {
	if rapid.Bool().Draw(r, "plain") {
		return float64(rapid.IntRange(-5, 5).Draw(r, "whole"))
	}
	return rapid.Float64().Filter(func(x float64) bool { return !math.IsInf(x, 0) && x == x }).Draw(r, "x")
}

// A sum is the exact one, rounded once, in any order and grouping.
func TestLawASumIsExact(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		xs := rapid.SliceOfN(rapid.Custom(finite), 0, 40).Draw(r, "xs")
		exact := new(big.Float).SetPrec(2300)
		var s, left, right Sum
		for i, x := range xs {
			exact.Add(exact, new(big.Float).SetPrec(2300).SetFloat64(x))
			s.Add(x)
			if i%3 == 0 {
				left.Add(x)
			} else {
				right.Add(x)
			}
		}
		want, _ := exact.Float64()
		assert.Equal(r, want, s.Float())
		right.Merge(&left)
		assert.Equal(r, want, right.Float())
		s.carry()
		assert.Equal(r, s, right, "one way to write it")
		var read Sum
		from := Reader{Left: s.Append(nil)}
		read.Read(&from)
		assert.Equal(r, s, read)
		assert.True(r, !from.Bad && len(from.Left) == 0)
	})
}

func TestASumCarriesInTime(t *testing.T) {
	var s Sum
	s.Add(math.MaxFloat64)
	s.adds = patience - 1
	s.Add(-math.MaxFloat64)
	assert.Zero(t, s.adds)
	assert.Zero(t, s.Float())
	assert.Panics(t, func() { s.Add(math.Inf(1)) })
	assert.Panics(t, func() { s.Add(math.NaN()) })
	for range 40 {
		s.Add(math.MaxFloat64)
	}
	assert.True(t, math.IsInf(s.Float(), 1))
}

// What an order answers is what the sorted values answer.
func TestLawAnOrderIsThatOfTheSortedValues(t *testing.T) {
	var o Order
	rapid.Check(t, func(r *rapid.T) {
		values := rapid.SliceOfN(rapid.Custom(finite), 1, 300).Draw(r, "values")
		with := append([]float64{math.NaN(), math.Inf(1)}, values...)
		o.Reset(with)
		assert.Equal(r, values, with[2:], "the values stay")
		slices.Sort(values)
		require.Equal(r, len(values), o.Count())
		for range 5 {
			k := rapid.IntRange(0, len(values)-1).Draw(r, "k")
			assert.Equal(r, values[k], o.At(k))
			x := rapid.Custom(finite).Draw(r, "x")
			below, _ := slices.BinarySearch(values, x)
			assert.Equal(r, below, o.Below(x))
			below, _ = slices.BinarySearch(values, values[k])
			assert.Equal(r, below, o.Below(values[k]))
		}
		assert.Equal(r, values[0], o.Quantile(0))
		assert.Equal(r, values[len(values)-1], o.Quantile(1))
	})
	wide := []float64{9.9792015476736e+291, -math.MaxFloat64} // their difference overflows
	o.Reset(wide)
	assert.Equal(t, 1, o.Below(0))
	assert.Equal(t, wide[0], o.At(1))
	o.Reset([]float64{8, 1, 4, 2})
	assert.Equal(t, 3.0, o.Quantile(0.5))
	assert.Equal(t, 1.75, o.Quantile(0.25))
	assert.True(t, math.IsNaN(o.Quantile(1.1)))
	o.Reset(nil)
	assert.True(t, math.IsNaN(o.Quantile(0.5)))
	assert.Zero(t, o.Below(1))
}

// A sketch gives back a number within its cell, and is the same however it came about.
func TestLawASketchIsNearAndMerges(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		values := rapid.SliceOfN(rapid.Custom(finite), 1, 60).Draw(r, "values")
		whole, a, b := NewSketch(7), NewSketch(7), NewSketch(7)
		for i, x := range values {
			whole.Add(x)
			if i%2 == 0 {
				a.Add(x)
			} else {
				b.Add(x)
			}
		}
		b.Merge(a)
		require.Equal(r, whole.Count(), b.Count())
		read, from, budget := NewSketch(7), Reader{Left: whole.Append(nil)}, 1<<20
		read.Read(&from, &budget)
		assert.True(r, !from.Bad && len(from.Left) == 0)
		assert.Equal(r, whole.Append(nil), read.Append(nil))
		assert.Equal(r, whole.Append(nil), b.Append(nil))
		slices.Sort(values)
		total := uint64(0)
		whole.Cells(func(low, high float64, n uint64) bool {
			total += n
			return true
		})
		assert.Equal(r, whole.Count(), total)
		for k, x := range values {
			p := 0.0
			if len(values) > 1 {
				p = float64(k) / float64(len(values)-1)
			}
			if math.Abs(x) < 0x1p-1022 {
				x = 0
			}
			y := whole.Quantile(p)
			assert.Equal(r, y, b.Quantile(p))
			assert.LessOrEqual(r, math.Abs(y-x), math.Abs(x)/128+0x1p-1022, "%v of %v", p, values)
		}
		x := values[len(values)/2]
		assert.Equal(r, whole.Below(x), b.Below(x))
	})
}
