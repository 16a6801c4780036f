package examples

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

func read(t *testing.T, file string) *plan.Doc {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	doc, notes := plan.Parse(text)
	for _, n := range notes {
		assert.Fail(t, n.Text(file, "en"))
	}
	require.NotNil(t, doc)
	return doc
}

func files(t *testing.T) []string {
	t.Helper()
	found, err := filepath.Glob("*.plan.json")
	require.NoError(t, err)
	require.NotEmpty(t, found)
	return found
}

func TestExamplesReadWithoutANoteInTheirCanonicalText(t *testing.T) {
	for _, file := range files(t) {
		doc := read(t, file)
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(plan.Format(doc)), string(text), file)
	}
}

// TestExamplesShowWhatAPlanCanSay: between them the examples use every form of a value, every
// kind of channel, and tiers, contracts, ages, nurture, actuals, targets and own rows.
func TestExamplesShowWhatAPlanCanSay(t *testing.T) {
	seen := map[string]bool{}
	forms := map[plan.Form]string{plan.Constant: "constant", plan.Series: "series", plan.Growth: "growth", plan.Range: "range", plan.Counts: "counts"}
	for _, file := range files(t) {
		d := read(t, file)
		for _, a := range plan.Assumptions(d) {
			seen[forms[a.Value.Form]] = true
			seen["season"] = seen["season"] || len(a.Value.Season) > 0
		}
		for _, c := range d.Channels {
			seen[c.Kind] = true
			seen["nurture"] = seen["nurture"] || c.Nurture != nil
			seen["carry-over"] = seen["carry-over"] || c.Carryover != nil
			seen["tier override"] = seen["tier override"] || len(c.Tiers) > 0
			seen["history"] = seen["history"] || len(c.Before) > 0
		}
		for _, tier := range d.Tiers {
			seen["contract"] = seen["contract"] || tier.Contract != nil
			seen["churn by age"] = seen["churn by age"] || len(tier.ChurnByAge) > 0
		}
		seen["targets"] = seen["targets"] || len(d.Targets) > 0
		seen["actuals"] = seen["actuals"] || len(d.Actuals) > 0
		seen["inputs"] = seen["inputs"] || len(d.Inputs) > 0
		seen["metrics"] = seen["metrics"] || len(d.Metrics) > 0
		seen[d.Language] = true
	}
	for _, what := range []string{
		"constant", "series", "growth", "season", "range", "counts", "paid", "organic", "referral", "outbound", "partner", "event",
		"nurture", "carry-over", "tier override", "history", "contract", "churn by age", "targets", "actuals", "inputs", "metrics", "zh", "en",
	} {
		assert.True(t, seen[what], "no example shows %s", what)
	}
}
