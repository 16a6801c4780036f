package compile_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/diag"
)

// tieredPlan has two tiers, a paid and a given channel, and a channel named like a tier.
const tieredPlan = `{
	"planleaf": 1, "id": "tiered", "title": "Tiered", "currency": "CNY",
	"horizon": {"start": "2027-03", "periods": 6},
	"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
	"tiers": [{"id": "large", "opening": 10, "price": 900, "churn": 0.01}, {"id": "small", "opening": 90, "price": 50, "churn": 0.05}],
	"channels": [
		{"id": "ads", "kind": "paid", "spend": {"start": 4000, "growth": 0.1}, "response": {"kind": "linear", "cost": 40},
			"rates": {"mql": 0.5, "customer": 0.2}, "mix": {"large": 0.25, "small": 0.75}},
		{"id": "small", "kind": "series", "leads": 20, "rates": {"mql": 0.5, "customer": 0.4}, "mix": {"small": 1}}],
	"customers": {"margin": 0.8}`

func tieredRun(t testing.TB, rest string) run {
	return evaluated(t, parsed(t, []byte(tieredPlan+rest+"}")))
}

func TestAddresses(t *testing.T) {
	r := tieredRun(t, "")
	leads := r.row(t, "leads")
	sum := 0.0
	for _, v := range leads {
		sum += v
	}
	for _, c := range []struct {
		says, address string
		want          float64
	}{
		{"a flow without @ is added up", "leads", sum},
		{"@total is the same", "leads@total", sum},
		{"@last is the last period", "leads@last", leads[5]},
		{"a month", "leads@2027-04", leads[1]},
		{"a period by number, from 1", "leads@2", leads[1]},
		{"several months", "leads@2027-04..2027-05", leads[1] + leads[2]},
		{"several periods by number", "leads@2..3", leads[1] + leads[2]},
		{"a stock is its last", "active", r.row(t, "active")[5]},
		{"a stock's total is its last", "active@total", r.row(t, "active")[5]},
		{"a ratio divides sums", "cac.blended", r.value(t, "spend") / r.value(t, "new")},
		{"a ratio of one month", "cac.blended@2027-05", r.row(t, "spend")[2] / r.row(t, "new")[2]},
		{"a channel", "leads.ads@1", 100},
		{"a channel and a tier", "leads.ads.large@1", 25},
		{"a tier over channels", "leads.*.small@1", 95},
		{"a tier over channels without the star", "leads.large@1", 25},
		{"a channel comes before a tier of its name", "leads.small@1", 20},
		{"a tier of what has no channels", "active.large@1", 10*0.99 + 100*0.25*0.5*0.2},
		{"the star there too", "active.*.large@1", 10*0.99 + 100*0.25*0.5*0.2},
		{"a metric of a channel", "cpl.ads", 40},
		{"an assumption", "channels.ads.spend@2", 4400},
		{"a part of an assumption", "channels.ads.spend.growth", 0.1},
	} {
		t.Run(c.says, func(t *testing.T) { assert.InDelta(t, c.want, r.value(t, c.address), 1e-9) })
	}
}

func TestAddressesThatLeadNowhere(t *testing.T) {
	r := tieredRun(t, "")
	for _, c := range []struct {
		says, address string
		want          diag.Note
	}{
		{"a name that is near", "leeds.ads", diag.Note{Code: "address-unknown-near", Path: "leeds.ads", Args: []string{"leeds.ads", "leads.ads"}, Fixes: []string{"leads.ads"}}},
		{"a name that is not", "moonshine", diag.Note{Code: "address-unknown", Path: "moonshine", Args: []string{"moonshine"}}},
		{"a helper that the sheet does not show", "mrr.open", diag.Note{Code: "address-unknown", Path: "mrr.open", Args: []string{"mrr.open"}}},
		{"a month outside", "leads@2028-01", diag.Note{Code: "month-outside", Path: "leads@2028-01", Args: []string{"2028-01", "2027-03", "2027-08", "6"}}},
		{"a period outside", "leads@7", diag.Note{Code: "month-outside", Path: "leads@7", Args: []string{"7", "2027-03", "2027-08", "6"}}},
		{"months upside down", "leads@3..2", diag.Note{Code: "month-outside", Path: "leads@3..2", Args: []string{"3..2", "2027-03", "2027-08", "6"}}},
		{"a time that is none", "leads@soon", diag.Note{Code: "period-unreadable", Path: "leads@soon", Args: []string{"soon"}, Fixes: []string{"last", "total", "2027-03", "1"}}},
	} {
		t.Run(c.says, func(t *testing.T) {
			_, note := r.Resolve(c.address)
			require.NotNil(t, note)
			assert.Equal(t, c.want, *note)
		})
	}
}

func TestARatioWithoutADenominatorSaysWhy(t *testing.T) {
	r := small(t, 3, stream("c", "0", "1", `"spend": 100`), nobodyLeaves)
	q, note := r.Resolve("cac.blended")
	require.Nil(t, note)
	v, why := r.Value(r.st, q)
	assert.True(t, math.IsNaN(v))
	assert.Equal(t, "na-division", why.Code)
	assert.Equal(t, "new", why.Path)
}

func TestMetricsAreListedTotalFirst(t *testing.T) {
	r := tieredRun(t, "")
	at := map[string]int{}
	for i, m := range r.Metrics() {
		assert.Equal(t, r.Model.Spec(m.Row).Path, m.Name)
		assert.Equal(t, r.Model.Spec(m.Row).Name, m.Key)
		_, twice := at[m.Name]
		assert.False(t, twice, m.Name)
		at[m.Name] = i
	}
	for _, order := range [][2]string{{"cac", "cac.*.large"}, {"cac.*.large", "cac.ads"}, {"cac.ads", "cac.ads.large"}, {"cac", "ltv.cac"}, {"ltv", "payback"}} {
		require.Contains(t, at, order[0])
		require.Contains(t, at, order[1])
		assert.Less(t, at[order[0]], at[order[1]], order)
	}
}

func TestTargets(t *testing.T) {
	r := tieredRun(t, `, "targets": [
		{"id": "grow", "metric": "active", "atLeast": 110},
		{"id": "soon", "metric": "active", "atLeast": 101, "at": "2027-03"},
		{"id": "ever", "metric": "leads.ads", "atLeast": 120, "by": "2027-05"},
		{"id": "never", "metric": "leads.ads", "atLeast": 122, "by": "2027-05"},
		{"id": "cheap", "metric": "cpl.ads", "atMost": 40},
		{"id": "cheaper", "metric": "spend", "atMost": 5000, "by": "2027-08"},
		{"id": "quick", "metric": "nrr", "atLeast": 1},
		{"id": "early", "metric": "nrr", "atLeast": 1, "by": "2027-05"}]`)
	type row struct {
		id  string
		met bool
		got float64
	}
	var got []row
	for _, g := range r.Targets(r.st) {
		got = append(got, row{g.ID, g.Met, g.Got})
		if g.Got == g.Got {
			assert.InDelta(t, g.Got-g.Value, g.Gap, 1e-9)
		}
	}
	active := r.row(t, "active")
	for i, want := range []row{
		{"grow", active[5] >= 110, active[5]},
		{"soon", active[0] >= 101, active[0]},
		{"ever", true, 121},
		{"never", false, 121},
		{"cheap", true, 40},
		{"cheaper", true, 4000}, // at its best in the first month
	} {
		assert.Equal(t, want.id, got[i].id)
		assert.Equal(t, want.met, got[i].met, want.id)
		assert.InDelta(t, want.got, got[i].got, 1e-9, want.id)
	}
	for _, none := range r.Targets(r.st)[6:] {
		assert.False(t, none.Met)
		assert.Equal(t, "na-window", none.Why.Code)
	}
	assert.Len(t, r.TargetRows(), 8)
}

func TestActualsStandUnderTheirMonths(t *testing.T) {
	r := tieredRun(t, `, "actuals": [{"path": "leads.ads", "start": "2027-01", "values": [80, null, 101, 108], "source": "CRM"},
		{"path": "active.*.small", "start": "2027-04", "values": [95]}]`)
	a := r.Actuals()
	require.Len(t, a, 2)
	assert.Equal(t, "leads.ads", a[0].Path)
	assert.Equal(t, "CRM", a[0].Source)
	assert.Equal(t, []float64{101, 108}, a[0].Values[:2])
	assert.True(t, math.IsNaN(a[0].Values[2]))
	assert.True(t, math.IsNaN(a[0].Before[0]), "February is not known")
	assert.Equal(t, 80.0, a[0].Before[1])
	assert.Equal(t, "active.small", a[1].Path)
	assert.Equal(t, 95.0, a[1].Values[1])
}
