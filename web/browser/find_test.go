package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

func (p *page) ctrl(key string) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(key, chromedp.KeyModifiers(kb.ModifierCtrl)))
}

// seek opens find and types.
func (p *page) seek(text string) {
	p.t.Helper()
	p.ctrl("k")
	p.until("document.activeElement.matches('#find input')", "find waits for a text")
	for _, r := range text {
		p.keys(string(r))
	}
}

const firstFound = "document.querySelector('#find [role=option]')"

func TestFindLeadsToAnAssumptionAndGivesTheFocusBack(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.focus("#nav-funnel")
	p.seek("paid search mql")
	p.until(firstFound+"?.innerText.includes('Paid search')", "it is found")
	p.keys(kb.Escape)
	p.until("document.activeElement.id === 'nav-funnel'", "Esc gives the focus back")
	p.seek("channels.paid_search.rates.mql")
	p.until(firstFound+"?.innerText.includes('32%')", "by its path, with its value")
	p.keys(kb.Enter)
	p.until("document.activeElement.closest('tr')?.dataset.path === '"+rate+"'", "its cell has the focus")
	p.seek("")
	p.until(firstFound+"?.innerText.startsWith('Paid search')", "it is offered again, first")
	p.keys(kb.Escape)
}

func TestFindKnowsPagesSectionsAndCommandsInBothLanguages(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.seek("funnel")
	p.until(firstFound+"?.innerText.startsWith('漏斗')", "an English name finds a page in Chinese")
	p.keys(kb.Enter)
	p.until("document.querySelector('#nav-funnel[aria-current]')", "the page is shown")
	p.until("document.activeElement !== document.body", "the focus is somewhere")
	p.seek("zijin")
	p.sees("没有找到")
	p.keys(kb.Escape)
	p.seek("资金")
	p.until(firstFound+"?.innerText.startsWith('资金')", "the section")
	p.keys(kb.Enter)
	p.until("document.querySelector('#tab-money')?.ariaSelected === 'true'", "the section is shown")
	p.seek("switch to eng")
	p.until(firstFound+"?.innerText.startsWith('Switch to English')", "the command")
	p.keys(kb.Enter)
	p.until("document.querySelector('#nav-overview').innerText === 'Overview'", "the language has changed")
}

// The Enter that ends a composition goes nowhere.
func TestFindTakesNoKeyOfAComposition(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.seek("mrr")
	p.until(firstFound, "something is found")
	p.do(chromedp.Evaluate[chromedp.Void]("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))"))
	assert.True(t, eval[bool](p, "document.querySelector('#find').open"), "find is still open")
	p.keys(kb.Escape)
}

func TestHelpOpensByKeyButNotWhileTyping(t *testing.T) {
	p := assumptions(t)
	p.keys("?")
	p.until("document.querySelector('#help')?.open", "? opens it")
	p.sees("Typing replaces the value")
	p.keys(kb.Escape)
	p.until("!document.querySelector('#help')", "Esc closes it")
	p.seek("?")
	assert.False(t, eval[bool](p, "!!document.querySelector('#help')"), "a ? that is typed is a ?")
	p.keys(kb.Escape)
	p.click(first(rate))
	p.keys(kb.F2, "?")
	assert.False(t, eval[bool](p, "!!document.querySelector('#help')"), "nor in a cell")
	p.keys(kb.Escape, kb.F1)
	p.until("document.querySelector('#help')?.open", "F1 opens it")
	p.keys(kb.Escape)
}

func TestStepsCanBeGoneBackAndForthAtOnce(t *testing.T) {
	p := assumptions(t)
	shows := func(text string) {
		t.Helper()
		p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('"+text+"')", "the cell shows "+text)
	}
	p.click(first(rate))
	for _, value := range []string{"40", "41", "42"} {
		p.keys(value[:1], value[1:])
		p.keys(kb.Enter)
		shows(value)
		p.keys(kb.ArrowUp)
	}
	p.click("#steps-open")
	p.until("document.querySelectorAll('#steps [role=option]').length === 4", "three steps and what was before them")
	p.keys(kb.ArrowDown, kb.ArrowDown)
	p.keys(kb.Enter)
	shows("40")
	p.until("document.title.startsWith('● ')", "the title says that it is not saved")
	p.click("#steps-open")
	p.until("document.querySelectorAll('#steps [role=option]').length === 4", "the steps again")
	p.keys(kb.ArrowUp, kb.ArrowUp)
	p.keys(kb.Enter)
	shows("42")
}

func TestTheThemeFollowsTheSystemOrTheChoice(t *testing.T) {
	p := open(t, "en", example(t, reference))
	assert.False(t, eval[bool](p, "document.documentElement.hasAttribute('data-theme')"))
	p.click("#theme")
	p.keys(kb.ArrowDown, kb.ArrowDown)
	p.keys(kb.Enter)
	p.until("document.documentElement.dataset.theme === 'dark'", "it is dark")
	p.until("document.activeElement.id === 'theme'", "the focus is back")
	assert.Equal(t, "rgb(22, 25, 24)", eval[string](p, "getComputedStyle(document.body).backgroundColor"))
}

func TestAFoundNumberIsShownInTheSheetWithItsExplanation(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.seek("cash.low")
	p.until(firstFound+"?.innerText.includes('$')", "its value is in the answer")
	p.keys(kb.Enter)
	p.until("document.querySelector('#nav-sheet[aria-current]') && document.querySelector('#explain')", "the sheet, and its explanation")
	p.until("document.querySelector('tr[data-path=\"cash.low\"]')?.checkVisibility()", "its row is there")
	p.until("document.querySelector('#explain').contains(document.activeElement)", "the focus is in the explanation")
}

// Nothing of the old language stays: not in the view, the frame, a refused entry or a broken file.
func TestTheLanguageSwitchesCompletely(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.keys("1", "3", "4")
	p.keys(kb.Enter)
	p.until("document.querySelector('.fault-row')?.innerText.includes('0%')", "a refused entry")
	p.click("#lang")
	p.until("document.querySelector('.fault-row')?.innerText.includes('比例')", "it is told in Chinese")
	// The names of channels are the planner's own, in English; 中文's opposite is named in English too.
	const latin = `[...document.querySelectorAll('.shell button, .shell h2, .shell th, .shell p, .shell .status span')].filter((e) => e.checkVisibility() && e.children.length === 0 && e.id !== 'lang')
		.map((e) => e.textContent.trim()).filter((text) => /^(Plan|Overview|Assumptions|Funnel|Sheet|Save|Unsaved|Engine|Receipt|Offline|Item|Unit|Channels|Stages|Customers|Money|By month|Spend|Open or new…|Year|All)$/.test(text))`
	assert.Empty(t, eval[[]string](p, latin))
	assert.Equal(t, "zh-CN", eval[string](p, "document.documentElement.lang"))
	p.drop("broken.plan.json", broken(t))
	p.until("document.querySelector('.faults')", "a broken file")
	chinese := p.text(".faults")
	p.click("#lang")
	p.until("document.querySelector('.faults')?.innerText.includes('Could be')", "its table is in English")
	p.until("!/[\u4e00-\u9fff]{6}/.test(document.querySelector('.faults tbody').innerText)", "and what is wrong with it too")
	assert.NotEqual(t, chinese, p.text(".faults"))
}

// Of what happens within a second the last is said, so that nobody is talked down. A text that is set again as it was
// is not said.
func TestWhatIsSaidComesOnceASecondAtMost(t *testing.T) {
	p := assumptions(t)
	p.do(chromedp.Evaluate[chromedp.Void](`window.said = []; { const live = document.querySelector('[aria-live=polite]'); let text = live.textContent;
		new MutationObserver(() => { if (live.textContent === text) return; text = live.textContent; said.push(performance.now()); }).observe(live, {childList: true, characterData: true, subtree: true}); } 0`))
	p.click(first(rate))
	for _, digit := range []string{"1", "2", "3", "4"} {
		p.keys("4", digit, kb.Enter, kb.ArrowUp)
	}
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('44')", "the last of four edits")
	p.until("document.querySelector('#undo').title.startsWith('Undo') && said.length > 0 && performance.now() - said.at(-1) > 1300", "all is said")
	assert.Empty(t, eval[[]float64](p, "said.slice(1).map((at, i) => at - said[i]).filter((gap) => gap < 900)"))
}
