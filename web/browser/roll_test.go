package browser

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAPlanRollsForwardAMonthAsOneStep(t *testing.T) {
	p := assumptions(t)
	p.click("#roll-open")
	p.until("document.querySelector('#roll-go:not([disabled])')", "what the plan would become")
	said := p.text("#roll")
	assert.Contains(t, said, "Feb 2027–Jan 2030")
	assert.Contains(t, said, "Opening customers")
	assert.Contains(t, said, "GRR, NRR", "what is not taken along is said")
	p.click("#roll-go")
	p.until("document.querySelector('.sheet thead').innerText.includes('2027-02') && !document.querySelector('.sheet thead').innerText.includes('2027-01')", "the first month is February")
	p.until("document.querySelector('.crumb').innerText.includes('Feb 2027–Jan 2030')", "the months of the plan")
	assert.Equal(t, "18,270", p.text(cell(spend, "2")), "growth starts at its second month")
	p.click("#undo")
	p.until("document.querySelector('.crumb').innerText.includes('Jan 2027–Dec 2029')", "one step back")
}
