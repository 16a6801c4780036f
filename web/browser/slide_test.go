package browser

import (
	"testing"
	"time"
)

// watchFrames counts the frames of the page from now on, and those before which the key figures were drawn anew;
// it keeps how long each such drawing came after the move of the slider that it answers.
const watchFrames = `(() => {
	const w = (window.drag = { frames: 0, drawn: 0, fans: 0, held: 0, waits: [], began: performance.now() });
	let moved = 0, fresh = false, fan = false;
	new PerformanceObserver((list) => list.getEntries().forEach((e) => (w.held = Math.max(w.held, e.duration)))).observe({ type: 'longtask' });
	new MutationObserver((all) => (fan ||= all.some((one) => one.target.classList.contains('range-band')))).observe(document.querySelector('#figure-whatif-main'), { attributes: true, attributeFilter: ['d'], subtree: true });
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
		if (fan) w.fans++;
		fresh = fan = false;
		w.ended = performance.now();
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	return true;
})()`

// A slider of the reference plan dragged by a real pointer for some seconds: how many frames a second show new
// numbers and charts, how long after a move they do, how many show a new fan of 1,024 draws, and the longest that the page
// was held up.
func BenchmarkDragOfASlider(b *testing.B) {
	for b.Loop() {
		p := open(b, "en", example(b, reference))
		p.click("#nav-whatif")
		p.visible(".slider input")
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
		b.ReportMetric(eval[float64](p, "1000 * drag.fans / (drag.ended - drag.began)"), "fans/s")
		b.ReportMetric(eval[float64](p, "drag.held"), "longest-task-ms")
		b.ReportMetric(0, "ns/op")
		p.mouse("mouseReleased", at, 0)
	}
}
