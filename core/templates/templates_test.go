package templates

import (
	"encoding/json"
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

var han = regexp.MustCompile(`\p{Han}`)

func read(t *testing.T, id, lang string) *plan.Doc {
	t.Helper()
	text, ok := Text(id, lang)
	require.True(t, ok)
	doc, notes := plan.Parse([]byte(text))
	for _, n := range notes {
		assert.Fail(t, n.Text(id, "en"))
	}
	require.NotNil(t, doc)
	return doc
}

func TestEveryTemplateIsListedOnceAndReads(t *testing.T) {
	files, err := plans.ReadDir("plans")
	require.NoError(t, err)
	var ids []string
	for _, f := range files {
		ids = append(ids, strings.TrimSuffix(f.Name(), ".plan.json"))
	}
	var listed []string
	for _, info := range List("zh") {
		listed = append(listed, info.ID)
		assert.Equal(t, info.ID, read(t, info.ID, "zh").ID)
	}
	assert.ElementsMatch(t, ids, listed)
	_, ok := Text("no-such-template", "zh")
	assert.False(t, ok)
}

func TestEachLanguageIsWhole(t *testing.T) {
	for i, zh := range List("zh") {
		en := List("en")[i]
		assert.Regexp(t, `\p{Han}|^B2B SaaS$`, zh.Title)
		assert.Regexp(t, han, zh.Line)
		assert.NotRegexp(t, han, en.Title+en.Line)
		text, _ := Text(zh.ID, "en")
		assert.NotRegexp(t, han, text, "%s: Chinese in the English plan", zh.ID)
		assert.Contains(t, text, `"language": "en"`)
		source, _ := plans.ReadFile("plans/" + zh.ID + ".plan.json")
		assert.NotContains(t, string(source), `\`, "%s: translate knows no escapes", zh.ID)
		assert.NotRegexp(t, `" ?\| |\|[^"]*\| `, string(source), "%s: a text has one sign between its languages", zh.ID)
	}
}

// TestTheLanguagesDifferInWordsAlone compares all that is no text for people.
func TestTheLanguagesDifferInWordsAlone(t *testing.T) {
	for _, info := range List("en") {
		zh, en := read(t, info.ID, "zh"), read(t, info.ID, "en")
		assert.Equal(t, wordless(t, zh), wordless(t, en), info.ID)
	}
}

// wordless is a plan without its texts for people.
func wordless(t *testing.T, d *plan.Doc) any {
	var tree any
	require.NoError(t, json.Unmarshal(plan.Format(d), &tree))
	var strip func(any)
	strip = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, key := range []string{"name", "title", "note", "source", "owner", "language"} {
				delete(v, key)
			}
			for _, kid := range v {
				strip(kid)
			}
		case []any:
			for _, kid := range v {
				strip(kid)
			}
		}
	}
	strip(tree)
	return tree
}

func TestEveryNumberSaysWhereItComesFrom(t *testing.T) {
	for _, info := range List("en") {
		for _, a := range plan.Assumptions(read(t, info.ID, "en")) {
			assert.NotEmpty(t, a.Value.Source, "%s: %s", info.ID, a.Path)
		}
	}
}

func TestARangeHoldsItsSingleFigure(t *testing.T) {
	for _, info := range List("en") {
		for _, a := range plan.Assumptions(read(t, info.ID, "en")) {
			if v := a.Value; v.Form == plan.Range && v.HasValue {
				assert.True(t, v.Wide && v.Low < v.Number && v.Number < v.High, "%s: %s", info.ID, a.Path)
			}
		}
	}
}

func TestShapesFollowThePlans(t *testing.T) {
	for _, info := range List("en") {
		doc := read(t, info.ID, "en")
		reach, want := 1.0, []float64{1}
		for _, stage := range doc.Stages[1:] {
			for _, rate := range doc.Channels[0].Rates {
				if rate.Key == stage.ID {
					reach *= rate.Value.Number
				}
			}
			want = append(want, math.Round(100*math.Sqrt(reach))/100)
		}
		assert.Equal(t, want, info.Shape, info.ID)
	}
}
