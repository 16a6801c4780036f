package api

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/view"
)

func TestSeveralFilesAreKnownByTheHashOfTheirHashes(t *testing.T) {
	a, b := strings.Repeat("0a", 32), strings.Repeat("f1", 32)
	sum := sha256.Sum256([]byte(a + "\n" + b + "\n"))
	assert.Equal(t, hex.EncodeToString(sum[:]), hashOfFiles([]view.LogFile{{Hash: b}, {Hash: a}}), "as sort | sha256sum, in whatever order")
	assert.Empty(t, hashOfFiles([]view.LogFile{{Hash: a}, {}}))
}
