package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// handed is a scenario of a document, as it comes out of its file.
func handed(t require.TestingT, d *Doc, scenario string) *Handed {
	h, notes := ReadHanded(Hand(d, scenario, Handed{By: "a"}))
	require.NotNil(t, h, "%v", notes)
	return h
}

func TestLawAScenarioFileBringsWhatWasSaidAndOnce(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		if len(d.Scenarios) == 0 {
			return
		}
		s := rapid.SampledFrom(d.Scenarios).Draw(rt, "scenario")
		on := append([]string{"mrr@2027-06"}, Touched(d, s.ID)...)
		for i := range rapid.IntRange(0, 4).Draw(rt, "comments") {
			of := rapid.SampledFrom([]string{"", s.ID, "other"}).Draw(rt, "of")
			c := Comment{ID: "k" + string(rune('a'+i)), On: rapid.SampledFrom(on).Draw(rt, "on"), Scenario: of, Remark: Remark{Text: "?"}}
			if rapid.Bool().Draw(rt, "answered") {
				c.Replies = []Reply{{ID: "r", Remark: Remark{Text: "yes"}}}
			}
			d.Comments = append(d.Comments, c)
		}
		h, going := handed(rt, d, s.ID), commentsOn(d, s.ID)
		before := string(Format(d))
		if s.ID != Draft {
			same, j, notes := Join(d, h)
			require.NotNil(rt, same, "%v", notes)
			assert.Zero(rt, j.Said, "the plan itself has all of it")
			assert.Equal(rt, before, string(Format(same)))
		}
		bare := *d
		bare.Comments = nil
		once, j, notes := Join(&bare, h)
		require.NotNil(rt, once, "%v", notes)
		assert.Equal(rt, len(going), j.Said)
		for i := range going {
			want := going[i]
			if want.Scenario == s.ID {
				want.Scenario = j.ID
			}
			assert.Equal(rt, want, once.Comments[i])
		}
		assert.Equal(rt, before, string(Format(d)), "the document given is never changed")
		twice, j, _ := Join(once, h)
		assert.Zero(rt, j.Said)
		assert.Equal(rt, once.Comments, twice.Comments)
	})
}

func TestAnAnswerComesBackInAScenarioFile(t *testing.T) {
	scenario := Edit{Do: "add", Path: "scenarios", JSON: `{"id": "s", "name": "S", "changes": [{"path": "customers.churn", "multiply": 0.9}]}`}
	ask := Edit{Do: "comment", Path: "customers.churn@2027-04", Text: "why?", By: "a", At: noon}
	d := discussed(t, scenario, ask)
	at := "comments." + d.Comments[0].ID
	theirs := discussed(t, scenario, ask, Edit{Do: "reply", Path: at, Text: "a new contract", By: "b", At: noon}, Edit{Do: "close", Path: at, By: "b", At: noon},
		Edit{Do: "comment", Path: "mrr", Text: "of the plan", By: "b", At: noon})
	after, j, notes := Join(d, handed(t, theirs, "s"))
	require.NotNil(t, after, notes)
	assert.True(t, j.There, "the scenario was known")
	assert.True(t, j.Same, "a remark is no change of the plan")
	assert.Equal(t, 2, j.Said)
	assert.Equal(t, theirs.Comments[:1], after.Comments, "what was said of other numbers stays there")
}

func TestABrokenCommentOfAScenarioFileIsRefused(t *testing.T) {
	d := discussed(t, Edit{Do: "add", Path: "scenarios", JSON: `{"id": "s", "name": "S"}`})
	for _, bad := range []string{`"comments": [1]`, `"comments": [{"id": "c", "on": "mrr"}]`, `"comments": [{"id": "c", "on": "mrr", "text": "x", "replies": 1}]`} {
		h, notes := ReadHanded([]byte(`{"planleafScenario": 1, "plan": {"id": "x"}, "scenario": "s", "scenarios": [{"id": "s"}], ` + bad + `}`))
		require.NotNil(t, h, notes)
		after, _, notes := Join(d, h)
		assert.Nil(t, after)
		assert.NotEmpty(t, notes, bad)
	}
}
