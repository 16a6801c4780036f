package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

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
	broken := strings.Replace(now, `"history": [`, `"history": [3, `, 1)
	said = saidOf(t, exitFault, map[string]string{"p.json": broken}, "verify", "p.json")
	assert.Contains(t, said, "histor")
}
