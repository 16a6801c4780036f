package browser

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
)

// handedOn is a scenario of the reference plan as a file, made on a copy whose price was another.
func handedOn(t *testing.T) string {
	t.Helper()
	text := strings.Replace(example(t, reference), `"price": {"value": 420,`, `"price": {"value": 400,`, 1)
	text = strings.TrimSuffix(strings.TrimSpace(text), "}") + `, "scenarios": [{"id": "stretch", "name": "Stretch", "note": "What if sales gets better?",
		"changes": [{"path": "customers.price", "multiply": 1.2}, {"path": "channels.ads.rates.sql", "set": "45%", "from": "2027-06"}]}]}`
	a := api.Run(api.Request{Do: "hand", Plan: text, Scenario: "stretch", Author: "Growth team", At: "2026-11-20T09:00Z"})
	require.True(t, a.OK, "%v", a.Faults)
	var file string
	require.NoError(t, json.Unmarshal(a.Result, &file))
	return file
}

func TestAScenarioFileIsOpenedOnThePlan(t *testing.T) {
	file := handedOn(t)
	p := open(t, "en", example(t, reference))
	p.until("document.querySelector('.strip .figure-value')", "the first numbers are there")
	p.drop("stretch.scenario.json", file)
	p.sees("Stretch: 2 changes")
	p.sees("Growth team")
	p.sees("What if sales gets better?")
	p.sees("The plan has changed since, 1 of these assumptions among it")
	p.until(`document.querySelector('#incoming').innerText.includes('×1.2')`, "what it changes")
	p.until(`document.querySelector('#incoming').innerText.includes('When written')`, "what has changed since")
	p.click("#incoming-add")
	p.until(`document.querySelector('#undo').title.includes('add scenario Stretch')`, "it is one step of undo")
	p.ctrl("s")
	_, saved := p.download()
	assert.Contains(t, saved, `"stretch"`)
	p.drop("stretch.scenario.json", file)
	p.sees("The plan has this scenario already")
	p.keys("\x1b")
	p.until("!document.querySelector('#incoming')", "Esc closes")
	p.ctrl("z")
	p.until(`document.querySelector('#undo').getAttribute('aria-disabled') === 'true'`, "one undo takes it out again")
}

func TestAHostileScenarioFileLeavesTheOpenPlanAlone(t *testing.T) {
	file := handedOn(t)
	p := open(t, "zh-CN", example(t, reference))
	p.until("document.querySelector('.strip .figure-value')", "the first numbers are there")
	figures := p.overviewText()
	for _, c := range []struct{ text, says string }{
		{file[:len(file)/2], "不能加入这份计划，计划没有动"},
		{strings.Replace(file, `"planleafScenario": 1`, `"planleafScenario": 7`, 1), "请用更新的版本打开"},
		{strings.Replace(file, `"multiply": 1.2`, `"multiply": -1`, 1), "不能为负"},
		{strings.Replace(file, `"name": "Stretch"`, `"name": "<img src=x onerror=alert(1)>"`, 1), "<img src=x onerror=alert(1)>：2 项改动"},
		{strings.Replace(file, `"id": "reference"`, `"id": "another"`, 1), "它属于另一份计划"},
	} {
		p.drop("x.scenario.json", c.text)
		p.sees(c.says)
		p.keys("\x1b")
		p.until("!document.querySelector('#incoming')", "closed")
	}
	assert.Equal(t, figures, p.overviewText())
	empty := open(t, "en", "")
	empty.sees("Open a plan")
	empty.drop("stretch.scenario.json", file)
	empty.sees("this is a scenario file of the plan")
	empty.sees("open that plan first")
	empty.sees("stretch.scenario.json is a scenario file")
	empty.dropBytes("chart.png", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xd8"))
	empty.sees("chart.png was not opened")
	empty.sees("this is a picture, not a plan")
	assert.NotContains(t, eval[string](empty, "document.querySelector('.broken').innerText"), "orrect", "there is nothing to correct")
}
