package main

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The trace of a difference names the assumptions that make it, and beside each number the one of the
// other scenario as it is read there: weighted by the lag where this one is.
func TestATraceBesideAnotherScenario(t *testing.T) {
	text, err := os.ReadFile("../../examples/saas-tiers.plan.json")
	require.NoError(t, err)
	files := map[string]string{"p.json": string(text)}
	args := []string{"trace", "new", "p.json", "--scenario", "stretch", "--at", "2027-08", "--lang", "en"}

	said := saidOf(t, exitDone, files, append(args, "--versus", "base")...)
	assert.Contains(t, said, "differ from Base, each since its month:\n● 大型企业 · Renewal rate at term  95.0%  ≠ Base 92.0%  (Jan 2027)\n")
	assert.Contains(t, said, "· Spend  ¥163K  ≠ Base ¥125K\n", "1.3 times, both carried over alike")
	assert.NotContains(t, saidOf(t, exitDone, files, args...), "≠")
	assert.Contains(t, saidOf(t, exitDone, files, append(args, "--versus", "stretch")...), "are those of 进取")
	assert.Contains(t, saidOf(t, exitFault, files, append(args, "--versus", "nope")...), "there is no scenario nope")

	result := saidOf(t, exitDone, files, append(args, "--versus", "base", "--format", "json")...)
	var got struct {
		Other  string
		Versus struct {
			Scenario, Name, Value string
			Assumptions           []struct{ Path, Value, Other, Month string }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(result), &got))
	assert.Equal(t, got.Other, got.Versus.Value)
	assert.Equal(t, "base", got.Versus.Scenario)
	require.Len(t, got.Versus.Assumptions, 2)
	assert.Equal(t, "2027-04", got.Versus.Assumptions[1].Month, "since when the scenario changes it")
	files["r.json"] = result
	assert.Contains(t, saidOf(t, exitDone, files, "verify", "r.json", "--plan", "p.json", "--lang", "en"), "r.json: yes, ")
}
