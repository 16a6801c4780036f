package behave

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/plan"
)

// someone draws users of any kind.
func someone(rt *rapid.T) *Users {
	share := func(name string, most float64) float64 { return rapid.Float64Range(0, most).Draw(rt, name) }
	u := &Users{Days: rapid.IntRange(1, 14).Draw(rt, "days"), Until: rapid.IntRange(20, 100).Draw(rt, "until"),
		Mean: rapid.Float64Range(0.02, 0.6).Draw(rt, "mean"), Spread: share("spread", 0.5), Decay: share("decay", 0.05),
		Before: share("before", 0.05), After: share("after", 0.02), Idle: share("idle", 0.3), Return: share("return", 0.02)}
	u.Times = rapid.IntRange(1, u.Days).Draw(rt, "times")
	return u
}

// anything draws an intervention of any kind.
func anything(rt *rapid.T, u *Users) Help {
	return Help{ID: "h", Kind: rapid.SampledFrom([]string{"guidance", "subsidy", "reminder", "save"}).Draw(rt, "kind"),
		Share: rapid.Float64Range(0, 1).Draw(rt, "share"), Lift: rapid.Float64Range(0.5, 3).Draw(rt, "lift"), Stay: rapid.Float64Range(0, 1).Draw(rt, "stay"),
		Day: rapid.IntRange(1, 15).Draw(rt, "day"), Below: rapid.IntRange(1, u.Times).Draw(rt, "below"), Lasts: rapid.IntRange(1, 10).Draw(rt, "lasts"),
		Capacity: math.Inf(1)}
}

func TestLawTheChainIsWhatUsersDoOneByOne(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		u := someone(rt)
		p := Program{Users: *u, Helps: []Help{anything(rt, u), anything(rt, u)}, Measured: make([]Measured, 2)}
		arm := p.Arm(p.only(-1))
		exact := Exact(u, &arm)
		const blocks = 8
		tally := simulated(u, &arm, rapid.Uint64().Draw(rt, "seed"), blocks)
		said, n := tally.Curves(), float64(tally.Users)
		near := func(what string, want, got float64) {
			assert.InDelta(rt, want, got, 6*math.Sqrt(max(0, want*(1-want))/n)+3/n, what)
		}
		near("activated", exact.Activated(), said.Activated())
		for _, d := range []int{u.Until / 3, u.Until} {
			near("active", exact.Active[d], said.Active[d])
			near("done", exact.Done[d], said.Done[d])
		}
	})
}

func TestLawNoneOfTheDifferenceIsNoGainAndAllOfItIsAll(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := document(t)
		u := someone(rt)
		s := &Study{Figures: Program{Users: *u, Helps: []Help{anything(rt, u)}, Measured: make([]Measured, 1)}}
		s.Figures.Helps[0].Kind = rapid.SampledFrom([]string{"guidance", "subsidy", "reminder"}).Draw(rt, "lifts")
		nothing, arm := Nothing(1), s.Figures.Arm([]float64{1})
		s.Without, s.Each = Exact(u, &nothing), []Curves{Exact(u, &arm)}
		assert.True(rt, s.Changed(d, 0, 0, nil) == d, "none of it: the plan itself")
		none, all := s.Staying(0, 0), s.Staying(0, 1)
		for day := range none {
			require.Equal(rt, s.Without.Active[day], none[day])
			require.InDelta(rt, s.Each[0].Active[day], all[day], 1e-12)
		}
		c := rapid.Float64Range(0, 1).Draw(rt, "causal")
		part := s.Staying(0, c)[u.Until]
		assert.InDelta(rt, none[u.Until]+c*(all[u.Until]-none[u.Until]), part, 1e-12, "between them it is a straight line")
	})
}

func TestAnInterventionThatDoesNothingIsNothingToTheBit(t *testing.T) {
	for _, c := range [][2]string{{"tour", "lift"}, {"mail", "lift"}, {"gift", "lift"}, {"call", "saved"}} {
		d := document(t)
		none := "1"
		if c[1] == "saved" {
			none = "0"
		}
		after, notes := plan.Apply(d, plan.Edit{Do: "set", Path: "behavior.interventions." + c[0] + "." + c[1], JSON: none})
		require.NotNil(t, after, notes)
		s := NewStudy(after, 0, []float64{1000}, 1)
		for i := range s.Each {
			if s.Figures.Helps[i].ID != c[0] {
				continue
			}
			assert.Equal(t, s.Without.Active, s.Each[i].Active, c[0])
			assert.Equal(t, s.Without.Counts, s.Each[i].Counts, c[0])
			assert.True(t, s.Changed(after, i, 1, nil) == after, c[0])
			for k := range s.Draws {
				require.Equal(t, s.Draws[k].Without.Kept, s.Draws[k].Each[i].Kept, c[0])
			}
		}
	}
}
