package plan

import "strings"

// foreign names what a text is that is a file of another kind, as the code of its note; "" for one that may be a plan.
// It may have been decoded as if it were text: what marks it is in ASCII.
func foreign(s string) string {
	start := s[:min(len(s), 64)]
	switch has := func(mark string) bool { return strings.Contains(start, mark) }; {
	case strings.HasPrefix(s, "PK\x03\x04"):
		return "file-zip"
	case strings.HasPrefix(s, "%PDF-"):
		return "file-pdf"
	case has("NG\r\n\x1a\n"), strings.HasPrefix(s, "GIF8"), has("JFIF\x00"), has("Exif\x00"), strings.HasPrefix(s, "RIFF") && has("WEBP"):
		return "file-picture"
	case has("\x00") && !has("{") && s[0] < 0xfe: // the text of a plan in UTF-16 is told to be that
		return "file-binary"
	}
	return ""
}
