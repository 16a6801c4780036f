package lifetime

import (
	"math/rand/v2"

	"planleaf/core/lifetime/lifetimetest"
)

// luck draws the customers of the models, fixed by its seed.
type luck struct{ lifetimetest.Luck }

func seeded(seed uint64) luck {
	return luck{lifetimetest.Luck{Source: rand.New(rand.NewPCG(seed, 7))}}
}

// contracts are n customers of a model, each observed for some renewals from 1 to most.
func (l luck) contracts(m SBG, n, most int) Table {
	ages, left := make([]float64, n), make([]bool, n)
	for i := range n {
		chance, seen := l.Beta(m.Alpha, m.Beta), float64(1+l.IntN(most))
		for ages[i] < seen && !left[i] {
			ages[i]++
			left[i] = l.Float64() < chance
		}
	}
	return NewTable(ages, left)
}

// buyers are n customers of a model, who began at some time in the first third.
func (l luck) buyers(m BGNBD, n int, time float64) Buyers {
	var b Buyers
	for range n {
		rate, leave := l.Gamma(m.R)/m.Alpha, l.Beta(m.A, m.B)
		age := time * (1 - l.Float64()/3)
		x, last := 0.0, 0.0
		for {
			next := last + l.ExpFloat64()/rate
			if next > age {
				break
			}
			x, last = x+1, next
			if l.Float64() < leave {
				break
			}
		}
		b.Repeats, b.Recency, b.Age = append(b.Repeats, x), append(b.Recency, last), append(b.Age, age)
	}
	return b
}

// spend are the orders of n customers, 1 to 8 each, and their means.
func (l luck) spend(m GammaGamma, n int) (counts, means []float64) {
	for range n {
		nu := l.Gamma(m.Q) / m.Gamma
		x := float64(1 + l.IntN(8))
		counts = append(counts, x)
		means = append(means, l.Gamma(m.P*x)/nu/x)
	}
	return counts, means
}

// occasions are n customers with so many occasions each.
func (l luck) occasions(m BGBB, n, of int) []Occasions {
	count := map[Occasions]float64{}
	for range n {
		take, leave := l.Beta(m.Alpha, m.Beta), l.Beta(m.Gamma, m.Delta)
		o := Occasions{Of: float64(of)}
		for k := range of {
			if l.Float64() < leave {
				break
			}
			if l.Float64() < take {
				o.Taken++
				o.Last = float64(k + 1)
			}
		}
		count[o]++
	}
	var all []Occasions
	for last := range of + 1 {
		for x := range of + 1 {
			o := Occasions{Taken: float64(x), Last: float64(last), Of: float64(of)}
			if n := count[o]; n > 0 {
				o.Count = n
				all = append(all, o)
			}
		}
	}
	return all
}
