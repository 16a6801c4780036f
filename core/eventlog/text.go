package eventlog

import "unicode/utf8"

// trim takes spaces off both ends, the full-width one too.
func trim(b []byte) []byte {
	for len(b) > 0 && b[0] <= ' ' {
		b = b[1:]
	}
	for len(b) > 0 && b[len(b)-1] <= ' ' {
		b = b[:len(b)-1]
	}
	const wide = "\u3000"
	if len(b) >= len(wide) && (string(b[:len(wide)]) == wide || string(b[len(b)-len(wide):]) == wide) {
		return trimWide(b, wide)
	}
	return b
}

func trimWide(b []byte, wide string) []byte {
	for len(b) >= len(wide) && string(b[:len(wide)]) == wide {
		b = b[len(wide):]
	}
	for len(b) >= len(wide) && string(b[len(b)-len(wide):]) == wide {
		b = b[:len(b)-len(wide)]
	}
	return trim(b)
}

// lineOf is a line without what ends it.
func lineOf(b []byte) []byte {
	for len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r') {
		b = b[:len(b)-1]
	}
	return b
}

// cutText is a text as a report shows it: at most cut bytes, whole characters, always UTF-8.
func cutText(b []byte) string {
	over := len(b) > cut
	if over {
		b = b[:cut]
	}
	out := make([]byte, 0, len(b)+3)
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1 && over && len(b) < utf8.UTFMax && !utf8.FullRune(b):
			b = b[:1] // a character that the cut went through
		case r < ' ' || r == 0x7f:
			out = append(out, ' ')
		default:
			out = utf8.AppendRune(out, r)
		}
		b = b[n:]
	}
	if over {
		out = append(out, "…"...)
	}
	return string(out)
}

// lower is ASCII in small letters.
func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
