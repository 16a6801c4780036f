package browser

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every test demands at its end that the page asked for nothing; this one shows that the
// demand can fail: a page that does ask is heard, both ways.
func TestAPageThatAsksIsHeard(t *testing.T) {
	path := filepath.Join(t.TempDir(), "asks.html")
	require.NoError(t, os.WriteFile(path, []byte(`<!doctype html><img src="http://planleaf.invalid/pixel.png">`), 0o644))
	p := openFile(t, "en", path)
	var lines []string
	require.Eventually(t, func() bool {
		lines = append(lines, heard()...)
		return len(lines) > 0
	}, patience, 20*time.Millisecond, "the listener hears it")
	assert.Contains(t, lines[0], "planleaf.invalid")
	require.Eventually(t, func() bool {
		p.mu.Lock()
		defer p.mu.Unlock()
		seen := len(p.fetched) > 0
		p.fetched, p.trouble = nil, nil
		return seen
	}, patience, 20*time.Millisecond, "the page's events tell of it")
}

// The policy stands in the page itself and refuses what no source of ours does.
func TestThePolicyRefusesRequestsAndForeignScript(t *testing.T) {
	p := open(t, "en", "")
	p.until("document.querySelector('.templates button')", "the start screen")
	assert.Equal(t, "refused", eval[string](p, `fetch('http://planleaf.invalid/').then(() => 'fetched', () => 'refused')`))
	assert.Equal(t, "refused", eval[string](p, `new Promise((done) => {
		const script = document.createElement('script');
		script.textContent = 'window.foreign = true';
		document.head.append(script);
		done(window.foreign ? 'ran' : 'refused');
	})`))
	p.mu.Lock()
	p.trouble, p.fetched = nil, nil // the two violations above
	p.mu.Unlock()
}
