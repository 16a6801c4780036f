package browser

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/runtime"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
	"planleaf/web"
)

// tellMemory makes each worker say how large its core's memory is when it is asked on a channel.
const tellMemory = `
const blob = window.Blob;
window.Blob = class extends blob {
	constructor(parts, options) {
		super(options?.type === 'text/javascript' ? [` + "`" + `
			const instantiate = WebAssembly.instantiate;
			WebAssembly.instantiate = async (...a) => {
				const made = await instantiate(...a);
				const channel = new BroadcastChannel('memory');
				channel.onmessage = ({ data }) => data === 'ask' && channel.postMessage(made.exports.mem.buffer.byteLength);
				return made;
			};
		` + "`" + `, ...parts] : parts, options);
	}
};
const told = new BroadcastChannel('memory');
window.coreMemory = () => new Promise((done) => {
	const sizes = [];
	told.onmessage = ({ data }) => {
		sizes.push(data);
		if (sizes.length === 2) done(Math.max(...sizes));
	};
	told.postMessage('ask');
});
`

// editAndUndo does so many edits of one cell as a person's keys would, each second one undone.
const editAndUndo = `
window.editAndUndo = async (selector, count) => {
	const key = (target, key, more) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
	const recomputed = (does) => new Promise((done) => {
		new MutationObserver((_, watcher) => { watcher.disconnect(); done(); }).observe(document.querySelector('#receipt'), { childList: true, characterData: true, subtree: true });
		does();
	});
	for (let n = 0; n < count; n++) {
		document.querySelector(selector).dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
		await new Promise((done) => setTimeout(done));
		key(document.querySelector(selector), 'F2');
		document.querySelector(selector + ' input').value = 31 + (n % 9) + '%';
		await recomputed(() => key(document.querySelector(selector + ' input'), 'Enter'));
		if (n % 2) await recomputed(() => key(document.body, 'z', { ctrlKey: true }));
	}
	return true;
};
`

// What the page and its cores hold after edits and undos of a big plan: after two hundred,
// when all that is kept is there, and after a thousand. The second is the first and the steps
// of undo, which are bounded, if nothing leaks.
func BenchmarkMemoryAfterEdits(b *testing.B) {
	const cell = "channels.channel-1.rates.contact"
	megabytes := func(bytes float64) float64 { return bytes / (1 << 20) }
	for b.Loop() {
		path := filepath.Join(b.TempDir(), "plan.html")
		html, err := os.ReadFile(built)
		require.NoError(b, err)
		html, err = web.Insert(html, plan.Format(plantest.Big()))
		require.NoError(b, err)
		require.NoError(b, os.WriteFile(path, html, 0o644))
		p := openWith(b, "en", path, tellMemory+editAndUndo)
		p.click("#nav-assume")
		p.visible(first(cell))
		p.warm()
		for n := 100; n <= 1000; n += 100 {
			eval[bool](p, "editAndUndo("+quoted(first(cell))+", 100)")
			if n == 200 || n == 1000 {
				call(p, heapprofiler.CollectGarbage, cdp.Empty{})
				heap := call(p, runtime.GetHeapUsage, cdp.Empty{})
				b.ReportMetric(megabytes(heap.UsedSize), "page-MB-"+itoa(n))
				b.ReportMetric(megabytes(eval[float64](p, "coreMemory()")), "core-MB-"+itoa(n))
			}
		}
		b.ReportMetric(0, "ns/op")
	}
}
