package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

// helped is what a command says of itself in a terminal of so many columns.
func helped(t *testing.T, name, lang string, width int) string {
	t.Helper()
	var out bytes.Buffer
	a := &app{in: strings.NewReader(""), out: &out, err: &out, env: func(string) string { return "" }, width: width}
	require.Equal(t, exitDone, a.run([]string{name, "--help", "--lang", lang}))
	return out.String()
}

func TestEveryCommandHelpsInBothLanguages(t *testing.T) {
	root := newRoot(&app{lang: "en", env: func(string) string { return "" }})
	require.GreaterOrEqual(t, len(root.Commands()), 8)
	for _, c := range root.Commands() {
		zh, en := helped(t, c.Name(), "zh", 80), helped(t, c.Name(), "en", 80)
		for _, r := range en {
			assert.False(t, unicode.Is(unicode.Han, r), "%s: Chinese in the English help", c.Name())
		}
		for _, head := range []string{"用法", "例子", "选项"} {
			assert.Contains(t, zh, head, c.Name())
		}
		example := strings.Split(strings.Split(en, "Example\n")[1], "\n")[0]
		assert.Contains(t, example, "planleaf "+c.Name(), "the example is of the command itself")
		for _, line := range strings.Split(zh+en, "\n") {
			assert.LessOrEqual(t, view.Columns(line), 80, line)
		}
	}
}

// The first line of every example of the help must be a command line that parses: its
// flags exist and take what they are given.
func TestTheExamplesOfTheHelpParse(t *testing.T) {
	for _, c := range newRoot(&app{lang: "en", env: func(string) string { return "" }}).Commands() {
		for _, line := range strings.Split(c.Example, "\n") {
			words := strings.Fields(strings.TrimSuffix(strings.TrimPrefix(line, "source <("), ")"))
			root := newRoot(&app{lang: "en", env: func(string) string { return "" }})
			cmd, rest, err := root.Find(words[1:])
			require.NoError(t, err, line)
			assert.Equal(t, c.Name(), cmd.Name(), line)
			require.NoError(t, cmd.ParseFlags(rest), line)
			assert.NoError(t, cmd.ValidateArgs(cmd.Flags().Args()), line)
		}
	}
}
