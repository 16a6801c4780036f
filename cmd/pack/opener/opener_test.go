package opener

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/cmd/pack/fold"
)

const most = 64 << 20

// programs are of many lengths, with notes of calls, repetitions from near and afar, noise and runs.
func programs() (out [][]byte) {
	r := rand.New(rand.NewPCG(5, 6))
	noise := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(r.Uint32() >> (r.Uint32() % 32))
		}
		return b
	}
	out = append(out, nil, []byte("a"), bytes.Repeat([]byte{7}, 300_000), noise(200_000))
	for range 60 {
		var one []byte
		number := 4096 << 16
		for range r.IntN(300) {
			switch r.IntN(6) {
			case 0:
				one = append(one, noise(r.IntN(1<<r.IntN(9)))...)
			case 1:
				one = append(one, bytes.Repeat(noise(1+r.IntN(12)), r.IntN(100))...)
			case 2, 3:
				if len(one) > 0 {
					from := r.IntN(len(one))
					one = append(one, one[from:from+r.IntN(min(4000, len(one)-from)+1)]...)
				}
			case 4:
				number += 1 << 16 * r.IntN(3)
			default:
				number += r.IntN(1 << r.IntN(11))
				one = append(one, fold.Before...)
				one = append(binary.AppendUvarint(one, uint64(number)), fold.After...)
			}
		}
		out = append(out, one)
	}
	return out
}

func TestTheModuleOpensWhatIsPacked(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node runs the module")
	}
	all := programs()
	var packed []byte
	for _, program := range all {
		one := Pack(program)
		back, err := Unpack(one, most)
		require.NoError(t, err)
		require.True(t, bytes.Equal(program, back), "what Unpack gives")
		packed = append(binary.LittleEndian.AppendUint32(packed, uint32(len(one))), one...)
	}
	in, out := filepath.Join(t.TempDir(), "packed"), filepath.Join(t.TempDir(), "opened")
	require.NoError(t, os.WriteFile(in, packed, 0o600))
	said, err := exec.Command("node", "testdata/open.mjs", in, out).CombinedOutput()
	require.NoError(t, err, "%s", said)
	opened, err := os.ReadFile(out)
	require.NoError(t, err)
	for i, program := range all {
		n := int(binary.LittleEndian.Uint32(opened))
		require.True(t, bytes.Equal(program, opened[4:4+n]), "program %d of %d bytes", i, len(program))
		opened = opened[4+n:]
	}
}

func TestTheModuleIsSmall(t *testing.T) {
	assert.Less(t, len(Module()), 2000)
}

// Pages keep what was packed once by version: other bytes are another version.
func TestTheVersionNamesTheBytes(t *testing.T) {
	sum := sha256.New()
	for _, program := range programs() {
		sum.Write(Pack(program))
	}
	assert.Equal(t, "2 36aa906b1337be2c", Version+" "+hex.EncodeToString(sum.Sum(nil)[:8]), "raise the version")
}

func TestWhatIsNotPackedSoIsRefused(t *testing.T) {
	packed := Pack(bytes.Repeat([]byte("a program, "), 100))
	_, err := Unpack(packed, 1099)
	require.ErrorIs(t, err, ErrLong)
	for name, data := range map[string][]byte{"nothing": nil, "gzip": {0x1f, 0x8b, 8, 0}, "another module": append([]byte{packed[0], packed[1], 1}, packed[3:]...)} {
		_, err := Unpack(data, most)
		require.ErrorIs(t, err, ErrOther, name)
	}
	for _, n := range []int{1, 10, 100} {
		_, err := Unpack(packed[:len(packed)-n], most)
		require.Error(t, err)
	}
}
