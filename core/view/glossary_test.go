//go:build !js

package view

import (
	"encoding/json"
	"flag"
	"os"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

const glossaryFile = "../../docs/glossary.md"

func init() {
	if flag.Lookup("update") == nil {
		flag.Bool("update", false, "write golden files anew")
	}
}

// glossaryRows is the table of rows and metrics, from the words that the page shows.
func glossaryRows() string {
	var b strings.Builder
	b.WriteString("| Path | English | 中文 | Definition | 定义 |\n|---|---|---|---|---|\n")
	for _, table := range []map[string]rowWord{rows, metrics} {
		var paths []string
		for path := range table {
			paths = append(paths, path)
		}
		sort.Strings(paths)
		for _, path := range paths {
			w := table[path]
			b.WriteString("| `" + path + "` | " + w.name.in(En) + " | " + w.name.in(Zh) + " | " +
				w.meaning.in(En) + " | " + w.meaning.in(Zh) + " |\n")
		}
	}
	return b.String()
}

func TestGlossaryHoldsEveryRowAndMetric(t *testing.T) {
	text, err := os.ReadFile(glossaryFile)
	require.NoError(t, err)
	head, rest, found := strings.Cut(string(text), "-update -->\n")
	require.True(t, found)
	_, tail, found := strings.Cut(rest, "<!-- end of rows -->")
	require.True(t, found)
	want := head + "-update -->\n" + glossaryRows() + "<!-- end of rows -->" + tail
	if flag.Lookup("update").Value.String() == "true" {
		require.NoError(t, os.WriteFile(glossaryFile, []byte(want), 0o644))
		return
	}
	assert.Equal(t, want, string(text), "run go test ./core/view -run Glossary -update")
}

// TestGlossaryNamesKeysOfTheFormat: what stands in the column of keys is a key or a word of
// the format.
func TestGlossaryNamesKeysOfTheFormat(t *testing.T) {
	var schema any
	require.NoError(t, json.Unmarshal(plan.Schema(), &schema))
	known := map[string]bool{}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for key, kid := range v {
				known[key] = true
				walk(kid)
			}
		case []any:
			for _, kid := range v {
				walk(kid)
			}
		case string:
			known[v] = true
		}
	}
	walk(schema)
	text, err := os.ReadFile(glossaryFile)
	require.NoError(t, err)
	_, section, _ := strings.Cut(string(text), "| Key in the plan |")
	section, _, _ = strings.Cut(section, "\n## ")
	keys := regexp.MustCompile("`[^`]+`").FindAllString(section, -1)
	require.NotEmpty(t, keys)
	for _, key := range keys {
		assert.True(t, known[strings.Trim(key, "`")], "the format has no %s", key)
	}
}
