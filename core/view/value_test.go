package view

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/plan"
)

func TestAssumptionsAreShownAsTheyAreTyped(t *testing.T) {
	for _, c := range []struct {
		x          float64
		unit, cell string
	}{
		{0.3, "share", "30.0"},
		{0.07, "share", "7.0"},
		{0.1684, "share", "16.84"},
		{-0.02, "growth", "−2.0"},
		{12_000, "money", "12,000"},
		{62_000.5, "money", "62,000.5"},
		{0.03, "number", "0.03"},
		{350, "people", "350"},
		{0, "share", "0.0"},
	} {
		assert.Equal(t, c.cell, enUSD.Cell(c.x, c.unit))
	}
	assert.Equal(t, []string{"%", "元", "元", "", "个月", ""}, []string{
		zhCNY.UnitOf("share"), zhCNY.UnitOf("money"), zhCNY.UnitOf("price"), zhCNY.UnitOf("people"), zhCNY.UnitOf("months"), zhCNY.UnitOf("number")})
	assert.Equal(t, "USD", enUSD.UnitOf("price"))
}

func TestValuesSayWhatTheyRestOn(t *testing.T) {
	for _, c := range []struct {
		name     string
		value    plan.Value
		unit     string
		evidence string
	}{
		{"a constant", plan.Value{Number: 0.35}, "share", ""},
		{"a range", plan.Value{Form: plan.Range, Low: 0.25, High: 0.35}, "share", "90% range 25.0–35.0%"},
		{"a range of 10 and 90 percent", plan.Value{Form: plan.Range, Low: 600, High: 1350, Wide: true}, "money", "80% range $600–$1.35K"},
		{"a figure with its range is typed in parts", plan.Value{Form: plan.Range, HasValue: true, Number: 900, Low: 600, High: 950}, "money", "90% range $600–950"},
		{"counts", plan.Value{Form: plan.Counts, Won: 271, Of: 1613}, "share", "observed 271 of 1,613"},
		{"a distribution", plan.Value{Form: plan.Dist, Dist: "lognormal", Params: []plan.Param{{Name: "median", Values: []float64{900}}, {Name: "sigma", Values: []float64{0.25}}}}, "money",
			"90% range $597–$1.36K, lognormal, median 900, sigma 0.25"},
		{"three points", plan.Value{Form: plan.Range, HasValue: true, Number: 700, Low: 600, High: 950, Dist: "pert"}, "money", "most likely $700, 90% range $600–950, PERT"},
		{"ends that are cut off", plan.Value{Form: plan.Range, Low: 600, High: 950, AtLeast: new(float64)}, "money", "90% range $600–950, not below $0"},
		{"a factor", plan.Value{Number: 12, Factor: &plan.Value{Form: plan.Range, Low: 0.9, High: 1.1}, Persistence: new(float64)}, "money",
			"times a factor (90% range 0.90–1.10), each month its own, the next keeps 0% of it"},
		{"a series is typed by period", plan.Value{Form: plan.Series, Series: []float64{1, 2}}, "money", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.evidence, enUSD.Evidence(&c.value, c.unit))
		})
	}
}

func TestProvenance(t *testing.T) {
	v := &plan.Value{Source: "CRM 2026", Owner: "增长组", AsOf: "2026-12"}
	assert.Equal(t, "来源 CRM 2026 · 负责 增长组 · 2026-12", NewNames(&plan.Doc{}, Zh).Provenance(v))
	assert.Equal(t, "source CRM 2026 · owner 增长组 · 2026-12", NewNames(&plan.Doc{}, En).Provenance(v))
	assert.Empty(t, NewNames(&plan.Doc{}, Zh).Provenance(&plan.Value{}))
}

func TestWhatAScenarioAdjustsDoesNotPassForWhatWasObserved(t *testing.T) {
	v := plan.Value{Form: plan.Counts, Won: 271, Of: 1613, Adjust: []plan.Adjustment{{Whole: true, Multiply: 1.2}}}
	assert.Equal(t, "observed 271 of 1,613, adjusted by the scenario", Format{Lang: En}.Evidence(&v, "share"))
	v.Adjust[0].Set = &plan.Value{Form: plan.Counts, Won: 3, Of: 9}
	assert.Equal(t, "observed 3 of 9", Format{Lang: En}.Evidence(&v, "share"))
}
