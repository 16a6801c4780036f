package browser

import (
	"context"
	"encoding/json"
	"errors"
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
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// page is one tab with the page open in it. When its test ends it demands that nothing
// was fetched, nothing was refused by the policy and nothing was written to the console.
type page struct {
	t         testing.TB
	ctx       context.Context
	path      string
	downloads string
	looks     int // so far

	mu      sync.Mutex
	trouble []string // console errors, exceptions, policy violations
	fetched []string // addresses other than the page itself
}

// before runs in the page before its own scripts: the file dialogs of newer browsers
// cannot be driven from outside, so the page is made to use the older way; the
// workers are kept in a list, so that a test can kill one; those that draw in another, and the one that holds logs.
// Of each is known which questions it has not answered, practice aside.
const before = `
delete window.showSaveFilePicker;
delete window.showOpenFilePicker;
window.workers = [];
window.drawers = [];
window.keepers = [];
window.Worker = class extends Worker {
	asked = new Map();
	constructor(...a) {
		super(...a);
		const crew = a[1].name.includes('draws') ? drawers : a[1].name.includes('logs') ? keepers : workers;
		crew.push(this);
		this.addEventListener('message', ({ data }) => (this.isWarm ||= data?.ready));
		this.addEventListener('message', ({ data }) => data?.answer && this.asked.delete(data.id) && (crew.answeredAt = performance.now()));
	}
	postMessage(...a) {
		super.postMessage(...a);
		if (a[0].id) this.asked.set(a[0].id, a[0].request);
	}
	terminate() {
		super.terminate();
		this.hasEnded = true;
		this.asked.clear();
	}
};
window.unanswered = (...crews) => crews.flat().flatMap((one) => [...one.asked.values()]);
window.rests = (...crews) => unanswered(...crews).length === 0 && crews.every(({ answeredAt = -1000 }) => performance.now() - answeredAt > 150);
Object.defineProperty(navigator, 'language', { get: () => LANG });
addEventListener('securitypolicyviolation', (e) => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
`

// open shows the built page; plan, if any, is packed into it, so that its numbers are there before the core runs.
func open(t testing.TB, lang, plan string) *page {
	t.Helper()
	path := built
	if plan != "" {
		path = filepath.Join(t.TempDir(), "plan.html")
		require.NoError(t, os.WriteFile(path, packed(t, plan), 0o644))
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
	ctx, cancel := context.WithCancel(tab) // each step has its own limit: the more a test does, the longer it may take
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
	call(p, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}) // whatever else opens or closes
	call(p, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: aiming + strings.ReplaceAll(before, "LANG", quoted(lang)) + script})
	_, err := chromedp.CallBrowser(ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: p.downloads, BrowserContextID: chromedp.FromContext(tab).BrowserContextID,
	})
	require.NoError(t, err)
	p.do(chromedp.Navigate((&url.URL{Scheme: "file", Path: path}).String()))
	return p
}

func call[P, R any](p *page, command cdp.Command[P, R], params P) R {
	p.t.Helper()
	ctx, done := p.limited()
	defer done()
	result, err := chromedp.Call(ctx, command, params)
	p.came(err, "the browser answers")
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

// limited is for one step.
func (p *page) limited() (context.Context, context.CancelFunc) {
	return context.WithTimeout(p.ctx, 2*patience)
}

// came demands that something has come about; else it is said what was waited for, what the page shows and which
// questions it has not answered.
func (p *page) came(err error, what string) {
	p.t.Helper()
	if err == nil {
		return
	}
	ctx, done := context.WithTimeout(p.ctx, patience)
	defer done()
	const all = `[document.querySelector('nav [aria-current]')?.id, workers.length + ' workers hired', 'focus on ' + document.activeElement.outerHTML.slice(0, 200),
		...unanswered(workers, drawers, keepers).map((one) => 'unanswered: ' + new TextDecoder().decode(one.slice(0, 300))), document.body.innerText.slice(0, 1500)].join('\n')`
	shown, _ := chromedp.Run(ctx, chromedp.Evaluate[string](all))
	require.NoErrorf(p.t, err, "waited in vain until %s; the page shows:\n%s", what, shown)
}

func (p *page) do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, done := p.limited()
	defer done()
	p.came(chromedp.Do(ctx, actions...), "it is done")
}

// eval is the value of an expression in the page; promises are waited for.
func eval[T any](p *page, expression string) T {
	p.t.Helper()
	ctx, done := p.limited()
	defer done()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	p.came(err, "there is the value of "+expression)
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
	polled[chromedp.Void](p, condition, what)
}

// polled waits until an expression has a value that counts as true, and gives it. A page whose workers are at something is
// waited for longer.
func polled[T any](p *page, expression, what string) T {
	p.t.Helper()
	held := "(() => { try { return " + expression + " } catch { return false } })()"
	for more := 3; ; more-- {
		ctx, done := p.limited()
		value, err := chromedp.Run(ctx, chromedp.Poll[T](held, chromedp.WithPollingTimeout(patience), chromedp.WithPollingInterval(20*time.Millisecond)))
		done()
		if errors.Is(err, chromedp.ErrPollingTimeout) && more > 0 && !eval[bool](p, "rests(workers, drawers, keepers)") {
			continue
		}
		p.came(err, what)
		return value
	}
}

// settled waits until everything that was asked has been answered, for a moment already: what is asked next, in its turn, is
// asked by then.
func (p *page) settled() {
	p.t.Helper()
	p.until("rests(workers, drawers, keepers)", "all is answered")
}

// text is what an element shows.
func (p *page) text(selector string) string {
	p.t.Helper()
	shown := polled[[]string](p, "((e) => [e.checkVisibility() ? e.innerText : ''])(document.querySelector("+quoted(selector)+"))", "there is "+selector)
	return strings.TrimSpace(shown[0])
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
