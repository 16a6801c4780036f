package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// What made two scenarios differ, which assumption moves the number most, and the number over two
// assumptions: all by the keyboard, with the parts as shown adding up.
func TestCausesOfADifference(t *testing.T) {
	p := open(t, "en", example(t, "saas-tiers.plan.json"))
	p.click("#nav-causes")
	p.until("document.querySelector('[data-versus=stretch]')", "nothing is compared yet, and what to compare is one press away")
	p.sees("Both sides are the same scenario")
	p.click("[data-versus=stretch]")
	p.until("document.querySelector('#figure-waterfall svg')", "the waterfall")
	p.sees("Parts add up to")
	assert.Equal(t, 3, eval[int](p, "document.querySelectorAll('#changes tbody tr').length"))
	assert.Contains(t, p.text("h1"), "puts MRR in Dec 2027 ")
	assert.NotEmpty(t, p.text("#figure-tornado h2"))

	p.click("#metric")
	p.click(`[data-choice="cash@last"]`)
	p.until("document.querySelector('h1').textContent.includes('Cash')", "another number")
	assert.Equal(t, "metric", eval[string](p, "document.activeElement.id"), "the focus is back at the button")
	p.click("#split")
	p.click("[data-choice=months]")
	p.until("document.querySelector('#figure-months')", "month by month")

	p.click("#pick-down")
	p.keys("r", "e", "n", "e", "w", "a", "l", kb.Enter)
	p.until("document.querySelector('.heat .cell')", "a table in two directions")
	assert.Equal(t, "pick-down", eval[string](p, "document.activeElement.id"))
	p.quiet()
}

// The data table is set where it stands; what can not be read is said below its field, and the table stays.
func TestTheDataTableIsSetByTyping(t *testing.T) {
	p := open(t, "en", example(t, "reference.plan.json"))
	p.click("#nav-causes")
	p.click("#table-across-steps")
	p.typeText("5")
	p.enter()
	p.until("document.querySelectorAll('#figure-datatable .touch').length === 5", "five points")
	p.click("#table-reach")
	p.typeText("$700K")
	p.enter()
	p.until("document.querySelector('#figure-datatable h2').textContent.includes('reaches $700K where')", "where it breaks even")
	p.click("#table-across-from")
	p.typeText("soon")
	p.enter()
	p.until("document.querySelector('#table-across-fault')?.textContent.includes('soon')", "what can not be read is said")
	assert.Equal(t, "table-across-from", eval[string](p, "document.activeElement.id"), "the focus stays")
	p.quiet()
}
