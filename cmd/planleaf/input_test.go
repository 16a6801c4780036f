package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"planleaf/core/api"
)

// asking runs a command line and returns what reached the core, and what was said.
func asking(t *testing.T, a *app, args ...string) (asked []api.Request, said string) {
	t.Helper()
	var errs bytes.Buffer
	a.err = &errs
	a.ask = func(q api.Request) api.Response {
		asked = append(asked, q)
		return api.Response{OK: true}
	}
	assert.Equal(t, exitDone, a.run(args), errs.String())
	return asked, errs.String()
}

func TestAFileInAnotherEncodingIsReadAndSaidSo(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(chinese))
	require.NoError(t, err)
	for lang, want := range map[string]string{
		"en": "plan.json: read as gzip + GB18030; what planleaf writes is always UTF-8\n",
		"zh": "plan.json: 按 gzip + GB18030 读入；planleaf 写出的文件一律是 UTF-8\n",
	} {
		a := desk(t)
		require.NoError(t, os.WriteFile(a.path("plan.json"), packed(t, gb), 0o600))
		asked, said := asking(t, a, "check", "plan.json", "--lang", lang)
		require.Len(t, asked, 1)
		assert.Equal(t, chinese, asked[0].Plan)
		assert.Equal(t, want, said)
	}
}

func TestStandardInputIsReadForADash(t *testing.T) {
	a := desk(t)
	a.in = strings.NewReader(chinese)
	asked, _ := asking(t, a, "check", "-")
	require.Len(t, asked, 1)
	assert.Equal(t, chinese, asked[0].Plan)
}

func TestGzipThatEndsEarlyIsSaidInWords(t *testing.T) {
	a := desk(t)
	whole := packed(t, []byte(chinese))
	require.NoError(t, os.WriteFile(a.path("plan.json"), whole[:len(whole)-9], 0o600))
	_, err := a.read("plan.json")
	assert.EqualError(t, err, "plan.json is cut short: its compressed data ends early; get the file again")
}

func TestTheLanguageOfWhatIsSaidAboutAPlan(t *testing.T) {
	for name, c := range map[string]struct{ flag, text, help, want string }{
		"the flag comes first":                    {"en", `{"language": "zh"}`, "zh", "en"},
		"then the plan, in however it is written": {"", `{ "language" : "zh", `, "en", "zh"},
		"then the locale":                         {"", `{"title": "x"}`, "zh", "zh"},
		"a language that is none is passed":       {"", `{"language": "fr"}`, "en", "en"},
	} {
		t.Run(name, func(t *testing.T) {
			a := &app{lang: c.help, opt: options{lang: c.flag}}
			assert.Equal(t, c.want, a.language(document{text: c.text}))
		})
	}
}

func TestWhatSetWroteIsFoundByPath(t *testing.T) {
	a := &app{opt: options{sets: []string{"channels.ads.spend=1", "customers.churn=14", "customers.churn=15"}}}
	for path, want := range map[string]string{
		"customers.churn":          "customers.churn=15", // the later one holds
		"channels.ads.spend.start": "channels.ads.spend=1",
		"channels.ads":             "channels.ads.spend=1",
		"channels.adspend":         "",
		"":                         "",
	} {
		assert.Equal(t, want, a.setOf(path), "%q", path)
	}
}
