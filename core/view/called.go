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

// lowered is a name within a sentence: "Customers" is "customers", "MRR" stays.
func lowered(name string) string {
	if len(name) > 1 && name[0] >= 'A' && name[0] <= 'Z' && name[1] >= 'a' && name[1] <= 'z' {
		return string(name[0]+'a'-'A') + name[1:]
	}
	return name
}

// capital is a sentence with a capital first letter, where its language has them.
func capital(s string) string {
	if s != "" && s[0] >= 'a' && s[0] <= 'z' {
		return string(s[0]+'A'-'a') + s[1:]
	}
	return s
}

// isLong reports whether two such names are too much for one sentence.
func isLong(a, b string) bool { return Columns(a)+Columns(b) >= 2*longName }
