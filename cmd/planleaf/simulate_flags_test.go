package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestASeedIsNamedByWhatItsWordsAreLike(t *testing.T) {
	assert.Equal(t, "bamboo-ferry-seven", seedNear("Bambo ferry sevn"))
	assert.Equal(t, "bamboo-ferry-seven", seedNear("bamboo-fery-seven"))
	assert.Empty(t, seedNear("bamboo-ferry"))
	assert.Empty(t, seedNear("bamboo-ferry-qqqqqq"))
}
