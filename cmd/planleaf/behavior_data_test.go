//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// keyFigures is what a test reads of the JSON of behavior discover.
type keyFigures struct {
	Verdict     string
	Users, Kept int
	Rule        keyRule
	Rules       []keyRule
}

type keyRule struct {
	Event          string
	Days, Times    int
	TP, FP, FN, TN int
	MCC            float64
}

// discovered runs planleaf behavior discover in the folder of the example data.
func discovered(t *testing.T, line string) (f keyFigures) {
	t.Helper()
	var out, errs bytes.Buffer
	a := &app{in: strings.NewReader(""), out: &out, err: &errs, dir: "../../examples/data", env: func(string) string { return "" }}
	code := a.run(append([]string{"behavior", "discover", "--format", "json", "--permutations", "0"}, strings.Fields(line)...))
	require.Equal(t, exitDone, code, errs.String())
	require.NoError(t, json.Unmarshal(out.Bytes(), &f))
	return f
}

const (
	course    = "course-log.csv --events submit --origin 0 "
	wholesale = "wholesale-invoices.csv --columns user=customer,time=date,as=purchase,flag=cancellation,flag-as=cancelled --start purchase --events purchase --count days "
)

// The case KB-11, Open University learners: the honest answer is "weak".
func TestTheCourseHasAWeakKeyBehaviour(t *testing.T) {
	f := discovered(t, course+"--windows 31 --outcome not:unregister:31..")
	assert.Equal(t, 1735, f.Users)
	assert.Equal(t, 1509, f.Kept)
	f.Rules[0].MCC = rounded5(f.Rules[0].MCC)
	assert.Equal(t, keyRule{"submit", 31, 1, 1405, 197, 104, 29, 0.07515}, f.Rules[0])
	assert.Equal(t, "weak", f.Verdict)

	f = discovered(t, course+"--windows 31 --outcome not:unregister:31.. --ever")
	f.Rules[0].MCC = rounded5(f.Rules[0].MCC)
	assert.Equal(t, keyRule{"submit", 31, 1, 1430, 204, 79, 22, 0.06468}, f.Rules[0], "submissions before day 0 too")

	f = discovered(t, course+"--windows 61 --outcome not:unregister:61..")
	assert.InDelta(t, -0.00067, f.Rules[0].MCC, 5e-6)
	assert.InDelta(t, 0.12113, f.Rules[1].MCC, 5e-6)
	assert.Equal(t, "weak", f.Verdict)
}

// The case KB-10, invoices of a wholesaler.
func TestTheWholesalersCustomersComeBack(t *testing.T) {
	f := discovered(t, wholesale+"--windows 30 --outcome did:purchase:90..180")
	assert.Equal(t, 2821, f.Users)
	assert.Equal(t, 1487, f.Kept)
	for i := range f.Rules {
		f.Rules[i].MCC = rounded5(f.Rules[i].MCC)
	}
	assert.Equal(t, keyRule{"purchase", 30, 2, 403, 121, 1084, 1213, 0.23148}, f.Rules[1])
	assert.Equal(t, 98, f.Rules[2].TP)
	assert.Equal(t, 15, f.Rules[2].FP)
	assert.Equal(t, 1389, f.Rules[2].FN)
	assert.Equal(t, 1319, f.Rules[2].TN)
	assert.Equal(t, "candidate", f.Verdict)
	assert.Equal(t, 2, f.Rule.Times)
}

func rounded5(x float64) float64 {
	n := 1.0
	if x < 0 {
		n = -1
	}
	return float64(int(x*1e5+n*0.5)) / 1e5
}
