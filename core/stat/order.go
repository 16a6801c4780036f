package stat

import (
	"math"
	"slices"
)

// buckets is how many parts of equal width values are counted in; the greatest value has one
// more for itself.
const buckets = 512

// Edges is how many ends the buckets of an order have.
const Edges = buckets + 2

// Order answers what stands where in the ascending order of values. It does not sort them:
// they are counted into buckets, and a bucket is put in order when somebody asks about it.
// Numbers that are not finite are left out. The zero value is the order of nothing; it belongs
// to one goroutine.
type Order struct {
	kept        []float64 // bucket after bucket
	bucket      []uint16  // of each value
	starts      [Edges]int
	sorted      [buckets + 1]bool
	least, most float64
	scale       float64 // 0: all is in bucket 0
}

// Reset makes it the order of other values, which stay as they are.
func (o *Order) Reset(values []float64) {
	n := 0
	least, most := math.Inf(1), math.Inf(-1)
	for _, x := range values {
		if x-x != 0 {
			continue
		}
		n++
		if x < least {
			least = x
		}
		if x > most {
			most = x
		}
	}
	o.least, o.most = least, most
	if cap(o.kept) < n {
		o.kept, o.bucket = make([]float64, n), make([]uint16, n)
	}
	o.kept, o.bucket = o.kept[:n], o.bucket[:n]
	clear(o.starts[:])
	clear(o.sorted[:])
	o.scale = buckets / (most - least)
	if o.scale > 0 && o.scale < math.MaxFloat64 {
		o.count(values)
	} else { // one value, or too wide or too narrow to divide: all in one bucket
		o.scale = 0
		clear(o.bucket)
		o.starts[1] = n
	}
	for b := range buckets + 1 {
		o.starts[b+1] += o.starts[b]
	}
	next := o.starts
	k := 0
	for _, x := range values {
		if x-x == 0 {
			at := &next[o.bucket[k]]
			o.kept[*at] = x
			*at++
			k++
		}
	}
}

// count finds the bucket of each value, and how many values there are in the buckets before.
func (o *Order) count(values []float64) {
	least, scale, bucket, k := o.least, o.scale, o.bucket, 0
	for _, x := range values {
		if x-x == 0 {
			b := uint16((x - least) * scale)
			bucket[k] = b
			o.starts[b+1]++
			k++
		}
	}
}

// place is the bucket of a value from the least to the most.
func (o *Order) place(x float64) int {
	if o.scale == 0 {
		return 0
	}
	return int((x - o.least) * o.scale)
}

// in is the values of a bucket, in order.
func (o *Order) in(b int) []float64 {
	these := o.kept[o.starts[b]:o.starts[b+1]]
	if !o.sorted[b] {
		slices.Sort(these)
		o.sorted[b] = true
	}
	return these
}

// Least and Most are the ends; they are infinite, the least above the most, where there is none.
func (o *Order) Least() float64 { return o.least }

// Most is the greatest value.
func (o *Order) Most() float64 { return o.most }

// Count is how many values there are.
func (o *Order) Count() int { return len(o.kept) }

// At is the k-th value, 0-based.
func (o *Order) At(k int) float64 {
	b, found := slices.BinarySearch(o.starts[:], k)
	if !found {
		b--
	}
	for o.starts[b+1] <= k { // buckets without values begin there too
		b++
	}
	return o.in(b)[k-o.starts[b]]
}

// Quantile is the value that a share p of the values lies below, 0 ≤ p ≤ 1: the k-th and the
// next in order, k = p·(n−1), and between them by a straight line. NaN of no values and outside
// 0 … 1. That is definition 7 of Hyndman and Fan, Sample quantiles in statistical packages, The
// American Statistician 50(4), 1996.
func (o *Order) Quantile(p float64) float64 {
	n := len(o.kept)
	if n == 0 || !(p >= 0 && p <= 1) {
		return math.NaN()
	}
	at := float64(p * float64(n-1))
	k := int(at)
	x := o.At(k)
	if rest := at - float64(k); rest > 0 {
		x += float64(rest * (o.At(k+1) - x))
	}
	return x
}

// Buckets are the buckets of the values, in the order in which they were given; see Edge.
func (o *Order) Buckets() []uint16 { return o.bucket }

// Edge is the beginning of a bucket that is near x, and how many values lie in the buckets before
// it; off is how many lie between there and x.
func (o *Order) Edge(x float64) (bucket, before, off int) {
	if len(o.kept) == 0 || !(x >= o.least && x <= o.most) {
		return 0, 0, len(o.kept)
	}
	below := o.Below(x)
	bucket = o.place(x)
	before, after := o.starts[bucket], o.starts[bucket+1]
	if below-before > after-below {
		return bucket + 1, after, after - below
	}
	return bucket, before, below - before
}

// Below is how many values are less than x; 0 for NaN.
func (o *Order) Below(x float64) int {
	switch {
	case len(o.kept) == 0 || !(x > o.least):
		return 0
	case x > o.most:
		return len(o.kept)
	}
	b := o.place(x)
	at, _ := slices.BinarySearch(o.in(b), x)
	return o.starts[b] + at
}
