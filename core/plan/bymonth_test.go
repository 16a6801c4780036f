package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAMonthOfAnyFormCanBeGivenAlone(t *testing.T) {
	cases := []struct {
		name string
		path string
		rest float64 // what the value counts at, and the other months keep
	}{
		{"a range with a figure", "channels.ads.response.cap", 900},
		{"a range, at its mean", "channels.ads.rates.mql", 0.298985},
		{"counts, at their mean", "channels.ads.rates.customer", 0.118198},
		{"a distribution, at its mean", "channels.seo.rates.mql", 0.32},
		{"a constant", "customers.price", 420},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, notes := Apply(parsed(t), Edit{Do: "type", Path: c.path, Period: 3, Text: "0.5", ByPeriod: true})
			require.Empty(t, notes)
			v := valueAt(d, c.path)
			require.Equal(t, Series, v.Form)
			assert.Equal(t, 0.5, v.Series[2])
			assert.Equal(t, c.rest, v.Series[1])
			assert.Equal(t, c.rest, v.Series[3])
		})
	}
	t.Run("growth", func(t *testing.T) {
		d, notes := Apply(parsed(t), Edit{Do: "type", Path: "channels.ads.spend", Period: 2, Text: "5000", ByPeriod: true})
		require.Empty(t, notes)
		assert.Equal(t, []float64{12000, 5000, 12484.8}, valueAt(d, "channels.ads.spend").Series[:3])
	})
	t.Run("provenance stays", func(t *testing.T) {
		d, notes := Apply(parsed(t), Edit{Do: "form", Path: "channels.ads.response.scale", Text: "range"}, Edit{Do: "type", Path: "channels.ads.response.scale", Period: 2, Text: "5000", ByPeriod: true})
		require.Empty(t, notes)
		assert.Equal(t, "CRM, 2026", valueAt(d, "channels.ads.response.scale").Source)
	})
	for _, c := range []struct{ name, path, code string }{
		{"what holds once", "money.cash", "value-holds-once"},
		{"a part", "channels.ads.spend.start", "period-needs-series"},
	} {
		t.Run(c.name+" has none", func(t *testing.T) {
			d, notes := Apply(parsed(t), Edit{Do: "type", Path: c.path, Period: 3, Text: "5", ByPeriod: true})
			assert.Nil(t, d)
			require.NotEmpty(t, notes)
			assert.Equal(t, c.code, notes[0].Code)
		})
	}
}

// Who types a month of what has none is told what to type for all months; a range that the
// figure lies in stays.
func TestAMonthThatIsRefusedSaysWhatAllMonthsWouldBe(t *testing.T) {
	cases := []struct {
		name, path, text string
		args             []string
	}{
		{"within the range", "channels.ads.rates.mql", "30%", []string{"range", "30% (25%~35%)", "range"}},
		{"beyond the range", "channels.ads.rates.mql", "40%", []string{"range", "40%", "constant"}},
		{"growth", "channels.ads.spend", "5000", []string{"growth", "5000", "constant"}},
		{"counts", "channels.ads.rates.customer", "12%", []string{"counts", "12%", "constant"}},
		{"a distribution", "channels.seo.rates.mql", "12%", []string{"dist", "12%", "constant"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, notes := Apply(parsed(t), Edit{Do: "type", Path: c.path, Period: 3, Text: c.text})
			require.Len(t, notes, 1)
			spoken(t, notes)
			assert.Equal(t, "period-needs-series", notes[0].Code)
			require.Equal(t, c.args, notes[0].Args)
			d, more := Apply(parsed(t), Edit{Do: "type", Path: c.path, Text: c.args[1]})
			require.Empty(t, more)
			assert.Equal(t, c.args[2], FormNames[valueAt(d, c.path).Form])
		})
	}
}

// A month given alone changes no other: whatever the form, the others keep what the value counts
// at, to the digits that are kept.
func TestLawAMonthGivenAloneLeavesTheOthers(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		all := Assumptions(d)
		a := all[rapid.IntRange(0, len(all)-1).Draw(rt, "which")]
		if a.Once {
			return
		}
		period := rapid.IntRange(1, d.Horizon.Periods).Draw(rt, "period")
		before, notes := Apply(d, Edit{Do: "form", Path: a.Path, Text: "series"})
		if notes.Faults() {
			return
		}
		after, notes := Apply(d, Edit{Do: "type", Path: a.Path, Period: period, Text: "0.5", ByPeriod: true})
		if notes.Faults() {
			rt.Fatalf("%v", notes)
		}
		was, now := valueAt(before, a.Path).Series, valueAt(after, a.Path).Series
		for t := range d.Horizon.Periods {
			if t == period-1 {
				assert.Equal(rt, 0.5, now[min(t, len(now)-1)])
			} else {
				assert.Equal(rt, was[min(t, len(was)-1)], now[min(t, len(now)-1)], "month %d", t+1)
			}
		}
	})
}
