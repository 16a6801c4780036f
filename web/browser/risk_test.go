package browser

import (
	"os"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// How sure is the plan: the chance of its target, its fan, how scenarios compare, all by the keyboard, and
// readable by anybody.
func TestRiskSaysHowSureANumberIs(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	for lang, words := range map[string]struct{ futures, beats, half, cash string }{
		"en":    {"of 100 futures", "better than", "In Dec 2027 half of all futures fall between", "cash"},
		"zh-CN": {"100 种未来里", "胜过", "2027年12月，半数未来在", "现金"},
	} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, tiers))
			p.click("#nav-risk")
			p.until("document.querySelector('#figure-chance svg[role=img]')", "the chance")
			assert.Contains(t, p.text("h1"), words.futures)
			assert.Equal(t, 100, eval[int](p, "document.querySelectorAll('#figure-chance .future').length"))
			assert.Contains(t, p.text("#figure-fan h2"), words.half)
			assert.Equal(t, 3, eval[int](p, "document.querySelectorAll('#figure-fan .band').length"))
			assert.InDelta(t, eval[float64](p, "+[...document.querySelectorAll('#figure-fan .dot')].at(-1).getAttribute('cx')"),
				eval[float64](p, "+document.querySelector('#figure-fan .band').getAttribute('d').match(/M([^,]*)/)[1]"), 0.01, "the fan opens at the last recorded month")
			assert.Contains(t, eval[string](p, "document.querySelector('#figure-fan svg[role=img]').textContent"), "P95")
			assert.Contains(t, eval[string](p, "document.querySelector('#figure-fan svg[role=img]').ariaLabel"), "P50")
			assert.Contains(t, eval[string](p, "document.querySelector('#figure-pairs svg[role=img]').textContent"), words.beats)
			assert.Equal(t, eval[int](p, "document.querySelectorAll('#risk-odds tbody tr').length"), eval[int](p, "document.querySelectorAll('#figure-pairs .pair-middle').length")+1)

			p.do(chromedp.Evaluate[chromedp.Void]("document.querySelector('#figure-fan svg[role=img]').focus()"))
			p.keys(kb.End)
			p.until("document.querySelector('#figure-fan .readout')?.textContent.includes('P5')", "the last month is read out")
			p.keys(kb.Escape, "t")
			p.until("document.querySelector('#figure-fan table')", "the fan as a table")
			p.click("#figure-spread [aria-pressed=false]")
			p.until("document.querySelector('#figure-curve svg[role=img]')", "the cumulative curve in its place")
			assert.Contains(t, eval[string](p, "document.querySelector('#figure-curve svg[role=img]').textContent"), "50%")

			p.click("#pick-risk")
			p.keys("c", "a", "s", "h", ".", "l", "o", "w", kb.Enter)
			p.until("document.querySelector('#figure-chance .sub')?.textContent.includes('"+words.cash+"') || document.querySelector('#figure-chance .sub')?.textContent.toLowerCase().includes('"+words.cash+"')", "another number")
			assert.Equal(t, "pick-risk", eval[string](p, "document.activeElement.id"), "the focus is back at the button")
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			p.clean("risk")
			p.quiet()
		})
	}
}

// A plan of single numbers has no risk to see: the page says how one gets a range, and tries it in one step that can be undone.
func TestAPlanWithoutRangesIsShownHowToGiveOne(t *testing.T) {
	p := open(t, "zh-CN", `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead", "name": "线索"}, {"id": "customer", "name": "客户"}], "channels": [{"id": "ads", "name": "广告", "kind": "organic", "leads": 1000, "rates": {"customer": 0.2}}],
		"customers": {"opening": 100, "churn": 0.03, "price": 50}}`)
	p.click("#nav-risk")
	p.until("document.querySelector('#risk-empty')", "what would stand here")
	p.sees("给假设一个区间")
	p.click("#risk-try")
	p.until("document.querySelector('#figure-fan svg[role=img]')", "a fan")
	p.ctrl("z")
	p.until("document.querySelector('#risk-empty')", "the range is undone")
	p.quiet()
}

// Too few draws are gone on with until what they say is within ±1%, by the keyboard.
func TestDrawsGoOnUntilTheyAreSureEnough(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.click("#nav-risk")
	p.click("#draws-open")
	p.visible("#draws-panel")
	p.do(chromedp.SetValue(chromedp.CSS("#draws-count"), "1000"))
	p.keys(kb.Enter)
	p.until("document.querySelector('#risk-more[aria-disabled=false]')?.innerText === 'Run until ±1%'", "1,000 draws are too few")
	p.focus("#risk-more")
	p.keys(kb.Enter)
	p.until("document.querySelector('#risk-more[aria-disabled=true]')", "they are sure enough, and there is no more to ask for")
	assert.Equal(t, "The sampling error is within ±1% already", eval[string](p, "document.querySelector('#risk-more').title"))
	assert.Equal(t, "risk-more", eval[string](p, "document.activeElement.id"), "the focus stays")
	assert.Equal(t, "1,000 draws", p.text(".draws-count"), "the plan is as it was")
}
