package browser

import (
	"strings"

	"github.com/chromedp/cdproto/input"
	"github.com/stretchr/testify/require"
)

// aiming lets a press reach what it is meant for and nothing else: what is drawn between the look at a place and the
// press at it may move something else there. It runs before the page's own scripts.
const aiming = `
window.aim = null;
for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) addEventListener(kind, (event) => {
	if (!aim) return;
	const isIt = event.target === aim.at || aim.element.contains(event.target);
	if (kind === 'pointerdown') aim.hit = isIt;
	if (kind === 'pointerup') aim.left = !isIt && aim.element.isConnected && aim.element.matches('button, input, select');
	if (aim.hit) return;
	event.stopImmediatePropagation();
	if (kind !== 'pointerdown') event.preventDefault();
}, true);
window.still = (element, look) => {
	const { x, y, width, height } = element.getClientRects()[0], stood = element.stood;
	const place = { X: x + width / 2, Y: y + height / 2 };
	element.stood = [look, x, y, width, height].join();
	return element.stood === stood && place;
};
window.aimed = (selector, look) => {
	aim = null;
	const element = document.querySelector(selector);
	if (!element?.checkVisibility() || element.matches(':disabled, [aria-disabled=true]')) return null;
	element.scrollIntoViewIfNeeded();
	const place = still(element, look);
	const at = place && document.elementFromPoint(place.X, place.Y);
	const takes = at && (element.contains(at) || at.closest('label')?.control === element || (getComputedStyle(element).pointerEvents === 'none' && at.contains(element)));
	if (!takes) return null;
	aim = { element, at };
	return place;
};
`

// press waits until what is meant can be pressed and stands still, and presses it in its middle, as often as
// something else stands there by then, or when it is let go: a button does nothing then.
func (p *page) press(selector string) {
	p.t.Helper()
	for range 20 {
		p.looks++
		at := polled[place](p, "aimed("+quoted(selector)+", "+itoa(p.looks)+")", "there is "+selector+" to click")
		p.mouse(input.DispatchMouseEventTypeMousePressed, at, 1)
		p.mouse(input.DispatchMouseEventTypeMouseReleased, at, 0)
		if eval[bool](p, "((was) => { aim = null; return !!was?.hit && !was.left; })(aim)") {
			return
		}
	}
	require.Fail(p.t, "what is pressed is never "+selector)
}

// click presses; who presses the name of a view waits until it stands, and no answer is about to draw it anew.
func (p *page) click(selector string) {
	p.t.Helper()
	p.press(selector)
	if strings.HasPrefix(selector, "#nav-") && selector != "#nav-start" {
		p.until("document.querySelector('"+selector+"').ariaCurrent === 'page' && rests(workers)", "the view of "+selector+" is shown")
	}
}

// focus gives the focus to what is seen.
func (p *page) focus(selector string) {
	p.t.Helper()
	p.until("((e) => e.checkVisibility() && (e.focus(), document.activeElement === e))(document.querySelector("+quoted(selector)+"))", selector+" has the focus")
}

// visible waits until something is seen.
func (p *page) visible(selector string) {
	p.t.Helper()
	p.until("document.querySelector("+quoted(selector)+")?.checkVisibility()", "there is "+selector)
}
