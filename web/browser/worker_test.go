package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

// warm waits until there are a worker at work and a spare that is ready. Those that a loaded machine has cost are forgotten.
func (p *page) warm() {
	p.t.Helper()
	p.until("((live) => live.length === 2 && live[1].isWarm && workers.splice(0, Infinity, ...live))(workers.filter((one) => !one.hasEnded))", "the spare is warm")
}

// The page keeps one worker at work and one warm; these tests take the first away in the
// ways in which it can go.
func TestAWorkerKilledMidRunComesBackAndLosesNothing(t *testing.T) {
	p := assumptions(t)
	p.warm()
	p.click(first(rate))
	p.keys("4", "0")
	eval[bool](p, `(() => {
		const post = workers[0].postMessage.bind(workers[0]);
		workers[0].postMessage = (...a) => { post(...a); workers[0].terminate(); };
		return true;
	})()`)
	p.keys(kb.Enter)
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('40')", "the edit is answered by the spare")
	p.until("workers.length === 3 && workers[2].isWarm", "a new spare is warm")
	p.keys("4", "5", kb.Enter)
	p.until("document.body.innerText.includes('45')", "the next edit works too")
}

// The lock that a worker holds tells of its death at once: here no time limit ever comes.
func TestAWorkerThatDiesSilentlyIsNoticedWithoutWaiting(t *testing.T) {
	p := assumptions(t)
	p.warm()
	eval[bool](p, `(() => {
		const wait = window.setTimeout;
		window.setTimeout = (does, time, ...more) => (time >= 1000 ? 0 : wait(does, time, ...more));
		return true;
	})()`)
	for n := range 2 {
		p.click(first(rate))
		p.keys("4", itoa(n))
		eval[bool](p, `(() => {
			workers[`+itoa(n)+`].postMessage = function () { this.terminate(); };
			return true;
		})()`)
		p.keys(kb.Enter)
		p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('4"+itoa(n)+"')", "the edit is answered by the spare")
		p.until("workers.length === "+itoa(n+3), "a new spare is hired")
	}
	eval[bool](p, `(() => { workers[3].terminate(); return true; })()`)
	p.click(first(rate))
	p.keys("4", "6", kb.Enter)
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('46')", "a spare that died is no loss")
}

// A question that is given up fails at once, whether it waits or is at work; those after it are answered.
func TestAQuestionCanBeGivenUp(t *testing.T) {
	p := assumptions(t)
	p.warm()
	said := eval[[]string](p, `(async () => {
		const ends = (signal) => planleaf.ask({ do: 'version' }, signal).then((answer) => (answer.ok ? 'answered' : 'refused'), (reason) => reason.message);
		const [atWork, waiting] = [new AbortController(), new AbortController()];
		while (unanswered(workers).length > 0) await new Promise((done) => setTimeout(done)); // the page has questions of its own
		const all = [ends(atWork.signal), ends(waiting.signal), ends()];
		waiting.abort();
		atWork.abort();
		return Promise.all([...all, ends()]);
	})()`)
	assert.Equal(t, []string{"cancelled", "cancelled", "answered", "answered"}, said)
	p.until("workers.length === 3", "the worker that was stopped is replaced")
	p.click(first(rate))
	p.keys("4", "7", kb.Enter)
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('47')", "the plan can be edited on")
}

func TestAWorkerThatCrashesIsReplacedAtOnce(t *testing.T) {
	p := assumptions(t)
	p.warm()
	p.click(first(rate))
	p.keys("4", "0")
	eval[bool](p, `(() => {
		workers[0].postMessage = () => workers[0].onmessage({ data: { dead: true } });
		return true;
	})()`)
	p.keys(kb.Enter)
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('40')", "the edit is answered by the spare")
}

// A core that cannot answer at all leaves the plan and says so.
func TestACoreThatNeverAnswersIsSaidInWords(t *testing.T) {
	p := assumptions(t)
	p.warm()
	eval[bool](p, `(() => {
		const die = (w) => { w.postMessage = () => w.onmessage({ data: { dead: true } }); };
		workers.forEach(die);
		workers.push = function (w) { Array.prototype.push.call(this, w); die(w); };
		return true;
	})()`)
	before := p.text(first(rate))
	p.click(first(rate))
	p.keys("4", "0", kb.Enter)
	p.until("document.querySelector('.failure')", "the failure is said")
	assert.Equal(t, before, p.text(first(rate)), "the last good numbers stay")
}
