package api

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
	"planleaf/core/view"
)

func TestAnExplanationStandsBesideAnyView(t *testing.T) {
	text := templateText(t)
	for _, name := range []string{"overview", "assume", "funnel", "sheet"} {
		p, _ := pageOf(t, Request{Plan: text, View: name, Lang: "en", Explain: "mrr@2027-06"})
		require.NotNil(t, p.Explain, name)
		assert.Equal(t, "mrr@2027-06", p.Explain.Address)
		assert.NotEmpty(t, p.Explain.Formula)
		assert.NotEmpty(t, p.Explain.Moves)
		p, _ = pageOf(t, Request{Plan: text, View: name, Lang: "en"})
		assert.Nil(t, p.Explain)
	}
}

func TestAnExplanationFollowsAnEdit(t *testing.T) {
	text := templateText(t)
	price := plan.Edit{Do: "set", Path: "customers.price", JSON: "1"}
	before, _ := pageOf(t, Request{Plan: text, View: "overview", Lang: "en", Explain: "mrr"})
	after, _ := pageOf(t, Request{Plan: text, View: "overview", Lang: "en", Explain: "mrr", Edits: []plan.Edit{price}})
	assert.NotEqual(t, before.Explain.Value, after.Explain.Value)
	assert.NotEqual(t, before.Explain.Moves[0].Effect, after.Explain.Moves[0].Effect)
}

func TestWhatThePlanHasNotIsSaidAndThePageStands(t *testing.T) {
	p, _ := pageOf(t, Request{Plan: templateText(t), View: "overview", Lang: "en", Explain: "new.nowhere"})
	require.NotNil(t, p.Overview)
	assert.NotEmpty(t, p.Explain.Gone)
	assert.Empty(t, p.Explain.Value)
}

func TestAnInputIsSentWithItsOwnWhenItIsOpened(t *testing.T) {
	q := Request{Plan: templateText(t), View: "overview", Lang: "en", Explain: "mrr@2027-06"}
	p, _ := pageOf(t, q)
	var row *view.ExplainNode
	for i := range p.Explain.Inputs {
		if n := &p.Explain.Inputs[i]; n.Given == nil && n.Opens {
			row = n
		}
	}
	require.NotNil(t, row)
	assert.Empty(t, row.Inputs)
	q.Opened = []string{row.Key}
	p, _ = pageOf(t, q)
	for _, n := range p.Explain.Inputs {
		assert.Equal(t, n.Key == row.Key, len(n.Inputs) > 0, n.Key)
	}
}

// A quick answer for a large plan leaves the moves to a later one; all else is there.
func TestAQuickAnswerLeavesLongWork(t *testing.T) {
	big := string(plan.Format(plantest.Big()))
	q := Request{Plan: big, View: "overview", Lang: "en", Explain: "mrr", Quick: true}
	p, _ := pageOf(t, q)
	assert.True(t, p.Explain.Waits)
	assert.Empty(t, p.Explain.Moves)
	assert.NotEmpty(t, p.Explain.Inputs)
	q.Quick = false
	p, _ = pageOf(t, q)
	assert.False(t, p.Explain.Waits)
	assert.NotEmpty(t, p.Explain.Moves)
	q.Quick = true
	p, _ = pageOf(t, q)
	assert.False(t, p.Explain.Waits, "what is known is told at once")
	q = Request{Plan: templateText(t), View: "overview", Lang: "en", Explain: "mrr", Quick: true}
	p, _ = pageOf(t, q)
	assert.NotEmpty(t, p.Explain.Moves, "a plan of usual size never waits")
}

func TestTheSheetOfALargePlanStaysSmall(t *testing.T) {
	big := string(plan.Format(plantest.Big()))
	q := Request{Do: "page", Plan: big, View: "sheet", Lang: "en"}
	assert.Less(t, len(Run(q).Result), 64<<10)
	q.Filter = "e"
	p, a := pageOf(t, q)
	assert.Less(t, len(a.Result), 256<<10)
	assert.Positive(t, p.Sheet.More)
}
