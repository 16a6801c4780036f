package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

func causesOf(t *testing.T, q Request) (*view.Causes, view.Page) {
	t.Helper()
	q.Do, q.View, q.Lang = "page", "causes", "en"
	a := Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	var page view.Page
	require.NoError(t, json.Unmarshal(a.Result, &page))
	require.NotNil(t, page.Causes)
	return page.Causes, page
}

func TestThePageOfCauses(t *testing.T) {
	text := withChanges(t, six...)
	c, page := causesOf(t, Request{Plan: text, Scenario: "stretch"})
	assert.Contains(t, page.Crumb, "from ● Base to ▲ stretch")
	require.NotNil(t, c.Main)
	assert.Equal(t, "waterfall", c.Main.Kind)
	assert.Len(t, c.Main.Labels, 8, "both totals and six parts")
	assert.Len(t, c.Changes.Rows, 6)
	assert.Equal(t, "tornado", c.Tornado.Kind)
	assert.Equal(t, "line", c.Table.Kind)

	same, other := causesOf(t, Request{Plan: text, Versus: "stretch"})
	assert.Contains(t, other.Crumb, "from ● Base to ▲ stretch", "the plan is where one comes from")
	assert.Equal(t, c.Main.Series, same.Main.Series)

	months, _ := causesOf(t, Request{Plan: text, Scenario: "stretch", Split: "months", Metric: "cac", Across: "customers.margin", Down: "channels.ads.rates.mql"})
	assert.Equal(t, "multiples", months.Main.Kind)
	assert.Equal(t, "heat", months.Table.Kind)
	channels, _ := causesOf(t, Request{Plan: text, Scenario: "stretch", Split: "channel", Metric: "gone.row"})
	assert.Len(t, channels.Changes.Rows, 3)
}

func TestWithoutTwoScenariosThereIsNothingToSplit(t *testing.T) {
	c, page := causesOf(t, Request{Plan: withChanges(t, six...)})
	assert.Nil(t, c.Main)
	assert.Contains(t, c.Empty, "Choose one to compare with")
	assert.NotEmpty(t, page.Sentence)
	c, _ = causesOf(t, Request{Plan: small})
	assert.Contains(t, c.Empty, "no scenario to compare yet")
}

// Beside another scenario an explanation says which of the inputs differ there.
func TestATraceSaysWhatDiffersInTheOtherScenario(t *testing.T) {
	a := Run(Request{Do: "page", View: "overview", Plan: withChanges(t, six...), Scenario: "stretch", Explain: "new.ads@2027-08", Lang: "en"})
	require.True(t, a.OK, "%v", a.Faults)
	var page view.Page
	require.NoError(t, json.Unmarshal(a.Result, &page))
	assert.Contains(t, page.Explain.Exact, "≠ Base ")
	differ := 0
	for _, node := range page.Explain.Inputs {
		if assert.NotEmpty(t, node.Value); node.Note != "" && strings.Contains(node.Note, "≠ Base ") {
			differ++

		}
	}
	assert.Positive(t, differ)
	a = Run(Request{Do: "page", View: "overview", Plan: withChanges(t, six...), Explain: "new.ads@2027-08", Lang: "en"})
	assert.NotContains(t, string(a.Result), "≠")
}
