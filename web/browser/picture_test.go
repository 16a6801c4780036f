package browser

import (
	"bytes"
	"encoding/xml"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A picture of a chart stands alone: the drawing has its words, patterns and ground, asks for
// nothing, and the bitmap is twice its size and not blank.
func TestAChartIsSavedAsADrawingAndAsABitmap(t *testing.T) {
	p := open(t, "zh", example(t, "saas-tiers.plan.json"))
	headline := p.text("#figure-mrr h2")
	for _, figure := range []string{"mrr", "cash", "channels"} {
		svg := p.saved(figure, "save-svg")
		words, size := read(t, svg)
		assert.NotContains(t, string(svg), "var(--", "no style sheet is needed")
		assert.NotContains(t, string(svg), "color(", "colours are plain")
		assert.NotContains(t, string(svg), "class=")
		if figure == "mrr" {
			assert.Contains(t, words, headline)
			assert.Contains(t, words, "月经常性收入（MRR），月末")
			assert.Contains(t, words, "实际 2027年1–3月")
			assert.Contains(t, words, "240万")
			assert.Contains(t, words, "预测的月份是计划本身，不从实际数推算")
			assert.Greater(t, strings.Count(string(svg), "<path"), 20, "forecast bars are hatched, line by line")
			assert.Contains(t, string(svg), "Noto Sans CJK SC", "fonts are named")
		}
		picture, err := png.Decode(bytes.NewReader(p.saved(figure, "save-png")))
		require.NoError(t, err)
		assert.Equal(t, 2*size[0], picture.Bounds().Dx(), "twice as wide")
		assert.Equal(t, 2*size[1], picture.Bounds().Dy())
		colours := map[[3]uint32]int{}
		for y := 0; y < picture.Bounds().Dy(); y += 3 {
			for x := 0; x < picture.Bounds().Dx(); x += 3 {
				r, g, b, a := picture.At(x, y).RGBA()
				require.Equal(t, uint32(0xffff), a, "the ground is painted")
				colours[[3]uint32{r >> 8, g >> 8, b >> 8}]++
			}
		}
		assert.Greater(t, len(colours), 8, "lines, bars and words")
		if figure == "mrr" {
			assert.Greater(t, colours[[3]uint32{0x1c, 0x6a, 0x4e}], 100, "recorded bars are leaf")
		}
	}
}

// A channel beyond the fifth is told by a pattern, which goes with the picture.
func TestAPictureTakesItsPatternsAlong(t *testing.T) {
	p := open(t, "en", example(t, reference))
	svg := string(p.saved("channels", "save-svg"))
	assert.Contains(t, svg, `fill="url(#dots-plum)"`)
	assert.Contains(t, svg, `<pattern id="dots-plum"`)
}

// Where the clipboard takes pictures, C copies one; where it does not, a file is saved.
func TestCCopiesAChartElseSavesIt(t *testing.T) {
	p := open(t, "en", example(t, "saas-tiers.plan.json"))
	eval[int](p, `(window.copied = [], navigator.clipboard.write = async (items) => {
		if (window.deaf) throw new Error('refused');
		for (const item of items) copied.push([item.types[0], (await item.getType(item.types[0])).size]);
	}, 0)`)
	p.focus("#figure-cash svg[role=img]")
	p.keys("c")
	p.until("copied.length === 1", "a picture is in the clipboard")
	assert.True(t, eval[bool](p, "copied[0][0] === 'image/png' && copied[0][1] > 3000"))
	p.until("document.body.textContent.includes('Picture copied')", "that is said")
	eval[bool](p, "(window.deaf = true)")
	p.keys("c")
	_, err := png.Decode(bytes.NewReader(p.downloaded("cash.png")))
	assert.NoError(t, err)
}

// Arrows walk the data and the values are said; Escape gives the chart back, T shows the table.
func TestAChartIsReadByKey(t *testing.T) {
	p := open(t, "en", example(t, "saas-tiers.plan.json"))
	for _, figure := range []string{"mrr", "cash", "channels"} {
		chart := "#figure-" + figure + " svg[role=img]"
		said := "document.querySelector('#figure-" + figure + " .canvas [role=status]').innerText.replace(/\\s+/g, ' ').trim()"
		p.focus(chart)
		p.keys(kb.Home)
		p.until(said+".startsWith('Jan 2027')", "the first month is read")
		assert.Equal(t, "polite", eval[string](p, "document.querySelector('#figure-"+figure+" .canvas [role=status]').ariaLive"))
		p.keys(kb.ArrowRight)
		p.until(said+".startsWith('Feb 2027')", "the next one")
		if figure == "mrr" {
			assert.Equal(t, "Feb 2027 Plan ¥1.23M Actual ¥1.22M", eval[string](p, said))
		}
		p.keys(kb.End)
		p.until(said+".startsWith('Dec 2028')", "the last one")
		p.keys(kb.Escape)
		p.until(said+" === ''", "nothing is pointed at")
	}
	p.keys("t")
	p.until("document.querySelector('#figure-channels table')", "the table of the chart")
}

// saved takes a figure's picture through its menu.
func (p *page) saved(figure, how string) []byte {
	p.t.Helper()
	p.click("#take-" + figure)
	p.click("[data-choice=" + how + "]")
	return p.downloaded(figure + strings.Replace(how, "save-", ".", 1))
}

// downloaded waits for a file and takes it away.
func (p *page) downloaded(name string) []byte {
	p.t.Helper()
	file := filepath.Join(p.downloads, name)
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if data, err := os.ReadFile(file); err == nil && len(data) > 0 {
			require.NoError(p.t, os.Remove(file))
			return data
		}
	}
	require.Fail(p.t, "never saved: "+name)
	return nil
}

// read parses a drawing: its texts, its width and height.
func read(t *testing.T, svg []byte) (words []string, size [2]int) {
	t.Helper()
	parser := xml.NewDecoder(bytes.NewReader(svg))
	for first := true; ; {
		token, err := parser.Token()
		if err == io.EOF {
			return words, size
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			if first {
				require.Equal(t, "http://www.w3.org/2000/svg", token.Name.Space)
				for _, a := range token.Attr {
					for i, name := range []string{"width", "height"} {
						if a.Name.Local == name {
							size[i], err = strconv.Atoi(a.Value)
							require.NoError(t, err)
						}
					}
				}
			}
			first = false
		case xml.CharData:
			words = append(words, string(token))
		}
	}
}
