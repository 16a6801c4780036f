package behave

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// habit is a section behavior with an intervention of each kind.
const habit = `{"planleaf": 1, "id": "p", "title": "t", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
"stages": [{"id": "lead"}, {"id": "customer"}], "channels": [{"id": "seo", "kind": "organic", "leads": 100, "rates": {"customer": 0.1}}],
"customers": {"churn": 0.03, "price": 400, "margin": 0.8},
"behavior": {"times": 3, "days": 10, "chance": {"low": 0.18, "high": 0.26}, "spread": 0.12, "decay": 0.01,
  "leaving": {"before": 0.02, "after": {"low": 0.004, "high": 0.006}, "idle": 0.1, "return": 0.004},
  "ages": [{"id": "later", "from": "2027-07", "times": 2, "chance": 0.3}],
  "interventions": [
    {"id": "tour", "kind": "guidance", "share": 0.5, "lift": 1.4, "cost": 6},
    {"id": "mail", "kind": "reminder", "share": 0.9, "lift": 1.5, "day": 4, "below": 2, "cost": 0.2},
    {"id": "gift", "kind": "subsidy", "share": 0.3, "lift": 1.6, "cost": 20, "capacity": 50},
    {"id": "call", "kind": "save", "share": 0.5, "saved": 0.2, "cost": 30}]}}`

func document(t *testing.T) *plan.Doc {
	t.Helper()
	d, notes := plan.Parse([]byte(habit))
	require.Empty(t, notes)
	require.Empty(t, plan.Check(d))
	return d
}

func TestAStudyOfAPlan(t *testing.T) {
	s := NewStudy(document(t), 0, []float64{1000}, 1)
	assert.Len(t, s.Draws, 128)
	for i, h := range s.Figures.Helps {
		more := s.Each[i].Activated() - s.Without.Activated()
		assert.Greater(t, s.Each[i].Kept(), s.Without.Kept(), h.ID)
		if h.Kind != "save" {
			assert.Greater(t, more, 0.0, h.ID)
		}
	}
	assert.InDelta(t, 0.5, s.Each[0].Reached[0], 1e-9)
	assert.InDelta(t, 50, 1000*s.Each[2].Reached[2], 0.01, "a subsidy goes no further than what it can pay")
	low, high := s.Range(func(d *Draw) float64 { return d.Without.Activated })
	assert.Less(t, low, s.Without.Activated())
	assert.Greater(t, high, s.Without.Activated())
	assert.InDelta(t, 0.25, s.Believed(0), 1e-9)
	low, high = s.Belief(0)
	assert.InDelta(t, 0.025, low, 0.01)
	assert.InDelta(t, 0.475, high, 0.01)
	assert.Equal(t, 1.0, s.Believed(3), "a saved customer is saved")
	later := NewStudy(document(t), 1, []float64{1000}, 1)
	assert.Greater(t, later.Without.Activated(), s.Without.Activated(), "a younger behavior asks for less")
	day, ok := s.Without.Median()
	assert.True(t, ok)
	assert.Less(t, s.Without.Done[day-1], 0.5)
}

func TestAnExperimentTakesThePlaceOfTheBelief(t *testing.T) {
	d := document(t)
	counts := func(won float64) *plan.Value { return &plan.Value{Form: plan.Counts, Won: won, Of: 2000} }
	d.Behavior.Experiments = []plan.Experiment{{ID: "e", Intervention: "tour", With: counts(900), Without: counts(900)}}
	s := NewStudy(d, 0, []float64{1000}, 1)
	assert.InDelta(t, 0, s.Believed(0), 1e-9)
	low, high := s.Belief(0)
	assert.Less(t, low, 0.0)
	assert.Greater(t, high, 0.0)
	assert.InDelta(t, 0.25, s.Believed(1), 1e-9, "the others are believed as before")
}

func TestAnExperimentTakesThePlaceOfWhatAContactSaves(t *testing.T) {
	d := document(t)
	measured := func(with, without float64) *Study {
		share := func(x float64) *plan.Value { return &plan.Value{Form: plan.Constant, Number: x} }
		d.Behavior.Experiments = []plan.Experiment{{ID: "e", Intervention: "call", With: share(with), Without: share(without)}}
		return NewStudy(d, 0, []float64{1000}, 1)
	}
	base := NewStudy(d, 0, []float64{1000}, 1)
	require.True(t, base.Direct(3))
	everyone, notes := plan.Apply(d, plan.Edit{Do: "set", Path: "behavior.interventions.call.share", JSON: "1"})
	require.NotNil(t, everyone, notes)
	without, with := base.Without.Kept(), NewStudy(everyone, 0, []float64{1000}, 1).Each[3].Kept()
	assert.NotEqual(t, 2*base.Each[3].Kept()-without, with, "half of the contacts save another part than half")
	full := base.Each[3].Kept() - without
	for _, part := range []float64{-0.2, 0, 0.5, 1, 1.5} {
		s := measured(without+part*(with-without), without)
		assert.False(t, s.Direct(3))
		assert.InDelta(t, part, s.Believed(3), 1e-9)
		staying := s.Staying(3, s.Believed(3))
		assert.InDelta(t, part*full, staying[len(staying)-1]-without, 1e-9)
		for k := range s.Draws {
			require.InDelta(t, part*full, s.Effect(3, &s.Draws[k]), 1e-9, "what was measured counts, however uncertain leaving is")
		}
	}
}

func TestTheSizeOfATestIsThatOfPR5(t *testing.T) {
	assert.Equal(t, 3841.0, PerArm(0.10, 0.12))
	assert.True(t, math.IsInf(PerArm(0.1, 0.1), 1))
}

func TestWhatATestIsWorth(t *testing.T) {
	belief := make([]float64, 100)
	for i := range belief {
		belief[i] = 0.5 * (float64(i) + 0.5) / 100
	}
	of := func(perArm, cost float64) (now, perfect, sample float64) {
		test := Test{Without: 0.5, With: 0.6, PerArm: perArm, Belief: belief, Gain: func(c float64) float64 { return 1000*c - cost }}
		return test.Worth()
	}
	now, perfect, sample := of(1000, 250)
	assert.InDelta(t, 0, now, 1e-9)
	assert.InDelta(t, 62.5, perfect, 0.01, "half of the time 125 in the mean")
	assert.Greater(t, sample, 0.0)
	assert.Less(t, sample, perfect)
	_, _, more := of(100_000, 250)
	assert.Greater(t, more, sample, "a larger test is worth more")
	assert.InDelta(t, perfect, more, 2)
	_, perfect, sample = of(1000, 0)
	assert.InDelta(t, 0, perfect, 1e-9, "what is done anyway needs no test")
	assert.InDelta(t, 0, sample, 1e-6)
}

func TestTheReminderIsTriedOnAllDays(t *testing.T) {
	s := NewStudy(document(t), 0, []float64{1000}, 1)
	all := s.Reminders(1)
	assert.Len(t, all, 9*3)
	for _, r := range all {
		assert.GreaterOrEqual(t, r.Activated, -1e-12)
		if r.Day == 4 && r.Below == 2 {
			assert.InDelta(t, s.Each[1].Activated()-s.Without.Activated(), r.Activated, 1e-4)
		}
	}
}

func TestABudgetGoesToTheCheapestFirst(t *testing.T) {
	s := NewStudy(document(t), 0, []float64{1000}, 1)
	assert.Equal(t, []float64{0, 0, 0, 0}, s.Budget(0))
	little := s.Budget(0.01)
	assert.Greater(t, little[1], 0.0, "a mail costs least")
	assert.Less(t, little[1], 1.0)
	assert.Equal(t, []float64{1, 1, 1, 1}, s.Budget(1e6))
	some, all := s.Filled(little), s.Filled([]float64{1, 1, 1, 1})
	assert.Less(t, some.Kept(), all.Kept())
	arm := s.Figures.Arm(s.Figures.only(-1))
	together := Exact(&s.Figures.Users, &arm)
	assert.InDelta(t, together.Kept(), all.Kept(), 1e-12)
}

func TestACapacityIsHeldAgainstEachMonth(t *testing.T) {
	arrivals := []float64{100, 1000}
	s := NewStudy(document(t), 0, arrivals, 1)
	h := &s.Figures.Helps[2] // 50 a month at 20 each
	free := s.Each[2].Reached[2] / h.Fill
	assert.InDelta(t, (100*free+50)/(1100*free), h.Fill, 1e-6, "the first month has room")
	assert.InDeltaSlice(t, []float64{2000 * free, 1000}, h.Costs(arrivals, s.Each[2].Reached[2]), 0.01)
	assert.Equal(t, 1.0, s.Figures.Helps[0].Fill)
}

func TestWhatCountsVariesWithTheEffectToo(t *testing.T) {
	s := NewStudy(document(t), 0, []float64{1000}, 1)
	for k := range s.Draws {
		d := &s.Draws[k]
		want := d.Causal * (d.Each[0].Kept - d.Without.Kept) / (s.Each[0].Kept() - s.Without.Kept())
		require.InDelta(t, want, s.Part(0, d), 1e-12)
	}
	low, high := s.Parts(0)
	least, most := s.Belief(0)
	assert.NotEqual(t, [2]float64{least, most}, [2]float64{low, high})
	low, high = s.Parts(3)
	assert.Less(t, low, high, "what saves is an effect, as uncertain as leaving")
}
