package browser

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const rate = "channels.paid_search.rates.mql" // an assumption of the reference plan, 32%

// cell is the grid's cell of an assumption in a month, counted from 1.
func cell(path string, month string) string {
	return `tr[data-path="` + path + `"] td[role=gridcell]:nth-of-type(` + month + `)`
}

// first is the cell that stands for the whole value of a constant; the unit is the first td.
func first(path string) string { return cell(path, "2") }

// isEditing says that an edit is open in the cell that has the focus: its field is there
// before, unseen.
const isEditing = "(document.activeElement.closest('td.editing') !== null)"

func assumptions(t testing.TB) *page {
	t.Helper()
	return assumptionsOf(t, example(t, reference))
}

// sureOfRates is assumptions where three rates are plain numbers, with no range to lose when one month of them is typed.
func sureOfRates(t testing.TB) *page {
	t.Helper()
	text := example(t, reference)
	for _, c := range [][2]string{
		{`"mql": {"value": 0.32, "dist": "beta", "a": 48, "b": 102}`, `"mql": 0.32`},
		{`"sql": {"value": 0.38, "dist": "beta", "a": 45.6, "b": 74.4}`, `"sql": 0.38`},
		{`"customer": {"value": 0.24, "dist": "beta", "a": 24, "b": 76}`, `"customer": 0.24`},
	} {
		require.Contains(t, text, c[0])
		text = strings.Replace(text, c[0], c[1], 1)
	}
	return assumptionsOf(t, text)
}

func assumptionsOf(t testing.TB, plan string) *page {
	t.Helper()
	p := open(t, "en", plan)
	p.click("#nav-assume")
	p.visible(first(rate))
	return p
}

// figures are the key figures without their ranges, which draws refine for a while.
func (p *page) figures() string {
	p.t.Helper()
	p.until("document.querySelector('.strip')", "the overview")
	lines := strings.Split(p.text(".strip"), "\n")
	return strings.Join(slices.DeleteFunc(lines, func(line string) bool { return strings.HasPrefix(line, "80% ") }), "\n")
}

// overviewText looks at the key figures and comes back.
func (p *page) overviewText() string {
	p.t.Helper()
	p.click("#nav-overview")
	text := p.figures()
	p.click("#nav-assume")
	p.visible(".sheet")
	return text
}

func TestTypingReplacesAndEnterTakes(t *testing.T) {
	p := assumptions(t)
	before := p.overviewText()
	p.click(first(rate))
	p.keys("4", "0", kb.Enter)
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('40')", "the cell shows 40")
	assert.NotEqual(t, before, p.overviewText(), "the numbers follow")
	p.sees("Unsaved")
}

func TestUndoAndRedoByKeyAndByButton(t *testing.T) {
	p := assumptions(t)
	shows := func(text string) {
		t.Helper()
		p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('"+text+"')", "the cell shows "+text)
	}
	p.click(first(rate))
	p.keys("4", "0", kb.Enter)
	shows("40")
	p.do(chromedp.KeyEvent("z", chromedp.KeyModifiers(kb.ModifierCtrl)))
	shows("32")
	p.do(chromedp.KeyEvent("y", chromedp.KeyModifiers(kb.ModifierCtrl)))
	shows("40")
	p.click("#undo")
	shows("32")
	p.until("!document.body.innerText.includes('Unsaved')", "undone to what was opened, nothing is unsaved")
	p.click("#redo")
	shows("40")
}

func TestKeysMoveEditAndCancel(t *testing.T) {
	p := sureOfRates(t)
	active := func() string { return eval[string](p, "document.activeElement.closest('tr')?.dataset.path ?? ''") }
	column := func() int { return eval[int](p, "document.activeElement.closest('td')?.cellIndex ?? -1") }
	p.click(first(rate))
	assert.Equal(t, rate, active())
	at := column()
	p.keys(kb.ArrowRight, kb.ArrowRight, kb.ArrowLeft)
	p.until("document.activeElement.closest('td')?.cellIndex === "+itoa(at+1), "one to the right")
	p.keys(kb.ArrowDown)
	p.until("document.activeElement.closest('tr').dataset.path !== '"+rate+"'", "another row")
	p.keys(kb.ArrowUp, kb.Home)
	p.until("document.activeElement.closest('td')?.cellIndex === "+itoa(at), "back at the first month")
	assert.Equal(t, rate, active())
	before := p.text(first(rate))
	p.keys(kb.F2)
	p.until(isEditing, "F2 edits")
	assert.Equal(t, "32%", eval[string](p, "document.activeElement.value"), "an edit begins with the whole value")
	p.keys("9", kb.Escape)
	p.until("!"+isEditing, "Esc leaves")
	assert.Equal(t, before, p.text(first(rate)))
	p.keys("3", "5", kb.Tab)
	p.until("document.activeElement.closest('td')?.cellIndex === "+itoa(at+1), "Tab takes and goes right")
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('35')", "the cell shows 35")
}

func TestARefusedEntryStaysInItsCellWithTheCure(t *testing.T) {
	p := assumptions(t)
	before := p.overviewText()
	p.click(first(rate))
	p.keys("1", "3", "4", kb.Enter)
	p.visible(".fault-row")
	assert.Equal(t, "134", p.text(first(rate)+".wrong"))
	assert.Equal(t, before, p.overviewText(), "results keep the last good value")
	assert.Equal(t, "1", p.text("#nav-assume .fault-count"))
	p.until("!document.body.innerText.includes('Unsaved')", "a refused entry changes nothing of the plan")
	p.click(".fault-says button")
	p.until("!document.querySelector('.fault-row') && !document.querySelector('.wrong')", "the offered value mends it")
	p.sees("Unsaved")
}

func TestARefusedEntryCanBePutBack(t *testing.T) {
	p := assumptions(t)
	before := p.text(first(rate))
	p.click(first(rate))
	p.keys("1", "3", "4", kb.Enter)
	p.visible(".fault-row")
	p.click(".fault-says button:last-child")
	p.until("!document.querySelector('.fault-row')", "the row is gone")
	assert.Equal(t, before, p.text(first(rate)))
}

func TestAMonthCanDifferFromTheOnesBefore(t *testing.T) {
	p := assumptions(t)
	p.click(cell(rate, "5")) // the fourth month
	p.keys("5", "0", kb.Enter)
	p.until("document.querySelector('"+cell(rate, "5")+"').innerText.startsWith('50')", "the fourth month shows 50")
	assert.Contains(t, p.text(cell(rate, "4")), "32", "the third keeps its value")
	assert.Contains(t, p.text(cell(rate, "6")), "32", "and so does the fifth")
}

// A composition's own Enter belongs to the input method, never to the grid.
func TestEnterInsideACompositionDoesNotTake(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.keys(kb.F2)
	p.until(isEditing, "the edit is open")
	eval[bool](p, `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))`)
	assert.True(t, eval[bool](p, isEditing), "the edit stays open")
}

func TestARateOfTheFunnelIsChangedWhereItStands(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.click("#nav-funnel")
	selector := `#steps button[data-path="` + rate + `"]`
	p.click(selector)
	p.until("document.activeElement.tagName === 'INPUT'", "the field is open")
	before := p.text("#steps tbody tr")
	p.keys("4", "5", "%", kb.Enter)
	p.until("document.querySelector('"+selector+"')?.innerText.startsWith('45')", "the rate shows 45")
	assert.NotEqual(t, before, p.text("#steps tbody tr"), "the counts follow")
}

// Who undoes from another section is led to the cell that the step changed.
func TestUndoLeadsToTheCellThatItChanges(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.keys("4", "0", kb.Enter)
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('40')", "the cell shows 40")
	p.click("#tab-money")
	p.until("document.querySelector('#tab-money').ariaSelected === 'true'", "another section")
	p.do(chromedp.KeyEvent("z", chromedp.KeyModifiers(kb.ModifierCtrl)))
	p.until("document.activeElement.closest('tr')?.dataset.path === '"+rate+"'", "the cell has the focus")
	assert.Equal(t, "32.0", p.text(first(rate)))
	p.until("document.querySelector('[aria-live]').innerText.startsWith('Undone ')", "it is said what was undone")
}
