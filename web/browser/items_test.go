package browser

import (
	"os"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Channels, stages and what else a plan is made of, by keyboard.

// items opens a section of the plan that has something in every one.
func items(t *testing.T, lang, section string) *page {
	t.Helper()
	p := open(t, lang, example(t, tiers))
	p.click("#nav-assume")
	p.visible(".sheet")
	p.click("#tab-" + section)
	p.until("document.querySelector('#tab-"+section+"').ariaSelected === 'true'", section)
	return p
}

// write puts a text where the focus is, as an input method does at its end.
func (p *page) write(text string) {
	p.t.Helper()
	call(p, input.InsertText, input.InsertTextParams{Text: text})
}

// heads are the names of the items in the grid, in order.
func (p *page) heads() []string {
	return eval[[]string](p, "[...document.querySelectorAll('tr.kind-group')].map((row) => row.dataset.path.split('.').at(-1))")
}

// on puts the focus on the head of an item.
func (p *page) on(path string) {
	p.t.Helper()
	p.click(cell(path, "2"))
	p.at(path, 1)
}

func TestAChannelIsAddedByItsNameAndChangesNoTotal(t *testing.T) {
	for lang, says := range map[string]string{"zh-CN": "已添加“行业展会 Expo”", "en": "Added 行业展会 Expo"} {
		t.Run(lang, func(t *testing.T) {
			p := items(t, lang, "channels")
			total := p.text(`tr[data-path="new"] td.total`)
			p.focus("#add")
			p.keys(kb.Enter)
			p.until("document.activeElement.id === 'add-name'", "the name is asked for")
			p.keys(kb.Enter)
			p.until("document.querySelector('#add-panel [role=alert]')", "without a name nothing is added")
			p.write("行业展会 Expo")
			p.keys(kb.Enter)
			p.until("document.querySelector('tr[data-path=\"channels.行业展会_expo\"]')", "the channel is there")
			p.at("channels.行业展会_expo.spend", 1)
			p.sees(says)
			assert.Equal(t, total, p.text(`tr[data-path="new"] td.total`))
			p.keys("5", "0", "0", "0", kb.Enter)
			p.until("document.querySelector('tr[data-path=\"new\"] td.total').innerText !== "+quoted(total), "what is filled in counts")
		})
	}
}

func TestItemsAreRenamedMovedCopiedAndRemovedByKey(t *testing.T) {
	p := items(t, "zh-CN", "channels")
	before := p.heads()
	p.on("channels." + before[0])
	p.keys(kb.F2)
	p.until("document.activeElement.id === 'item-name'", "the name is a field")
	p.write("搜索与信息流")
	p.keys(kb.Enter)
	p.until("document.querySelector('tr.kind-group').innerText.includes('搜索与信息流')", "the new name")
	p.at("channels."+before[0], 1)
	assert.Equal(t, before, p.heads(), "renaming changes no id")

	p.with(kb.ModifierAlt|kb.ModifierShift, kb.ArrowDown)
	p.until("document.querySelectorAll('tr.kind-group')[1].innerText.includes('搜索与信息流')", "moved down")
	p.at("channels."+before[0], 1)
	p.with(kb.ModifierAlt|kb.ModifierShift, kb.ArrowUp)
	p.until("document.querySelectorAll('tr.kind-group')[0].innerText.includes('搜索与信息流')", "and up again")
	p.at("channels."+before[0], 1)

	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu of the item")
	p.keys(kb.End, kb.ArrowUp, kb.Enter)
	p.sees("已复制“搜索与信息流”")
	p.until("document.querySelectorAll('tr.kind-group')[1].innerText.includes('搜索与信息流 副本')", "the copy")
	p.click("#notice-undo")
	p.until("document.querySelectorAll('tr.kind-group').length === "+itoa(len(before)), "undo is at hand")

	p.on("channels." + before[1])
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu of the item")
	p.keys(kb.Escape)
	p.at("channels."+before[1], 1)
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu again")
	p.keys(kb.End, kb.Enter)
	p.until("document.querySelectorAll('tr.kind-group').length === "+itoa(len(before)-1), "it is gone")
	p.until("document.activeElement.closest('.sheet')", "the focus stays in the grid")
	p.ctrl("z")
	p.until("document.querySelectorAll('tr.kind-group').length === "+itoa(len(before)), "and back")
	assert.Equal(t, before, p.heads())
}

func TestARemovalNamesWhatGoesAlong(t *testing.T) {
	p := items(t, "en", "inputs")
	p.on("inputs.hours.value")
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu")
	p.keys(kb.End, kb.Enter)
	p.until("document.querySelector('dialog#remove')?.innerText.includes('own metric')", "what goes along is named")
	p.keys(kb.Escape)
	p.until("!document.querySelector('dialog') && document.querySelector('tr[data-path=\"inputs.hours.value\"]')", "nothing was removed")
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu again")
	p.keys(kb.End, kb.Enter)
	p.until("document.querySelector('dialog#remove')", "it is asked")
	p.focus("#remove-yes")
	p.keys(kb.Enter)
	p.until("!document.querySelector('tr[data-path=\"inputs.hours.value\"]')", "it is gone with its metric")
	p.ctrl("z")
	p.until("document.querySelector('tr[data-path=\"inputs.hours.value\"]')", "one step brings all of it back")
}

func TestWhatAPlanNeedsStays(t *testing.T) {
	p := items(t, "zh-CN", "stages")
	for range 2 {
		p.on(eval[string](p, "document.querySelectorAll('tr.kind-group')[1].dataset.path"))
		n := len(p.heads())
		p.with(kb.ModifierShift, kb.F10)
		p.until("document.activeElement.closest('[role=menu]')", "the menu")
		p.keys(kb.End, kb.Enter)
		p.until("document.querySelector('dialog#remove') || document.querySelectorAll('tr.kind-group').length === "+itoa(n-1), "removed or asked")
		if eval[bool](p, "!!document.querySelector('dialog#remove')") {
			p.click("#remove-yes")
			p.until("document.querySelectorAll('tr.kind-group').length === "+itoa(n-1), "removed")
		}
	}
	p.on(eval[string](p, "document.querySelectorAll('tr.kind-group')[1].dataset.path"))
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu")
	p.keys(kb.End, kb.Enter)
	p.sees("漏斗至少要有两个阶段")
	assert.Len(t, p.heads(), 2)
}

func TestTabsAreWalkedByArrowsAndUnusedSectionsWait(t *testing.T) {
	p := assumptions(t)
	before := p.overviewText()
	p.focus("#tab-channels")
	p.keys(kb.ArrowRight)
	p.until("document.activeElement.id === 'tab-stages' && document.activeElement.ariaSelected === 'true'", "the next section")
	assert.Equal(t, "section", eval[string](p, "document.activeElement.getAttribute('aria-controls')"))
	p.keys(kb.ArrowLeft, kb.ArrowLeft)
	p.until("document.activeElement.id === 'tab-targets'", "round to the last")
	p.focus("#more-sections")
	p.keys(kb.Enter)
	p.until("document.activeElement.dataset.choice === 'tiers'", "the sections not in use")
	p.keys(kb.Enter)
	p.sees("No tiers yet")
	p.click("#add")
	p.until("document.activeElement.id === 'add-name'", "the name")
	p.write("Large")
	p.keys(kb.Enter)
	p.until("document.querySelector('tr[data-path=\"tiers.large\"]')", "the first tier")
	assert.Equal(t, before, p.overviewText(), "it takes over all customers, and no number changes")
}

func TestAxeFindsNothingInWhatFloatsOverTheGrid(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	p := items(t, "zh-CN", "channels")
	p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
	p.click("#add")
	p.until("document.querySelector('#add-panel')", "the form to add")
	p.clean("adding")
	p.keys(kb.Escape)
	p.until("document.activeElement.id === 'add'", "the focus is back")
	p.click("tr.kind-input td.yours")
	p.click("#form")
	p.until("document.activeElement.closest('[role=menu]')", "the forms")
	p.clean("the forms of a value")
	p.keys(kb.Escape)
	p.click("#provenance")
	p.until("document.querySelector('#given')", "the source")
	p.clean("where a value comes from")
	p.keys(kb.Escape)
	p.on("channels." + p.heads()[0])
	p.with(kb.ModifierShift, kb.F10)
	p.until("document.activeElement.closest('[role=menu]')", "the menu of an item")
	p.clean("the menu of an item")
	p.keys(kb.Home, kb.Enter)
	p.until("document.activeElement.id === 'item-name'", "the name is a field")
	p.clean("renaming")
}
