package view

import (
	"maps"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/model"
	"planleaf/core/plan"
)

// small is a plan with one of each thing that has a name.
func smallDoc() *plan.Doc {
	return &plan.Doc{
		Currency: "CNY",
		Stages:   []plan.Stage{{ID: "lead", Name: "Leads"}, {ID: "mql"}, {ID: "sql"}, {ID: "customer", Name: "Customers"}},
		Tiers:    []plan.Tier{{ID: "vip", Name: "VIP"}},
		Channels: []plan.Channel{
			{ID: "ads", Name: "Paid ads", Kind: "paid", Pulses: []plan.Pulse{{ID: "expo", Name: "Expo"}}},
			{ID: "referral", Kind: "referral"},
		},
		Money:   plan.Money{Costs: []plan.Cost{{ID: "team", Name: "Growth team"}}},
		Inputs:  []plan.Input{{ID: "seats", Name: "Seats a customer"}},
		Metrics: []plan.Metric{{ID: "per-seat", Name: "Revenue a seat"}},
	}
}

func TestAssumptionsAreCalledByTheirOwnersAndField(t *testing.T) {
	n := NewNames(smallDoc(), En)
	for _, c := range []struct{ path, full, field string }{
		{"channels.ads.rates.sql", "Paid ads · MQL → SQL rate", "MQL → SQL rate"},
		{"channels.ads.spend", "Paid ads · Spend", "Spend"},
		{"channels.ads.spend.growth", "Paid ads · Spend, growth a month", "Spend, growth a month"},
		{"channels.referral.rate", "referral · Leads per customer and month", "Leads per customer and month"},
		{"channels.ads.pulses.expo.leads", "Paid ads · Expo · Leads in its first month", "Leads in its first month"},
		{"channels.ads.mix.vip", "Paid ads · VIP · Share of leads", "Share of leads"},
		{"channels.ads.tiers.vip.rates.customer", "Paid ads · VIP · SQL → Customers rate", "SQL → Customers rate"},
		{"tiers.vip.price", "VIP · Price per customer and month", "Price per customer and month"},
		{"customers.churn", "Monthly churn", "Monthly churn"},
		{"customers.churnByAge.3", "Monthly churn, month 3", "Monthly churn, month 3"},
		{"money.costs.team.amount", "Growth team", "Amount"},
		{"money.cash", "Opening cash", "Opening cash"},
		{"inputs.seats", "Seats a customer", "Seats a customer"},
		{"channels.ads.nonsense", "channels.ads.nonsense", "channels.ads.nonsense"},
		{"channels", "channels", "channels"},
		{"", "", ""},
	} {
		assert.Equal(t, c.full, n.Path(c.path))
		assert.Equal(t, c.field, n.Field(c.path))
	}
	assert.Equal(t, "Paid ads · MQL → SQL 转化率", NewNames(smallDoc(), Zh).Path("channels.ads.rates.sql"))
}

func TestRowsAreCalledByWhatTheyMeasureAndOf(t *testing.T) {
	n := NewNames(smallDoc(), En)
	for _, c := range []struct {
		spec model.Spec
		want string
	}{
		{model.Spec{Path: "leads", Name: "leads"}, "Leads"},
		{model.Spec{Path: "new.ads", Name: "new", Axes: model.Axes{Channel: "ads"}}, "Paid ads · New customers"},
		{model.Spec{Path: "new.ads.vip", Name: "new", Axes: model.Axes{Channel: "ads", Tier: "vip"}}, "Paid ads · VIP · New customers"},
		{model.Spec{Path: "sql", Name: "stage", Axes: model.Axes{Stage: "sql"}}, "SQL"},
		{model.Spec{Path: "metrics.per-seat", Name: "per-seat"}, "Revenue a seat"},
		{model.Spec{Path: "channels.ads.spend", Name: "channels.ads.spend"}, "Paid ads · Spend"},
	} {
		assert.Equal(t, c.want, n.Row(c.spec))
	}
	assert.Equal(t, "MRR", n.Short(model.Spec{Path: "mrr", Name: "mrr"}))
	assert.Contains(t, n.Meaning(model.Spec{Name: "cac"}), "÷ new customers")
	assert.Empty(t, n.Meaning(model.Spec{Name: "per-seat"}), "the planner's own rows speak by their formula")
}

var thousands = regexp.MustCompile(`\d,\d{3}`)

var han = regexp.MustCompile(`\p{Han}`)

// inBoth checks that a word says something in both languages, each in its own script.
func inBoth(t *testing.T, key string, w word) {
	t.Helper()
	assert.NotEmpty(t, w.zh, key)
	assert.NotEmpty(t, w.en, key)
	assert.False(t, han.MatchString(w.en), "%s: Chinese in the English words", key)
	assert.False(t, strings.ContainsAny(thousands.ReplaceAllString(w.zh, ""), ",;?!()") && han.MatchString(w.zh), "%s: Latin marks in %q", key, w.zh)
	assert.False(t, strings.Contains(w.en, "!"), key)
	assert.NotRegexp(t, `\p{Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Han}`, w.zh, "%s: Han and Latin are parted by a space", key)
	for i := range 10 {
		hole := "{" + string(rune('0'+i)) + "}"
		assert.Equal(t, strings.Contains(w.zh, hole), strings.Contains(w.en, hole), "%s: both languages take %s", key, hole)
	}
}

func TestWordsAreCompleteInBothLanguages(t *testing.T) {
	for name, r := range both(rows, metrics) {
		inBoth(t, name, r.name)
		inBoth(t, name+" meaning", r.meaning)
		if r.short != (word{}) {
			inBoth(t, name+" short", r.short)
		}
	}
	for _, table := range []map[string]word{fields, parts, kinds, costKinds, stageWords, helpers, distWords} {
		for key, w := range table {
			inBoth(t, key, w)
		}
	}
	for op, w := range opWords {
		inBoth(t, string(rune('A'+op)), w)
	}
	for _, s := range sections {
		inBoth(t, s.id, s.name)
	}
	for code, w := range reasons {
		inBoth(t, code, w.bare)
		inBoth(t, code, w.named)
	}
	for view, w := range viewWords {
		inBoth(t, view, w)
	}
	said := spoken(t)
	assert.Greater(t, len(said), 300)
	for _, w := range said {
		if w != wordHeads { // English counts customers without a word for one
			inBoth(t, w.en, w)
		}
	}
}

func both(a, b map[string]rowWord) map[string]rowWord {
	out := maps.Clone(a)
	for k, v := range b {
		out[k] = v
	}
	return out
}
