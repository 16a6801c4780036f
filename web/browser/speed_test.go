package browser

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"testing"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// Speed is stated, not tested: these print what a person waits, in milliseconds.
//   go test ./web/browser -run=^$ -bench=.

func median(times []float64) float64 {
	slices.Sort(times)
	return times[len(times)/2]
}

// From navigation to the first key figures painted, as a person sees them, and to the core's own answer, from which on it
// answers edits: in a browser that was just started with an empty profile, the reference plan packed into the page, medians of five.
func BenchmarkFirstNumbers(b *testing.B) {
	program, err := findChromium()
	require.NoError(b, err)
	path := filepath.Join(b.TempDir(), "plan.html")
	require.NoError(b, os.WriteFile(path, packed(b, example(b, reference)), 0o644))
	const watch = `new MutationObserver((_, watcher) => {
		const seen = (what) => requestAnimationFrame(() => setTimeout(() => (window[what] ??= performance.now())));
		if (document.querySelector('.strip .figure-value')) seen('firstNumbers');
		if (document.querySelector('#main')?.ariaBusy !== 'false' || !document.querySelector('.strip .figure-value')) return;
		watcher.disconnect();
		seen('coreAnswers');
	}).observe(document, { childList: true, subtree: true, attributes: true });`
	for b.Loop() {
		var numbers, core []float64
		for range 5 {
			options := append(flags("127.0.0.1:9"), chromedp.ExecPath(program))
			allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
			tab, closeTab := chromedp.NewContext(allocator)
			require.NoError(b, chromedp.Do(tab))
			_, err := chromedp.Call(tab, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: watch})
			require.NoError(b, err)
			require.NoError(b, chromedp.Do(tab, chromedp.Navigate((&url.URL{Scheme: "file", Path: path}).String())))
			times, err := chromedp.Run(tab, chromedp.Poll[[]float64]("window.coreAnswers && [firstNumbers, coreAnswers]"))
			require.NoError(b, err)
			numbers, core = append(numbers, times[0]), append(core, times[1])
			closeTab()
			stop()
		}
		b.ReportMetric(median(numbers), "ms")
		b.ReportMetric(median(core), "core-answers-ms")
		b.ReportMetric(0, "ns/op")
	}
}

// From the Enter that takes a value to the page laid out with the new numbers; what is left
// of the frame is the browser's painting. Median of edits 11 to 40 of the reference plan and
// of a big one; with it the longest that the page's own thread was held up.
func BenchmarkEditToRepaint(b *testing.B) {
	for _, one := range []struct{ name, plan, path string }{
		{"reference", example(b, reference), rate},
		{"big", string(plan.Format(plantest.Big())), "channels.channel-1.rates.contact"},
	} {
		b.Run(one.name, func(b *testing.B) {
			for b.Loop() {
				p := open(b, "en", one.plan)
				p.click("#nav-assume")
				p.visible(first(one.path))
				eval[bool](p, `(() => {
					window.times = [];
					window.held = 0;
					let began = 0;
					addEventListener('keydown', (event) => { if (event.key === 'Enter') began = performance.now(); }, true);
					new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (times.length >= 10) held = Math.max(held, e.duration); })).observe({ type: 'longtask' });
					new MutationObserver(() => {
						document.body.getBoundingClientRect();
						if (began) times.push(performance.now() - began);
						began = 0;
					}).observe(document.querySelector('#receipt'), { childList: true, characterData: true, subtree: true });
					return true;
				})()`)
				for i := range 40 {
					p.click(first(one.path))
					p.keys("3", itoa(i%9+1), kb.Enter)
					p.until("times.length === "+itoa(i+1), "the edit is answered")
				}
				b.ReportMetric(median(eval[[]float64](p, "times")[10:]), "ms")
				b.ReportMetric(eval[float64](p, "held"), "longest-task-ms")
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}
