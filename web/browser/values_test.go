package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// The value of an assumption as a whole: its form, where it comes from, its parts.

// form chooses a form by keyboard in the formula bar.
func (p *page) form(downs int) {
	p.t.Helper()
	p.focus("#form")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('[role=menu]')", "the forms")
	p.keys(kb.Home)
	for range downs {
		p.keys(kb.ArrowDown)
	}
	p.keys(kb.Enter)
}

func TestTheFormOfAValueIsChangedInPlace(t *testing.T) {
	for lang, names := range map[string][]string{
		"zh-CN": {"单一数值", "逐月", "按月增长", "区间", "观察计数"},
		"en":    {"One number", "By month", "Growth", "Range", "Observed counts"},
	} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, reference))
			p.click("#nav-assume")
			p.visible(first(rate))
			p.click(first(rate))
			for i, typed := range []string{"", "32%", "32% +0%", "32% (25.6%~38.4%)", "32/100"} {
				p.form(i)
				p.until("document.querySelector('#form').innerText.includes("+quoted(names[i])+")", names[i])
				if i > 1 {
					p.until("document.querySelector('#formula-value').value === "+quoted(typed), typed)
				}
			}
			p.until("document.activeElement.id === 'formula-value'", "the counts are asked for")
			p.keys("2", "7", "1", "/", "1", "6", "1", "3", kb.Enter)
			p.until("document.querySelector('.formula').innerText.includes('1,613')", "what was observed")
			for range 5 {
				p.ctrl("z")
			}
			p.until("document.querySelector('#form').innerText.includes("+quoted(names[0])+")", "each change is one step of undo")
		})
	}
}

func TestWhereAValueComesFromIsEditedBesideIt(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.at(rate, 1)
	p.with(kb.ModifierShift, kb.F2)
	p.until("document.activeElement.id === 'given-source'", "the form opens by key")
	p.write("CRM 2026")
	p.focus("#given-asOf")
	p.write("soon")
	p.keys(kb.Enter)
	p.until("document.querySelector('#given [role=alert]')", "a date that is none is refused in words")
	p.do(chromedp.Evaluate[chromedp.Void]("document.querySelector('#given-asOf').select()"))
	p.write("2026年10月")
	p.keys(kb.Enter)
	p.until("document.querySelector('#provenance').innerText.includes('CRM 2026') && document.querySelector('#provenance').innerText.includes('2026-10')", "it stands in the bar")
	p.at(rate, 1)
	p.with(kb.ModifierShift, kb.F2)
	p.until("document.querySelector('#given-source')?.value === 'CRM 2026'", "as it was typed")
	p.keys(kb.Escape)
	p.at(rate, 1)
	p.ctrl("z")
	p.until("document.querySelector('#provenance')?.innerText.includes('CRM 2026') === false", "one step of undo")
	p.at(rate, 1)
}

func TestThePartsOfAValueStayAwayUntilAskedFor(t *testing.T) {
	const spend = "channels.paid_search.spend"
	p := assumptions(t)
	assert.Zero(t, eval[int](p, "document.querySelectorAll('tr.kind-part').length"))
	p.click(first(spend))
	p.at(spend, 1)
	p.keys(" ")
	p.until("document.querySelectorAll('tr.kind-part').length === 2", "start and growth")
	p.keys(kb.ArrowDown)
	p.at(spend+".start", 1)
	p.keys(" ")
	p.until("document.querySelectorAll('tr.kind-part').length === 0", "away again")
	p.at(spend, 1)
}

func TestAMonthOfAGrowingValueIsOfferedAsByMonth(t *testing.T) {
	const spend = "channels.paid_search.spend"
	p := assumptions(t)
	p.click(cell(spend, "4"))
	p.keys("1", "2", "0", "0", "0", kb.Enter)
	p.until("document.querySelector('.fault-says')", "a month of growth cannot be typed")
	p.click(".fault-says button")
	p.shows(cell(spend, "4"), "12,000")
	p.until("!document.querySelector('.fault-row')", "it is by month now")
}

func TestTheHeadlineCountsWhatIsWrong(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.click("#nav-assume")
	p.visible(first(rate))
	p.click(first(rate))
	p.keys("1", "3", "4", kb.Enter)
	p.until("document.querySelector('h1').innerText === '九个渠道里有 1 处假设有误，结果仍按上一个有效值计算'", "the headline")
	assert.Equal(t, "写了 134，比例须在 0% 到 100% 之间。你是指：", p.text(".fault-says span"), "what was meant is said by the buttons alone")
}

// A group of correlated assumptions is made, read again and taken apart, by keyboard.
func TestAssumptionsArePutTogether(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.click("#nav-assume")
	p.visible(first(rate))
	p.click(first(rate))
	p.form(8)
	p.until("document.activeElement.closest('#together li:first-child')", "the first of those that it can go with")
	p.keys(" ", kb.Tab, " ")
	p.until("document.querySelector('#together-rho')", "how much is asked for")
	p.focus("#together-rho")
	p.keys(kb.End, kb.Backspace, "9", kb.Enter) // 0.9
	p.until("!document.querySelector('#together')", "done")
	p.form(8)
	p.until("document.querySelectorAll('#together input:checked').length === 2", "the group")
	p.until("document.querySelector('#together-rho').value === '0.9'", "its correlation")
	p.focus("#together-apart")
	p.keys(kb.Enter)
	p.until("!document.querySelector('#together')", "taken apart")
	p.ctrl("z")
	p.until("document.querySelector('#redo').getAttribute('aria-disabled') !== 'true'", "that is undone")
	p.form(8)
	p.until("document.querySelectorAll('#together input:checked').length === 2", "the group is there again")
}
