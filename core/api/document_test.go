package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// small is a correct plan that is not in canonical text.
const small = `{
  "planleaf": 1, "id": "small", "title": "A small plan", "currency": "CNY",
  "horizon": {"start": "2027-01", "periods": 12},
  "stages": [{"id": "lead"}, {"id": "customer"}],
  "channels": [
    {"id": "ads", "kind": "organic", "leads": 100, "rates": {"customer": 0.1}}
  ],
  "customers": {"opening": 100, "churn": 0.02, "price": 300, "margin": 0.8}
}`

func codes(r Response) []string {
	var out []string
	for _, f := range r.Faults {
		out = append(out, f.Code)
	}
	return out
}

func TestCheck(t *testing.T) {
	t.Run("a plan without faults is OK and has a hash", func(t *testing.T) {
		r := Run(Request{ID: 7, Do: "check", Plan: small})
		assert.True(t, r.OK)
		assert.EqualValues(t, 7, r.ID)
		assert.Len(t, r.Hash, 64)
		assert.JSONEq(t, `{"faults": []}`, string(r.Result))
	})
	t.Run("a fault of the text has its place and its words", func(t *testing.T) {
		r := Run(Request{Do: "check", Plan: strings.Replace(small, "0.1}", "14}", 1), Lang: "zh"})
		assert.False(t, r.OK)
		require.Equal(t, []string{"share-out-of-range"}, codes(r))
		assert.Equal(t, 6, r.Faults[0].Line)
		assert.Contains(t, r.Faults[0].Message, "比例在 0 到 1 之间")
		var result struct{ Faults []Fault }
		require.NoError(t, json.Unmarshal(r.Result, &result))
		assert.Equal(t, r.Faults, result.Faults)
	})
	t.Run("a fault of the meaning has its place as well", func(t *testing.T) {
		r := Run(Request{Do: "check", Plan: strings.Replace(small, `"churn": 0.02, `, "", 1)})
		require.Equal(t, []string{"churn-missing"}, codes(r))
		assert.Equal(t, 8, r.Faults[0].Line)
	})
	t.Run("a fault that an edit brings in has none", func(t *testing.T) {
		r := Run(Request{Do: "check", Plan: small, Edits: []plan.Edit{{Do: "remove", Path: "customers.churn"}}})
		require.Equal(t, []string{"churn-missing"}, codes(r))
		assert.Zero(t, r.Faults[0].Line)
	})
	t.Run("a scenario that is not there is a fault", func(t *testing.T) {
		assert.Equal(t, []string{"scenario-unknown"}, codes(Run(Request{Do: "check", Plan: small, Scenario: "bold"})))
		assert.True(t, Run(Request{Do: "check", Plan: small, Scenario: "base"}).OK)
	})
}

func TestEdit(t *testing.T) {
	set := plan.Edit{Do: "type", Path: "channels.ads.rates.customer", Text: "25%"}
	t.Run("the answer holds the text after the edits", func(t *testing.T) {
		r := Run(Request{Do: "edit", Plan: small, Edits: []plan.Edit{set}})
		assert.True(t, r.OK)
		assert.Contains(t, r.Plan, `"customer": 0.25`)
	})
	t.Run("a path that leads nowhere names the assumption that is near", func(t *testing.T) {
		r := Run(Request{Do: "edit", Plan: strings.Replace(small, `"leads": 100`, `"leads": 100, "spend": 5`, 1), Edits: []plan.Edit{{Do: "type", Path: "channels.ads.spend.customer", Text: "25%"}, {Do: "type", Path: "customers.chrun", Text: "2%"}}})
		require.Equal(t, []string{"path-unknown", "path-unknown"}, codes(r))
		assert.Equal(t, "channels.ads.rates.customer", r.Faults[0].Fixes[0])
		assert.Equal(t, "customers.churn", r.Faults[1].Fixes[0])
	})
	t.Run("one fault among the edits leaves the text as it was", func(t *testing.T) {
		r := Run(Request{Do: "edit", Plan: small, Edits: []plan.Edit{set, {Do: "type", Path: "customers.churn", Text: "lots"}}})
		assert.False(t, r.OK)
		assert.Equal(t, small, r.Plan)
		assert.NotEmpty(t, r.Faults)
	})
	t.Run("an edit that makes a plan incomplete is kept, with its faults", func(t *testing.T) {
		r := Run(Request{Do: "edit", Plan: small, Edits: []plan.Edit{{Do: "remove", Path: "customers.churn"}}})
		assert.False(t, r.OK)
		assert.NotContains(t, r.Plan, "churn")
		assert.Equal(t, []string{"churn-missing"}, codes(r))
	})
	t.Run("without edits the text stays as it was typed", func(t *testing.T) {
		assert.Equal(t, small, Run(Request{Do: "edit", Plan: small}).Plan)
	})
}

func TestFormatIsCanonical(t *testing.T) {
	once := Run(Request{Do: "format", Plan: small})
	assert.True(t, once.OK)
	assert.NotEqual(t, small, once.Plan)
	twice := Run(Request{Do: "format", Plan: once.Plan})
	assert.Equal(t, once.Plan, twice.Plan)
	assert.Equal(t, once.Hash, twice.Hash, "the hash is of the document, not of its text")
}

func TestTemplate(t *testing.T) {
	t.Run("each of the list is a plan without faults in both languages", func(t *testing.T) {
		var list []struct{ ID string }
		require.NoError(t, json.Unmarshal(Run(Request{Do: "templates", Lang: "en"}).Result, &list))
		require.NotEmpty(t, list)
		for _, one := range list {
			for _, lang := range []string{"zh", "en"} {
				r := Run(Request{Do: "template", Template: one.ID, Lang: lang})
				require.True(t, r.OK, one.ID)
				checked := Run(Request{Do: "check", Plan: r.Plan, Lang: lang})
				assert.True(t, checked.OK, "%s: %v", one.ID, checked.Faults)
			}
		}
	})
	t.Run("an unknown one names what was meant", func(t *testing.T) {
		assert.Equal(t, []string{"template-unknown-near"}, codes(Run(Request{Do: "template", Template: "b2b-sas"})))
		assert.Equal(t, []string{"template-unknown"}, codes(Run(Request{Do: "template", Template: "zzz"})))
	})
}
