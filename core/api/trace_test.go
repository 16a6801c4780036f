package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

func TestTrace(t *testing.T) {
	text := templateText(t)
	t.Run("a number leads down to assumptions and their sources", func(t *testing.T) {
		a := Run(Request{Do: "trace", Plan: text, Path: "mrr", Lang: "en"})
		require.True(t, a.OK, "%v", a.Faults)
		var n view.Trace
		require.NoError(t, json.Unmarshal(a.Result, &n))
		assert.Equal(t, "mrr", n.Path)
		assert.Equal(t, "2028-12", n.Month, "the last month unless another is named")
		assert.NotEmpty(t, n.Formula)
		leaves := map[string]view.Trace{}
		var walk func(view.Trace)
		walk = func(n view.Trace) {
			if n.Kind == "assumption" {
				leaves[n.Path] = n
			}
			for _, in := range n.Inputs {
				walk(in)
			}
		}
		walk(n)
		assert.Contains(t, leaves, "channels.ads.rates.mql")
		assert.NotEmpty(t, leaves["channels.ads.rates.mql"].Source)
		assert.Contains(t, leaves, "channels.ads.spend.start", "what a series began with is one of its inputs")
		assert.Contains(t, leaves, "customers.opening")
	})
	t.Run("a month can be named by number or by address", func(t *testing.T) {
		for _, q := range []Request{{Path: "new", Period: 6}, {Path: "new@2027-06"}, {Path: "new@6"}} {
			q.Do, q.Plan, q.Lang, q.Format = "trace", text, "en", "text"
			a := Run(q)
			require.True(t, a.OK)
			var shown string
			require.NoError(t, json.Unmarshal(a.Result, &shown))
			assert.True(t, strings.HasPrefix(shown, "New customers · Jun 2027 · 6.9\n"), shown)
		}
	})
	t.Run("an unknown row is a fault that names its neighbours", func(t *testing.T) {
		a := Run(Request{Do: "trace", Plan: text, Path: "mrrr", Lang: "en"})
		assert.False(t, a.OK)
		assert.Contains(t, a.Faults[0].Fixes, "mrr")
	})
	t.Run("a month outside of the plan is a fault", func(t *testing.T) {
		a := Run(Request{Do: "trace", Plan: text, Path: "new", Period: 99})
		assert.False(t, a.OK)
		assert.Equal(t, []string{"month-outside"}, codes(a))
	})
}

func TestReadSaysWhatATypedTextWouldBecome(t *testing.T) {
	for _, c := range []struct {
		text    string
		percent bool
		input   string
	}{{"34", true, "34%"}, {"0.34", false, "34%"}, {"25%~35%", true, "25%~35%"}, {"271/1613", true, "271/1613"}} {
		a := Run(Request{Do: "read", Plan: small, Path: "customers.churn", Text: c.text, Percent: c.percent})
		require.True(t, a.OK, "%s: %v", c.text, a.Faults)
		var r view.Reading
		require.NoError(t, json.Unmarshal(a.Result, &r))
		assert.Equal(t, c.input, r.Input)
		assert.Empty(t, a.Plan, "nothing is edited")
	}
	bad := Run(Request{Do: "read", Plan: small, Path: "customers.churn", Text: "134", Percent: true, Lang: "zh"})
	assert.False(t, bad.OK)
	assert.NotEmpty(t, bad.Faults[0].Fixes)
}

func TestRequestsThatCannotBeAnsweredSaySo(t *testing.T) {
	for _, c := range []struct {
		request Request
		code    string
	}{
		{Request{Do: "dance"}, "request-unknown"},
		{Request{Do: "page", Plan: small, View: "moon"}, "view-unknown"},
		{Request{Do: "template", Template: "moon"}, "template-unknown"},
		{Request{Do: "project", Plan: small, Scenario: "bold"}, "scenario-unknown"},
	} {
		a := Run(c.request)
		assert.False(t, a.OK)
		assert.Equal(t, []string{c.code}, codes(a))
		assert.NotEmpty(t, a.Faults[0].Message)
	}
	var a Response
	require.NoError(t, json.Unmarshal(Do([]byte("{")), &a))
	assert.Equal(t, []string{"request-unreadable"}, codes(a))
}
