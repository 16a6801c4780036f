package view

import (
	"strings"
	"unicode"
)

// Columns is how many cells of a terminal a text takes: two for the wide characters of
// East Asia, none for combining ones.
func Columns(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case unicode.Is(wide, r):
			n += 2
		default:
			n++
		}
	}
	return n
}

// wide are the blocks whose characters are wide or fullwidth (Unicode annex 11), as far
// as names in a plan may use them.
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x1100, Hi: 0x115f, Stride: 1}, // Hangul initials
		{Lo: 0x2e80, Hi: 0x303e, Stride: 1}, // radicals, CJK punctuation
		{Lo: 0x3041, Hi: 0x33ff, Stride: 1}, // kana, CJK symbols
		{Lo: 0x3400, Hi: 0x4dbf, Stride: 1},
		{Lo: 0x4e00, Hi: 0x9fff, Stride: 1},
		{Lo: 0xa000, Hi: 0xa4cf, Stride: 1},
		{Lo: 0xac00, Hi: 0xd7a3, Stride: 1},
		{Lo: 0xf900, Hi: 0xfaff, Stride: 1},
		{Lo: 0xfe30, Hi: 0xfe6f, Stride: 1},
		{Lo: 0xff00, Hi: 0xff60, Stride: 1}, // fullwidth forms
		{Lo: 0xffe0, Hi: 0xffe6, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x1f300, Hi: 0x1f64f, Stride: 1}, // pictures
		{Lo: 0x1f900, Hi: 0x1f9ff, Stride: 1},
		{Lo: 0x20000, Hi: 0x3fffd, Stride: 1},
	},
}

// Pad fills s with spaces to n columns; on its left for figures.
func Pad(s string, n int, left bool) string {
	gap := strings.Repeat(" ", max(0, n-Columns(s)))
	if left {
		return gap + s
	}
	return s + gap
}

// Cut shortens a text to n columns, its end gone behind an ellipsis.
func Cut(s string, n int) string {
	if Columns(s) <= n {
		return s
	}
	used := 0
	for i, r := range s {
		w := Columns(string(r))
		if used+w > n-1 {
			return s[:i] + "…"
		}
		used += w
	}
	return s
}

// Fold breaks a text into lines of at most n columns: at spaces, and anywhere between two
// wide characters, but not before closing punctuation.
func Fold(s string, n int) []string {
	var lines []string
	line := ""
	for _, part := range pieces(s) {
		if line != "" && Columns(strings.TrimRight(line+part, " ")) > n {
			lines = append(lines, strings.TrimRight(line, " "))
			line = ""
		}
		line += part
	}
	return append(lines, strings.TrimRight(line, " "))
}

// pieces are the parts of a text that must stay together.
func pieces(s string) []string {
	var out []string
	part := ""
	var last rune
	for _, r := range s {
		either := unicode.Is(wide, last) || unicode.Is(wide, r)
		tied := strings.ContainsRune("，。；：！？、）》”’」』", r) || strings.ContainsRune("（《“‘「『", last)
		if part != "" && (last == ' ' && r != ' ' || either && !tied) {
			out, part = append(out, part), ""
		}
		part += string(r)
		last = r
	}
	return append(out, part)
}

// Text lays the table out for a terminal, two spaces between columns, numbers flush right.
// It is as wide as its content; who fits it to a width leaves columns out.
func (t *Table) Text() string {
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		widths[i] = Columns(c)
	}
	for _, row := range t.Rows {
		for i, c := range row.Cells {
			widths[i] = max(widths[i], Columns(c.Text))
		}
	}
	var b strings.Builder
	line := func(cell func(i int) string) {
		text := ""
		for i := range t.Columns {
			if i > 0 {
				text += "  "
			}
			text += Pad(cell(i), widths[i], t.Align[i] == 'r')
		}
		b.WriteString(strings.TrimRight(text, " ") + "\n")
	}
	line(func(i int) string { return t.Columns[i] })
	for _, row := range t.Rows {
		line(func(i int) string {
			if i < len(row.Cells) {
				return row.Cells[i].Text
			}
			return ""
		})
	}
	return b.String()
}

// Width is the columns that the widest line of Text takes.
func (t *Table) Width() int {
	most := 0
	for _, line := range strings.Split(t.Text(), "\n") {
		most = max(most, Columns(line))
	}
	return most
}
