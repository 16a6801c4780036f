package browser

import (
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// hasKept waits until what is typed stands in the record: a loaded machine may take longer over it than crashed allows.
func (p *page) hasKept(typed string) {
	p.t.Helper()
	p.keeps(typed, true)
}

func (p *page) keeps(typed string, is bool) {
	p.t.Helper()
	const read = `new Promise((done) => {
		indexedDB.open('planleaf typing').onsuccess = ({ target: { result: db } }) => {
			db.transaction('fields').objectStore('fields').getAll().onsuccess = ({ target }) => {
				db.close();
				done(JSON.stringify(target.result));
			};
		};
	})`
	p.until(read+".then((all) => all.includes("+quoted(quoted(typed))+") === "+strconv.FormatBool(is)+")", typed+" is kept, or no more")
}

// crashed is the page opened anew after its tab has died, which a key outlives by this much.
func (p *page) crashed(says string) *page {
	p.t.Helper()
	time.Sleep(50 * time.Millisecond)
	p.crash()
	p = p.beside(p.path, "")
	p.until("document.querySelector('#unentered')", "there is something that was not entered")
	assert.Contains(p.t, p.text("#unentered"), says)
	p.click("#resume")
	p.until("!document.querySelector('#unentered')", "the question is answered")
	return p
}

// Each field that edits the plan, with what opens it and how it is known again.
func TestWhatStandsInAFieldComesBackAfterACrash(t *testing.T) {
	for name, field := range map[string]struct {
		open func(p *page)
		is   string // the field
		says string
	}{
		"formula bar": {func(p *page) {
			p.click(first(rate))
			p.click("#formula-value")
			p.ctrl("a")
		}, "#formula-value", "Paid search · Lead → MQL rate"},
		"source": {func(p *page) {
			p.click(first(rate))
			p.click("#provenance")
			p.until("document.activeElement.id === 'given-source'", "the form")
			p.focus("#given-note")
		}, "#given-note", "Paid search · Lead → MQL rate"},
		"name": {func(p *page) {
			p.click(cell("channels.paid_search", "2"))
			p.keys(kb.F2)
			p.until("document.activeElement.id === 'item-name'", "the name")
		}, "#item-name", "Paid search"},
		"a new item": {func(p *page) {
			p.click("#add")
			p.until("document.activeElement.id === 'add-name'", "the name")
		}, "#add-name", "Add"},
		"a figure": {func(p *page) {
			p.click("#nav-funnel")
			p.click("button.in-place")
			p.until("document.activeElement.matches('input.in-place')", "the field")
		}, "input.in-place", "“75” in "},
		"a composition": {func(p *page) { p.click(cell(rate, "4")) }, ".editing > .editor", "Lead → MQL rate · "},
	} {
		t.Run(name, func(t *testing.T) {
			p := assumptions(t)
			field.open(p)
			if name == "a composition" {
				p.compose("si")
			} else {
				p.keys("7", "5")
			}
			typed := eval[string](p, "document.activeElement.value")
			p.hasKept(typed)
			p = p.crashed(field.says)
			p.until("document.activeElement.matches("+quoted(field.is)+")", "the field is open again")
			assert.Equal(t, typed, eval[string](p, "document.activeElement.value"))
			assert.Equal(t, len([]rune(typed)), eval[int](p, "document.activeElement.selectionStart"), "the caret is where it was")
			p.keys(kb.Escape)
			p.until("!document.querySelector("+quoted(field.is+":focus")+")", "Esc leaves it")
		})
	}
}

func TestWhatWasRefusedComesBackAfterACrash(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.keys("1", "3", "4", kb.Enter)
	p.until("document.querySelector('.fault-says')", "refused")
	p.hasKept("134")
	p = p.crashed("“134” in Paid search")
	p.click("#nav-assume")
	p.until("document.querySelector('.fault-says')", "refused as before")
	assert.Contains(t, p.text(first(rate)), "134")
}

func TestWhatWasTypedIsListedOnTheStartScreenAndCanBeForgotten(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.keys("4", "7")
	p.hasKept("47")
	time.Sleep(50 * time.Millisecond)
	p.crash()
	start := p.beside(built, "")
	start.until("document.querySelector('.recover li')?.innerText.includes('“47” in')", "the row says what was typed")
	start.click(".recover li .button")
	start.until(isEditing+" && document.activeElement.value === '47'", "and it is open again")
	start.keys(kb.Escape)
	start.keeps("47", false)
	time.Sleep(50 * time.Millisecond)
	start.crash()
	p = p.beside(p.path, "")
	p.until("document.querySelector('.strip .figure-value')", "the page is open")
	time.Sleep(time.Second / 2)
	assert.False(t, eval[bool](p, "!!document.querySelector('#unentered')"), "Esc has forgotten it")
}

func TestGoingElsewhereTakesWhatStandsInTheFormulaBarAndTheSource(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.click("#formula-value")
	p.ctrl("a")
	p.keys("4", "7")
	p.click(cell(nextRate, "4"))
	p.shows(first(rate), "47.0")
	p.click(first(rate))
	p.click("#formula-value")
	p.ctrl("a")
	p.keys("5", "1")
	p.click("#nav-overview")
	p.click("#nav-assume")
	p.visible(first(rate))
	p.shows(first(rate), "51.0")

	p.click(first(rate))
	p.click("#provenance")
	p.until("document.activeElement.id === 'given-source'", "the form")
	p.keys("C", "R", "M")
	p.click(cell(nextRate, "4"))
	p.until("!document.querySelector('#given')", "the form is closed")
	p.click(first(rate))
	p.until("document.querySelector('#provenance').innerText.includes('CRM')", "what was typed is the plan's")
	p.click("#provenance")
	p.focus("#given-asOf")
	p.keys("2", "0", "2", "6", "-", "1", "3")
	p.click(cell(nextRate, "4"))
	p.until("document.querySelector('#given-asOf')?.value === '2026-13'", "what is refused comes back to be corrected")
}
