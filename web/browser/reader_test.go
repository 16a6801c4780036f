package browser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
	"planleaf/core/plan"
	"planleaf/core/view"
	"planleaf/web"
)

// report is the page as a report of the reference plan under a scenario, with two sliders.
func report(t *testing.T) (path, text string) {
	t.Helper()
	text = strings.TrimSuffix(strings.TrimSpace(example(t, reference)), "}") + `, "scenarios": [{"id": "stretch", "name": "Stretch", "changes": [{"path": "customers.margin", "set": "80%"}]}],
		"views": {"pinned": ["customers.price", "customers.churn"]}}`
	html, err := os.ReadFile(built)
	require.NoError(t, err)
	inside := web.Inside{Plan: web.Plain([]byte(text)), Report: []byte(`{"scenario":"stretch","sliders":["customers.price","customers.churn"]}`)}
	inside.Result = api.Run(api.Request{Do: "carried", Plan: string(inside.Plan), View: view.ReportView, Scenario: "stretch"}).Result
	html, err = web.Fill(html, inside)
	require.NoError(t, err)
	path = filepath.Join(t.TempDir(), "report.html")
	require.NoError(t, os.WriteFile(path, html, 0o600))
	return path, text
}

func TestAReportLetsItsReaderMoveItsSlidersAndSendBackAProposal(t *testing.T) {
	path, text := report(t)
	p := openFile(t, "en", path)
	p.until("document.querySelector('.papers .paper-title')", "the report stands at once")
	p.sees("scenario Stretch")
	assert.True(t, eval[bool](p, "document.querySelector('#propose').getAttribute('aria-disabled') === 'true'"), "there is nothing to send yet")

	p.click("#reader-whatif")
	p.until("document.querySelectorAll('.pin').length === 2", "the permitted sliders, and no other")
	assert.True(t, eval[bool](p, "!document.querySelector('#pin-more') && !document.querySelector('#whatif-save') && !document.querySelector('nav.rail')"), "nothing else to change")
	before := p.text(".strip")
	eval[any](p, "document.getElementById('slide-customers.price').focus()")
	p.keys(kb.ArrowRight, kb.ArrowRight)
	p.until("document.querySelector('#propose').getAttribute('aria-disabled') === 'false'", "what was moved can be sent")
	assert.NotEqual(t, before, p.text(".strip"))
	p.click("#reader-report")
	p.until("document.querySelector('.papers .paper-foot')?.innerText.includes('draft') || document.querySelector('.papers .paper-foot')?.innerText.includes('Draft')", "the paper follows")

	p.click("#propose")
	p.click("#scenario-name")
	p.keys("Finance", kb.Enter)
	name, file := p.download()
	assert.Contains(t, name, "Stretch-Draft-", "its name says which scenario it is of")
	a := api.Run(api.Request{Do: "join", Plan: text, Text: file, Lang: "en"})
	require.True(t, a.OK, "%v", a.Faults)
	var j view.Joined
	require.NoError(t, json.Unmarshal(a.Result, &j))
	assert.Equal(t, "proposal", j.ID)
	assert.True(t, j.Same, "it belongs to the plan that was sent")
	assert.Contains(t, j.From, "Finance")
	d, _ := plan.Parse([]byte(a.Plan))
	require.NotNil(t, d)
	assert.Equal(t, "stretch", d.Scenario("proposal").On)
	assert.Equal(t, "customers.price", d.Scenario("proposal").Changes[0].Path)
}

func TestAReportIsForReadingOnly(t *testing.T) {
	path, _ := report(t)
	p := openFile(t, "zh-CN", path)
	p.until("document.querySelector('.papers .paper-title')", "the report stands at once")
	p.until("document.querySelector('.papers .paper-foot').innerText.includes('次抽样')", "with what draws say of it")
	figures := p.text(".papers")
	p.ctrl("k")
	p.ctrl("s")
	assert.True(t, eval[bool](p, "!document.querySelector('dialog') && !document.querySelector('.rail')"))
	p.drop("other.plan.json", example(t, tiers))
	p.sees("这是一份报告，只能读")
	p.click("#close-broken")
	assert.Equal(t, figures, p.text(".papers"))
}
