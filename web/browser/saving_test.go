package browser

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
	"planleaf/web"
)

// disk stands in for the file system of newer browsers, whose dialogs cannot be driven: one file, which the test can
// change, lose, lock or fill behind the page's back.
const disk = `
window.disk = { name: '', text: null, modified: 1000, trouble: '', asked: 0 };
const handle = {
	kind: 'file',
	get name() { return disk.name; },
	async requestPermission() { return disk.trouble === 'NotAllowedError' ? 'denied' : 'granted'; },
	async getFile() {
		if (disk.text === null || disk.trouble === 'NotFoundError') throw new DOMException('', 'NotFoundError');
		return new File([disk.isPage ? Uint8Array.from(disk.text, (c) => c.charCodeAt(0)) : disk.text], disk.name, { lastModified: disk.modified });
	},
	async createWritable() {
		if (disk.trouble) throw new DOMException('', disk.trouble);
		let next = '';
		return { write: async (text) => { disk.isPage = typeof text !== 'string'; next = disk.isPage ? Array.from(text, (c) => String.fromCharCode(c)).join('') : text; }, close: async () => { disk.text = next; disk.modified += 1000; } };
	},
};
Object.defineProperty(window, 'showSaveFilePicker', { value: async ({ suggestedName }) => {
	disk.asked++;
	if (disk.cancel) throw new DOMException('', 'AbortError');
	disk.name = disk.as ?? suggestedName;
	disk.text ??= '';
	return handle;
} });
Object.defineProperty(window, 'showOpenFilePicker', { value: async () => [handle] });
`

// onDisk opens the page with a plan inside, in a browser that can write files in place.
func onDisk(t testing.TB, lang string) *page {
	t.Helper()
	path := filepath.Join(t.TempDir(), "plan.html")
	require.NoError(t, os.WriteFile(path, packed(t, example(t, reference)), 0o644))
	p := openWith(t, lang, path, disk)
	p.until("document.querySelector('.strip .figure-value')", "the first numbers are there")
	p.click("#nav-assume")
	p.visible(first(rate))
	return p
}

// packed is the built page with a plan inside, as the command makes it.
func packed(t testing.TB, plan string) []byte {
	t.Helper()
	html, err := os.ReadFile(built)
	require.NoError(t, err)
	text := web.Plain([]byte(plan))
	html, err = web.Fill(html, web.Inside{Plan: text, Result: api.Run(api.Request{Do: "carried", Plan: string(text)}).Result})
	require.NoError(t, err)
	return html
}

// types an entry into the rate, and waits until the cell shows it.
func (p *page) typeRate(text string) {
	p.t.Helper()
	p.click(first(rate))
	p.keys(text, kb.Enter)
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('"+text+"')", "the cell shows "+text)
}

// shiftCtrl presses a key with both.
func (p *page) shiftCtrl(key string) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(key, chromedp.KeyModifiers(kb.ModifierCtrl|kb.ModifierShift)))
}

func TestThePageSavesItselfAsTheCommandPacksIt(t *testing.T) {
	p := assumptions(t)
	p.typeRate("40")
	p.ctrl("s") // a page saves a page
	path, html := p.download()
	assert.Equal(t, "plan.html", filepath.Base(path))
	p.sees("Saved in plan.html")

	p.saveAs("plan")
	require.Eventually(t, func() bool { files, _ := filepath.Glob(filepath.Join(p.downloads, "*.json")); return len(files) == 1 }, patience, patience/1000)
	text, err := os.ReadFile(filepath.Join(p.downloads, "plan.plan.json"))
	require.NoError(t, err)
	assert.True(t, string(packed(t, string(text))) == html, "the bytes are those of the command")

	again := openFile(t, "en", path)
	again.until("document.querySelector('.strip .figure-value')", "the saved page opens with its numbers")
	again.sees("Saved in plan.html")
}

// What could end an element or be read as markup comes back as it was, however often the page is saved.
func TestAPageSavedWithMarkupInNamesIsStillOnePage(t *testing.T) {
	p := openWith(t, "en", built, disk)
	p.until("document.querySelector('.templates button')", "the start screen")
	hostile := hostileTitle(t, "</script><script>alert(1)</script><!-- \\u003c \\\\u003c 计划 😀 \u2028 \u00e9")
	p.drop("x.plan.json", hostile)
	p.until("document.querySelector('.strip .figure-value')", "the plan is open")
	p.saveAs("page")
	p.until("document.querySelector('#saved').innerText.includes('x.html')", "it is saved")
	html := eval[string](p, "disk.text")
	p.saveAs("plan")
	p.until("document.querySelector('#saved').innerText.includes('x.plan.json')", "it is saved as a plan, which has its history too")
	var want []rune // the page is a byte a character
	for _, c := range packed(t, eval[string](p, "disk.text")) {
		want = append(want, rune(c))
	}
	assert.True(t, string(want) == html, "the bytes are those of the command")
}

func TestSaveGoesToTheSameFileAndAsksOnce(t *testing.T) {
	p := onDisk(t, "en")
	p.typeRate("40")
	p.until("document.title.startsWith('● ')", "the tab is marked")
	p.ctrl("s")
	p.sees("Saved in plan.html")
	p.until("!document.title.startsWith('● ')", "the mark is gone")
	p.typeRate("41")
	p.ctrl("s")
	p.until("document.querySelector('#saved').innerText === 'Saved in plan.html' && disk.text.includes('0.41')", "the second save is in the file")
	assert.Equal(t, 1, eval[int](p, "disk.asked"))
	p.shiftCtrl("S")
	p.until("disk.asked === 2", "save as asks again")
}

// What is being typed is part of what is saved, as in a spreadsheet.
func TestSavingTakesWhatIsBeingTyped(t *testing.T) {
	p := onDisk(t, "en")
	saved := func(text string) {
		t.Helper()
		p.ctrl("s")
		p.until("disk.text?.includes("+quoted(text)+") && document.querySelector('#saved').innerText === 'Saved in plan.html'", text+" is in the file")
	}
	p.click(first(rate))
	p.keys("4", "0")
	p.until(isEditing, "the edit is open")
	saved(`"mql": 0.4,`)
	p.rateIs("40")
	assert.True(t, eval[bool](p, "document.activeElement.closest('tr')?.dataset.path === "+quoted(rate)+" && !"+isEditing), "the cell is the active one, its edit has ended")
	p.keys("4", "1")
	p.until(isEditing, "the next key opens an edit")
	saved(`"mql": 0.41,`)
	p.click("#steps-open")
	p.until("document.querySelector('dialog[open] [role=option]')", "the steps")
	assert.Contains(t, p.text("dialog[open]"), "Lead → MQL rate", "the step is named")
	p.keys(kb.Escape)

	p.click("#formula-value")
	p.ctrl("a")
	p.keys("4", "2")
	saved(`"mql": 0.42,`)

	p.click(first(rate))
	p.keys("1", "3", "4")
	p.ctrl("s")
	p.until("document.querySelector('.fault-row')", "what cannot be taken stays in its cell and says why")
	assert.Contains(t, eval[string](p, "disk.text"), `"mql": 0.42,`, "the file keeps the last good value")
	p.keys(kb.Escape)

	p.click("#nav-funnel")
	p.click(`#steps button[data-path="` + rate + `"]`)
	p.until("document.activeElement.matches('input.in-place')", "the field is open")
	p.keys("4", "3", "%")
	saved(`"mql": 0.43,`)
}

// A composition is the input method's: the key that it takes saves nothing and ends nothing.
func TestSavingDoesNotDisturbAComposition(t *testing.T) {
	p := onDisk(t, "en")
	p.click(first(rate))
	p.compose("si")
	p.until(isEditing, "the edit is open")
	eval[bool](p, "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, isComposing: true, bubbles: true, cancelable: true }))")
	assert.True(t, eval[bool](p, isEditing), "the edit stays open")
	assert.Equal(t, "si", eval[string](p, "document.activeElement.value"))
	assert.Equal(t, 0, eval[int](p, "disk.asked"))
	p.keys(kb.Escape)
}

// Who closes the page in the middle of an edit is asked, and the edit is taken meanwhile.
func TestClosingInTheMiddleOfAnEditTakesIt(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.keys("4", "0")
	p.until(isEditing, "the edit is open")
	assert.True(t, eval[bool](p, "!dispatchEvent(new Event('beforeunload', { cancelable: true }))"), "the browser asks")
	p.rateIs("40")
	p.kept()
}

func TestSavingThatFailsSaysWhereWhyAndWhatToDo(t *testing.T) {
	p := onDisk(t, "en")
	p.typeRate("40")
	p.ctrl("s")
	p.sees("Saved in plan.html")
	p.typeRate("41")
	for trouble, words := range map[string]string{
		"NotFoundError":              "no longer in its place",
		"NotAllowedError":            "not allowed to write it",
		"QuotaExceededError":         "the disk is full",
		"NoModificationAllowedError": "read-only",
		"DataError":                  "the browser reports DataError",
	} {
		eval[bool](p, "(disk.trouble = '"+trouble+"') !== ''")
		p.ctrl("s")
		p.until("document.querySelector('#failed')?.innerText.includes('plan.html was not written') && document.querySelector('#failed').innerText.includes('"+words+"')", trouble+" is said in words")
		assert.Contains(t, p.text("#saved"), "Unsaved")
	}
	eval[bool](p, "disk.as = 'copy.html', disk.trouble = '', true")
	p.click("#save-copy")
	p.until("!document.querySelector('#failed') && document.querySelector('#saved').innerText === 'Saved in copy.html'", "a copy is the cure")
	assert.Contains(t, eval[string](p, "disk.text"), "0.41")
	eval[bool](p, "disk.cancel = true")
	p.shiftCtrl("S")
	p.until("disk.asked === 3", "the dialog was there")
	assert.Equal(t, "Saved in copy.html", p.text("#saved"), "who changes their mind changes nothing")
}

func TestAFileChangedOnDiskIsNeverOverwrittenSilently(t *testing.T) {
	theirs := "(disk.text = disk.text.replace('0.4,', '0.77,'), disk.modified += 5000, disk.text.includes('0.77'))"
	p := onDisk(t, "zh")
	p.typeRate("40")
	p.ctrl("s")
	p.sees("已保存于 plan.html")
	p.typeRate("41")
	require.True(t, eval[bool](p, theirs))
	p.ctrl("s")
	p.sees("在打开之后被别处改过")
	assert.Contains(t, eval[string](p, "disk.text"), "0.77", "theirs stays until the person decides")

	p.click("#open-disk")
	p.until("document.querySelector('.strip')", "theirs is open")
	p.click("#nav-assume")
	p.until("document.querySelector('"+first(rate)+"')?.innerText.startsWith('77')", "with their rate")
	p.sees("自动保存里有")
	p.click("#recover")
	p.until("document.querySelector('"+first(rate)+"')?.innerText.startsWith('41')", "mine was kept as well")
	p.ctrl("z")
	p.until("document.querySelector('"+first(rate)+"')?.innerText.startsWith('77')", "and one step back are theirs")
	p.ctrl("y")

	require.True(t, eval[bool](p, "(disk.modified += 5000, disk.text = disk.text.replace('0.77,', '0.66,'), true)"))
	p.ctrl("s")
	p.click("#overwrite")
	p.until("disk.text.includes('0.41')", "overwritten because it was asked for")
	p.until("!document.querySelector('.notice')", "nothing is left to say")
}

// A file that was only touched holds what it held: there is nothing to ask.
func TestAFileThatWasOnlyTouchedIsSavedWithoutAQuestion(t *testing.T) {
	p := onDisk(t, "en")
	p.typeRate("40")
	p.ctrl("s")
	p.sees("Saved in plan.html")
	p.typeRate("41")
	eval[int](p, "disk.modified += 5000")
	p.ctrl("s")
	p.until("disk.text.includes('0.41')", "it is written")
	assert.False(t, eval[bool](p, "!!document.querySelector('.notice')"))
}
