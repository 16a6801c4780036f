package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// Recorded months stand solid before the plan's outline, the rest is hatched; every target has
// its line with words and a circle where it is due, a verdict in words and on a line.
func TestTheOverviewShowsTheRecordBesideThePlan(t *testing.T) {
	p := open(t, "zh", example(t, "saas-tiers.plan.json"))
	p.until("document.querySelector('#figure-mrr .canvas svg[role=img]') && document.querySelector('#figure-cash .canvas svg[role=img]')", "the charts are drawn")
	count := func(selector string) int {
		return eval[int](p, "document.querySelectorAll('#figure-mrr "+selector+"').length")
	}
	assert.Equal(t, []int{3, 3, 21}, []int{count(".canvas .bar-actual rect"), count(".canvas .bar-plan rect"), count(".canvas .bar-forecast .hatch-edge")})
	assert.Equal(t, 3, count(".keys li"))
	assert.Equal(t, 2, count(".mark-target circle"))
	words := eval[string](p, "document.querySelector('#figure-mrr svg[role=img]').textContent")
	for _, word := range []string{"实际", "预测", "2027年12月目标", "160万", "240万"} {
		assert.Contains(t, words, word)
	}
	assert.Contains(t, p.text("#kpi-mrr"), "✓ 达标")
	assert.Equal(t, 1, eval[int](p, "document.querySelectorAll('#kpi-mrr .position .target').length"))
	assert.Equal(t, []string{"达标", "未达标", "达标"}, eval[[]string](p, "[...document.querySelectorAll('.targets .verdict')].map((e) => e.ariaLabel)"))
	assert.Contains(t, eval[string](p, "document.querySelector('#figure-cash svg[role=img]').textContent"), "底线 50万")
}

// A page that comes with the same data, as after most edits, draws no figure again.
func TestAFigureOfTheSameDataIsNotDrawnAgain(t *testing.T) {
	p := open(t, "en", example(t, "saas-tiers.plan.json"))
	p.until("document.querySelectorAll('.figure svg[role=img]').length === 3", "three figures")
	p.allDrawn()
	eval[int](p, `(window.drawn = 0, window.asked = 0, document.querySelectorAll('.figure[id^=figure-]').forEach((figure) =>
		new MutationObserver((list) => (drawn += list.length)).observe(figure, { subtree: true, childList: true, attributes: true, characterData: true })),
		workers.forEach((worker) => worker.addEventListener('message', () => asked++)), 0)`)
	p.click("#nav-overview")
	p.until("asked > 0 && new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))", "the answer is shown")
	assert.Equal(t, 0, eval[int](p, "drawn"))
	p.focus("#figure-mrr svg[role=img]")
	p.keys(kb.Home)
	p.until("drawn > 0", "a change is seen")
}
