package browser

import (
	"context"
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/web"
)

// page is one tab with the page open in it. When its test ends it demands that nothing
// was fetched, nothing was refused by the policy and nothing was written to the console.
type page struct {
	t         testing.TB
	ctx       context.Context
	path      string
	downloads string
	clicks    int // so far

	mu      sync.Mutex
	trouble []string // console errors, exceptions, policy violations
	fetched []string // addresses other than the page itself
}

// before runs in the page before its own scripts: the file dialogs of newer browsers
// cannot be driven from outside, so the page is made to use the older way; and the
// workers are kept in a list, so that a test can kill one; those that draw in another.
const before = `
delete window.showSaveFilePicker;
delete window.showOpenFilePicker;
window.workers = [];
window.drawers = [];
window.Worker = class extends Worker { constructor(...a) { super(...a); (a[1].name.includes('draws') ? drawers : workers).push(this); } };
Object.defineProperty(navigator, 'language', { get: () => LANG });
addEventListener('securitypolicyviolation', (e) => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
`

// open shows the built page; plan, if any, is put inside it.
func open(t testing.TB, lang, plan string) *page {
	t.Helper()
	path := built
	if plan != "" {
		html, err := os.ReadFile(built)
		require.NoError(t, err)
		html, err = web.Insert(html, []byte(plan))
		require.NoError(t, err)
		path = filepath.Join(t.TempDir(), "plan.html")
		require.NoError(t, os.WriteFile(path, html, 0o644))
	}
	p := openFile(t, lang, path)
	if plan != "" {
		p.until("document.querySelector('.strip .figure-value')", "the first numbers are there")
	}
	return p
}

func openFile(t testing.TB, lang, path string) *page {
	t.Helper()
	return openWith(t, lang, path, "")
}

// openWith runs a script of the test before the page's own.
func openWith(t testing.TB, lang, path, script string) *page {
	t.Helper()
	return openTab(t, shared, lang, path, script, chromedp.WithNewBrowserContext())
}

// beside opens a file in another tab of the same person: what the browser keeps is the same.
func (p *page) beside(path, script string) *page {
	p.t.Helper()
	return openTab(p.t, shared, "en", path, script, chromedp.WithExistingBrowserContext(chromedp.FromContext(p.ctx).BrowserContextID))
}

func openTab(t testing.TB, in context.Context, lang, path, script string, options ...chromedp.ContextOption) *page {
	t.Helper()
	tab, closeTab := chromedp.NewContext(in, options...)
	require.NoError(t, chromedp.Do(tab))
	ctx, cancel := context.WithTimeout(tab, 4*patience)
	p := &page{t: t, ctx: ctx, path: path, downloads: t.TempDir()}
	t.Cleanup(func() {
		p.quiet()
		cancel()
		closeTab()
	})
	require.NoError(t, chromedp.Listen(ctx, p.hear))
	call(p, network.Enable, network.EnableParams{})
	call(p, log.Enable, cdp.Empty{})
	call(p, runtime.Enable, cdp.Empty{})
	call(p, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: strings.ReplaceAll(before, "LANG", quoted(lang)) + script})
	_, err := chromedp.CallBrowser(ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: p.downloads, BrowserContextID: chromedp.FromContext(tab).BrowserContextID,
	})
	require.NoError(t, err)
	p.do(chromedp.Navigate((&url.URL{Scheme: "file", Path: path}).String()))
	return p
}

func call[P, R any](p *page, command cdp.Command[P, R], params P) R {
	p.t.Helper()
	result, err := chromedp.Call(p.ctx, command, params)
	require.NoError(p.t, err)
	return result
}

func (p *page) hear(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		scheme, _, _ := strings.Cut(e.Request.URL, ":")
		if scheme != "file" && scheme != "blob" && scheme != "data" {
			p.fetched = append(p.fetched, e.Request.URL)
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Source == log.EntrySourceSecurity {
			p.trouble = append(p.trouble, e.Entry.Text)
		}
	case *runtime.EventExceptionThrown:
		p.trouble = append(p.trouble, e.ExceptionDetails.Text+" "+e.ExceptionDetails.Exception.Description)
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" || e.Type == "warning" {
			p.trouble = append(p.trouble, string(e.Args[0].Value))
		}
	}
}

// quiet is checked at the end of every test.
func (p *page) quiet() {
	p.mu.Lock()
	defer p.mu.Unlock()
	assert.Empty(p.t, p.trouble, "console, exceptions, policy")
	assert.Empty(p.t, p.fetched, "the page makes no request")
	assert.Empty(p.t, heard(), "nothing reaches the listener")
}

func (p *page) do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	require.NoError(p.t, chromedp.Do(p.ctx, actions...))
}

// eval is the value of an expression in the page; promises are waited for.
func eval[T any](p *page, expression string) T {
	p.t.Helper()
	value, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(p.t, err)
	return value
}

// sees waits until the text is somewhere on the page.
func (p *page) sees(text string) {
	p.t.Helper()
	p.until("document.body.innerText.includes("+quoted(text)+")", "the page shows "+text)
}

// until waits for a condition in the page; what it waits for is said when it never comes. One that asks for what is
// not there, or not yet drawn, does not hold.
func (p *page) until(condition, what string) {
	p.t.Helper()
	held := "(() => { try { return " + condition + " } catch { return false } })()"
	_, err := chromedp.Run(p.ctx, chromedp.Poll[chromedp.Void](held, chromedp.WithPollingTimeout(patience), chromedp.WithPollingInterval(20*time.Millisecond)))
	if err != nil {
		shown, _ := chromedp.Run(p.ctx, chromedp.Evaluate[string]("document.body.innerText.slice(0, 1500)"))
		require.NoErrorf(p.t, err, "waited in vain until %s; the page shows:\n%s", what, shown)
	}
}

// stands tells of an element that is seen, and stays where it was when it was last asked.
const stands = `((element, asked) => {
	if (!element?.checkVisibility()) return false;
	const { x, y } = element.getBoundingClientRect(), before = element.stood;
	return (element.stood = [asked, x, y].join()) === before;
})`

// click waits until what is to be clicked stands still: what is drawn meanwhile may move it away.
func (p *page) click(selector string) {
	p.t.Helper()
	p.clicks++
	p.until(stands+"(document.querySelector('"+selector+"'), "+itoa(p.clicks)+")", "there is "+selector+" to click")
	p.do(chromedp.Click(chromedp.CSS(selector)))
}

// text is what an element shows.
func (p *page) text(selector string) string {
	p.t.Helper()
	text, err := chromedp.Run(p.ctx, chromedp.Text(chromedp.CSS(selector)))
	require.NoError(p.t, err)
	return strings.TrimSpace(text)
}

// keys are pressed one after the other, wherever the focus is.
func (p *page) keys(keys ...string) {
	p.t.Helper()
	for _, key := range keys {
		if key == kb.Enter {
			p.enter()
		} else {
			p.do(chromedp.KeyEvent(key))
		}
	}
}

// enter presses Enter as a keyboard does: one event, whose character goes nowhere when the page
// has taken the key.
func (p *page) enter() {
	p.t.Helper()
	key := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13, Text: "\r"}
	call(p, input.DispatchKeyEvent, key)
	key.Type, key.Text = input.DispatchKeyEventTypeKeyUp, ""
	call(p, input.DispatchKeyEvent, key)
}

func quoted(text string) string {
	out, _ := json.Marshal(text)
	return string(out)
}

func itoa(n int) string { return strconv.Itoa(n) }
