package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/templates"
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
