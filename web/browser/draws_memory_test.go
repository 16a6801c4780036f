package browser

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// While a million draws come, what the page's process has of its own stays well below 300 MB with two workers that draw, wherever
// that is looked at. What nobody takes away piles up at once: the first 200,000 are watched, and then the run is given up.
func TestALongRunStaysWithin270MB(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.html")
	require.NoError(t, os.WriteFile(path, packed(t, example(t, reference)), 0o644))
	for _, view := range []string{"overview", "risk"} {
		p := openWith(t, "en", path, "Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 3 })")
		p.until("document.querySelector('.strip .figure-value')", "the first numbers are there")
		p.view(view)
		p.until("document.querySelector('.draws-count')?.innerText === '10,000 draws' && !document.querySelector('#draws-running') && rests(workers, drawers)", "all draws have come")
		before := p.private()
		if before == 0 {
			const untold = "the system does not tell what a process has of its own: a long run is not watched"
			if os.Getenv("CI") != "" {
				t.Fatal(untold)
			}
			t.Skip(untold)
		}
		p.click("#draws-open")
		p.visible("#draws-panel")
		p.do(chromedp.SetValue(chromedp.CSS("#draws-count"), "1,000,000"))
		p.keys(kb.Enter)
		most, began := before, time.Now()
		for !eval[bool](p, "/ [2-9]\\d\\d,\\d{3} draws so far/.test(document.querySelector('#draws-running')?.innerText)") {
			most = max(most, p.private())
			require.Less(t, time.Since(began), 3*time.Minute, view)
			time.Sleep(200 * time.Millisecond)
		}
		t.Logf("%s: %d MB before the run, %d at most", view, before>>20, most>>20)
		assert.Less(t, most, int64(270)<<20, view)
		p.click("#draws-stop")
	}
}

// private is what the page's process has of its own now, in bytes; 0 where the system does not tell.
func (p *page) private() (most int64) {
	p.t.Helper()
	for _, id := range p.renderers() {
		rollup, err := os.ReadFile("/proc/" + id + "/smaps_rollup")
		if err != nil {
			continue
		}
		var sum int64
		for line := range strings.Lines(string(rollup)) {
			if f := strings.Fields(line); len(f) > 1 && (f[0] == "Private_Clean:" || f[0] == "Private_Dirty:") {
				kilobytes, err := strconv.ParseInt(f[1], 10, 64)
				require.NoError(p.t, err)
				sum += kilobytes << 10
			}
		}
		most = max(most, sum)
	}
	return most
}
