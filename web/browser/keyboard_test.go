package browser

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// walk remembers where Tab leads; missed are the things to press, fill or read that it leads
// to neither themselves nor by a stop of the same grid, list of tabs or chart. Menus of an
// item that only a pointer shows would be missed too.
const (
	walk = `window.reached = new Set(); window.unseen = [];
	addEventListener('focusin', ({target}) => {
		reached.add(target);
		const ringed = (e) => e && (getComputedStyle(e).outlineStyle !== 'none' || getComputedStyle(e).boxShadow !== 'none');
		const seen = target.matches('#main') || ringed(target) || ringed(target.closest('td'));
		if (!seen) unseen.push([target.id || target.className || target.tagName, document.hasFocus(), target.matches(':focus-visible')].join(' '));
	}); 0`
	missed = `(() => {
		const composite = '[role=grid], [role=treegrid], [role=tablist], [role=tree], [role=menu], svg';
		const group = (e) => e.parentElement?.closest(composite);
		const stops = [...reached].map((e) => e.closest(composite)).filter(Boolean);
		return [...document.querySelectorAll('#app button, #app input, #app [role=grid], #app [tabindex]')]
			.filter((e) => e.checkVisibility() && !e.matches('#main') && !reached.has(e) && ![...reached].some((r) => e.contains(r)) && !stops.includes(group(e)))
			.map((e) => e.outerHTML.slice(0, 160));
	})()`
)

func TestTabReachesEverythingAndShowsWhereItIs(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	p.until("document.querySelector('#take-mrr')", "the charts, which stand a moment after the numbers")
	p.allDrawn()
	p.do(chromedp.Evaluate[chromedp.Void](walk))
	for _, view := range eval[[]string](p, "[...document.querySelectorAll('nav .place:not(.last)')].map((place) => place.id)") {
		p.click("#" + view)
		p.until("document.querySelector('#"+view+"').ariaCurrent === 'page'", view)
		p.until("'"+view+"' !== 'nav-behaviours' || document.querySelector('#beh-begin')", "what simulation answers, which comes a moment after the page")
		p.until("rests(workers, drawers, keepers) && !document.querySelector('#draws-stop')", "nothing more is drawn, which could be stopped")
		p.do(chromedp.Evaluate[chromedp.Void]("reached.clear(); unseen.length = 0; 0"))
		stops := eval[int](p, "document.querySelectorAll('#app button, #app input, #app [tabindex=\"0\"]').length")
		for range min(stops, 120) + 2 {
			p.keys(kb.Tab)
		}
		assert.Empty(t, eval[[]string](p, missed), "%s: not reached by Tab", view)
		assert.Empty(t, eval[[]string](p, "unseen"), "%s: the focus is not seen", view)
	}
}

// Whatever is recalculated, undone or said in another language, the focus stays where it was.
func TestTheFocusIsNeverLost(t *testing.T) {
	p := open(t, "en", example(t, reference))
	focused := func(what, condition string) {
		t.Helper()
		p.until("(() => { const e = document.activeElement; return "+condition+"; })()", what)
	}
	p.click("#nav-funnel")
	p.until("document.querySelector('button.in-place')", "a rate that can be changed in its table")
	path := eval[string](p, "document.querySelector('button.in-place').dataset.path")
	p.focus("button.in-place")
	p.keys(kb.Enter)
	focused("its field", "e.matches('input.in-place')")
	p.keys("3", "3", "%")
	p.keys(kb.Enter)
	p.until("document.querySelector('#undo').ariaDisabled === 'false'", "the change is made")
	focused("the rate again", "e.dataset.path === '"+path+"'")
	p.focus("#undo")
	p.keys(kb.Enter)
	p.until("document.querySelector('#undo').ariaDisabled === 'true'", "undone")
	focused("the button, though there is nothing more to undo", "e.id === 'undo'")
	p.focus("#lang")
	p.keys(kb.Enter)
	p.until("document.documentElement.lang === 'zh-CN'", "Chinese")
	focused("the switch of language", "e.id === 'lang'")
	p.ctrl("k")
	p.until("document.querySelector('#find')", "find")
	p.keys("g", "a", "i", kb.Escape)
	focused("where it was before", "e.id === 'lang'")
	p.focus("#nav-assume")
	p.keys(kb.Enter)
	p.until("document.querySelector('.sheet')", "the assumptions")
	focused("the tab of the view", "e.id === 'nav-assume'")
	p.focus("#tab-money")
	p.keys(kb.Enter)
	p.until("document.querySelector('#tab-money').ariaSelected === 'true'", "the section")
	focused("its tab", "e.id === 'tab-money'")
}

// Where the system forces its colours, what is chosen, active, wrong or focused is said by a line.
func TestForcedColoursKeepWhatStateSays(t *testing.T) {
	p := assumptions(t)
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}}})
	outlined := func(selector string) {
		t.Helper()
		assert.NotEqual(t, "none", eval[string](p, "getComputedStyle(document.querySelector('"+selector+"')).outlineStyle"), selector)
	}
	p.click(first(rate))
	outlined("td.active")
	outlined(".place[aria-current]")
	p.keys("1", "3", "4", kb.Enter)
	p.until("document.querySelector('.wrong')", "a refused entry")
	outlined(".wrong")
	width := func(selector string) string {
		return eval[string](p, "getComputedStyle(document.querySelector('"+selector+"')).borderBottomWidth")
	}
	assert.NotEqual(t, width(".tabs [aria-selected=false]"), width(".tabs [aria-selected=true]"))
	p.click("#nav-overview")
	p.until("document.querySelector('.figure svg[role=img] rect')", "the bars")
	assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('.figure svg[role=img] rect')].filter((bar) => {
		const { fill, stroke } = getComputedStyle(bar), ground = getComputedStyle(document.body).backgroundColor;
		return bar.getBoundingClientRect().height > 2 && [fill, stroke].every((colour) => colour === 'none' || colour === ground);
	}).map((bar) => bar.outerHTML.slice(0, 120))`), "bars are seen")
}
