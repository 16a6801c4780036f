package browser

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// compose is what an input method does with letters before they are chosen.
func (p *page) compose(text string) {
	p.t.Helper()
	n := int64(len([]rune(text)))
	call(p, input.ImeSetComposition, input.ImeSetCompositionParams{Text: text, SelectionStart: n, SelectionEnd: n})
}

func TestACompositionOpensTheEditAndLosesNothing(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.compose("s")
	p.until(isEditing, "the first composed key opens the edit")
	p.compose("si")
	assert.Equal(t, "si", eval[string](p, "document.activeElement.value"))
	eval[bool](p, `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`)
	eval[bool](p, `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))`)
	assert.True(t, eval[bool](p, isEditing), "the Enter that ends a composition takes nothing")
	call(p, input.InsertText, input.InsertTextParams{Text: "４１％"})
	assert.Equal(t, "４１％", eval[string](p, "document.activeElement.value"))
	p.keys(kb.Enter)
	p.shows(cell(rate, "4"), "41.0")
	p.at(nextRate, 3)
}

func TestLeavingInTheMiddleOfACompositionKeepsWhatIsThere(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.compose("42")
	p.until(isEditing, "the edit is open")
	p.click(cell(nextRate, "6"))
	p.shows(cell(rate, "4"), "42.0")
	p.shows(cell(rate, "5"), "32.0")
}
