package compile_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/diag"
)

// said is a note without its words.
type said struct{ code, path string }

func faultsOf(t *testing.T, text string) (out []said) {
	t.Helper()
	s, notes := compile.Plan(parsed(t, []byte(text)))
	require.Equal(t, notes.Faults(), s == nil)
	for _, n := range notes {
		out = append(out, said{n.Code, n.Path})
		for _, lang := range []string{"zh", "en"} {
			words, known := diag.Words(n.Code, lang)
			assert.True(t, known && words != "", n.Code)
			assert.Len(t, n.Args, max(len(n.Args), diag.Arity(n.Code, lang)), n.Code)
		}
	}
	return out
}

func TestFaultsOfADocumentThatReadsWell(t *testing.T) {
	for _, c := range []struct {
		says, text string
		want       []said
	}{
		{"targets and actuals of rows that do not exist, all at once", tieredPlan + `,
			"targets": [{"id": "a", "metric": "leeds", "atLeast": 1}, {"id": "b", "metric": "cac.radio", "atMost": 1, "at": "2027-04"}],
			"actuals": [{"path": "leads.radio", "start": "2027-03", "values": [1]}]}`,
			[]said{{"address-unknown-near", "actuals.1.path"}, {"address-unknown-near", "targets.a.metric"}, {"address-unknown-near", "targets.b.metric"}}},
		{"a stage named like a row of the sheet", `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY",
			"horizon": {"start": "2027-01", "periods": 2}, "stages": [{"id": "lead"}, {"id": "cash"}, {"id": "customer"}],
			"channels": [{"id": "c", "kind": "series", "leads": 1, "rates": {"cash": 1, "customer": 1}}], "customers": {"churn": 0}}`,
			[]said{{"path-taken", "stages.cash"}}},
		{"a plan without channels", `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY",
			"horizon": {"start": "2027-01", "periods": 2}, "stages": [{"id": "lead"}, {"id": "customer"}], "customers": {"churn": 0}}`,
			[]said{{"channels-none", "channels"}}},
		{"a pulse after the plan is a warning", `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY",
			"horizon": {"start": "2027-01", "periods": 2}, "stages": [{"id": "lead"}, {"id": "customer"}],
			"channels": [{"id": "c", "kind": "event", "pulses": [{"id": "fair", "at": "2027-03", "leads": 9}], "rates": {"customer": 1}}],
			"customers": {"churn": 0}}`,
			[]said{{"pulse-after-plan", "channels.c.pulses.fair"}}},
		{"opening contracts of unknown age are a warning", `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY",
			"horizon": {"start": "2027-01", "periods": 2}, "stages": [{"id": "lead"}, {"id": "customer"}],
			"channels": [{"id": "c", "kind": "series", "leads": 1, "rates": {"customer": 1}}],
			"customers": {"opening": 9, "contract": {"term": 12, "renewal": 0.8}}}`,
			[]said{{"ages-unknown", "customers"}}},
		{"new contracts have no age to know", `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY",
			"horizon": {"start": "2027-01", "periods": 2}, "stages": [{"id": "lead"}, {"id": "customer"}],
			"channels": [{"id": "c", "kind": "series", "leads": 1, "rates": {"customer": 1}}],
			"customers": {"contract": {"term": 12, "renewal": 0.8}}}`, nil},
	} {
		t.Run(c.says, func(t *testing.T) { assert.Equal(t, c.want, faultsOf(t, c.text)) })
	}
}
