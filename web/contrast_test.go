package web

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// themes reads the colours of style/tokens.css: by day, by night as the system says, by
// night as the person chose.
func themes(t *testing.T) (light, system, chosen map[string]string) {
	t.Helper()
	text, err := os.ReadFile("src/style/tokens.css")
	require.NoError(t, err)
	block := regexp.MustCompile(`(?s):root([^{]*)\{(.*?)\}`)
	one := regexp.MustCompile(`--([\w-]+):\s*([^;]+);`)
	read := func(body string) map[string]string {
		out := map[string]string{}
		for _, m := range one.FindAllStringSubmatch(body, -1) {
			out[m[1]] = strings.TrimSpace(m[2])
		}
		return out
	}
	blocks := block.FindAllStringSubmatch(string(text), -1)
	require.Len(t, blocks, 3)
	require.Contains(t, blocks[1][1], `not([data-theme="light"])`)
	require.Contains(t, blocks[2][1], `[data-theme="dark"]`)
	return read(blocks[0][2]), read(blocks[1][2]), read(blocks[2][2])
}

type rgb [3]float64

func colour(t *testing.T, text string) rgb {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(text, "#"), 16, 32)
	require.NoError(t, err, text)
	return rgb{float64(n >> 16), float64(n >> 8 & 255), float64(n & 255)}
}

// luminance and contrast are those of WCAG 2.2.
func luminance(c rgb) float64 {
	linear := func(v float64) float64 {
		if v /= 255; v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c[0]) + 0.7152*linear(c[1]) + 0.0722*linear(c[2])
}

func contrast(a, b rgb) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// mixed is color-mix(in srgb, a share, b).
func mixed(a, b rgb, share float64) rgb {
	for i := range a {
		a[i] = a[i]*share + b[i]*(1-share)
	}
	return a
}

// What is read needs 4.5, a mark that tells something 3 (WCAG 1.4.3 and 1.4.11).
const (
	text = 4.5
	mark = 3.0
)

func TestColoursStandOutFromTheirGround(t *testing.T) {
	light, _, dark := themes(t)
	for name, theme := range map[string]map[string]string{"light": light, "dark": dark} {
		get := func(token string) rgb {
			require.Contains(t, theme, token, name)
			return colour(t, theme[token])
		}
		for _, pair := range []struct {
			front, ground string
			least         float64
		}{
			{"ink", "paper", text}, {"ink", "sunk", text}, {"ink", "sunk2", text}, {"paper", "ink", text},
			{"ink2", "paper", text}, {"ink2", "sunk", text}, {"ink2", "sunk2", text},
			{"ink3", "paper", text}, {"ink3", "sunk", text}, {"ink3", "sunk2", text},
			{"input", "paper", text}, {"input", "inbg", text}, {"input", "sunk2", text},
			{"leaf", "paper", text}, {"leaf", "sunk", text}, {"bad", "paper", text}, {"bad", "sunk", text},
			{"bad", "bad1", text}, {"fault", "paper", text}, {"fault", "fault1", text}, {"fault", "sunk", text}, {"ink", "fault1", text},
			{"ochre2", "paper", text},
			{"mark", "paper", mark}, {"leaf3", "paper", mark},
			{"slate", "paper", mark}, {"ochre", "paper", mark}, {"plum", "paper", mark}, {"clay", "paper", mark},
		} {
			got := contrast(get(pair.front), get(pair.ground))
			assert.GreaterOrEqual(t, got, pair.least, "%s: %s on %s", name, pair.front, pair.ground)
		}
		held := mixed(get("input"), get("inbg"), 0.87)
		assert.GreaterOrEqual(t, contrast(held, get("inbg")), text, "%s: a value that is held on", name)
	}
}

// The ratios that the design states, light and dark, on paper.
func TestColoursAreThoseOfTheDesign(t *testing.T) {
	light, _, dark := themes(t)
	for token, want := range map[string][2]float64{
		"ink": {16.7, 14.9}, "ink2": {8.0, 9.2}, "ink3": {5.5, 6.3}, "mark": {3.4, 4.7}, "input": {6.8, 8.4},
		"leaf": {6.5, 8.4}, "leaf3": {3.1, 3.3}, "bad": {5.5, 8.0}, "fault": {7.0, 7.9},
		"ochre2": {5.5, 8.5},
	} {
		for i, theme := range []map[string]string{light, dark} {
			got := contrast(colour(t, theme[token]), colour(t, theme["paper"]))
			assert.InDelta(t, want[i], got, 0.06, "%s %d", token, i)
		}
	}
}

func TestNightIsTheSameHoweverItCame(t *testing.T) {
	light, system, chosen := themes(t)
	assert.Equal(t, system, chosen)
	for token := range chosen {
		assert.Contains(t, light, token, "every colour of the night has its day")
	}
}

// Nothing moves by itself, so there is nothing to switch off for who asked for less motion;
// what will move must ask first.
func TestNothingMovesUnasked(t *testing.T) {
	for path, text := range sources(t) {
		if strings.HasSuffix(path, ".css") && !strings.Contains(text, "prefers-reduced-motion: no-preference") {
			assert.NotRegexp(t, `(transition|animation|scroll-behavior)[\w-]*\s*:`, text, path)
		}
		assert.NotContains(t, text, "behavior: 'smooth'", path)
	}
}
