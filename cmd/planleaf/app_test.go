package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/api"
)

func TestAPanicIsReportedAsOurOwnMistake(t *testing.T) {
	for lang, words := range map[string]string{"en": "a mistake inside planleaf, not in your plan", "zh": "程序内部出错，不是您的计划有问题"} {
		var out, errs bytes.Buffer
		a := &app{
			in: strings.NewReader(""), out: &out, err: &errs,
			env: func(string) string { return "" },
			ask: func(api.Request) api.Response { panic("broken on purpose") },
		}
		assert.Equal(t, exitFault, a.run([]string{"version", "--lang", lang}))
		assert.Contains(t, errs.String(), words)
		assert.Contains(t, errs.String(), "broken on purpose [internal]")
		assert.NotContains(t, errs.String(), "goroutine")
		assert.Empty(t, out.String())
	}
}

func TestAPanicSaysWhereOnRequest(t *testing.T) {
	var errs bytes.Buffer
	a := &app{
		in: strings.NewReader(""), out: &bytes.Buffer{}, err: &errs,
		env: func(name string) string { return map[string]string{"PLANLEAF_TRACE": "1"}[name] },
		ask: func(api.Request) api.Response { panic("broken on purpose") },
	}
	a.run([]string{"version"})
	assert.Contains(t, errs.String(), "app_test.go")
}
