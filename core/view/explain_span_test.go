package view

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/unit"
)

// reckoned is the formula of a number with its values.
func reckoned(t *testing.T, r *Results, address string) string {
	t.Helper()
	q, note := r.Sheet.Resolve(address)
	require.Nil(t, note, address)
	text := ""
	for _, s := range r.Explain(q, nil, nil).At {
		text += s.Text
	}
	return text
}

func TestAChurnOfTheYearShowsTheCustomersThatItDivides(t *testing.T) {
	r := evaluate(t, small(t, "2027-01", 6, 1, "5000"), En)
	active, lost := r.values("active"), r.values("lost")
	open, gone := 100.0, 0.0 // 100 customers before the plan
	for i := range active {
		gone += lost[i]
		if i > 0 {
			open += active[i-1]
		}
	}
	assert.Equal(t, r.near(gone, unit.People)+" ÷ "+r.near(open, unit.People), reckoned(t, r, "churn.logo"),
		"the customers at the start of every month, not of the last one")
	assert.NotContains(t, reckoned(t, r, "grr.month@2027-01..2027-03"), "100", "a sum of products is no product of what is read at the end")
}

func TestANegativeNumberStandsInBracketsBehindASign(t *testing.T) {
	r := evaluate(t, small(t, "2027-01", 6, 1, "500000"), En)
	kept := reckoned(t, r, "grr.month@2027-02")
	assert.NotContains(t, kept, "+ −")
	assert.Contains(t, kept, "(−¥", kept)
}

func TestNumbersOfAFormulaHaveThreeDigits(t *testing.T) {
	f := Format{Lang: En, Currency: "CNY"}
	for _, c := range []struct {
		x    float64
		u    unit.Unit
		text string
	}{
		{16.49, unit.People, "16.5"}, {4.81, unit.People, "4.81"}, {0.4123, unit.People, "0.412"}, {16, unit.People, "16"},
		{0.0137, unit.People, "0.0137"}, {389.4, unit.People, "389"}, {0, unit.People, "0"}, {12345.6, unit.People, "12,346"},
		{0.0283, unit.OfShare, "2.83%"}, {0.7, unit.OfShare, "70.0%"}, {0.08, unit.OfShare, "8.0%"}, {3200, unit.Money, "¥3.2K"},
		{2.9142, unit.OfMonths, "2.91 mo"},
	} {
		assert.Equal(t, c.text, f.near(c.x, c.u), "%v", c.x)
	}
}
