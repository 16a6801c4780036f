package discover

import (
	"math"
	"slices"

	"planleaf/core/stat"
)

// Concentration says how unevenly a value is shared among customers.
//
//	Customers  how many there are
//	Total      their value, negatives taken off
//	Gini       Σ (2i−n−1)·x / (n·Σx), x ascending: 0 when all are alike, (n−1)/n when one has it all; uncorrected
//	HHI        Σ of squared shares, 0..1
//	Top        the share of Total that the top 1, 5, 10, 20 and 50% hold
//	Eighty     the fewest customers who together make 80% of Total
//	Below      customers whose value is negative, and BelowTotal what they come to
//	Curve      at k = 0 … 100: the share of Total that the top k% hold, the mirror of Lorenz's curve
//
// Shares are NaN where Total is not above 0, and Eighty is 0.
type Concentration struct {
	Customers  int
	Total      float64
	Gini, HHI  float64
	Top        []Top
	Eighty     int
	Below      int
	BelowTotal float64
	Curve      []float64
}

// Top is the share of a total that the top customers hold: Of of all, rounded up to Customers.
type Top struct {
	Of        float64
	Customers int
	Share     float64
}

// tops are the shares of customers that are told.
var tops = [...]float64{0.01, 0.05, 0.1, 0.2, 0.5}

// Concentrate measures values, one for each customer. Sources: Gini 1912 in the form of Dixon et al., Ecology 68,
// 1987; Herfindahl 1950. That customers are rounded up is a convention: docs/methods.md.
func Concentrate(values []float64) Concentration {
	x := slices.Clone(values)
	slices.Sort(x)
	slices.Reverse(x)
	n := len(x)
	c := Concentration{Customers: n, Gini: math.NaN(), HHI: math.NaN()}
	var total, below, ranked stat.Sum
	for i, v := range x {
		total.Add(v)
		ranked.Add(float64(float64(n-1-2*i) * v)) // descending: i from 0 is rank n−i ascending
		if v < 0 {
			c.Below++
			below.Add(v)
		}
	}
	c.Total, c.BelowTotal = total.Float(), below.Float()
	known := c.Total > 0
	if known {
		c.Gini = ranked.Float() / float64(float64(n)*c.Total)
		var squares stat.Sum
		for _, v := range x {
			share := v / c.Total
			squares.Add(float64(share * share))
		}
		c.HHI = squares.Float()
		c.Eighty = fewest(x, 0.8*c.Total)
	}
	for _, of := range tops {
		k := ceilOf(of, n)
		c.Top = append(c.Top, Top{of, k, shareOf(x[:k], c.Total)})
	}
	c.Curve = curveOf(x, c.Total)
	return c
}

// ceilOf is a share of n things, rounded up; what is whole but for the last place of the product stays.
func ceilOf(share float64, n int) int {
	return min(n, int(math.Ceil(float64(share*float64(n))-1e-9)))
}

// shareOf is what values make of a total; NaN where that is not above 0.
func shareOf(x []float64, total float64) float64 {
	if !(total > 0) {
		return math.NaN()
	}
	var sum stat.Sum
	for _, v := range x {
		sum.Add(v)
	}
	return sum.Float() / total
}

// fewest is how many of the first values, descending, reach an amount.
func fewest(x []float64, amount float64) int {
	sum := 0.0
	for i, v := range x {
		if sum += v; sum >= amount {
			return i + 1
		}
	}
	return len(x)
}

// curveOf is the share of a total that the first k% of the values hold, k = 0 … 100; between two values by a
// straight line.
func curveOf(x []float64, total float64) []float64 {
	out := make([]float64, 101)
	sum, i := 0.0, 0
	for k := range out {
		at := float64(float64(k)*float64(len(x))) / 100
		for ; i < int(at); i++ {
			sum += x[i]
		}
		rest := 0.0
		if i < len(x) {
			rest = float64((at - float64(i)) * x[i])
		}
		out[k] = (sum + rest) / total
		if !(total > 0) {
			out[k] = math.NaN()
		}
	}
	return out
}
