package browser

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
)

const keyBehaviour = "key-behaviour.plan.json"

// sampled opens a plan with the sample log read in.
func sampled(t *testing.T, lang, name string) *page {
	p := open(t, lang, example(t, name))
	p.click("#nav-data")
	p.click("#data-sample")
	p.readIn()
	return p
}

func TestOnAPhoneEveryCellOfTheTriangleHasItsNumber(t *testing.T) {
	p := sampled(t, "zh", reference)
	p.click("#nav-retention")
	p.do(chromedp.EmulateViewport(390, 844))
	p.until("document.querySelector('#figure-triangle svg')?.clientWidth <= 390", "the triangle at 390")
	assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('#figure-triangle .cell')].filter((cell) => /heat/.test(cell.className.baseVal) && !cell.querySelector('text')).map((cell) => cell.outerHTML)`))
	assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('#figure-triangle .cell')].filter((cell) => cell.querySelector('text')?.getBBox().width > cell.querySelector('rect').getBBox().width).map((cell) => cell.textContent)`))
	p.until("document.querySelector('#figure-triangle').innerText.includes('第 13 步')", "the headline speaks of the last step that is drawn")
}

// However long the names of events, the numbers beside them are on the screen and no page runs out of its width.
func TestLongNamesOfEventsLeaveTheirNumbersOnTheScreen(t *testing.T) {
	long := strings.Repeat("completed_the_first_invite_of_", 4) + "colleagues"
	const other = "在移动端完成首次团队协作邀请并成功分享文档给外部客户的管理员"
	var log strings.Builder
	log.WriteString("user,event,time\n")
	first := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range 240 {
		put := func(event string, day int) {
			log.WriteString("u" + itoa(i) + "," + event + "," + first.AddDate(0, 0, i/4+day).Format(time.DateOnly) + "\n")
		}
		put(other, 0)
		if i%2 == 0 {
			put(long, 2)
			put(long, 33)
		}
	}
	p := open(t, "en", example(t, tiers))
	p.drop("long.csv", log.String())
	p.readIn()
	for view, there := range map[string]string{"data": "#data-names td:last-child", "behaviours": "#beh-candidates td:nth-child(2)", "retention": "#ret-points td:last-child"} {
		p.click("#nav-" + view)
		p.until("document.querySelector("+quoted(there)+")", view)
		assert.True(t, eval[bool](p, "document.querySelector("+quoted(there)+").getBoundingClientRect().right <= document.querySelector("+quoted(there)+").closest('.scroll').getBoundingClientRect().right + 1"), view)
		assert.LessOrEqual(t, eval[int](p, "document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth"), 0, view)
	}
}

// On paper what was chosen is said, what nobody typed is not, and no table or chart stops at the edge.
func TestPrintedEvidenceFitsThePaperAndSaysWhatWasChosen(t *testing.T) {
	const paper = 688 // pixels between the margins of A4, see print.css
	p := sampled(t, "en", keyBehaviour)
	for view, there := range map[string]string{"behaviours": "#beh-best td", "retention": "#ret-warn td", "customers": "#cust-keep"} {
		p.do(chromedp.EmulateViewport(1440, 900))
		p.click("#nav-" + view)
		p.until("document.querySelector("+quoted(there)+") && document.querySelector('.chart > svg')", view)
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		eval[int](p, "(document.body.style.width = '688px', 0)")
		assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('main table, main .chart > svg')].filter((one) => one.getBoundingClientRect().right > document.body.getBoundingClientRect().left + `+itoa(paper)+` + 1)
			.map((one) => one.textContent.slice(0, 60))`), view)
		assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('.beh-field [aria-haspopup]')].filter((one) => !one.checkVisibility()).map((one) => one.title)`), view)
		assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('main input, main textarea')].filter((one) => one.placeholder && getComputedStyle(one, '::placeholder').color !== 'rgba(0, 0, 0, 0)').map((one) => one.placeholder)`), view)
		assert.True(t, eval[bool](p, "document.querySelector('#receipt').checkVisibility()"), view)
		eval[int](p, "(document.body.style.width = '', 0)")
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
	}
}

// Where the system's colours stand for all others, the number in each cell is told from its ground.
func TestInForcedColoursTheNumbersOfAHeatMapAreReadable(t *testing.T) {
	p := sampled(t, "en", reference)
	p.click("#nav-retention")
	p.until("document.querySelector('#figure-triangle .heat4 text')", "the triangle")
	for _, scheme := range []string{"light", "dark"} {
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}, {Name: "prefers-color-scheme", Value: scheme}}})
		assert.Empty(t, eval[[]string](p, `(() => {
			const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
			const light = (colour) => {
				pen.fillStyle = colour;
				pen.fillRect(0, 0, 1, 1);
				const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((x) => (x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4));
				return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
			};
			const fill = (cell, of) => light(getComputedStyle(cell.querySelector(of)).fill);
			return [...document.querySelectorAll('#figure-triangle .cell:has(text)')]
				.map((cell) => [fill(cell, 'rect'), fill(cell, 'text'), cell.textContent])
				.filter(([a, b]) => Math.max(a, b) / Math.min(a, b) < 4.5).map(([a, b, text]) => text + ': ' + Math.max(a, b) / Math.min(a, b));
		})()`), scheme)
	}
}
