package main

import (
	"strings"

	"planleaf/cmd/planleaf/verify"
)

// verifyPage holds a page against what it says of itself and against the page of this command, then
// the plan inside, then the results that it carries against that plan.
func (a *app) verifyPage(v *verdict, raw []byte) error {
	v.Kind = "page"
	page, err := verify.ReadPage(raw)
	if err != nil {
		return a.troubled(v.File, err)
	}
	text, err := page.Plan()
	if err != nil {
		return a.troubled(v.File, err)
	}
	d := document{v.File, text}
	v.lang = a.language(d)
	altered, err := page.Altered()
	if err != nil {
		return a.troubled(v.File, err)
	}
	for _, what := range altered {
		v.no("verify.altered-" + what)
	}
	if len(altered) == 0 {
		a.verifyBuild(v, page)
	}
	a.verifyDocument(v, d)
	if result := page.Elements["result"]; result != "" && v.OK {
		was, err := verify.Read(result)
		if err != nil {
			v.no("verify.page-result")
			return nil
		}
		a.verifyResult(v, was, []document{d})
		if v.Kind = "page"; v.OK {
			v.note("verify.carried", v.Values)
		}
	}
	return nil
}

// verifyBuild says whether a page's program is the one of this command.
func (a *app) verifyBuild(v *verdict, page *verify.Page) {
	html, err := a.page()
	if err != nil {
		v.note("verify.no-build")
		return
	}
	own, err := verify.ReadPage(html)
	if err != nil {
		v.note("verify.no-build")
		return
	}
	unlike := page.Unlike(own)
	if len(unlike) == 0 {
		v.note("verify.this-build")
		return
	}
	v.note("verify.other-build", strings.Join(unlike, ", "))
}
