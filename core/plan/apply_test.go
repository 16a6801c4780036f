package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/diag"
)

// parsed is the sample as a document.
func parsed(t *testing.T) *Doc {
	t.Helper()
	d, notes := Parse([]byte(sample))
	require.Empty(t, notes)
	return d
}

// valueAt is the assumption at a path, or nil.
func valueAt(d *Doc, path string) *Value {
	for _, a := range Assumptions(d) {
		if a.Path == path {
			return a.Value
		}
	}
	return nil
}

func TestApplyChangesOnlyWhatItSays(t *testing.T) {
	cases := []struct {
		name string
		edit Edit
		old  string // of the sample's text
		now  string
	}{
		{"a constant", Edit{Do: "set", Path: "customers.churn", JSON: "0.03"}, `"churn": 0.022`, `"churn": 0.03`},
		{"a percent in JSON", Edit{Do: "set", Path: "customers.churn", JSON: `"3%"`}, `"churn": 0.022`, `"churn": 0.03`},
		{"a typed percent", Edit{Do: "type", Path: "channels.seo.rates.customer", Text: "5%"}, `"customer": 0.04`, `"customer": 0.05`},
		{"a start", Edit{Do: "set", Path: "channels.ads.spend.start", JSON: "13000"}, `"start": 12000`, `"start": 13000`},
		{"a typed start", Edit{Do: "type", Path: "channels.ads.spend.start", Text: "1.3万"}, `"start": 12000`, `"start": 13000`},
		{"a typed start and growth keep the season", Edit{Do: "type", Path: "channels.ads.spend", Text: "1.3万 +2%"}, `"start": 12000`, `"start": 13000`},
		{"a typed growth", Edit{Do: "type", Path: "channels.ads.spend.growth", Text: "3", AsPercent: true}, `"growth": 0.02`, `"growth": 0.03`},
		{"the season of December", Edit{Do: "set", Path: "channels.ads.spend.season.12", JSON: "2"}, `1, 1, 1.5]`, `1, 1, 2]`},
		{"a dated factor", Edit{Do: "set", Path: "channels.ads.spend.dated.2027-02", JSON: "0.7"}, `{"2027-02": 0.6}`, `{"2027-02": 0.7}`},
		{"another dated factor", Edit{Do: "set", Path: "channels.ads.spend.dated.2028-01", JSON: "0.5"}, `{"2027-02": 0.6}`, `{"2027-02": 0.6, "2028-01": 0.5}`},
		{"the low end of a range", Edit{Do: "type", Path: "channels.ads.rates.mql.low", Text: "20%"}, `{"low": 0.25, "high": 0.35}`, `{"low": 0.2, "high": 0.35}`},
		{"a parameter", Edit{Do: "set", Path: "channels.seo.rates.mql.a", JSON: "40"}, `"a": 48`, `"a": 40`},
		{"counts", Edit{Do: "type", Path: "channels.ads.rates.customer", Text: "28/200"}, `{"won": 271, "of": 2296}`, `{"won": 28, "of": 200}`},
		{"a value keeps its provenance", Edit{Do: "type", Path: "channels.ads.response.scale", Text: "31K"}, `{"is": 30000, "source"`, `{"is": 31000, "source"`},
		{"a source", Edit{Do: "type", Path: "channels.ads.response.scale.source", Text: "CRM, 2027"}, `"CRM, 2026"`, `"CRM, 2027"`},
		{"the first source of a value", Edit{Do: "type", Path: "customers.churn.source", Text: "billing"}, `"churn": 0.022`, `"churn": {"is": 0.022, "source": "billing"}`},
		{"one cell of a series", Edit{Do: "type", Path: "channels.seo.leads", Text: "130", Period: 2}, `[100, 110, 120]`, `[100, 130, 120]`},
		{"the last cell of a series leaves what holds on", Edit{Do: "type", Path: "channels.seo.leads", Text: "130", Period: 3}, `[100, 110, 120]`, `[100, 110, 130, 120]`},
		{"a cell beyond the end of a series", Edit{Do: "type", Path: "channels.seo.leads", Text: "130", Period: 5}, `[100, 110, 120]`, `[100, 110, 120, 120, 130, 120]`},
		{"a cell of a constant", Edit{Do: "type", Path: "customers.price", Text: "400", Period: 2}, `"price": 420`, `"price": [420, 400, 420]`},
		{"a place of a series", Edit{Do: "set", Path: "channels.seo.leads.1", JSON: "90"}, `[100, 110, 120]`, `[90, 110, 120]`},
		{"lag weights", Edit{Do: "set", Path: "channels.ads.lags.customer", JSON: "[0.2, 0.8]"}, `[0, 0.5, 0.5]`, `[0.2, 0.8]`},
		{"a weight that is no assumption", Edit{Do: "set", Path: "horizon.periods", JSON: "36"}, `"periods": 24`, `"periods": 36`},
		{"a typed whole number", Edit{Do: "type", Path: "horizon.periods", Text: "３６"}, `"periods": 24`, `"periods": 36`},
		{"a month as people write it", Edit{Do: "type", Path: "targets.mrr.at", Text: "2028年6月"}, `"at": "2027-12"`, `"at": "2028-06"`},
		{"a date as people write it", Edit{Do: "type", Path: "channels.ads.response.scale.asOf", Text: "2026年9月"}, `"2026-10"`, `"2026-09"`},
		{"a day as people write it", Edit{Do: "type", Path: "channels.ads.response.scale.asOf", Text: "2026/9/3"}, `"2026-10"`, `"2026-09-03"`},
		{"a year as people write it", Edit{Do: "type", Path: "channels.ads.response.scale.asOf", Text: "２０２６年"}, `"2026-10"`, `"2026"`},
		{"a word that is emptied", Edit{Do: "type", Path: "language", Text: " "}, "  \"language\": \"zh\",\n", ""},
		{"a source that is emptied", Edit{Do: "remove", Path: "channels.ads.response.scale.asOf"}, `, "asOf": "2026-10"`, ``},
		{"a word", Edit{Do: "type", Path: "language", Text: "en"}, `"language": "zh"`, `"language": "en"`},
		{"an own key", Edit{Do: "set", Path: "channels.ads.x-colour", JSON: `"red"`}, `"x-colour": "blue"`, `"x-colour": "red"`},
		{"a new name", Edit{Do: "rename", Path: "channels.ads", Text: "Search ads"}, `"name": "Paid ads"`, `"name": "Search ads"`},
		{"a first name", Edit{Do: "rename", Path: "channels.seo", Text: "SEO"}, `"id": "seo",`, `"id": "seo",` + "\n      \"name\": \"SEO\","},
		{"one lag weight", Edit{Do: "set", Path: "channels.ads.lags.customer.0", JSON: "0.1"}, `[0, 0.5, 0.5]`, `[0.1, 0.5, 0.5]`},
		{"one typed lag weight", Edit{Do: "type", Path: "channels.ads.lags.customer.2", Text: "40%"}, `[0, 0.5, 0.5]`, `[0, 0.5, 0.4]`},
		{"one more lag weight", Edit{Do: "type", Path: "channels.ads.lags.customer.3", Text: "0"}, `[0, 0.5, 0.5]`, `[0, 0.5, 0.5, 0]`},
		{"a month of an actual", Edit{Do: "type", Path: "actuals.1.values.2", Text: "31"}, `[30, null, 34]`, `[30, 31, 34]`},
		{"a month of history", Edit{Do: "type", Path: "channels.ads.before.spend.1", Text: "1万"}, `[9000, 10000]`, `[10000, 10000]`},
		{"a truth", Edit{Do: "type", Path: "money.costs.writers.acquisition", Text: "false"}, `true`, `false`},
		{"what was won", Edit{Do: "type", Path: "channels.ads.rates.customer.won", Text: "300"}, `"won": 271`, `"won": 300`},
		{"a prior", Edit{Do: "set", Path: "channels.ads.rates.customer.prior", JSON: "[1, 1]"}, `"of": 2296}`, `"of": 2296, "prior": [1, 1]}`},
		{"the distribution of a range", Edit{Do: "type", Path: "channels.ads.rates.mql.dist", Text: "normal"}, `"high": 0.35}`, `"high": 0.35, "dist": "normal"}`},
		{"a target's value", Edit{Do: "type", Path: "targets.mrr.atLeast", Text: "25万"}, `"atLeast": 200000`, `"atLeast": 250000`},
		{"removing an optional field", Edit{Do: "remove", Path: "channels.ads.x-colour"}, ",\n      \"x-colour\": \"blue\"", ""},
		{"removing a series of lags", Edit{Do: "remove", Path: "channels.ads.lags.customer"}, "      \"lags\": {\"customer\": [0, 0.5, 0.5]},\n", ""},
		{"setting what was absent", Edit{Do: "set", Path: "channels.seo.lags.mql", JSON: "[1]"},
			"\"customer\": 0.04\n      }", "\"customer\": 0.04\n      },\n      \"lags\": {\"mql\": [1]}"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Contains(t, sample, c.old)
			before := parsed(t)
			after, notes := Apply(before, c.edit)
			require.Empty(t, notes)
			assert.Equal(t, strings.Replace(sample, c.old, c.now, 1), string(Format(after)))
			assert.Equal(t, sample, string(Format(before)), "the document given is never changed")
		})
	}
}

func TestApplyAddsAndMovesAndRemovesItems(t *testing.T) {
	d, notes := Apply(parsed(t),
		Edit{Do: "add", Path: "money.costs", JSON: `{"id": "tools", "kind": "tools", "amount": 900}`},
		Edit{Do: "add", Path: "tiers", JSON: `{"id": "vip"}`},
		Edit{Do: "remove", Path: "tiers.vip"},
		Edit{Do: "move", Path: "channels.ads", To: 1},
		Edit{Do: "type", Path: "money.costs.tools.amount", Text: "1,000"})
	require.Empty(t, notes)
	assert.Equal(t, []string{"seo", "ads"}, []string{d.Channels[0].ID, d.Channels[1].ID})
	assert.Equal(t, 1000.0, valueAt(d, "money.costs.tools.amount").Number)
	assert.Empty(t, d.Tiers)

	t.Run("moving a stage orders what is keyed by it", func(t *testing.T) {
		d, notes := Apply(parsed(t),
			Edit{Do: "add", Path: "stages", JSON: `{"id": "trial"}`},
			Edit{Do: "set", Path: "channels.ads.rates.trial", JSON: "0.5"},
			Edit{Do: "set", Path: "channels.seo.rates.trial", JSON: "0.5"},
			Edit{Do: "move", Path: "stages.trial", To: 2})
		require.Empty(t, notes)
		assert.Equal(t, "trial", d.Channels[0].Rates[1].Key)
	})
}

func TestApplyRefuses(t *testing.T) {
	cases := []struct {
		name string
		edit Edit
		path string
		code string
		fix  string
	}{
		{"a share of 14", Edit{Do: "set", Path: "channels.ads.rates.mql", JSON: "14"}, "channels.ads.rates.mql", "share-out-of-range", "0.14"},
		{"a typed share of 14", Edit{Do: "type", Path: "channels.ads.rates.mql", Text: "14"}, "channels.ads.rates.mql", "share-out-of-range", "14%"},
		{"0.34 in a percent cell", Edit{Do: "type", Path: "channels.ads.rates.mql", Text: "0.34", AsPercent: true}, "channels.ads.rates.mql", "percent-unclear", "34%"},
		{"a path that leads nowhere", Edit{Do: "set", Path: "channels.ads.ratse.mql", JSON: "0.1"}, "channels.ads.ratse.mql", "path-unknown", "channels.ads.rates.mql"},
		{"an item that isn't there", Edit{Do: "set", Path: "channels.add.spend", JSON: "1"}, "channels.add.spend", "path-unknown", "channels.ads.spend"},
		{"a stage that isn't there", Edit{Do: "set", Path: "channels.ads.rates.mlq", JSON: "0.1"}, "channels.ads.rates.mlq", "reference-unknown", "mql"},
		{"a part that the form hasn't", Edit{Do: "set", Path: "customers.churn.start", JSON: "0.1"}, "customers.churn.start", "path-unknown", ""},
		{"a part of what isn't there", Edit{Do: "type", Path: "customers.winback.source", Text: "x"}, "customers.winback.source", "value-absent", ""},
		{"a path that goes on too long", Edit{Do: "set", Path: "title.x", JSON: "1"}, "title.x", "path-too-long", ""},
		{"bytes that are no text", Edit{Do: "rename", Path: "stages.mql", Text: "\x85"}, "", "not-utf8", ""},
		{"a place beyond the list", Edit{Do: "set", Path: "channels.seo.leads.9", JSON: "1"}, "channels.seo.leads.9", "path-unknown", ""},
		{"a part of a weight", Edit{Do: "set", Path: "channels.ads.lags.customer.0.x", JSON: "1"}, "channels.ads.lags.customer.0.x", "path-too-long", ""},
		{"a part of a season's factor", Edit{Do: "set", Path: "channels.ads.spend.season.1.x", JSON: "1"}, "channels.ads.spend.season.1.x", "path-too-long", ""},
		{"a part of a start", Edit{Do: "set", Path: "channels.ads.spend.start.x", JSON: "1"}, "channels.ads.spend.start.x", "path-too-long", ""},
		{"a 13th factor", Edit{Do: "set", Path: "channels.ads.spend.season.13", JSON: "1"}, "channels.ads.spend.season", "season-not-12", ""},
		{"a range upside down", Edit{Do: "type", Path: "channels.ads.rates.mql", Text: "35%~25%"}, "channels.ads.rates.mql", "range-upside-down", "0.25 to 0.35"},
		{"one end above the other", Edit{Do: "type", Path: "channels.ads.rates.mql.low", Text: "50%"}, "channels.ads.rates.mql", "range-upside-down", "0.35 to 0.5"},
		{"a range in one cell", Edit{Do: "type", Path: "channels.seo.leads", Text: "1~2", Period: 1}, "channels.seo.leads", "typed-not-one-number", ""},
		{"a cell of a growth", Edit{Do: "type", Path: "channels.ads.spend", Text: "1", Period: 1}, "channels.ads.spend", "period-needs-series", ""},
		{"a cell beyond the horizon", Edit{Do: "type", Path: "channels.seo.leads", Text: "1", Period: 25}, "channels.seo.leads", "period-outside", ""},
		{"JSON that isn't", Edit{Do: "set", Path: "customers.churn", JSON: "{"}, "customers.churn", "text-ends-early", ""},
		{"an item that lacks its kind", Edit{Do: "add", Path: "channels", JSON: `{"id": "x", "rates": {"mql": 0.1, "customer": 0.1}}`}, "channels.x.kind", "key-missing", ""},
		{"an id that is there already", Edit{Do: "add", Path: "inputs", JSON: `{"id": "seats", "unit": "number", "value": 1}`}, "inputs.seats", "id-twice", ""},
		{"adding to no section", Edit{Do: "add", Path: "customers", JSON: `{}`}, "customers", "not-a-section", ""},
		{"a required field", Edit{Do: "remove", Path: "title"}, "title", "key-missing", ""},
		{"what isn't there", Edit{Do: "remove", Path: "channels.seo.spend"}, "channels.seo.spend", "nothing-to-remove", ""},
		{"a stage in use", Edit{Do: "remove", Path: "stages.mql"}, "stages.mql", "item-in-use", ""},
		{"an input in use", Edit{Do: "remove", Path: "inputs.seats"}, "inputs.seats", "item-in-use", ""},
		{"an id that changes", Edit{Do: "set", Path: "channels.ads.id", JSON: `"search"`}, "channels.ads.id", "id-never-changes", ""},
		{"an item whose id changes", Edit{Do: "set", Path: "inputs.seats", JSON: `{"id": "desks", "unit": "number", "value": 1}`}, "inputs.seats", "id-never-changes", ""},
		{"a place beyond the end", Edit{Do: "move", Path: "channels.ads", To: 2}, "channels.ads", "place-outside", ""},
		{"renaming no item", Edit{Do: "rename", Path: "customers", Text: "x"}, "customers", "not-an-item", ""},
		{"an unknown edit", Edit{Do: "frob", Path: "title"}, "title", "edit-unknown", ""},
		{"an empty path", Edit{Do: "set", Path: "", JSON: "1"}, "", "path-unknown", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			before := parsed(t)
			d, notes := Apply(before, Edit{Do: "type", Path: "title", Text: "changed"}, c.edit)
			assert.Nil(t, d)
			require.NotEmpty(t, notes)
			spoken(t, notes)
			assert.Equal(t, c.code, notes[0].Code, "%v", notes)
			assert.Equal(t, c.path, notes[0].Path)
			if c.fix != "" {
				assert.Contains(t, notes[0].Fixes, c.fix)
			}
			assert.Equal(t, sample, string(Format(before)))
		})
	}
	t.Run("referrers are named", func(t *testing.T) {
		_, notes := Apply(parsed(t), Edit{Do: "remove", Path: "stages.mql"})
		assert.Equal(t, "mql is still used by actuals.1; change those first, or remove them along with it", notes[0].Message("en"))
	})
}

// spoken demands words in both languages for each note, with every argument used.
func spoken(t testing.TB, notes diag.Notes) {
	t.Helper()
	for _, n := range notes {
		for _, lang := range []string{"zh", "en"} {
			_, known := diag.Words(n.Code, lang)
			assert.True(t, known, "%s has no words", n.Code)
			assert.Equal(t, diag.Arity(n.Code, lang), len(n.Args), "arguments of %s", n.Code)
		}
	}
}
