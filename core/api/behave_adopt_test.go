package api

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

// staying are the ways in which a plan says how long customers stay, in the place of the customers of habitPlan, with the
// path that an intervention changes first.
var staying = []struct{ name, customers, path string }{
	{"churn", `"churn": 0.06`, "customers.churnByAge.1"},
	{"an uncertain churn", `"churn": {"value": 0.06, "low": 0.05, "high": 0.08}`, "customers.churnByAge.1"},
	{"observed churn", `"churn": {"won": 60, "of": 1000}`, "customers.churnByAge.1"},
	{"churn by month of the plan", `"churn": [0.07, 0.06]`, "customers.churnByAge.1"},
	{"a churn that falls", `"churn": {"start": 0.06, "growth": -0.01}`, "customers.churnByAge.1"},
	{"a churn with a factor", `"churn": {"is": 0.06, "factor": {"low": 0.8, "high": 1.2}}`, "customers.churnByAge.1"},
	{"churn by month of life", `"churnByAge": [0.2, 0.1, 0.05, 0.04, 0.03]`, "customers.churnByAge.1"},
	{"few months of life", `"ages": [0, 1], "churnByAge": [0.2, {"low": 0.05, "high": 0.08}]`, "customers.churnByAge.1"},
	{"contracts of a quarter", `"ages": [0.5, 0.25, 0.25], "contract": {"term": 3, "renewal": 0.8}`, "customers.contract.renewal"},
	{"contracts with an uncertain renewal", `"ages": [0.5, 0.25, 0.25], "contract": {"term": 3, "renewal": {"won": 60, "of": 80}}`, "customers.contract.renewal"},
	{"tiers", `"churn": 0.05`, "tiers.large.contract.renewal"},
}

// stayingPlan is habitPlan with customers who stay in another way; with tiers where path is in one.
func stayingPlan(customers, path string) string {
	text := strings.Replace(habitPlan, `"churn": 0.06`, customers, 1)
	if strings.HasPrefix(path, "tiers.") {
		text = strings.Replace(text, `"opening": 2000, `, "", 1)
		text = strings.Replace(text, `"leads": 1000`, `"mix": {"large": 0.2, "small": 0.3, "other": 0.5}, "leads": 1000`, 1)
		text = strings.Replace(text, `"channels"`, `"tiers": [
			{"id": "large", "opening": 100, "ages": [0.5, 0.5], "contract": {"term": 2, "renewal": 0.8}, "price": 500},
			{"id": "small", "opening": 900, "churnByAge": [0.2, {"low": 0.08, "high": 0.12}, 0.1, 0.08]},
			{"id": "other", "opening": 1000}], "channels"`, 1)
	}
	return text
}

// metricAt is a number of a plan, under a scenario.
func metricAt(t *testing.T, text, scenario, address string) float64 {
	t.Helper()
	d, notes := plan.Parse([]byte(text))
	require.Empty(t, notes)
	if scenario != "" {
		d, notes = plan.Under(d, scenario)
		require.Empty(t, notes)
	}
	sheet, notes := compile.Plan(d)
	for _, n := range notes {
		require.True(t, n.Warning, n)
	}
	return readAt(sheet, address)
}

func TestWhatIsSimulatedIsAdoptedInWhateverWayCustomersStay(t *testing.T) {
	for _, c := range staying {
		t.Run(c.name, func(t *testing.T) {
			text := stayingPlan(c.customers, c.path)
			shown := behaviorOf(t, Request{Plan: text, Lang: "en"})
			require.Len(t, shown.View.Adopts, 3)
			before := metricAt(t, text, "", "mrr@last")
			more := shown.Numbers.Interventions[0].More[1] // a quarter is believed
			require.Greater(t, more, 0.0)
			for _, adopt := range shown.View.Adopts {
				require.NotEmpty(t, adopt.Moves.Rows)
				assert.Equal(t, c.path, adopt.Moves.Rows[0].ID)
				assert.NotEqual(t, adopt.Moves.Rows[0].Cells[1].Text, adopt.Moves.Rows[0].Cells[2].Text)
				a := NewEngine().Run(Request{Do: "edit", Plan: text, Edits: adopt.Edits, Lang: "en"})
				require.True(t, a.OK, "%s %v", adopt.ID, a.Faults)
				d, notes := plan.Parse([]byte(a.Plan))
				require.Empty(t, notes)
				require.Empty(t, plan.CheckFindings(d))
				require.Len(t, d.Findings, 1)
				now := metricAt(t, a.Plan, "", "mrr@last")
				switch adopt.ID {
				case "staying":
					assert.NotEqual(t, before, now)
					assert.Empty(t, d.Scenarios)
				case "tour":
					assert.InDelta(t, before, now, 1e-9*before, "the plan itself says what it said")
					require.Len(t, d.Scenarios, 1)
					assert.InDelta(t, more, metricAt(t, a.Plan, "help-1", "mrr@last")-before, 1e-6*more)
					assert.Equal(t, 0.0, d.Money.Costs[0].Amount.Number)
				case "tour-base":
					assert.Empty(t, d.Scenarios)
					assert.InDelta(t, more, now-before, 1e-6*more)
				}
			}
		})
	}
}

func TestOnlyTheTiersThatAreMeantChange(t *testing.T) {
	text := stayingPlan(`"churn": 0.05`, "tiers.")
	for tier, path := range map[string]string{"small": "tiers.small.churnByAge.1", "other": "customers.churnByAge.1"} {
		shown := behaviorOf(t, Request{Plan: text, Lang: "en", Behave: &Behave{Tiers: []string{tier}}})
		require.Len(t, shown.View.Adopts, 3)
		here := shown.View.Adopts[2]
		assert.Equal(t, path, here.Moves.Rows[0].ID)
		a := NewEngine().Run(Request{Do: "edit", Plan: text, Edits: here.Edits, Lang: "en"})
		require.True(t, a.OK, a.Faults)
		for _, other := range []string{"large", "small", "other"} {
			was, now := metricAt(t, text, "", "active."+other+"@last"), metricAt(t, a.Plan, "", "active."+other+"@last")
			if other == tier {
				assert.Greater(t, now, was)
			} else {
				assert.Equal(t, was, now)
			}
		}
	}
}

func TestATierThatSharesTheTermsOfAllGetsItsOwn(t *testing.T) {
	text := strings.Replace(stayingPlan(`"churn": 0.05`, "tiers."), `"churnByAge": [0.2, {"low": 0.08, "high": 0.12}, 0.1, 0.08]`, `"price": 200`, 1)
	shown := behaviorOf(t, Request{Plan: text, Lang: "en", Behave: &Behave{Tiers: []string{"small"}}})
	here := shown.View.Adopts[2]
	assert.Equal(t, "tiers.small.churnByAge.1", here.Moves.Rows[0].ID)
	a := NewEngine().Run(Request{Do: "edit", Plan: text, Edits: here.Edits, Lang: "en"})
	require.True(t, a.OK, a.Faults)
	assert.Equal(t, metricAt(t, text, "", "active.other@last"), metricAt(t, a.Plan, "", "active.other@last"))
	assert.Greater(t, metricAt(t, a.Plan, "", "active.small@last"), metricAt(t, text, "", "active.small@last"))
}

func TestWhatHasNoEffectChangesNothing(t *testing.T) {
	for _, c := range staying {
		text := strings.Replace(stayingPlan(c.customers, c.path), `"lift": 1.35, "cost": 4, "monthly": 1500`, `"lift": 1`, 1)
		text = strings.Replace(strings.Replace(text, `{"low": 0.22, "high": 0.3}`, "0.26", 1), `"spread": 0.12`, `"causal": 0.25, "spread": 0.12`, 1)
		shown := behaviorOf(t, Request{Plan: text, Lang: "en"})
		assert.Equal(t, make([]float64, 5), shown.Numbers.Interventions[0].More, c.name)
		assert.Equal(t, make([]float64, 5), shown.Numbers.Interventions[0].Gain, c.name)
	}
}
