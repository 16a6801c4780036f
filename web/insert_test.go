package web

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const page = `<title>t</title><script type="application/json" id="plan"></script><script type="application/json" id="report"></script><script type="application/json" id="result"></script><script>app()</script>`

// inside reads the plan back as a browser would: up to the first end tag.
func inside(t *testing.T, html []byte) []byte {
	t.Helper()
	_, rest, ok := bytes.Cut(html, []byte(placeOpen+`plan">`))
	require.True(t, ok)
	plan, _, ok := bytes.Cut(rest, []byte("</script"))
	require.True(t, ok)
	return plan
}

func TestInsert(t *testing.T) {
	for name, title := range map[string]string{
		"an ordinary title":         "年度计划",
		"a title that ends scripts": `</script><script>alert(1)</script>`,
		"a title that opens markup": "<!-- <script>",
		"a line separator":          "a\u2028b\u2029c",
		"a backslash before markup": `\</script>`,
		"beyond the first plane":    "𠮷 😀",
		"a backslash before a sign": `\年`,
	} {
		t.Run(name, func(t *testing.T) {
			plan, err := json.Marshal(map[string]string{"title": title})
			require.NoError(t, err)
			plan = bytes.ReplaceAll(plan, []byte(`\u003c`), []byte("<")) // as a person would write it
			html, err := Insert([]byte(page), plan)
			require.NoError(t, err)
			var got map[string]string
			require.NoError(t, json.Unmarshal(inside(t, html), &got))
			assert.Equal(t, title, got["title"])
			assert.Equal(t, 1, bytes.Count(html, []byte("<script>")), "the plan adds no script")
			for _, c := range html {
				require.Less(t, c, byte(0x80), "the page is read a byte a character")
			}
		})
	}
}

func TestInsertReplacesAnEarlierPlan(t *testing.T) {
	once, err := Insert([]byte(page), []byte(`{"title":"first </script>"}`))
	require.NoError(t, err)
	twice, err := Insert(once, []byte(`{"title":"second"}`))
	require.NoError(t, err)
	fresh, err := Insert([]byte(page), []byte(`{"title":"second"}`))
	require.NoError(t, err)
	assert.Equal(t, string(fresh), string(twice))
}

func TestInsertRefusesOtherPages(t *testing.T) {
	_, err := Insert([]byte("<p>hello</p>"), []byte("{}"))
	assert.ErrorIs(t, err, ErrNoPlace)
}
