package risk

import (
	"math"

	"planleaf/core/num"
)

// mixed is a group, members with one draw first: theirs must not hang on those by period.
type mixed struct {
	of    []int       // in sampler.all
	lower [][]float64 // Cholesky factor of the scores in this order
}

// mix prepares a group.
func (s *sampler) mix(g Group) mixed {
	var m mixed
	var places []int // in the group
	for _, steps := range []bool{false, true} {
		for at, key := range g.Of {
			for i := range s.all {
				if s.all[i].Key == key && (len(s.all[i].Steps) > 0) == steps {
					m.of = append(m.of, i)
					places = append(places, at)
				}
			}
		}
	}
	n := len(m.of)
	for i := range n {
		row := make([]float64, n)
		for j := range i + 1 {
			x := g.Scores[places[i]][places[j]]
			for k := range j {
				x -= float64(row[k] * at(m.lower, row, i, j)[k])
			}
			if i == j {
				row[i] = math.Sqrt(math.Max(x, 0))
			} else if d := m.lower[j][j]; d > 0 {
				row[j] = x / d
			}
		}
		m.lower = append(m.lower, row)
	}
	return m
}

// at is a row of the factor that is still being made.
func at(lower [][]float64, row []float64, i, j int) []float64 {
	if i == j {
		return row
	}
	return lower[j]
}

// mixed makes what goes together of numbers that are independent.
func (s *sampler) mixed() {
	for i := range s.all {
		s.persist(&s.all[i])
	}
	for i := range s.groups {
		s.together(&s.groups[i])
	}
}

// persist makes each period's score take over a share of the one before, and keeps its
// spread: an autoregression of first order.
func (s *sampler) persist(d *drawn) {
	if d.Keep == 0 {
		return
	}
	fresh := math.Sqrt(1 - float64(d.Keep*d.Keep))
	for t := 1; t < len(d.u); t++ {
		for k, u := range d.u[t] {
			d.u[t][k] = share(float64(d.Keep*num.NormalQuantile(d.u[t-1][k])) + float64(fresh*num.NormalQuantile(u)))
		}
	}
}

// together mixes the scores of a group, in each period alike.
func (s *sampler) together(m *mixed) {
	for i := len(m.of) - 1; i > 0; i-- { // the last first: each is made of those before it
		d := &s.all[m.of[i]]
		for t := range d.u {
			for k := range d.u[t] {
				z := 0.0
				for j := range i + 1 {
					with := &s.all[m.of[j]]
					z += float64(m.lower[i][j] * num.NormalQuantile(with.u[min(t, len(with.u)-1)][k]))
				}
				d.u[t][k] = share(z)
			}
		}
	}
}

// share is the share of a normal distribution below a score, within (0, 1).
func share(z float64) float64 {
	const least = 0x1p-60
	return min(max(num.NormalCDF(z), least), 1-0x1p-53)
}
