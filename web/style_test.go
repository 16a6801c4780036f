package web

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// styled are the page's style sheets as one text without remarks, and the rest of its sources.
func styled(t *testing.T) (style, rest string) {
	var sheets, others strings.Builder
	for path, text := range sources(t) {
		if strings.HasSuffix(path, ".css") {
			sheets.WriteString(text)
		} else {
			others.WriteString(text)
		}
	}
	return regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(sheets.String(), ""), others.String()
}

// A class stands in the sources in full, or as a stem that its last part is added to:
// `tone-${tone}`, 'tone-' + tone.
func TestEveryClassIsUsed(t *testing.T) {
	style, rest := styled(t)
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(`\.([a-zA-Z][\w-]*)[^{};]*\{`).FindAllString(style, -1) {
		for _, one := range regexp.MustCompile(`\.([a-zA-Z][\w-]*)`).FindAllStringSubmatch(m, -1) {
			seen[one[1]] = true
		}
	}
	assert.Greater(t, len(seen), 100)
	for class := range seen {
		stem := regexp.QuoteMeta(class[:strings.LastIndex(class, "-")+1])
		whole := regexp.MustCompile(`[^\w-]` + regexp.QuoteMeta(class) + `[^\w-]`).MatchString(rest)
		parts := stem != "" && regexp.MustCompile(`[^\w-]`+stem+`(\$\{|')`).MatchString(rest)
		assert.True(t, whole || parts, "%s: a class that nothing has", class)
	}
}

func TestEveryTokenIsUsed(t *testing.T) {
	style, rest := styled(t)
	for _, m := range regexp.MustCompile(`(--[\w-]+)\s*:`).FindAllStringSubmatch(style, -1) {
		assert.Regexp(t, `var\(`+m[1]+`[,)]`, style+rest, "%s: a token that nothing reads", m[1])
	}
}
