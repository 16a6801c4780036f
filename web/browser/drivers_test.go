package browser

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Below the draws stands what they hang on, and what to measure next; what assumptions do together comes on demand.
func TestTheRiskPageSaysWhatItHangsOn(t *testing.T) {
	p := open(t, "zh", example(t, tiers))
	p.click("#nav-risk")
	p.until("document.querySelector('#figure-hang')", "what it hangs on")
	assert.Contains(t, p.text("#figure-hang h2"), "就占")
	p.until("document.querySelector('h1').innerText.includes('不确定性')", "the sentence ends with it")
	assert.Contains(t, p.text("#risk-measure"), "不改变选择", "one scenario is the best of them whatever is learned")
	assert.Contains(t, p.text("#risk-measure"), "再观察", "a counted rate says how many more halve its share")

	p.click("#figure-hang button[aria-pressed]")
	p.until("document.querySelector('#figure-hang-swing')", "the ends of each assumption")
	p.click("#figure-hang-swing button[aria-pressed]")
	p.click("#risk-totals")
	p.until("!document.querySelector('#risk-totals') && !document.querySelector('#risk-totals-stop')", "with what they do together")
	assert.Contains(t, p.text("#figure-hang .sub"), "连同互动")
	p.axed()
	p.clean("what it hangs on")
}
