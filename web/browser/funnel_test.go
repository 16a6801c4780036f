package browser

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const cells = `(row) => [...document.querySelectorAll('#steps tbody tr')][row].innerText.split(/\s+/).join(' ')`

// The funnel is read by tier and over a quarter, and says so; the total is the same either way.
func TestTheFunnelIsCutByTierAndByQuarter(t *testing.T) {
	p := open(t, "en", example(t, "saas-tiers.plan.json"))
	p.click("#nav-funnel")
	p.until("document.querySelectorAll('#steps tbody tr').length === 5", "four channels and their total")
	total := eval[string](p, "("+cells+")(4)")
	p.click("#by")
	p.click("[data-choice=tier]")
	p.until("document.querySelectorAll('#steps tbody tr').length === 4", "three tiers and their total")
	assert.Equal(t, total, eval[string](p, "("+cells+")(3)"))
	assert.Equal(t, "by", eval[string](p, "document.activeElement.id"), "the focus is back at the button")
	assert.Equal(t, 0, eval[int](p, "document.querySelectorAll('#steps [data-path]').length"), "a tier's rates are not changed here")

	p.click("#span")
	p.click(`[data-choice="2027-01..2027-03"]`)
	p.until("document.querySelector('.crumb').textContent.includes('Q1 2027')", "the quarter is named")
	assert.NotEqual(t, total, eval[string](p, "("+cells+")(3)"))
	assert.Contains(t, p.text("#span"), "Q1 2027")
}

// A rate that several assumptions make says why it is not changed here, and leads to them.
func TestARateOfSeveralAssumptionsLeadsToThem(t *testing.T) {
	p := open(t, "zh", example(t, "saas-tiers.plan.json"))
	p.click("#nav-funnel")
	p.until("document.querySelector('#steps .elsewhere')", "a rate with nurture in it")
	assert.Equal(t, "32.7%, 含培育后转化的人，到假设里改", eval[string](p, "document.querySelector('#steps .elsewhere').ariaLabel"))
	p.click("#steps .elsewhere")
	p.until("document.querySelector('#nav-assume').ariaCurrent === 'page' && document.querySelector('.sheet')", "the assumptions")
}
