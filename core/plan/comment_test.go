package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const noon = "2026-11-22T12:00Z"

// discussed is the sample after edits, read again from its text.
func discussed(t *testing.T, edits ...Edit) *Doc {
	t.Helper()
	d, notes := Parse([]byte(sample))
	require.Empty(t, notes)
	for _, e := range edits {
		d, notes = Apply(d, e)
		require.NotNil(t, d, notes)
	}
	again, notes := Parse(Format(d))
	require.Empty(t, notes)
	assert.Equal(t, d, again)
	return d
}

func TestACommentIsAnsweredSettledAndOpenedAgain(t *testing.T) {
	ask := Edit{Do: "comment", Path: "customers.churn@2027-04", Text: " why so low? ", By: "a", At: noon}
	d := discussed(t, ask, ask)
	require.Len(t, d.Comments, 1, "the same remark twice is one")
	c := d.Comments[0]
	assert.Equal(t, Comment{ID: c.ID, On: "customers.churn@2027-04", Remark: Remark{By: "a", At: noon, Text: "why so low?"}}, c)
	at := "comments." + c.ID
	reply := Edit{Do: "reply", Path: at, Text: "the new contract", By: "b", At: noon}
	d = discussed(t, ask, reply, reply, Edit{Do: "close", Path: at, By: "a", At: noon}, Edit{Do: "close", Path: at, By: "c", At: noon})
	require.Len(t, d.Comments[0].Replies, 1)
	assert.Equal(t, &Closed{By: "a", At: noon}, d.Comments[0].Resolved, "who settled it first")
	d = discussed(t, ask, reply, Edit{Do: "close", Path: at}, Edit{Do: "reopen", Path: at})
	assert.Nil(t, d.Comments[0].Resolved)
	d = discussed(t, ask, reply, Edit{Do: "remove", Path: at + ".replies." + d.Comments[0].Replies[0].ID}, Edit{Do: "remove", Path: at})
	assert.Empty(t, d.Comments)
}

func TestACommentOutlivesWhatItStandsOn(t *testing.T) {
	d := discussed(t, Edit{Do: "comment", Path: "channels.ads.rates.mql", Text: "?"}, Edit{Do: "comment", Path: "nothing.here@2031-01", Text: "?"},
		Edit{Do: "remove", Path: "channels.ads", Along: true})
	assert.Len(t, d.Comments, 2)
}

func TestWhatIsNoCommentIsRefused(t *testing.T) {
	d := discussed(t)
	for _, e := range []Edit{{Do: "comment", Path: "mrr", Text: " "}, {Do: "comment", Text: "?"}, {Do: "reply", Path: "comments.none", Text: "x"}, {Do: "close", Path: "mrr"}, {Do: "reopen", Path: ""}} {
		out, notes := Apply(d, e)
		assert.Nil(t, out)
		assert.NotEmpty(t, notes, e)
	}
}

func TestACommentIsThePlansWhateverScenarioIsOpen(t *testing.T) {
	d := discussed(t, Edit{Do: "draft", Path: "base"})
	out, notes := ApplyUnder(d, Draft, Edit{Do: "comment", Path: "mrr", Text: "?", Scenario: Draft})
	require.NotNil(t, out, notes)
	assert.Equal(t, Draft, out.Comments[0].Scenario)
}

func TestASealHoldsAsLongAsTheContent(t *testing.T) {
	d := discussed(t, Edit{Do: "seal", By: "a", At: noon})
	assert.True(t, IsWhole(d))
	assert.Equal(t, Hash(discussed(t)), Hash(d), "the seal is no part of the content")
	assert.True(t, d.Refuses([]Edit{{Do: "set"}}))
	assert.False(t, d.Refuses(nil))
	assert.False(t, d.Refuses([]Edit{{Do: "unseal"}}))
	pinned, _ := Apply(d, Edit{Do: "set", Path: "views.pinned", JSON: `["customers.churn"]`})
	assert.True(t, IsWhole(pinned), "what is looked at is no content")
	changed, _ := Apply(d, Edit{Do: "set", Path: "title", JSON: `"x"`})
	assert.False(t, IsWhole(changed))
	notes := Check(changed)
	require.Len(t, notes, 1)
	assert.Equal(t, "seal-broken", notes[0].Code)
	assert.True(t, notes[0].Warning)
	assert.Nil(t, discussed(t, Edit{Do: "seal"}, Edit{Do: "unseal"}).Seal)
}
