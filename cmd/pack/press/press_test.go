package press

import (
	"bytes"
	"compress/flate"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const most = 64 << 20

// pieces repeat themselves near and far, so that there are matches of all lengths.
func pieces(t *rapid.T) []byte {
	words := rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), 1, 300), 1, 20).Draw(t, "words")
	var out []byte
	for _, i := range rapid.SliceOfN(rapid.IntRange(0, len(words)-1), 0, 400).Draw(t, "order") {
		out = append(out, words[i]...)
	}
	return out
}

func comesBack(t require.TestingT, data []byte) {
	packed := Pack(data)
	back, err := Unpack(packed, most)
	require.NoError(t, err)
	require.True(t, bytes.Equal(data, back))
}

func TestLawWhatIsPackedComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		comesBack(t, rapid.OneOf(rapid.SliceOf(rapid.Byte()), rapid.Custom(pieces)).Draw(t, "data"))
	})
}

func TestWhatIsPackedComesBack(t *testing.T) {
	noise := make([]byte, segment+segment/8)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(r.Uint32() >> (r.Uint32() % 32))
	}
	for name, data := range map[string][]byte{
		"nothing":                  nil,
		"one byte":                 []byte("a"),
		"one byte, over and over":  bytes.Repeat([]byte("a"), 3*segment+7),
		"noise of two segments":    noise,
		"noise and noise again":    append(append([]byte(nil), noise...), noise...),
		"half of it, then numbers": append(noise[:segment/2:segment/2], bytes.Repeat([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9}, segment/4)...),
	} {
		t.Run(name, func(t *testing.T) { comesBack(t, data) })
	}
}

// What is not whole, or altered, is an error or other data, and never more than may be.
func FuzzUnpack(f *testing.F) {
	f.Add(Pack([]byte("a text, a text, a text that repeats itself")))
	f.Add([]byte{8, 0, 0, 0, 8, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, packed []byte) {
		out, err := Unpack(packed, 1<<16)
		if err == nil {
			require.LessOrEqual(t, len(out), 1<<16)
		}
	})
}

func TestWhatIsCutOrLongerThanAskedIsRefused(t *testing.T) {
	data := bytes.Repeat([]byte("one after another, "), 400)
	packed := Pack(data)
	for n := range len(packed) - 2 {
		_, err := Unpack(packed[:n], most)
		require.ErrorIs(t, err, ErrBroken, "%d bytes", n)
	}
	_, err := Unpack(packed, len(data)-1)
	require.ErrorIs(t, err, ErrLong)
}

// The library's best is what there is to beat, on text that repeats itself from afar.
func TestItIsSmallerThanTheLibrary(t *testing.T) {
	var text []byte
	r := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		n := r.IntN(400)
		text = fmt.Appendf(text, "func f%d(a int) int { return a*%d + g%d(%d) }\n", n, n*n%97, n%31, n%7)
	}
	var theirs bytes.Buffer
	w, err := flate.NewWriter(&theirs, flate.BestCompression)
	require.NoError(t, err)
	_, err = w.Write(text)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	ours := len(Pack(text))
	t.Logf("%d bytes, the library %d", ours, theirs.Len())
	require.Less(t, ours, theirs.Len())
}
