package deflate

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func inflated(t require.TestingT, packed []byte) []byte {
	back, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	require.NoError(t, err)
	return back
}

// pieces repeat themselves near and far, so that there are matches of all lengths.
func pieces(t *rapid.T) []byte {
	words := rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), 1, 300), 1, 20).Draw(t, "words")
	var out []byte
	for _, i := range rapid.SliceOfN(rapid.IntRange(0, len(words)-1), 0, 400).Draw(t, "order") {
		out = append(out, words[i]...)
	}
	return out
}

func TestLawWhatIsCompressedComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.OneOf(rapid.SliceOf(rapid.Byte()), rapid.Custom(pieces)).Draw(t, "data")
		require.True(t, bytes.Equal(data, inflated(t, Compress(data))))
	})
}

func TestWhatIsCompressedComesBack(t *testing.T) {
	noise := make([]byte, segment+segment/8)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(r.Uint32() >> (r.Uint32() % 32))
	}
	for name, data := range map[string][]byte{
		"nothing":                 nil,
		"one byte":                []byte("a"),
		"one byte, over and over": bytes.Repeat([]byte("a"), segment+7),
		"noise of two segments":   noise,
		"a period of the window":  bytes.Repeat(noise[:window], 5),
		"just more than that":     bytes.Repeat(noise[:window+1], 5),
	} {
		t.Run(name, func(t *testing.T) {
			packed := Compress(data)
			assert.True(t, bytes.Equal(data, inflated(t, packed)))
			assert.True(t, bytes.Equal(packed, Compress(data)), "the same bytes again")
		})
	}
}

// Text of a program: the library's own best is what there is to beat.
func TestItIsSmallerThanTheLibrary(t *testing.T) {
	var all strings.Builder
	for _, file := range []string{"deflate.go", "find.go", "parse.go", "huffman.go", "split.go", "write.go"} {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		all.Write(text)
	}
	var theirs bytes.Buffer
	w, err := flate.NewWriter(&theirs, flate.BestCompression)
	require.NoError(t, err)
	_, err = io.WriteString(w, all.String())
	require.NoError(t, err)
	require.NoError(t, w.Close())
	ours := len(Compress([]byte(all.String())))
	t.Logf("%d bytes, the library %d", ours, theirs.Len())
	assert.Less(t, 100*ours, 97*theirs.Len())
}

func TestLengthsAreAnOptimalPrefixCode(t *testing.T) {
	assert.Equal(t, []uint8{1, 2, 3, 3, 0}, lengths([]uint32{8, 4, 2, 1, 0}, 15))
	assert.Equal(t, []uint8{2, 2, 2, 2}, lengths([]uint32{8, 4, 2, 1}, 2), "no longer than they may be")
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.Uint32Range(0, 1<<20), 2, 286).Draw(t, "counts")
		var used, room int
		for i, n := range lengths(counts, 15) {
			assert.Equal(t, counts[i] > 0, n > 0)
			assert.LessOrEqual(t, n, uint8(15))
			if n > 0 {
				used++
				room += 1 << (15 - n)
			}
		}
		if used > 1 {
			assert.Equal(t, 1<<15, room, "the code is whole")
		}
	})
}
