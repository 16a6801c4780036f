package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// Without a pointer: a rule of one's own is judged, and what the log says of leaving becomes the plan's churn, in one step.
func TestRetentionByKeyboardAloneMovesRevenueAndOneUndoTakesItBack(t *testing.T) {
	p := open(t, "en", example(t, "reference.plan.json"))
	before := p.figures()
	press := func(selector string) {
		p.t.Helper()
		p.tabTo(selector)
		p.keys(kb.Enter)
	}
	press("#nav-retention")
	p.until("document.querySelector('#data-sample')", "a sample is one key away")
	press("#data-sample")
	p.readIn()
	press("#nav-retention")
	p.until("document.querySelector('h1').innerText.startsWith('735 of 2,291 users have left')", "who stays")
	p.until("document.querySelector('#ret-warn .ret-table')?.innerText.includes('20 rules never fired')", "rules that never warned are counted, not listed")

	press("#ret-rule-add")
	p.until("document.activeElement.id === 'ret-rule-0-recent'", "the new rule has the focus")
	p.keys(kb.Tab, kb.Tab)
	p.keys("150%", kb.Enter)
	p.until("document.querySelector('#ret-rule-0-drop-fault')?.innerText.includes('150%')", "what is wrong is said at the field")
	assert.True(t, eval[bool](p, "document.activeElement.matches('#ret-rule-0-drop[aria-invalid]') && !!document.querySelector('#ret-stay')"), "the focus stays, and so do the other answers")
	p.do(chromedp.Evaluate[chromedp.Void]("document.activeElement.select()"))
	p.keys("30%", kb.Enter)
	p.until("document.querySelector('#ret-warn')?.innerText.includes('The rule that was tried never warned of anybody')", "the rule is judged")
	assert.Contains(t, p.text("#ret-warn"), "rules of your own: visits of 14 days fall to 30% of those of the 28 days before", "the question says which rule")

	press("#ret-take-churn")
	p.until("document.querySelector('#data-findings')", "the plan holds the finding")
	press("#nav-overview")
	assert.NotEqual(t, before, p.figures(), "customers leave as the log says, and revenue follows")
	press("#undo")
	p.until("document.querySelector('#undo').matches('[aria-disabled=true], :disabled')", "one step")
	p.until(quoted(before)+".split('\\n').every((line) => document.querySelector('.strip').innerText.includes(line))", "the numbers are as before")
}

// A churn point goes into the plan with its reason; what is done about it is entered there, and stands in the log's list too.
func TestAChurnPointIsWorkedDownInThePlan(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.press("#nav-retention")
	p.press("#data-sample")
	p.readIn()
	p.press("#nav-retention")
	p.until("document.querySelector('#ret-take-point-60')", "the point is offered")
	p.types("#ret-reason-point-60", "no work handed in")
	p.press("#ret-take-point-60")
	p.until("document.querySelector('#ret-kept') && !document.querySelector('#ret-take-point-60')", "what the plan keeps is not offered again")
	assert.Contains(t, p.text("#ret-kept"), "on days 31 to 60")
	assert.Equal(t, "no work handed in", eval[string](p, "document.querySelector('#ret-reason-findings-churn').value"))

	p.types("#ret-intervention-findings-churn", "a call in week 5")
	p.keys(kb.Tab)
	p.until("document.querySelector('#ret-points').innerText.includes('a call in week 5')", "the list of the log has it")
	assert.Contains(t, p.text("#ret-points"), "no work handed in")
	p.press("#undo")
	p.until("document.querySelector('#ret-intervention-findings-churn').value === ''", "one undo, one field")
	p.press("#undo")
	p.until("!document.querySelector('#ret-kept') && document.querySelector('#ret-take-point-60')", "the point is offered again")
}
