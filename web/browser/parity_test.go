package browser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
)

// asked is the page's own answer to a question, as JSON; the numbers go through the
// browser's reader and writer, which keep every bit.
func asked(p *page, q api.Request) (result any, ok bool) {
	p.t.Helper()
	text, err := json.Marshal(q)
	require.NoError(p.t, err)
	answer := eval[string](p, "planleaf.ask("+string(text)+").then((a) => JSON.stringify([a.ok, a.result ?? null]))")
	var pair []json.RawMessage
	require.NoError(p.t, json.Unmarshal([]byte(answer), &pair))
	require.NoError(p.t, json.Unmarshal(pair[0], &ok))
	require.NoError(p.t, json.Unmarshal(pair[1], &result))
	return result, ok
}

// The page and the command give the same numbers to the bit, and the same words.
func TestPageAndNativeAgreeOnEveryExample(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "examples", "*.plan.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	p := open(t, "en", "")
	p.until("document.querySelector('.templates button')", "the core has answered")
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		questions := []api.Request{{Do: "project", Plan: string(text)}}
		for _, lang := range []string{"zh", "en"} {
			for _, view := range []string{"overview", "assume", "funnel"} {
				questions = append(questions, api.Request{Do: "page", Plan: string(text), View: view, Lang: lang})
			}
		}
		for _, q := range questions {
			t.Run(filepath.Base(file)+" "+q.Do+" "+q.View+" "+q.Lang, func(t *testing.T) {
				native := api.Run(q)
				require.True(t, native.OK, "%v", native.Faults)
				var want any
				require.NoError(t, json.Unmarshal(native.Result, &want))
				got, ok := asked(p, q)
				require.True(t, ok)
				assert.Equal(t, want, got)
			})
		}
	}
}
