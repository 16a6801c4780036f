package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

func findIn(t *testing.T, lang, text string, offers ...view.Offer) []view.Found {
	t.Helper()
	a := Run(Request{Do: "find", Plan: templateText(t), Lang: lang, Text: text, Offers: offers})
	require.True(t, a.OK, "%v", a.Faults)
	var found []view.Found
	require.NoError(t, json.Unmarshal(a.Result, &found))
	return found
}

func TestFindKnowsBothLanguagesPathsAndOffers(t *testing.T) {
	for _, c := range []struct {
		lang        string
		text, first string // path of what comes first
		kind        string
	}{
		{"zh", "new customers", "new", "number"},
		{"en", "新客户", "new", "number"},
		{"en", "nc", "new", "number"},
		{"zh", "MRR", "mrr", "number"},
		{"en", "cac.blended", "cac.blended", "number"},
		{"en", "customers.margin", "customers.margin", "place"},
		{"zh", "资金", "money", "section"},
		{"en", "shortcuts", "help", "command"},
	} {
		found := findIn(t, c.lang, c.text, view.Offer{ID: "help", Names: []string{"Keyboard help", "shortcuts"}})
		if assert.NotEmpty(t, found, c.text) {
			assert.Equal(t, c.first, found[0].Path, c.text)
			assert.Equal(t, c.kind, found[0].Kind, c.text)
		}
	}
}

func TestANumberIsFoundWithItsValue(t *testing.T) {
	found := findIn(t, "en", "mrr")
	assert.NotEmpty(t, found[0].Value)
	assert.NotEmpty(t, found[0].Sub, "the months it reads")
	place := findIn(t, "en", "customers.margin")[0]
	assert.Equal(t, "customers", place.Section)
	assert.True(t, strings.HasSuffix(place.Value, "%"), place.Value)
}

func TestASearchAnswersWithAPageAtMost(t *testing.T) {
	assert.LessOrEqual(t, len(findIn(t, "en", "e")), 12)
	assert.Empty(t, findIn(t, "en", " → "), "marks alone name nothing")
	assert.Empty(t, findIn(t, "en", "zzzz"))
}
