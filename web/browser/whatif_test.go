package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const churn = "customers.churn"

func byID(id string) string { return `[id="` + id + `"]` }

func slider(path string) string { return byID("slide-" + path) }

func field(path string) string { return byID("typed-" + path) }

// whatIf opens the What-if page of the reference plan.
func whatIf(t *testing.T, lang string) *page {
	p := open(t, lang, example(t, reference))
	p.click("#nav-whatif")
	p.visible(slider(churn))
	return p
}

func (p *page) pinned() []string {
	return eval[[]string](p, `[...document.querySelectorAll('.pin')].map((one) => one.dataset.path)`)
}

func (p *page) value(path string) string {
	return eval[string](p, `document.querySelector('`+field(path)+`').value`)
}

const customersEnd = `[id="kpi-mrr"] .figure-value`

func TestASliderThatIsDraggedMovesThePlanWithIt(t *testing.T) {
	p := whatIf(t, "en")
	assert.Equal(t, "2.2%", p.value(churn))
	before := p.text(customersEnd)
	at := p.middle(slider(churn))
	knob := place{X: at.X - eval[float64](p, "document.querySelector('"+slider(churn)+"').clientWidth")/6, Y: at.Y}
	p.mouse("mousePressed", knob, 1)
	p.mouse("mouseMoved", at, 1)
	p.until("document.querySelector('"+field(churn)+"').value !== '2.2%'", "the value follows the hand")
	p.until("document.querySelector('h1').innerText.includes('change')", "and the answer with it")
	p.until(`document.querySelectorAll('#figure-whatif-main .course').length === 2`, "the draft is drawn beside the base")
	assert.NotEqual(t, before, p.text(customersEnd))
	assert.Equal(t, "Nothing to undo", eval[string](p, "document.querySelector('#undo').title"), "held, it is no step yet")
	p.mouse("mouseReleased", at, 0)
	p.until("document.querySelector('#undo').title.includes('Monthly churn')", "let go, it is one step")
	assert.Contains(t, p.text(`.pin[data-path="`+churn+`"]`), "on its own")
	assert.Contains(t, p.text(`[id="kpi-mrr"]`), "Base "+before)
	assert.Contains(t, p.text(`[id="kpi-mrr"]`), "▼")

	assert.Contains(t, p.text(".draft-chip"), "1 change", "of the draft: the plan stays")
	p.click("#nav-overview")
	p.until(`!document.querySelector('.strip').innerText.includes(`+quoted(before)+`)`, "which other views show too")
	p.click("#nav-whatif")
	p.visible("#whatif-reset")
	p.click("#undo")
	p.until("!document.querySelector('#whatif-reset') && document.querySelector('"+field(churn)+"').value === '2.2%'", "undone, it is as it was")
	assert.Equal(t, before, p.text(customersEnd))
}

func TestTheKeysOfASlider(t *testing.T) {
	p := whatIf(t, "zh")
	p.focus(slider(churn))
	for _, one := range []struct{ key, want string }{
		{kb.ArrowRight, "2.25%"}, {kb.ArrowLeft, "2.2%"}, {kb.PageUp, "2.7%"}, {kb.PageDown, "2.2%"}, {kb.Home, "1.1%"}, {kb.End, "4.4%"}, {kb.ArrowDown, "4.35%"}, {kb.Backspace, "2.2%"},
	} {
		p.keys(one.key)
		p.until("document.querySelector('"+slider(churn)+"').ariaValueText === "+quoted(one.want), one.want)
		p.until("document.querySelector('"+field(churn)+"').value === "+quoted(one.want), one.want)
	}
	assert.Equal(t, slider(churn), `[id="`+eval[string](p, "document.activeElement.id")+`"]`, "the focus stays")
	p.until("!document.querySelector('#whatif-reset')", "back on the base there is no draft")
	assert.Contains(t, p.text("h1"), "拖动")
}

func TestAValueIsTypedBesideASlider(t *testing.T) {
	p := whatIf(t, "en")
	p.click(field(churn))
	p.keys("134", kb.Enter)
	p.until("document.querySelector('.pin .refusal')", "it is refused in words")
	assert.Contains(t, p.text(".pin .refusal"), "134")
	assert.Equal(t, "134", p.value(churn), "what was typed stays to be mended")
	p.keys(kb.Escape)
	p.until("!document.querySelector('.pin .refusal') && document.querySelector('"+field(churn)+"').value === '2.2%'", "Esc gives back what was")
	p.keys("1.8~2.4%", kb.Enter)
	p.until("document.querySelector('h1').innerText.startsWith('One change')", "a range is a value too")
	assert.Contains(t, p.text(`.pin[data-path="`+churn+`"]`), "2.2 → ")
	p.click("#whatif-reset")
	p.until("!document.querySelector('#whatif-reset') && document.querySelector('"+field(churn)+"').value === '2.2%'", "all is taken back at once")
	p.click("#undo")
	p.until("document.querySelector('h1').innerText.startsWith('One change')", "which can be undone")
}

func TestADraftIsSavedAsAScenario(t *testing.T) {
	p := whatIf(t, "en")
	p.focus(slider(churn))
	p.keys(kb.Home)
	p.visible("#whatif-save")
	p.click("#whatif-save")
	p.visible("#scenario-name")
	p.keys("Loyal", kb.Enter)
	p.until("!document.querySelector('#whatif-save') && document.querySelector('#scenario').innerText.includes('Loyal')", "it is a scenario, and open")
	assert.Equal(t, "1.1%", p.value(churn), "which is what one tries on now")
	assert.Contains(t, p.text("h1"), "Move an assumption")
	p.click("#undo")
	p.until("document.querySelector('#whatif-save')", "undone, it is a draft again")
}

func TestWhatIsPinnedIsThePersonsChoice(t *testing.T) {
	p := whatIf(t, "en")
	all := p.pinned()
	require.Len(t, all, 6)
	top := all[0]
	menu := func(path, choice string) {
		p.click(byID("pin-" + path))
		p.click(`[data-choice="` + choice + `"]`)
	}
	menu(top, "down")
	p.until("document.querySelectorAll('.pin')[1].dataset.path === "+quoted(top), "it moves down")
	menu(top, "out")
	p.until("document.querySelectorAll('.pin').length === 5", "it is unpinned")
	assert.NotContains(t, p.pinned(), top)
	p.click("#pin-more")
	p.visible("#pinnable")
	p.keys("gross margin")
	p.until(`document.querySelectorAll('#pinnable [role=option]').length === 1`, "typing narrows the list")
	p.keys(kb.Enter)
	p.until("document.querySelectorAll('.pin').length === 6", "it is pinned at the end")
	assert.Equal(t, "customers.margin", p.pinned()[5])
	p.until("document.querySelector('#undo').title.includes('Gross margin')", "as a step of its own")
	p.click("#pin-suggest")
	p.until("document.querySelectorAll('.pin')[0].dataset.path === "+quoted(top), "the core chooses again")
	assert.Equal(t, all, p.pinned())
}

func TestAnAssumptionIsPinnedFromItsRow(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.click("#nav-assume")
	p.visible(first("channels.paid_search.response.scale"))
	p.click(first("channels.paid_search.response.scale"))
	p.click("#form")
	p.click(`[data-choice="pin"]`)
	p.until("document.querySelector('#undo').title.toLowerCase().includes('pin')", "it is a step")
	p.click("#nav-whatif")
	p.visible(slider(churn))
	assert.True(t, strings.HasSuffix(strings.Join(p.pinned(), " "), "paid_search.response.scale"))
}

func TestWithoutPinsThePageSaysWhatToDo(t *testing.T) {
	plan := strings.TrimSuffix(strings.TrimSpace(example(t, reference)), "}") + `,"views":{"pinned":[]}}`
	p := open(t, "zh", plan)
	p.click("#nav-whatif")
	p.until("document.querySelector('.pin-empty')", "it says what would stand here")
	assert.Contains(t, p.text("h1"), "还没有固定的假设")
	p.click("#pin-suggest")
	p.until("document.querySelectorAll('.pin').length === 6", "and one press brings the likeliest")
}

// What was refused because a draft is open elsewhere is said no longer than that is so; what applying one loses is said.
func TestWhatADraftRefusesGoesWithIt(t *testing.T) {
	with := func(scenarios string) string {
		return strings.TrimSuffix(strings.TrimSpace(example(t, reference)), "}") + `, "scenarios": [` + scenarios + `]}`
	}
	p := open(t, "en", with(`{"id": "s", "name": "Stretch"}, {"id": "draft", "on": "s", "changes": [{"path": "customers.margin", "set": "80%"}]}`))
	p.click("#nav-whatif")
	p.visible(field(churn))
	p.click(field(churn))
	p.keys("1.8~2.4%", kb.Enter)
	p.until("document.querySelector('.pin .refusal')?.innerText.includes('a draft is open already')", "it is refused in words")
	p.click("#draft-away")
	p.click("#draft-discard")
	p.until("!document.querySelector('.draft-chip') && !document.querySelector('.pin .refusal')", "with the draft its refusal goes")
	p.click(field(churn))
	p.keys("1.8~2.4%", kb.Enter)
	p.until("document.querySelector('.draft-chip')", "it is taken now")

	p = open(t, "en", with(`{"id": "draft", "changes": [{"path": "customers.churn", "set": {"low": 0.02, "high": 0.03}}, {"path": "customers.churn", "multiply": 1.1, "from": "2027-06"}]}`))
	p.click("#draft")
	p.click("[data-choice=apply]")
	p.sees("the range is lost: customers.churn")
}
