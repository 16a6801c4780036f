// Package sorted sorts. The standard slices package makes a sorting program of 13 KB for each
// type that is sorted, which the page carries; here all types share one. Entry point: By.
package sorted

import "sort"

// By sorts xs by compare (negative: a before b); equals stay in their order. It is meant for
// hundreds of items, not for draws.
func By[T any](xs []T, compare func(a, b T) int) {
	sort.SliceStable(xs, func(i, j int) bool { return compare(xs[i], xs[j]) < 0 })
}
