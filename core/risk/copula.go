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
	scores := make([][]float64, len(places))
	for i, p := range places {
		for _, q := range places {
			scores[i] = append(scores[i], g.Scores[p][q])
		}
	}
	m.lower, _ = num.Cholesky(scores) // the caller knows that it is possible
	return m
}

// mixed makes what goes together of numbers that are independent.
func (s *sampler) mixed() {
	for i := range s.all {
		s.persist(&s.all[i])
	}
	for i := range s.groups {
		if m := &s.groups[i]; len(m.of) > 1 {
			s.together(m)
		}
	}
}

// persist makes each period's score take over a share of the one before, and keeps its
// spread: an autoregression of first order.
func (s *sampler) persist(d *drawn) {
	if d.Keep == 0 {
		return
	}
	fresh, last := math.Sqrt(1-float64(d.Keep*d.Keep)), d.x
	for k, u := range d.u[0] {
		last[k] = num.NormalQuantile(u)
	}
	for _, step := range d.u[1:] {
		for k, u := range step {
			last[k] = float64(d.Keep*last[k]) + float64(fresh*num.NormalQuantile(u))
			step[k] = share(last[k])
		}
	}
}

// together mixes the scores of a group, in each period alike. The first member keeps its draws to
// the bit: they are what they would be without the group.
func (s *sampler) together(m *mixed) {
	for _, i := range m.of[1:] {
		for _, z := range s.all[i].u {
			for k, u := range z {
				z[k] = num.NormalQuantile(u)
			}
		}
	}
	for i := len(m.of) - 1; i > 0; i-- { // the last first: each is made of those before it
		for t, out := range s.all[m.of[i]].u {
			for k, z := range out {
				out[k] = float64(m.lower[i][i] * z)
			}
			for j, with := range m.of[:i] {
				u := s.all[with].u
				for k, z := range u[min(t, len(u)-1)] {
					if j == 0 {
						z = num.NormalQuantile(z)
					}
					out[k] += float64(m.lower[i][j] * z)
				}
			}
			for k, z := range out {
				out[k] = share(z)
			}
		}
	}
}

// share is the share of a normal distribution below a score, within (0, 1).
func share(z float64) float64 {
	const least = 0x1p-60
	return min(max(num.NormalCDF(z), least), 1-0x1p-53)
}
