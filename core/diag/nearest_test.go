package diag

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearest(t *testing.T) {
	among := []string{"spend", "spend.ads", "leads", "mrr", "客户", "客单价", "sum", "min", "max", "client-price"}
	for _, c := range []struct {
		name, word string
		want       []string
	}{
		{"a letter too many", "spends", []string{"spend", "spend.ads"}},
		{"a dot too many", "mrr.", []string{"mrr"}},
		{"two letters swapped", "sepnd", []string{"spend"}},
		{"case does not count", "MRR", []string{"mrr"}},
		{"dashes and underscores do not count", "client_price", []string{"client-price"}},
		{"characters of any script", "客单介", []string{"客单价"}},
		{"nothing near", "wombat", nil},
		{"a word that shares no character is never near", "xy", nil},
		{"nothing at all", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, Nearest(c.word, among)) })
	}
}

func TestLikelyIsTheNearest(t *testing.T) {
	assert.Equal(t, "spend", Likely("spent", []string{"speed", "spend"}))
	assert.Equal(t, "", Likely("wombat", []string{"spend"}))
	assert.Equal(t, "", Likely(strings.Repeat("a", 70), []string{strings.Repeat("a", 69)}), "the work is bounded")
}

func TestDistanceCountsASwapOnce(t *testing.T) {
	assert.Equal(t, 1, distance([]rune("ab"), []rune("ba")))
	assert.Equal(t, 3, distance([]rune("kitten"), []rune("sitting")))
	assert.Equal(t, 2, distance([]rune(""), []rune("ab")))
}

func TestLikelyTakesAPartOfAName(t *testing.T) {
	among := []string{"b2b-saas", "dental-clinic", "project"}
	for word, want := range map[string]string{"clinic": "dental-clinic", "proj": "project", "B2B": "b2b-saas", "projct": "project", "pr": "", "zzz": ""} {
		assert.Equal(t, want, Likely(word, among), word)
	}
}
