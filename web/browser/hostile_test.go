package browser

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A file from a hostile hand shows as text, or is refused in words, and the page stays usable.
func TestAHostileFileIsTextOrRefusedInWords(t *testing.T) {
	p := open(t, "en", "")
	p.until("document.querySelector('.templates button')", "the start screen")

	refused := func(name, words string) {
		t.Helper()
		p.until("document.querySelector('.broken')", name+" is refused")
		assert.Contains(t, p.text(".broken"), words)
		p.click("#close-broken")
	}
	p.drop("name.plan.json", hostileTitle(t, strings.Repeat("x", 1<<20)))
	refused("1 MB of a name", "make it shorter")
	p.drop("many.plan.json", strings.Replace(example(t, reference), `"channels": [`, `"channels": [`+strings.Repeat(`{"id":"a","kind":"organic","leads":1},`, 100_000), 1))
	refused("10⁵ channels", "200000 values")
	p.dropBytes("noise.plan.json", []byte{0, 1, 2, 0xff, 0xfe, 0x80, 0x00})
	refused("noise", "noise.plan.json")
	var bomb bytes.Buffer
	z, _ := gzip.NewWriterLevel(&bomb, gzip.BestCompression)
	for range 300 {
		_, err := z.Write(make([]byte, 1<<20))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	p.dropBytes("bomb.plan.json.gz", bomb.Bytes())
	refused("a small file that unpacks to 300 MB", "longer than 72 MB")
	eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.items.add(new File([new Uint8Array(200 << 20)], 'huge.plan.json'));
		return dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	})()`)
	refused("200 MB", "longer than 72 MB")

	script := `<img src=x onerror="window.struck=1"><script>window.struck=1</script>`
	var doc map[string]any
	require.NoError(t, json.Unmarshal([]byte(example(t, reference)), &doc))
	doc["title"] = script
	channel := doc["channels"].([]any)[0].(map[string]any)
	channel["name"] = "\u202e" + script
	text, err := json.Marshal(doc)
	require.NoError(t, err)
	hostile := strings.ReplaceAll(string(text), `"paid_search"`, `"__proto__"`)
	hostile = strings.ReplaceAll(hostile, `paid_search`, `__proto__`)
	p.drop("script.plan.json", hostile)
	p.until("document.querySelector('.strip .figure-value')", "the plan is open")
	for _, view := range []string{"overview", "assume", "funnel"} {
		p.click("#nav-" + view)
		p.until("document.querySelector('#nav-"+view+"').ariaCurrent === 'page' && document.querySelector('#main').innerText.includes('onerror')", view+" shows the name as text")
		assert.False(t, eval[bool](p, "document.body.innerText.includes('\u202e')"), "nothing turns the text around it")
	}
	assert.False(t, eval[bool](p, "'struck' in window || !!document.querySelector('#main img')"))
	p.click("#nav-assume")
	p.until("document.querySelector('tr[data-path=\"channels.__proto__.rates.mql\"]')", "an id is only an id")
}

// dropBytes lets a file of these bytes fall on the page.
func (p *page) dropBytes(name string, data []byte) {
	p.t.Helper()
	eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.items.add(new File([Uint8Array.from(atob('`+base64.StdEncoding.EncodeToString(data)+`'), (c) => c.charCodeAt(0))], `+quoted(name)+`));
		return dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	})()`)
}
