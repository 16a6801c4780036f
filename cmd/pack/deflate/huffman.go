package deflate

import (
	"cmp"
	"math/bits"
	"slices"
)

// lengths returns the lengths of an optimal prefix code whose words have at most limit
// bits, 0 for what is not used. Method: package-merge (Larmore and Hirschberg 1990). A
// single symbol has a word of one bit.
func lengths(counts []uint32, limit int) []uint8 {
	type coin struct {
		weight  uint64
		symbols []uint16
	}
	var coins []coin
	for s, n := range counts {
		if n > 0 {
			coins = append(coins, coin{uint64(n), []uint16{uint16(s)}})
		}
	}
	out := make([]uint8, len(counts))
	if len(coins) == 1 {
		out[coins[0].symbols[0]] = 1
	}
	if len(coins) < 2 {
		return out
	}
	byWeight := func(a, b coin) int { return cmp.Compare(a.weight, b.weight) }
	slices.SortStableFunc(coins, byWeight)
	row := coins
	for range limit - 1 {
		var next []coin
		for i := 0; i+1 < len(row); i += 2 {
			next = append(next, coin{row[i].weight + row[i+1].weight, slices.Concat(row[i].symbols, row[i+1].symbols)})
		}
		row = append(next, coins...)
		slices.SortStableFunc(row, byWeight)
	}
	for _, c := range row[:2*len(coins)-2] {
		for _, s := range c.symbols {
			out[s]++
		}
	}
	return out
}

// words are the canonical code of lengths (RFC 1951, 3.2.2), each as it is written, the
// first bit lowest.
func words(lengths []uint8) []uint16 {
	var count, next [16]uint16
	for _, n := range lengths {
		count[n]++
	}
	count[0] = 0
	for n := 1; n < len(next); n++ {
		next[n] = (next[n-1] + count[n-1]) << 1
	}
	out := make([]uint16, len(lengths))
	for s, n := range lengths {
		if n > 0 {
			out[s] = bits.Reverse16(next[n]) >> (16 - n)
			next[n]++
		}
	}
	return out
}
