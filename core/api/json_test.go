package api

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/diag"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/templates"
	"planleaf/core/view"
)

func TestAnswersAreWrittenAsEncodingJSONWouldWriteThem(t *testing.T) {
	for name, a := range map[string]Response{
		"nothing": {},
		"everything": {
			ID: 7, OK: true, Progress: 0.5, Plan: "{\"a\": \"<漏斗>\"}\n", Hash: "7f3a", Part: []byte{1}, Result: jsontext.Raw(`{"x":[1,null]}`),
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
			assert.Equal(t, string(bytes.TrimSpace(want.Bytes())), string(jsontext.Append(nil, a)))
		})
	}
}

func TestResultsAreWrittenAsEncodingJSONWouldWriteThem(t *testing.T) {
	x := 1.5
	for name, v := range map[string]any{
		"a reading":     view.Reading{Path: "channels.ads.spend", Label: "投放 <花费>", Form: "range"},
		"a trace":       view.Trace{Path: "new", Inputs: []view.Trace{{Path: "a", Inputs: []view.Trace{}}, {Path: "b"}}},
		"templates":     templates.List("zh"),
		"a page":        view.Page{Title: "计划", Overview: &view.Over{Figures: []view.Figure{{Series: []view.Series{{Values: []*float64{&x, nil}}}}}}},
		"a bare string": "多行\n文字",
	} {
		t.Run(name, func(t *testing.T) {
			var want bytes.Buffer
			e := json.NewEncoder(&want)
			e.SetEscapeHTML(false)
			require.NoError(t, e.Encode(v))
			lists := strings.ReplaceAll(string(bytes.TrimSpace(want.Bytes())), ":null", ":[]") // nil lists are empty
			assert.Equal(t, lists, string(jsontext.Append(nil, v)))
		})
	}
}

func TestRequestsAreReadAsEncodingJSONWouldReadThem(t *testing.T) {
	for name, text := range map[string]string{
		"every member": `{"id":7,"do":"edit","plan":"{\"a\":1}\n","edits":[{"do":"type","path":"a.b","text":"35%","asPercent":true,"period":3},{"do":"move","path":"c","to":2}],
			"lang":"zh","rows":["new","cac"],"periods":[],"define":true,"width":80,"seed":18446744073709551615,"from":-1}`,
		"strange members": `{"do":"version","unknown":{"x":[1]},"lang":null}`,
		"nothing":         `{}`,
	} {
		t.Run(name, func(t *testing.T) {
			var want, got Request
			require.NoError(t, json.Unmarshal([]byte(text), &want))
			require.Empty(t, plan.ReadJSON([]byte(text), &got))
			assert.Equal(t, want, got)
		})
	}
}

func TestARequestAtFaultIsRefusedWithItsPlace(t *testing.T) {
	for name, c := range map[string]struct{ text, says string }{
		"no JSON":             {"nonsense", "1:1"},
		"a number for a word": {`{"do": 7}`, "1:8: do"},
		"a fraction":          {`{"do": "trace", "period": 1.5}`, "1:27: period"},
		"too large":           {`{"seed": 18446744073709551616}`, "1:10: seed"},
	} {
		t.Run(name, func(t *testing.T) {
			var a Response
			require.NoError(t, json.Unmarshal(Do([]byte(c.text)), &a))
			require.Len(t, a.Faults, 1)
			assert.Equal(t, "request-unreadable", a.Faults[0].Code)
			assert.Contains(t, a.Faults[0].Message, c.says)
		})
	}
}
