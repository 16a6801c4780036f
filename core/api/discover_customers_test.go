package api

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/discover"
	"planleaf/core/plan"
	"planleaf/core/templates"
	"planleaf/core/view"
)

// shopLog is a log of 60 customers of two channels: every fifth buys four times.
func shopLog() string {
	var b strings.Builder
	b.WriteString("user,event,time,value,channel\n")
	for u := range 60 {
		channel, times := []string{"ads", "fair"}[u%2], 1
		if u%5 == 0 {
			times = 4
		}
		for k := range times {
			b.WriteString("u" + strconv.Itoa(u) + ",buy,2026-0" + strconv.Itoa(k+1) + "-1" + strconv.Itoa(u%9) + "," + strconv.Itoa(100+u) + "," + channel + "\n")
		}
	}
	return b.String()
}

// shop asks the log of a shop with a plan at hand.
func shop(t *testing.T, kind string, ask AskCustomers) (Response, *plan.Doc) {
	t.Helper()
	e := NewEngine()
	require.True(t, step(e, LogAsk{Key: "k", Step: "open"}, shopLog()).OK)
	step(e, LogAsk{Key: "k", Step: "more"}, shopLog())
	require.True(t, step(e, LogAsk{Key: "k", Step: "end"}).OK)
	text, ok := templates.Text("b2b-saas", "en")
	require.True(t, ok)
	doc, notes := plan.Parse([]byte(text))
	require.False(t, notes.Faults())
	ask.Log = "shop.csv"
	return e.Run(Request{Do: "discover", Lang: "en", Plan: text, Discover: &Discover{Key: "k", Kind: kind, Customers: &ask}}), doc
}

func shopSaid(t *testing.T, r Response) (said view.LogTold) {
	t.Helper()
	require.True(t, r.OK, "%v", r.Faults)
	require.NoError(t, json.Unmarshal(r.Result, &said))
	return said
}

// Every number that is offered can go into every assumption that it is offered for, and into a new input, with its finding.
func TestWhatKeyCustomersAreWorthIsTakenOver(t *testing.T) {
	rule := AskCustomers{Rule: "buy >= 4"}
	r, doc := shop(t, "keyusers", rule)
	said := shopSaid(t, r)
	var ids []string
	for _, take := range said.Takes {
		ids = append(ids, take.ID)
		if take.ID != "held" {
			require.NotEmpty(t, take.Into, take.ID)
		}
		for _, into := range append([]view.LogChoice{{}}, take.Into[:min(2, len(take.Into))]...) {
			ask := rule
			ask.Takes = []view.Take{{What: take.ID, Into: into.ID}}
			r, _ := shop(t, "keyusers", ask)
			after, notes := plan.Apply(doc, shopSaid(t, r).Adopt.Edits...)
			require.False(t, notes.Faults(), "%s into %q: %v", take.ID, into.ID, notes)
			assert.Equal(t, "keyusers", after.Findings[len(after.Findings)-1].Kind)
			var taken *plan.Value
			for _, a := range plan.Assumptions(after) {
				if a.Path == into.ID || into.ID == "" && strings.HasPrefix(a.Path, "inputs.key-"+take.ID) {
					taken = a.Value
				}
			}
			require.NotNil(t, taken, "%s into %q", take.ID, into.ID)
			assert.Equal(t, "keyusers", taken.Finding)
			assert.Equal(t, "shop.csv", taken.Source)
			if take.ID == "share" {
				assert.Equal(t, []float64{12, 60}, []float64{taken.Won, taken.Of}, "observed counts")
			}
		}
	}
	assert.Equal(t, []string{"share", "held", "month", "order", "number"}, ids)
}

// Several numbers are one step, of a picked cell as of a rule.
func TestACellOfSegmentsIsTakenOverAsOneStep(t *testing.T) {
	ask := AskCustomers{
		Rules: []discover.Named{{Name: "often", Rule: "buy >= 4"}},
		Of:    []discover.Pick{{Key: "often"}, {By: "channel", Key: "fair"}},
		Takes: []view.Take{{What: "share"}, {What: "month", Into: "customers.price"}},
	}
	r, doc := shop(t, "segments", ask)
	said := shopSaid(t, r)
	assert.Contains(t, said.Sentence[0].Text, "often · fair: 6 customers hold")
	after, notes := plan.Apply(doc, said.Adopt.Edits...)
	require.False(t, notes.Faults(), "%v", notes)
	assert.Len(t, after.Findings, len(doc.Findings)+1, "one finding for both")
	in := after.Inputs[len(after.Inputs)-1]
	assert.Equal(t, []float64{6, 60}, []float64{in.Value.Won, in.Value.Of})
	assert.Equal(t, "segments", after.Customers.Price.Finding)
	assert.Equal(t, plan.Range, after.Customers.Price.Form)
}

func TestWhatCannotBeTakenOverIsSaid(t *testing.T) {
	for name, c := range map[string]struct {
		take view.Take
		code string
		fix  string
	}{
		"another unit":       {view.Take{What: "share", Into: "customers.price"}, "take-unit", ""},
		"a slip in the path": {view.Take{What: "month", Into: "customers.pric"}, "take-no-assumption", "customers.price"},
		"a slip in the word": {view.Take{What: "mnth"}, "take-unknown", "month"},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := shop(t, "keyusers", AskCustomers{Rule: "buy >= 4", Takes: []view.Take{c.take}})
			require.False(t, r.OK)
			assert.Equal(t, c.code, r.Faults[0].Code)
			if c.fix != "" {
				assert.Contains(t, r.Faults[0].Fixes, c.fix)
			}
		})
	}
	for name, c := range map[string]struct {
		ask  AskCustomers
		code string
	}{
		"nobody meets the rule":  {AskCustomers{Rule: "buy > 90", Takes: []view.Take{{What: "share"}}}, "take-nothing"},
		"a group that is none":   {AskCustomers{Of: []discover.Pick{{Key: "Bst"}}}, "pick-group"},
		"a channel that is none": {AskCustomers{Of: []discover.Pick{{By: "channel", Key: "far"}}}, "pick-nobody"},
		"a segment twice":        {AskCustomers{Rules: []discover.Named{{Name: "a", Rule: "buy > 1"}, {Name: "a", Rule: "buy > 2"}}}, "segment-name"},
		"a segment without name": {AskCustomers{Rules: []discover.Named{{Rule: "buy > 1"}}}, "segment-name"},
	} {
		t.Run(name, func(t *testing.T) {
			kind := "segments"
			if c.ask.Rule != "" {
				kind = "keyusers"
			}
			r, _ := shop(t, kind, c.ask)
			require.False(t, r.OK)
			assert.Equal(t, c.code, r.Faults[0].Code)
		})
	}
}

// Where a log has no values its events are counted, and nothing that is said of them is called a value or counted twice.
func TestCountedEventsAreNotCalledValue(t *testing.T) {
	e := NewEngine()
	require.True(t, step(e, LogAsk{Key: "k", Step: "sample"}).OK)
	for kind, ask := range map[string]AskCustomers{"segments": {}, "keyusers": {Rule: "submit >= 5"}} {
		said := shopSaid(t, e.Run(Request{Do: "discover", Lang: "en", Discover: &Discover{Key: "k", Kind: kind, Customers: &ask}}))
		text := said.Sentence[0].Text
		for _, one := range said.Tables {
			assert.Len(t, one.Align, len(one.Columns), one.Caption)
			for _, r := range one.Rows {
				assert.Len(t, r.Cells, len(one.Columns), one.Caption)
			}
			text += "\n" + strings.Join(one.Columns, " · ") + "\n" + one.Note
		}
		for _, figure := range said.Figures {
			text += "\n" + figure.Headline + figure.Subtitle
		}
		assert.Contains(t, text, "of events", kind)
		assert.NotRegexp(t, `\b(net|gross)\b`, strings.ToLower(text), kind)
	}
}
