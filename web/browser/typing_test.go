package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// An answer that comes while a person types draws around the field and leaves it alone;
// edits made meanwhile are all applied, in their order.
func TestAnswersThatComeLateDoNotDisturbTyping(t *testing.T) {
	const after = "channels.paid_search.rates.sql"
	p := assumptions(t)
	p.warm()
	eval[bool](p, `(() => {
		const post = workers[0].postMessage.bind(workers[0]);
		window.answered = 0;
		workers[0].addEventListener('message', ({ data }) => { if (data.answer) answered++; });
		workers[0].postMessage = (...a) => setTimeout(() => post(...a), 400);
		return true;
	})()`)
	p.click(first(rate))
	p.keys("4", "1", kb.Enter)
	p.click(first(rate))
	p.keys("4", "2", kb.Enter)
	p.click(first(after))
	p.keys("3")
	p.until("answered >= 2", "both edits are answered while a third is typed")
	p.keys("7")
	assert.Equal(t, "37", eval[string](p, `document.activeElement.value`), "what was typed stays")
	assert.True(t, eval[bool](p, `document.activeElement.closest('tr').dataset.path === `+quoted(after)), "where it was typed")
	p.keys(kb.Enter)
	p.until(`document.querySelector('`+first(after)+`').innerText.startsWith('37')`, "the third edit is applied")
	assert.Contains(t, p.text(first(rate)), "42", "the last of two edits of a cell holds")
}
