package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const offering = `{"planleaf": 1, "id": "a", "title": "A", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
	"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "won"}], "tiers": [{"id": "big", "price": 10}],
	"channels": [
		{"id": "ads", "kind": "paid", "spend": 1, "response": {"kind": "linear", "cost": 1}, "rates": {"mql": {"is": 0.5, "source": "CRM"}, "won": 0.5},
		 "lags": {"won": [0.5, 0.5]}, "mix": {"big": 1}},
		{"id": "friends", "kind": "referral", "rate": 0.1, "commission": 1, "rates": {"mql": 0.5, "won": 0.5}, "mix": {"big": 1},
		 "nurture": {"stage": "won", "share": 0.1, "rate": 0.1}},
		{"id": "expo", "kind": "event", "pulses": [{"id": "may", "at": "2027-05", "leads": 10, "keep": 0.2}], "rates": {"mql": 0.5, "won": 0.5}, "mix": {"big": 1}}],
	"customers": {"churn": [0.1, 0.2], "margin": 0.8, "price": 5}}`

// offered are the paths and starts of an item's offers.
func offered(t *testing.T, item string) map[string]string {
	t.Helper()
	d, notes := Parse([]byte(offering))
	require.NotNil(t, d, "%v", notes)
	out := map[string]string{}
	for _, o := range Offers(d, item) {
		key := o.Path
		if o.Stage != "" {
			key += " " + o.Stage
		}
		out[key] = o.JSON
	}
	return out
}

func TestAnItemIsOfferedWhatItsKindMayHaveAndHasNotYet(t *testing.T) {
	ads := offered(t, "channels.ads")
	assert.Equal(t, map[string]string{
		"channels.ads.carryover.keep":      `{"keep": 0}`,
		"channels.ads.commission":          `0`,
		"channels.ads.lags.mql":            `[1]`,
		"channels.ads.nurture.share mql":   `{"stage": "mql", "share": 0, "rate": 0}`,
		"channels.ads.nurture.share won":   `{"stage": "won", "share": 0, "rate": 0}`,
		"channels.ads.tiers.big.rates.mql": `0.5`,
		"channels.ads.tiers.big.rates.won": `0.5`,
		"channels.ads.tiers.big.lags.mql":  `[1]`,
		"channels.ads.tiers.big.lags.won":  `[0.5, 0.5]`,
	}, ads)
	friends := offered(t, "channels.friends")
	assert.Equal(t, "1000000", friends["channels.friends.market"])
	assert.Equal(t, "0", friends["channels.friends.spend"])
	assert.Equal(t, "[1]", friends["channels.friends.nurture.lag"])
	assert.NotContains(t, friends, "channels.friends.carryover.keep")
	assert.NotContains(t, friends, "channels.friends.commission")
	expo := offered(t, "channels.expo")
	assert.Equal(t, "0", expo["channels.expo.pulses.may.cost"])
	assert.NotContains(t, expo, "channels.expo.pulses.may.keep")
	assert.Equal(t, map[string]string{"channels.expo.pulses.may.cost": "0"}, offered(t, "channels.expo.pulses.may"))
}

func TestATierIsOfferedTermsOfItsOwnThatBeginAsThoseOfAll(t *testing.T) {
	big := offered(t, "tiers.big")
	assert.Equal(t, "[0.1, 0.2]", big["tiers.big.churn"])
	assert.Equal(t, "0.8", big["tiers.big.margin"])
	assert.Equal(t, "0", big["tiers.big.winback"])
	assert.NotContains(t, big, "tiers.big.price")
	assert.NotContains(t, offered(t, "customers"), "customers.opening", "it is given by tier")
	assert.Equal(t, map[string]string{"money.cash": "0"}, offered(t, "money"))
	for _, item := range []string{"", "x", "channels", "channels.x", "stages.lead", "horizon", "channels.ads.spend", "tiers.big.price.x"} {
		assert.NotPanics(t, func() { offered(t, item) }, item)
	}
	assert.Empty(t, offered(t, "stages.lead"))
}

func TestClearingWhatAnOptionalObjectNeedsTakesItAway(t *testing.T) {
	d, _ := Parse([]byte(offering))
	after, notes := Apply(d, Edit{Do: "clear", Path: "channels.friends.nurture.share"})
	require.NotNil(t, after, "%v", notes)
	assert.Nil(t, after.Channels[1].Nurture)
	for _, path := range []string{"channels.ads.response.cost", "channels.ads.spend", "channels.expo.pulses.may.leads"} {
		refused, _ := Apply(d, Edit{Do: "clear", Path: path})
		assert.Nil(t, refused, path)
	}
}
