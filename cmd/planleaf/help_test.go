package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

// helped is what a command says of itself in a terminal of so many columns.
func helped(t *testing.T, command, lang string, width int) string {
	t.Helper()
	var out bytes.Buffer
	a := &app{in: strings.NewReader(""), out: &out, err: &out, env: func(string) string { return "" }, width: width}
	require.Equal(t, exitDone, a.run(append(strings.Fields(command)[1:], "--help", "--lang", lang)))
	return out.String()
}

// every is each command below parent, the subcommands of subcommands too.
func every(parent *cobra.Command) (all []*cobra.Command) {
	for _, c := range parent.Commands() {
		all = append(append(all, c), every(c)...)
	}
	return all
}

func TestEveryCommandHelpsInBothLanguages(t *testing.T) {
	root := newRoot(&app{lang: "en", env: func(string) string { return "" }})
	require.GreaterOrEqual(t, len(root.Commands()), 8)
	for _, c := range every(root) {
		zh, en := helped(t, c.CommandPath(), "zh", 80), helped(t, c.CommandPath(), "en", 80)
		for _, r := range en {
			assert.False(t, unicode.Is(unicode.Han, r), "%s: Chinese in the English help", c.Name())
		}
		for _, head := range []string{"用法", "例子", "选项"} {
			assert.Contains(t, zh, head, c.Name())
		}
		example := strings.Split(strings.Split(en, "Example\n")[1], "\n")[0]
		assert.Contains(t, example, c.CommandPath(), "the example is of the command itself")
		for _, line := range strings.Split(zh+en, "\n") {
			assert.LessOrEqual(t, view.Columns(line), 80, line)
		}
	}
}

// The first line of every example of the help must be a command line that parses: its
// flags exist and take what they are given.
func TestTheExamplesOfTheHelpParse(t *testing.T) {
	for _, c := range every(newRoot(&app{lang: "en", env: func(string) string { return "" }})) {
		for _, line := range strings.Split(c.Example, "\n") {
			words := strings.Fields(strings.TrimSuffix(strings.TrimPrefix(line, "source <("), ")"))
			root := newRoot(&app{lang: "en", env: func(string) string { return "" }})
			cmd, rest, err := root.Find(words[1:])
			require.NoError(t, err, line)
			assert.True(t, strings.HasPrefix(cmd.CommandPath()+" ", c.CommandPath()+" "), line)
			require.NoError(t, cmd.ParseFlags(rest), line)
			assert.NoError(t, cmd.ValidateArgs(cmd.Flags().Args()), line)
		}
	}
}
