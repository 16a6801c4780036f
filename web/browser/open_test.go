package browser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
)

// example reads a plan of the project.
func example(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "examples", name))
	require.NoError(t, err)
	return string(text)
}

const reference = "reference.plan.json"

// templates asks the core itself, natively, which templates there are.
func templates(t *testing.T, lang string) (list []struct{ ID, Title, Note string }) {
	t.Helper()
	answer := api.Run(api.Request{Do: "templates", Lang: lang})
	require.True(t, answer.OK)
	require.NoError(t, json.Unmarshal(answer.Result, &list))
	require.NotEmpty(t, list)
	return list
}

func TestStartShowsEveryTemplateAndOpensOne(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, "")
			list := templates(t, lang)
			for _, one := range list {
				p.sees(one.Title)
				p.sees(one.Note)
			}
			p.click("#template-" + list[0].ID)
			p.until("document.querySelectorAll('.strip .figure-value').length >= 4", "the key figures are there")
			p.until("document.querySelectorAll('#main svg[role=img] rect').length > 12", "the bars are drawn")
			assert.NotEmpty(t, p.text("h1"))
		})
	}
}

// Whatever a template holds, no view of it shows a hole.
func TestEveryTemplateShowsEveryView(t *testing.T) {
	for _, one := range templates(t, "zh") {
		t.Run(one.ID, func(t *testing.T) {
			text := api.Run(api.Request{Do: "template", Template: one.ID, Lang: "zh"}).Plan
			require.NotEmpty(t, text)
			p := open(t, "zh", text)
			for _, view := range []string{"overview", "assume", "funnel"} {
				p.click("#nav-" + view)
				p.until("document.querySelector('#nav-"+view+"').ariaCurrent === 'page' && document.querySelector('h1').innerText !== ''", "the view "+view+" is there")
				assert.Equal(t, "", eval[string](p, "/NaN|undefined|null|\\[object/.exec(document.querySelector('#main').innerText)?.[0] ?? ''"), "%s: words and numbers only", view)
				assert.Zero(t, eval[int](p, "[...document.querySelectorAll('#main svg *')].filter((e) => [...e.attributes].some((a) => /NaN|undefined/.test(a.value))).length"), "%s: places in a drawing are numbers", view)
				assert.LessOrEqual(t, eval[int](p, "document.querySelector('#main').scrollWidth - document.querySelector('#main').clientWidth"), 0, "%s: nothing runs out of the page", view)
			}
		})
	}
}

func TestAPlanInsideThePageOpensByItself(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.sees("B2B SaaS acquisition plan")
	p.until("document.querySelectorAll('.strip .figure-value').length >= 4", "the key figures are there")
}

func TestLanguageSwitchKeepsThePlanAndTheView(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.click("#nav-funnel")
	p.until("document.querySelector('#steps')", "the funnel")
	english := p.text("h1")
	p.click("#lang")
	p.until("document.documentElement.lang === 'zh-CN'", "the page is Chinese")
	p.sees("假设")
	assert.NotEqual(t, english, p.text("h1"), "the sentence is Chinese too")
	assert.Equal(t, "page", eval[string](p, "document.querySelector('#nav-funnel').ariaCurrent"))
	p.click("#lang")
	p.until("document.documentElement.lang === 'en'", "the page is English again")
	assert.Equal(t, english, p.text("h1"))
}

func TestThemeSwitches(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.visible("#theme")
	paper := func() string { return eval[string](p, "getComputedStyle(document.body).backgroundColor") }
	before := paper()
	for _, turn := range []struct{ theme, same string }{{"dark", "!=="}, {"light", "==="}, {"dark", "!=="}, {"system", "==="}} {
		p.click("#theme")
		p.click("[data-choice=" + turn.theme + "]")
		p.until("getComputedStyle(document.body).backgroundColor "+turn.same+" "+quoted(before), "the paper of "+turn.theme)
	}
}

func TestEveryChartHasItsTable(t *testing.T) {
	p := open(t, "en", example(t, reference))
	for _, view := range []string{"overview", "funnel"} {
		p.click("#nav-" + view)
		p.until("document.querySelector('#nav-"+view+"').ariaCurrent === 'page' && document.querySelector('.figure .tools')", view)
		ids := eval[[]string](p, "[...document.querySelectorAll('.figure .tools')].map((e) => e.parentElement.id)")
		require.NotEmpty(t, ids)
		for _, id := range ids {
			assert.NotEmpty(t, eval[string](p, "document.querySelector('#"+id+" [role=img]').ariaLabel"), "%s is described", id)
			p.click("#" + id + " .tools button")
			p.until("document.querySelectorAll('#"+id+" tbody tr').length > 0", "the table of "+id)
			p.click("#" + id + " .tools button")
			p.until("document.querySelector('#"+id+" [role=img]')", "the chart of "+id)
		}
	}
}
