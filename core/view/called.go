package view

import "strings"

// longName is the width from which a name fills a sentence: half as wide as a headline.
const longName = 26

// called is a name as a part of a sentence: in quotation marks where it holds marks of its
// own, which would else be read as the sentence's.
func (f Format) called(name string) string {
	switch {
	case !strings.ContainsAny(name, ",;:，；：、"):
		return name
	case f.Lang == Zh:
		return "“" + name + "”"
	}
	return `"` + name + `"`
}

// isLong reports whether two such names are too much for one sentence.
func isLong(a, b string) bool { return Columns(a)+Columns(b) >= 2*longName }
