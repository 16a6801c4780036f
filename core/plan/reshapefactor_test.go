package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFormsOfUncertaintyAreGivenInPlace(t *testing.T) {
	plan := strings.Replace(correlatedPlan, `"correlations": [GROUPS]`, `"money": {}`, 1)
	d, notes := Parse([]byte(plan))
	require.Empty(t, notes)
	said := func(d *Doc, path string) string {
		n := valueNode(valueAt(d, path))
		return compact(&n)
	}
	do := func(d *Doc, edits ...Edit) *Doc {
		t.Helper()
		after, notes := Apply(d, edits...)
		require.NotNil(t, after, "%v", notes)
		return after
	}
	price, margin := "customers.price", "customers.margin"
	assert.Equal(t, `{"value": 100, "low": 80, "high": 130, "dist": "pert"}`, said(do(d, Edit{Do: "form", Path: price, Text: "three"}), price))
	factored := do(d, Edit{Do: "form", Path: margin, Text: "factor"})
	assert.Equal(t, `{"is": 0.8, "factor": {"low": 0.9, "high": 1.1}}`, said(factored, margin))
	assert.Equal(t, `{"is": 100, "factor": {"low": 0.9, "high": 1.1}}`, said(do(d, Edit{Do: "form", Path: price, Text: "factor"}), price))

	assert.Equal(t, `0.8`, said(do(factored, Edit{Do: "form", Path: margin, Text: "factor"}), margin), "and taken away in the same way")

	more := do(factored, Edit{Do: "type", Path: margin + ".factor", Text: "0.8~1.2"}, Edit{Do: "type", Path: margin + ".persistence", Text: "70%"},
		Edit{Do: "type", Path: margin, Text: "75%"}, Edit{Do: "type", Path: margin + ".source", Text: "CRM"})
	assert.Equal(t, `{"is": 0.75, "factor": {"low": 0.8, "high": 1.2}, "persistence": 0.7, "source": "CRM"}`, said(more, margin), "what is typed leaves the factor")
	assert.Equal(t, `{"is": {"low": 0.7, "high": 0.8}, "source": "CRM"}`, said(do(more, Edit{Do: "type", Path: margin, Text: "70~80%"}), margin), "a range takes its place")
	assert.Equal(t, `{"is": 0.75, "source": "CRM"}`, said(do(more, Edit{Do: "clear", Path: margin + ".factor"}), margin), "without it there is nothing to persist")
	assert.Equal(t, `0.8`, said(do(factored, Edit{Do: "clear", Path: margin + ".factor"}), margin))
	assert.Equal(t, `{"is": 0.5, "source": "CRM"}`, said(do(more, Edit{Do: "set", Path: margin, JSON: "0.5"}), margin), "set gives the whole value")
}
