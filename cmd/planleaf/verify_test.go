package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/cmd/pack/latin"
	"planleaf/web"
)

// workbookOf is a page as cmd/pack makes it, with next to nothing in it.
func workbookOf(t *testing.T, core string) []byte {
	t.Helper()
	zip := func(text string) string {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, err := z.Write([]byte(text))
		require.NoError(t, err)
		require.NoError(t, z.Close())
		return latin.Write(b.Bytes())
	}
	hash := func(text string) string {
		sum := sha256.Sum256([]byte(text))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	elements := map[string]string{"check": "check()", "load": "load()", "plan": "", "report": "", "result": "", "parts": zip("p{}\x00app()"), "core": zip(core)}
	frame := strings.Split(`<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src `+hash("check()")+" "+hash("load()")+" "+hash("app()")+"; style-src "+hash("p{}")+`">`+
		`<script id="check">|check|</script><script type="application/json" id="plan">|plan|</script><script type="application/json" id="report">|report|</script><script type="application/json" id="result">|result|</script>`+
		`<script type="application/json" id="frame">|frame|</script>`+
		`<script type="text/plain" id="parts">|parts|</script><script id="load">|load|</script><script type="text/plain" id="core">|core|</script>`, "|")
	carried, err := json.Marshal(frame)
	require.NoError(t, err)
	elements["frame"] = string(carried)
	for i := 1; i < len(frame); i += 2 {
		frame[i] = elements[frame[i]]
	}
	return []byte(strings.Join(frame, ""))
}

func TestAPackedPageIsVerified(t *testing.T) {
	plan, err := os.ReadFile("testdata/plan.json")
	require.NoError(t, err)
	own := workbookOf(t, "the core")
	page, err := web.Insert(own, plan)
	require.NoError(t, err)
	other, err := web.Insert(workbookOf(t, "another core"), plan)
	require.NoError(t, err)
	replace := func(old, new string) []byte { return bytes.Replace(page, []byte(old), []byte(new), 1) }
	for name, c := range map[string]struct {
		page []byte
		code int
		says string
	}{
		"as it was packed":                {page, exitDone, "yes, the page is as it was packed and the plan inside has no faults (abaf 89b1"},
		"its program":                     {page, exitDone, "the page's program is this planleaf's own, byte for byte"},
		"another build":                   {other, exitDone, "is not this planleaf's own (core): another version, or altered"},
		"more than there was":             {append(page[:len(page):len(page)], "<p>"...), exitFault, "the page was altered: it holds more or less than its own parts"},
		"another script":                  {replace("load()", "loaf()"), exitFault, "not those of its own policy"},
		"a core that was damaged":         {replace(`id="core">`, `id="core"><`), exitFault, "the page's program cannot be read"},
		"parts that were damaged":         {replace(`id="parts">`, `id="parts"><`), exitFault, "scripts and style cannot be read"},
		"cut short":                       {page[:len(page)-60], exitFault, "is cut short: the page ends early"},
		"no plan":                         {own, exitFault, "is the empty workbook"},
		"a plan at fault":                 {replace(`"margin": 0.8`, `"margin": 78`), exitFault, "share-out-of-range"},
		"a plan that is none, but a list": {bytes.Replace(page, []byte(`id="plan">{`), []byte(`id="plan">[{`), 1), exitFault, "has faults"},
	} {
		t.Run(name, func(t *testing.T) {
			a := desk(t)
			var out bytes.Buffer
			a.out, a.err = &out, &out
			a.page = func() ([]byte, error) { return own, nil }
			require.NoError(t, os.WriteFile(a.path("page.html"), c.page, 0o600))
			assert.Equal(t, c.code, a.run([]string{"verify", "page.html"}), out.String())
			assert.Contains(t, out.String(), c.says)
		})
	}
}

func TestAPlanIsReadFromThePageThatHoldsIt(t *testing.T) {
	plan, err := os.ReadFile("testdata/plan.json")
	require.NoError(t, err)
	page, err := web.Insert(workbookOf(t, "the core"), plan)
	require.NoError(t, err)
	a := desk(t)
	var out bytes.Buffer
	a.out, a.err = &out, &out
	require.NoError(t, os.WriteFile(a.path("page.html"), page, 0o600))
	assert.Equal(t, exitDone, a.run([]string{"project", "page.html"}), out.String())
	assert.Contains(t, out.String(), "receipt abaf 89b1")
}

func TestAPackedPageCarriesResultsThatAreComputedAgain(t *testing.T) {
	plan, err := os.ReadFile("testdata/plan.json")
	require.NoError(t, err)
	a := desk(t)
	var out bytes.Buffer
	a.out, a.err = &out, &out
	a.page = func() ([]byte, error) { return workbookOf(t, "the core"), nil }
	require.NoError(t, os.WriteFile(a.path("plan.json"), plan, 0o600))
	require.Equal(t, exitDone, a.run([]string{"pack", "plan.json", "-o", "page.html"}), out.String())
	out.Reset()
	assert.Equal(t, exitDone, a.run([]string{"verify", "page.html"}), out.String())
	assert.Contains(t, out.String(), "all 912 values that it carries come out the same")

	page, err := os.ReadFile(a.path("page.html"))
	require.NoError(t, err)
	a.opt = options{}
	out.Reset()
	require.NoError(t, os.WriteFile(a.path("page.html"), bytes.Replace(page, []byte(`"price": 300`), []byte(`"price": 310`), 1), 0o600))
	assert.Equal(t, exitFault, a.run([]string{"verify", "page.html"}), out.String())
	assert.Contains(t, out.String(), "is not the plan of the receipt")
	assert.Contains(t, out.String(), `zh.overview.kpis.mrr.value: the result says "4.96", the plan gives "5.13"`)
}
