package browser

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// watchFrames counts the frames of the page from now on, and those before which the key figures were drawn anew;
// it keeps how long each such drawing came after the move of the slider that it answers.
const watchFrames = `(() => {
	const w = (window.drag = { frames: 0, drawn: 0, waits: [], began: performance.now() });
	let moved = 0, fresh = false;
	addEventListener('input', () => (moved ||= performance.now()), true);
	new MutationObserver(() => {
		fresh = true;
		document.body.getBoundingClientRect();
		if (moved) w.waits.push(performance.now() - moved);
		moved = 0;
	}).observe(document.querySelector('.strip'), { childList: true, characterData: true, subtree: true });
	const frame = () => {
		w.frames++;
		if (fresh) w.drawn++;
		fresh = false;
		w.ended = performance.now();
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	return true;
})()`

// A slider of the reference plan dragged by a real pointer for some seconds: how many frames a second show new
// numbers and charts, and how long after a move they do.
func BenchmarkDragOfASlider(b *testing.B) {
	for b.Loop() {
		p := open(b, "en", example(b, reference))
		p.click("#nav-whatif")
		p.do(chromedp.WaitVisible(chromedp.CSS(".slider input")))
		at := p.middle(".slider input")
		track := eval[float64](p, "document.querySelector('.slider input').clientWidth")
		at.X -= track / 6 // the base stands a third of the way
		p.mouse("mousePressed", at, 1)
		from := at.X
		drag := func(length time.Duration) {
			for began, right := time.Now(), true; time.Since(began) < length; {
				if right = right != (at.X > from+track/2 || at.X < from-track/4); right {
					at.X += 5
				} else {
					at.X -= 5
				}
				p.mouse("mouseMoved", at, 1)
			}
		}
		drag(time.Second) // the browser compiles what runs often
		eval[bool](p, watchFrames)
		drag(3 * time.Second)
		b.ReportMetric(eval[float64](p, "1000 * drag.drawn / (drag.ended - drag.began)"), "drawn/s")
		b.ReportMetric(eval[float64](p, "1000 * drag.frames / (drag.ended - drag.began)"), "frames/s")
		b.ReportMetric(median(eval[[]float64](p, "drag.waits")), "ms")
		b.ReportMetric(0, "ns/op")
		p.mouse("mouseReleased", at, 0)
	}
}
