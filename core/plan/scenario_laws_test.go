package plan

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// says are all assumptions of a plan under a scenario.
func says(t require.TestingT, d *Doc, scenario string) []Assumption {
	u, notes := Under(d, scenario)
	require.NotNil(t, u, "%v", notes)
	return Assumptions(u)
}

func TestLawAScenarioWithoutChangesIsItsParent(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		before := string(Format(d))
		d.Scenarios = append(d.Scenarios, Scenario{ID: "empty", On: Base})
		assert.Equal(rt, Assumptions(d), says(rt, d, "empty"))
		for _, s := range d.Scenarios {
			d.Scenarios[len(d.Scenarios)-1].On = s.ID
			if s.ID != "empty" {
				assert.Equal(rt, says(rt, d, s.ID), says(rt, d, "empty"))
			}
		}
		d.Scenarios = d.Scenarios[:len(d.Scenarios)-1]
		if len(d.Scenarios) == 0 {
			d.Scenarios = nil
		}
		assert.Equal(rt, before, string(Format(d)), "the document given is never changed")
	})
}

func TestLawTheOrderOfChangesAndNamesChangeNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		for i := range d.Scenarios {
			s := &d.Scenarios[i]
			want := says(rt, d, s.ID)
			changes := slices.Clone(s.Changes)
			s.Changes, s.Name, s.Note = rapid.Permutation(s.Changes).Draw(rt, "order"), "other", "words"
			assert.Equal(rt, want, says(rt, d, s.ID))
			s.Changes = changes
		}
	})
}

func TestLawAChildFollowsItsParent(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		all := Assumptions(d)
		a := all[rapid.IntRange(0, len(all)-1).Draw(rt, "which")]
		set := *random{rt}.single(a.quantity(), "set")
		d.Scenarios = []Scenario{
			{ID: "parent", Changes: []Change{{Path: a.Path, Set: &set}}}, {ID: "child", On: "parent"}, {ID: "grandchild", On: "child"},
		}
		assert.Equal(rt, says(rt, d, "parent"), says(rt, d, "grandchild"))
		own := Value{Number: 0.5}
		d.Scenarios[1].Changes = []Change{{Path: a.Path, Set: &own}}
		i := slices.IndexFunc(all, func(b Assumption) bool { return b.Path == a.Path })
		assert.Equal(rt, 0.5, says(rt, d, "grandchild")[i].Value.Number)
		assert.Equal(rt, set.Number, says(rt, d, "parent")[i].Value.Number)
	})
}

func TestLawLiftingAScenarioLeavesAllOthersTheirNumbers(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		if len(d.Scenarios) == 0 {
			return
		}
		for i := range d.Scenarios {
			d.Scenarios[i].Locked = false
		}
		gone := rapid.SampledFrom(d.Scenarios).Draw(rt, "gone").ID
		out, notes := Apply(d, Edit{Do: "lift", Path: "scenarios." + gone})
		if out == nil {
			assert.NotEmpty(rt, notes)
			return
		}
		first, _ := Month(d.Horizon.Start)
		assert.Nil(rt, out.Scenario(gone))
		for _, s := range d.Scenarios {
			if s.ID == gone {
				continue
			}
			want, got := says(rt, d, s.ID), says(rt, out, s.ID)
			for i := range want {
				x, _ := want[i].Value.ByPeriod(want[i].Unit == "share", first, d.Horizon.Periods)
				y, _ := got[i].Value.ByPeriod(got[i].Unit == "share", first, d.Horizon.Periods)
				assert.Equal(rt, x, y, "%s of %s", want[i].Path, s.ID)
			}
		}
	})
}
