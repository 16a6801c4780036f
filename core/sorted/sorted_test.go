package sorted

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestByIsTheStableSortOfTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type item struct{ key, place int }
		var xs []item
		for i, key := range rapid.SliceOf(rapid.IntRange(0, 9)).Draw(t, "keys") {
			xs = append(xs, item{key, i})
		}
		byKey := func(a, b item) int { return cmp.Compare(a.key, b.key) }
		want := slices.Clone(xs)
		slices.SortStableFunc(want, byKey)
		By(xs, byKey)
		assert.Equal(t, want, xs)
	})
}
