package view

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFoldedTextsCompare(t *testing.T) {
	for text, want := range map[string]string{
		"MQL → SQL rate":       "mql sql rate",
		"ＭＲＲ":                  "mrr",
		"内容与SEO · 花费":          "内容与 seo 花费",
		"channels.ads.rates":   "channels ads rates",
		"  ≥ 10% of New-Cars ": "10 of new cars",
		"":                     "",
	} {
		assert.Equal(t, want, folded(text), text)
	}
}

func TestNearerNamesRankHigher(t *testing.T) {
	for _, c := range []struct {
		what, text, query string
		want              int
	}{
		{"the name itself", "New customers", "new customers", isExact},
		{"its beginning", "New customers", "new c", isPrefix},
		{"a word of it", "New customers", "CUST", isWord},
		{"first letters", "New customers", "nc", isInitial},
		{"one letter is no initials", "New customers", "x", noMatch},
		{"words in any order", "Paid ads · Spend", "spend paid", isWords},
		{"Latin and Han written together", "广告投放 · MQL → 商机", "广告mql", isWords},
		{"inside of a word", "新客户", "客户", isInside},
		{"another thing", "新客户", "现金", noMatch},
	} {
		assert.Equal(t, c.want, ranked([]string{folded(c.text)}, folded(c.query)), c.what)
	}
}
