package browser

import (
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

func (p *page) rateIs(text string) {
	p.t.Helper()
	p.until("document.querySelector('"+first(rate)+"')?.innerText.startsWith('"+text+"')", "the rate shows "+text)
}

// twice is one plan in two tabs; the first edits it, the second has just been opened.
func twice(t *testing.T, script string) (one, two *page) {
	t.Helper()
	one = openWith(t, "en", planFile(t), script)
	one.click("#nav-assume")
	one.visible(first(rate))
	one.typeRate("40")
	one.kept()
	two = one.beside(one.path, script)
	two.click("#nav-assume")
	two.visible(first(rate))
	return one, two
}

func TestASecondTabOfAPlanFollowsTheFirst(t *testing.T) {
	one, two := twice(t, "")
	two.sees("being edited in another tab")
	two.rateIs("40")
	one.typeRate("41")
	two.rateIs("41")

	two.click(first(rate))
	two.keys("7", "0", kb.Enter)
	two.sees("To change it here, press")
	two.keys(kb.Escape)
	two.ctrl("z")
	two.ctrl("s")
	one.rateIs("41")
	one.kept()
	assert.Equal(t, "View only", two.text("#saved")[len("● "):])

	two.click("#edit-here")
	one.sees("being edited in another tab")
	two.until("!document.querySelector('#elsewhere')", "the second edits now")
	two.typeRate("42")
	one.rateIs("42")
	one.click("#edit-here")
	two.sees("being edited in another tab")
	one.typeRate("43")
	two.rateIs("43")

	call(one, cdppage.Close, cdp.Empty{})
	two.click("#edit-here")
	two.until("!document.querySelector('#elsewhere')", "a tab that is gone holds nothing")
	two.rateIs("43")
}

// A tab that lives says so: the time that one which was closed just now is given never passes here.
func TestASecondTabKnowsOfTheFirstWithoutWaiting(t *testing.T) {
	one := openWith(t, "en", planFile(t), "")
	one.until("document.querySelector('.strip .figure-value')", "the first tab edits")
	two := one.beside(one.path, "{ const wait = window.setTimeout; window.setTimeout = (does, time, ...more) => (time === 300 ? 0 : wait(does, time, ...more)); }")
	two.sees("being edited in another tab")
	one.click("#nav-assume")
	one.typeRate("40")
	two.click("#nav-assume")
	two.rateIs("40")
}

// A tab that is asleep is not waited for; when it wakes it knows that it edits no more.
func TestAPlanIsTakenFromATabThatDoesNotAnswer(t *testing.T) {
	one, two := twice(t, "")
	eval[bool](one, "(setTimeout(() => { const end = performance.now() + 4000; while (performance.now() < end); }), true)")
	two.click("#edit-here")
	two.until("!document.querySelector('#elsewhere')", "taken")
	two.rateIs("40")
	two.typeRate("44")
	one.sees("being edited in another tab")
	one.rateIs("44")
}

// Without locks the autosave itself tells who wrote last: nobody's text is written over, and both are in the list.
func TestTwoTabsWithoutLocksNeverWriteOverEachOther(t *testing.T) {
	one, two := twice(t, "Object.defineProperty(navigator, 'locks', { value: undefined });")
	one.typeRate("50")
	one.kept()
	two.typeRate("60")
	two.sees("being edited in another tab")
	one.typeRate("51")
	one.kept()
	for _, p := range []*page{one, two} {
		p.click("#nav-start")
	}
	one.until("document.querySelectorAll('.recover li').length >= 2", "both texts are kept")
	texts := eval[string](one, `new Promise((done) => {
		const open = indexedDB.open('planleaf', 1);
		open.onsuccess = () => { const all = open.result.transaction('plans').objectStore('plans').getAll(); all.onsuccess = () => done(all.result.map((one) => one.text).join()); };
	})`)
	assert.Contains(t, texts, `"mql": 0.51`)
	assert.Contains(t, texts, `"mql": 0.6`)
}
