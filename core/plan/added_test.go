package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestANameIsEnoughForAnItem(t *testing.T) {
	d, notes := Apply(parsed(t),
		Edit{Do: "add", Path: "channels", Text: "行业展会", Kind: "event"},
		Edit{Do: "add", Path: "stages", Text: "Opportunity"},
		Edit{Do: "add", Path: "tiers", Text: "大客户 A"},
		Edit{Do: "add", Path: "money.costs", Text: "CRM 系统", Kind: "tools"},
		Edit{Do: "add", Path: "inputs", Text: "坐席数", Kind: "people", JSON: `{"value": 12}`},
		Edit{Do: "add", Path: "metrics", Text: "Leads per seat", JSON: `{"formula": "leads / 坐席数"}`},
		Edit{Do: "add", Path: "targets", Text: "年末客户", Kind: "active", JSON: `{"atLeast": 800}`},
		Edit{Do: "add", Path: "channels.行业展会.pulses", Text: "春季展"})
	require.Empty(t, notes)
	require.Empty(t, Check(d), "the plan is whole")
	assert.Equal(t, "行业展会", d.Channels[2].ID)
	assert.Equal(t, []string{"lead", "mql", "opportunity", "customer"}, stageIDs(d), "a stage stands before the last")
	assert.Equal(t, "大客户_a", d.Tiers[0].ID)
	assert.Equal(t, 350.0, d.Tiers[0].Opening.Number, "the first tier takes over all customers")
	assert.Nil(t, d.Customers.Opening)
	assert.Equal(t, 1.0, valueAt(d, "channels.ads.mix.大客户_a").Number)
	assert.Equal(t, "crm_系统", d.Money.Costs[1].ID)
	assert.Equal(t, 12.0, valueAt(d, "inputs.坐席数.value").Number)
	assert.Equal(t, 1.0, valueAt(d, "channels.seo.rates.opportunity").Number)
	assert.Equal(t, "2028-12", d.Targets[1].At)
	assert.Len(t, d.Channels[2].Pulses, 2)
}

func stageIDs(d *Doc) []string {
	var out []string
	for _, s := range d.Stages {
		out = append(out, s.ID)
	}
	return out
}

func TestIDsAreMadeOfNames(t *testing.T) {
	cases := []struct{ name, want string }{
		{"广告投放", "广告投放"},
		{"Paid  Ads (EU)", "paid_ads_eu"},
		{"ＰＲ１", "pr1"},
		{"2027 launch", "channel_2027_launch"},
		{"到店", "到店"},
		{"🎉", "channel_2"},
		{"ads", "ads_2"},
		{"seats", "seats_2"},
		{"Spend", "spend_2"},
		{"Cafe\u0301", "cafe"},
		{strings.Repeat("长", 100), strings.Repeat("长", 32)},
		{"__proto__", "proto"},
		{"<script>", "script"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, notes := Apply(parsed(t), Edit{Do: "add", Path: "channels", Text: c.name})
			require.Empty(t, notes)
			assert.Equal(t, c.want, d.Channels[2].ID)
			assert.Equal(t, c.name, d.Channels[2].Name)
		})
	}
}

func TestAnItemStandsBehindTheOneNamed(t *testing.T) {
	d, notes := Apply(parsed(t),
		Edit{Do: "add", Path: "channels", Text: "Partners", Kind: "partner", After: "ads"},
		Edit{Do: "add", Path: "stages", Text: "Won back", After: "customer"})
	require.Empty(t, notes)
	assert.Equal(t, "partners", d.Channels[1].ID)
	assert.Equal(t, []string{"lead", "mql", "customer", "won_back"}, stageIDs(d))

	_, notes = Apply(parsed(t), Edit{Do: "add", Path: "channels", Text: "x", After: "nobody"})
	assert.Equal(t, "path-unknown", notes[0].Code)
	_, notes = Apply(parsed(t), Edit{Do: "add", Path: "channels", Text: "x", Kind: "telepathy"})
	assert.Equal(t, "word-not-allowed", notes[0].Code)
}

func TestACopyHasTheSameValues(t *testing.T) {
	d, notes := Apply(parsed(t),
		Edit{Do: "copy", Path: "channels.ads"}, Edit{Do: "copy", Path: "channels.ads"},
		Edit{Do: "copy", Path: "money.costs.writers", Text: "Editors"},
		Edit{Do: "copy", Path: "stages.mql"}, Edit{Do: "copy", Path: "inputs.seats"}, Edit{Do: "copy", Path: "targets.mrr"})
	require.Empty(t, notes)
	require.Empty(t, Check(d))
	assert.Equal(t, "Paid ads 副本 2", d.Channels[1].Name)
	assert.Equal(t, "Paid ads 副本", d.Channels[2].Name)
	again := d.Channels[2]
	again.ID, again.Name = "ads", "Paid ads"
	assert.Equal(t, d.Channels[0], again)
	assert.Equal(t, "Editors", d.Money.Costs[1].Name)
	assert.Equal(t, 8000.0, d.Money.Costs[1].Amount.Number)
	assert.Equal(t, "answered twice", d.Stages[2].Note)
	assert.Equal(t, 1.0, valueAt(d, "channels.ads.rates."+d.Stages[2].ID).Number)

	_, notes = Apply(parsed(t), Edit{Do: "copy", Path: "customers"})
	assert.Equal(t, "not-an-item", notes[0].Code)
}

func TestRemovingTakesAlongWhatBelongsAndNamesWhatRefers(t *testing.T) {
	d, notes := Apply(parsed(t), Edit{Do: "add", Path: "stages", Text: "Opportunity"}, Edit{Do: "remove", Path: "stages.opportunity"})
	require.Empty(t, notes)
	assert.Equal(t, sample, string(Format(d)), "a stage that nothing refers to goes without a trace")

	assert.Equal(t, []string{"actuals.1"}, Dependants(parsed(t), "stages.mql"))
	assert.Equal(t, []string{"metrics.per-seat"}, Dependants(parsed(t), "inputs.seats"))
	d, notes = Apply(parsed(t), Edit{Do: "add", Path: "targets", Text: "seats", Kind: "per-seat"})
	require.Empty(t, notes)
	assert.Equal(t, []string{"metrics.per-seat", "targets.seats_2"}, Dependants(d, "inputs.seats"), "what refers to what refers")

	_, notes = Apply(d, Edit{Do: "remove", Path: "inputs.seats"})
	assert.Equal(t, "item-in-use", notes[0].Code)
	d, notes = Apply(d, Edit{Do: "remove", Path: "inputs.seats", Along: true})
	require.Empty(t, notes)
	assert.Empty(t, d.Inputs)
	assert.Empty(t, d.Metrics)
	assert.Len(t, d.Targets, 1)

	d, notes = Apply(parsed(t), Edit{Do: "remove", Path: "stages.customer"}, Edit{Do: "add", Path: "stages", Text: "Paying"})
	assert.Nil(t, d, "a nurtured stage is referred to")
	assert.Equal(t, []string{"item-in-use", "customer", "channels.ads.nurture"}, append([]string{notes[0].Code}, notes[0].Args...))
}

func TestWhatAPlanNeedsStays(t *testing.T) {
	two, notes := Apply(parsed(t), Edit{Do: "remove", Path: "stages.mql", Along: true})
	require.Empty(t, notes)
	_, notes = Apply(two, Edit{Do: "remove", Path: "stages.lead"})
	spoken(t, notes)
	assert.Equal(t, "漏斗至少要有两个阶段，线索 不能删；可以给它改名", notes[0].Message("zh"))
	_, notes = Apply(parsed(t), Edit{Do: "remove", Path: "channels.ads"}, Edit{Do: "remove", Path: "channels.seo"})
	spoken(t, notes)
	assert.Equal(t, "channel-needed", notes[0].Code)
}

func TestTheFirstStepKeepsItsRateWhenTheFirstStageMoves(t *testing.T) {
	d, notes := Apply(parsed(t), Edit{Do: "move", Path: "stages.mql", To: 0})
	require.Empty(t, notes)
	require.Empty(t, Check(d))
	assert.Equal(t, []string{"mql", "lead", "customer"}, stageIDs(d))
	assert.Equal(t, 0.25, valueAt(d, "channels.ads.rates.lead").Low)
	d, notes = Apply(d, Edit{Do: "move", Path: "stages.mql", To: 1})
	require.Empty(t, notes)
	assert.Equal(t, sample, string(Format(d)), "and back")
}
