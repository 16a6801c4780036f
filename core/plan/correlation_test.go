package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const correlatedPlan = `{"planleaf": 1, "id": "p", "title": "t", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 6},
"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
"channels": [{"id": "web", "kind": "organic", "leads": "900 to 1100", "rates": {"mql": "30% to 40%", "customer": "10% to 20%"}},
	{"id": "ads", "kind": "organic", "leads": 100, "rates": {"mql": "30% to 40%", "customer": "10% to 20%"}}],
"customers": {"churn": {"won": 20, "of": 1000}, "price": {"value": 100, "low": 80, "high": 130}, "margin": 0.8},
"correlations": [GROUPS]}`

const three = `"of": ["channels.web.leads", "customers.churn", "customers.price"]`

func TestImpossibleCorrelationsAreToldWithTheirCure(t *testing.T) {
	for groups, want := range map[string][]string{
		`{"id": "a", ` + three + `, "rho": -0.45}`:                                    nil,
		`{"id": "a", ` + three + `, "matrix": [[1, 0.5, 0], [0.5, 1, 0], [0, 0, 1]]}`: nil,
		`{"id": "a", ` + three + `, "rho": -0.6}`:                                     {"correlations.a.rho: 3 assumptions cannot all correlate by -0.6, -0.48 is the least; write -0.48 or more, or say each pair in a matrix"},
		`{"id": "a", ` + three + `, "rho": 1.2}`:                                      {"correlations.a.rho: a correlation lies within −1..1, got 1.2"},
		`{"id": "a", ` + three + `}`:                                                  {"correlations.a: a group has rho, the same for each pair, or matrix, a number for each; one of the two"},
		`{"id": "a", "of": ["customers.churn"], "rho": 0.5}`:                          {"correlations.a.of: a group has two assumptions or more, this one 1"},
		`{"id": "a", "of": ["customers.churn", "customers.prise"], "rho": 0.5}, {"id": "b", "name": "B", "of": ["customers.churn", "customers.price"], "rho": 0.1}`: {
			"correlations.a.of.2: there is no assumption customers.prise; name one that there is (customers.price), or take it out of the group",
			"correlations.b.of.1: customers.churn is in a already, and an assumption is in one group at most; make it one group, or delete it in one"},
		`{"id": "a", ` + three + `, "matrix": [[1, 0.5], [0.5, 1]]}`: {
			"correlations.a.matrix: matrix needs 3 rows of 3 numbers, in the order of of; it has 2 rows, one of 2 numbers"},
		`{"id": "a", ` + three + `, "matrix": [[1, 0.5, 0], [0.4, 1, 0], [0, 0, 1]]}`: {
			"correlations.a.matrix.2: channels.web.leads and customers.churn correlate by 0.5 in one place and 0.4 in the other; say the same in both"},
		`{"id": "a", ` + three + `, "matrix": [[1, 0.9, 0.9], [0.9, 1, -0.9], [0.9, -0.9, 1]]}`: {
			"correlations.a.matrix: these correlations cannot all hold at once; the nearest that can: "},
		`{"id": "a", ` + three + `, "matrix": [[1, 0, 0], [0, 2, 0], [0, 0, 1]]}`: {"correlations.a.matrix.2: row 2 says 2 of an assumption with itself; that is 1"},
	} {
		d, notes := Parse([]byte(strings.Replace(correlatedPlan, "GROUPS", groups, 1)))
		require.NotNil(t, d, "%v", notes)
		var said []string
		for _, n := range Check(d) {
			said = append(said, n.Path+": "+n.Message("en"))
		}
		require.Len(t, said, len(want), "%s\n%v", groups, said)
		for i := range want {
			assert.Contains(t, said[i], want[i], groups)
		}
	}
}

func TestTheNearestCorrelationsAreACure(t *testing.T) {
	g := Correlation{Of: []string{"a", "b", "c"}, Matrix: [][]float64{{1, 0.9, 0.9}, {0.9, 1, -0.9}, {0.9, -0.9, 1}}}
	near := nearestRanks(g.Scores())
	assert.Equal(t, "a ~ b 0.48; a ~ c 0.48; b ~ c -0.48", changedPairs(&g, near))
	assert.Equal(t, near, nearestRanks((&Correlation{Of: g.Of, Matrix: near}).Scores()), "what is possible stays")
}

func TestAMemberWithoutARangeIsAWarning(t *testing.T) {
	d, notes := Parse([]byte(strings.Replace(correlatedPlan, "GROUPS", `{"id": "a", "of": ["customers.churn", "customers.margin"], "rho": 0.5}`, 1)))
	require.Empty(t, notes)
	assert.Empty(t, Check(d))
	notes = CheckCorrelations(d)
	require.Len(t, notes, 1)
	assert.True(t, notes[0].Warning)
	assert.Equal(t, "correlations.a.of.2", notes[0].Path)
}

func TestWhatIsRemovedLeavesItsGroups(t *testing.T) {
	groups := `{"id": "a", "of": ["channels.ads.rates.mql", "customers.churn", "channels.web.rates.mql"], "matrix": [[1, 0.1, 0.2], [0.1, 1, 0.3], [0.2, 0.3, 1]]},
		{"id": "b", "of": ["channels.ads.rates.customer", "customers.price"], "rho": 0.5}`
	d, notes := Parse([]byte(strings.Replace(correlatedPlan, "GROUPS", groups, 1)))
	require.Empty(t, append(notes, Check(d)...))
	copied, notes := Apply(d, Edit{Do: "copy", Path: "channels.ads"})
	require.NotNil(t, copied, "%v", notes)
	assert.Equal(t, d.Correlations, copied.Correlations, "a copy is in no group")
	renamed, _ := Apply(d, Edit{Do: "rename", Path: "channels.ads", Text: "Ads"})
	assert.Empty(t, Check(renamed), "a path goes by ids")

	after, notes := Apply(d, Edit{Do: "remove", Path: "channels.ads"})
	require.NotNil(t, after, "%v", notes)
	assert.Empty(t, Check(after))
	require.Len(t, after.Correlations, 1, "a group of one goes")
	assert.Equal(t, []string{"customers.churn", "channels.web.rates.mql"}, after.Correlations[0].Of)
	assert.Equal(t, [][]float64{{1, 0.3}, {0.3, 1}}, after.Correlations[0].Matrix)
	assert.Len(t, d.Correlations, 2, "the plan before is as it was")

	wrong, _ := Apply(d, Edit{Do: "set", Path: "correlations.b.of.1", JSON: `"customers.churm"`})
	require.NotNil(t, wrong)
	assert.True(t, Check(wrong).Faults(), "a path that was never there is a fault")
}

func TestASeedIsWordsOrANumber(t *testing.T) {
	for written, want := range map[string]string{
		`"bamboo-ferry-seven"`: `"bamboo-ferry-seven"`, `"Bamboo Ferry Seven"`: `"bamboo-ferry-seven"`, `7`: `7`, `"7"`: `7`, `12345678901`: `12345678901`,
	} {
		d, notes := Parse([]byte(strings.Replace(correlatedPlan, `"correlations": [GROUPS]`, `"simulation": {"seed": `+written+`}`, 1)))
		require.Empty(t, notes, written)
		assert.Contains(t, string(Format(d)), `"seed": `+want)
		seed, draws := d.Simulation.Start()
		if strings.HasPrefix(want, `"`) {
			usual, _ := (&Simulation{}).Start()
			assert.Equal(t, usual, seed, "the usual seed has these words")
		}
		assert.Equal(t, 10_000, draws)
	}
	typed, notes := Apply(&Doc{Planleaf: 1, ID: "p", Title: "t", Currency: "CNY", Horizon: Horizon{Start: "2027-01", Periods: 6}, Stages: []Stage{{ID: "a"}, {ID: "b"}}},
		Edit{Do: "type", Path: "simulation.seed", Text: " Bamboo ferry seven "}, Edit{Do: "type", Path: "simulation.draws", Text: "2万"}, Edit{Do: "type", Path: "simulation.sampling", Text: "plain"})
	require.NotNil(t, typed, "%v", notes)
	assert.Equal(t, Simulation{Seed: "bamboo-ferry-seven", Draws: 20_000, Sampling: "plain"}, typed.Simulation)
	for _, bad := range []string{`"luck"`, `-1`, `1.5`, `1e30`, `true`} {
		_, notes := Parse([]byte(strings.Replace(correlatedPlan, `"correlations": [GROUPS]`, `"simulation": {"seed": `+bad+`}`, 1)))
		require.Len(t, notes, 1, bad)
		assert.Equal(t, "seed-unknown", notes[0].Code)
	}
}

func TestAssumptionsAreCorrelatedInOneEdit(t *testing.T) {
	d, notes := Parse([]byte(strings.Replace(correlatedPlan, "GROUPS", "", 1)))
	require.NotNil(t, d, "%v", notes)
	said := func(d *Doc) (out []string) {
		for _, g := range d.Correlations {
			out = append(out, strings.Join(g.Of, "+")+"="+show(*g.Rho))
		}
		return out
	}
	one, notes := Apply(d, Edit{Do: "correlate", Path: "customers.price", JSON: `["customers.churn"]`, Text: "-0.4"})
	require.NotNil(t, one, "%v", notes)
	assert.Equal(t, []string{"customers.price+customers.churn=-0.4"}, said(one))
	more, notes := Apply(one, Edit{Do: "correlate", Path: "customers.churn", JSON: `["customers.price", "channels.web.leads"]`, Text: "30%"})
	require.NotNil(t, more, "%v", notes)
	assert.Equal(t, []string{"customers.churn+customers.price+channels.web.leads=0.3"}, said(more))
	assert.Equal(t, one.Correlations[0].ID, more.Correlations[0].ID, "it is the same group")
	none, notes := Apply(more, Edit{Do: "correlate", Path: "customers.price", JSON: `[]`})
	require.NotNil(t, none, "%v", notes)
	assert.Empty(t, said(none))
	for text, code := range map[string]string{"much": "", "2": "correlation-beyond-one"} {
		bad, notes := Apply(d, Edit{Do: "correlate", Path: "customers.price", JSON: `["customers.churn"]`, Text: text})
		if bad != nil {
			notes = Check(bad)
		}
		require.True(t, notes.Faults(), text)
		if code != "" {
			assert.Equal(t, code, notes[0].Code)
		}
	}
}
