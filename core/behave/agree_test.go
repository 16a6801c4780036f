package behave

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// usual are users of a plan that is nothing special.
func usual() *Users {
	return &Users{Times: 3, Days: 10, Until: 90, Mean: 0.22, Spread: 0.12, Decay: 0.01, Before: 0.02, After: 0.005, Idle: 0.1, Return: 0.004}
}

// helped are half guided, all of whom may be reminded, and some of those who leave are asked to stay.
func helped() *Arm {
	guide := Lift{Of: 0, From: 0, To: 7, Below: 99, Times: 1.4}
	remind := Lift{Of: 1, From: 4, To: 7, Below: 2, Times: 1.5}
	pay := Lift{Of: 2, From: 0, To: 10, Below: 1, Times: 1.3, First: true}
	return &Arm{Groups: []Group{{0.5, []Lift{guide, remind}}, {0.3, []Lift{remind, pay}}, {0.2, nil}}, Savings: []Saving{{Of: 3, Reach: 0.4, Stay: 0.3}, {Of: 4, Reach: 0.2, Stay: 0.5}}, Kinds: 5}
}

func simulated(u *Users, arm *Arm, seed uint64, blocks int) *Tally {
	s, t := NewSimulator(u, arm, seed), NewTally(u, arm)
	for b := range blocks {
		s.Run(b, Block, t)
	}
	return t
}

func TestTheChainAndTheUsersAgree(t *testing.T) {
	nobodyReturns, alike, idle := *usual(), *usual(), *usual()
	nobodyReturns.Return, alike.Spread, idle.Idle = 0, 0, 0
	nothing := Nothing(5)
	for i, u := range []*Users{usual(), &nobodyReturns, &alike, &idle} {
		for j, arm := range []*Arm{&nothing, helped()} {
			t.Run(fmt.Sprint(i, j), func(t *testing.T) {
				exact := Exact(u, arm)
				tally := simulated(u, arm, 7, 400)
				mean := tally.Curves()
				n := float64(tally.Users)
				near := func(what string, want, got float64) {
					assert.InDelta(t, want, got, 4.5*math.Sqrt(want*max(0, 1-want)/n)+1e-9, what)
				}
				for d := range exact.Active {
					near(fmt.Sprint("active ", d), exact.Active[d], mean.Active[d])
					near(fmt.Sprint("done ", d), exact.Done[d], mean.Done[d])
				}
				sum := 0.0
				for k := range exact.Counts {
					near(fmt.Sprint("count ", k), exact.Counts[k], mean.Counts[k])
					sum += exact.Counts[k]
				}
				assert.InDelta(t, 1, sum, 1e-12)
				for k := range exact.Reached {
					assert.InDelta(t, exact.Reached[k], mean.Reached[k], 0.006, "reached %d", k)
				}
				activated, kept := tally.Errors()
				assert.InDelta(t, exact.Activated(), mean.Activated(), 4*activated)
				assert.InDelta(t, exact.Kept(), mean.Kept(), 4*kept)
				require.Less(t, activated, 0.003)
			})
		}
	}
}

func TestBlocksMergeInAnyOrder(t *testing.T) {
	u, arm := usual(), helped()
	whole := simulated(u, arm, 3, 6)
	other := NewTally(u, arm)
	for _, b := range []int{4, 1, 5, 0, 3, 2} {
		part := NewTally(u, arm)
		NewSimulator(u, arm, 3).Run(b, Block, part)
		require.True(t, other.Merge(part))
	}
	assert.Equal(t, whole, other)
	assert.False(t, other.Merge(NewTally(&Users{Times: 3, Until: 5}, arm)))
}

func TestWithoutLeavingTheWindowIsABetaBinomial(t *testing.T) {
	// BB-U2: beta-binomial(10; 2, 18), k = 0, 1, 2; here k = 2 is "2 or more"
	u := &Users{Times: 2, Days: 10, Until: 20, Mean: 0.1, Spread: 1.0 / 21}
	nothing := Nothing(0)
	c := Exact(u, &nothing)
	assert.InDelta(t, 0.421182, c.Counts[0], 1e-6)
	assert.InDelta(t, 0.311987, c.Counts[1], 1e-6)
	assert.InDelta(t, 1-0.421182-0.311987, c.Activated(), 1e-6)
	assert.Equal(t, 1.0, math.Round(1e12*c.Kept())/1e12)
}

func TestTheLogTellsWhatWasSimulated(t *testing.T) {
	u, arm := usual(), helped()
	events := NewSimulator(u, arm, 3).Log(2, Block, nil)
	tally := NewTally(u, arm)
	NewSimulator(u, arm, 3).Run(2, Block, tally)
	days, here := map[int]int{}, int64(0)
	for _, e := range events {
		switch e.What {
		case Arrived, Returned:
			here++
		case Left:
			here--
		case Done:
			if e.Day < u.Days {
				days[e.User]++
			}
		}
	}
	often := int64(0)
	for _, n := range days {
		if n >= u.Times {
			often++
		}
	}
	assert.Equal(t, tally.Activated, often)
	assert.Equal(t, tally.Kept, here)
}
