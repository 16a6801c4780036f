package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestFillAndClearChangeOnlyWhatTheySay(t *testing.T) {
	cases := []struct {
		name string
		edit Edit
		old  string // of the sample's text
		now  string
	}{
		{"a cell to the right", Edit{Do: "fill", Path: "channels.seo.leads", Period: 2, From: "channels.seo.leads", FromPeriod: 1}, `[100, 110, 120]`, `[100, 100, 120]`},
		{"a cell from the one that holds on", Edit{Do: "fill", Path: "channels.seo.leads", Period: 1, From: "channels.seo.leads", FromPeriod: 20}, `[100, 110, 120]`, `[120, 110, 120]`},
		{"a month of a constant", Edit{Do: "fill", Path: "customers.price", Period: 2, From: "customers.price", FromPeriod: 0}, `"price": 420`, `"price": 420`},
		{"a cell that is so already", Edit{Do: "fill", Path: "channels.seo.leads", Period: 9, From: "channels.seo.leads", FromPeriod: 3}, `[100, 110, 120]`, `[100, 110, 120]`},
		{"a constant from above", Edit{Do: "fill", Path: "customers.churn", From: "customers.margin"}, `"churn": 0.022`, `"churn": 0.78`},
		{"a whole form from above", Edit{Do: "fill", Path: "customers.margin", From: "channels.ads.rates.mql"}, `"margin": 0.78`, `"margin": {"low": 0.25, "high": 0.35}`},
		{"a figure of a range into a month", Edit{Do: "fill", Path: "channels.seo.leads", Period: 2, From: "channels.ads.response.cap"}, `[100, 110, 120]`, `[100, 900, 120]`},
		{"a month from growth", Edit{Do: "fill", Path: "money.costs.writers.amount", Period: 2, From: "channels.ads.spend", FromPeriod: 2}, `"amount": 8000`, `"amount": [8000, 7344, 8000]`},
		{"a month from a range, its mean", Edit{Do: "fill", Path: "channels.seo.leads", Period: 2, From: "channels.ads.response.cap", FromPeriod: 4}, `[100, 110, 120]`, `[100, 900, 120]`},
		{"a month of a range from the one beside it", Edit{Do: "fill", Path: "channels.ads.rates.mql", Period: 2, From: "channels.ads.rates.mql", FromPeriod: 1}, `"mql": {"low": 0.25, "high": 0.35}`, `"mql": {"low": 0.25, "high": 0.35}`},
		{"counts below", Edit{Do: "fill", Path: "channels.seo.rates.customer", From: "channels.ads.rates.customer"}, `"customer": 0.04`, `"customer": {"won": 271, "of": 2296}`},
		{"the source alone keeps its provenance", Edit{Do: "fill", Path: "money.costs.writers.amount", From: "channels.ads.response.scale"}, `"amount": 8000`, `"amount": 30000`},
		{"the target keeps its provenance", Edit{Do: "fill", Path: "channels.ads.response.scale", From: "money.costs.writers.amount"}, `{"is": 30000, "source"`, `{"is": 8000, "source"`},
		{"a month's own value goes", Edit{Do: "clear", Path: "channels.seo.leads", Period: 2}, `[100, 110, 120]`, `[100, 100, 120]`},
		{"the last own value goes, what held on stays", Edit{Do: "clear", Path: "channels.seo.leads", Period: 3}, `[100, 110, 120]`, `[100, 110, 110, 120]`},
		{"a month that holds on is empty already", Edit{Do: "clear", Path: "channels.seo.leads", Period: 7}, `[100, 110, 120]`, `[100, 110, 120]`},
		{"a month of a constant is empty already", Edit{Do: "clear", Path: "customers.price", Period: 7}, `"price": 420`, `"price": 420`},
		{"an optional word", Edit{Do: "clear", Path: "stages.mql.note"}, `"id": "mql", "note": "answered twice"`, `"id": "mql"`},
		{"an optional assumption", Edit{Do: "clear", Path: "channels.ads.carryover.length"}, `, "length": 6`, ``},
		{"the growth of a start", Edit{Do: "clear", Path: "channels.ads.response.cap.value"}, `{"value": 900, "low"`, `{"low"`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Contains(t, sample, c.old)
			after, notes := Apply(parsed(t), c.edit)
			require.Empty(t, notes)
			assert.Equal(t, strings.Replace(sample, c.old, c.now, 1), string(Format(after)))
		})
	}
}

func TestFillAndClearRefuse(t *testing.T) {
	cases := []struct {
		name string
		edit Edit
		code string
	}{
		{"money from a share", Edit{Do: "fill", Path: "customers.price", From: "customers.churn"}, "fill-other-unit"},
		{"a number from words", Edit{Do: "fill", Path: "customers.price", From: "stages.lead.name"}, "fill-other-unit"},
		{"from what is not there", Edit{Do: "fill", Path: "customers.price", From: "customers.setup"}, "path-unknown"},
		{"from an item", Edit{Do: "fill", Path: "customers.price", From: "channels.ads"}, "fill-no-number"},
		{"a month of growth", Edit{Do: "fill", Path: "channels.ads.spend", Period: 2, From: "customers.opening"}, "fill-other-unit"},
		{"a month of growth from another", Edit{Do: "fill", Path: "channels.ads.spend", Period: 2, From: "money.costs.writers.amount"}, "period-needs-series"},
		{"beyond the plan", Edit{Do: "fill", Path: "channels.seo.leads", Period: 25, From: "channels.ads.response.cap"}, "period-outside"},
		{"the first month", Edit{Do: "clear", Path: "channels.seo.leads", Period: 1}, "clear-first"},
		{"what must stand", Edit{Do: "clear", Path: "title"}, "clear-required"},
		{"an item", Edit{Do: "clear", Path: "channels.ads"}, "clear-required"},
		{"a month of growth", Edit{Do: "clear", Path: "channels.ads.spend", Period: 2}, "clear-needs-series"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, notes := Apply(parsed(t), c.edit)
			assert.Nil(t, d)
			require.NotEmpty(t, notes)
			spoken(t, notes)
			assert.Equal(t, c.code, notes[0].Code, "%v", notes)
		})
	}
}

// Clearing what was typed into a month that held on gives the plan from before.
func TestLawClearUndoesTyping(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		for _, a := range Assumptions(d) {
			if a.Once || a.Value.Form != Constant {
				continue
			}
			before := string(Format(d))
			period := rapid.IntRange(2, d.Horizon.Periods+1).Draw(rt, "period")
			typed, notes := Apply(d, Edit{Do: "type", Path: a.Path, Text: "0.5", Period: period})
			if notes.Faults() {
				continue
			}
			after, notes := Apply(typed, Edit{Do: "clear", Path: a.Path, Period: period})
			if notes.Faults() {
				rt.Fatalf("%v", notes)
			}
			assert.Equal(rt, before, string(Format(after)))
		}
	})
}
