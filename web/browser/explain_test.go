package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

func (p *page) alt(key string) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(key, chromedp.KeyModifiers(kb.ModifierAlt)))
}

// atItem waits until the item of the tree that has the focus shows a text.
func (p *page) atItem(text string) {
	p.t.Helper()
	p.until("document.activeElement.matches('[role=treeitem]') && document.activeElement.innerText.includes("+quoted(text)+")", "the tree is at "+text)
}

func (p *page) crumbSays(text string) {
	p.t.Helper()
	p.until("document.querySelector('#explain .crumb')?.innerText.includes("+quoted(text)+")", "it explains "+text)
}

func TestANumberIsExplainedByKeyboardDownToAnAssumption(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.focus("#kpi-new button")
	p.keys(kb.F8)
	p.crumbSays("New customers")
	p.sees("If it rose by 10%")
	before := p.text("#explain h2")
	p.atItem("Paid search")
	p.keys(kb.ArrowRight) // its months
	p.until("document.activeElement.ariaExpanded === 'true'", "it opens")
	p.keys(kb.ArrowRight)
	p.atItem("2027")
	p.keys(kb.Enter)
	p.crumbSays("Paid search · New customers")
	p.atItem("SQL → Customer rate")
	p.alt(kb.ArrowLeft)
	p.until("document.querySelector('#explain h2').innerText === "+quoted(before), "Alt+← goes back")
	p.keys(kb.ArrowRight)
	p.until("document.activeElement.ariaExpanded === 'true'", "it opens again")
	for range 12 {
		p.keys(kb.ArrowDown)
	}
	p.atItem("Dec 2027")
	p.keys(kb.Enter)
	p.atItem("SQL → Customer rate")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('tr')?.dataset.path === 'channels.paid_search.rates.customer'", "its cell has the focus")
	p.sees("If it rose by 10%")
	value := p.text("#explain h2")
	p.keys("3", "5", kb.Enter)
	p.until("document.querySelector('#explain h2').innerText.trim() !== "+quoted(value), "the explanation follows the change")
	p.until("document.activeElement.closest('.sheet')", "and leaves the focus where it is")
}

func TestEscClosesTheExplanationAndGivesTheFocusBack(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.click("#kpi-mrr button")
	p.crumbSays("来历 › MRR")
	p.sees("若它增加 10%，此数变动")
	p.until("document.querySelector('#explain .tone-input')?.innerText === '每户月价'", "assumptions are blue in the formula")
	p.atItem("客户数")
	main := eval[float64](p, "document.querySelector('main').getBoundingClientRect().right")
	assert.LessOrEqual(t, main, eval[float64](p, "document.querySelector('#explain').getBoundingClientRect().left"), "it covers nothing")
	p.keys(kb.Escape)
	p.until("!document.querySelector('#explain')", "it is closed")
	p.until("document.activeElement.closest('#kpi-mrr')", "the focus is back")
}

func TestTheSheetOutlinesWhatAnExplainedCellIsComputedFrom(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.click("#nav-sheet")
	p.until("document.querySelector('.calc [data-path=mrr]')", "the sheet")
	p.click(".calc [data-path=mrr] td:nth-of-type(13)") // December
	p.until("document.querySelector('#sheet-formula').innerText === '= active * customers.price'", "its formula")
	assert.Equal(t, "customers.price", p.text("#sheet-formula .tone-input"), "assumptions are blue")
	p.keys(kb.Enter)
	p.crumbSays("2027年12月")
	p.until("document.querySelectorAll('.calc td.explained').length === 1", "the cell itself")
	p.until("document.querySelector('.calc [data-path=active] td:nth-of-type(13)').matches('.read')", "and what it is computed from")
	p.keys(kb.Escape)
	p.until("document.activeElement.matches('.calc [data-path=mrr] td:nth-of-type(13)')", "the focus is back in the cell")
	assert.True(t, eval[bool](p, "document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth"), "the sheet scrolls in its own box")
	p.keys(kb.ArrowDown, kb.Home)
	p.until("document.activeElement.parentElement.dataset.path !== 'mrr'", "arrows move")
}

func TestTheSheetFoldsAndFindsRowsInEitherLanguage(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.click("#nav-sheet")
	p.until("document.querySelector('[data-section=costs]')?.ariaExpanded === 'false'", "costs are folded")
	p.click("[data-section=costs] th")
	p.until("document.querySelector('[data-path=acquisition]')", "unfolded")
	p.keys(kb.ArrowLeft)
	p.until("!document.querySelector('[data-path=acquisition]')", "folded by key")
	p.click("#sheet-search")
	p.keys("获", "客", "支", "出")
	p.until("document.querySelectorAll('.calc [data-path]').length > 1 && document.querySelector('[data-path=\"cac.cost\"]')", "found by its Chinese name")
	p.until("!document.querySelector('.calc [data-path=mrr]')", "and nothing else")
	p.keys(kb.Escape)
	p.until("document.querySelector('.calc [data-path=mrr]')", "Esc clears the search")
	p.keys("c", "h", "u", "r", "n")
	p.until("document.querySelector('[data-path=\"customers.churn\"] td.yours')", "an assumption is blue")
	p.focus(".calc [tabindex='0']")
	p.click(`[data-path="customers.churn"] td:nth-of-type(4)`)
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('tr')?.dataset.path === 'customers.churn' && document.querySelector('#nav-assume[aria-current]')", "Enter goes to its cell")
}

func TestAPlaceOfAChartLeadsToItsExplanation(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.focus(".chart svg")
	p.keys(kb.End, kb.Enter)
	p.crumbSays("Dec 2029")
	p.keys(kb.Escape)
	p.until("document.activeElement.closest('.chart')", "the focus is back in the chart")
}

func TestAPlaceOfASmallMultipleExplainsItsOwnChannel(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.focus("#figure-channels .chart svg")
	p.keys(kb.End, kb.ArrowDown, kb.ArrowDown, kb.Enter)
	p.crumbSays("Partners · 新客户 › 2029年12月")
	p.keys(kb.Escape)
	p.click("#figure-channels .chart svg > g:first-child .touch")
	p.crumbSays("Paid search · 新客户 › 2027年1月")
}

func TestF8ExplainsTheQuarterThatACellStandsFor(t *testing.T) {
	p := assumptions(t)
	p.grain("quarter")
	p.until("document.querySelectorAll('.sheet thead th').length === 15", "twelve quarters and a total")
	p.click(cell(spend, "3"))
	p.keys(kb.F8)
	p.crumbSays("Paid search · Spend › Apr–Jun 2027")
	p.click(cell(rate, "4"))
	p.keys(kb.Escape)
	p.until("!document.querySelector('#explain')", "Esc closes it from the view")
	p.at(rate, 3)
}

func TestEscEndsAnEditBeforeItClosesTheExplanation(t *testing.T) {
	p := assumptions(t)
	p.click(cell(rate, "3"))
	p.keys(kb.F8)
	p.crumbSays("Feb 2027")
	p.click(cell(rate, "4"))
	p.keys("7", kb.Escape)
	p.until("!document.querySelector('.editing') && document.querySelector('#explain')", "the edit alone is ended")
	p.keys(kb.Escape)
	p.until("!document.querySelector('#explain')", "then the explanation is closed")
}
