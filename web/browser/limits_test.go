package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A browser without what the page needs gets a sentence in both languages and no script error.
func TestAnOldBrowserGetsASentence(t *testing.T) {
	html, err := os.ReadFile(built)
	require.NoError(t, err)
	// The page cannot be changed without breaking its policy, so the browser is: the check
	// reads what it finds missing before the page's own script runs.
	path := filepath.Join(t.TempDir(), "old.html")
	require.NoError(t, os.WriteFile(path, html, 0o644))
	p := openWith(t, "en", path, "delete window.DecompressionStream;")
	p.sees("DecompressionStream")
	shown := p.text("#app")
	assert.Contains(t, shown, "too old")
	assert.Contains(t, shown, "太旧")
	assert.Equal(t, 0, strings.Count(shown, "undefined"))
}

// small lists what can be pressed and is less than 24 pixels wide or high (WCAG 2.5.8), words in a line aside.
const small = `[...document.querySelectorAll('button, input, [role=tab], [role=option]')].filter((e) => e.checkVisibility() && !e.matches('.editor, .unseen'))
	.map((e) => [e.id || e.className || e.textContent, e.getBoundingClientRect()]).filter(([, r]) => r.width > 0 && (r.width < 23.9 || r.height < 23.9)).map(([name, r]) => name + ' ' + r.width + '×' + r.height)`

// What is a byte a character is not read any more once somebody's program has taken it for
// another encoding; the page then says so, in both languages.
func TestAPageWhoseEncodingWasChangedSaysSo(t *testing.T) {
	html, err := os.ReadFile(built)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "changed.html")
	require.NoError(t, os.WriteFile(path, append([]byte("\xef\xbb\xbf"), html...), 0o644)) // a mark of UTF-8
	p := openFile(t, "en", path)
	p.sees("Ask for the original")
	assert.Contains(t, p.text("#app"), "原文件")
}

// view shows a view: by its tab, or where a narrow screen has no room for that, by the menu of the title.
func (p *page) view(name string) {
	p.t.Helper()
	if eval[bool](p, "document.querySelector('#nav-"+name+"').checkVisibility()") {
		p.click("#nav-" + name)
	} else {
		p.click("#title-menu")
		p.click("[data-choice=" + name + "]")
	}
	p.until("document.querySelector('#nav-"+name+"').ariaCurrent === 'page'", name)
}

// On a narrow screen nothing runs out sideways; five views are reached from below, the rest from the title.
func TestNarrowScreens(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, "saas-tiers.plan.json"))
			p.do(chromedp.EmulateViewport(390, 844))
			for _, view := range eval[[]string](p, "[...document.querySelectorAll('nav .place:not(.last)')].map((place) => place.id.slice(4))") {
				p.view(view)
				assert.LessOrEqual(t, eval[int](p, "document.documentElement.scrollWidth"), 390, view)
				assert.LessOrEqual(t, eval[int](p, "document.querySelector('#main').scrollWidth - document.querySelector('#main').clientWidth"), 0, "%s: the main part does not scroll sideways", view)
			}
			assert.Equal(t, 5, eval[int](p, "[...document.querySelectorAll('nav .place')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().top >= 780).length"), "five tabs at the bottom")
			p.click("#title-menu")
			p.until("document.querySelector('[role=menu]')", "the title has a menu of the rest")
			assert.Empty(t, eval[[]string](p, small), "what is pressed is large enough")
			p.click("[data-choice=find]")
			p.until("document.querySelector('#find')", "find")
			assert.LessOrEqual(t, eval[int](p, "document.documentElement.scrollWidth"), 390, "find")
			p.keys(kb.Escape, "?")
			p.until("document.querySelector('#help')", "help")
			assert.LessOrEqual(t, eval[int](p, "document.documentElement.scrollWidth"), 390, "help")
		})
	}
}

// Words of a drawing stay inside it and off each other, at the widths that people have.
func TestWordsOfChartsDoNotCollide(t *testing.T) {
	const collisions = `[...document.querySelectorAll('.figure svg[role=img], .small svg')].flatMap((svg) => {
		const box = svg.getBoundingClientRect();
		const texts = [...svg.querySelectorAll('text')].filter((e) => e.textContent !== '').map((e) => [e.textContent, e.getBoundingClientRect()]);
		const out = texts.filter(([, r]) => r.left < box.left - 2 || r.right > box.right + 2).map(([text]) => text + ' runs out');
		texts.forEach(([a, r], i) => texts.slice(i + 1).forEach(([b, q]) => {
			const wide = Math.min(r.right, q.right) - Math.max(r.left, q.left);
			const tall = Math.min(r.bottom, q.bottom) - Math.max(r.top, q.top);
			if (wide > 2 && tall > 6) out.push(a + ' × ' + b);
		}));
		return out;
	})`
	for _, name := range []string{reference, "saas-tiers.plan.json", "bank-deposits.plan.json"} {
		for _, lang := range []string{"zh", "en"} {
			t.Run(name+" "+lang, func(t *testing.T) {
				p := open(t, lang, example(t, name))
				for _, width := range []int64{1440, 1280, 390} {
					p.do(chromedp.EmulateViewport(width, 900))
					for _, view := range []string{"overview", "funnel"} {
						p.view(view)
						p.until("document.querySelector('.figure svg')", view)
						assert.Empty(t, eval[[]string](p, collisions), "%s at %d", view, width)
					}
				}
			})
		}
	}
}

// A page of 1440 enlarged to twice its size has 720 pixels: nothing is lost or runs out.
func TestEnlargedToTwiceItsSizeNothingIsLost(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	p.do(chromedp.EmulateViewport(720, 450))
	for _, view := range eval[[]string](p, "[...document.querySelectorAll('nav .place:not(.last)')].map((place) => place.id.slice(4))") {
		p.view(view)
		assert.LessOrEqual(t, eval[int](p, "Math.max(document.documentElement.scrollWidth - 720, document.querySelector('#main').scrollWidth - document.querySelector('#main').clientWidth)"), 0, view)
		assert.True(t, eval[bool](p, "document.querySelector('#receipt').checkVisibility()"), "the bottom bar stays")
		assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('.top button, .rail button, .status')].filter((e) => e.checkVisibility()).map((e) => [e.id || e.className, e.getBoundingClientRect()])
			.filter(([, r]) => r.left < 0 || r.right > 720 || r.top < 0 || r.bottom > 450).map(([name]) => name)`), "%s: within the screen", view)
	}
}
