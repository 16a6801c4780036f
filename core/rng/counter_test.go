package rng

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestACounterGivesTheNumbersOfItsBlock(t *testing.T) {
	s := Of(5, "a key")
	var want [Block]float64
	s.Plain(3, want[:])
	c := s.Counter(3)
	for i := range want {
		assert.Equal(t, want[i], c.Next())
	}
	assert.NotEqual(t, want[0], c.Next())
}
