package compile_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// small is a plan of two stages in which every lead is a customer, made of the parts that
// a case is about. horizon is in months; channels, customers and rest are JSON.
func small(t testing.TB, horizon int, channels, customers string, rest ...string) run {
	t.Helper()
	return evaluated(t, parsed(t, []byte(`{
		"planleaf": 1, "id": "case", "title": "Case", "currency": "CNY",
		"horizon": {"start": "2027-01", "periods": `+strconv.Itoa(horizon)+`},
		"stages": [{"id": "lead"}, {"id": "customer"}],
		"channels": [`+channels+`],
		"customers": `+customers+strings.Join(append([]string{""}, rest...), ",")+`}`)))
}

// ads is a paid channel whose leads are all customers.
func ads(spend, response string, more ...string) string {
	return `{"id": "ads", "kind": "paid", "spend": ` + spend + `, "response": ` + response +
		`, "rates": {"customer": 1}` + strings.Join(append([]string{""}, more...), ",") + `}`
}

// stream is a channel of given leads whose part rate become customers.
func stream(id, leads, rate string, more ...string) string {
	return `{"id": "` + id + `", "kind": "series", "leads": ` + leads + `, "rates": {"customer": ` + rate + `}` +
		strings.Join(append([]string{""}, more...), ",") + `}`
}

const nobodyLeaves = `{"churn": 0, "price": 1}`

func rowIs(t *testing.T, r run, address string, tolerance float64, want ...float64) {
	t.Helper()
	got := r.row(t, address)
	for i, w := range want {
		require.InDelta(t, w, got[i], tolerance*math.Max(1, math.Abs(w)), "%s in period %d: %v", address, i+1, got)
	}
}

func TestSpendBeforeThePlanIsFeltInIt(t *testing.T) {
	r := small(t, 2, ads(`0`, `{"kind": "linear", "cost": 1}`,
		`"carryover": {"keep": 0.5, "length": 2}`, `"before": {"spend": [700, 1400]}`), nobodyLeaves)
	rowIs(t, r, "carried.ads", 1e-12, (0.5*1400+0.25*700)/1.75, 0.25*1400/1.75)
}

func TestMarginalCostIsTheDerivativeOfTheCurve(t *testing.T) {
	for _, response := range []string{
		`{"kind": "linear", "cost": 40}`,
		`{"kind": "exponential", "cap": 900, "scale": 30000}`,
		`{"kind": "hill", "cap": 900, "half": 20000, "slope": 1.7}`,
	} {
		won := func(spend string) float64 { return small(t, 1, ads(spend, response), nobodyLeaves).value(t, "new") }
		slope := (won("18001") - won("17999")) / 2
		got := small(t, 1, ads("18000", response), nobodyLeaves).value(t, "cac.marginal.ads")
		require.InEpsilon(t, 1/slope, got, 1e-6, response) // a central difference of step 1 errs by the third derivative
	}
}

func TestAChannelThatSpendsNothingHasAMarginalCost(t *testing.T) {
	r := small(t, 1, ads("0", `{"kind": "exponential", "cap": 900, "scale": 30000}`), nobodyLeaves)
	require.InEpsilon(t, 30000.0/900, r.value(t, "cac.marginal.ads"), 1e-12)
}

func TestLagsSpreadACohortOverMonths(t *testing.T) {
	r := evaluated(t, parsed(t, []byte(`{"planleaf": 1, "id": "lags", "title": "Lags", "currency": "CNY",
		"horizon": {"start": "2027-01", "periods": 4},
		"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
		"channels": [{"id": "c", "kind": "series", "leads": [100, 0], "rates": {"mql": 0.4, "customer": 0.25},
			"lags": {"mql": [0.5, 0.5], "customer": [0, 0.6, 0.4]}}],
		"customers": {"churn": 0, "price": 1}}`)))
	rowIs(t, r, "new", 1e-12, 0, 3, 5, 2)
	require.InDelta(t, 0.1, r.value(t, "conversion"), 1e-12)
	require.InDelta(t, 0.5+1.4, r.value(t, "lag"), 1e-12)
	require.InDelta(t, 1.4, r.value(t, "lag.new"), 1e-12)
}

func TestLeadsBeforeThePlanBecomeCustomersInIt(t *testing.T) {
	r := small(t, 2, stream("c", "0", "0.5", `"lags": {"customer": [0, 0.5, 0.5]}`, `"before": {"leads": [80, 40]}`), nobodyLeaves)
	rowIs(t, r, "new", 1e-12, 0.5*(0.5*40+0.5*80), 0.5*0.5*40)
}

func TestNurturedLeadsConvertLater(t *testing.T) {
	r := small(t, 3, stream("c", "[100, 0]", "0.2",
		`"nurture": {"stage": "customer", "share": 0.5, "rate": 0.25, "lag": [0, 0, 1]}`), nobodyLeaves)
	rowIs(t, r, "new", 1e-12, 20, 0, 80*0.5*0.25)
	require.InDelta(t, 0.3, r.value(t, "conversion"), 1e-12)
	require.InDelta(t, 2*10.0/30, r.value(t, "lag"), 1e-12)
}

func TestCACIsMatchedToTheLagOfTheSale(t *testing.T) {
	// Spend over the wins of its own month would give 10,000, 4,444, 1,905, 1,176, 1,000.
	r := small(t, 6, `{"id": "ads", "kind": "paid", "spend": [10000, 20000, 40000], "response": {"kind": "linear", "cost": 100},
		"rates": {"customer": 0.1}, "lags": {"customer": [0, 0.2, 0.5, 0.3]}}`, nobodyLeaves)
	rowIs(t, r, "new", 1e-12, 0, 2, 9, 21, 34, 40)
	for _, name := range []string{"cac", "cac.ads", "cac.paid"} {
		rowIs(t, r, name, 1e-12, math.NaN(), 1000, 1000, 1000, 1000, 1000)
	}
	rowIs(t, r, "cac.blended", 1e-3, math.NaN(), 10000, 4444.44, 1904.76, 1176.47, 1000)
}

func TestLeadsFromBeforeThePlanCostWhatTheFirstMonthDoes(t *testing.T) {
	for _, c := range []struct {
		says, before, lag string
		first, second     float64
	}{
		{"where their spend is not given", `{"leads": [10, 10]}`, `[0.5, 0, 0.5]`, 100, 100},
		{"also where all are from before", `{"leads": [10, 10]}`, `[0, 0, 1]`, 100, 100},
		{"not where it is", `{"leads": [10, 10], "spend": [600, 800]}`, `[0.5, 0, 0.5]`, (0.5*1000 + 0.5*600) / 10, (0.5*1000 + 0.5*800) / 10},
		{"where it is given for the last month only", `{"leads": [10, 10], "spend": [800]}`, `[0, 0, 1]`, 100, 80},
		{"and spend before the plan of which nobody came is left out", `{"spend": [600]}`, `[0.5, 0, 0.5]`, 100, 100},
	} {
		t.Run(c.says, func(t *testing.T) {
			channel := stream("c", "10", "1", `"spend": 1000`, `"lags": {"customer": `+c.lag+`}`, `"before": `+c.before)
			rowIs(t, small(t, 4, channel, nobodyLeaves), "cac", 1e-12, c.first, c.second, 100, 100)
		})
	}
}

func TestCACIsFullyLoaded(t *testing.T) {
	// Media 1,000 for 10 leads a month from ads, 5 leads from friends, a team of 600 shared
	// by customers to come (10 : 5), commission of 20 each; rent is no cost of acquisition.
	r := small(t, 2, ads("1000", `{"kind": "linear", "cost": 100}`)+","+stream("friends", "5", "1"),
		`{"churn": 0, "price": 1, "commission": 20}`,
		`"money": {"costs": [{"id": "team", "kind": "people", "amount": 600}, {"id": "rent", "kind": "other", "amount": 900}]}`)
	rowIs(t, r, "cac.ads", 1e-12, (1000+400+200)/10.0)
	rowIs(t, r, "cac.friends", 1e-12, (200+100)/5.0)
	rowIs(t, r, "cac", 1e-12, (1000+600+300)/15.0)
	rowIs(t, r, "cac.paid", 1e-12, 100)
	rowIs(t, r, "acquisition", 1e-12, 1900)
	rowIs(t, r, "cash", 1e-12, 15-1900-900)
}

func TestAnnualContractsEndAtTheirTermAlone(t *testing.T) {
	r := small(t, 24, stream("c", "0", "1"), `{"opening": 100, "ages": [1], "price": 1, "contract": {"term": 12, "renewal": 0.8}}`)
	active := r.row(t, "active")
	require.Equal(t, []float64{100, 100}, []float64{active[5], active[10]})
	require.InDelta(t, 80, active[11], 1e-12) // a monthly churn would leave 89.4 in month 6
	require.InDelta(t, 64, active[23], 1e-12)
	require.InDelta(t, 0.8, r.value(t, "renewal"), 1e-12) // 1 − logo churn of the months is another number
	require.InDelta(t, 36.0/(11*100+80*12+100), r.value(t, "churn.logo"), 1e-12)
	all := small(t, 12, stream("c", "0", "1"), `{"opening": 100, "price": 1, "contract": {"term": 12, "renewal": 1}}`)
	require.Equal(t, 1.0, all.value(t, "renewal"))
}

func TestFormerCustomersReactivateFromThePool(t *testing.T) {
	r := small(t, 3, stream("c", "0", "1"), `{"opening": 100, "churn": 0.1, "reactivation": 0.2, "price": 1}`)
	rowIs(t, r, "active", 1e-12, 90, 90-9+2, 83-8.3+0.2*(8+9))
	rowIs(t, r, "former", 1e-12, 10, 17, 17*0.8+8.3)
}

func TestReferralFollowsTheCustomersOfTheMonthBefore(t *testing.T) {
	friends := `{"id": "friends", "kind": "referral", "rate": 0.1, "rates": {"customer": 1}`
	rowIs(t, small(t, 3, friends+`}`, `{"opening": 100, "churn": 0, "price": 1}`), "active", 1e-12, 110, 121, 133.1)
	rowIs(t, small(t, 2, friends+`, "market": 200}`, `{"opening": 100, "churn": 0, "price": 1}`), "active", 1e-12, 105, 105+10.5*(1-105.0/200))
	rowIs(t, small(t, 2, friends+`, "market": 80}`, `{"opening": 100, "churn": 0, "price": 1}`), "leads", 1e-12, 0, 0)
}

func TestAPulseDecays(t *testing.T) {
	shows := `{"id": "shows", "kind": "event", "rates": {"customer": 1}, "pulses": [
		{"id": "spring", "at": "2027-02", "leads": 100, "keep": 0.5, "cost": 900},
		{"id": "last", "at": "2026-11", "leads": 80, "keep": 0.5, "cost": 700},
		{"id": "late", "at": "2028-01", "leads": 80}]}`
	r := small(t, 4, shows, nobodyLeaves)
	rowIs(t, r, "pulse.shows.spring", 1e-12, 0, 100, 50, 25)
	rowIs(t, r, "pulse.shows.last", 1e-12, 20, 10, 5, 2.5)
	rowIs(t, r, "leads", 1e-12, 20, 110, 55, 27.5)
	rowIs(t, r, "spend", 1e-12, 0, 900, 0, 0)
}

func TestAPriceRiseIsExpansionOfThoseWhoStay(t *testing.T) {
	r := small(t, 2, stream("c", "10", "1"), `{"opening": 100, "churn": 0.1, "price": [10, 12]}`)
	rowIs(t, r, "mrr", 1e-12, 1000, 1200)
	rowIs(t, r, "mrr.expansion", 1e-12, 0, 2*90)
	rowIs(t, r, "mrr.churn", 1e-12, -100, -100)
	rowIs(t, r, "mrr.new", 1e-12, 100, 120)
}

func TestReturnIsRevenueOfTheWindowOverCost(t *testing.T) {
	// Output over input of 1.2 is a gain of 20% on the cost, not of 120%.
	r := small(t, 1, ads("1000", `{"kind": "linear", "cost": 1000}`), `{"churn": 1, "price": 400, "oneoff": 800}`)
	require.InEpsilon(t, 1.2, r.value(t, "return"), 1e-12)
	require.InEpsilon(t, 0.2, r.value(t, "roi"), 1e-12)
	require.InEpsilon(t, 1.2, r.value(t, "return.ads"), 1e-12)
}

func TestEfficiencyOfGrowth(t *testing.T) {
	// 10 customers a month at 100: MRR 1,000 … 24,000; 3,000 a month are spent, margin 1.
	r := small(t, 24, stream("c", "10", "1", `"spend": 3000`), `{"churn": 0, "price": 100}`, `"money": {"cash": 5000}`)
	require.InEpsilon(t, 12*24000, r.value(t, "arr"), 1e-12)
	require.InEpsilon(t, 12*3000/9000.0, r.value(t, "magic"), 1e-12)
	require.True(t, math.IsNaN(r.row(t, "magic")[4]), "the quarter before has no cost yet")
	require.InEpsilon(t, 2000.0/12000, r.row(t, "burn")[0], 1e-12)
	require.InEpsilon(t, 2000.0, r.value(t, "cash.low"), 1e-12) // 5,000 − 2,000 − 1,000 + 0
	growth, revenue := 24000.0/12000-1, 12*18500.0
	require.InEpsilon(t, growth+(revenue-36000)/revenue, r.value(t, "rule40"), 1e-12)
	require.True(t, math.IsNaN(r.value(t, "quick")), "nothing is lost")
}

func TestPaybackOverTiersIsOfTheirMixture(t *testing.T) {
	// Half of the new pay 100 and half of those leave each month, half pay 300 and stay:
	// 200 + 175 + 162.5 + 156.25 + 153.125 + 151.5625 reaches 900 in the sixth month.
	channel := `{"id": "ads", "kind": "series", "leads": 10, "spend": 9000, "rates": {"customer": 1}, "mix": {"small": 0.5, "large": 0.5}}`
	r := small(t, 1, channel, `{}`, `"tiers": [{"id": "small", "price": 100, "churn": 0.5}, {"id": "large", "price": 300, "churn": 0}]`)
	require.Equal(t, 6.0, r.value(t, "payback"))
	require.Equal(t, 6.0, r.value(t, "payback.ads"))
	require.Equal(t, 3.0, r.value(t, "payback.*.large"))
	require.True(t, math.IsInf(r.value(t, "payback.*.small"), 1))
	require.InEpsilon(t, 900/200.0, r.value(t, "payback.simple"), 1e-12)
}

func TestBurnOfAShrinkingBusinessIsNotAMultiple(t *testing.T) {
	r := small(t, 2, stream("c", "0", "1"), `{"opening": 100, "churn": 0.1, "price": 10}`,
		`"money": {"costs": [{"id": "rent", "kind": "other", "amount": 5000}]}`)
	require.True(t, math.IsNaN(r.value(t, "burn")), "a loss on falling revenue would come out as a small negative figure")
}
