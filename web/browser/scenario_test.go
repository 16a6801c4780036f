package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// Scenarios by keyboard: which is open, and where edits go.

// scenarioAt opens a scenario by its number and waits for its name.
func (p *page) scenarioAt(n, name string) {
	p.t.Helper()
	p.with(kb.ModifierAlt, n)
	p.holds("#scenario", name)
}

// holds waits until an element shows a text among others.
func (p *page) holds(selector, text string) {
	p.t.Helper()
	p.until("document.querySelector('"+selector+"')?.innerText.includes("+quoted(text)+")", selector+" shows "+text)
}

func TestAnEditUnderAScenarioGoesToADraftAndNotToThePlan(t *testing.T) {
	p := items(t, "zh-CN", "channels")
	cap := "channels.ads.response.cap"
	before := p.text(first(cap))
	p.on(cap)
	p.scenarioAt("1", "进取")
	p.sees("情景 进取")
	p.on(cap)
	p.keys("900", kb.Enter)
	p.holds("#draft", "1 处改动")
	p.shows(first(cap), "900")
	assert.Contains(t, eval[string](p, "document.querySelector('"+first(cap)+"').title"), "基准 ", "the cell says what it was")
	p.scenarioAt("0", "基准")
	p.shows(first(cap), before)
	p.sees("另有未存的草稿")
	p.scenarioAt("1", "进取")
	p.holds("#draft", "1 处改动")

	p.do(chromedp.Focus(chromedp.CSS("#draft-save")))
	p.keys(kb.Enter)
	p.do(chromedp.WaitVisible(chromedp.CSS("#scenario-name")))
	p.write("更进取")
	p.keys(kb.Enter)
	p.holds("#scenario", "更进取")
	p.until("!document.querySelector('#draft')", "the draft is kept")
	p.shows(first(cap), "900")
	p.ctrl("z")
	p.holds("#draft", "1 处改动")
	p.ctrl("z")
	p.until("!document.querySelector('#draft')", "the edit is undone")
	p.holds("#scenario", "进取")
	p.quiet()
}
