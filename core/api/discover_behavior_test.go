package api

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/templates"
	"planleaf/core/view"
)

// keyLog is a log in which who shares stays.
func keyLog() string {
	var b strings.Builder
	b.WriteString("user,event,time\n")
	for u := range 300 {
		name := "u" + strconv.Itoa(u)
		b.WriteString(name + ",in,2026-01-01\n")
		did := u%3 == 0
		if did {
			b.WriteString(name + ",share,2026-01-03\n")
		}
		if did && u%5 > 0 || !did && u%5 == 0 {
			b.WriteString(name + ",open,2026-01-20\n")
		}
	}
	return b.String() + "late,in,2026-03-01\n"
}

// What the page is offered to take over is a change that a plan takes, finding and all.
func TestAKeyBehaviourIsAdopted(t *testing.T) {
	e := NewEngine()
	require.True(t, step(e, LogAsk{Key: "k", Step: "open"}, keyLog()).OK)
	step(e, LogAsk{Key: "k", Step: "more"}, keyLog())
	require.True(t, step(e, LogAsk{Key: "k", Step: "end"}).OK)
	text, ok := templates.Text("b2b-saas", "en")
	require.True(t, ok)
	q := Request{Do: "discover", Lang: "en", Plan: text, Discover: &Discover{Key: "k", Kind: "behavior", Behavior: &KeyAsk{Windows: "7", Outcome: "14..28"}}}
	q.Discover.To = 40
	first := e.Run(q)
	require.True(t, first.OK, "%v", first.Faults)
	q.Parts, q.Discover.To = [][]byte{first.Part}, 0
	a := e.Run(q)
	require.True(t, a.OK)
	var said view.KeyFound
	require.NoError(t, json.Unmarshal(a.Result, &said))
	assert.Equal(t, "candidate", said.Verdict)
	assert.Equal(t, 40, said.Rounds)
	assert.Equal(t, "share", said.Rule.Event)
	assert.Equal(t, "14..28", said.Form.Outcome)
	require.NotEmpty(t, said.Adopts)
	for _, adopt := range said.Adopts {
		doc, notes := plan.Parse([]byte(text))
		require.False(t, notes.Faults())
		doc, notes = plan.Apply(doc, adopt.Edits...)
		require.False(t, notes.Faults(), "%s: %v", adopt.ID, notes)
		assert.Equal(t, "behavior", doc.Findings[len(doc.Findings)-1].Kind)
		if adopt.ID == "share" {
			in := doc.Inputs[len(doc.Inputs)-1]
			assert.Equal(t, "behavior", in.Value.Finding)
		}
	}
}
