package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// pages are those whose examples are run.
var pages = []string{"../../docs/command.md", "../../docs/simulate.md", "../../docs/tutorial.en.md", "../../docs/tutorial.zh.md"}

// example is a block of the page: a command line, and what it prints on both streams.
var example = regexp.MustCompile("(?s)```console\n\\$ planleaf ([^\n]*)\n(.*?)```\n")

// table is a file that the page shows.
var table = regexp.MustCompile("(?s)```csv (\\S+)\n(.*?)```\n")

// TestTheExamplesOfTheDocsPrintWhatTheySay runs the examples of each page in order, in one
// folder that holds two of the example plans, the logs of the examples, and the tables that the page shows.
func TestTheExamplesOfTheDocsPrintWhatTheySay(t *testing.T) {
	for _, name := range pages {
		page, err := os.ReadFile(name)
		require.NoError(t, err)
		require.NotEmpty(t, example.FindAll(page, -1))
		dir := t.TempDir()
		for _, name := range []string{"reference", "saas-tiers"} {
			plan, err := os.ReadFile("../../examples/" + name + ".plan.json")
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(dir+"/"+name+".plan.json", plan, 0o600))
		}
		for _, name := range []string{"course-log", "wholesale-invoices"} {
			require.NoError(t, os.Symlink(absolute(t, "../../examples/data/"+name+".csv"), dir+"/"+name+".csv"))
		}
		for _, m := range table.FindAllSubmatch(page, -1) {
			require.NoError(t, os.WriteFile(dir+"/"+string(m[1]), m[2], 0o600))
		}
		run := example.ReplaceAllFunc(page, func(block []byte) []byte {
			line := string(example.FindSubmatch(block)[1])
			var out bytes.Buffer
			a := &app{in: strings.NewReader(""), typing: true, out: &out, err: &out, dir: dir, env: func(string) string { return "" }}
			a.run(strings.Fields(line))
			return []byte("```console\n$ planleaf " + line + "\n" + out.String() + "```\n")
		})
		if *update {
			require.NoError(t, os.WriteFile(name, run, 0o644))
			continue
		}
		assert.Equal(t, string(page), string(run), "-update writes the page anew")
	}
}

// absolute is the path of a file of the repository.
func absolute(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(name)
	require.NoError(t, err)
	return path
}

// script is a block for a shell or a cluster, line a command line in one or in the text.
var (
	shellBlock = regexp.MustCompile("(?s)```(?:sh|yaml)\n(.*?)```")
	spokenLine = regexp.MustCompile("`(planleaf [^`]*)`")
	calledLine = regexp.MustCompile(`planleaf (\w+)(( [^\n#]*)?)`)
)

// The command lines of scripts and manifests are not run: their commands and flags must exist and take what they are given.
func TestTheScriptsOfTheDocsParse(t *testing.T) {
	page, err := os.ReadFile("../../docs/simulate.md")
	require.NoError(t, err)
	var lines []string
	for _, block := range shellBlock.FindAllSubmatch(page, -1) {
		lines = append(lines, calledLine.FindAllString(string(block[1]), -1)...)
	}
	for _, said := range spokenLine.FindAllSubmatch(page, -1) {
		lines = append(lines, string(said[1]))
	}
	require.GreaterOrEqual(t, len(lines), 5)
	shell := strings.NewReplacer(`"`, "", "$SLURM_ARRAY_TASK_ID", "3", "{}", "3", "$k", "3")
	for _, line := range lines {
		a := &app{lang: "en", env: func(string) string { return "" }}
		root := newRoot(a)
		cmd, rest, err := root.Find(strings.Fields(shell.Replace(line))[1:])
		require.NoError(t, err, line)
		require.NotEqual(t, root, cmd, line)
		require.NoError(t, cmd.ParseFlags(rest), line)
		if cmd.Name() == "simulate" && cmd.Flags().Changed("part") {
			_, n, err := a.partOf(cmd)
			require.NoError(t, err, line)
			assert.Equal(t, 20, n, line)
			_, err = a.simulation(cmd)
			require.NoError(t, err, line)
		}
	}
}
