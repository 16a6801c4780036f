package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// faulty are changes of the sample, each with the one line that it must give.
var faulty = []struct {
	name string
	old  string
	now  string
	want string
}{
	{"a share of 14", `"customer": 0.04`, `"customer": 14`,
		`48:21: channels.seo.rates.customer: a share lies within 0..1, got 14; write 0.14 for 14% [share-out-of-range]`},
	{"a share written as text", `"customer": 0.04`, `"customer": "12"`,
		`48:21: channels.seo.rates.customer: a share is written as 0.12 or "12%", got "12" [share-as-text]`},
	{"a percent above all", `"customer": 0.04`, `"customer": "340%"`,
		`48:21: channels.seo.rates.customer: a share lies within 0..1, got 3.4; write 0.034 for 3.4% [share-out-of-range]`},
	{"a negative share", `"churn": 0.022`, `"churn": -0.02`,
		`54:14: customers.churn: a share lies within 0..1, got -0.02; write 0 or more [share-negative]`},
	{"negative money", `"price": 420`, `"price": -420`,
		`55:14: customers.price: this can't be negative, got -420; write 0 or more [number-negative]`},
	{"an unknown key", `"churn": 0.022`, `"chrun": 0.022`,
		`54:5: customers.chrun: chrun is unknown; did you mean churn? Start content of your own with x- [key-unknown-near]`},
	{"a key nothing is near to", `"x-own"`, `"zebra"`,
		`76:3: zebra: zebra is unknown; here may stand planleaf, id, title, currency, language, note, horizon, conventions, stages, tiers, channels, customers, money, behavior, inputs, metrics, targets, correlations, simulation, actuals, logs, findings, scenarios, comments, conflicts, history, views, seal, and content of your own that starts with x- [key-unknown]`},
	{"a key in other letters", `"currency"`, `"Currency"`,
		`5:3: Currency: Currency is unknown; did you mean currency? Start content of your own with x- [key-unknown-near]`},
	{"a missing key", `"title": "样例 Sample",`, ``,
		`1:1: title: title is missing; add it [key-missing]`},
	{"a missing key of an item", `"formula": "mrr / seats"`, `"name": "x"`,
		`68:5: metrics.per-seat.formula: formula is missing; add it [key-missing]`},
	{"a text for a number", `"price": 420`, `"price": "420"`,
		`55:14: customers.price: a number must stand here, got "420"; write 12000 or 0.35 without quotes or units [type-number]`},
	{"a number for a text", `"title": "样例 Sample"`, `"title": 7`,
		`4:12: title: text in double quotes must stand here, got 7 [type-text]`},
	{"null for a number", `"price": 420`, `"price": null`,
		`55:14: customers.price: null is no number; write the number or delete the key [value-null]`},
	{"an object for a list", `[100, 110, 120]`, `{}`,
		`45:16: channels.seo.leads: this value can't be read; write 0.35, [1, 2], {"start": 100, "growth": 0.02}, {"low": 1, "high": 2} or {"won": 27, "of": 160} [value-unreadable]`},
	{"an id twice", `"id": "seo"`, `"id": "ads"`,
		`43:13: channels.ads: the id ads stands here twice; give one of them another [id-twice]`},
	{"an id with a space", `"id": "writers"`, `"id": "our writers"`,
		`61:14: money.costs.our writers.id: the id our writers holds  ; use letters of any script, digits, _ and - only [id-unreadable]`},
	{"an id in letters and marks", `"id": "writers"`, "\"id\": \"cafe\u0301\"",
		"61:14: money.costs.cafe\u0301.id: the id cafe\u0301 holds \u0301; use letters of any script, digits, _ and - only [id-unreadable]"},
	{"an id in a letter with a twin", `"id": "writers"`, "\"id\": \"\u212b\"",
		"61:14: money.costs.\u212b.id: \u212b in the id \u212b can be written in two ways (not NFC); write the usual letter [id-not-composed]"},
	{"a rate to an unknown stage", "{\"dist\": \"beta\", \"a\": 48, \"b\": 102},\n        \"customer\": 0.04", "0.1,\n        \"custmer\": 0.04",
		`48:9: channels.seo.rates.custmer: stages has no custmer; here may stand mql, customer [reference-unknown]`},
	{"a rate to the first stage", `"lags": {"customer": [0, 0.5, 0.5]}`, `"lags": {"lead": [1]}`,
		`32:16: channels.ads.lags.lead: lead is the first stage, where leads enter, and a later one must stand here: mql, customer [stage-is-first]`},
	{"nurture to an unknown stage", `"stage": "customer"`, `"stage": "won"`,
		`34:18: channels.ads.nurture.stage: stages has no won; here may stand mql, customer [reference-unknown]`},
	{"a mix without tiers", `"x-colour": "blue"`, `"mix": {"vip": 1}`,
		`40:15: channels.ads.mix.vip: the plan has no tiers, so there is no vip; add tiers first, or delete this [reference-to-nothing]`},
	{"history of nothing", `{"spend": [9000, 10000]}`, `{"spent": [9000]}`,
		`39:18: channels.ads.before.spent: stages has no spent; here may stand spend, leads, lead, mql, customer [reference-unknown]`},
	{"a missing rate", ",\n        \"customer\": 0.04", "",
		`46:16: channels.seo.rates: channel seo has no rate to stage customer; add "customer" to its rates [rate-missing]`},
	{"lags that don't sum to 1", `[0, 0.5, 0.5]`, `[0, 0.5, 0.4]`,
		`32:28: channels.ads.lags.customer: these must sum to 1, got 0.9; change them until they do [weights-sum]`},
	{"a month that isn't", `"start": "2027-01", "periods"`, `"start": "2027-13", "periods"`,
		`8:24: horizon.start: 2027-13 is no month; write it as 2027-01 [month-unreadable]`},
	{"a month with a slash", `"start": "2027-01", "periods"`, `"start": "2027/01", "periods"`,
		`8:24: horizon.start: 2027/01 is no month; write it as 2027-01 [month-unreadable]`},
	{"a target after the plan", `"at": "2027-12"`, `"at": "2029-01"`,
		`71:61: targets.mrr.at: 2029-01 is not in the plan, which runs from 2027-01 to 2028-12, 24 months [month-outside]`},
	{"actuals that start after the plan", `"start": "2027-01", "values"`, `"start": "2029-02", "values"`,
		`74:30: actuals.1.start: 2029-02 is not in the plan, which runs from 2027-01 to 2028-12, 24 months [month-outside]`},
	{"actuals that end after the plan", `"start": "2027-01", "values"`, `"start": "2028-11", "values"`,
		`74:51: actuals.1.values: 2029-01 is not in the plan, which runs from 2027-01 to 2028-12, 24 months [month-outside]`},
	{"a target with no value", `"atLeast": 200000, `, ``,
		`71:5: targets.mrr: a target is either at least or at most a value; write one of atLeast and atMost [target-sides]`},
	{"a target with two dates", `"at": "2027-12"`, `"at": "2027-12", "by": "2027-12"`,
		`71:5: targets.mrr: a target is due at a month or by a month; write one of at and by [target-at-and-by]`},
	{"a range upside down", `{"low": 0.25, "high": 0.35}`, `{"low": 0.35, "high": 0.25}`,
		`29:16: channels.ads.rates.mql: the low end 0.35 is above the high end 0.25; swap them [range-upside-down]`},
	{"a range of one point", `{"low": 0.25, "high": 0.35}`, `"0.3 to 30%"`,
		`29:16: channels.ads.rates.mql: both ends are 0.3; write the number itself when there is no range [range-of-one-point]`},
	{"a range of a share that touches 0", `{"low": 0.25, "high": 0.35}`, `"0 to 0.3"`,
		`29:16: channels.ads.rates.mql: the range 0 to 0.3 touches 0 or 1; the range of a share lies inside, write 0.001 for the low end or 0.999 for the high end [beta-touches-edge]`},
	{"half a range", `{"low": 0.25, "high": 0.35}`, `{"low": 0.25}`,
		`29:16: channels.ads.rates.mql.high: high is missing; add it [key-missing]`},
	{"both kinds of range", `{"low": 0.25, "high": 0.35}`, `{"low": 0.25, "p90": 0.35}`,
		`29:16: channels.ads.rates.mql: low and high, or p10 and p90, but not both; delete one pair [range-in-two-ways]`},
	{"a value alone", `{"low": 0.25, "high": 0.35}`, `{"value": 0.3}`,
		`29:16: channels.ads.rates.mql: there is a value and no range; write the number itself, or add low and high [value-without-range]`},
	{"an unknown distribution", `"dist": "beta"`, `"dist": "betta"`,
		`47:25: channels.seo.rates.mql.dist: betta is not one of the words that may stand here: normal, lognormal, beta, uniform, pert, triangular, discrete [word-not-allowed]`},
	{"a distribution by its range that can't be", `{"low": 0.25, "high": 0.35}`, `{"low": 0.25, "high": 0.35, "dist": "pert"}`,
		`29:16: channels.ads.rates.mql: pert takes three points, value (the likeliest), low and high; or its parameters min, mode, max [dist-by-three-points]`},
	{"a parameter that lacks", `"a": 48, `, ``,
		`47:16: channels.seo.rates.mql.a: a is missing; add it [key-missing]`},
	{"a parameter of 0", `"a": 48`, `"a": 0`,
		`47:38: channels.seo.rates.mql.a: a must be above 0, got 0 [parameter-not-positive]`},
	{"weights of another length", `{"dist": "beta", "a": 48, "b": 102}`, `{"dist": "discrete", "values": [0.1, 0.2], "weights": [1]}`,
		`47:16: channels.seo.rates.mql: values has 2 items and weights has 1; they must be of one length [lists-of-unequal-length]`},
	{"a triangle out of order", `"price": 420`, `"price": {"dist": "pert", "min": 300, "mode": 200, "max": 400}`,
		`55:14: customers.price: min ≤ mode ≤ max and min < max must hold, got min 300 and max 400 [parameters-out-of-order]`},
	{"a lognormal from below 0", `"price": 420`, `"price": {"low": 0, "high": 9, "dist": "lognormal"}`,
		`55:14: customers.price: the low end of a lognormal lies above 0, got 0; use normal for what may be negative [lognormal-not-positive]`},
	{"more won than there were", `"won": 271`, `"won": 2710`,
		`30:29: channels.ads.rates.customer.won: won is 2710, more than the 2296 of of; the two may be swapped [won-more-than-of]`},
	{"counts of money", `"price": 420`, `"price": {"won": 1, "of": 2}`,
		`55:14: customers.price: won and of make a share, and this is none; write the number itself [counts-not-a-share]`},
	{"a prior of one number", `"of": 2296`, `"of": 2296, "prior": [1]`,
		`30:55: channels.ads.rates.customer.prior: prior is two numbers above 0, for example [0.5, 0.5] [prior-not-a-pair]`},
	{"a season of 11", `1, 1.5], "dated"`, `1.5], "dated"`,
		`21:59: channels.ads.spend.season: season has 12 factors, January first, got 11 [season-not-12]`},
	{"cash by month, which holds once", `"cash": -5000`, `"cash": [-5000, 0]`,
		`59:13: money.cash: this value holds once and not by period, got […]; write one number or a range [value-holds-once]`},
	{"a growth of 2 for 2%", `"growth": 0.02`, `"growth": 2`,
		`21:43: channels.ads.spend.growth: a growth per period is at most 1, got 2; write 0.02 for 2% [growth-too-high]`},
	{"a fall to nothing", `"growth": 0.02`, `"growth": -1`,
		`21:43: channels.ads.spend.growth: a growth per period lies above -1, got -1; write -0.02 for a fall of 2% [growth-too-low]`},
	{"a share that outgrows 1", `"churn": 0.022`, `"churn": {"start": 0.5, "growth": 0.1}`,
		`54:14: customers.churn: the share reaches 1.07 in period 9, and a share lies within 0..1; lower its start, growth or season [share-grows-out]`},
	{"a source without a value", `{"is": 30000, "source"`, `{"source"`,
		`25:18: channels.ads.response.scale: there is source and no value; write {"is": value, "source": …} [provenance-without-is]`},
	{"a value in a value", `"is": 30000`, `"is": {"is": 30000}`,
		`25:25: channels.ads.response.scale: there is an is within an is; keep one [provenance-twice]`},
	{"an asOf that is no date", `"asOf": "2026-10"`, `"asOf": "2026/10"`,
		`25:63: channels.ads.response.scale.asOf: 2026/10 is no date; write it as 2027, 2027-01 or 2027-01-31 [day-unreadable]`},
	{"what a kind doesn't use", "\"kind\": \"organic\",\n", "\"kind\": \"organic\",\n      \"market\": 1000,\n",
		`45:7: channels.seo.market: market is not for organic, only for referral; delete it or change the kind [key-of-other-kind]`},
	{"what a kind needs", "      \"leads\": [100, 110, 120],\n", "",
		`42:5: channels.seo.leads: leads is missing, kind organic needs it; add it [key-missing-for-kind]`},
	{"a kind that isn't", `"kind": "organic"`, `"kind": "organik"`,
		`44:15: channels.seo.kind: organik is not one of the words that may stand here: paid, organic, referral, outbound, partner, event, series [word-not-allowed]`},
	{"two ways to leave", `"churn": 0.022`, `"churn": 0.022, "contract": {"term": 12, "renewal": 0.8}`,
		`52:16: customers: only one of churn, churnByAge, contract can hold; keep one [churn-in-two-ways]`},
	{"no way to leave", "    \"churn\": 0.022,\n", "",
		`52:16: customers: nothing says how customers leave; give one of churn (a month), churnByAge (by age in months) or contract (term and renewal) [churn-missing]`},
	{"tiers without a mix", `  "channels": [`, "  \"tiers\": [{\"id\": \"vip\", \"opening\": 3}],\n  \"channels\": [",
		`17:5: channels.ads: with tiers, channel ads must say how its leads split over them; add its mix [mix-missing]
43:5: channels.seo: with tiers, channel seo must say how its leads split over them; add its mix [mix-missing]
54:16: customers.opening: with tiers, opening customers are given by tier; write them with tier vip [opening-by-tier]`},
	{"one stage", ",\n    {\"id\": \"mql\", \"note\": \"answered twice\"},\n    {\"id\": \"customer\"}\n", "\n",
		`10:13: stages: a funnel has at least two stages, where leads enter and where they are customers, got 1; add what is missing [stages-few]`},
	{"too many periods", `"periods": 24`, `"periods": 121`,
		`8:46: horizon.periods: this lies within 1..120, got 121 [number-outside]`},
	{"half a period", `"periods": 24`, `"periods": 1.5`,
		`8:46: horizon.periods: a whole number must stand here, got 1.5 [number-not-whole]`},
	{"another unit of time", `"unit": "month"`, `"unit": "week"`,
		`8:58: horizon.unit: week is not one of the words that may stand here: month [word-not-allowed]`},
	{"a currency in words", `"currency": "CNY"`, `"currency": "rmb"`,
		`5:15: currency: rmb is no currency; write the three capital letters of ISO 4217 such as CNY or USD [currency-unreadable]`},
	{"version 0", `"planleaf": 1`, `"planleaf": 0`,
		`2:15: planleaf: the format version must be 1, got 0 [version-unknown]`},
	{"a version in words", `"planleaf": 1`, `"planleaf": "1.0"`,
		`2:15: planleaf: the format version must be 1, got "1.0" [version-unknown]`},
	{"an empty title", `"title": "样例 Sample"`, `"title": " "`,
		`4:12: title: this must not be empty; write its text [text-empty]`},
	{"an empty list", `[100, 110, 120]`, `[]`,
		`45:16: channels.seo.leads: the list is empty; write at least one item or delete the key [list-empty]`},
	{"a figure outside its range warns", `"value": 900`, `"value": 9000`,
		`24:16: warning: channels.ads.response.cap: the given 9000 lies outside its range 600 to 1350; check both [value-outside-range]`},
	{"a key twice", `"price": 420,`, `"price": 420, "price": 421,`,
		`55:19: customers.price: the key price stands here twice; delete one [key-twice]`},
	{"a comma too many", `"margin": 0.78`, `"margin": 0.78,`,
		`56:19: customers.margin: there is a comma before the closing bracket; delete it [comma-too-many]`},
	{"a comma missing", `"price": 420,`, `"price": 420`,
		`56:5: customers.margin: found " where a comma must stand; add the comma [comma-missing]`},
	{"a comment", `"price": 420,`, `"price": 420, // a month`,
		`55:19: customers.price: JSON has no comments; write it as a note [comment-in-text]`},
	{"Python's word", `"acquisition": true`, `"acquisition": True`,
		`61:59: money.costs.writers.acquisition: JSON has no True; write true, false, null or a number [word-unknown]`},
	{"a percent without quotes", `"margin": 0.78`, `"margin": 78%`,
		`56:15: customers.margin: 78% is no JSON number; write 0.35 or "35%", without leading zeros or separators [number-unreadable]`},
	{"a number beyond all", `"price": 420`, `"price": 1e999`,
		`55:14: customers.price: 1e999 is beyond what can be computed; write a number below 1e308 [number-too-large]`},
	{"a text that ends early", "  \"x-own\": {\"a\": [1, 2.50, {}]}\n}\n", "",
		`76:1: the text ends too early; close the quote or bracket that is open, or get the whole file again [text-ends-early]`},
	{"text after the end", "{}]}\n}\n", "{}]}\n}\n{}",
		`78:1: the plan has ended, { follows; delete what comes after the last bracket [text-after-end]`},
	{"a bracket that doesn't match", `[100, 110, 120]`, `[100, 110, 120}`,
		`45:30: found } where a comma must stand; add the comma [comma-missing]`},
	{"half a character", `"note": "for tests"`, `"note": "\ud83d"`,
		`7:12: the escape \ud83d can't be read; write the character itself, and \\ for a backslash [escape-unreadable]`},
}

func TestParseSaysWhatIsWrongAndWhere(t *testing.T) {
	for _, c := range faulty {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(sample, c.old), "the sample has the text once")
			text := strings.Replace(sample, c.old, c.now, 1)
			d, notes := Parse([]byte(text))
			assert.Equal(t, notes.Faults(), d == nil)
			if d != nil {
				notes = append(notes, Place([]byte(text), Check(d))...)
			}
			spoken(t, notes)
			var lines []string
			for _, n := range notes {
				lines = append(lines, n.Text("", "en"))
			}
			got := strings.Join(lines, "\n")
			if got != c.want {
				println("WANT " + c.want + "\nGOT  " + got)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestTenFaultsAreTenNotesInTheOrderOfTheText(t *testing.T) {
	text := sample
	for _, planted := range [][2]string{
		{`"planleaf": 1`, `"planleaf": 0`},
		{`"start": "2027-01", "periods"`, `"start": "2027/01", "periods"`},
		{`{"id": "customer"}`, `{"id": "customer", "nmae": "x"}`},
		{`"growth": 0.02`, `"growth": 2`},
		{`{"low": 0.25, "high": 0.35}`, `{"low": 0.35, "high": 0.25}`},
		{`[0, 0.5, 0.5]`, `[0, 0.5, 0.6]`},
		{`"stage": "customer"`, `"stage": "custmer"`},
		{`"customer": 0.04`, `"customer": "12"`},
		{`"price": 420`, `"price": -420`},
		{`"margin": 0.78`, `"margin": 0.78,`},
	} {
		require.Equal(t, 1, strings.Count(text, planted[0]), planted[0])
		text = strings.Replace(text, planted[0], planted[1], 1)
	}
	d, notes := Parse([]byte(text))
	assert.Nil(t, d)
	spoken(t, notes)
	var codes []string
	last := 0
	for _, n := range notes {
		codes = append(codes, n.Code)
		assert.GreaterOrEqual(t, n.Line, last)
		last = n.Line
	}
	assert.Equal(t, []string{"version-unknown", "month-unreadable", "key-unknown-near", "growth-too-high", "range-upside-down",
		"weights-sum", "reference-unknown", "share-as-text", "number-negative", "comma-too-many"}, codes)
}
