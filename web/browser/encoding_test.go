package browser

import (
	"bytes"
	"compress/gzip"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// Plan files as editors and mail make them: the page opens each as the command does.
func TestAPlanFileInOtherEncodingsOpens(t *testing.T) {
	text := []byte(hostileTitle(t, "增长计划 龘"))
	encoded := func(data []byte, err error) []byte {
		require.NoError(t, err)
		return data
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, err := z.Write(text)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	for name, data := range map[string][]byte{
		"UTF-8 with a mark": append([]byte("\xef\xbb\xbf"), text...),
		"UTF-16LE":          encoded(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(text)),
		"UTF-16BE":          encoded(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().Bytes(text)),
		"UTF-16 unmarked":   encoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes(text)),
		"GB18030":           encoded(simplifiedchinese.GB18030.NewEncoder().Bytes(text)),
		"gzip":              packed.Bytes(),
	} {
		t.Run(name, func(t *testing.T) {
			p := open(t, "en", "")
			p.until("document.querySelector('.templates button')", "the start screen")
			p.dropBytes("plan.json", data)
			p.until("document.querySelector('.brand b')?.innerText === '增长计划 龘' && document.querySelector('.strip .figure-value')", "it is read")
		})
	}
}
