package browser

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/stretchr/testify/require"
)

// happened is one event of a log.
type happened struct {
	at    int // seconds from the first day
	user  int
	event string
}

// logOf writes a log of so many users with twenty events each, in the order of time. Two in five are keen: they share three
// to five times in their first week and mostly come back a month later; others share once at most and seldom do.
func logOf(users int) []byte {
	luck := rand.New(rand.NewPCG(2026, 11))
	const day = 86400
	events := make([]happened, 0, 20*users)
	for u := range users {
		begin := luck.IntN(60)*day + luck.IntN(day/2)
		left := 20
		put := func(event string, from, to int) {
			events = append(events, happened{begin + from*day + luck.IntN((to-from)*day), u, event})
			left--
		}
		events, left = append(events, happened{begin, u, "register"}), left-1
		keen := u%5 < 2
		shares, stays := luck.IntN(2), luck.IntN(10) < 3
		if keen {
			shares, stays = 3+luck.IntN(3), luck.IntN(10) < 8
		}
		for range shares {
			put("share", 0, 7)
		}
		if stays {
			put("login", 30, 60)
		}
		for left > 0 {
			put([]string{"view", "search", "comment", "report"}[luck.IntN(4)], 0, 25)
		}
	}
	slices.SortStableFunc(events, func(a, b happened) int { return a.at - b.at })
	var out bytes.Buffer
	out.WriteString("user_id,event,time,channel\n")
	first := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, e := range events {
		out.WriteString("u" + itoa(100000+e.user) + "," + e.event + "," + first.Add(time.Duration(e.at)*time.Second).Format("2006-01-02 15:04:05") + "," + []string{"ads", "content", "referral"}[e.user%3] + "\n")
	}
	return out.Bytes()
}

func diskFile(t testing.TB, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, content, 0o644))
	return path
}

// dropPath lets a file of the disk fall on the page.
func (p *page) dropPath(path string) {
	p.t.Helper()
	p.dropPaths(path)
}

// dropPaths lets files of the disk fall on the page at once.
func (p *page) dropPaths(paths ...string) {
	p.t.Helper()
	field := call(p, runtime.Evaluate, runtime.EvaluateParams{Expression: "window.brought = Object.assign(document.createElement('input'), { type: 'file', multiple: true })"})
	call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: paths, ObjectID: field.Result.ObjectID})
	eval[bool](p, `(() => {
		const data = new DataTransfer();
		for (const file of brought.files) data.items.add(file);
		return document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	})()`)
}

// readIn waits until a log was read.
func (p *page) readIn() {
	p.t.Helper()
	p.until("document.querySelector('#data-names')", "the log has been read")
}

// choosesIn sets a list as a person would.
func (p *page) choosesIn(list, value string) {
	p.t.Helper()
	p.until("((list) => list.checkVisibility() && !list.disabled && [...list.options].some((one) => one.value === "+quoted(value)+"))(document.querySelector("+quoted(list)+"))", list+" offers "+value)
	eval[bool](p, `(() => {
		const list = document.querySelector(`+quoted(list)+`);
		list.value = `+quoted(value)+`;
		return list.dispatchEvent(new Event('change', { bubbles: true }));
	})()`)
}

// stored is all that the page has in the browser's databases, as text.
func (p *page) stored() string {
	p.t.Helper()
	return eval[string](p, `(async () => {
		const all = await indexedDB.databases();
		const texts = await Promise.all(all.map(({ name }) => new Promise((done) => {
			indexedDB.open(name).onsuccess = ({ target: { result: db } }) => {
				const [store] = db.objectStoreNames;
				db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => { db.close(); done(JSON.stringify(target.result)); };
			};
		})));
		return texts.join();
	})()`)
}
