package browser

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// planFile is the page with the reference plan inside.
func planFile(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "plan.html")
	require.NoError(t, os.WriteFile(path, packed(t, example(t, reference)), 0o644))
	return path
}

// editing is a run of edits by keyboard that something ends at random moments. After each end the plan must hold the last
// edit that was taken, or the one whose keys were being pressed.
type editing struct {
	p     *page
	luck  *rand.Rand
	taken string // what the rate shows for sure
	next  string // what is being typed
	lost  int    // edits in progress that an end has cost
}

func edits(p *page, seed uint64) *editing {
	e := &editing{p: p, luck: rand.New(rand.NewPCG(seed, 1)), taken: "32"}
	e.show()
	return e
}

func (e *editing) show() {
	e.p.t.Helper()
	e.p.click("#nav-assume")
	e.p.do(chromedp.WaitVisible(chromedp.CSS(first(rate))))
}

// upTo makes a few edits, the last of them cut off after some of its keys, a random time later; it says whether the last
// of its keys was pressed.
func (e *editing) upTo(kill func()) (entered bool) {
	e.p.t.Helper()
	for range e.luck.IntN(2) {
		e.begin()
		e.p.typeRate(e.next)
		e.taken = e.next
	}
	e.begin()
	e.p.click(first(rate))
	keys := []string{e.next[:1], e.next[1:], kb.Enter}
	pressed := e.luck.IntN(len(keys) + 1)
	e.p.keys(keys[:pressed]...)
	time.Sleep(time.Duration(e.luck.IntN(120)) * time.Millisecond)
	kill()
	return pressed == len(keys)
}

func (e *editing) begin() {
	for next := e.next; e.next == next || e.next == e.taken; {
		e.next = itoa(33 + e.luck.IntN(60)) // the file holds 32
	}
}

// recovered looks at the plan in a page that was opened anew.
func (e *editing) recovered(p *page) {
	e.p = p
	p.t.Helper()
	p.until("document.querySelector('.strip .figure-value')", "the page is open again")
	if e.taken != "32" {
		p.until("document.querySelector('#newer')", "there is something to recover")
	}
	if eval[bool](p, "!!document.querySelector('#newer')") {
		p.click("#recover")
		p.until("!document.querySelector('#newer')", "recovered")
	}
	e.show()
	p.until("/^\\d\\d/.test(document.querySelector('"+first(rate)+"')?.innerText)", "the rate is drawn")
	shown := p.text(first(rate))[:2]
	if shown != e.next {
		e.lost++
		assert.Equal(p.t, e.taken, shown, "no more than the edit in progress (%s) is lost", e.next)
	}
	e.taken = shown
}

// The worker at work and its spare are killed in turn, as the luck has it, also while they start.
func TestAWorkerKilledAtAnyMomentLosesNothing(t *testing.T) {
	p := openFile(t, "en", planFile(t))
	p.until("document.querySelector('.strip .figure-value')", "the page is open")
	p.until("workers.length === 2", "the spare is hired")
	e := edits(p, 1)
	for range 20 {
		entered := e.upTo(func() {
			eval[bool](p, "(workers.at("+itoa(-1-e.luck.IntN(2))+").terminate(), true)")
		})
		if entered {
			e.taken = e.next // a worker costs nothing that was entered
		} else {
			p.keys(kb.Escape)
		}
		p.rateIs(e.taken)
	}
}

func TestATabKilledAtAnyMomentLosesAtMostTheKeystroke(t *testing.T) {
	t.Parallel() // with the next, which has a browser of its own
	p := openFile(t, "en", planFile(t))
	p.until("document.querySelector('.strip .figure-value')", "the page is open")
	e := edits(p, 2)
	for i := range 20 {
		e.upTo(func() {
			if i%2 == 0 {
				ctx, cancel := context.WithTimeout(e.p.ctx, time.Second/4) // who crashes does not answer
				defer cancel()
				_, _ = chromedp.Call(ctx, cdppage.Crash, cdp.Empty{})
			} else {
				c := chromedp.FromContext(e.p.ctx)
				_, _ = chromedp.CallBrowser(e.p.ctx, target.CloseTarget, target.CloseTargetParams{TargetID: c.Target.TargetID})
			}
		})
		e.recovered(p.beside(p.path, ""))
	}
	t.Logf("%d edits in progress were lost", e.lost)
}

func TestABrowserKilledAtAnyMomentLosesAtMostTheKeystroke(t *testing.T) {
	t.Parallel()
	profile, path := t.TempDir(), planFile(t)
	start := func() (*page, func()) {
		allocator, stop := chromedp.NewExecAllocator(context.Background(), append(flags(proxy), chromedp.ExecPath(program), chromedp.UserDataDir(profile))...)
		p := openTab(t, allocator, "en", path, "")
		process := chromedp.FromContext(p.ctx).Browser.Process()
		return p, func() {
			_ = process.Kill()
			stop()
		}
	}
	p, kill := start()
	p.until("document.querySelector('.strip .figure-value')", "the page is open")
	e := edits(p, 3)
	for range 10 {
		e.upTo(kill)
		p, kill = start()
		e.recovered(p)
	}
	kill()
	t.Logf("%d edits in progress were lost", e.lost)
}
