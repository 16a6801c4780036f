package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// saidOf runs a command line about files and returns what it said.
func saidOf(t *testing.T, code int, files map[string]string, args ...string) string {
	t.Helper()
	a := desk(t)
	for name, text := range files {
		require.NoError(t, os.WriteFile(a.path(name), []byte(text), 0o600))
	}
	var out bytes.Buffer
	a.out, a.err = &out, &out
	assert.Equal(t, code, a.run(args), out.String())
	return out.String()
}

func smallPlan(t *testing.T, edits ...plan.Edit) *plan.Doc {
	t.Helper()
	text, err := os.ReadFile("testdata/plan.json")
	require.NoError(t, err)
	d, notes := plan.Parse(text)
	require.NotNil(t, d, "%v", notes)
	d, notes = plan.Apply(d, edits...)
	require.NotNil(t, d, "%v", notes)
	return d
}

func TestASealedPlanIsVerified(t *testing.T) {
	sealed := string(plan.Format(smallPlan(t, plan.Edit{Do: "seal", By: "finance", At: "2026-11-22T12:00Z"})))
	said := saidOf(t, exitDone, map[string]string{"p.json": sealed}, "verify", "p.json")
	assert.Contains(t, said, "sealed, and the content is what was sealed (finance")
	broken := strings.Replace(sealed, `"price": 300`, `"price": 310`, 1)
	said = saidOf(t, exitFault, map[string]string{"p.json": broken}, "verify", "p.json")
	assert.Contains(t, said, "the content was changed after it was sealed (by finance")
}

func TestAResultOfAnEarlierStateIsVerifiedByTheHistory(t *testing.T) {
	first := plan.Revise(smallPlan(t), plan.Revision{At: "2026-11-20T09:00Z", By: "growth"})
	then := string(plan.Format(first))
	edited, notes := plan.Apply(first, plan.Edit{Do: "type", Path: "customers.price", Text: "330"})
	require.NotNil(t, edited, "%v", notes)
	now := string(plan.Format(plan.Revise(edited, plan.Revision{At: "2026-11-21T09:00Z", By: "finance"}, first)))

	result := saidOf(t, exitDone, map[string]string{"p.json": then}, "project", "p.json", "--format", "json")
	said := saidOf(t, exitDone, map[string]string{"p.json": now, "r.json": result}, "verify", "r.json", "--plan", "p.json")
	assert.Contains(t, said, "yes, ")
	assert.Contains(t, said, "it was verified as its history has it then (2026-11-20T09:00Z growth)")

	said = saidOf(t, exitDone, map[string]string{"p.json": now}, "verify", "p.json")
	assert.Contains(t, said, "the history has 2 saved states, 2 of which can be rebuilt")
	altered := strings.Replace(now, `"to": 300`, `"to": 301`, 1)
	require.NotEqual(t, now, altered)
	said = saidOf(t, exitFault, map[string]string{"p.json": altered}, "verify", "p.json")
	assert.Contains(t, said, "the history was altered: going back from 2026-11-21T09:00Z")
	byHand := strings.Replace(now, `"price": 330`, `"price": 340`, 1)
	require.NotEqual(t, now, byHand)
	said = saidOf(t, exitDone, map[string]string{"p.json": byHand}, "verify", "p.json")
	assert.Contains(t, said, "yes, the plan has no faults, but it is not what was last saved")
	assert.Contains(t, said, "it was changed after it was last saved (2026-11-21T09:00Z finance), by hand")
	said = saidOf(t, exitDone, map[string]string{"p.json": byHand}, "verify", "p.json", "--format", "json")
	assert.Contains(t, said, `"edited":true`)
	broken := strings.Replace(now, `"history": [`, `"history": [3, `, 1)
	said = saidOf(t, exitFault, map[string]string{"p.json": broken}, "verify", "p.json")
	assert.Contains(t, said, "histor")
}

// What a search found is of the plan before its answer was kept in it: the history leads back there.
func TestAnAnswerThatWasKeptInItsPlanIsVerified(t *testing.T) {
	a := desk(t)
	a.now = func() time.Time { return time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC) }
	require.NoError(t, os.WriteFile(a.path("p.json"), plan.Format(smallPlan(t)), 0o600))
	require.Equal(t, exitDone, a.run(strings.Fields("seek p.json --lever customers.price --metric mrr@last --to 60K --save-as dearer --format json -o r.json")), a.err)
	out := &bytes.Buffer{}
	again := &app{dir: a.dir, out: out, err: out, env: a.env}
	require.Equal(t, exitDone, again.run(strings.Fields("verify r.json --plan p.json --lang en")), out.String())
	assert.Contains(t, out.String(), "r.json: yes, ")
	assert.Contains(t, out.String(), "as it was before the first change of its history")
	assert.NotContains(t, out.String(), "( )")
}
