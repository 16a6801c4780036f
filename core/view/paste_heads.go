package view

import (
	"strings"
	"unicode"
)

// withoutHeads leaves out the first row and the first column of a block where they are heads
// that were copied along: names or months, above or beside numbers. What goes into cells of
// words keeps all.
func (p *paster) withoutHeads(given [][]string) [][]string {
	for _, path := range p.to.Rows[:min(len(given), len(p.to.Rows))] {
		if row := p.rows[path]; row != nil && row.Form == "text" {
			return given
		}
	}
	if len(given) > 1 && areHeads(given[0]) && !areHeads(given[1]) {
		given, p.headed = given[1:], true
	}
	var first, second []string
	for _, line := range given {
		first = append(first, line[0])
		if len(line) > 1 {
			second = append(second, line[1])
		}
	}
	if len(second) < len(first) || !areHeads(first) || areHeads(second) {
		return given
	}
	p.headed = true
	cut := make([][]string, len(given))
	for i, line := range given {
		cut[i] = line[1:]
	}
	return cut
}

// areHeads reports whether texts are names and months, some of them at least, and no numbers.
func areHeads(texts []string) bool {
	some := false
	for _, text := range texts {
		text = strings.TrimSpace(text)
		if text == "" || saysNothing(text) {
			continue
		}
		if !isHead(text) {
			return false
		}
		some = true
	}
	return some
}

// isHead reports whether a text is no number but a name: a month, a year, a quarter, or what begins
// as no number does.
func isHead(text string) bool {
	if len(text) < 2 { // a slip of the hand
		return false
	}
	if ParseMonth(text) != 0 || !strings.ContainsFunc(text, unicode.IsDigit) {
		return true
	}
	for _, end := range [...]string{"月", "年", "季度"} {
		if strings.HasSuffix(text, end) && !strings.HasSuffix(text, "个月") {
			return true
		}
	}
	for _, money := range [...]string{"CNY", "RMB", "USD", "EUR"} {
		if strings.HasPrefix(strings.ToUpper(text), money) {
			return false
		}
	}
	return unicode.IsLetter([]rune(text)[0])
}
