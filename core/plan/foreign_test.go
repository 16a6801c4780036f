package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A file of another kind is named as what it is, decoded as Chinese text or not.
func TestFilesOfOtherKindsAreNamed(t *testing.T) {
	for name, c := range map[string]struct{ source, code string }{
		"workbook":                {"PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml", "file-zip"},
		"PDF":                     {"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "file-pdf"},
		"PNG":                     {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "file-picture"},
		"PNG decoded as GB 18030": {"塒NG\r\n\x1a\n\x00\x00\x00\rIHDR", "file-picture"},
		"JPEG":                    {"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01", "file-picture"},
		"GIF":                     {"GIF89a\x10\x00", "file-picture"},
		"WebP":                    {"RIFF\x24\x00\x00\x00WEBPVP8 ", "file-picture"},
		"old workbook":            {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "file-binary"},
		"text":                    {"PK", "value-expected"},
		"damaged plan":            {"{\"title\": \"\x00\"}", "control-character"},
		"nothing":                 {"", "text-ends-early"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, read := range []func() string{
				func() string { _, notes := Parse([]byte(c.source)); return notes[0].Code },
				func() string { _, notes := ReadHanded([]byte(c.source)); return notes[0].Code },
			} {
				assert.Equal(t, c.code, read())
			}
		})
	}
}
