package browser

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A million events of 50,000 users: the page tells how far it is, can be told to stop, and is never held up; what it finds in
// them is carried through to revenue in one step, and undone in one.
func TestAMillionEventsLeadToAKeyBehaviourInThePlan(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	path := diskFile(t, "million.csv", logOf(50_000))
	longer := diskFile(t, "longer.csv", logOf(200_000)) // a million are read before a person could say stop
	p.click("#nav-data")
	p.until("document.querySelector('#data-nothing')", "the frame of Data")
	p.sees("10,000 draws")
	tasks := p.tasks()
	p.dropPath(longer)
	p.until("/[1-9][0-9,]* rows read/.test(document.querySelector('.search-progress')?.innerText)", "it says how many rows have been read")
	p.click("#data-stop")
	p.until("document.querySelector('h1').innerText === 'longer.csv has not been read in yet'", "reading has been given up")
	p.dropPath(path)
	p.readIn()
	assert.True(t, strings.HasPrefix(p.text("h1"), "1,000,000 events of 50,000 users"), p.text("h1"))

	p.click("#data-keep")
	p.until("document.querySelector('.search-adopted')", "the plan knows the log")
	p.click("#nav-behaviours")
	p.until("document.querySelector('#beh-adopt')", "what was found can be adopted")
	assert.Contains(t, p.text("h1"), "share", "the behaviour that tells who stays")
	p.click("#nav-overview")
	p.allDrawn()
	before, value := p.text("#kpi-mrr"), p.text("#kpi-mrr .figure-value")
	p.click("#nav-behaviours")
	p.until("document.querySelector('#beh-into')", "it can be the plan's key behaviour")
	p.click("#beh-into")
	p.until("document.querySelector('#take-go:enabled')", "what would be written, and what becomes of the plan")
	assert.Contains(t, p.text("#take"), "does not say what guidance would do")
	assert.Contains(t, p.text("#take h2"), "goes from")
	p.click("#take-go")
	p.until("document.querySelector('#data-findings')?.innerText.includes('million.csv')", "the plan keeps what was found, and from which file")
	p.click("#nav-overview")
	p.until("document.querySelector('#kpi-mrr .figure-value').innerText !== "+quoted(value), "recurring revenue is another")
	p.click("#undo")
	p.until("document.querySelector('#kpi-mrr')?.innerText === "+quoted(before), "one step of undo")
	p.click("#nav-behaviours")
	p.until("document.querySelector('#beh-into') && !document.querySelector('#data-findings')", "nothing of it is left")
	assert.LessOrEqual(t, tasks(), 50*time.Millisecond, "no task of the page's own thread is longer")
	if most := p.memory(); most > 0 {
		t.Logf("the page took %d MB at most", most>>20)
		assert.Less(t, most, int64(1<<30), "memory of the page's process at its highest")
	}
}

// tasks watches the page's own thread; what it gives ends that, and tells how long the longest task was at work. On a
// machine with much else to do a task lasts longer than that.
func (p *page) tasks() func() time.Duration {
	p.t.Helper()
	mains := map[string]bool{} // threads
	type task struct {
		thread string
		work   time.Duration
		raw    string
	}
	var all []task
	done := make(chan struct{})
	require.NoError(p.t, chromedp.Listen(p.ctx, func(event any) {
		switch e := event.(type) {
		case *tracing.EventDataCollected:
			for _, raw := range e.Value {
				var one struct {
					Name string
					Pid  int
					Tid  int
					TDur int64 `json:"tdur"`
					Args struct{ Name string }
				}
				if json.Unmarshal(raw, &one) != nil {
					continue
				}
				thread := strconv.Itoa(one.Pid) + " " + strconv.Itoa(one.Tid)
				if one.Name == "thread_name" && one.Args.Name == "CrRendererMain" {
					mains[thread] = true
				}
				if strings.HasSuffix(one.Name, "RunTask") {
					all = append(all, task{thread, time.Duration(one.TDur) * time.Microsecond, string(raw)})
				}
			}
		case *tracing.EventTracingComplete:
			close(done)
		}
	}))
	call(p, tracing.Start, tracing.StartParams{TraceConfig: &tracing.TraceConfig{IncludedCategories: []string{"toplevel", "disabled-by-default-devtools.timeline"}}})
	return func() time.Duration {
		p.t.Helper()
		call(p, tracing.End, cdp.Empty{})
		<-done
		var longest task
		for _, one := range all {
			if mains[one.thread] && one.work > longest.work {
				longest = one
			}
		}
		p.t.Logf("of %d tasks the longest on the page's thread: %s", len(all), longest.raw)
		return longest.work
	}
}

// memory is the most that a process of a page has taken so far, in bytes; 0 where the system does not tell.
func (p *page) memory() int64 {
	p.t.Helper()
	var most int64
	for _, id := range p.renderers() {
		status, err := os.ReadFile("/proc/" + id + "/status")
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(status)) {
			if f := strings.Fields(line); len(f) > 1 && f[0] == "VmHWM:" {
				kilobytes, err := strconv.ParseInt(f[1], 10, 64)
				require.NoError(p.t, err)
				most = max(most, kilobytes<<10)
			}
		}
	}
	return most
}

// renderers are the processes of pages.
func (p *page) renderers() (ids []string) {
	p.t.Helper()
	info, err := chromedp.CallBrowser(p.ctx, systeminfo.GetProcessInfo, cdp.Empty{})
	require.NoError(p.t, err)
	for _, process := range info.ProcessInfo {
		if process.Type == "renderer" {
			ids = append(ids, itoa(int(process.ID)))
		}
	}
	return ids
}
