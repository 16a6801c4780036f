package main

import (
	"bytes"
	"compress/gzip"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"planleaf/core/plan"
)

const chinese = `{"title": "二零二七年获客计划", "currency": "CNY"}`

func packed(t *testing.T, text []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write(text)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.Bytes()
}

func TestDecode(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(chinese))
	require.NoError(t, err)
	little, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(chinese))
	require.NoError(t, err)
	big, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(chinese))
	require.NoError(t, err)
	bareLittle, err := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(chinese))
	require.NoError(t, err)
	bareBig, err := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(chinese))
	require.NoError(t, err)
	damaged := []byte(chinese[:20] + "\xff" + chinese[20:])
	for name, c := range map[string]struct {
		raw    []byte
		want   string
		undone []string
	}{
		"UTF-8 is left as it is":                    {[]byte(chinese), chinese, nil},
		"a byte-order mark is left to the core":     {[]byte("\ufeff" + chinese), "\ufeff" + chinese, nil},
		"GB18030 is decoded":                        {gb, chinese, []string{"GB18030"}},
		"UTF-16 is decoded, low byte first":         {little, chinese, []string{"UTF-16"}},
		"UTF-16 is decoded, high byte first":        {big, chinese, []string{"UTF-16"}},
		"UTF-16 without a mark, low byte first":     {bareLittle, chinese, []string{"UTF-16"}},
		"UTF-16 without a mark, high byte first":    {bareBig, chinese, []string{"UTF-16"}},
		"zeros on both sides are no text":           {make([]byte, 400), string(make([]byte, 400)), nil},
		"gzip is unpacked":                          {packed(t, []byte(chinese)), chinese, []string{"gzip"}},
		"gzip of GB18030 is unpacked, then decoded": {packed(t, gb), chinese, []string{"gzip", "GB18030"}},
		"damaged UTF-8 is not taken for GB18030":    {damaged, string(damaged), nil},
		"bytes of no encoding are left to the core": {[]byte{0x80, 0xff, 0x00}, "\x80\xff\x00", nil},
		"nothing is nothing":                        {nil, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			text, undone, err := decode(c.raw)
			require.NoError(t, err)
			assert.Equal(t, c.want, string(text))
			assert.Equal(t, c.undone, undone)
		})
	}
}

func TestDecodeUnpacksABombNoFurtherThanTheCoreReads(t *testing.T) {
	text, _, err := decode(packed(t, make([]byte, 2*plan.MaxBytes)))
	require.NoError(t, err)
	assert.Len(t, text, plan.MaxBytes+1)
}

func TestDecodeRefuses(t *testing.T) {
	t.Run("gzip that ends early", func(t *testing.T) {
		whole := packed(t, []byte(chinese))
		_, _, err := decode(whole[:len(whole)-9])
		assert.Error(t, err)
	})
}

func FuzzDecode(f *testing.F) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(chinese))
	require.NoError(f, err)
	for _, seed := range [][]byte{[]byte(chinese), gb, {0xff, 0xfe, 'a', 0}, {0xfe, 0xff, 0, 'a'}, {0x1f, 0x8b}, nil} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		text, undone, err := decode(raw)
		switch {
		case err != nil:
			assert.Equal(t, []byte{0x1f, 0x8b}, raw[:2], "only what claims to be gzip is refused")
		case len(undone) == 0:
			assert.True(t, bytes.Equal(raw, text), "what is not decoded is left alone")
		case undone[len(undone)-1] != "gzip":
			assert.True(t, utf8.Valid(text), "what is decoded is UTF-8")
		}
	})
}
