package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/diag"
)

// withScenarios is the sample plan with a scenarios section.
func withScenarios(t *testing.T, scenarios string) (*Doc, diag.Notes) {
	t.Helper()
	end := strings.LastIndexByte(sample, '}')
	return Parse([]byte(strings.TrimRight(sample[:end], " \n") + `, "scenarios": ` + scenarios + "}"))
}

func underOf(t *testing.T, changes string) (*Doc, diag.Notes) {
	t.Helper()
	d, notes := withScenarios(t, `[{"id": "s", "changes": [`+changes+`]}]`)
	require.NotNil(t, d, "%v", notes)
	require.Empty(t, Check(d))
	return Under(d, "s")
}

func TestAChangeActsOnTheValueOfItsParent(t *testing.T) {
	at := func(changes, path string) []float64 {
		u, notes := underOf(t, changes)
		require.Empty(t, notes, changes)
		out, err := valueAt(u, path).ByPeriod(true, 12*2027, 4)
		require.NoError(t, err)
		return out
	}
	churn := func(changes string) []float64 { return at(changes, "customers.churn") }
	for _, c := range []struct {
		name, changes string
		want          []float64
	}{
		{"set", `{"path": "customers.churn", "set": "4%"}`, []float64{0.04, 0.04, 0.04, 0.04}},
		{"multiply", `{"path": "customers.churn", "multiply": 2}`, []float64{0.044, 0.044, 0.044, 0.044}},
		{"add", `{"path": "customers.churn", "add": 0.25}`, []float64{0.272, 0.272, 0.272, 0.272}},
		{"some months", `{"path": "customers.churn", "multiply": 2, "from": "2027-02", "to": "2027-03"}`, []float64{0.022, 0.044, 0.044, 0.022}},
		{"from a month on", `{"path": "customers.churn", "set": 0.5, "from": "2027-03"}`, []float64{0.022, 0.022, 0.5, 0.5}},
		{"a series begins at its month", `{"path": "customers.churn", "set": [0.1, 0.2], "from": "2027-02"}`, []float64{0.022, 0.1, 0.2, 0.2}},
		{"wide before narrow", `{"path": "customers.churn", "set": 0.5, "from": "2027-02", "to": "2027-02"}, {"path": "customers.churn", "multiply": 2}`,
			[]float64{0.044, 0.5, 0.044, 0.044}},
	} {
		assert.InDeltaSlice(t, c.want, churn(c.changes), 1e-15, c.name)
	}
	assert.Equal(t, []float64{24000, 14688}, at(`{"path": "channels.ads.spend", "multiply": 2}`, "channels.ads.spend")[:2])
	assert.Equal(t, []float64{10, 9}, at(`{"path": "channels.ads.spend.start", "set": 10}, {"path": "channels.ads.spend.growth", "set": "50%"}`, "channels.ads.spend")[:2])
}

func TestWhatIsUncertainStaysSo(t *testing.T) {
	u, _ := underOf(t, `{"path": "channels.ads.rates.mql", "multiply": 0.5}`)
	v := valueAt(u, "channels.ads.rates.mql")
	require.Len(t, v.Adjust, 1)
	was, _ := v.unadjusted(true)
	now, _ := v.Figure(true)
	assert.Equal(t, was*0.5, now)
	assert.True(t, v.Steady())
}

func TestAChangeThatLeadsNowhereIsKeptAndTold(t *testing.T) {
	for _, c := range []struct{ change, code string }{
		{`{"path": "channels.gone.spend", "set": "25%"}`, "change-orphaned"},
		{`{"path": "customers.churn.growth", "add": 1}`, "change-orphaned"},
		{`{"path": "customers", "add": 1}`, "change-orphaned"},
		{`{"path": "customers.churn", "add": 0.1, "from": "2040-01"}`, "change-no-month"},
	} {
		u, notes := underOf(t, c.change)
		require.NotNil(t, u)
		require.Len(t, notes, 1, c.change)
		assert.Equal(t, c.code, notes[0].Code)
		assert.True(t, notes[0].Warning)
		assert.Equal(t, "scenarios.s.changes.1", notes[0].Path)
	}
}

func TestAChangeThatCanNotBeIsAFault(t *testing.T) {
	for _, c := range []struct{ change, code string }{
		{`{"path": "customers.churn", "multiply": 100}`, "change-no-share"},
		{`{"path": "customers.price", "add": -1000}`, "change-negative"},
		{`{"path": "customers.opening", "add": 1, "from": "2027-02"}`, "change-not-by-month"},
		{`{"path": "channels.ads.spend.start", "add": 1, "from": "2027-02"}`, "change-not-by-month"},
		{`{"path": "channels.ads.spend.growth", "multiply": 100}`, "growth-too-high"},
	} {
		u, notes := underOf(t, c.change)
		assert.Nil(t, u, c.change)
		require.Len(t, notes, 1, c.change)
		assert.Equal(t, c.code, notes[0].Code, c.change)
	}
}

func TestTheSectionOfScenariosIsChecked(t *testing.T) {
	for _, c := range []struct{ scenarios, code string }{
		{`[{"id": "base"}]`, "scenario-is-base"},
		{`[{"id": "a", "on": "b"}]`, "reference-unknown"},
		{`[{"id": "a", "on": "b"}, {"id": "b", "on": "a"}]`, "scenario-circle"},
		{`[{"id": "a", "on": "a"}]`, "scenario-circle"},
		{`[{"id": "a"}, {"id": "a"}]`, "id-twice"},
		{`[{"id": "a", "changes": [{"path": "customers.churn"}]}]`, "change-one-way"},
		{`[{"id": "a", "changes": [{"path": "customers.churn", "set": 0.1, "add": 1}]}]`, "change-one-way"},
		{`[{"id": "a", "changes": [{"path": "customers.churn", "add": 0.1}, {"path": "customers.churn", "add": 0.2}]}]`, "change-twice"},
		{`[{"id": "a", "changes": [{"path": "customers.churn", "add": 0.1, "from": "2027-03", "to": "2027-02"}]}]`, "change-months-upside-down"},
		{`[{"id": "a", "changes": [{"path": "customers.churn", "set": 12}]}]`, "share-out-of-range"},
		{`[{"id": "a", "changes": [{"path": "channels.ads.spend.start", "set": [1, 2]}]}]`, "change-one-number"},
		{`[{"id": "a", "changes": [{"path": "customers.opening", "set": [1, 2]}]}]`, "value-holds-once"},
		{`[{"id": "a", "changes": [{"path": "customers.churn", "ad": 0.1}]}]`, "key-unknown-near"},
	} {
		d, notes := withScenarios(t, c.scenarios)
		if d != nil {
			notes = Check(d)
		}
		require.NotEmpty(t, notes, c.scenarios)
		assert.Equal(t, c.code, notes[0].Code, "%s %v", c.scenarios, notes)
		assert.Contains(t, notes[0].Path, "scenarios.", c.scenarios)
	}
	_, notes := Under(&Doc{}, "bold")
	assert.Equal(t, "scenario-unknown", notes[0].Code)
}

func TestOneChangeStandsOnALine(t *testing.T) {
	text := `  "scenarios": [
    {
      "id": "stretch",
      "name": "进取",
      "note": "two more",
      "on": "low",
      "locked": true,
      "changes": [
        {"path": "channels.ads.rates.customer", "set": 0.25, "from": "2027-04", "to": "2027-06", "note": "new page"},
        {"path": "channels.ads.spend", "multiply": 1.2},
        {"path": "customers.churn", "add": -0.002}
      ]
    },
    {"id": "low", "on": "base"}
  ]`
	d, notes := withScenarios(t, strings.TrimPrefix(strings.TrimSpace(text), `"scenarios":`))
	require.Empty(t, notes)
	assert.Contains(t, string(Format(d)), text)
	assert.Equal(t, []string{"channels.ads.rates.customer", "channels.ads.spend", "customers.churn"}, Touched(d, "stretch"))
}

func TestAMonthLaterAScenarioSaysTheSameOfTheMonthsThatStay(t *testing.T) {
	d, _ := withScenarios(t, `[{"id": "s", "changes": [
		{"path": "customers.churn", "set": [0.1, 0.2, 0.3]}, {"path": "customers.price", "add": 1, "from": "2027-03"},
		{"path": "channels.ads.spend", "set": {"start": 100, "growth": 0.5}}]}]`)
	later, _ := Later(d)
	was, _ := Under(d, "s")
	now, notes := Under(later, "s")
	require.NotNil(t, now, "%v", notes)
	first, _ := Month(d.Horizon.Start)
	for _, path := range []string{"customers.churn", "customers.price", "channels.ads.spend"} {
		x, _ := valueAt(was, path).ByPeriod(false, first, 6)
		y, _ := valueAt(now, path).ByPeriod(false, first+1, 5)
		assert.InDeltaSlice(t, x[1:], y, 1e-9, path)
	}
}

func TestAChildChangesGrowthThatItsParentAdjusts(t *testing.T) {
	d, notes := withScenarios(t, `[{"id": "more", "changes": [{"path": "channels.ads.spend", "add": 100}, {"path": "channels.ads.spend", "multiply": 2, "from": "2027-02", "to": "2027-02"}]},
		{"id": "less", "on": "more", "changes": [{"path": "channels.ads.spend.start", "set": 10}, {"path": "channels.ads.spend.growth", "set": "50%"}]}]`)
	require.NotNil(t, d, "%v", notes)
	u, notes := Under(d, "less")
	require.Empty(t, notes)
	out, err := valueAt(u, "channels.ads.spend").ByPeriod(false, 12*2027, 2)
	require.NoError(t, err)
	assert.Equal(t, []float64{110, 2 * 109}, out)
	assert.Empty(t, valueAt(u, "channels.ads.spend").Adjust, "what is certain needs none in the end")
}
