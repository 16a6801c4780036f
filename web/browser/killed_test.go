package browser

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/inspector"
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
// edit that was entered, and the cell what was typed into it since, but for the last key.
type editing struct {
	p       *page
	luck    *rand.Rand
	taken   string // what the rate shows for sure
	next    string // what is being typed
	pressed int    // so many of its keys, the last of which is Enter
	lost    int    // last keys that an end has cost
}

func edits(p *page, seed uint64) *editing {
	e := &editing{p: p, luck: rand.New(rand.NewPCG(seed, 1)), taken: "32"}
	e.show()
	return e
}

func (e *editing) show() {
	e.p.t.Helper()
	e.p.click("#nav-assume")
	e.p.visible(first(rate))
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
	keys := append(strings.Split(e.next, ""), kb.Enter)
	e.pressed = e.luck.IntN(len(keys) + 1)
	for i, key := range keys[:e.pressed] {
		if i > 0 {
			e.p.hasKept(e.next[:i]) // how long that takes hangs on the machine
		}
		e.p.keys(key)
		time.Sleep(time.Duration(20+e.luck.IntN(40)) * time.Millisecond) // between two keys of a person
	}
	time.Sleep(time.Duration(e.luck.IntN(60)) * time.Millisecond)
	kill()
	return e.pressed == len(keys)
}

func (e *editing) begin() {
	for next := e.next; e.next == next || e.next == e.taken; {
		e.next = itoa(33+e.luck.IntN(60)) + "." + itoa(1+e.luck.IntN(9)) // the file holds 32
	}
}

// recovered looks at the plan in a page that was opened anew.
func (e *editing) recovered(p *page) {
	e.p = p
	p.t.Helper()
	p.until("document.querySelector('.strip .figure-value')", "the page is open again")
	switch {
	case e.taken != "32":
		p.until("document.querySelector('#newer')", "there is something to recover")
	case e.pressed > 1:
		p.until("document.querySelector('#newer, #unentered')", "there is something to recover")
	default:
		time.Sleep(time.Second / 2) // there may be
	}
	typed := eval[bool](p, "!!document.querySelector('#unentered')")
	if eval[bool](p, "!!document.querySelector('#newer')") {
		p.click("#recover")
		p.until("!document.querySelector('#newer')", "recovered")
	} else if typed {
		p.click("#resume")
	}
	// A field that was open leads to its cell, what had been entered is entered again where one is: of a first key, which may
	// be the lost one, and of Enter nobody can tell which. A view that is gone to meanwhile would end the field.
	switch {
	case typed && e.pressed > 1 && e.pressed <= len(e.next):
		p.until(isEditing, "the field that was open is open again")
	case !typed || !eval[bool](p, "(async () => { for (let i = 0; i < 250 && !("+isEditing+"); i++) await new Promise((r) => setTimeout(r, 20)); return "+isEditing+"; })()"):
		e.show()
	}
	p.until("/^\\d\\d/.test(document.querySelector('"+first(rate)+"')?.innerText) || "+isEditing, "the rate is drawn")
	if typed {
		p.until(isEditing+" || document.querySelector('"+first(rate)+"').innerText.startsWith("+quoted(e.next)+")", "what was typed is back")
	}
	e.compare()
}

// compare demands that no more than the last key is lost.
func (e *editing) compare() {
	p := e.p
	p.t.Helper()
	if eval[bool](p, isEditing) {
		text := eval[string](p, "document.activeElement.value")
		assert.True(p.t, strings.HasPrefix(e.next, text), "%s was being typed, not %s", e.next, text)
		if len(text) < min(e.pressed, len(e.next)) {
			e.lost++
		}
		assert.GreaterOrEqual(p.t, len(text), e.pressed-1, "%d keys of %s were pressed", e.pressed, e.next)
		p.keys(kb.Escape)
	} else if shown := strings.TrimSuffix(strings.TrimSpace(p.text(first(rate))), "%"); shown != e.next {
		assert.LessOrEqual(p.t, e.pressed, 1, "%s was being typed", e.next)
		assert.Equal(p.t, e.taken, shown, "what was entered is there")
	} else {
		e.taken = e.next
	}
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith("+quoted(e.taken)+")", "the plan holds what was entered last")
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

func (p *page) crash() {
	dead, crashed := context.WithTimeout(p.ctx, patience) // who crashes does not answer
	defer crashed()
	_ = chromedp.Listen(dead, func(event any) {
		if _, ok := event.(*inspector.EventTargetCrashed); ok {
			crashed()
		}
	})
	_, _ = chromedp.Call(dead, cdppage.Crash, cdp.Empty{})
}

func TestATabKilledAtAnyMomentLosesAtMostTheKeystroke(t *testing.T) {
	t.Parallel() // with the next, which has a browser of its own
	p := openFile(t, "en", planFile(t))
	p.until("document.querySelector('.strip .figure-value')", "the page is open")
	e := edits(p, 2)
	for i := range 20 {
		e.upTo(func() {
			if i%2 == 0 {
				e.p.crash()
			} else {
				c := chromedp.FromContext(e.p.ctx)
				_, _ = chromedp.CallBrowser(e.p.ctx, target.CloseTarget, target.CloseTargetParams{TargetID: c.Target.TargetID})
			}
		})
		e.recovered(p.beside(p.path, ""))
	}
	t.Logf("%d last keys were lost", e.lost)
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
	t.Logf("%d last keys were lost", e.lost)
}
