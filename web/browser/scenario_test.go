package browser

import (
	"os"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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

	p.focus("#draft-save")
	p.keys(kb.Enter)
	p.visible("#scenario-name")
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

func TestScenariosStandSideBySideAndAreManagedByKeyboard(t *testing.T) {
	for lang, says := range map[string][2]string{"zh-CN": {"个情景都达到", "持平"}, "en": {"reach the target", "the same"}} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, tiers))
			p.click("#nav-scenarios")
			p.visible(".matrix")
			p.sees(says[0])
			p.sees(says[1])
			script, err := os.ReadFile(axe)
			require.NoError(t, err)
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			p.clean("the scenarios")
			columns := "document.querySelectorAll('.matrix thead th').length === "
			p.until(columns+"4", "the plan and three scenarios")
			p.focus("#column-lean")
			p.keys(kb.ArrowDown)
			p.visible(".matrix .menu-list")
			p.keys(kb.ArrowDown, kb.ArrowDown, kb.ArrowDown, kb.ArrowDown, kb.Enter) // copy
			p.until(columns+"5", "the copy stands beside it")
			p.ctrl("z")
			p.until(columns+"4", "it is undone")
			p.focus("#new-scenario")
			p.keys(kb.Enter)
			p.visible("#scenario-name")
			p.write("Sturm")
			p.keys(kb.Enter)
			p.holds("#scenario", "Sturm")
			p.until(columns+"5", "the new one stands there")
			p.quiet()
		})
	}
}
