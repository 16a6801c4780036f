package explain

import (
	"math"
	"math/bits"

	"planleaf/core/sorted"
)

// exact evaluates all coalitions and splits over all orders.
func (g *Game) exact() *Split {
	n := g.Players
	all := coalitions(1<<n, max(n, 1))
	for mask := range all {
		all[mask][0] = uint64(mask)
	}
	worth := make([]float64, len(all)*g.Outputs)
	g.Worth(all, worth)
	s := g.empty()
	s.Evaluations = len(all)
	last := len(all) - 1
	v := make([]float64, len(all))
	for o := range g.Outputs {
		for mask := range v {
			v[mask] = worth[mask*g.Outputs+o]
		}
		s.From[o], s.To[o] = v[0], v[last]
		for i := range n {
			s.Alone[i][o] = v[1<<i] - v[0]
		}
		parts, orders := overOrders(v, n)
		for i := range n {
			s.Parts[i][o] = parts[i]
		}
		if o == 0 {
			s.Orders = orders
			s.Lost = smallest(v, n, all)
		}
	}
	return s
}

// overOrders is the mean over all orders that have a value all the way, of what each player
// adds; and the share of the orders that do. ways[S] counts the orders that lead to S, rest[S]
// those from S on; up to twelve players the counts are exact.
func overOrders(v []float64, n int) (parts []float64, share float64) {
	last := len(v) - 1
	ways, rest := make([]float64, len(v)), make([]float64, len(v))
	for mask := range v {
		if !finite(v[mask]) {
			continue
		}
		if mask == 0 {
			ways[mask] = 1
		}
		for left := mask; left != 0; left &= left - 1 {
			ways[mask] += ways[mask&^(left&-left)]
		}
	}
	for mask := last; mask >= 0; mask-- {
		if !finite(v[mask]) {
			continue
		}
		if mask == last {
			rest[mask] = 1
		}
		for free := last &^ mask; free != 0; free &= free - 1 {
			rest[mask] += rest[mask|free&-free]
		}
	}
	parts = make([]float64, n)
	total := ways[last]
	for i := range parts {
		if total == 0 {
			parts[i] = math.NaN()
			continue
		}
		for mask := range v {
			if weight := ways[mask] * rest[mask|1<<i]; mask>>i&1 == 0 && weight > 0 {
				parts[i] += float64(weight / total * (v[mask|1<<i] - v[mask]))
			}
		}
	}
	every := 1.0
	for k := 2; k <= n; k++ {
		every *= float64(k)
	}
	return parts, total / every
}

// mostLost is how many coalitions without a value are named.
const mostLost = 8

// smallest are the coalitions without a value that hold no smaller one, fewest members first.
func smallest(v []float64, n int, all []Coalition) []Coalition {
	var out []Coalition
	holds := make([]bool, len(v)) // this one, or one that it holds, has no value
	for mask := range v {
		for left := mask; left != 0; left &= left - 1 {
			holds[mask] = holds[mask] || holds[mask&^(left&-left)]
		}
		if !holds[mask] && !finite(v[mask]) {
			holds[mask] = true
			out = append(out, all[mask])
		}
	}
	return fewest(out)
}

// fewest orders coalitions by their members' number and cuts the list.
func fewest(all []Coalition) []Coalition {
	count := func(c Coalition) (k int) {
		for _, word := range c {
			k += bits.OnesCount64(word)
		}
		return k
	}
	sorted.By(all, func(a, b Coalition) int { return count(a) - count(b) })
	return all[:min(len(all), mostLost)]
}
