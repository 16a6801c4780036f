package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

const spend = "channels.paid_search.spend" // 18,000 in January, growing 1.5% a month

// choose takes a choice of the menu of grains by keyboard.
func (p *page) grain(id string) {
	p.t.Helper()
	p.click("#grain")
	p.until("document.querySelector('[data-choice="+id+"]')", "the choice of "+id)
	p.click("[data-choice=" + id + "]")
}

func TestColumnsStandForMonthsQuartersOrYears(t *testing.T) {
	p := assumptions(t)
	text := func(path, column string) string { return p.text(cell(path, column)) }
	assert.Equal(t, "18,000", text(spend, "2"))
	p.grain("quarter")
	p.until("document.querySelectorAll('.sheet thead th').length === 15", "twelve quarters and a total")
	assert.Contains(t, p.text(".sheet thead"), "Q1 2027")
	assert.Equal(t, "54,814", text(spend, "2"), "a flow adds up")
	assert.Equal(t, "32.0", text(rate, "2"), "a rate does not")
	assert.Equal(t, "850,967", p.text(`tr[data-path="`+spend+`"] td.total`))

	p.click(cell(spend, "3"))
	p.sees("Switch to months to edit one month")
	p.keys("7", kb.Enter)
	p.click(cell(rate, "4"))
	p.keys("7", kb.Enter)
	assert.Equal(t, "32.0", text(rate, "4"), "what stands for three months takes nothing")
	p.click(first(rate))
	p.keys("4", "0", kb.Enter)
	p.until("document.querySelector('"+cell(rate, "4")+"').innerText.startsWith('40')", "the whole value is taken")

	p.grain("year")
	p.until("document.querySelectorAll('.sheet thead th').length === 6", "three years and a total")
	p.grain("month")
	p.until("document.querySelectorAll('.sheet thead th').length === 39", "36 months and a total")
}
