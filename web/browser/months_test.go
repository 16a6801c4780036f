package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	plans "planleaf/core/templates"
)

// Single months of assumptions that are ranges, growth or counts, as most templates have them.

const (
	ranged     = "channels.ads.rates.mql"         // 22%, 80% range 10–40%
	nextRanged = "channels.ads.rates.opportunity" // 25%, 80% range 12–40%
	growing    = "channels.ads.spend"             // 80,000 +1%
)

// template opens the assumptions of a template in a language.
func template(t testing.TB, lang, id string) *page {
	t.Helper()
	text, ok := plans.Text(id, lang[:2])
	require.True(t, ok)
	p := open(t, lang, string(text))
	p.click("#nav-assume")
	p.visible(".sheet")
	return p
}

func TestAMonthOfARangeAsksWhichMonthsAreMeant(t *testing.T) {
	for lang, says := range map[string]struct{ headline, what, only, all, beyond string }{
		"zh-CN": {"1 处待定", "这项假设没有单月的值（区间）。35% 用于：", "：改为逐月，放弃区间", "全部月份，区间保留", "全部月份，放弃区间"},
		"en":    {"1 to settle", "No months of its own (range). 35% is for:", ": by month, range given up", "All months, range kept", "All months, range given up"},
	} {
		t.Run(lang, func(t *testing.T) {
			p := template(t, lang, "b2b-saas")
			p.click(cell(ranged, "5"))
			p.keys("3", "5", "%", kb.Enter)
			p.until("document.querySelector('.fault-row.asks')", "which months are meant")
			assert.Contains(t, p.text("h1"), says.headline)
			assert.Equal(t, says.what, p.text(".fault-says span"))
			p.alt(kb.ArrowDown)
			p.at(ranged, 4)
			p.keys(kb.Tab)
			p.until("document.activeElement.innerText.endsWith("+quoted(says.only)+")", "the first answer has the focus")
			p.keys(kb.Enter)
			p.shows(cell(ranged, "5"), "35.0")
			p.shows(cell(ranged, "4"), "22.0")
			p.shows(cell(ranged, "6"), "22.0")
			p.until("!document.querySelector('.fault-row')", "nothing is asked any more")
			p.at(ranged, 4)
			p.ctrl("z")
			p.shows(cell(ranged, "5"), "22.0")
			p.until("document.querySelector('#formula-value').value.includes('P10 ')", "one step brings the range back")

			p.keys("3", "5", "%", kb.Enter)
			p.until("document.querySelector('.fault-row.asks')", "it asks")
			p.alt(kb.ArrowDown)
			p.at(ranged, 4)
			p.keys(kb.Tab, kb.Tab)
			p.until("document.activeElement.innerText === "+quoted(says.all), "the second answer")
			p.keys(kb.Enter)
			p.shows(cell(ranged, "9"), "35.0")
			p.at(ranged, 4)
			p.until("document.querySelector('#formula-value').value.includes('P10 ')", "the range stays around the new figure")

			p.keys("4", "5", "%", kb.Enter)
			p.until("document.querySelector('.fault-row.asks')", "it asks")
			p.alt(kb.ArrowDown)
			p.at(ranged, 4)
			p.keys(kb.Tab, kb.Tab)
			p.until("document.activeElement.innerText === "+quoted(says.beyond), "a figure beyond the range ends it, and says so")
			p.keys(kb.Tab, kb.Enter)
			p.shows(cell(ranged, "5"), "35.0")
			p.at(ranged, 4)
		})
	}
}

func TestAMonthOfGrowthKeepsTheOthers(t *testing.T) {
	p := template(t, "en", "b2b-saas")
	p.click(cell(growing, "4"))
	p.keys("9", "0", "0", "0", "0", kb.Enter)
	p.until("document.querySelector('.fault-says')?.innerText.includes('growth given up')", "what it costs is said")
	p.alt(kb.ArrowDown)
	p.at(growing, 3)
	p.keys(kb.Tab, kb.Enter)
	p.shows(cell(growing, "4"), "90,000")
	p.shows(cell(growing, "3"), "80,800")
	p.shows(cell(growing, "5"), "82,424.1")
}

func TestABlockPastedOnRangesAsksOnce(t *testing.T) {
	for lang, says := range map[string]struct{ ask, yes, no, kept string }{
		"zh-CN": {"2 项假设是区间：改为逐月？", "改为逐月，放弃区间", "保持原样", "4 格的假设不是逐月写的，保持原样"},
		"en":    {"2 × range: write by month?", "By month, range given up", "Leave as is", "4 in assumptions that are not by month, kept as they are"},
	} {
		t.Run(lang, func(t *testing.T) {
			p := template(t, lang, "b2b-saas")
			p.click(cell(ranged, "5"))
			p.paste("31%\t32%\r\n33%\t34%")
			p.until("document.querySelector('.dock')", "the dock")
			assert.Contains(t, p.text(".dock"), says.ask)
			p.until("document.activeElement.innerText === "+quoted(says.yes), "yes is the default, and has the focus")
			assert.False(t, eval[bool](p, "!!document.querySelector('.dock-fault')"), "nothing is at fault")
			p.shows(cell(nextRanged, "6"), "34.0")
			p.keys(kb.ArrowDown)
			p.until("document.activeElement.innerText === "+quoted(says.no), "no")
			p.until("document.querySelector('.dock').innerText.includes("+quoted(says.kept)+")", "what is left out")
			p.shows(cell(nextRanged, "6"), "25.0")
			p.keys(kb.ArrowUp)
			p.until("document.activeElement.innerText === "+quoted(says.yes), "yes again")
			p.shows(cell(nextRanged, "6"), "34.0")
			p.keys(kb.Enter)
			p.until("!document.querySelector('.dock')", "it is done")
			p.shows(cell(ranged, "5"), "31.0")
			p.shows(cell(nextRanged, "6"), "34.0")
			p.shows(cell(nextRanged, "7"), "25.0")
			p.ctrl("z")
			p.shows(cell(ranged, "5"), "22.0")
			p.shows(cell(nextRanged, "6"), "25.0")
			p.until("document.querySelector('#undo').ariaDisabled === 'true' || document.querySelector('#undo').disabled", "all of it was one step")
		})
	}
}

func TestFillingOnRangesAsksOnce(t *testing.T) {
	p := template(t, "en", "b2b-saas")
	p.click(cell(ranged, "4"))
	p.with(kb.ModifierShift, kb.ArrowRight, kb.ArrowDown)
	p.ctrl("d")
	p.until("document.querySelector('.grid-note')?.innerText.includes('1 × range: write by month?')", "the question")
	p.until("document.activeElement.id === 'note-agree'", "has the focus")
	p.keys(kb.Escape)
	p.until("!document.querySelector('.grid-note')", "Esc leaves it")
	p.at(ranged, 3)
	p.chosen(4)
	p.ctrl("d")
	p.until("document.activeElement.id === 'note-agree'", "again")
	p.keys(kb.Enter)
	p.shows(cell(nextRanged, "4"), "22.0")
	p.shows(cell(nextRanged, "5"), "22.0")
	p.shows(cell(nextRanged, "6"), "25.0")
	p.at(ranged, 3)
	p.ctrl("z")
	p.shows(cell(nextRanged, "4"), "25.0")

	p.click(cell(growing, "4"))
	p.with(kb.ModifierShift, kb.ArrowRight)
	p.ctrl("r")
	p.until("document.activeElement.id === 'note-agree' && document.querySelector('.grid-note').innerText.includes('growth given up')", "growth asks too")
	p.keys(kb.Enter)
	p.until("document.querySelector('"+cell(growing, "4")+"').innerText.trim() === document.querySelector('"+cell(growing, "5")+"').innerText.trim()", "the month beside it")
}

func TestABlockOfCostsGoesItemByItem(t *testing.T) {
	p := template(t, "en", "b2b-saas")
	p.click("#tab-money")
	p.until("document.querySelectorAll('tr.kind-group[data-path^=\"money.costs.\"]').length > 2", "costs")
	paths := eval[[]string](p, "[...document.querySelectorAll('tr.kind-group + tr.kind-input')].slice(0, 3).map((row) => row.dataset.path)")
	p.click(cell(paths[0], "3"))
	p.paste("101\t102\r\n201\t202\r\n301\t302")
	p.until("document.querySelector('.dock')?.innerText.includes('item by item')", "the dock says how it goes")
	p.shows(cell(paths[1], "3"), "201")
	p.keys(kb.Enter)
	p.until("!document.querySelector('.dock')", "it is done")
	for i, path := range paths {
		p.shows(cell(path, "4"), itoa(i+1)+"02")
	}
	p.at(paths[0], 2)
	p.chosen(10)
}

func TestExplainLeadsToTheFirstMonthOfARange(t *testing.T) {
	p := template(t, "en", "b2b-saas")
	p.click(cell(ranged, "5"))
	p.keys(kb.F8)
	p.until("document.querySelector('#explain-change')", "the explanation says that it is yours")
	p.click("#explain-change")
	p.at(ranged, 1)
}
