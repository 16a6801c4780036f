package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// habitPlan is a plan with a key behavior and an intervention of each kind.
const habitPlan = `{"planleaf": 1, "id": "p", "title": "t", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
"stages": [{"id": "lead"}, {"id": "customer"}], "channels": [{"id": "seo", "kind": "organic", "leads": 1000, "rates": {"customer": 0.5}}],
"customers": {"opening": 2000, "churn": 0.06, "price": 220, "margin": 0.8},
"targets": [{"id": "t", "metric": "mrr", "atLeast": 1000000, "at": "2027-12"}],
"behavior": {"event": "invite", "times": 3, "days": 10, "chance": {"low": 0.22, "high": 0.3}, "spread": 0.12, "decay": 0.01,
  "leaving": {"before": 0.006, "after": 0.0015, "idle": 0.08, "return": 0.002},
  "interventions": [
    {"id": "tour", "kind": "guidance", "share": 0.8, "lift": 1.35, "cost": 4, "monthly": 1500},
    {"id": "mail", "kind": "reminder", "share": 0.9, "lift": 1.5, "day": 4, "below": 2, "cost": 0.3},
    {"id": "gift", "kind": "subsidy", "share": 0.5, "lift": 1.4, "cost": 15, "capacity": 300},
    {"id": "call", "kind": "save", "share": 0.4, "saved": 0.15, "cost": 25}]}}`

// behaveShown is what tests look at of an answer.
type behaveShown struct {
	Numbers struct {
		Without struct {
			Activated struct{ Value, Simulated, Error float64 }
			Kept      struct{ Value float64 }
		}
		Interventions []struct {
			ID                 string
			Believed           float64
			Kept               struct{ Value float64 }
			Causal, Gain, More []float64
		}
	}
	View struct {
		Says   string
		Done   int
		Blocks int
		Adopts []struct {
			ID    string
			Edits []plan.Edit
			Moves struct {
				Rows []struct {
					ID    string
					Cells []struct{ Text, Sub string }
				}
			}
		}
		Remind *struct{ Caption string }
	}
}

func behaviorOf(t *testing.T, q Request) behaveShown {
	t.Helper()
	q.Do = "behave"
	a := NewEngine().Run(q)
	require.True(t, a.OK, a.Faults)
	var shown behaveShown
	require.NoError(t, json.Unmarshal(a.Result, &shown))
	return shown
}

func TestThePlanIsAskedWhatAnInterventionBrings(t *testing.T) {
	shown := behaviorOf(t, Request{Plan: habitPlan, Lang: "en", Behave: &Behave{Help: "mail"}})
	require.Len(t, shown.Numbers.Interventions, 4)
	for _, one := range shown.Numbers.Interventions {
		assert.Greater(t, one.Kept.Value, shown.Numbers.Without.Kept.Value, one.ID)
		assert.LessOrEqual(t, one.Believed, one.Kept.Value+1e-12)
		require.Len(t, one.More, 5)
		assert.Greater(t, one.More[4], 0.0, one.ID)
		if one.ID != "call" {
			assert.InDelta(t, 0, one.More[0], 1e-6, "none of it brings nothing")
		}
	}
	require.NotNil(t, shown.View.Remind)
	assert.Contains(t, shown.View.Remind.Caption, "The best reminder")
}

func TestSimulatedUsersComeInBlocksAndSayTheSame(t *testing.T) {
	e := NewEngine()
	ask := func(from, to int) []byte {
		a := e.Run(Request{Do: "behave", Plan: habitPlan, From: from, To: to, Behave: &Behave{Step: "users", Users: 20_000}})
		require.True(t, a.OK, a.Faults)
		return a.Part
	}
	q := Request{Plan: habitPlan, Behave: &Behave{Users: 20_000}, Parts: [][]byte{ask(40, 0), ask(0, 17), ask(17, 40)}}
	shown := behaviorOf(t, q)
	assert.Equal(t, 20_000, shown.View.Done)
	q.Parts = [][]byte{ask(0, 0)}
	assert.Equal(t, shown, behaviorOf(t, q))
	said := shown.Numbers.Without.Activated
	assert.InDelta(t, said.Value, said.Simulated, 4*said.Error)
	q.Do, q.Parts = "behave", [][]byte{{1, 2, 3}}
	assert.Equal(t, "part-unreadable", e.Run(q).Faults[0].Code)
}

func TestASimulatedLogHasALineAnEvent(t *testing.T) {
	a := NewEngine().Run(Request{Do: "behave", Plan: habitPlan, To: 1, Behave: &Behave{Step: "log", Users: 512}})
	require.True(t, a.OK)
	var text string
	require.NoError(t, json.Unmarshal(a.Result, &text))
	lines := strings.Split(strings.TrimSpace(text), "\n")
	assert.Equal(t, "user,event,time", lines[0])
	assert.Equal(t, "u1,register,2027-01-01", lines[1])
	assert.Equal(t, 256, strings.Count(text, ",register,"))
	assert.Greater(t, strings.Count(text, ",invite,"), 1000)
}

func TestAQuestionAboutNoBehaviorIsRefused(t *testing.T) {
	for _, c := range []struct {
		text string
		ask  *Behave
		code string
	}{
		{strings.Replace(habitPlan, `"behavior": {`, `"x-behavior": {`, 1), nil, ""},
		{habitPlan, &Behave{Users: 1}, "behavior-users"},
		{strings.Replace(habitPlan, `"times": 3`, `"row": "gone", "times": 3`, 1), nil, "behavior-row-unknown"},
	} {
		if c.code == "" {
			c.code = "behavior-missing"
		}
		a := NewEngine().Run(Request{Do: "behave", Plan: c.text, Behave: c.ask, Lang: "en"})
		require.False(t, a.OK)
		assert.Equal(t, c.code, a.Faults[0].Code)
	}
}

func TestAContactThatSavesIsToldByWhoStays(t *testing.T) {
	a := NewEngine().Run(Request{Do: "behave", Plan: habitPlan, Lang: "en", Behave: &Behave{Help: "call"}})
	require.True(t, a.OK, a.Faults)
	var shown struct {
		View struct {
			Says  string
			Reach struct{ Headline string }
		}
	}
	require.NoError(t, json.Unmarshal(a.Result, &shown))
	assert.Contains(t, shown.View.Says, "those who are there on day")
	assert.Contains(t, shown.View.Reach.Headline, "activat", "the curve beside it is one of activation")
}
