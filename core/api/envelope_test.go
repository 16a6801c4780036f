package api

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/diag"
)

func TestAnswersAreWrittenAsEncodingJSONWouldWriteThem(t *testing.T) {
	for name, a := range map[string]Response{
		"nothing": {},
		"everything": {
			ID: 7, OK: true, Progress: 0.5, Plan: "{\"a\": \"<漏斗>\"}\n", Hash: "7f3a", Result: json.RawMessage(`{"x":[1,null]}`),
			Faults: []Fault{
				{Note: diag.Note{Code: "a", Path: "b.c", Line: 3, Column: 9, Args: []string{"1", "\x01"}, Fixes: []string{"34%"}, Warning: true}, Message: "写 & 读"},
				{Note: diag.Note{Code: "bare"}},
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var want bytes.Buffer
			e := json.NewEncoder(&want)
			e.SetEscapeHTML(false)
			require.NoError(t, e.Encode(a))
			assert.Equal(t, string(bytes.TrimSpace(want.Bytes())), string(a.appendJSON(nil)))
		})
	}
}
