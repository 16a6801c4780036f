package browser

import (
	"os"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A block of 3 × 4 with one doubtful value, by keyboard alone.
func TestABlockIsShownBeforeItIsPasted(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.paste("35%\t３６\t0.37\t38%\r\n20\t21\t22\t23\r\n10\t11\t12\t13\r\n")
	p.until("document.querySelector('.dock')", "the dock")
	assert.Contains(t, p.text(".dock"), "Paste 3 × 4 cells")
	assert.Contains(t, p.text(".dock"), "11 recognised, 1 to confirm")
	assert.Contains(t, p.text(".dock"), "9 more")
	p.shows(cell(rate, "4"), "35.0")
	p.until("document.querySelector('"+cell(rate, "4")+"').classList.contains('pasted')", "the future value looks like one")
	p.shows(cell(rate, "6"), "0.37?")
	p.until("document.activeElement.getAttribute('role') === 'radio'", "the doubt has the focus")
	assert.Equal(t, "37%", eval[string](p, "document.activeElement.innerText"), "the likeliest is chosen")
	p.keys(kb.ArrowDown)
	p.until("document.activeElement.innerText === '0.37%' && document.activeElement.ariaChecked === 'true'", "the other")
	p.keys(" ")
	p.until("document.activeElement.innerText === '37%' && document.activeElement.ariaChecked === 'true'", "and back")
	p.until("!document.body.innerText.includes('Unsaved')", "nothing is done yet")
	p.keys(kb.Enter)
	p.until("!document.querySelector('.dock')", "the dock is gone")
	p.shows(cell(rate, "6"), "37.0")
	p.shows(cell(lastRate, "7"), "13.0")
	p.shows(cell(lastRate, "8"), "24.0")
	p.chosen(12)
	p.at(rate, 3)
	assert.Contains(t, eval[string](p, "document.querySelector('#undo').title"), "paste 12 cells")
	p.with(kb.ModifierCtrl, "z")
	p.shows(cell(rate, "6"), "32.0")
	p.shows(cell(lastRate, "7"), "24.0")
	p.until("!document.body.innerText.includes('Unsaved')", "one step takes all of it back")
}

func TestAPasteCanBeCancelledAndItsFaultsAreLeftOut(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.paste("134\t35%\t-\tabout")
	p.until("document.querySelector('.dock')", "the dock")
	assert.Contains(t, p.text(".dock"), "2 at fault, left out")
	p.until("document.activeElement.id === 'paste-do'", "without a doubt the button has the focus")
	p.keys(kb.Escape)
	p.until("!document.querySelector('.dock')", "Esc cancels")
	p.at(rate, 3)
	p.shows(cell(rate, "5"), "32.0")
	p.paste("134\t35%\t-\tabout")
	p.click("#paste-list")
	p.sees("a share lies within 0%..100%")
	p.sees("1 without a value, kept as they are")
	p.click("#paste-do")
	p.shows(cell(rate, "5"), "35.0")
	p.shows(cell(rate, "4"), "32.0")
	p.shows(cell(rate, "6"), "32.0")
}

func TestOneTextFillsAllThatIsChosenAndAskedOfAllAlike(t *testing.T) {
	p := sureOfRates(t)
	p.click(cell(rate, "4"))
	p.with(kb.ModifierShift, kb.ArrowRight, kb.ArrowDown)
	p.paste("0.5")
	p.until("document.querySelector('.dock')?.innerText.includes('1 / 4')", "four doubts")
	p.keys(kb.ArrowRight)
	p.until("document.querySelector('.dock').innerText.includes('2 / 4')", "the next")
	p.keys(kb.ArrowLeft, kb.ArrowDown)
	p.click(".dock-asks .linked")
	p.click("#paste-do")
	p.shows(cell(nextRate, "5"), "0.5")
	p.shows(cell(rate, "4"), "0.5")
}

// A single value that is clear needs no dock; one that is at fault stays in its cell with the cure.
func TestASinglePastedValueIsTakenLikeATypedOne(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.paste("41%\n")
	p.shows(first(rate), "41.0")
	p.until("document.querySelector('"+cell(rate, "9")+"').innerText.trim() === '41.0'", "the whole value")
	p.paste("134%")
	p.until("document.querySelector('.fault-row')", "what is wrong stands below")
	assert.Equal(t, "134%", p.text(first(rate)+".wrong"))
	p.click(cell("leads.paid_search", "4"))
	p.paste("5")
	p.sees("1 computed, kept as they are")
}

func TestThePasteSpeaksChinese(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.click("#nav-assume")
	p.click(first("channels.paid_search.response.scale"))
	p.paste("1.234")
	p.until("document.querySelector('.dock')", "the dock")
	assert.Contains(t, p.text(".dock"), "0 格已识别，1 格待确认")
	p.click("#lang")
	p.until("document.querySelector('.dock')?.innerText.includes('1 to confirm')", "the dock in the other language")
}

func TestAxeFindsNothingInThePasteDock(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	p := assumptions(t)
	p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
	p.click(cell(rate, "4"))
	p.with(kb.ModifierShift, kb.ArrowDown)
	p.clean("a range")
	p.paste("0.35\t36%\tbad\r\n1\t2\t-")
	p.click("#paste-list")
	p.until("document.querySelector('.dock-list')", "all of it is listed")
	p.clean("the dock")
	p.keys(kb.Escape)
	p.click(first(lastRate))
	p.keys(kb.Delete)
	p.sees("A value must stand here")
	p.clean("what could not be done")
}
