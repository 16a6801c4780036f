package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAnotherFormKeepsTheNumbers(t *testing.T) {
	twelve := make([]float64, 24)
	for i := range twelve {
		twelve[i] = 420
	}
	cases := []struct {
		name string
		path string
		form string
		want Value
	}{
		{"a constant by period", "customers.price", "series", Value{Form: Series, Series: twelve}},
		{"a constant that grows", "customers.price", "growth", Value{Form: Growth, Start: 420}},
		{"a constant with a range to start from", "customers.price", "range", Value{Form: Range, HasValue: true, Number: 420, Low: 336, High: 504}},
		{"a share as counts of a hundred", "customers.churn", "counts", Value{Form: Counts, Won: 2.2, Of: 100}},
		{"a series at its mean", "channels.seo.leads", "constant", Value{Number: 110}},
		{"a series that grows from its first month", "channels.seo.leads", "growth", Value{Form: Growth, Start: 100}},
		{"counts at the share observed", "channels.ads.rates.customer", "constant", Value{Number: 0.118031}},
		{"a range at its figure", "channels.ads.response.cap", "constant", Value{Number: 900}},
		{"a range without a figure at its middle", "channels.ads.rates.mql", "constant", Value{Number: 0.3}},
		{"growth at its start", "channels.ads.spend", "constant", Value{Number: 12000}},
		{"a distribution at its mean", "channels.seo.rates.mql", "constant", Value{Number: 0.32}},
		{"the form that it has", "channels.ads.rates.mql", "range", Value{Form: Range, Low: 0.25, High: 0.35}},
		{"an amount that holds once", "money.cash", "range", Value{Form: Range, HasValue: true, Number: -5000, Low: -6000, High: -4000}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, notes := Apply(parsed(t), Edit{Do: "form", Path: c.path, Text: c.form})
			require.Empty(t, notes)
			assert.Equal(t, c.want, *valueAt(d, c.path))
		})
	}
	t.Run("growth is written out with its season", func(t *testing.T) {
		d, notes := Apply(parsed(t), Edit{Do: "form", Path: "channels.ads.spend", Text: "series"})
		require.Empty(t, notes)
		v := valueAt(d, "channels.ads.spend")
		assert.Equal(t, []float64{12000, 7344, 12484.8}, v.Series[:3])
		assert.Len(t, v.Series, 24)
	})
	t.Run("provenance stays", func(t *testing.T) {
		d, notes := Apply(parsed(t), Edit{Do: "form", Path: "channels.ads.response.scale", Text: "growth"})
		require.Empty(t, notes)
		assert.Equal(t, "CRM, 2026", valueAt(d, "channels.ads.response.scale").Source)
	})
}

func TestAFormThatCannotBeIsRefused(t *testing.T) {
	cases := []struct{ name, path, form, code string }{
		{"once, by period", "customers.opening", "series", "value-holds-once"},
		{"counts of money", "customers.price", "counts", "counts-not-a-share"},
		{"a form that isn't", "customers.price", "guess", "word-not-allowed"},
		{"a distribution", "customers.price", "dist", "word-not-allowed"},
		{"of no assumption", "title", "series", "not-an-assumption"},
		{"of a part", "channels.ads.spend.start", "series", "not-an-assumption"},
		{"of what isn't there", "customers.winback", "series", "not-an-assumption"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, notes := Apply(parsed(t), Edit{Do: "form", Path: c.path, Text: c.form})
			assert.Nil(t, d)
			require.NotEmpty(t, notes)
			spoken(t, notes)
			assert.Equal(t, c.code, notes[0].Code)
		})
	}
}

// Whatever a value is, every form that its place allows can be chosen, and back again.
func TestLawEveryFormCanBeChosen(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		all := Assumptions(d)
		a := all[rapid.IntRange(0, len(all)-1).Draw(rt, "which")]
		form := rapid.SampledFrom([]Form{Constant, Series, Growth, Range, Counts}).Draw(rt, "form")
		if a.Once && (form == Series || form == Growth) || form == Counts && a.Unit != "share" && a.Unit != "number" {
			return
		}
		figure := a.Value.figure()
		if figure > 1e300 || figure != 0 && figure < 1e-290 && figure > -1e-290 { // no room for 20% more
			return
		}
		after, notes := Apply(d, Edit{Do: "form", Path: a.Path, Text: FormNames[form]})
		if notes.Faults() {
			rt.Fatalf("%s %v as %s: %v", a.Path, a.Value, FormNames[form], notes)
		}
		assert.Equal(rt, form, valueAt(after, a.Path).Form)
	})
}
