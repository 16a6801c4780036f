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

// seeds are requests of every kind, and bytes that are none.
func seeds() [][]byte {
	text, _ := templates.Text("b2b-saas", "zh")
	edit := []plan.Edit{{Do: "type", Path: "customers.price", Text: "1.2万"}}
	var out [][]byte
	for _, q := range []Request{
		{Do: "version", ID: 3}, {Do: "schema"}, {Do: "templates", Lang: "zh"}, {Do: "template", Template: "b2b-saas"}, {Do: "template", Template: "b2b"},
		{Do: "check", Plan: "{}"}, {Do: "check", Plan: small, Scenario: "bold"}, {Do: "format", Plan: small}, {Do: "edit", Plan: small, Edits: edit},
		{Do: "page", Plan: small, View: "overview", Edits: edit}, {Do: "page", Plan: text, View: "assume", Section: "money"}, {Do: "page", Plan: small, View: "funnel", Lang: "zh"},
		{Do: "page", Plan: small}, {Do: "page", Plan: small, View: "report"}, {Do: "page", Plan: text, View: "sheet", Open: []string{"cash"}, Explain: "new@2027-02..2027-03", Opened: []string{"new@2027-02"}, Quick: true},
		{Do: "page", Plan: small, View: "sheet", Filter: "ｍｒｒ 收入", Explain: "cac@0..9", Grain: "year", Lang: "zh"}, {Do: "project", Plan: small, Rows: []string{"new.*", "cac"}, Format: "csv"}, {Do: "project", Plan: small, Format: "text", Width: 40},
		{Do: "trace", Plan: small, Path: "mrr@2027-03", Period: 99}, {Do: "trace", Plan: small, Path: "channels.ads.rates.customer", Format: "text"},
		{Do: "read", Plan: small, Path: "customers.churn", Text: "34", Percent: true}, {Do: "find", Plan: small, Text: "ｍｒｒ", Offers: []view.Offer{{ID: "save", Names: []string{"Save", "保存"}}, {}}}, {Do: "roll", Plan: small, Lang: "zh"}, {Do: "roll", Plan: text}, {Do: "hand", Plan: small, Scenario: "s"}, {Do: "join", Plan: small, Text: handed},
		{Do: "join", Plan: text, Text: handed}, {Do: "join", Plan: small, Text: "{"}, {Do: "carried", Plan: text}, {Do: "compare", Plan: text, Versus: "lean", Rows: []string{"mrr", "new"}, Periods: []string{"last"}, Format: "text"}, {Do: "page", Plan: text, View: "scenarios", Scenario: "stretch", Draft: true, Edits: edit}, {Do: "nothing"},
		{Do: "copy", Plan: small, Section: "customers", Rows: []string{"customers.churn", "", "mrr"}, Period: 1, Wide: 3},
		{Do: "paste", Plan: small, Section: "customers", Rows: []string{"customers.churn", "customers.price", "mrr"}, Period: 1, Tall: 2, Wide: 4, Text: "0.34\t\"1\n2\"\r\n1.234\t(3)\n"},
		{Do: "edit", Plan: small, Edits: []plan.Edit{{Do: "fill", Path: "customers.churn", From: "customers.margin", Period: 2}, {Do: "clear", Path: "customers.churn", Period: 2}}},
		{Do: "when", Text: "2027-04-02T14:02", Periods: []string{"2027-04-01T09:00", "T", ""}},
		{Do: "seek", Plan: small, Path: "mrr@last", Search: &Search{Levers: []string{"customers.price"}, To: "1.2万", Limits: []Limit{{Low: "1", High: "900"}}}}, {Do: "reach", Plan: small, Path: "mrr", Search: &Search{Levers: []string{"customers.*"}, To: "9", Limits: []Limit{{Path: "*", Effort: "2"}}}},
		{Do: "optimize", Plan: small, Path: "new", Search: &Search{Levers: []string{"*"}, Total: "100", Step: "7", Change: "20%", Spare: true, Least: true}}, {Do: "optimize", Plan: small, Path: "cash@last", Search: &Search{Levers: []string{"customers.price"}, Monthly: true}}, {Do: "seek", Plan: small, Search: &Search{}},
		{Do: "removal", Plan: small, Path: "stages.lead"},
		{Do: "diff", Plan: small, Against: text, Rows: []string{"mrr@last"}}, {Do: "diff", Plan: small, Against: small, Format: "text", Lang: "zh"}, {Do: "bare", Plan: small},
		{Do: "page", Plan: small, View: "assume", Said: "all", About: "mrr@2027-02", Edits: []plan.Edit{{Do: "comment", Path: "mrr@last", Text: "?"}, {Do: "reply", Path: "comments.x", Text: "!"}, {Do: "seal"}}},
		{Do: "merge", Plan: small, Against: strings.Replace(small, "300", "400", 1), Edits: edit, Format: "text"}, {Do: "merge", Plan: small, Saved: small, Against: text, Origin: small},
		{Do: "actuals", Plan: onRecord, Format: "text"}, {Do: "actuals", Plan: small, Text: "month,leads\n2027-01,5\n", Name: "a.csv"}, {Do: "actuals", Plan: onRecord, Path: "new@2027-02", Lang: "zh"},
		{Do: "edit", Plan: small, Edits: []plan.Edit{{Do: "add", Path: "findings", JSON: `{"id": "f", "kind": "churn"}`}, {Do: "adopt", Path: "customers.churn", JSON: "0.1", Finding: "f", Source: "s", AsOf: "2027"}}},
		{Do: "conflicts", Plan: small}, {Do: "revise", Plan: small, Edits: edit, Saved: small, Joined: []string{text}, Author: "a", At: "2026-11-22T12:00Z", Note: "n"},
		{Do: "history", Plan: strings.Replace(small, "{", `{"history": [{"id": "a", "parents": [{"id": "b", "back": [{"path": "note"}]}]}, 7],`, 1)}, {Do: "revision", Plan: small, Path: "a"},
		{Do: "page", Plan: small, View: "whatif", Slides: []Slide{{"customers.churn", 3}, {"customers.price", -9}}, Quick: true}, {Do: "pinnable", Plan: small},
		{Do: "log", Log: &LogAsk{Step: "open", Zone: "+8"}}, {Do: "log", Log: &LogAsk{Step: "more"}}, {Do: "log"}, {Do: "discover", Discover: &Discover{Kind: "behavior"}},
		{Do: "behave", Plan: small, Behave: &Behave{Step: "users", Users: 300}}, {Do: "behave", Plan: text, Behave: &Behave{Step: "experiment", Arms: []string{"1", "2", "x", "0"}, Tiers: []string{"a"}}}, {Do: "behave", Plan: text, Behave: &Behave{Budget: "1万", Help: "x"}, Format: "text"},
		{Do: "offers", Plan: small, Path: "channels.ads"},
		{Do: "explain", Plan: small, Against: text, Path: "mrr@last", ByPeriod: true, By: "channel"}, {Do: "explain", Plan: text, Versus: "x", Path: "cac", Method: "lmdi", Format: "text"},
		{Do: "drivers", Plan: small, Draws: 300, Method: "total", Format: "text"}, {Do: "drivers", Plan: text, Scenarios: []string{"lean"}, Draws: 9, Format: "csv", Lang: "zh"},
		{Do: "tornado", Plan: small, Path: "mrr@last", Rows: []string{"customers.*"}, Move: 0.2}, {Do: "tornado", Plan: text, Path: "cac", Format: "csv", Move: -1},
		{Do: "table", Plan: small, Path: "mrr@last", Rows: []string{"customers.price=1..9:3", "customers.churn=1%,2%"}, Reach: "0"}, {Do: "table", Plan: small, Path: "mrr", Rows: []string{"customers.price=", "customers.price:0"}, Format: "text"},
	} {
		b, err := json.Marshal(q)
		if err != nil {
			panic(err)
		}
		out = append(out, b)
	}
	return append(out, nil, []byte("{"), []byte("[]"), []byte(`{"do":3}`), []byte("\xff"), []byte(`{"do":"check","plan":"[[[["}`))
}

// FuzzDo: whatever comes in, an answer comes out that is a Response; a refusal says why in
// coded words, and none of them is a mistake of our own; a plan that comes with an
// approval is a plan.
func FuzzDo(f *testing.F) {
	for _, s := range seeds() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, request []byte) {
		answer := NewEngine().Do(request)
		var a Response
		require.NoError(t, json.Unmarshal(answer, &a), "%s", answer)
		assert.Equal(t, a.OK, !faulty(a), "OK exactly when nothing forbids it: %s", answer)
		for _, x := range a.Faults {
			assert.NotEqual(t, "internal", x.Code, x.Message)
			assert.NotEmpty(t, x.Code)
			assert.NotEqual(t, x.Code, x.Message, "%s has no words", x.Code)
		}
		if a.OK && a.Plan != "" {
			d, notes := plan.Parse([]byte(a.Plan))
			require.NotNil(t, d, "%v", notes)
			again, _ := plan.Parse(plan.Format(d))
			require.NotNil(t, again)
			assert.Equal(t, plan.Hash(d), plan.Hash(again))
		}
	})
}

func faulty(a Response) bool {
	for _, f := range a.Faults {
		if !f.Warning {
			return true
		}
	}
	return false
}
