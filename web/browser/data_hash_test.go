package browser

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// What the browser cannot hash, since it is too long to be held at once or since the browser has no hash, the core does
// piece by piece, to the same hash.
func TestAFileThatTheBrowserDoesNotHashHasItsHash(t *testing.T) {
	line := []byte("u,a,2026-01-01\nv,a,2026-01-02\n")
	path := diskFile(t, "long.csv", append([]byte("user,event,time\n"), bytes.Repeat(line, 80_000)...)) // three pieces, the last in part
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	sum := sha256.Sum256(raw)
	p := open(t, "en", example(t, tiers))
	eval[bool](p, "Object.defineProperty(crypto, 'subtle', { value: undefined }) === crypto")
	p.dropPath(path)
	p.readIn()
	p.click("#data-keep")
	p.until("document.querySelector('.search-adopted')", "the plan knows the log")
	require.Eventually(t, func() bool { return strings.Contains(p.stored(), hex.EncodeToString(sum[:])) }, patience, 50*time.Millisecond, "by its hash")
}
