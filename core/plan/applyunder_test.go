package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/diag"
)

// editedUnder is the sample plan with a scenario "s" in which edits are made, and what its changes then are.
func editedUnder(t *testing.T, edits ...Edit) (*Doc, []Change) {
	t.Helper()
	d, _ := withScenarios(t, `[{"id": "s"}]`)
	after, notes := ApplyUnder(d, "s", edits...)
	require.NotNil(t, after, "%v", notes)
	assert.Equal(t, Assumptions(d), Assumptions(after), "the plan stays")
	return after, after.Scenario("s").Changes
}

func TestWhatIsTypedUnderAScenarioIsItsChange(t *testing.T) {
	churn := "customers.churn"
	month := func(period int, text string) Edit { return Edit{Do: "type", Path: churn, Text: text, Period: period} }
	for _, c := range []struct {
		name  string
		edits []Edit
		want  []Change
	}{
		{"a whole value", []Edit{{Do: "type", Path: churn, Text: "3%"}}, []Change{{Path: churn, Set: &Value{Number: 0.03}}}},
		{"another form", []Edit{{Do: "type", Path: churn, Text: "1%~3%"}}, []Change{{Path: churn, Set: &Value{Form: Range, Low: 0.01, High: 0.03}}}},
		{"the parent's value again", []Edit{{Do: "type", Path: churn, Text: "3%"}, {Do: "type", Path: churn, Text: "2.2%"}}, nil},
		{"a number in a value", []Edit{{Do: "type", Path: "channels.ads.spend.start", Text: "1.5万"}},
			[]Change{{Path: "channels.ads.spend.start", Set: &Value{Number: 15000}}}},
		{"a month", []Edit{month(4, "3%")}, []Change{{Path: churn, Set: &Value{Number: 0.03}, From: "2027-04", To: "2027-04"}}},
		{"a month of growth", []Edit{{Do: "type", Path: "channels.ads.spend", Text: "1", Period: 2}},
			[]Change{{Path: "channels.ads.spend", Set: &Value{Number: 1}, From: "2027-02", To: "2027-02"}}},
		{"neighbouring months are one change", []Edit{month(5, "3%"), month(4, "3%"), month(6, "3%")},
			[]Change{{Path: churn, Set: &Value{Number: 0.03}, From: "2027-04", To: "2027-06"}}},
		{"of different numbers too", []Edit{month(5, "4%"), month(4, "3%")},
			[]Change{{Path: churn, Set: &Value{Form: Series, Series: []float64{0.03, 0.04}}, From: "2027-04", To: "2027-05"}}},
		{"a month taken back", []Edit{month(4, "3%"), month(5, "3%"), month(6, "3%"), {Do: "clear", Path: churn, Period: 5}},
			[]Change{{Path: churn, Set: &Value{Number: 0.03}, From: "2027-04", To: "2027-04"}, {Path: churn, Set: &Value{Number: 0.03}, From: "2027-06", To: "2027-06"}}},
		{"all taken back", []Edit{month(4, "3%"), {Do: "clear", Path: churn}}, nil},
		{"a whole value takes the months along", []Edit{month(4, "3%"), {Do: "type", Path: churn, Text: "5%"}}, []Change{{Path: churn, Set: &Value{Number: 0.05}}}},
		{"filled from another month", []Edit{month(4, "3%"), {Do: "fill", Path: churn, Period: 8, From: churn, FromPeriod: 4}},
			[]Change{{Path: churn, Set: &Value{Number: 0.03}, From: "2027-04", To: "2027-04"}, {Path: churn, Set: &Value{Number: 0.03}, From: "2027-08", To: "2027-08"}}},
	} {
		_, changes := editedUnder(t, c.edits...)
		assert.ElementsMatch(t, c.want, changes, c.name)
	}
}

func TestWhatBelongsToThePlanIsRefusedUnderAScenario(t *testing.T) {
	d, _ := withScenarios(t, `[{"id": "s"}, {"id": "record", "locked": true}]`)
	for _, c := range []struct {
		scenario string
		edit     Edit
		code     string
	}{
		{"s", Edit{Do: "add", Path: "channels", Text: "x"}, "scenario-plan-only"},
		{"s", Edit{Do: "rename", Path: "channels.ads", Text: "x"}, "scenario-plan-only"},
		{"s", Edit{Do: "type", Path: "title", Text: "x"}, "scenario-plan-only"},
		{"s", Edit{Do: "type", Path: "customers.churn.source", Text: "x"}, "scenario-plan-only"},
		{"s", Edit{Do: "type", Path: "customers.churn", Text: "134"}, "share-far-out"},
		{"record", Edit{Do: "type", Path: "customers.churn", Text: "3%"}, "scenario-locked"},
		{"", Edit{Do: "set", Path: "scenarios.record.changes", JSON: "[]"}, "scenario-locked"},
		{"", Edit{Do: "remove", Path: "scenarios.record"}, "scenario-locked"},
		{"", Edit{Do: "type", Path: "scenarios.s.on", Text: "s"}, "scenario-circle"},
		{"", Edit{Do: "draft", Path: "scenarios.gone"}, "scenario-unknown"},
		{"", Edit{Do: "save", Path: "scenarios.s", Text: "x"}, "draft-only"},
	} {
		after, notes := ApplyUnder(d, c.scenario, c.edit)
		assert.Nil(t, after)
		require.NotEmpty(t, notes)
		assert.Equal(t, c.code, notes[0].Code)
	}
	for _, edit := range []Edit{
		{Do: "copy", Path: "scenarios.record"}, {Do: "rename", Path: "scenarios.record", Text: "B"}, {Do: "move", Path: "scenarios.record"},
		{Do: "set", Path: "scenarios.record.locked", JSON: "false"}, {Do: "add", Path: "scenarios", Text: "Draft"},
	} {
		after, notes := Apply(d, edit)
		require.NotNil(t, after, "%v", notes)
	}
	after, _ := Apply(d, Edit{Do: "copy", Path: "scenarios.record"})
	assert.False(t, after.Scenarios[2].Locked, "a copy can be changed")
	after, _ = Apply(d, Edit{Do: "add", Path: "scenarios", Text: "Draft"})
	assert.NotEqual(t, Draft, after.Scenarios[2].ID)
}

func TestADraftIsKeptAppliedOrDiscarded(t *testing.T) {
	d, _ := withScenarios(t, `[{"id": "s", "name": "S", "changes": [{"path": "customers.churn", "multiply": 2}]}, {"id": "c", "on": "s"}]`)
	open, notes := ApplyUnder(d, Draft, Edit{Do: "draft", Path: "scenarios.s"}, Edit{Do: "type", Path: "customers.churn", Text: "3%"})
	require.NotNil(t, open, "%v", notes)
	assert.Equal(t, "s", open.Scenario(Draft).On)
	_, notes = Apply(open, Edit{Do: "draft", Path: "base"})
	assert.Equal(t, "draft-open", notes[0].Code)

	saved, notes := Apply(open, Edit{Do: "save", Path: "scenarios.draft", Text: "预算"})
	require.NotNil(t, saved, "%v", notes)
	assert.Nil(t, saved.Scenario(Draft))
	assert.Equal(t, "s", saved.Scenario("预算").On)

	applied, notes := Apply(open, Edit{Do: "apply", Path: "scenarios.draft"})
	require.NotNil(t, applied, "%v", notes)
	assert.Equal(t, []Change{{Path: "customers.churn", Set: &Value{Number: 0.03}}}, applied.Scenario("s").Changes)

	plain, notes := Apply(applied, Edit{Do: "apply", Path: "scenarios.s"})
	require.NotNil(t, plain, "%v", notes)
	assert.Equal(t, 0.03, valueAt(plain, "customers.churn").Number)
	assert.Equal(t, valueAt(d, "customers.churn").Source, valueAt(plain, "customers.churn").Source)
	assert.Equal(t, []Scenario{{ID: "c"}}, plain.Scenarios, "what stood on it stands on the plan")

	discarded, _ := Apply(open, Edit{Do: "remove", Path: "scenarios.draft"})
	assert.Equal(t, d.Scenarios, discarded.Scenarios)
}

func TestLawAppliedChangesCountAsTheyDid(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		for _, s := range d.Scenarios {
			want := says(rt, d, s.ID)
			after, notes := Apply(d, Edit{Do: "set", Path: "scenarios." + s.ID + ".locked", JSON: "false"})
			require.NotNil(rt, after, "%v", notes)
			if p := after.Scenario(s.On); p != nil && p.Locked {
				continue
			}
			after, notes = Apply(after, Edit{Do: "apply", Path: "scenarios." + s.ID})
			if after == nil && notes[0].Code == "number-too-large" {
				continue // no file could say it
			}
			require.NotNil(rt, after, "%v", notes)
			for i, a := range says(rt, after, s.On) {
				x, _ := a.Value.ByPeriod(a.Unit == "share", 12*2027, 24)
				y, _ := want[i].Value.ByPeriod(a.Unit == "share", 12*2027, 24)
				assert.InDeltaSlice(rt, y, x, 1e-9, a.Path)
			}
		}
	})
}

// The plan says no value that is uncertain and another in some months: that its range is given up is said, once.
func TestApplyingADraftSaysWhichRangesAreLost(t *testing.T) {
	d, _ := withScenarios(t, `[{"id": "draft", "changes": [{"path": "customers.churn", "set": {"low": 0.02, "high": 0.04}}]}]`)
	uncertain, notes := Apply(d, Edit{Do: "apply", Path: "scenarios.draft"})
	require.NotNil(t, uncertain, "%v", notes)
	assert.Empty(t, notes, "a range goes into the plan as it is")
	draft := func(c Change) (*Doc, diag.Notes) {
		return Apply(uncertain.Try(Draft, Base, c), Edit{Do: "apply", Path: "scenarios.draft"})
	}
	up, month := 1.5, "2027-03"
	after, notes := draft(Change{Path: "customers.churn", Multiply: &up})
	assert.Equal(t, Range, valueAt(after, "customers.churn").Form)
	assert.Empty(t, notes)
	after, notes = draft(Change{Path: "customers.churn", Multiply: &up, From: month})
	assert.Equal(t, Series, valueAt(after, "customers.churn").Form)
	require.Len(t, notes, 1)
	assert.True(t, notes[0].Warning)
	assert.Contains(t, notes[0].Message("en"), "the range is lost: customers.churn")
	_, notes = draft(Change{Path: "customers.churn", Set: &Value{Number: 0.03}})
	assert.Empty(t, notes, "a number that a person set is no loss")
}
