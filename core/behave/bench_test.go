package behave

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/dist"
	"planleaf/core/rng"
)

// benchUsers is the work that the figures are of: 100,000 users over 90 days.
const benchUsers = 100_000

// BenchmarkPopulation is the simulator, then what one would write by hand for these users alone.
func BenchmarkPopulation(b *testing.B) {
	u := usual()
	nothing := Nothing(0)
	b.Run("simulator", func(b *testing.B) {
		for b.Loop() {
			population(u, &nothing, benchUsers)
		}
	})
	b.Run("straight", func(b *testing.B) {
		for b.Loop() {
			straight(benchUsers)
		}
	})
}

// population is a whole simulation of so many users.
func population(u *Users, arm *Arm, users int) *Tally {
	t, s := NewTally(u, arm), NewSimulator(u, arm, 7)
	for at := 0; at < users; at += Block {
		s.Run(at/Block, min(Block, users-at), t)
	}
	return t
}

// straight is the same population as straight-line Go: the numbers of usual as constants, one loop over days.
func straight(users int) (activated, kept int64) {
	const mean, spread = 0.22, 0.12
	a := float64(mean * (1/spread - 1))
	table := dist.NewTable(dist.Beta(a, 1/spread-1-a))
	chances, days := rng.Of(7, "behavior:chance"), rng.Of(7, "behavior:days")
	var chance [Block]float64
	var active, done [91]int64
	var counts [4]int64
	for i := range users {
		if i%Block == 0 {
			chances.Block(i/Block, chance[:])
			table.Quantiles(chance[:], chance[:])
		}
		p, luck := chance[i%Block], days.Counter(i)
		times, often, idle, here := 0, false, 0, true
		for d := range 90 {
			x := luck.Next()
			if here {
				base, left := 0.02, false
				if often {
					base = 0.005
				}
				if x < p {
					idle = 0
					times++
					if times == 3 {
						done[d+1]++
						often = d < 10
						if often {
							base = 0.005
						}
					}
					left = x < p*base
				} else {
					if idle < 30 {
						idle++
					}
					left = 1-x < (1-p)*base*(1+0.1*float64(idle))
				}
				if left {
					here = false
					active[d+1]--
				}
			} else if x < 0.004 {
				here, idle = true, 0
				active[d+1]++
			}
			if d == 9 {
				counts[min(times, 3)]++
			}
			p *= 0.99
		}
		if often {
			activated++
		}
		if here {
			kept++
		}
	}
	sink = active[90] + done[90] + counts[0]
	return activated, kept
}

var sink int64

func TestTheStraightLineIsTheSamePopulation(t *testing.T) {
	nothing := Nothing(0)
	tally := population(usual(), &nothing, 50_000)
	activated, kept := straight(50_000)
	assert.InDelta(t, tally.Activated, activated, 4*150)
	assert.InDelta(t, tally.Kept, kept, 4*150)
}
