package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// valueForms are all ways to write a share in a file, and what each is.
var valueForms = []struct {
	name  string
	share string
	want  Value
}{
	{"a constant", `0.3`, Value{Number: 0.3}},
	{"zero", `-0.0`, Value{Number: 0}},
	{"an exponent", `3E-1`, Value{Number: 0.3}},
	{"a percent", `"30%"`, Value{Number: 0.3}},
	{"a percent with decimals", `"2.25 %"`, Value{Number: 0.0225}},
	{"by period", `[0.3, "20%"]`, Value{Form: Series, Series: []float64{0.3, 0.2}}},
	{"growth", `{"start": 0.03, "growth": "2%"}`, Value{Form: Growth, Start: 0.03, Growth: 0.02}},
	{"a start alone", `{"start": 0.03}`, Value{Form: Growth, Start: 0.03}},
	{"a season with a moved month", `{"start": 0.03, "growth": 0, "season": [1, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "dated": {"2028-01": 0.5}}`,
		Value{Form: Growth, Start: 0.03, Season: []float64{1, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, Dated: []Dated{{"2028-01", 0.5}}}},
	{"a range in words", `"0.25 to 35%"`, Value{Form: Range, Low: 0.25, High: 0.35}},
	{"a range", `{"low": 0.25, "high": 0.35}`, Value{Form: Range, Low: 0.25, High: 0.35}},
	{"a range with a figure", `{"value": 0.3, "low": 0.25, "high": 0.35}`, Value{Form: Range, HasValue: true, Number: 0.3, Low: 0.25, High: 0.35}},
	{"a range of 80%", `{"p10": 0.25, "p90": 0.35}`, Value{Form: Range, Wide: true, Low: 0.25, High: 0.35}},
	{"a range of another distribution", `{"low": 0.25, "high": 0.35, "dist": "uniform"}`, Value{Form: Range, Dist: "uniform", Low: 0.25, High: 0.35}},
	{"normal", `{"dist": "normal", "mean": 0.3, "sd": 0.01}`, Value{Form: Dist, Dist: "normal", Params: []Param{{"mean", []float64{0.3}}, {"sd", []float64{0.01}}}}},
	{"lognormal", `{"dist": "lognormal", "median": 0.3, "sigma": 0.25}`, Value{Form: Dist, Dist: "lognormal", Params: []Param{{"median", []float64{0.3}}, {"sigma", []float64{0.25}}}}},
	{"beta with a figure", `{"value": 0.3, "dist": "beta", "a": 48, "b": 102}`,
		Value{Form: Dist, Dist: "beta", HasValue: true, Number: 0.3, Params: []Param{{"a", []float64{48}}, {"b", []float64{102}}}}},
	{"pert", `{"dist": "pert", "min": 0.1, "mode": 0.2, "max": 0.4}`,
		Value{Form: Dist, Dist: "pert", Params: []Param{{"min", []float64{0.1}}, {"mode", []float64{0.2}}, {"max", []float64{0.4}}}}},
	{"discrete", `{"dist": "discrete", "values": [0.1, 0.2], "weights": [0.5, 0.5]}`,
		Value{Form: Dist, Dist: "discrete", Params: []Param{{"values", []float64{0.1, 0.2}}, {"weights", []float64{0.5, 0.5}}}}},
	{"counts", `{"won": 271, "of": 2296}`, Value{Form: Counts, Won: 271, Of: 2296}},
	{"counts of none", `{"won": 0, "of": 27, "prior": [1, 1]}`, Value{Form: Counts, Of: 27, Prior: []float64{1, 1}}},
	{"with its provenance", `{"is": {"won": 1, "of": 3}, "source": "CRM, 2026", "owner": "sales", "asOf": "2026-10-31", "note": "n", "finding": "f", "x-row": [1]}`,
		Value{Form: Counts, Won: 1, Of: 3, Source: "CRM, 2026", Owner: "sales", AsOf: "2026-10-31", Note: "n", Finding: "f", Extra: []Member{{"x-row", "[1]"}}}},
	{"own content beside a form", `{"won": 1, "of": 3, "x-row": {"a": "b"}}`, Value{Form: Counts, Won: 1, Of: 3, Extra: []Member{{"x-row", `{"a": "b"}`}}}},
}

func TestValuesInEveryForm(t *testing.T) {
	for _, c := range valueForms {
		t.Run(c.name, func(t *testing.T) {
			d, notes := Parse([]byte(strings.Replace(sample, `"churn": 0.022`, `"churn": `+c.share, 1)))
			require.Empty(t, notes)
			assert.Equal(t, c.want, *d.Customers.Churn)
			again, notes := Parse(Format(d))
			require.Empty(t, notes)
			assert.Equal(t, d, again)
		})
	}
}

func TestAssumptionsComeInOrderWithTheirUnits(t *testing.T) {
	var got []string
	for _, a := range Assumptions(parsed(t)) {
		got = append(got, strings.Join(append([]string{a.Path, a.Unit}, a.Names...), " | "))
	}
	assert.Equal(t, []string{
		"channels.ads.spend | money | Paid ads",
		"channels.ads.response.cap | people | Paid ads",
		"channels.ads.response.scale | money | Paid ads",
		"channels.ads.carryover.keep | share | Paid ads",
		"channels.ads.rates.mql | share | Paid ads",
		"channels.ads.rates.customer | share | Paid ads",
		"channels.ads.nurture.share | share | Paid ads",
		"channels.ads.nurture.rate | share | Paid ads",
		"channels.seo.leads | people | seo",
		"channels.seo.rates.mql | share | seo",
		"channels.seo.rates.customer | share | seo",
		"customers.opening | people",
		"customers.churn | share",
		"customers.price | price",
		"customers.margin | share",
		"money.cash | money",
		"money.costs.writers.amount | money | writers",
		"inputs.seats.value | number | seats",
	}, got)
}
