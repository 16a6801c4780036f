package browser

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const drawn = "!document.querySelector('#draws-running') && document.querySelector('.figure-range')?.innerText.includes('80%')"

// allDrawn waits until the last draw has come: before that a range may change again.
func (p *page) allDrawn() {
	p.t.Helper()
	p.until(drawn+" && rests(workers, drawers)", "all draws have come")
}

func TestRangesAndChancesStandBesideTheKeyFigures(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.until(drawn, "the first range is there")
	assert.Regexp(t, `^80% range \$\d+–\d+K$`, p.text(`[id="kpi-mrr"] .figure-range`))
	assert.Equal(t, 6, eval[int](p, "document.querySelectorAll('.position .range').length"), "each key figure has its range on a line")
	p.until("/the chance is 2[456]%/.test(document.querySelector('h1').innerText)", "the sentence ends with the chance")
	assert.Equal(t, "Chance", p.text(".targets th:last-child"))
	assert.Equal(t, 1, eval[int](p, "document.querySelectorAll('#figure-cash .range-band').length"), "cash has its band")
	assert.Equal(t, "10,000 draws", p.text(".draws-count"))
	p.click("#lang")
	p.until("document.querySelector('.figure-range')?.innerText.startsWith('80% 区间')", "in the other language too")
	p.until("/达标概率 2[456]%/.test(document.querySelector('h1').innerText)", "the sentence too")
}

func TestASliderMovesRangesAndTheChance(t *testing.T) {
	p := whatIf(t, "en")
	p.allDrawn()
	before := p.text(`[id="kpi-mrr"] .figure-range`)
	at := p.middle(slider(churn))
	knob := place{X: at.X - eval[float64](p, "document.querySelector('"+slider(churn)+"').clientWidth")/6, Y: at.Y}
	p.mouse("mousePressed", knob, 1)
	p.mouse("mouseMoved", place{X: knob.X - 20, Y: at.Y}, 1)
	p.until("document.querySelector('h1').innerText.includes('the chance rises from')", "held, the chance follows")
	p.until(`document.querySelector('[id="kpi-mrr"] .figure-range').innerText !== `+quoted(before), "and the range")
	p.mouse("mouseReleased", place{X: knob.X - 20, Y: at.Y}, 0)
	p.until("document.querySelector('#undo').title.includes('Monthly churn')", "let go, it is a step")
	p.until("document.querySelector('h1').innerText.includes('the chance rises from')", "of which the chance is said")
	p.click("#undo")
	p.until(`document.querySelector('[id="kpi-mrr"] .figure-range').innerText === `+quoted(before), "undone, the same draws give the same range")
}

func TestAPlanThatIsCertainIsNotDrawn(t *testing.T) {
	p := open(t, "en", `{"planleaf": 1, "id": "sure", "title": "Sure", "currency": "USD", "horizon": {"start": "2027-01", "periods": 12}, "stages": [{"id": "lead"}, {"id": "customer"}],
		"channels": [{"id": "ads", "kind": "series", "leads": 100, "rates": {"customer": 0.1}}], "customers": {"opening": 10, "churn": 0.02, "price": 100, "margin": 0.8}}`)
	p.warm()
	assert.Zero(t, eval[int](p, "drawers.length + document.querySelectorAll('#draws-open, .figure-range').length"))
}

func TestSeedAndDrawsAreSetInTheBottomBar(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.allDrawn()
	before := p.text(`[id="kpi-mrr"] .figure-range`)
	p.click("#draws-open")
	p.visible("#draws-panel")
	p.do(chromedp.SetValue(chromedp.CSS("#draws-seed"), "no such words"))
	p.keys(kb.Enter)
	p.until("document.querySelector('#draws-panel .panel-wrong')", "what is no seed is refused in words")
	p.do(chromedp.SetValue(chromedp.CSS("#draws-seed"), "bamboo-ferry-dragon"), chromedp.SetValue(chromedp.CSS("#draws-count"), "2,000"))
	p.keys(kb.Enter)
	p.until("document.querySelector('.draws-count').innerText === '2,000 draws'", "the plan has other draws")
	assert.Contains(t, p.text("#draws-open"), "bamboo-ferry-dragon")
	assert.Equal(t, "draws-open", eval[string](p, "document.activeElement.id"), "the focus is back")
	p.until(`document.querySelector('[id="kpi-mrr"] .figure-range').innerText !== `+quoted(before), "other draws give other digits")
	p.click("#undo")
	p.until("document.querySelector('.draws-count').innerText === '10,000 draws'", "it is a step of undo")
}

// On a phone seed and draws are seen, and set by touch and by keyboard; what stands before stays seen.
func TestSeedAndDrawsAreSetOnAPhone(t *testing.T) {
	p := open(t, "zh", example(t, reference))
	p.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	p.until(drawn, "the ranges are there")
	const seen = "(({left, right, top, bottom}) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= document.querySelector('.rail').getBoundingClientRect().top)"
	for _, view := range []string{"overview", "whatif", "risk"} {
		p.view(view)
		p.until("document.querySelector('#draws-open')?.checkVisibility()", view)
		assert.Equal(t, "种子 bamboo-ferry-seven 10,000 次抽样", strings.Join(strings.Fields(p.text("#draws-open")), " "), view)
		assert.True(t, eval[bool](p, seen+"(document.querySelector('#draws-open').getBoundingClientRect())"), "%s: it is seen", view)
		assert.LessOrEqual(t, eval[int](p, "document.documentElement.scrollWidth"), 390, view)
	}
	assert.Empty(t, eval[[]string](p, small), "what is pressed is large enough")
	p.tap("#draws-open")
	p.visible("#draws-panel")
	assert.True(t, eval[bool](p, seen+"(document.querySelector('#draws-panel').getBoundingClientRect())"), "all of the panel is seen")
	p.do(chromedp.SetValue(chromedp.CSS("#draws-count"), "２，０００"))
	p.tap("#draws-panel .primary")
	p.until("document.querySelector('.draws-count').innerText === '2,000 次抽样'", "the plan has other draws")
	p.focus("#draws-open")
	p.keys(kb.Enter)
	p.visible("#draws-panel")
	p.keys(kb.Escape)
	p.until("!document.querySelector('#draws-panel') && document.activeElement.id === 'draws-open'", "closed by keyboard, the focus is back")
}

// tap touches the middle of what is named.
func (p *page) tap(selector string) {
	p.t.Helper()
	at := p.middle(selector)
	call(p, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: input.DispatchTouchEventTypeTouchStart, TouchPoints: []*input.TouchPoint{{X: at.X, Y: at.Y}}})
	call(p, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: input.DispatchTouchEventTypeTouchEnd, TouchPoints: []*input.TouchPoint{}})
}

// A long run says how far it is, and can be given up by the keyboard; what has come until then stays.
func TestALongRunIsStopped(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	for lang, words := range map[string][2]string{"en": {`^Drawing: [\d,]+ draws so far`, `^Stopped at ([\d,]+) draws$`}, "zh-CN": {`^抽样中：已有 [\d,]+`, `^已停在 [\d,]+`}} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, reference))
			p.allDrawn()
			p.focus("#draws-open")
			p.keys(kb.Enter)
			p.visible("#draws-panel")
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			p.clean("the panel of draws")
			p.do(chromedp.EmulateViewport(720, 450))
			assert.True(t, eval[bool](p, "(({left, right, top, bottom}) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(document.querySelector('#draws-panel').getBoundingClientRect())"), "all of the panel is seen")
			p.do(chromedp.SetValue(chromedp.CSS("#draws-count"), "1,000,000"))
			p.keys(kb.Enter)
			p.until("!document.querySelector('#draws-panel') && document.activeElement.id === 'draws-open'", "the plan has them")
			p.until("/"+words[0]+"/.test(document.querySelector('#draws-running')?.innerText)", "how many draws there are")
			p.do(chromedp.Evaluate[chromedp.Void]("document.querySelector('#draws-stop').focus()"))
			p.keys(kb.Enter)
			p.until("/"+words[1]+"/.test(document.querySelector('#draws-running')?.innerText)", "where it stopped")
			said, range80 := p.text("#draws-running"), p.text(".figure-range")
			assert.Contains(t, range80, "80%")
			p.until("[...document.querySelectorAll('[role=status]')].some((one) => one.textContent === "+quoted(said)+")", "it is said")
			assert.Equal(t, "draws-open", eval[string](p, "document.activeElement.id"), "the focus stays near")
			time.Sleep(time.Second)
			assert.Equal(t, said, p.text("#draws-running"), "nothing more is drawn")
			assert.Equal(t, range80, p.text(".figure-range"), "what has come stays")
		})
	}
}

func TestAWorkerThatDrawsMayDie(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.allDrawn()
	before := p.text(`[id="kpi-mrr"] .figure-range`)
	eval[bool](p, `(() => { drawers.forEach((one) => (one.postMessage = function () { this.terminate(); })); return true; })()`)
	p.click("#nav-whatif")
	p.until("drawers.length > 1", "another is hired")
	p.until(drawn, "and draws")
	p.click("#nav-overview")
	p.until(drawn, "there too")
	p.until(`document.querySelector('[id="kpi-mrr"] .figure-range').innerText === `+quoted(before), "the numbers are the same")
}
