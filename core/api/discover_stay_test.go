package api

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

// stayLog is a log of customers who begin on 30 days and of whom a third leaves, most of them in the second month.
func stayLog() string {
	var out strings.Builder
	out.WriteString("user,event,day\n")
	for u := range 300 {
		id := "u" + strconv.Itoa(u)
		out.WriteString(id + ",signup," + strconv.Itoa(u%30) + "\n")
		out.WriteString(id + ",use," + strconv.Itoa(u%30+5) + "\n")
		if u%3 == 0 {
			out.WriteString(id + ",cancel," + strconv.Itoa(u%30+31+u%27) + "\n")
		} else if u%7 == 0 {
			out.WriteString(id + ",cancel," + strconv.Itoa(u%30+70+u%90) + "\n")
		}
	}
	out.WriteString("last,use,240\n")
	return out.String()
}

func stay(t *testing.T, e *Engine, planText, kind string, ask StayAsk) Stayed {
	a := e.Run(Request{Do: "discover", Lang: "en", Plan: planText, Discover: &Discover{Key: "k", Kind: kind, Stay: &ask}})
	require.True(t, a.OK, "%v", a.Faults)
	var said Stayed
	require.NoError(t, json.Unmarshal(a.Result, &said))
	return said
}

func TestWhatALogSaysOfStayingIsTakenOverWithItsFinding(t *testing.T) {
	e := NewEngine()
	log := stayLog()
	require.True(t, step(e, LogAsk{Key: "k", Step: "open"}, log).OK)
	require.True(t, step(e, LogAsk{Key: "k", Step: "more"}, log).OK)
	require.True(t, step(e, LogAsk{Key: "k", Step: "end"}).OK)

	said := stay(t, e, small, "retention", StayAsk{})
	assert.Equal(t, "signup", said.Asked.Start, "as the log suggests")
	assert.Equal(t, "cancel", said.Asked.Leave)
	assert.Equal(t, "30", said.Asked.Period)
	assert.Empty(t, said.Asked.Silence)
	assert.Contains(t, said.Notes, "1 user has no event that begins them: left out.")
	assert.Contains(t, said.Question, "leaving = event cancel")
	require.NotEmpty(t, said.Adopts)
	churn := said.Adopts[0]
	assert.Equal(t, "customers.churn", churn.Path)
	a := e.Run(Request{Do: "edit", Plan: small, Edits: churn.Edits})
	require.True(t, a.OK, "%v", a.Faults)
	doc, notes := plan.Parse([]byte(a.Plan))
	require.False(t, notes.Faults())
	assert.Equal(t, "retention", doc.Customers.Churn.Finding)
	require.NotNil(t, doc.Finding("retention"))
	assert.Equal(t, 300.0, *doc.Finding("retention").Counts[0].Value)
	require.Len(t, said.Adopts, 2)
	b := e.Run(Request{Do: "edit", Plan: small, Edits: said.Adopts[1].Edits})
	require.True(t, b.OK, "%v", b.Faults)
	doc, _ = plan.Parse([]byte(b.Plan))
	assert.Nil(t, doc.Customers.Churn, "customers leave by their age instead")
	require.NotEmpty(t, doc.Customers.ChurnByAge)
	assert.Equal(t, "retention", doc.Customers.ChurnByAge[0].Finding)
	again := stay(t, e, a.Plan, "retention", StayAsk{})
	assert.Equal(t, "findings.retention-2", again.Adopts[0].Finding, "the first stays")

	points := stay(t, e, small, "churn", StayAsk{})
	require.NotEmpty(t, points.Adopts)
	point := points.Adopts[0]
	kept := append(point.Edits, plan.Edit{Do: "set", Path: point.Finding + ".reason", JSON: `"price"`})
	a = e.Run(Request{Do: "edit", Plan: small, Edits: kept})
	require.True(t, a.OK, "%v", a.Faults)
	doc, _ = plan.Parse([]byte(a.Plan))
	f := doc.Finding("churn")
	require.NotNil(t, f)
	assert.Equal(t, "31..60", f.Point)
	assert.InDelta(t, 100.0/286, *f.Lost, 0.05, "a third leaves in the second month")
	assert.Equal(t, "price", f.Reason)
	again = stay(t, e, a.Plan, "churn", StayAsk{})
	assert.Len(t, again.Adopts, len(points.Adopts)-1, "what the plan keeps is not offered again")
	list := again.Tables[len(again.Tables)-1]
	row := list.Rows[0].Cells
	assert.Equal(t, []string{"Likely reason", "Intervention"}, list.Columns[len(list.Columns)-2:])
	assert.Equal(t, []string{"price", "–"}, []string{row[len(row)-2].Text, row[len(row)-1].Text})

	page := e.Run(Request{Do: "page", Lang: "en", Plan: a.Plan, View: "retention",
		Edits: []plan.Edit{{Do: "set", Path: point.Finding + ".intervention", JSON: `"a call"`}, {Do: "clear", Path: point.Finding + ".reason"}}})
	require.True(t, page.OK, "%v", page.Faults)
	var shown struct{ Evidence view.Evidence }
	require.NoError(t, json.Unmarshal(page.Result, &shown))
	require.Len(t, shown.Evidence.Points, 1, "it is edited without the log")
	assert.Nil(t, shown.Evidence.Findings, "it stands in one list alone")
	one := shown.Evidence.Points[0]
	assert.Equal(t, []string{"findings.churn", "on days 31 to 60", "", "a call"}, []string{one.Finding, one.Name, one.Reason, one.Intervention})
	was := e.Run(Request{Do: "diff", Lang: "en", Plan: a.Plan, Against: page.Plan, Format: "text"})
	assert.Contains(t, string(was.Result), "Intervention: a call")

	warning := stay(t, e, small, "warning", StayAsk{Cost: "20"})
	assert.True(t, warning.Weak, "nothing in this log warns")
}

func TestAQuestionOfStayingIsJudged(t *testing.T) {
	e := NewEngine()
	log := stayLog()
	step(e, LogAsk{Key: "k", Step: "open"}, log)
	step(e, LogAsk{Key: "k", Step: "more"}, log)
	step(e, LogAsk{Key: "k", Step: "end"})
	for code, ask := range map[string]StayAsk{
		"stay-event-unknown": {Leave: "cancle"},
		"stay-group-unknown": {By: "tier"},
		"stay-days":          {Silence: "soon"},
		"stay-money":         {Cost: "free"},
		"stay-share":         {Rules: []RuleAsk{{Recent: "14", Before: "28", Drop: "34"}}},
		"stay-rule":          {Rules: []RuleAsk{{Recent: "14", Drop: "34%"}}},
	} {
		a := e.Run(Request{Do: "discover", Discover: &Discover{Key: "k", Kind: "warning", Stay: &ask}})
		require.False(t, a.OK, code)
		assert.Equal(t, code, a.Faults[0].Code)
	}
}
