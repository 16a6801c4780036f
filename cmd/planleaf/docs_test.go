package main

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const commandPage = "../../docs/command.md"

// example is a block of the page: a command line, and what it prints on both streams.
var example = regexp.MustCompile("(?s)```console\n\\$ planleaf ([^\n]*)\n(.*?)```\n")

// TestTheExamplesOfTheDocsPrintWhatTheySay runs the examples in order, in one
// folder that holds two of the example plans.
func TestTheExamplesOfTheDocsPrintWhatTheySay(t *testing.T) {
	page, err := os.ReadFile(commandPage)
	require.NoError(t, err)
	require.NotEmpty(t, example.FindAll(page, -1))
	dir := t.TempDir()
	for _, name := range []string{"reference", "saas-tiers"} {
		plan, err := os.ReadFile("../../examples/" + name + ".plan.json")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(dir+"/"+name+".plan.json", plan, 0o600))
	}
	run := example.ReplaceAllFunc(page, func(block []byte) []byte {
		line := string(example.FindSubmatch(block)[1])
		var out bytes.Buffer
		a := &app{in: strings.NewReader(""), typing: true, out: &out, err: &out, dir: dir, env: func(string) string { return "" }}
		a.run(strings.Fields(line))
		return []byte("```console\n$ planleaf " + line + "\n" + out.String() + "```\n")
	})
	if *update {
		require.NoError(t, os.WriteFile(commandPage, run, 0o644))
		return
	}
	assert.Equal(t, string(page), string(run), "-update writes the page anew")
}
