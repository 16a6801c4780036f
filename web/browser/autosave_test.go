package browser

import (
	"encoding/json"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// adsRate is a cell of the template b2b-saas.
const adsRate = `tr[data-path="channels.ads.rates.mql"] td.yours`

// kept waits until the autosave holds the text that the page shows.
func (p *page) kept() {
	p.t.Helper()
	p.until("dispatchEvent(new Event('beforeunload', { cancelable: true }))", "everything is kept")
}

func (p *page) reload() {
	p.t.Helper()
	p.kept()
	p.do(chromedp.Reload())
}

// again is the same page after its tab was closed, opened anew by the same person.
func (p *page) again() *page {
	p.t.Helper()
	p.kept()
	other := p.beside(p.path, "")
	call(p, cdppage.Close, cdp.Empty{})
	return other
}

// hostileTitle is the reference plan under another title.
func hostileTitle(t testing.TB, title string) string {
	t.Helper()
	var doc map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(example(t, reference)), &doc))
	doc["title"] = []byte(quoted(title))
	text, err := json.Marshal(doc)
	require.NoError(t, err)
	return string(text)
}

func TestWhatWasNotSavedIsRecoveredFromTheSamePage(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, reference))
			p.click("#nav-assume")
			p.typeRate("40")
			p.typeRate("41")
			p.sees(map[string]string{"zh": "未保存，自动保存于 ", "en": "Unsaved, autosaved at "}[lang])
			p.reload()
			p.until("document.querySelector('#newer')", "the page says that there is more than the file holds")
			assert.Contains(t, p.text("#newer"), "2")
			p.click("#nav-assume")
			p.until("document.querySelector('"+first(rate)+"')?.innerText.startsWith('32')", "until then the file's content is shown")
			p.click("#recover")
			p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('41')", "recovered")
			p.until("!document.querySelector('.notice')", "the question is answered")
			p.ctrl("z")
			p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('32')", "recovering can be undone")
		})
	}
}

// While nobody has decided, both sides stay: edits of the file's content do not cost the autosave, not even through
// another crash.
func TestBothSidesAreKeptUntilThePersonDecides(t *testing.T) {
	p := assumptions(t)
	p.typeRate("40")
	p.sees("autosaved at")
	p.reload()
	p.until("document.querySelector('#newer')", "asked")
	p.click("#nav-assume")
	p.typeRate("50")
	p.sees("autosaved at")
	p.reload()
	p.until("document.querySelector('#newer')", "asked again")
	p.click("#keep-file")
	p.click("#nav-start")
	p.until("document.querySelectorAll('.recover li').length === 2", "both autosaves are in the list")
	p.click(".recover li:nth-child(2) .button")
	p.click("#nav-assume")
	p.until("/^(40|50)/.test(document.querySelector('"+first(rate)+"')?.innerText)", "and open from there")
}

func TestAClosedPlanOfATemplateIsInTheListOfTheStartScreen(t *testing.T) {
	p := open(t, "en", "")
	two := []string{"#template-b2b-saas", "#template-b2b-saas"}
	for i, template := range two {
		p.click(template)
		p.click("#nav-assume")
		p.until("document.querySelector('"+adsRate+"') && !document.querySelector('.busy')", "the assumptions")
		p.click(adsRate)
		p.until("document.activeElement.closest('"+adsRate+"')", "the cell is the active one")
		p.keys(itoa(41+i), kb.Enter)
		p.sees("autosaved at")
		p.click("#nav-start")
	}
	p.until("document.querySelectorAll('.recover li').length === 2", "two plans of one template are two plans")
	p.sees("1 unsaved")
	p.sees("not in a file yet")
	p = p.again()
	p.until("document.querySelectorAll('.recover li').length === 2", "they outlive the tab")
	p.click(".recover li:nth-child(2) .plain")
	p.until("document.activeElement.id === 'put-back' && document.querySelectorAll('.recover li').length === 1", "removed, and can be put back")
	p.click("#put-back")
	p.until("document.querySelectorAll('.recover li').length === 2", "put back")
	p.click(".recover li:nth-child(2) .button")
	p.click("#nav-assume")
	p.until("document.querySelector('"+adsRate+"')?.innerText.startsWith('41')", "recovered")
	p.sees("Unsaved, autosaved at")
}

// Where nothing can be kept, the page says so, and goes on.
func TestAnAutosaveThatCannotBeIsSaidInWords(t *testing.T) {
	for name, c := range map[string]struct{ script, says string }{
		"blocked":             {"Object.defineProperty(window, 'indexedDB', { value: { open() { throw new DOMException('', 'SecurityError'); } } });", "keep nothing"},
		"missing":             {"Object.defineProperty(window, 'indexedDB', { value: undefined });", "keep nothing"},
		"refused when opened": {"Object.defineProperty(window, 'indexedDB', { value: { open() { const r = {error: new DOMException('', 'InvalidStateError')}; setTimeout(() => r.onerror()); return r; } } });", "keep nothing"},
		"full":                {"IDBObjectStore.prototype.put = function () { this.transaction.abort(); }; Object.defineProperty(IDBTransaction.prototype, 'error', { get: () => new DOMException('', 'QuotaExceededError') });", "no more room"},
	} {
		t.Run(name, func(t *testing.T) {
			p := openWith(t, "en", built, c.script)
			p.click("#template-b2b-saas")
			p.click("#nav-assume")
			p.click(adsRate)
			p.keys("43", kb.Enter)
			p.sees("Unsaved, autosave is off")
			p.sees(c.says)
			assert.Contains(t, p.text("#no-autosave"), "save")
			assert.True(t, eval[bool](p, "!dispatchEvent(new Event('beforeunload', { cancelable: true }))"), "the browser asks before it closes the page")
			p.saveAs("plan")
			_, text := p.download()
			assert.Contains(t, text, "0.43")
			p.until("dispatchEvent(new Event('beforeunload', { cancelable: true }))", "saved: it asks nothing")
		})
	}
}

func TestClosingAPageThatIsAutosavedAsksNothing(t *testing.T) {
	p := assumptions(t)
	p.typeRate("40")
	p.sees("autosaved at")
	p.until("dispatchEvent(new Event('beforeunload', { cancelable: true }))", "it asks nothing, once the edit is kept")
}
