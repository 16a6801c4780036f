package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	nextRate = "channels.paid_search.rates.sql"      // the row below rate, 38%
	lastRate = "channels.paid_search.rates.customer" // the row below that, 24%
)

// with presses a key together with modifiers.
func (p *page) with(modifier kb.Modifier, keys ...string) {
	p.t.Helper()
	for _, key := range keys {
		p.do(chromedp.KeyEvent(key, chromedp.KeyModifiers(modifier)))
	}
}

// shows waits until a cell shows a text; what an edit leaves of the cell's field is no text.
func (p *page) shows(selector, text string) {
	p.t.Helper()
	p.until("document.querySelector('"+selector+"').innerText.trim() === "+quoted(text), selector+" shows "+text)
}

// chosen waits until so many cells are.
func (p *page) chosen(n int) {
	p.t.Helper()
	p.until("document.querySelectorAll('.sheet [aria-selected=true]').length === "+itoa(n), itoa(n)+" cells are chosen")
}

// at waits until a cell has the focus.
func (p *page) at(path string, month int) {
	p.t.Helper()
	p.until("document.activeElement.closest('tr')?.dataset.path === "+quoted(path)+" && document.activeElement.closest('td')?.cellIndex === "+itoa(month+1), path+" in month "+itoa(month)+" has the focus")
}

// copied is what the page puts on the clipboard when it is asked to, at once.
func (p *page) copied(kind string) string {
	p.t.Helper()
	return eval[string](p, `(() => {
		const data = new DataTransfer();
		document.activeElement.dispatchEvent(new ClipboardEvent('`+kind+`', { clipboardData: data, bubbles: true, cancelable: true }));
		return data.getData('text/plain');
	})()`)
}

// paste is what a spreadsheet's block does when it is pasted.
func (p *page) paste(text string) {
	p.t.Helper()
	eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.setData('text/plain', `+quoted(text)+`);
		return document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
	})()`)
}

func TestARangeIsChosenByKeys(t *testing.T) {
	p := assumptions(t)
	assert.Equal(t, "true", eval[string](p, "document.querySelector('.sheet').ariaMultiSelectable"))
	p.click(cell(rate, "4"))
	p.chosen(1)
	p.with(kb.ModifierShift, kb.ArrowRight, kb.ArrowRight, kb.ArrowDown)
	p.chosen(6)
	p.at(rate, 3)
	p.until("document.querySelector('#chosen')?.innerText.includes('mean 35.0%')", "the status bar says the mean")
	assert.Contains(t, p.text("#chosen"), "min 32.0%")
	assert.NotContains(t, p.text("#chosen"), "sum", "rates don't add up")
	p.with(kb.ModifierShift, kb.ArrowLeft)
	p.chosen(4)
	p.keys(kb.Tab)
	p.at(rate, 4)
	p.keys(kb.Tab)
	p.at(nextRate, 3)
	p.keys(kb.Enter)
	p.at(rate, 4)
	p.chosen(4)
	p.with(kb.ModifierShift, kb.Tab)
	p.at(rate, 3)
	p.keys(kb.Escape)
	p.chosen(1)
	p.with(kb.ModifierShift, " ")
	p.chosen(36)
	p.keys(kb.Escape)
	p.with(kb.ModifierCtrl, "a")
	p.until("document.querySelectorAll('.sheet [aria-selected=true]').length > 36 * 10", "all of the grid")
	p.keys(kb.Escape)
	p.with(kb.ModifierCtrl|kb.ModifierShift, kb.ArrowRight)
	p.chosen(34)
	p.with(kb.ModifierCtrl|kb.ModifierShift, kb.Home)
	p.until("document.querySelector('.sheet tbody tr td.at-top')?.cellIndex === 2", "up to the first cell")
}

func TestARangeIsChosenByThePointer(t *testing.T) {
	p := assumptions(t)
	p.click(cell(rate, "3"))
	from, to := p.middle(cell(rate, "3")), p.middle(cell(lastRate, "4"))
	far := p.middle(cell(nextRate, "5"))
	p.do(chromedp.MouseClickXY(far.X, far.Y, chromedp.ButtonModifiers(kb.ModifierShift)))
	p.chosen(6)
	p.mouse("mousePressed", from, 1)
	p.mouse("mouseMoved", to, 1)
	p.mouse("mouseReleased", to, 0)
	p.chosen(6)
	p.at(rate, 2)
	p.click(`tr[data-path="` + rate + `"] th`)
	p.chosen(36)
}

func TestCopyIsExactAndCutIsOneStep(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.keys("5", "0", kb.Enter)
	p.shows(cell(rate, "4"), "50.0")
	p.click(cell(rate, "3"))
	p.with(kb.ModifierShift, kb.ArrowRight, kb.ArrowDown)
	p.until("document.querySelector('#chosen')", "the choice has rested")
	assert.Equal(t, "32%\t50%\r\n38%\t38%", p.copied("copy"))
	assert.Equal(t, "32%\t50%\r\n38%\t38%", p.copied("cut"))
	p.shows(cell(rate, "4"), "32.0")
	assert.Contains(t, eval[string](p, "document.querySelector('#undo').title"), "cut 4 cells")
	p.with(kb.ModifierCtrl, "z")
	p.shows(cell(rate, "4"), "50.0")
	p.click(cell("leads.paid_search", "3"))
	p.keys(kb.ArrowRight, kb.ArrowLeft)
	p.until("!document.querySelector('#chosen')", "one cell has no mean")
	copied := ""
	require.Eventually(t, func() bool { copied = p.copied("copy"); return strings.Contains(copied, ".") }, patience, patience/100)
	assert.Greater(t, len(copied), 10, "every digit of what is computed: %s", copied)
}

func TestFillAndDelete(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.keys("5", "0", kb.Enter)
	p.shows(cell(rate, "4"), "50.0")
	p.click(cell(rate, "4"))
	p.with(kb.ModifierShift, kb.ArrowRight, kb.ArrowRight)
	p.with(kb.ModifierCtrl, "r")
	p.shows(cell(rate, "6"), "50.0")
	p.shows(cell(rate, "7"), "32.0")
	assert.Contains(t, eval[string](p, "document.querySelector('#undo').title"), "fill 2 cells")
	p.with(kb.ModifierShift, kb.ArrowDown)
	p.with(kb.ModifierCtrl, "d")
	p.shows(cell(nextRate, "5"), "50.0")
	p.shows(cell(nextRate, "3"), "38.0")
	p.keys(kb.Delete)
	p.shows(cell(nextRate, "5"), "38.0")
	p.shows(cell(rate, "6"), "32.0")
	p.with(kb.ModifierCtrl, "z")
	p.shows(cell(rate, "6"), "50.0")

	before := p.text(first(rate))
	p.click(first(lastRate))
	p.keys(kb.Delete)
	p.sees("A value must stand here")
	assert.Equal(t, "24.0", p.text(first(lastRate)))
	p.keys(kb.ArrowUp, kb.Delete)
	p.sees("nothing holds on before the first period")
	p.keys(kb.ArrowUp)
	p.until("!document.querySelector('.grid-note')", "the next step takes the words away")
	assert.Equal(t, before, p.text(first(rate)))
	p.click(first(rate))
	p.with(kb.ModifierCtrl, "d")
	p.sees("different units")
}

func TestOneTextGoesIntoAllThatIsChosen(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.with(kb.ModifierShift, kb.ArrowRight, kb.ArrowDown)
	p.keys("4", "1")
	p.with(kb.ModifierCtrl, kb.Enter)
	p.shows(cell(nextRate, "5"), "41.0")
	p.shows(cell(rate, "4"), "41.0")
	p.shows(cell(rate, "6"), "32.0")
	p.chosen(4)
}

func TestArrowsTakeWhatIsTypedAndMoveTheCaretInWhatIsEdited(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.keys("4", "1", kb.ArrowRight)
	p.at(rate, 4)
	p.shows(cell(rate, "4"), "41.0")
	p.keys(kb.F2)
	p.until(isEditing, "F2 edits")
	p.keys(kb.ArrowLeft)
	assert.True(t, eval[bool](p, isEditing), "the caret moves")
	p.keys(kb.F2, kb.ArrowLeft)
	p.at(rate, 3)
	assert.False(t, eval[bool](p, isEditing), "after F2 again the arrow leaves")
	p.keys("9", "9")
	p.with(kb.ModifierCtrl, "z")
	p.until("document.activeElement.value !== '99'", "undo inside an edit takes back what is typed")
	assert.True(t, eval[bool](p, isEditing))
	p.keys(kb.Escape)
	p.shows(cell(rate, "4"), "41.0")
	p.keys(kb.Tab) // leaves the grid, which is one stop
	p.until("!document.activeElement.closest('.sheet')", "the focus is past the grid")
}

// No key waits for an answer: what is typed goes where it was meant to, however fast.
func TestTypingFasterThanTheAnswersLosesNothing(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	for _, value := range []string{"11", "12", "13"} {
		p.keys(value[:1], value[1:], kb.Enter)
	}
	p.shows(first(rate), "11.0")
	p.shows(first(nextRate), "12.0")
	p.shows(first(lastRate), "13.0")
	p.click(first(rate))
	eval[bool](p, `(() => {
		const type = (text) => {
			const field = document.activeElement;
			field.value = text;
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		};
		const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		return Promise.resolve().then(() => type('21')).then(() => press('Enter')).then(() => press('ArrowUp')).then(() => type('11')).then(() => press('Enter')).then(() => true);
	})()`)
	p.until("document.querySelector('#freshness').innerText === 'Recalculated'", "all is computed")
	p.shows(first(rate), "11.0")
}

func TestTheFocusStaysWhenItsRowGoes(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.do(chromedp.Evaluate[chromedp.Void](`document.querySelector('tr.kind-group .fold').click()`))
	p.until("!document.querySelector('tr[data-path=\""+rate+"\"]')", "the row is folded away")
	p.until("document.activeElement.closest('.sheet td')", "another cell has the focus")
	before := eval[string](p, "document.activeElement.closest('tr').dataset.path")
	p.keys(kb.ArrowUp)
	p.until("document.activeElement.closest('tr').dataset.path !== "+quoted(before), "and the keys go on")
}

// Choosing draws the rows that it enters and leaves, and no other.
func TestChoosingDrawsOnlyWhatItTouches(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.chosen(1)
	p.settled()
	eval[bool](p, `(() => {
		window.touched = new Set();
		new MutationObserver((all) => all.forEach((one) => touched.add((one.target.closest ? one.target : one.target.parentElement).closest('tr')?.dataset.path))).observe(document.querySelector('.sheet tbody'), { subtree: true, childList: true, attributes: true, characterData: true });
		return true;
	})()`)
	p.with(kb.ModifierShift, kb.ArrowDown)
	p.chosen(2)
	assert.ElementsMatch(t, []string{rate, nextRate}, eval[[]string](p, "[...touched]"))
}
