package browser

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What new users of a plan do is simulated without a log; an intervention is adopted as a scenario with one step, which one
// step takes back.
func TestAnInterventionIsSimulatedAndAdopted(t *testing.T) {
	p := open(t, "en", example(t, "key-behaviour.plan.json"))
	p.click("#nav-behaviours")
	p.until("document.querySelector('#figure-behave-reach svg[role=img]')", "the curves are drawn")
	p.until("!document.querySelector('#beh-simulated progress')", "the users are simulated")
	assert.Regexp(t, `activation within 10 days goes from 42\.\d% to 50\.\d%`, p.text(".beh-says"))
	assert.Regexp(t, `simulated 42\.\d+%.±0\.\d+.pp`, p.text("#beh-answers"))
	assert.Contains(t, p.text("#beh-compare"), "no experiment yet")
	assert.Equal(t, 1, eval[int](p, "document.querySelectorAll('#figure-behave-causal .beh-belief').length"))
	assert.Contains(t, p.text("#beh-test"), "Users an arm")

	assert.Contains(t, p.text("#beh-by-age"), "on 2 of the first 7 days")
	assert.Equal(t, 2, eval[int](p, "document.querySelectorAll('#figure-behave-ages .beh-name').length"), "a line an age")

	for i, typed := range []string{"9", "5", "1", "5"} {
		p.click(fmt.Sprint("#beh-arm-", i))
		p.typeText(typed)
	}
	p.click("#beh-enter")
	p.until("document.querySelector('#beh-arm-fault')", "more stayed than there were")
	assert.Contains(t, p.text("#beh-arm-fault"), "9 stayed, more than the 5 of this arm")

	p.click("#beh-help")
	p.click("[role=menu] li:nth-child(2) [role^=menuitem]")
	p.until("document.querySelector('#beh-remind')", "the reminder is searched over")
	assert.Contains(t, p.text("#beh-remind"), "The best reminder")

	p.click("#beh-take")
	p.click("[role=menu] li:nth-child(2) [role^=menuitem]")
	p.until("document.querySelector('#beh-taking tbody').textContent.includes('Cost of')", "what changes is said before")
	assert.Regexp(t, `month 1.*6\.0\d*%.*5\.9\d*%`, p.text("#beh-taking tbody tr"))
	p.click("#beh-take-do")
	p.until("document.querySelector('#data-findings')", "the finding is in the plan")
	p.click("#nav-scenarios")
	p.until("document.querySelector('#main').textContent.includes('第 4 天提醒')", "the scenario is there")
	p.click("#undo")
	p.until("!document.querySelector('#main').textContent.includes('第 4 天提醒')", "one step takes it back")
}

func TestAPlanWithoutAKeyBehaviourBeginsOne(t *testing.T) {
	p := open(t, "zh", example(t, "dental-clinic.plan.json"))
	p.click("#nav-behaviours")
	p.until("document.querySelector('#beh-begin')", "there is none")
	p.click("#beh-begin")
	p.until("document.querySelector('#figure-behave-reach svg[role=img]')", "it is simulated")
	p.click("#beh-assume")
	p.until("document.querySelector('#main').textContent.includes('每天做到的机会')", "its numbers are among the assumptions")
}
