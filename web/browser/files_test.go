package browser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/dom"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
	"planleaf/core/plan"
)

// drop lets a file of this text fall on the page.
func (p *page) drop(name, text string) {
	p.t.Helper()
	eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.items.add(new File([`+quoted(text)+`], `+quoted(name)+`));
		return dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
	})()`)
}

// download waits for the file that the page saves.
func (p *page) download() (path, text string) {
	p.t.Helper()
	require.Eventually(p.t, func() bool {
		files, _ := filepath.Glob(filepath.Join(p.downloads, "*.*"))
		if len(files) == 0 {
			return false
		}
		path = files[0]
		bytes, _ := os.ReadFile(path)
		text = string(bytes)
		// The browser makes the file under another name, and before it fills it.
		return strings.HasSuffix(path, ".json") && strings.HasSuffix(text, "}\n") || strings.HasSuffix(path, ".html") && strings.HasSuffix(text, "</html>\n")
	}, patience, 50*time.Millisecond, "a file is saved")
	return path, text
}

// saveAs chooses from the menu beside the save button: "plan", or "page" with the plan inside.
func (p *page) saveAs(kind string) {
	p.t.Helper()
	p.click("#save-as")
	p.click("[data-choice=" + kind + "]")
}

// choose answers the page's file dialog.
func (p *page) choose(click, path string) {
	p.t.Helper()
	call(p, cdppage.SetInterceptFileChooserDialog, cdppage.SetInterceptFileChooserDialogParams{Enabled: true})
	opened := make(chan *cdppage.EventFileChooserOpened, 1)
	require.NoError(p.t, chromedp.Listen(p.ctx, func(event any) {
		if e, ok := event.(*cdppage.EventFileChooserOpened); ok {
			opened <- e
		}
	}))
	p.click(click)
	select {
	case e := <-opened:
		call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{path}, BackendNodeID: e.BackendNodeID})
	case <-time.After(patience):
		require.Fail(p.t, "no file dialog")
	}
}

func TestSaveThenOpenTheFileAgain(t *testing.T) {
	p := assumptions(t)
	p.click(first(rate))
	p.keys("4", "0", kb.Enter)
	p.sees("Unsaved")
	figures := p.overviewText()
	p.saveAs("plan")
	path, text := p.download()
	p.sees("Saved in " + filepath.Base(path))

	doc, notes := plan.Parse([]byte(text))
	require.NotNil(t, doc, "%v", notes)
	assert.Equal(t, string(plan.Format(doc)), text, "the file is canonical")
	assert.Contains(t, text, `0.4`)

	again := open(t, "en", "")
	again.choose("#open", path)
	again.sees("B2B SaaS acquisition plan")
	assert.Equal(t, figures, again.figures(), "the same numbers from the file")
	again.sees("Saved in " + filepath.Base(path))
}

// broken has ten faults of different kinds.
func broken(t *testing.T) string {
	text := example(t, reference)
	for _, change := range [][2]string{
		{`"mql": 0.45,`, `"mql": 14,`},
		{`"currency": "USD"`, `"currency": "dollars"`},
		{`"periods": 36`, `"periods": 0`},
		{`"spend": {"start": 12000, "growth": 0.01}`, `"spnd": {"start": 12000, "growth": 0.01}`},
		{`"id": "linkedin"`, `"id": "paid_search"`},
	} {
		require.Contains(t, text, change[0])
		text = strings.Replace(text, change[0], change[1], 1)
	}
	return text
}

func TestABrokenFileShowsAllItsFaultsAndLeavesThePlanAlone(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		t.Run(lang, func(t *testing.T) {
			text := broken(t)
			want := api.Run(api.Request{Do: "check", Plan: text, Name: "broken.plan.json", Lang: lang})
			require.GreaterOrEqual(t, len(want.Faults), 5)

			p := open(t, lang, example(t, reference))
			figures, receipt := p.figures(), p.text("#receipt")
			p.drop("broken.plan.json", text)
			p.visible(".broken")
			shown := p.text(".broken")
			for _, fault := range want.Faults {
				assert.Contains(t, shown, fault.Message)
				assert.Contains(t, shown, fault.Path)
				assert.Contains(t, shown, itoa(fault.Line)+":"+itoa(fault.Column))
			}
			p.click("#close-broken")
			assert.Equal(t, figures, p.figures(), "the plan is back")
			assert.Equal(t, receipt, p.text("#receipt"))
		})
	}
}

func TestWhatIsNoPlanAtAllIsRefusedInWords(t *testing.T) {
	p := open(t, "en", "")
	p.until("document.querySelector('.templates button')", "the start screen")
	p.drop("picture.png", "\x89PNG\r\n\x1a\n")
	p.visible(".broken")
	assert.Contains(t, p.text(".broken"), "picture.png")
	p.click("#close-broken")
	p.until("document.querySelector('.templates button')", "the start screen is back")
}

// A dropped plan takes the place of the open one, under the name of its file.
func TestADroppedPlanReplacesNothingUntilItIsRead(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.until("document.querySelector('.strip')", "the overview")
	var other map[string]any
	require.NoError(t, json.Unmarshal([]byte(example(t, reference)), &other))
	other["id"], other["title"] = "another", "Another plan" // with the same id it would be another copy of this one
	text, err := json.Marshal(other)
	require.NoError(t, err)
	p.drop("another.plan.json", string(text))
	p.until("document.querySelector('.brand').innerText.includes('Another plan')", "the other plan is open")
	p.sees("Saved in another.plan.json")
}
