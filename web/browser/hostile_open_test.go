package browser

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A broken file that is opened is met with words, and the plan that
// is open stays to the last byte, with what was edited in it and not saved.
func TestABrokenFileLeavesTheOpenPlanToTheLastByte(t *testing.T) {
	p := onDisk(t, "en")
	p.typeRate("40")
	p.saveAs("plan")
	p.until("disk.text?.includes('0.4')", "it is saved")
	before := eval[string](p, "disk.text")
	whole := example(t, reference)
	for name, text := range map[string]string{
		"noise.plan.json":   "\x00\x01\x02\xff",
		"nothing.plan.json": "",
		"cut.plan.json":     whole[:len(whole)/2],
		"deep.plan.json":    strings.Repeat("[", 100_000),
		"page.html":         `<!doctype html><script type="application/json" id="plan">{"planleaf": 1,</script>`,
		"result.json":       `{"receipt": {"document": 7}}`,
	} {
		p.drop(name, text)
		p.until("document.querySelector('.broken')?.innerText.includes("+quoted(name)+")", name+" is refused in words")
		p.click("#close-broken")
		p.until("!document.querySelector('.broken')", "the plan is back")
	}
	p.ctrl("s")
	p.until("document.querySelector('#saved').innerText.includes('.plan.json')", "saved again")
	assert.Equal(t, before, eval[string](p, "disk.text"))
}
