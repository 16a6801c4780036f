package browser

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// holding keeps back all that workers are sent until the test lets it go: the core does not even start.
const holding = `
window.sent = [];
const Hired = Worker;
window.Worker = class extends Hired {
	postMessage(...a) { sent ? sent.push(() => super.postMessage(...a)) : super.postMessage(...a); }
};
window.letGo = () => { const all = sent; sent = null; all.forEach((send) => send()); return true; };
`

// held opens a packed page whose core is kept back; altered changes its bytes before.
func held(t *testing.T, lang string, altered func([]byte) []byte) *page {
	t.Helper()
	html := packed(t, example(t, reference))
	if altered != nil {
		was := html
		html = altered(html)
		require.False(t, bytes.Equal(was, html))
	}
	path := filepath.Join(t.TempDir(), "plan.html")
	require.NoError(t, os.WriteFile(path, html, 0o644))
	return openWith(t, lang, path, holding)
}

func (p *page) letGo() {
	p.t.Helper()
	eval[bool](p, "letGo()")
	p.until("document.querySelector('#main').ariaBusy === 'false' && document.querySelector('.figure-range')", "the core has answered and draws")
}

const shown = "document.querySelector('.strip .figure-value')"

// What is pressed and typed while the core starts is carried out once it has.
func TestAPackedPageShowsItsNumbersBeforeTheCoreRuns(t *testing.T) {
	for _, lang := range []string{"zh-CN", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := held(t, lang, nil)
			p.until(shown, "the first numbers are there")
			p.until("document.querySelector('#main').ariaBusy === 'true'", "it is said that they are being computed")
			const values = "[...document.querySelectorAll('.figure-value')].map((one) => one.innerText)"
			before := eval[[]string](p, values)
			sentence, receipt := p.text("h1"), p.text("#receipt")
			eval[bool](p, "(document.querySelector('.strip').kept = true)")
			p.seek("mrr")
			p.letGo()
			p.until(firstFound, "what was looked for is found")
			assert.Equal(t, "mrr", eval[string](p, "document.activeElement.value"))
			p.keys(kb.Escape)
			assert.True(t, eval[bool](p, "document.querySelector('.strip').kept"), "nothing was drawn anew")
			p.until("document.querySelectorAll('.figure svg').length > 2", "the charts are there")
			assert.Equal(t, []string{sentence, receipt}, []string{p.text("h1"), p.text("#receipt")})
			assert.Equal(t, before, eval[[]string](p, values))
		})
	}
}

func TestWhatIsPressedBeforeTheCoreRunsIsDoneInOrder(t *testing.T) {
	p := held(t, "en", nil)
	p.until(shown, "the first numbers are there")
	p.press("#nav-assume")
	p.press("#nav-funnel")
	p.press("#lang")
	eval[bool](p, "letGo()")
	p.until("document.documentElement.lang === 'zh-CN' && document.querySelector('#nav-funnel').ariaCurrent === 'page'", "the funnel is shown in Chinese")
	p.click("#nav-assume")
	p.typeRate("40")
	p.until("document.title.startsWith('● ')", "the edit is kept")
}

// What a page carries is shown only where the core of this page would say it of this plan.
func TestNumbersOfAnotherPlanAreNotShown(t *testing.T) {
	for name, c := range map[string][2]string{
		"a plan edited by hand": {`"title": "`, `"title":  "`},
		"another core":          {`"engine":"0.1.0","text"`, `"engine":"0.0.9","text"`},
		"another look":          {`"asked":{"do":"carried"`, `"asked":{"view":"report","do":"carried"`},
		"what cannot be read":   {`id="result">{`, `id="result">`},
	} {
		t.Run(name, func(t *testing.T) {
			p := held(t, "en", func(html []byte) []byte { return bytes.Replace(html, []byte(c[0]), []byte(c[1]), 1) })
			p.until("sent.length > 1 && document.querySelector('#nav-assume')", "the frame stands and the core has been asked")
			assert.False(t, eval[bool](p, "!!"+shown))
			p.letGo()
			p.until(shown, "the core's own numbers are there")
		})
	}
}

// The core's answer stands, and who reads stays where they were.
func TestTheCoreHasTheLastWord(t *testing.T) {
	p := held(t, "en", func(html []byte) []byte {
		at := bytes.Index(html, []byte(`"en":{`))
		require.Positive(t, at)
		return append(html[:at:at], bytes.Replace(html[at:], []byte(`"label":"MRR`), []byte(`"label":"XYZ`), 1)...)
	})
	p.until(shown, "the first numbers are there")
	p.sees("XYZ")
	p.do(chromedp.EmulateViewport(700, 300))
	const where = "[document.activeElement.closest('div[id]').id, document.querySelector('#main').scrollTop]"
	eval[bool](p, "(document.querySelector('.strip > :last-child button').focus(), true)") // what has the focus is scrolled to
	was := eval[[]any](p, where)
	require.NotZero(t, was[1])
	p.letGo()
	p.until("!document.body.innerText.includes('XYZ')", "the core's words are there")
	assert.Equal(t, was, eval[[]any](p, where))
}

// Where no core runs there is something to read, and nothing to change.
func TestAPackedPageIsReadWhereTheCoreCannotRun(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.html")
	require.NoError(t, os.WriteFile(path, packed(t, example(t, reference)), 0o644))
	p := openWith(t, "en", path, `
const Hired = Worker;
window.Worker = class extends Hired { constructor(...a) { super(...a); setTimeout(() => this.dispatchEvent(new ErrorEvent('error'))); } };
`)
	p.until("document.querySelector('.failure')?.innerText.includes('cannot run here')", "it is said that the core does not run")
	p.until(shown+" && document.querySelectorAll('.figure svg').length > 2", "numbers and charts can be read")
	p.press("#nav-assume")
	p.ctrl("k")
	assert.True(t, eval[bool](p, "!!"+shown+" && !document.querySelector('#find') && document.querySelector('#main').ariaBusy === 'false'"))
}
