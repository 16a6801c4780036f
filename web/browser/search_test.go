package browser

import (
	"os"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A lever is sought by keyboard, the answer is the sentence of the view, and becomes a scenario in
// one step of undo.
func TestASearchIsAnsweredInASentenceAndAdopted(t *testing.T) {
	p := open(t, "zh", example(t, "reference.plan.json"))
	p.click("#nav-search")
	p.until("document.querySelector('#search-to')", "the form")
	p.click("#search-to")
	p.ctrl("a")
	p.typeText("100万")
	p.enter()
	p.until("document.querySelector('h1').innerText.includes('1.939')", "the multiplier of the reference")
	assert.Contains(t, p.text("h1"), "所有渠道的花费都乘以 1.939")
	assert.Contains(t, p.text(".search-answer"), "停在目标上；试算")
	assert.Equal(t, 1, eval[int](p, "document.querySelectorAll('.search-mark.is-found').length"), "the curve has the point")
	assert.Equal(t, "search-to", eval[string](p, "document.activeElement.id"), "the focus stays")

	p.click("#search-adopt")
	p.until("document.querySelector('.search-adopted')", "it is a scenario")
	assert.Contains(t, p.text(".search-adopted"), "求解：MRR")
	p.until("document.querySelector('#scenario').innerText.includes('求解')", "which is open")
	assert.NotContains(t, p.text(".search-answer"), "打开", "so nothing offers to open it")
	p.click("#undo")
	p.until("!document.querySelector('#scenario').innerText.includes('求解')", "one undo takes it away")
}

// What can not be reached says the nearest, and what holds it; what is typed wrongly is said there.
func TestASearchSaysWhatHoldsIt(t *testing.T) {
	p := open(t, "en", example(t, "reference.plan.json"))
	p.click("#nav-search")
	p.until("document.querySelector('#search-lever')", "the form")
	eval[bool](p, "(() => { const s = document.querySelector('#search-lever'); s.value = 'customers.opening'; s.dispatchEvent(new Event('change', { bubbles: true })); return true })()")
	p.until("document.querySelector('#search-high').value === '1,050'", "the bounds follow the lever")
	p.click("#search-to")
	p.ctrl("a")
	p.typeText("$9M")
	p.enter()
	p.until("document.querySelector('h1').innerText.includes('out of reach')", "it is said")
	assert.Contains(t, p.text("h1"), "held by the upper bound of")
	p.click("#search-to")
	p.ctrl("a")
	p.typeText("soon")
	p.enter()
	p.until("document.querySelector('.search-fault')", "what was typed is no number")
	assert.Contains(t, p.text(".search-fault"), "soon")
}

// The best split keeps its total, and a long search tells how far it is and can be given up.
func TestALongSearchIsGivenUpAndThePlanStays(t *testing.T) {
	p := open(t, "en", example(t, "reference.plan.json"))
	p.click("#nav-search")
	p.until("document.querySelector('#search-optimize')", "the tabs")
	p.click("#search-optimize")
	p.click("#search-run")
	p.until("document.querySelector('.search-answer tbody tr.total')", "the split")
	assert.Contains(t, p.text("h1"), "Split like this")

	whole := eval[string](p, "document.querySelector('#search-total').value")
	p.click("#search-monthly")
	p.until("document.querySelector('#search-total').value !== '"+whole+"'", "the total is that of all months")
	p.sees("Total over all months")

	p.click("#search-reach")
	eval[bool](p, `(async () => {
		for (let add; (add = document.querySelector('#search-add')) && document.querySelectorAll('.search-levers tbody tr').length < 45;) {
			add.value = add.options[1].value;
			add.dispatchEvent(new Event('change', { bubbles: true }));
			await new Promise((done) => setTimeout(done));
		}
		return true;
	})()`)
	p.click("#search-run")
	p.until("document.querySelector('.search-progress')", "it tells how far it is")
	p.click("#search-stop")
	p.until("document.querySelector('#search-run')", "it was given up")
	assert.Contains(t, p.text("h1"), "What must change")
	p.click("#search-seek")
	p.click("#search-run")
	p.until("document.querySelector('h1').innerText.includes('times')", "and the next one is answered")
	assert.Equal(t, 0, eval[int](p, "document.querySelectorAll('.failure').length"))
}

// typeText puts a text where the focus is, as a person would paste it.
func (p *page) typeText(text string) {
	p.t.Helper()
	call(p, input.InsertText, input.InsertTextParams{Text: text})
}

// A search looks at many futures where something is uncertain: the answer says in how many, and how it does on others.
func TestASearchAimsAtAChance(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	p := open(t, "zh", example(t, "reference.plan.json"))
	p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
	p.click("#nav-search")
	p.until("document.querySelector('#search-sure')", "the choice")
	assert.Equal(t, 0, eval[int](p, "document.querySelectorAll('#search-share').length"), "on the single line no share is asked for")
	eval[bool](p, "(document.querySelector('#search-sure').focus(), true)")
	p.keys(kb.ArrowDown)
	p.until("document.querySelector('#search-share')", "the share, by keyboard")
	p.keys(kb.Tab)
	p.typeText("80")
	p.enter()
	p.until("document.querySelector('h1').innerText.includes('1.577')", "the multiplier")
	assert.Contains(t, p.text("h1"), "（100 种未来里 80 种）就到 80万美元；另抽的 10,240 次里 79.7% ±0.7 个百分点不少于它")
	assert.Contains(t, p.text(".search-notes"), "因抽样可偏 ±0.019")
	p.clean("a search for a chance")
	p.click("#search-adopt")
	p.until("document.querySelector('.search-adopted')", "it is a scenario")

	p.click("#search-share")
	p.ctrl("a")
	p.typeText("120%")
	p.enter()
	p.until("document.querySelector('.search-fault')", "that is no share")
	assert.Contains(t, p.text(".search-fault"), "不能是 120%")

	p.click("#search-optimize")
	assert.Equal(t, 1, eval[int](p, "document.querySelectorAll('#search-share').length"), "a split can aim at it too")
	p.click("#search-share")
	p.ctrl("a")
	p.typeText("90%")
	p.click("#search-run")
	p.until("document.querySelector('.search-progress')", "it tells how far it is")
	p.click("#search-stop")
	p.until("document.querySelector('#search-run')", "it was given up")
}

// A split can make the chance itself greatest: it tells how far it is, can be given up, says how it does on other draws,
// and becomes a scenario in one step of undo.
func TestASplitMakesAChanceGreatest(t *testing.T) {
	p := open(t, "zh", example(t, "reference.plan.json"))
	p.click("#nav-search")
	p.until("document.querySelector('#search-optimize')", "the tabs")
	assert.Equal(t, 3, eval[int](p, "document.querySelector('#search-sure').options.length"), "a chance is no aim of one lever")
	p.click("#search-optimize")
	eval[bool](p, "(document.querySelector('#search-sure').focus(), true)")
	p.keys(kb.End)
	p.until("document.querySelector('#search-to')", "the value to reach, by keyboard")
	assert.Equal(t, "800,000", eval[string](p, "document.querySelector('#search-to').value"), "the plan's target")
	p.click("#search-run")
	p.until("document.querySelector('.search-progress')", "it tells how far it is")
	p.click("#search-stop")
	p.until("document.querySelector('#search-run')", "it was given up")
	p.click("#search-run")
	p.until("document.querySelector('.search-answer tbody tr.total')", "the split")
	assert.Regexp(t, `MRR · 2029年12月不少于 80万美元的机会从 \d+\.\d% 到 \d+\.\d%（\+\d.* 个百分点）；另抽的 10,240 次里 .*个百分点做到`, p.text("h1"))
	p.click("#search-adopt")
	p.until("document.querySelector('.search-adopted')", "it is a scenario")
	assert.Contains(t, p.text("#scenario"), "机会最大：MRR 80万美元")
	p.click("#undo")
	p.until("!document.querySelector('#scenario').innerText.includes('机会最大')", "one undo takes it away")

	p.click("#search-seek")
	p.until("document.querySelector('#search-sure').value === ''", "of one lever the single line counts")
	p.choosesIn("#search-sure", "point")
	p.until("document.querySelector('#search-point')", "or a quantile")
	p.click("#search-to")
	p.enter()
	p.until("document.querySelector('h1').innerText.includes('10% 分位数')", "the usual one")
}
