package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// What a planner pastes from a spreadsheet is shown before it is taken, held against the plan, learned from with one press, and
// each of both is undone with one.
func TestMonthlyFiguresArePastedAndLearnedFrom(t *testing.T) {
	p := open(t, "zh-CN", `{"planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
		"channels": [{"id": "ads", "kind": "paid", "spend": 10000, "response": {"kind": "linear", "cost": 100}, "rates": {"mql": "0.2 to 0.3", "customer": 0.1}}],
		"customers": {"opening": 100, "churn": 0.02, "price": 300}}`)
	p.click("#nav-data")
	p.until("document.querySelector('#actuals-text')", "Data has a place for figures")
	eval[bool](p, `(() => { const box = document.querySelector('#actuals-text'); box.value = 'name\t2027-01\t2027-02\nleads.ads\t90\t120\nmql.ads\t40\t55\n火箭\t1\t2'; box.dispatchEvent(new InputEvent('input', { bubbles: true })); return true; })()`)
	p.until("document.querySelector('#actuals-read')", "what was understood is shown")
	assert.Contains(t, p.text("#actuals-read"), "4 个值")
	assert.Contains(t, p.text("#actuals-faults"), "第 4 行")
	assert.NotContains(t, p.stored(), "mql.ads", "nothing is changed yet")
	p.click("#actuals-take")
	p.until("document.querySelector('#observed-adopt')", "what it teaches may be adopted")
	assert.Contains(t, p.text("#observed"), "运气")
	p.click("#observed-adopt")
	p.until("!document.querySelector('#observed-adopt')", "the assumptions are taken over")
	p.click("#nav-assume")
	p.until("document.querySelector('h1')", "the assumptions")
	assert.Contains(t, p.stored(), "actuals-2027-02", "with what they rest on")
	p.click("#nav-data")
	p.until("document.querySelector('#observed-stays')", "what is not updated is there")
	assert.Contains(t, p.text("#observed-stays"), "没有更新的假设")
	p.do(chromedp.KeyEvent("z", chromedp.KeyModifiers(kb.ModifierCtrl)))
	p.until("document.querySelector('#observed-again')", "the result is of another plan now")
	p.do(chromedp.KeyEvent("z", chromedp.KeyModifiers(kb.ModifierCtrl)))
	p.click("#nav-assume")
	p.until("document.querySelector('h1')", "the assumptions")
	assert.NotContains(t, p.stored(), "mql.ads", "both are undone")
}
