package discover

import (
	"math/rand/v2"
	"testing"

	"planleaf/core/lifetime"
	"planleaf/core/lifetime/lifetimetest"
)

// giving are n customers of a model with so many occasions each, counted by how they are alike.
func giving(l lifetimetest.Luck, m lifetime.BGBB, n, of int) []lifetime.Occasions {
	var all []lifetime.Occasions
	at := map[lifetime.Occasions]int{}
	for range n {
		take, leave := l.Beta(m.Alpha, m.Beta), l.Beta(m.Gamma, m.Delta)
		o := lifetime.Occasions{Of: float64(of)}
		for k := range of {
			if l.Float64() < leave {
				break
			}
			if l.Float64() < take {
				o.Taken, o.Last = o.Taken+1, float64(k+1)
			}
		}
		if _, met := at[o]; !met {
			at[o] = len(all)
			all = append(all, o)
		}
		all[at[o]].Count++
	}
	return all
}

func TestIntervalsOfOccasionsHoldTheTruth(t *testing.T) {
	truth, h := lifetime.BGBB{Alpha: 1.2, Beta: 0.75, Gamma: 0.66, Delta: 2.8}, tally{}
	for seed := range seeds {
		l := lifetimetest.Luck{Source: rand.New(rand.NewPCG(uint64(seed+1), 13))}
		_, fit := lifetime.FitBGBB(giving(l, truth, 6000, 8))
		h.add(t, fit, truth.Alpha, truth.Beta, truth.Gamma, truth.Delta)
	}
	h.check(t)
}
