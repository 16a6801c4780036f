package browser

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tabTo presses Tab until something has the focus, as a person without a pointer does.
func (p *page) tabTo(selector string) {
	p.t.Helper()
	p.visible(selector)
	for range 80 {
		if eval[bool](p, "document.activeElement.matches("+quoted(selector)+")") {
			return
		}
		p.keys(kb.Tab)
	}
	require.Fail(p.t, "Tab never leads to "+selector)
}

// goTo moves inside the grid by the arrows, to a row that stands below.
func (p *page) goTo(path string) {
	p.t.Helper()
	for range 80 {
		if eval[bool](p, "document.activeElement.closest('tr')?.dataset.path === "+quoted(path)) {
			return
		}
		before := eval[string](p, "document.activeElement.closest('tr')?.dataset.path ?? ''")
		p.keys(kb.ArrowDown)
		p.until("document.activeElement.closest('tr')?.dataset.path !== "+quoted(before), "the next row after "+before)
	}
	require.Fail(p.t, "no way down to "+path)
}

const (
	adsMQL = "channels.ads.rates.mql"
	office = "money.costs.office.amount"
)

// The main flow, driven by the keyboard alone: from a template to a printed plan, through a closed tab.
func TestAPlanByKeyboardAloneFromTemplateToPrint(t *testing.T) {
	p := open(t, "en", "")

	// Start from a template.
	p.until("document.querySelector('#template-b2b-saas')", "the templates")
	p.tabTo("#template-b2b-saas")
	p.keys(kb.Enter)
	p.until("document.querySelector('.strip .figure-value')", "the first numbers")
	assert.Regexp(t, `¥[0-9.]+[KM]`, p.text(".strip"), "numbers in K and M")
	first := p.text(".strip")

	// Change a rate, and the two below it.
	p.tabTo("#nav-assume")
	p.keys(kb.Enter)
	p.until("document.querySelector('.sheet')", "the grid")
	p.tabTo(".sheet [tabindex='0']")
	p.goTo(adsMQL)
	p.keys(kb.Home, "3", "5", kb.Enter, "4", "0", kb.Enter, "2", "0", kb.Enter)
	p.shows(cell(adsMQL, "2"), "35.0")
	p.shows(cell("channels.ads.rates.customer", "2"), "20.0")
	p.sees("Unsaved, autosaved at")
	assert.NotEqual(t, first, p.overviewByKey(), "the numbers follow")

	// Paste a block of 3 × 4 with a doubtful value, and undo it.
	p.tabTo(".sheet [tabindex='0']")
	p.goTo(adsMQL)
	p.keys(kb.Home, kb.ArrowRight)
	p.at(adsMQL, 2)
	p.paste("36%\t３７％\t0.38\t39%\r\n20\t21\t22\t23\r\n10\t11\t12\t13\r\n")
	p.sees("11 recognised, 1 to confirm")
	p.until("document.activeElement.innerText === '38%'", "the doubt has the focus, its likelier meaning chosen")
	p.keys(kb.Enter)
	p.shows(cell(adsMQL, "5"), "38.0")
	p.shows(cell("channels.ads.rates.customer", "6"), "13.0")
	p.with(kb.ModifierCtrl, "z")
	p.shows(cell(adsMQL, "5"), "35.0")
	p.shows(cell("channels.ads.rates.customer", "6"), "20.0")

	// Add a channel.
	p.tabTo("#add")
	p.keys(kb.Enter)
	p.until("document.activeElement.id === 'add-name'", "its name is asked for")
	p.keys("Podcast", kb.Enter)
	p.until("document.querySelector('tr[data-path=\"channels.podcast\"]')?.innerText.includes('Podcast')", "the channel is in the grid")

	// Explain a number down to an assumption: its cell.
	p.find("MRR")
	p.with(kb.ModifierShift, kb.Enter)
	p.until("document.querySelector('#explain h2')", "the explanation")
	p.sees("If it rose by 10%")
	p.atItem("Customers by what they pay")
	p.keys(kb.ArrowDown)
	p.atItem("Price per customer and month")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('tr')?.dataset.path === 'customers.price'", "the cell of the assumption has the focus")
	p.keys(kb.Escape)

	// Save; then close without saving a second change.
	p.with(kb.ModifierCtrl, "s")
	file, text := p.download()
	assert.Contains(t, text, "Podcast")
	p.sees("Saved in " + filepath.Base(file))
	p.keys(kb.Home, "3", "3", "0", "0", kb.Enter)
	p.until("document.querySelector('"+cell("customers.price", "2")+"').innerText.startsWith('3,300')", "the price is changed")
	p = p.again()

	// Open again, and recover it.
	p.until("document.querySelector('.recover li')", "the list of what was kept")
	p.sees("1 unsaved")
	p.tabTo(".recover li .button")
	p.keys(kb.Enter)
	p.until("document.querySelector('.strip .figure-value')", "the plan")
	p.find("Price per customer")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('tr')?.dataset.path === 'customers.price'", "the price")
	assert.Contains(t, p.text(cell("customers.price", "2")), "3,300")

	// Switch the language.
	p.tabTo("#lang")
	p.keys(kb.Enter)
	p.until("document.documentElement.lang === 'zh-CN'", "Chinese")
	p.sees("未保存，自动保存于")
	p.with(kb.ModifierCtrl, "k")
	p.until("document.activeElement.closest('#find')", "find is open")
	p.keys("概览", kb.Enter)
	p.until("document.querySelector('.strip')", "the overview")
	assert.Regexp(t, `[0-9.]万`, p.text(".strip"), "numbers in 万")

	// Print: the report, on A4, as text and lines.
	eval[bool](p, "(window.print = () => { window.printed = document.querySelectorAll('.paper').length; }, true)")
	p.with(kb.ModifierCtrl, "p")
	p.until("window.printed > 1", "the browser was asked to print the sheets")
	sheets := p.papers("a4")
	report := p.text(".papers")
	assert.Equal(t, sheets, strings.Count(report, "回执 "), "the receipt is on every sheet")
	assert.Contains(t, report, "Podcast", "the channel that was added")
	printed := p.pdf()
	assert.Len(t, pages.FindAllString(printed, -1), sheets, "a sheet is a page")
	assert.True(t, strings.Contains(printed, "/MediaBox [0 0 594.95"), "A4")
	assert.False(t, strings.Contains(printed, "/Subtype /Image"), "charts are drawn, not pictures")
	assert.True(t, strings.Contains(printed, "/ToUnicode"), "what is printed is text")
	p.keys(kb.Escape)
	p.until("document.querySelector('.strip')", "Esc goes back")
}

// overviewByKey looks at the overview and comes back, all by keys.
func (p *page) overviewByKey() string {
	p.t.Helper()
	p.find("Overview")
	p.keys(kb.Enter)
	p.until("document.querySelector('.strip')", "the overview")
	text := p.text(".strip")
	p.find("Assumptions")
	p.keys(kb.Enter)
	p.until("document.querySelector('.sheet')", "the grid")
	return text
}

// find opens find and types into it.
func (p *page) find(text string) {
	p.t.Helper()
	p.with(kb.ModifierCtrl, "k")
	p.until("document.activeElement.closest('#find')", "find is open")
	p.keys(text)
}
