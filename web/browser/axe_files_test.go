package browser

import (
	"os"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// axed puts axe into a page.
func (p *page) axed() *page {
	p.t.Helper()
	script, err := os.ReadFile(axe)
	require.NoError(p.t, err)
	p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
	return p
}

// What stands above the view or floats over the grid for a moment only.
func TestAxeFindsNothingInNoticesListsAndQuestions(t *testing.T) {
	for _, lang := range []string{"zh-CN", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, tiers)).axed()
			p.click("#nav-assume")
			p.visible(".sheet")
			p.offers("channels.ads")
			p.clean("what can be added")
			p.keys(kb.Escape)
			p.click("tr[data-path=\"channels.ads.spend\"] td.yours:nth-of-type(4)")
			p.keys("9", "5", "0", kb.Enter)
			p.until("document.querySelector('.fault-row.asks')", "which months are meant")
			p.clean("which months")
			p.keys("8")
			time.Sleep(50 * time.Millisecond)
			p.click("#comments-button")
			p.until("document.querySelector('#comments')", "comments")
			p.clean("no comments yet")
			p.click("#comments-close")
			p.until("!document.querySelector('#comments')", "the grid has its width again")
			p.click("tr[data-path=\"channels.ads.spend\"] td.yours:nth-of-type(5)")
			p.chord()
			p.until("document.activeElement.matches('#comments textarea')", "a comment can be written")
			p.write("?")
			p.click("#comments [type=submit]")
			p.until("document.querySelector('#comments .thread')", "a comment")
			p.clean("a comment")
			p.saveAs("seal")
			p.until("document.querySelector('#scenario-name')", "who seals")
			p.write("A")
			p.keys(kb.Enter)
			p.until("document.querySelector('#sealed')", "sealed")
			p.clean("a sealed plan")
			p = p.again().axed()
			p.until("document.querySelector('#newer')", "more than the file holds")
			p.clean("notices")
			p.click("#nav-start")
			p.until("document.querySelector('.recover li')", "what can be recovered")
			p.clean("what can be recovered")
		})
	}
}
