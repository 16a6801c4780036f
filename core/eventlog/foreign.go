package eventlog

import "bytes"

// Foreign says why bytes are no text: "log-workbook" for the file of a spreadsheet, "log-binary" for others; "" for text.
func Foreign(head []byte) string {
	for _, mark := range [...]string{"PK\x03\x04", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"} {
		if bytes.HasPrefix(head, []byte(mark)) {
			return "log-workbook"
		}
	}
	if bytes.IndexByte(head[:min(len(head), HeadBytes)], 0) >= 0 {
		return "log-binary"
	}
	return ""
}
