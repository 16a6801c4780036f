package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestAFixOfANumberCures: what a fault offers for a number can be typed in its place.
func TestAFixOfANumberCures(t *testing.T) {
	tried := 0
	for _, c := range faulty {
		_, notes := Parse([]byte(strings.Replace(sample, c.old, c.now, 1)))
		for _, n := range notes {
			if valueAt(parsed(t), n.Path) == nil || strings.HasPrefix(n.Code, "provenance") {
				continue
			}
			for _, fix := range n.Fixes {
				d, notes := Apply(parsed(t), Edit{Do: "type", Path: n.Path, Text: fix})
				assert.Empty(t, notes, "%s: %s", c.name, fix)
				assert.NotNil(t, d)
				tried++
			}
		}
	}
	assert.Greater(t, tried, 5)
}

func TestAFixOfATypedTextCures(t *testing.T) {
	for text, cell := range map[string]bool{"14": false, "134%": false, "0.34": true, "134": true, "-5%": false, "0,35": false} {
		_, bad := readTyped(text, aShare, cell)
		require.NotNil(t, bad, text)
		require.NotEmpty(t, bad.fixes, text)
		for _, fix := range bad.fixes {
			_, again := readTyped(fix, aShare, cell)
			assert.Nil(t, again, "%s: %s", text, fix)
		}
	}
}

func TestAnotherOrderIsTheSamePlan(t *testing.T) {
	text := strings.Replace(sample, "\"mql\": {\"dist\": \"beta\", \"a\": 48, \"b\": 102},\n        \"customer\": 0.04",
		"\"customer\": 0.04,\n        \"mql\": {\"b\": 102, \"a\": 48, \"dist\": \"beta\"}", 1)
	text = strings.Replace(text, `"id": "writers", "kind": "content"`, `"kind": "content", "id": "writers"`, 1)
	require.NotEqual(t, sample, text)
	d, notes := Parse([]byte(text))
	require.Empty(t, notes)
	assert.Equal(t, sample, string(Format(d)))
	assert.Equal(t, Hash(parsed(t)), Hash(d))
}
