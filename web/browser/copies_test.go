package browser

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// colleagues is the reference plan as a colleague saved it: another first rate, and another margin.
func colleagues(t *testing.T) string {
	t.Helper()
	base, notes := plan.Parse([]byte(example(t, reference)))
	require.NotNil(t, base, "%v", notes)
	path := "channels." + base.Channels[0].ID + ".rates.mql"
	theirs, notes := plan.Apply(base, plan.Edit{Do: "type", Path: path, Text: "50%"}, plan.Edit{Do: "type", Path: "customers.margin", Text: "75%"})
	require.NotNil(t, theirs, "%v", notes)
	return string(plan.Format(plan.Revise(theirs, plan.Revision{By: "Finance", At: "2026-11-20T09:00Z"}, base)))
}

// TestTwoCopiesEditedApartAreMergedSavedAndVerified: one conflict is decided, the rest merges by itself, the file holds
// both histories, and the command verifies it.
func TestTwoCopiesEditedApartAreMergedSavedAndVerified(t *testing.T) {
	p := onDisk(t, "en")
	p.typeRate("40")
	before := eval[string](p, "document.querySelector('#undo').title")
	p.drop("finance.plan.json", colleagues(t))
	p.sees("two copies of one plan")
	p.click("#copy-merge")
	p.sees("1 change taken from the other copy")
	p.sees("Gross margin: 78% → 75%")
	p.sees("1 conflict: both changed the same")
	p.sees("Finance")
	p.until("[...document.querySelectorAll('.conflict table tbody tr')].length > 0", "what the choice does to key figures")
	p.sees("1 not chosen yet")
	p.click(".conflict label:nth-of-type(2) input")
	p.click("#copy-take")
	p.until("!document.querySelector('#copy')", "it is merged")
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('50')", "theirs was taken")
	p.until("document.querySelector('#undo').title.includes('merge finance.plan.json')", "it is one step of undo")
	p.ctrl("z")
	p.until("document.querySelector('#undo').title === "+quoted(before), "one undo takes all of it back")
	p.ctrl("y")
	p.until("document.querySelector('#undo').title.includes('merge finance.plan.json')", "and one brings it back")
	p.saveAs("plan")
	p.until("document.querySelector('#saved').innerText.includes('.plan.json')", "it is saved")

	text := eval[string](p, "disk.text")
	d, notes := plan.Parse([]byte(text))
	require.NotNil(t, d, "%v", notes)
	assert.Equal(t, 0.75, d.Customers.Margin.Number)
	assert.Empty(t, d.Conflicts)
	history, notes := plan.Revisions(d)
	assert.Empty(t, notes)
	require.Len(t, history, 2, "the colleague's state, and this one")
	assert.Len(t, history[1].Parents, 2, "it comes of both copies")
	path := filepath.Join(t.TempDir(), "merged.plan.json")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	out, err := exec.Command("go", "run", "../../cmd/planleaf", "verify", path).CombinedOutput()
	require.NoError(t, err, string(out))
	assert.Contains(t, string(out), "yes")
}

func TestACopyIsComparedAndAConflictMayWait(t *testing.T) {
	p := onDisk(t, "zh-CN")
	p.typeRate("40")
	p.drop("finance.plan.json", colleagues(t))
	p.click("#copy-compare")
	p.sees("有 2 处不同")
	p.sees("毛利率：78% → 75%")
	p.click("#copy-merge")
	p.sees("1 处还没选")
	p.click("#copy-take")
	p.sees("合并留下 1 处冲突，暂用自己的值。")
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('40')", "one's own value holds")
	p.click("#decide")
	p.until("document.querySelector('.conflict .field')", "the conflict is shown again")
	p.click(".conflict .field")
	p.keys("44%")
	p.click("#copy-take")
	p.until("!document.querySelector('#conflicts')", "a third value settles it")
	p.until("document.querySelector('"+first(rate)+"').innerText.startsWith('44')", "it holds")
}

func TestSavedStatesAreListedAndComparedWithThePlan(t *testing.T) {
	p := onDisk(t, "en")
	p.typeRate("40")
	p.saveAs("history")
	p.sees("No history yet")
	p.click("#history-author")
	p.keys("Growth")
	p.click("#history-note")
	p.keys("first try")
	p.click("#history-save")
	p.until("disk.text?.includes('first try')", "it is saved with its note")
	p.typeRate("41")
	p.ctrl("s")
	p.until("disk.text.split('Growth').length === 3", "the next save bears the name too")
	p.saveAs("history")
	p.sees("first try")
	p.sees("→ 40%")
	p.click(".states button")
	p.sees("One difference")
}

func TestAHostileCopyLeavesTheOpenPlanAlone(t *testing.T) {
	theirs := colleagues(t)
	p := onDisk(t, "en")
	p.typeRate("40")
	for name, text := range map[string]string{
		"cut short":        theirs[:len(theirs)/2],
		"a newer format":   strings.Replace(theirs, `"planleaf": 1`, `"planleaf": 7`, 1),
		"a broken history": strings.Replace(theirs, `"parents": [`, `"parents": [{"id": 3, "back": [{"path": "channels.[", "to": {}}]}, `, 1),
		"an endless one":   strings.Replace(theirs, `"history": [`, `"history": [`+strings.Repeat(`{"id": "a", "parents": [{"id": "a", "back": []}]}, `, 3000), 1),
	} {
		p.drop("x.plan.json", text)
		p.until("document.querySelector('#copy, .broken')", name+" is met with words")
		if eval[bool](p, "!!document.querySelector('#copy-merge')") {
			p.click("#copy-merge")
			p.until("document.querySelector('#copy .said li, #copy .conflict, #copy ul li')", name+" is answered")
			p.keys("\x1b")
			p.until("!document.querySelector('#copy')", "Esc leaves it")
		} else {
			p.click("#nav-assume")
		}
		p.until("document.querySelector('"+first(rate)+"')?.innerText.startsWith('40')", "the plan is as it was")
	}
}
