package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// chord comments on what has the focus.
func (p *page) chord() {
	p.t.Helper()
	p.do(chromedp.KeyEvent("m", chromedp.KeyModifiers(kb.ModifierCtrl|kb.ModifierAlt)))
}

const says = "document.querySelector('#comments')?.innerText.includes"

func TestANumberIsCommentedOnAnsweredAndSettled(t *testing.T) {
	for lang, word := range map[string]struct{ reply, settle, step string }{"zh": {"回复", "解决", "批注"}, "en": {"Reply", "Resolve", "comment on"}} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, reference))
			p.click("#nav-assume")
			p.click(cell(rate, "4"))
			p.chord()
			p.until("document.activeElement.matches('#comments textarea')", "a comment can be written")
			p.write("为什么三月不同？")
			p.focus("#comments .author")
			p.write("财务")
			p.click("#comments [type=submit]")
			p.until(says+"('财务') && document.querySelector('#comments .thread')", "the comment stands in the panel")
			p.until("document.querySelector('"+cell(rate, "4")+"').classList.contains('said')", "its cell is marked")
			assert.Equal(t, "1", p.text("#comments-button .count"))
			p.click("#comments .thread .acts button:nth-child(1)")
			p.until("document.activeElement.matches('.thread textarea')", word.reply)
			p.write("春节")
			p.click(".thread [type=submit]")
			p.until("document.querySelector('.thread .reply')?.innerText.includes('春节')", "the answer stands under it, signed without asking again")
			p.click("#comments .thread .acts button:nth-child(2)")
			p.until("!document.querySelector('#comments .thread') && !document.querySelector('td.said')", word.settle)
			p.click("#comments-all")
			p.until("document.querySelector('.thread.settled')", "all of them shows it")
			p.keys(kb.Escape)
			p.until("!document.querySelector('#comments')", "Esc closes")
			p.ctrl("z")
			p.until("document.querySelector('td.said')", "settling it is one step")
			p.ctrl("k")
			p.until("document.activeElement.matches('#find input, input#find, dialog input')", "find")
			p.write("三月")
			p.until("[...document.querySelectorAll('[role=option]')].some((one) => one.innerText.includes('为什么三月不同？'))", "found by what it says")
			p.keys(kb.Enter)
			p.until(says+"('春节')", "and shown")
		})
	}
}

func TestASealedPlanIsReadAndCopied(t *testing.T) {
	p := assumptions(t)
	p.saveAs("seal")
	p.until("document.activeElement.id === 'scenario-name'", "who seals is asked, since that is not known")
	p.write("Growth")
	p.keys(kb.Enter)
	p.until("document.querySelector('#sealed')?.innerText.includes('Growth')", "and said")
	p.until("document.querySelector('#sealed')?.innerText.includes('not encryption')", "the page says what a seal is")
	p.click(first(rate))
	p.keys("4", "0", kb.Enter)
	p.sees("to change it make a copy, or unseal it first")
	p.shows(first(rate), "32.0")
	p.click("#copy-sealed")
	p.until("!document.querySelector('#sealed')", "the copy is open")
	p.click("#nav-assume")
	p.visible(first(rate))
	p.typeRate("40")
}
