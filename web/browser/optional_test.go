package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// What a plan may say and need not: lags, terms of a channel, waves of an event, seasons.

// offers opens what can be added to an item, by keyboard.
func (p *page) offers(path string) {
	p.t.Helper()
	p.on(path)
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu of the item")
	p.keys(kb.Home, kb.ArrowDown, kb.ArrowDown, kb.ArrowDown)
	p.until("document.activeElement.dataset.choice === 'offers'", "adding an assumption")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('[role=menu]') && !document.querySelector('[data-choice=offers]')", "what can be added")
}

// row is the text of a row of the grid.
func (p *page) row(path string) string {
	p.t.Helper()
	return p.text(`tr[data-path="` + path + `"]`)
}

func TestAnAssumptionIsAddedToAChannelAndChangesNoNumber(t *testing.T) {
	for lang, says := range map[string]string{"zh-CN": "每位新客户的渠道佣金", "en": "Channel commission per new customer"} {
		t.Run(lang, func(t *testing.T) {
			p := items(t, lang, "channels")
			item := "channels." + p.heads()[0]
			cac := p.row("cac")
			p.offers(item)
			p.until("document.activeElement.dataset.choice === '"+item+".commission'", "the first is the commission")
			p.keys(kb.Escape)
			p.at(item, 1)
			p.offers(item)
			p.keys(kb.Enter)
			p.at(item+".commission", 1)
			p.sees(says)
			assert.Equal(t, cac, p.row("cac"))
			p.keys("9", "0", "0", kb.Enter)
			p.until("document.querySelector('tr[data-path=\"cac\"]').innerText !== "+quoted(cac), "what is filled in counts")
			p.click(first(item + ".commission"))
			p.keys(kb.Delete)
			p.until("!document.querySelector('tr[data-path=\""+item+".commission\"]')", "Delete takes it out again")
			p.until("document.querySelector('tr[data-path=\"cac\"]').innerText === "+quoted(cac), "and the number is as it was")
		})
	}
}

func TestALagIsTypedInWordsAndRefusedInWords(t *testing.T) {
	for lang, says := range map[string][3]string{
		"zh-CN": {"80% 当月，20% 次月", "60% 次月，40% 2 个月后", "各月的比例合计须为 100%，现在是 90%"},
		"en":    {"80% same month, 20% next", "60% next, 40% after 2 mo", "the shares of all months must add up to 100%, got 90%"},
	} {
		t.Run(lang, func(t *testing.T) {
			p := items(t, lang, "channels")
			path := "channels." + p.heads()[0] + ".lags.mql"
			assert.Contains(t, p.row(path), says[0])
			total := p.row("new")
			p.click(first(path))
			p.keys("1", ".", "4", " ", "m", "o", kb.Enter)
			p.until("document.querySelector('tr[data-path=\""+path+"\"]').innerText.includes("+quoted(says[1])+")", "a mean is spread over two months")
			assert.NotEqual(t, total, p.row("new"))
			p.click(first(path))
			p.keys("7", "0", "%", ",", "2", "0", "%", kb.Enter)
			p.sees(says[2])
			p.keys(kb.ArrowUp)
			p.ctrl("z")
			p.until("document.querySelector('tr[data-path=\"new\"]').innerText === "+quoted(total), "undo brings the lag back")
		})
	}
}

func TestWavesOfAnEventAreAddedCopiedRenamedAndRemoved(t *testing.T) {
	p := open(t, "zh-CN", example(t, "dental-clinic.plan.json"))
	p.click("#nav-assume")
	p.visible(".sheet")
	item := eval[string](p, "[...document.querySelectorAll('tr[data-path]')].map((row) => row.dataset.path).find((path) => path.includes('.pulses.'))?.replace(/\\.pulses.*/, '') ?? [...document.querySelectorAll('tr.kind-group')].at(-1).dataset.path")
	months := "[...document.querySelectorAll('tr[data-path]')].filter((row) => /\\.pulses\\.[^.]+\\.at$/.test(row.dataset.path))"
	before := eval[int](p, months+".length")
	total := p.row("new")
	p.offers(item)
	p.keys(kb.Enter)
	p.until(months+".length === "+itoa(before+1), "another wave")
	assert.Equal(t, total, p.row("new"), "that brings nobody yet")
	last := eval[string](p, months+".at(-1).dataset.path")
	p.at(last, 1)

	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu of the wave")
	p.keys(kb.Home, kb.Enter)
	p.until("document.activeElement.id === 'item-name'", "its name")
	p.write("秋季义诊")
	p.keys(kb.Enter)
	p.until(months+".at(-1).innerText.includes('秋季义诊')", "renamed")
	p.at(last, 1)
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu again")
	p.keys(kb.End, kb.ArrowUp, kb.Enter)
	p.until(months+".length === "+itoa(before+2), "copied")
	p.on(last)
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "and again")
	p.keys(kb.End, kb.Enter)
	p.until(months+".length === "+itoa(before+1), "removed")
	assert.Equal(t, total, p.row("new"))
}

func TestASeasonIsStartedAndTakenAwayAtTheFormulaBar(t *testing.T) {
	p := items(t, "en", "channels")
	path := "channels." + p.heads()[0] + ".spend"
	total := p.row("new")
	p.click(first(path))
	p.focus("#form")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('[role=menu]')", "the forms")
	p.focus("[data-choice=season]")
	p.keys(kb.Enter)
	p.at(path+".season.1", 1)
	assert.Equal(t, total, p.row("new"), "a season of ones changes nothing")
	p.keys("2", kb.Enter)
	p.until("document.querySelector('tr[data-path=\"new\"]').innerText !== "+quoted(total), "a factor counts")
	p.click(first(path))
	p.focus("#form")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('[role=menu]')", "the forms")
	p.focus("[data-choice=season]")
	p.keys(kb.Enter)
	p.until("document.querySelector('tr[data-path=\"new\"]').innerText === "+quoted(total), "without the season the numbers are as before")
	p.at(path, 1)
}
