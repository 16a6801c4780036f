package rng

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestLawASeedSaidIsTheSeed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.OneOf(rapid.Uint64(), rapid.Uint64Max(1<<24)).Draw(t, "seed")
		for _, said := range []string{Words(seed), strings.ToUpper(Words(seed)), " " + strings.ReplaceAll(Words(seed), "-", "  ") + " "} {
			if got, ok := Seed(said); !ok || got != seed {
				t.Fatalf("%d was said as %q and heard as %d", seed, said, got)
			}
		}
	})
}

func TestWordsAreSeedsBelowTwoToThe24(t *testing.T) {
	assert.Equal(t, "acorn-acorn-acorn", Words(0))
	assert.Equal(t, "zinc-zinc-zinc", Words(1<<24-1))
	assert.Equal(t, "16777216", Words(1<<24))
	seed, ok := Seed("bamboo-ferry-seven")
	assert.True(t, ok)
	assert.Equal(t, "bamboo-ferry-seven", Words(seed))
}

func TestWhatIsNoSeedIsRefused(t *testing.T) {
	for _, text := range []string{"", "bamboo", "bamboo-ferry", "bamboo-ferry-seven-seven", "bamboo-ferry-sevn", "-1", "1.5", "18446744073709551616", "1 2 3", "1-2-3"} {
		_, ok := Seed(text)
		assert.False(t, ok, text)
	}
}

func TestTheWordsAreToldApart(t *testing.T) {
	list := strings.Fields(words)
	assert.Len(t, list, 256)
	assert.IsIncreasing(t, list)
}
