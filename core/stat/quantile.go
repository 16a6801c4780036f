package stat

import (
	"math"
	"slices"
)

// buckets is how many parts of equal width values are counted in; the greatest value has one
// more for itself.
const buckets = 512

// Selector finds numbers by their places in ascending order. It keeps the room that it works
// in; the zero value is ready.
type Selector struct {
	bucket []uint16         // of each value
	count  [buckets + 1]int // values in each bucket
	room   [buckets + 1]int // where those of a bucket stand in kept; −1: not asked for
	kept   []float64
}

// Quantiles writes for each share in ps, ascending and 0 … 1, the value that such a share of
// the finite values lies below: the k-th and the next in order, k = p·(n−1), and between them
// by a straight line. NaN where there are no values. values are not moved.
//
// That is definition 7 of Hyndman and Fan, Sample quantiles in statistical packages, The
// American Statistician 50(4), 1996. The values are not sorted but counted in buckets, and of
// those alone that hold a place that is asked for, the values are ordered.
func (s *Selector) Quantiles(dst, values, ps []float64) {
	var places [64]int
	var found [64]float64
	n := len(values)
	if n == 0 || len(ps) > len(places)/2 {
		s.sorted(dst, values, ps)
		return
	}
	for i, p := range ps {
		k := int(p * float64(n-1))
		places[2*i], places[2*i+1] = k, min(k+1, n-1)
	}
	all := places[:2*len(ps)]
	slices.Sort(all)
	s.pick(found[:], values, all)
	for i, p := range ps {
		k, _ := slices.BinarySearch(all, int(p*float64(n-1)))
		next, _ := slices.BinarySearch(all, min(all[k]+1, n-1))
		dst[i] = between(found[k], found[next], p, n)
	}
}

// between is the quantile p of n values, of which a and b stand around its place.
func between(a, b, p float64, n int) float64 {
	at := float64(p * float64(n-1))
	return a + float64((at-math.Floor(at))*(b-a))
}

// sorted is Quantiles by sorting.
func (s *Selector) sorted(dst, values, ps []float64) {
	n := len(values)
	s.kept = append(s.kept[:0], values...)
	slices.Sort(s.kept)
	for i, p := range ps {
		if n == 0 {
			dst[i] = math.NaN()
			continue
		}
		k := int(p * float64(n-1))
		dst[i] = between(s.kept[k], s.kept[min(k+1, n-1)], p, n)
	}
}

// pick writes the values that stand at places (ascending, 0-based) of their order.
func (s *Selector) pick(dst, values []float64, places []int) {
	least, most := values[0], values[0]
	for _, x := range values {
		if x < least {
			least = x
		}
		if x > most {
			most = x
		}
	}
	scale := buckets / (most - least)
	if least == most || !(scale > 0 && scale < math.MaxFloat64) {
		s.kept = append(s.kept[:0], values...)
		slices.Sort(s.kept)
		for i, k := range places {
			dst[i] = s.kept[k]
		}
		return
	}
	if len(s.bucket) < len(values) {
		s.bucket = make([]uint16, len(values))
	}
	bucket := s.bucket[:len(values)]
	clear(s.count[:])
	for i, x := range values {
		b := uint16((x - least) * scale)
		bucket[i] = b
		s.count[b]++
	}
	s.order(dst, values, bucket, places)
}

// order orders the values of the buckets that hold places, and reads them.
func (s *Selector) order(dst, values []float64, bucket []uint16, places []int) {
	before, kept, next := 0, 0, 0
	for b, n := range s.count {
		s.room[b] = -1
		if next < len(places) && places[next] < before+n {
			s.room[b] = kept
			kept += n
		}
		for next < len(places) && places[next] < before+n {
			next++
		}
		before += n
	}
	if cap(s.kept) < kept {
		s.kept = make([]float64, max(kept, len(values)/4))
	}
	s.kept = s.kept[:kept]
	for i, b := range bucket {
		if at := s.room[b]; at >= 0 {
			s.kept[at] = values[i]
			s.room[b]++
		}
	}
	before, next = 0, 0
	for b, n := range s.count {
		if s.room[b] >= 0 {
			these := s.kept[s.room[b]-n : s.room[b]]
			slices.Sort(these)
			for ; next < len(places) && places[next] < before+n; next++ {
				dst[next] = these[places[next]-before]
			}
		}
		before += n
	}
}
