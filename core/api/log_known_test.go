package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/eventlog"
	"planleaf/core/view"
)

// knowing is a plan that knows a log "old.csv" of these columns.
func knowing(columns string) string {
	return `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
 "stages": [{"id": "lead"}, {"id": "customer"}],
 "channels": [{"id": "ads", "kind": "paid", "spend": 100, "response": {"kind": "linear", "cost": 80}, "rates": {"customer": 0.4}}],
 "customers": {"churn": 0.02, "price": 300, "margin": 0.8},
 "logs": [{"id": "old", "name": "Old", "file": "old.csv", "columns": ` + columns + `}]}`
}

// readKnown reads a text as a log of a name under a plan: its form and what was read.
func readKnown(t *testing.T, plan, name, text string, ask LogAsk) (form view.LogForm, read view.LogRead) {
	t.Helper()
	e := NewEngine()
	one := func(step string, out any) {
		ask.Key, ask.Step = "k", step
		r := e.Run(Request{Do: "log", Lang: "en", Plan: plan, Name: name, Log: &ask, Parts: [][]byte{[]byte(text)}})
		require.True(t, r.OK, "%v", r.Faults)
		if out != nil {
			require.NoError(t, json.Unmarshal(r.Result, out))
		}
	}
	one("open", &form)
	one("more", nil)
	text = ""
	one("end", &read)
	return form, read
}

const twice = "who,did,on\nu1,order,2026-01-02\nu1,order,2026-01-02\nu1,join,2026-01-03\nu2,order,2026-01-04\n"

func TestALogIsReadAsThePlanKeepsItWhole(t *testing.T) {
	plan := knowing(`{"user": "who", "event": "did", "time": "on", "zone": "+08:00", "header": "yes", "start": "join", "drop": ["before-start", "duplicates", "no-start"]}`)
	form, read := readKnown(t, plan, "new.csv", twice, LogAsk{})
	assert.Contains(t, form.Known, "Old")
	assert.Equal(t, view.LogHow{Columns: form.Columns, Clock: "ymd", Zone: "+08:00", Header: "yes", Start: "join", Drop: []string{"before-start", "duplicates", "no-start"}}, form.LogHow)
	assert.Equal(t, form.LogHow, read.LogHow)
	assert.Equal(t, 1, read.Events, "what is left of the user who joined")

	none := ""
	_, read = readKnown(t, plan, "new.csv", twice, LogAsk{Start: &none, Drop: []string{}})
	assert.Equal(t, 4, read.Events, "what is said holds, nothing too")
	assert.Empty(t, read.Start)
	_, read = readKnown(t, plan, "new.csv", twice, LogAsk{Drop: []string{"duplicates"}})
	assert.Equal(t, 3, read.Events)
	assert.Equal(t, "join", read.Start)
	_, read = readKnown(t, knowing(`{"user": "who", "event": "did", "time": "on"}`), "new.csv", twice, LogAsk{})
	assert.Equal(t, 4, read.Events, "a plan that does not say")
}

// Heads that the person took for data stay data: the rows of such a file are counted from its first.
func TestTheFirstRowIsWhatThePlanSays(t *testing.T) {
	text := "user,event,2026-01-01\nu1,order,2026-01-02\n"
	columns := `"user": "1", "event": "2", "time": "3"`
	_, read := readKnown(t, knowing(`{`+columns+`, "header": "no"}`), "old.csv", text, LogAsk{})
	assert.Equal(t, 2, read.Events)
	_, read = readKnown(t, knowing(`{`+columns+`}`), "old.csv", text, LogAsk{})
	assert.Equal(t, 1, read.Events, "as recognised")
	_, read = readKnown(t, knowing(`{`+columns+`, "header": "no"}`), "old.csv", text, LogAsk{Header: "yes"})
	assert.Equal(t, 1, read.Events, "as it is said now")
}

func TestWordsForWhatIsLeftOutAreThoseOfThePlan(t *testing.T) {
	for _, word := range eventlog.Drops {
		r := NewEngine().Run(Request{Do: "check", Plan: knowing(`{"drop": ["` + word + `"]}`)})
		assert.True(t, r.OK, word)
	}
	for columns, path := range map[string]string{
		`{"drop": ["duplicates", "all"]}`: "logs.old.columns.drop.2",
		`{"drop": "duplicates"}`:          "logs.old.columns.drop",
		`{"header": "maybe"}`:             "logs.old.columns.header",
		`{"header": true}`:                "logs.old.columns.header",
		`{"start": 3}`:                    "logs.old.columns.start",
	} {
		r := NewEngine().Run(Request{Do: "check", Plan: knowing(columns)})
		require.False(t, r.OK, columns)
		assert.Equal(t, path, r.Faults[0].Path, columns)
		if strings.Contains(columns, "all") {
			assert.Contains(t, r.Faults[0].Message, strings.Join(eventlog.Drops[:2], ", "), "in order")
		}
	}
	assert.Equal(t, "word-not-allowed", step(NewEngine(), LogAsk{Key: "k", Step: "open", Drop: []string{"all"}}, logText).Faults[0].Code)
}
