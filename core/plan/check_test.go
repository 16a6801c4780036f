package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tiered is a correct plan with two tiers.
const tiered = `{
  "planleaf": 1,
  "id": "tiered",
  "title": "Tiers",
  "currency": "USD",
  "horizon": {"start": "2027-01", "periods": 12},
  "stages": [
    {"id": "lead"},
    {"id": "customer"}
  ],
  "tiers": [
    {
      "id": "vip",
      "opening": 3,
      "churn": 0.01
    },
    {"id": "rest", "opening": 30}
  ],
  "channels": [
    {
      "id": "seo",
      "kind": "organic",
      "leads": 100,
      "rates": {"customer": 0.1},
      "lags": {"customer": [0, 1]},
      "mix": {
        "vip": 0.1,
        "rest": 0.9
      },
      "tiers": {
        "vip": {
          "rates": {"customer": 0.2},
          "lags": {"customer": [0.5, 0.5]}
        }
      }
    }
  ],
  "customers": {
    "contract": {"term": 12, "renewal": 0.8},
    "price": 420
  }
}
`

func TestCheckOfAPlanWithTiers(t *testing.T) {
	cases := []struct {
		name string
		old  string
		now  string
		want []string
	}{
		{"a correct plan", "", "", nil},
		{"a mix that misses some", `"rest": 0.9`, `"rest": 0.8`,
			[]string{"26:14: channels.seo.mix: these must sum to 1, got 0.9; change them until they do [weights-sum]"}},
		{"a mix that misses some in one month", `"rest": 0.9`, `"rest": [0.9, 0.8, 0.9]`,
			[]string{"26:14: channels.seo.mix: these must sum to 1, got 0.9; change them until they do [weights-sum]"}},
		{"a mix by period that adds up", "\"vip\": 0.1,\n        \"rest\": 0.9", "\"vip\": [0.1, 0.2], \"rest\": [0.9, 0.8]", nil},
		{"a mix that is uncertain is taken as it comes", `"rest": 0.9`, `"rest": {"low": 0.8, "high": 0.85}`, nil},
		{"a tier may bring its own rate", "\"rates\": {\"customer\": 0.1},\n      \"lags\"", `"lags"`,
			[]string{"20:5: channels.seo.rates: channel seo has no rate to stage customer; add \"customer\" to its rates [rate-missing]"}},
		{"each tier that is reached may", "\"rates\": {\"customer\": 0.1},\n      \"lags\": {\"customer\": [0, 1]},\n      \"mix\": {\n        \"vip\": 0.1,\n        \"rest\": 0.9",
			"\"mix\": {\"vip\": 1", nil},
		{"a tier's lags", `[0.5, 0.5]`, `[0.5, 0.4]`,
			[]string{"33:32: channels.seo.tiers.vip.lags.customer: these must sum to 1, got 0.9; change them until they do [weights-sum]"}},
		{"a tier's ages", `"opening": 30`, `"opening": 30, "ages": [0.5]`,
			[]string{"17:43: tiers.rest.ages: these must sum to 1, got 0.5; change them until they do [weights-sum]"}},
		{"a tier that loses in two ways", `"churn": 0.01`, `"churn": 0.01, "churnByAge": [0.1]`,
			[]string{"12:5: tiers.vip: only one of churn, churnByAge, contract can hold; keep one [churn-in-two-ways]"}},
		{"a tier that nobody leaves", "\"contract\": {\"term\": 12, \"renewal\": 0.8},\n", "",
			[]string{"17:5: tiers.rest: nothing says how customers leave; give one of churn (a month), churnByAge (by age in months) or contract (term and renewal) [churn-missing]"}},
		{"ages of all where there are tiers", `"price": 420`, `"ages": [1]`,
			[]string{"40:13: customers.ages: with tiers, opening customers are given by tier; write them with tier vip [opening-by-tier]"}},
		{"a season that lifts a share over 1", `"churn": 0.01`, `"churn": {"start": 0.6, "season": [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}`,
			[]string{"15:16: tiers.vip.churn: the share reaches 1.2 in period 2, and a share lies within 0..1; lower its start, growth or season [share-grows-out]"}},
		{"a dated factor that keeps it below", `"churn": 0.01`, `"churn": {"start": 0.6, "season": [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "dated": {"2027-02": 1}}`, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Contains(t, tiered, c.old)
			text := strings.Replace(tiered, c.old, c.now, 1)
			d, notes := Parse([]byte(text))
			require.Empty(t, notes, "what is not whole is still a document")
			notes = Place([]byte(text), Check(d))
			spoken(t, notes)
			var got []string
			for _, n := range notes {
				got = append(got, n.Text("", "en"))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestStringsOfJSON(t *testing.T) {
	for written, want := range map[string]string{
		`"a\"\\\/\b\f\n\r\t"`: "a\"\\/\b\f\n\r\t",
		`"\u7ebf\u7D22"`:      "线索",
		`"\ud83d\ude00é"`:     "😀é",
		`"\u0000"`:            "\x00",
	} {
		n, ok := read(written, &log{})
		require.True(t, ok, written)
		assert.Equal(t, want, n.text)
		again, ok := read(compact(&n), &log{})
		require.True(t, ok)
		assert.Equal(t, want, again.text)
	}
	for _, written := range []string{`"`, `"a`, `"a\`, `"\x"`, `"\u12"`, `"\u12g4"`, `"\ud83dx"`, `"\ud83d\u0041"`, `"\ude00"`, "\"a\nb\"", "\"a\\n\x01\"", `"\u00é"`} {
		l := &log{}
		_, ok := read(written, l)
		assert.False(t, ok, written)
		assert.Len(t, l.notes, 1, written)
	}
}

func TestAKeyTwiceInALargeObject(t *testing.T) {
	var b strings.Builder
	for i := 0; i < 100; i++ {
		b.WriteString(`"k` + show(float64(i)) + `": 1, `)
	}
	l := &log{}
	_, ok := read("{"+b.String()+`"k7": 2}`, l)
	require.True(t, ok)
	require.Len(t, l.notes, 1)
	assert.Equal(t, []string{"k7"}, l.notes[0].Args)
}
