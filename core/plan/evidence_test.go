package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// found are edits that bring a finding into a plan and give an assumption its value.
func found(path, json string) []Edit {
	return []Edit{
		{Do: "add", Path: "logs", JSON: `{"id": "crm", "file": "crm.csv", "columns": {"user": "id"}}`},
		{Do: "add", Path: "findings", JSON: `{"id": "f1", "name": "Funnel", "kind": "funnel", "log": "crm", "counts": [{"name": "won", "value": 30}]}`},
		{Do: "adopt", Path: path, JSON: json, Finding: "f1", Source: "crm.csv", AsOf: "2026-11-22"},
	}
}

func TestAdoptedValuesSayWhereTheyAreFrom(t *testing.T) {
	for name, c := range map[string]struct{ path, json, want string }{
		"a rate":            {"channels.ads.rates.mql", `{"won": 30, "of": 200}`, `"mql": {"is": {"won": 30, "of": 200}, "source": "crm.csv", "asOf": "2026-11-22", "finding": "f1"}`},
		"one by age":        {"customers.churnByAge", `[0.1, {"won": 3, "of": 90}]`, `{"is": {"won": 3, "of": 90}, "source": "crm.csv", "asOf": "2026-11-22", "finding": "f1"}`},
		"a lag has numbers": {"channels.ads.lags.mql", `[0.25, 0.75]`, `"mql": [0.25, 0.75]`},
	} {
		t.Run(name, func(t *testing.T) {
			edits := found(c.path, c.json)
			if c.path == "customers.churnByAge" {
				edits = append(edits, Edit{Do: "remove", Path: "customers.churn"})
			}
			after, notes := Apply(parsed(t), edits...)
			require.Empty(t, notes)
			assert.Contains(t, string(Format(after)), c.want)
			assert.Empty(t, CheckFindings(after))
			again, notes := Parse(Format(after))
			require.Empty(t, notes)
			assert.Equal(t, string(Format(after)), string(Format(again)))
		})
	}
}

func TestAdoptionKeepsOwnerAndNoteAndNothingElse(t *testing.T) {
	text := strings.Replace(sample, `"churn": 0.022`, `"churn": {"is": "1% to 3%", "source": "guess", "owner": "sales", "asOf": "2025", "note": "of all", "x-a": 1}`, 1)
	d, notes := Parse([]byte(text))
	require.Empty(t, notes)
	after, notes := Apply(d, found("customers.churn", "0.03")...)
	require.Empty(t, notes)
	assert.Contains(t, string(Format(after)),
		`"churn": {"is": 0.03, "source": "crm.csv", "owner": "sales", "asOf": "2026-11-22", "note": "of all", "finding": "f1", "x-a": 1}`)
}

func TestAdoptionSaysWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		edit Edit
		code string
	}{
		"no such finding":    {Edit{Do: "adopt", Path: "customers.churn", JSON: "0.1", Finding: "none"}, "finding-unknown"},
		"not an assumption":  {Edit{Do: "adopt", Path: "title", JSON: `"x"`}, "adopt-no-assumption"},
		"an item":            {Edit{Do: "adopt", Path: "channels.ads", JSON: `{}`}, "adopt-no-assumption"},
		"no day":             {Edit{Do: "adopt", Path: "customers.churn", JSON: "0.1", AsOf: "soon"}, "day-unreadable"},
		"no share":           {Edit{Do: "adopt", Path: "customers.churn", JSON: "12"}, "share-out-of-range"},
		"a log that is none": {Edit{Do: "add", Path: "findings", JSON: `{"id": "f", "kind": "churn", "log": "crm"}`}, "reference-to-nothing"},
	} {
		t.Run(name, func(t *testing.T) {
			after, notes := Apply(parsed(t), c.edit)
			require.Nil(t, after)
			require.NotEmpty(t, notes)
			assert.Equal(t, c.code, notes[0].Code)
		})
	}
}

func TestAFindingThatIsReferredToGoesWithItsReferences(t *testing.T) {
	d, notes := Apply(parsed(t), append(found("customers.churn", "0.03"), Edit{Do: "adopt", Path: "channels.ads.rates.mql", JSON: "0.3", Finding: "f1"})...)
	require.Empty(t, notes)
	assert.Equal(t, []string{"channels.ads.rates.mql", "customers.churn"}, Dependants(d, "findings.f1"))
	for _, path := range []string{"findings.f1", "logs.crm"} {
		after, notes := Apply(d, Edit{Do: "remove", Path: path})
		require.Nil(t, after)
		assert.Equal(t, "item-in-use", notes[0].Code)
		after, notes = Apply(d, Edit{Do: "remove", Path: path, Along: true})
		require.Empty(t, notes)
		assert.Empty(t, after.Findings)
		assert.Equal(t, path == "findings.f1", len(after.Logs) == 1)
		assert.Contains(t, string(Format(after)), `"churn": {"is": 0.03, "source": "crm.csv", "asOf": "2026-11-22"}`, "the value stands")
		assert.NotContains(t, string(Format(after)), "finding")
	}
}

func TestAdoptionUnderAScenarioIsItsChange(t *testing.T) {
	d, notes := Apply(parsed(t), Edit{Do: "add", Path: "scenarios", JSON: `{"id": "s"}`})
	require.Empty(t, notes)
	after, notes := ApplyUnder(d, "s", found("customers.churn", "0.03")...)
	require.Empty(t, notes)
	assert.Len(t, after.Findings, 1, "what was found is the plan's")
	assert.Equal(t, d.Customers.Churn, after.Customers.Churn)
	require.Len(t, after.Scenarios[0].Changes, 1)
	assert.Equal(t, "f1", after.Scenarios[0].Changes[0].Set.Finding)
	assert.Equal(t, []string{"scenarios.s.changes.1.set"}, Dependants(after, "findings.f1"))
	bare, notes := Apply(after, Edit{Do: "remove", Path: "findings.f1", Along: true})
	require.Empty(t, notes)
	assert.Empty(t, bare.Scenarios[0].Changes[0].Set.Finding)
	assert.Equal(t, 0.03, bare.Scenarios[0].Changes[0].Set.Number)
}

func TestAFindingThatIsGoneIsAWarning(t *testing.T) {
	d, notes := Parse([]byte(strings.Replace(sample, `"churn": 0.022`, `"churn": {"is": 0.022, "finding": "f9"}`, 1)))
	require.Empty(t, notes)
	notes = CheckFindings(d)
	require.Len(t, notes, 1)
	assert.True(t, notes[0].Warning)
	assert.Equal(t, "customers.churn.finding", notes[0].Path)
}

func TestFindingsMergeByTheirIDs(t *testing.T) {
	base := parsed(t)
	mine, notes := Apply(base, found("customers.churn", "0.03")...)
	require.Empty(t, notes)
	theirs, notes := Apply(base, Edit{Do: "add", Path: "findings", JSON: `{"id": "f2", "kind": "churn"}`})
	require.Empty(t, notes)
	takes := Diff(base, mine)
	both, notes := Patch(theirs, takes...)
	require.Empty(t, notes)
	assert.Len(t, both.Findings, 2)
	assert.Equal(t, "f1", both.Customers.Churn.Finding)
}

func TestWhatIsMadeOfAChurnPointIsMergedFieldByField(t *testing.T) {
	point, notes := Apply(parsed(t), Edit{Do: "add", Path: "findings", JSON: `{"id": "churn", "kind": "churn", "point": "31..60", "lost": 0.2}`})
	require.Empty(t, notes)
	mine, notes := Apply(point, Edit{Do: "set", Path: "findings.churn.reason", JSON: `"price"`})
	require.Empty(t, notes)
	theirs, notes := Apply(point, Edit{Do: "set", Path: "findings.churn.intervention", JSON: `"a call"`})
	require.Empty(t, notes)
	merged, notes := Merge(point, mine, theirs, nil)
	require.Empty(t, notes)
	both := merged.Doc
	assert.Equal(t, []string{"price", "a call"}, []string{both.ChurnPoint("31..60").Reason, both.ChurnPoint("31..60").Intervention})
	assert.Nil(t, both.ChurnPoint("61..90"))
	_, notes = Apply(point, Edit{Do: "set", Path: "findings.churn.lost", JSON: "1.4"})
	require.Len(t, notes, 1, "no more than all leave")
}
