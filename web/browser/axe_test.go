package browser

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	tiers = "saas-tiers.plan.json" // a plan with something in every section
	axe   = "../vendor/axe-core/axe.min.js"
)

// run by axe: what it finds wrong, a line each. With dark alone asked for only what colours change.
const violations = `(async () => {
	const found = await axe.run(document, {preload: false, resultTypes: ['violations'], ...(DARK ? {runOnly: ['color-contrast']} : {})});
	return found.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.target.join(' ') + ' — ' + node.any.concat(node.all, node.none).map((one) => one.message).join('; ')));
})()`

// clean demands that axe finds nothing to object to in what is shown, by day and by night.
func (p *page) clean(what string) {
	p.t.Helper()
	p.settled()
	for theme, dark := range map[string]string{"light": "false", "dark": "true"} {
		p.do(chromedp.Evaluate[chromedp.Void]("document.documentElement.dataset.theme = '" + theme + "'"))
		found := eval[[]string](p, strings.ReplaceAll(violations, "DARK", dark))
		assert.Empty(p.t, found, "%s, %s", what, theme)
	}
}

func TestAxeFindsNothingOnAnyPage(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	for _, lang := range []string{"zh-CN", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, tiers))
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			p.clean("overview")
			p.click(".figure button")
			p.clean("a table in place of its chart")
			p.click("#nav-assume")
			p.until("document.querySelector('.sheet')", "the assumptions")
			for _, tab := range eval[[]string](p, "[...document.querySelectorAll('[role=tab]')].map((tab) => tab.id)") {
				p.click("#" + tab)
				p.until("document.querySelector('#"+tab+"').ariaSelected === 'true'", tab)
				p.clean(tab)
			}
			p.click("#tab-channels")
			p.until("document.querySelector('#tab-channels').ariaSelected === 'true'", "the channels")
			p.click("tr.kind-input td.yours")
			p.keys("b", "a", "d", kb.Enter)
			p.until("document.querySelector('.fault-row')", "a fault")
			p.clean("a refused entry")
			for _, view := range []string{"funnel", "sheet", "whatif", "search", "report"} {
				if !eval[bool](p, "!!document.querySelector('#nav-"+view+"')") {
					continue
				}
				p.click("#nav-" + view)
				p.until("document.querySelector('#nav-"+view+"[aria-current]')", view)
				p.clean(view)
			}
			p.click("#nav-overview")
			p.until("document.querySelector('[data-explain]')", "numbers that lead to their explanation")
			p.click("[data-explain]")
			p.until("document.querySelector('#explain [role=tree]')", "an explanation")
			p.clean("explain")
			p.click("#explain-close")
			p.ctrl("k")
			p.until("document.querySelector('#find [role=option]')", "find")
			p.clean("find, empty")
			p.keys("m", "r", "r")
			p.until("document.querySelector('#find .pick-value:not(.cap)')", "found")
			p.clean("find")
			p.keys(kb.Escape, "?")
			p.until("document.querySelector('#help')", "help")
			p.clean("help")
			p.keys(kb.Escape)
			p.click("#save-as")
			p.until("document.querySelector('[role=menu]')", "a menu")
			p.clean("a menu")
			p.keys(kb.Escape)
			p.seek("roll")
			p.until(firstFound, "a command that opens a dialog")
			p.keys(kb.Enter)
			p.until("document.querySelector('dialog[open]:not(#find)')", "the dialog")
			p.clean("a dialog")
			p.keys(kb.Escape)
		})
		t.Run(lang+" start and a broken file", func(t *testing.T) {
			p := open(t, lang, "")
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			p.until("document.querySelector('.templates button')", "the templates")
			p.clean("start")
			p.drop("broken.plan.json", broken(t))
			p.until("document.querySelector('.faults')", "the faults")
			p.clean("a broken file")
		})
	}
}
