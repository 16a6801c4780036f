package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func searchForm(t *testing.T, text string) *view.SearchForm {
	t.Helper()
	a := Run(Request{Do: "page", View: "search", Plan: text, Lang: "en"})
	require.True(t, a.OK, "%v", a.Faults)
	var page view.Page
	require.NoError(t, json.Unmarshal(a.Result, &page))
	return page.Search
}

// A search begins with what a person can move: a pinned assumption, else a rate, a price or a spend.
func TestASearchBeginsWithWhatAPersonCanMove(t *testing.T) {
	f := searchForm(t, small)
	assert.Equal(t, "channels.ads.rates.customer", f.First, "the opening customers come first in the plan, but nobody can move them")

	pinned := Run(Request{Do: "edit", Plan: small, Edits: []plan.Edit{{Do: "set", Path: "views.pinned", JSON: `["customers.churn"]`}}})
	require.True(t, pinned.OK, "%v", pinned.Faults)
	assert.Equal(t, "customers.churn", searchForm(t, pinned.Plan).First)

	none := Run(Request{Do: "edit", Plan: small, Edits: []plan.Edit{{Do: "set", Path: "views.pinned", JSON: `["gone"]`}}})
	require.True(t, none.OK, "%v", none.Faults)
	assert.NotEmpty(t, searchForm(t, none.Plan).First, "a pin that leads nowhere is passed over")
}

// Where nothing is compared the tornado does not say what the sentence of the page says.
func TestTheTornadoDoesNotRepeatTheSentenceOfThePage(t *testing.T) {
	c, page := causesOf(t, Request{Plan: small})
	var said strings.Builder
	for _, s := range page.Sentence {
		said.WriteString(s.Text)
	}
	assert.NotEqual(t, said.String(), c.Tornado.Headline)
	assert.Regexp(t, `^\d+ assumptions? .*by more than 5%$`, c.Tornado.Headline)
	c, page = causesOf(t, Request{Plan: withChanges(t, six...), Scenario: "stretch"})
	assert.NotContains(t, c.Tornado.Headline, "more than 5%", "beside a difference it says what moves most")
	assert.NotEmpty(t, page.Sentence)
}
