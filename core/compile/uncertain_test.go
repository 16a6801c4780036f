package compile_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/dist"
	"planleaf/core/plan"
)

const uncertainPlan = `{"planleaf": 1, "id": "p", "title": "t", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 6},
"stages": [{"id": "lead"}, {"id": "customer"}],
"channels": [{"id": "web", "kind": "organic", "leads": {"start": 1000, "growth": 0.1}, "rates": {"customer": "10% to 20%"}}],
"customers": {"churn": {"won": 20, "of": 1000}, "price": {"value": 100, "low": 80, "high": 130}, "margin": {"low": 0.7, "high": 0.98, "dist": "normal"}},
"scenarios": [{"id": "s", "changes": [
	{"path": "channels.web.rates.customer", "multiply": 2, "from": "2027-03", "to": "2027-04"},
	{"path": "customers.churn", "multiply": 0.5, "note": "all months"},
	{"path": "customers.price", "set": 90, "from": "2027-05"},
	{"path": "channels.web.leads", "set": "1500 to 2500", "from": "2027-02", "to": "2027-03"}]}]}`

// uncertainOf are the uncertain assumptions of the plan under a scenario, by key.
func uncertainOf(t *testing.T, scenario string) (*compile.Sheet, map[string]compile.Uncertain) {
	t.Helper()
	d, notes := plan.Parse([]byte(uncertainPlan))
	require.Empty(t, notes)
	under, notes := plan.Under(d, scenario)
	require.Empty(t, notes)
	s, notes := compile.Plan(under)
	require.NotNil(t, s, "%v", notes)
	all := map[string]compile.Uncertain{}
	for _, u := range s.Uncertain() {
		all[u.Key] = u
	}
	return s, all
}

func TestUncertainAssumptionsAreFoundInTheModel(t *testing.T) {
	s, all := uncertainOf(t, "")
	require.Len(t, all, 4)
	var order []string
	for _, u := range s.Uncertain() {
		order = append(order, u.Key)
		assert.Equal(t, u.Key, s.Model.Params()[u.Param].Path)
		require.Len(t, u.Pieces, 1)
		assert.Nil(t, u.Steps)
	}
	assert.Equal(t, []string{"channels.web.rates.customer", "customers.churn", "customers.price", "customers.margin"}, order)
	price := all["customers.price"].Pieces[0]
	assert.InEpsilon(t, 80, price.Of(price.Dist.Quantile(0.05)), 1e-12, "the value of the single line is none of the draws")
	assert.InEpsilon(t, 130, price.Of(price.Dist.Quantile(0.95)), 1e-12)
	churn := all["customers.churn"].Pieces[0]
	assert.True(t, churn.Dist.Same(dist.Beta(20.5, 980.5)))
}

func TestADrawOutsideItsUnitCountsAtTheBound(t *testing.T) {
	_, all := uncertainOf(t, "")
	margin := all["customers.margin"].Pieces[0]
	assert.Equal(t, 1.0, margin.Of(1.2), "no margin is above 100%")
	assert.Equal(t, 0.0, margin.Of(-0.1))
	assert.Equal(t, 0.9, margin.Of(0.9))
	assert.True(t, math.IsInf(all["customers.price"].Pieces[0].Most, 1))
}

func TestAScenarioChangesEachDrawAlike(t *testing.T) {
	_, base := uncertainOf(t, "")
	s, all := uncertainOf(t, "s")
	at := func(key string, period int, u float64) float64 {
		for _, p := range all[key].Pieces {
			if p.From <= period && period <= p.To {
				return p.Of(p.Dist.Quantile(u))
			}
		}
		require.Fail(t, "no piece", "%s %d", key, period)
		return 0
	}
	rate := base["channels.web.rates.customer"].Pieces[0].Dist.Quantile(0.3)
	for period, times := range []float64{1, 1, 2, 2, 1, 1} {
		assert.InEpsilon(t, times*rate, at("channels.web.rates.customer", period, 0.3), 1e-15)
	}
	assert.Len(t, all["channels.web.rates.customer"].Pieces, 3)
	assert.Len(t, all["customers.churn"].Pieces, 1)
	assert.InEpsilon(t, base["customers.churn"].Pieces[0].Dist.Quantile(0.3)/2, at("customers.churn", 0, 0.3), 1e-15)
	assert.Equal(t, 90.0, at("customers.price", 4, 0.9), "certain from May on")
	assert.Greater(t, at("customers.price", 3, 0.9), 100.0)

	leads := all["channels.web.leads"]
	assert.Len(t, leads.Pieces, 5, "four certain months, and two of one range")
	assert.InEpsilon(t, 1331, at("channels.web.leads", 3, 0.9), 1e-12)
	assert.InEpsilon(t, 2500, at("channels.web.leads", 1, 0.95), 1e-12)
	for _, u := range all {
		p := s.Model.Params()[u.Param]
		assert.Equal(t, p.Len-1, u.Pieces[len(u.Pieces)-1].To, "pieces cover all periods")
	}
}

func TestACertainPlanHasNothingUncertain(t *testing.T) {
	d, _ := plan.Parse([]byte(uncertainPlan))
	certain, notes := plan.Apply(d,
		plan.Edit{Do: "set", Path: "channels.web.rates.customer", JSON: "0.1"}, plan.Edit{Do: "set", Path: "customers.churn", JSON: "0.1"},
		plan.Edit{Do: "set", Path: "customers.price", JSON: "100"}, plan.Edit{Do: "set", Path: "customers.margin", JSON: "0.8"})
	require.NotNil(t, certain, "%v", notes)
	s, _ := compile.Plan(certain)
	assert.Empty(t, s.Uncertain())
}

func TestCorrelatedGroupsHaveTheScoresOfTheirRanks(t *testing.T) {
	text := strings.Replace(uncertainPlan, `"scenarios": [`, `"correlations": [{"id": "g", "of": ["customers.churn", "customers.price", "customers.margin"], "rho": 0.5}], "scenarios": [
		{"id": "sure", "changes": [{"path": "customers.price", "set": 90}]}, {"id": "surer", "on": "sure", "changes": [{"path": "customers.margin", "set": 0.8}]},`, 1)
	d, notes := plan.Parse([]byte(text))
	require.Empty(t, notes)
	of := func(scenario string) []compile.Correlated {
		under, _ := plan.Under(d, scenario)
		s, notes := compile.Plan(under)
		require.NotNil(t, s, "%v", notes)
		return s.Correlated()
	}
	all := of("")
	require.Len(t, all, 1)
	assert.Equal(t, []string{"customers.churn", "customers.price", "customers.margin"}, all[0].Of)
	assert.InDelta(t, 2*math.Sin(math.Pi/12), all[0].Scores[0][2], 1e-15)
	assert.Equal(t, 1.0, all[0].Scores[1][1])
	sure := of("sure")
	require.Len(t, sure, 1)
	assert.Equal(t, []string{"customers.churn", "customers.margin"}, sure[0].Of, "what a scenario makes certain has no luck to share")
	assert.Len(t, sure[0].Scores, 2)
	assert.Empty(t, of("surer"))
}

func TestAFactorIsAParameterOfItsOwn(t *testing.T) {
	text := strings.NewReplacer(`"leads": {"start": 1000, "growth": 0.1}`, `"leads": {"is": {"start": 1000, "growth": 0.1}, "factor": "0.8 to 1.25", "persistence": 0.6}`,
		`"price": {"value": 100, "low": 80, "high": 130}`, `"price": {"is": [100, 110], "factor": {"value": 1.5, "low": 1, "high": 2}}`,
		`{"path": "customers.price", "set": 90, "from": "2027-05"}`, `{"path": "customers.price", "add": 7, "from": "2027-05"}`).Replace(uncertainPlan)
	d, notes := plan.Parse([]byte(text))
	require.Empty(t, append(notes, plan.Check(d)...))
	s, notes := compile.Plan(d)
	require.NotNil(t, s, "%v", notes)
	all := map[string]compile.Uncertain{}
	for _, u := range s.Uncertain() {
		all[u.Key] = u
	}
	leads := all["channels.web.leads"]
	assert.Equal(t, "channels.web.leads.factor", s.Model.Params()[leads.Param].Path)
	assert.Equal(t, 6, s.Model.Params()[leads.Param].Len)
	assert.Equal(t, []string{"channels.web.leads@2027-01", "channels.web.leads@2027-02"}, leads.Steps[:2])
	assert.Equal(t, 0.6, leads.Keep)
	assert.InEpsilon(t, 0.8, leads.Pieces[0].Of(leads.Pieces[0].Dist.Quantile(0.05)), 1e-12)
	price := all["customers.price"]
	assert.Equal(t, "customers.price.factor", s.Model.Params()[price.Param].Path)
	assert.Nil(t, price.Steps)
	assert.Equal(t, 1.0, price.Keep)

	st := evaluate(s).st
	row := func(path string) []float64 {
		id, ok := s.Model.Find(path)
		require.True(t, ok, path)
		return st.Row(id)
	}
	assert.InEpsilon(t, 1100, row("channels.web.leads")[1], 1e-15, "1 on the single line")
	assert.InEpsilon(t, 165, row("customers.price")[5], 1e-15, "unless it says otherwise")

	under, notes := plan.Under(d, "s")
	require.Empty(t, notes)
	changed, notes := compile.Plan(under)
	require.NotNil(t, changed, "%v", notes)
	for _, u := range changed.Uncertain() {
		if u.Key == "customers.price" {
			assert.Equal(t, "customers.price", changed.Model.Params()[u.Param].Path, "written out by month")
			last := u.Pieces[len(u.Pieces)-1]
			assert.Equal(t, 7+110*1.25, last.Of(1.25))
		}
	}
}
