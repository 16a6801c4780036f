package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"planleaf/cmd/planleaf/verify"
	"planleaf/core/diag"
	"planleaf/core/plan"
)

// document is a plan as it was found: its name for messages and its text in UTF-8.
type document struct {
	name string
	text string
}

// read takes a plan from a file or from the page that holds it, or from standard input for "-". What
// had to be decoded is said on standard error.
func (a *app) read(name string) (document, error) {
	raw, err := a.bytes(name)
	if err != nil {
		return document{}, err
	}
	if isPart(raw) {
		return document{}, a.unable("parts.alone-read", name)
	}
	if verify.IsPage(raw) {
		text, err := planInside(raw)
		if err != nil {
			return document{}, a.troubled(name, err)
		}
		return document{name: name, text: text}, nil
	}
	text, undone, err := decode(raw)
	if err != nil {
		return document{}, a.cannotRead(name, err)
	}
	if len(undone) > 0 {
		fmt.Fprintf(a.err, "%s: %s\n", name, a.say("decoded", strings.Join(undone, " + ")))
	}
	return document{name: name, text: string(text)}, nil
}

// planInside is the plan that a page holds.
func planInside(html []byte) (string, error) {
	page, err := verify.ReadPage(html)
	if err != nil {
		return "", err
	}
	return page.Plan()
}

// bytes is what a file holds, as far as the core takes it.
func (a *app) bytes(name string) ([]byte, error) { return a.sized(name, plan.MaxBytes) }

// sized is what a file holds, and of a longer one as many bytes and one more.
func (a *app) sized(name string, most int64) ([]byte, error) {
	if name == "-" {
		b, err := io.ReadAll(io.LimitReader(a.in, most+1))
		if err != nil {
			return nil, a.cannotRead(name, err)
		}
		return b, nil
	}
	f, err := os.Open(a.path(name))
	if err != nil {
		return nil, a.cannotRead(name, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, a.usage("is-directory", name)
	}
	b, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, a.cannotRead(name, err)
	}
	return b, nil
}

// cannotRead says why a file could not be read and, for one that is not there, which
// file beside it was probably meant.
func (a *app) cannotRead(name string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if near := a.nearFile(name); near != "" {
			return a.usage("no-file-near", name, near)
		}
		return a.usage("no-file", name)
	case errors.Is(err, fs.ErrPermission):
		return a.usage("no-permission", name)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return a.usage("cut-short", name)
	}
	return a.usage("cannot-read", name, reason(err))
}

// nearFile is the file of the same directory with the nearest name, "" when none is near.
func (a *app) nearFile(name string) string {
	dir, base := filepath.Split(name)
	entries, err := os.ReadDir(filepath.Dir(a.path(name)))
	if err != nil {
		return ""
	}
	var names []string
	for _, e := range entries {
		if !e.IsDir() {
			names = append(names, e.Name())
		}
	}
	if n := diag.Likely(base, names); n != "" {
		return dir + n
	}
	return ""
}

// reason is an error without the operation and the path, which the message has already.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

var languageKey = regexp.MustCompile(`"language"\s*:\s*"(zh|en)"`)

// language is the language of what is said about a plan: --lang, else the plan's own,
// else the locale's. It looks at the text, since a plan with faults has no document.
func (a *app) language(d document) string {
	if a.opt.lang != "" {
		return a.opt.lang
	}
	if m := languageKey.FindStringSubmatch(d.text); m != nil {
		return m[1]
	}
	return a.lang
}
