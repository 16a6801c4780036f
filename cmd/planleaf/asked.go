package main

import (
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"planleaf/core/api"
)

// askedBy is the flag or the argument of the command line that a fault is about, as it was typed; ""
// where it is about the plan. What is wrong in a question has no line in the file, but for a scenario,
// which is missed where the others stand.
func (a *app) askedBy(f api.Fault) string {
	if a.line == nil || f.Warning || f.Path == "" || f.Line > 0 && f.Code != "scenario-unknown" {
		return ""
	}
	if a.opt.paths != "" && strings.HasPrefix(f.Code, "lever-unknown") {
		return "--paths " + a.opt.paths
	}
	typed, path := "", strings.TrimPrefix(f.Path, "scenarios.")
	a.line.Visit(func(flag *pflag.Flag) {
		for _, value := range valuesOf(flag) {
			if typed == "" && flag.Name != "set" && (asks(value, path) || flag.Name == "at" && strings.HasSuffix(path, "@"+value)) {
				typed = "--" + flag.Name + " " + value
			}
		}
	})
	if typed == "" && slices.Contains(a.line.Args(), path) {
		typed = path
	}
	return typed
}

// asks reports whether a flag's value is a text or has it as one of its parts: PATH=LOW,HIGH, A..B:STEPS.
func asks(value, text string) bool {
	parts := strings.FieldsFunc(strings.ReplaceAll(value, "..", ","), func(c rune) bool { return c == '=' || c == ',' })
	for _, part := range append(parts, value) {
		if strings.TrimSpace(part) == text {
			return true
		}
	}
	return false
}

// valuesOf are what a flag was given, each time.
func valuesOf(f *pflag.Flag) []string {
	if list, ok := f.Value.(pflag.SliceValue); ok {
		return list.GetSlice()
	}
	return []string{f.Value.String()}
}
