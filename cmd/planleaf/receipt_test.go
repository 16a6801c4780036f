package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
	"planleaf/core/view"
)

// lineOf is a command line of each command that gives results, without its format. Who adds
// such a command adds a line: the test below fails for one that has none.
var lineOf = map[string]string{
	"project":  "project --rows leads,new,cac reference.plan.json",
	"trace":    "trace new reference.plan.json --at 2027-06",
	"compare":  "compare --metrics mrr,new reference.plan.json",
	"tornado":  "tornado reference.plan.json --metric mrr@last",
	"seek":     "seek reference.plan.json --lever customers.price --metric mrr@last --to 700000",
	"optimize": "optimize reference.plan.json --levers channels.*.spend.start --total 112000 --goal mrr@last",
	"simulate": "simulate reference.plan.json --draws 700 --metric mrr@last,new --set customers.price=390~450",
	"table":    "table reference.plan.json --metric mrr@last --over customers.price --reach 700000",
	"explain":  "explain reference.plan.json --to base --metric mrr@last",
	"import":   "import --plan saas-tiers.plan.json --report",
	"diff":     "diff reference.plan.json saas-tiers.plan.json --metrics mrr@last",
}

// without are the commands whose JSON and CSV are no results of a plan: fit is of a log.
var without = map[string]bool{"merge": true, "init": true, "check": true, "verify": true, "version": true, "fit": true}

func TestEveryResultCarriesItsReceipt(t *testing.T) {
	a := &app{env: func(string) string { return "" }}
	for _, cmd := range newRoot(a).Commands() {
		format := cmd.Flags().Lookup("format")
		if format == nil || without[cmd.Name()] {
			continue
		}
		line := lineOf[cmd.Name()]
		require.NotEmpty(t, line, "%s gives results: write one of its command lines into this test", cmd.Name())
		for of := range strings.SplitSeq(format.Value.Type(), "|") {
			if of == "text" {
				continue
			}
			t.Run(cmd.Name()+" as "+of, func(t *testing.T) {
				result := printed(t, line+" --format "+of)
				got := receiptIn(t, of, result)
				assert.Len(t, got.Document, 64)
				assert.NotEmpty(t, got.Scenario)
				assert.Equal(t, api.Version, got.Engine)
				var asked api.Request
				require.NoError(t, json.Unmarshal(got.Asked, &asked), "the question can be read again")
				assert.NotEmpty(t, asked.Do)
				assert.Less(t, len(got.Asked), 2000, "the question carries no plan")
				said := verified(t, result, plansIn(line)...)
				assert.Contains(t, said, "yes, ", "it can be computed again")
			})
		}
	}
}

// printed is what a command line prints about the examples, once it has done what it should.
func printed(t *testing.T, line string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	a := &app{in: strings.NewReader(""), typing: true, out: &out, err: &errs, dir: "../../examples", env: func(string) string { return "" }}
	require.Equal(t, exitDone, a.run(strings.Fields(line)), "%s", errs.String())
	return out.Bytes()
}

// verified is what verify says of a result of the reference plan.
func verified(t *testing.T, result []byte, plans ...string) string {
	t.Helper()
	var out bytes.Buffer
	a := &app{in: bytes.NewReader(result), out: &out, err: &out, dir: "../../examples", env: func(string) string { return "" }}
	line := []string{"verify", "-", "--lang", "en"}
	for _, plan := range plans {
		line = append(line, "--plan", plan)
	}
	a.run(line)
	return out.String()
}

// plansIn are the plans that a command line names.
func plansIn(line string) (plans []string) {
	for _, word := range strings.Fields(line) {
		if strings.HasSuffix(word, ".plan.json") {
			plans = append(plans, word)
		}
	}
	return plans
}

// receiptIn finds the receipt where it must stand: last in the object, or in the last line, whose
// first field is its name; the lines of a CSV are of one length.
func receiptIn(t *testing.T, format string, result []byte) view.Receipt {
	t.Helper()
	var r view.Receipt
	if format == "csv" {
		lines, err := csv.NewReader(bytes.NewReader(result)).ReadAll()
		require.NoError(t, err)
		last := lines[len(lines)-1]
		require.Equal(t, "receipt", last[0])
		require.NoError(t, json.Unmarshal([]byte(last[1]), &r))
		return r
	}
	var whole struct{ Receipt json.RawMessage }
	require.NoError(t, json.Unmarshal(result, &whole))
	require.NotEmpty(t, whole.Receipt)
	assert.True(t, bytes.HasSuffix(bytes.TrimSpace(result), append(whole.Receipt, '}')), "the receipt is the last member")
	require.NoError(t, json.Unmarshal(whole.Receipt, &r))
	return r
}
