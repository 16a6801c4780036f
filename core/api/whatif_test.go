package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/templates"
	"planleaf/core/view"
)

// What the draft is compared with is called by its name: under a scenario that is the scenario, not the base.
func TestWhatIfNamesWhatTheDraftStandsOn(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "zh")
	said := func(scenario string) (notes, headline, label string) {
		p, _ := whatIf(t, NewEngine(), Request{Plan: text, Scenario: scenario})
		main := p.WhatIf.Figures[0]
		return p.WhatIf.Kpis[1].Note, main.Headline, main.Series[0].Label
	}
	note, headline, label := said("")
	assert.Equal(t, "基准 169", note)
	assert.Equal(t, "还没有差距：草稿就是基准", headline)
	assert.Equal(t, "基准", label)
	note, headline, label = said("stretch")
	assert.Equal(t, "进取 196", note)
	assert.Equal(t, "还没有差距：草稿就是进取", headline)
	assert.Equal(t, "进取", label)
}

// A figure that is multiplied is said as what it was and what it is; one whose months differ by its factor alone.
func TestAMultipliedFigureIsSaidBeforeAndAfter(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "zh")
	text, _, _ = strings.Cut(text, ",\n  \"scenarios\"")
	text += `, "scenarios": [{"id": "up", "changes": [
		{"path": "customers.price", "multiply": 1.1875}, {"path": "channels.ads.spend", "multiply": 1.25},
		{"path": "channels.ads.rates.mql", "multiply": 9}, {"path": "customers.price", "multiply": 2, "from": "2027-06"}]}]}`
	a := Run(Request{Do: "compare", Plan: text, Lang: "zh"})
	require.True(t, a.OK, "%v", a.Faults)
	var said struct{ Changes []struct{ Says string } }
	require.NoError(t, json.Unmarshal(a.Result, &said))
	var lines []string
	for _, c := range said.Changes {
		lines = append(lines, c.Says)
	}
	assert.Equal(t, []string{"每户月价 3,200 元 → 3,800 元（×1.188）", "广告投放 · 花费 ×1.25", "广告投放 · 线索 → MQL 转化率 ×9", "每户月价 ×2"}, lines)
}

// A scenario that sets a plain number says nothing of what can be believed: the plan's own range stays on the track.
func TestASliderKeepsTheRangeOfThePlanUnderAScenarioThatSetsANumber(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "en")
	text, _, _ = strings.Cut(text, ",\n  \"scenarios\"")
	text += `, "views": {"pinned": ["channels.ads.rates.mql"]}, "scenarios": [{"id": "plain", "changes": [{"path": "channels.ads.rates.mql", "set": 0.45}]},
		{"id": "own", "changes": [{"path": "channels.ads.rates.mql", "set": {"low": 0.4, "high": 0.5}}]}]}`
	a := Run(Request{Do: "edit", Plan: text, Edits: []plan.Edit{{Do: "set", Path: "channels.ads.rates.mql", JSON: `{"low": 0.2, "high": 0.3}`}}})
	require.True(t, a.OK, "%v", a.Faults)
	at := func(scenario string) view.Slider {
		p, _ := whatIf(t, NewEngine(), Request{Plan: a.Plan, Scenario: scenario, Lang: "en"})
		require.Len(t, p.WhatIf.Sliders, 1)
		return p.WhatIf.Sliders[0]
	}
	base, plain, own := at(""), at("plain"), at("own")
	require.Len(t, plain.Range, 2)
	assert.Equal(t, base.Rests, plain.Rests)
	assert.NotEqual(t, base.Rests, own.Rests, "a range that the scenario gives is its own")
	assert.Equal(t, "45.0", plain.Text)
	assert.Less(t, plain.Range[1]*float64(plain.Steps), float64(plain.At), "it lies below what the scenario sets")
}

// Applying a draft on the page says what it gives up.
func TestAPageThatAppliesADraftSaysWhichRangesAreLost(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "en")
	text, _, _ = strings.Cut(text, ",\n  \"scenarios\"")
	text += `, "scenarios": [{"id": "draft", "changes": [{"path": "channels.ads.rates.mql", "set": {"low": 0.2, "high": 0.3}}, {"path": "channels.ads.rates.mql", "multiply": 1.1, "from": "2027-06"}]}]}`
	for _, quick := range []bool{false, true} {
		a := Run(Request{Do: "page", View: "overview", Plan: text, Scenario: "base", Draft: true, Quick: quick, Lang: "en", Edits: []plan.Edit{{Do: "apply", Path: "scenarios.draft"}}})
		assert.Contains(t, codes(a), "range-lost")
	}
}
