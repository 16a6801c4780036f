package compile_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// Symptoms that an independent program, written from docs/methods.md alone, has found.

func TestLTVOverMonthsIsThatOfThoseWhoCame(t *testing.T) {
	// 10 customers at a price of 100, then 30 at 200; everybody leaves after a month
	r := small(t, 2, `{"id": "a", "kind": "series", "leads": [10, 30], "spend": 400, "rates": {"customer": 1}}`,
		`{"churn": 1, "price": [100, 200]}`)
	rowIs(t, r, "ltv", 1e-12, 100, 200)
	require.InDelta(t, 175, r.value(t, "ltv"), 1e-12)
	require.InDelta(t, 175, r.value(t, "ltv.simple"), 1e-12)
	require.InDelta(t, 175/20.0, r.value(t, "ltv.cac"), 1e-12)
	require.InDelta(t, 20/175.0, r.value(t, "payback.simple"), 1e-12)
}

func TestLTVIsKnownWhereNobodyCame(t *testing.T) {
	r := small(t, 2, stream("a", "[0, 10]", "0"), `{"churn": 1, "price": [100, 200]}`)
	rowIs(t, r, "ltv", 1e-12, 100, 200)
	require.InDelta(t, 150, r.value(t, "ltv"), 1e-12)
}

func TestSpendOfBeforeCountsWhereAChannelSpendsNoMore(t *testing.T) {
	r := small(t, 2, stream("a", "0", "0.5", `"lags": {"customer": [0, 1]}`,
		`"before": {"spend": [600], "leads": [20]}`), nobodyLeaves)
	rowIs(t, r, "new", 1e-12, 10, 0)
	rowIs(t, r, "spend", 0, 0, 0)
	require.InDelta(t, 60, r.value(t, "cac@1"), 1e-12)
}

// tiersBefore is a plan of two tiers whose leads of before reach the middle stage in it.
func tiersBefore(t *testing.T, large, small string) run {
	return evaluated(t, parsed(t, []byte(`{"planleaf": 1, "id": "case", "title": "Case", "currency": "CNY",
		"horizon": {"start": "2027-01", "periods": 2},
		"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
		"tiers": [{"id": "large"}, {"id": "small"}],
		"channels": [{"id": "a", "kind": "series", "leads": 0, "mix": {"large": 0.25, "small": 0.75},
			"rates": {"customer": 1}, "lags": {"customer": [0, 1]},
			"tiers": {"large": {"rates": {"mql": `+large+`}}, "small": {"rates": {"mql": `+small+`}}},
			"nurture": {"stage": "mql", "share": 0.5, "rate": 0.4}, "before": {"mql": [80]}}],
		"customers": `+nobodyLeaves+`}`)))
}

func TestCountsBeforeThePlanSplitByWhatPassesLateToo(t *testing.T) {
	r := tiersBefore(t, "1", "0") // of the small ones a fifth passes after nurture
	rowIs(t, r, "new.*.large", 1e-12, 80*0.25/(0.25+0.75*0.2))
	rowIs(t, r, "new.*.small", 1e-12, 80*0.15/(0.25+0.75*0.2))
}

func TestCountsBeforeThePlanAreNotLostWhereNobodyPassesAnyMore(t *testing.T) {
	r := evaluated(t, parsed(t, []byte(`{"planleaf": 1, "id": "case", "title": "Case", "currency": "CNY",
		"horizon": {"start": "2027-01", "periods": 1},
		"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
		"tiers": [{"id": "large"}, {"id": "small"}],
		"channels": [{"id": "a", "kind": "series", "leads": 5, "mix": {"large": 0.25, "small": 0.75},
			"rates": {"mql": 0, "customer": 1}, "lags": {"customer": [0, 1]}, "before": {"mql": [80]}}],
		"customers": `+nobodyLeaves+`}`)))
	rowIs(t, r, "new", 1e-12, 80)
	rowIs(t, r, "new.*.large", 1e-12, 20)
}

func TestPaybackWaitsForTheTierThatEarns(t *testing.T) {
	// half lose 120 in their one month, half earn 100 for good: −10, 40, 90, …
	r := evaluated(t, parsed(t, []byte(`{"planleaf": 1, "id": "case", "title": "Case", "currency": "CNY",
		"horizon": {"start": "2027-01", "periods": 1},
		"stages": [{"id": "lead"}, {"id": "customer"}],
		"tiers": [{"id": "a", "churn": 1, "price": 0, "service": 120}, {"id": "b", "churn": 0, "price": 100}],
		"channels": [{"id": "c", "kind": "series", "leads": 10, "spend": 400, "rates": {"customer": 1}, "mix": {"a": 0.5, "b": 0.5}}],
		"customers": {}}`)))
	require.Equal(t, 2.0, r.value(t, "payback@1"))
}

func TestPaybackOfTiersThatEarnNothingIsNever(t *testing.T) {
	r := small(t, 1, stream("c", "10", "1", `"spend": 400`, `"mix": {"a": 0.5, "b": 0.5}`), `{"churn": 0.1, "price": 100, "margin": 0}`,
		`"tiers": [{"id": "a"}, {"id": "b"}]`)
	require.True(t, math.IsInf(r.value(t, "payback@1"), 1))
}

func TestRenewalCountsTiersInWhichAllRenew(t *testing.T) {
	// 100 of a and 300 of b come to the end of their term in the third month; all of b stay
	r := small(t, 6, stream("c", "0", "1", `"mix": {"a": 1}`), `{"price": 100}`, `"tiers": [
		{"id": "a", "opening": 100, "contract": {"term": 3, "renewal": 0.6}},
		{"id": "b", "opening": 300, "contract": {"term": 3, "renewal": 1}}]`)
	require.InDelta(t, 0.9, r.value(t, "renewal@3"), 1e-12)
	require.True(t, math.IsNaN(r.value(t, "renewal@2")), "nobody is up for renewal")
	require.InDelta(t, (36+300)/360.0, r.value(t, "renewal@6"), 1e-12)
}

func TestWhoIsUpForRenewalIsWhoLeavesOrRenews(t *testing.T) {
	r := small(t, 14, stream("c", "[10, 0, 20]", "1"), `{"price": 1, "opening": 100, "ages": [0.5, 0, 0, 0, 0.3, 0.2],
		"contract": {"term": 4, "renewal": [0.9, 0.8, 0.7]}, "winback": 0.1, "reactivation": 0.05}`)
	id, _ := r.Model.Find("renewal.up")
	lost, up := r.row(t, "lost"), r.st.Row(id)
	renewal := r.row(t, "customers.contract.renewal")
	for m := range lost {
		require.InDelta(t, lost[m], (1-renewal[m])*up[m], 1e-9, "month %d", m+1)
	}
}

func TestALowPointByAMonthIsTheLowestUntilThen(t *testing.T) {
	r := small(t, 4, stream("c", "100", "1"), `{"churn": 0, "price": 1}`,
		`"money": {"cash": 1000, "costs": [{"id": "x", "kind": "other", "amount": [900, 0]}]}`,
		`"targets": [{"id": "low", "metric": "cash.low", "atLeast": 500, "by": "2027-03"}]`)
	rowIs(t, r, "cash", 1e-12, 200, 400, 700, 1100)
	got := r.Targets(r.st)[0]
	require.InDelta(t, 200, got.Got, 1e-12)
	require.False(t, got.Met)
}

func TestTheLowPointOfAMonthIsTheLowestUntilThen(t *testing.T) {
	r := small(t, 4, stream("c", "100", "1"), `{"churn": 0, "price": 1}`,
		`"money": {"cash": 1000, "costs": [{"id": "x", "kind": "other", "amount": [600, 900, 0]}]}`)
	rowIs(t, r, "cash", 1e-12, 500, -200, 100, 500)
	rowIs(t, r, "cash.low", 1e-12, 500, -200, -200, -200)
	require.InDelta(t, -200, r.value(t, "cash.low"), 1e-12)
}

func TestPaybackOverMonthsIsThatOfThoseWhoCame(t *testing.T) {
	// 10 customers who pay 100 and 30 who pay 200 have cost 500 each: 175 a month, not 150
	r := small(t, 2, `{"id": "a", "kind": "series", "leads": [10, 30], "spend": 10000, "rates": {"customer": 1}}`,
		`{"churn": 0, "price": [100, 200]}`)
	require.Equal(t, 3.0, r.value(t, "payback"))
	rowIs(t, r, "payback", 0, 10, 2)
}

func TestLogoChurnIsKnownByTier(t *testing.T) {
	r := small(t, 2, stream("c", "0", "1", `"mix": {"a": 1}`), `{"price": 1}`, `"tiers": [
		{"id": "a", "opening": 100, "churn": [0.5, 0.2]}, {"id": "b", "opening": 100, "churn": 0.1}]`)
	require.InDelta(t, 0.3, r.value(t, "churn.logo@1"), 1e-12)
	require.InDelta(t, 60/150.0, r.value(t, "churn.logo.a"), 1e-12) // 50 of 100 and 10 of 50
	require.InDelta(t, 0.1, r.value(t, "churn.logo.b"), 1e-12)
}
