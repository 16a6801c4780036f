package api

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAFileInPiecesHasTheHashOfTheWhole(t *testing.T) {
	text := strings.Repeat("u1,submit,2026-01-05\n", 20)
	for _, whole := range []string{"", text[:63], text[:64], text} {
		ask := LogAsk{Step: "hash"}
		for {
			next := whole[ask.Size:]
			ask.Last = len(next) <= 128
			next = next[:min(len(next), 128)]
			r := step(NewEngine(), ask, next)
			require.True(t, r.OK)
			var said LogHash
			require.NoError(t, json.Unmarshal(r.Result, &said))
			ask.Hash, ask.Size = said.Hash, ask.Size+int64(len(next))
			if ask.Last {
				break
			}
		}
		sum := sha256.Sum256([]byte(whole))
		assert.Equal(t, hex.EncodeToString(sum[:]), ask.Hash)
	}
	assert.False(t, step(NewEngine(), LogAsk{Step: "hash", Size: 64, Hash: strings.Repeat("zz", 32)}, "x").OK)
	assert.False(t, step(NewEngine(), LogAsk{Step: "hash", Size: 64}, "x").OK)
}
