package examples

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/risk"
)

// uncertain is the study of an example's number, with a goal that it be so much at least.
func uncertain(t *testing.T, file, address string, atLeast float64) (risk.Study, []string) {
	t.Helper()
	sheet, notes := compile.Plan(read(t, file))
	require.Empty(t, notes)
	q, note := sheet.Resolve(address)
	require.Nil(t, note)
	s := risk.Study{Model: sheet.Model, Params: sheet.Model.Defaults(), Numbers: []risk.Number{{Row: q.Row, From: q.From, To: q.To}},
		Fans: []model.RowID{q.Row}, Goals: []risk.Goal{{Value: atLeast}}}
	var keys []string
	for _, u := range sheet.Uncertain() {
		s.Sources = append(s.Sources, risk.Source(u))
		keys = append(keys, u.Key)
	}
	return s, keys
}

// drawn is a study under a seed.
func drawn(t *testing.T, s risk.Study, seed uint64, draws int) *risk.Result {
	t.Helper()
	s.Seed = seed
	run := risk.New(draws, s)
	r, err := run.Result(run.Blocks(0, run.Count(), nil))
	require.NoError(t, err)
	return r
}

// The figures were computed by another program.
func TestTheReferencePlanIsAsSureAsItWasFoundToBe(t *testing.T) {
	s, keys := uncertain(t, "reference.plan.json", "mrr@2029-12", 800000)
	assert.Len(t, keys, 34)
	var chance, mean, low, middle, high float64
	const seeds = 20
	for seed := range uint64(seeds) {
		r := drawn(t, s, seed+1, 10000)
		y := r.Number(0, 0)
		chance += r.Goal(0, 0).Chance.Value / seeds
		mean += y.Mean().Value / seeds
		low += y.Point(0.05) / seeds
		middle += y.Point(0.5) / seeds
		high += y.Point(0.95) / seeds
	}
	t.Log(chance, mean, low, middle, high)
	assert.InDelta(t, 0.2525, chance, 0.005)
	assert.InEpsilon(t, 723100, mean, 0.003)
	assert.InEpsilon(t, 533900, low, 0.005)
	assert.InEpsilon(t, 712400, middle, 0.005)
	assert.InEpsilon(t, 949100, high, 0.005)
}

// covered counts how often the stated error of an estimate holds the truth.
type covered struct{ truth, hits, of float64 }

func (c *covered) see(e risk.Estimate) {
	c.of++
	if e.Value-e.Error <= c.truth && c.truth <= e.Value+e.Error {
		c.hits++
	}
}

// The truth is what all seeds say together: a 200th of the variance of one.
func TestTheStatedErrorHoldsTheTruthOnTheReferencePlan(t *testing.T) {
	s, _ := uncertain(t, "reference.plan.json", "mrr@2029-12", 800000)
	const seeds = 200
	estimates := func(r *risk.Result) map[string]risk.Estimate {
		y := r.Number(0, 0)
		return map[string]risk.Estimate{"mean": y.Mean(), "chance": r.Goal(0, 0).Chance, "shortfall": r.Goal(0, 0).Shortfall,
			"5%": y.Quantile(0.05), "50%": y.Quantile(0.5), "95%": y.Quantile(0.95)}
	}
	all := make([]map[string]risk.Estimate, seeds)
	for seed := range all {
		all[seed] = estimates(drawn(t, s, uint64(seed+1), 2000))
	}
	for name := range all[0] {
		var c covered
		for _, one := range all {
			c.truth += one[name].Value / seeds
		}
		for _, one := range all {
			c.see(one[name])
		}
		t.Log(name, c.truth, c.hits/seeds)
		assert.GreaterOrEqual(t, c.hits/seeds, 0.9, name)
		assert.LessOrEqual(t, c.hits/seeds, 0.99, name)
	}
}
