package web

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sources are the page's own files, by their path under src.
func sources(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir("src", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		files[filepath.ToSlash(path)] = string(text)
		return err
	})
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

// The policy of the page cannot stop all of these, and numbers are the core's to format.
func TestSourcesHoldNothingForbidden(t *testing.T) {
	for _, rule := range []struct{ what, pattern string }{
		{"opening a window", `\bwindow\.open\b|\bopen\s*\(\s*['"]http`},
		{"leaving the page", `\blocation\s*(=|\.(href|assign|replace|hash|reload))`},
		{"an address of the network", `\b(https?|wss?)://`},
		{"a request", `\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts`},
		{"a style attribute in markup", `style="`},
		{"markup from text", `innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write`},
		{"code from text", `\beval\s*\(|new Function\b`},
		{"formatting a number", `toFixed|toPrecision|toExponential|toLocale|\bIntl\.`},
		{"rounding a number", `Math\.(round|floor|ceil)`},
		{"chance", `Math\.random|getRandomValues`},
	} {
		re := regexp.MustCompile(rule.pattern)
		for path, text := range sources(t) {
			if match := re.FindString(text); match != "" {
				t.Errorf("%s: %q: %s is forbidden in the page", path, match, rule.what)
			}
		}
	}
}

// Quotients and products are for geometry: outside chart/ the page has no arithmetic on
// what a person reads.
func TestOnlyChartsDoArithmeticOnValues(t *testing.T) {
	parse := regexp.MustCompile(`parseFloat|parseInt|Number\(`)
	for path, text := range sources(t) {
		if !strings.HasPrefix(path, "src/chart/") {
			assert.Empty(t, parse.FindString(text), path)
		}
	}
}

func TestFilesAreShort(t *testing.T) {
	for path, text := range sources(t) {
		assert.LessOrEqual(t, strings.Count(text, "\n"), 300, path)
	}
}

// words reads the files of a language, one an area: by area its keys, each with the names to fill in.
func words(t *testing.T, lang string) map[string]map[string][]string {
	t.Helper()
	line, names := regexp.MustCompile(`(?m)^  '([\w.]+)': ['"](.*)['"],$`), regexp.MustCompile(`\{\w+\}`)
	areas, stands := map[string]map[string][]string{}, map[string]string{}
	for path, text := range sources(t) {
		area, ok := strings.CutPrefix(path, "src/lang/"+lang+"/")
		if !ok {
			continue
		}
		found := map[string][]string{}
		for _, m := range line.FindAllStringSubmatch(text, -1) {
			assert.Empty(t, stands[m[1]], "%s stands once, not in %s too", m[1], path)
			require.NotEmpty(t, m[2], m[1])
			stands[m[1]], found[m[1]] = path, names.FindAllString(m[2], -1)
		}
		require.Equal(t, strings.Count(text, "\n  '"), len(found), "every line of %s is read", path)
		areas[strings.TrimSuffix(area, ".ts")] = found
	}
	require.NotEmpty(t, areas)
	return areas
}

func TestBothLanguagesHaveTheSameWords(t *testing.T) {
	zh, en := words(t, "zh"), words(t, "en")
	for area := range en {
		assert.Contains(t, zh, area)
	}
	for area, keys := range zh {
		if !assert.Contains(t, en, area) {
			continue
		}
		for key, names := range keys {
			if assert.Contains(t, en[area], key) {
				assert.ElementsMatch(t, names, en[area][key], "%s: the same names are filled in", key)
			}
		}
		for key := range en[area] {
			assert.Contains(t, keys, key)
		}
	}
}

func TestEveryAreaOfWordsIsTakenIn(t *testing.T) {
	files := sources(t)
	for _, lang := range []string{"zh", "en"} {
		for area := range words(t, lang) {
			assert.Contains(t, files["src/lang/"+lang+".ts"], "\n  ..."+area+",\n")
		}
	}
}

func TestEveryWordIsUsed(t *testing.T) {
	var all strings.Builder
	for path, text := range sources(t) {
		if !strings.HasPrefix(path, "src/lang/") {
			all.WriteString(text)
		}
	}
	for _, keys := range words(t, "zh") {
		for key := range keys {
			assert.True(t, strings.Contains(all.String(), "'"+key+"'"), "%s: a word that nothing says", key)
		}
	}
}

// Words for people stand in the language files alone; the words of an old browser
// must stand beside its check.
func TestNoChineseOutsideTheLanguageFiles(t *testing.T) {
	han := regexp.MustCompile(`\p{Han}+`)
	for path, text := range sources(t) {
		if strings.HasPrefix(path, "src/lang/") || path == "src/check.js" {
			continue
		}
		assert.Empty(t, han.FindString(text), path)
	}
}
