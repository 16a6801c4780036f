// Package examples checks the example plans: that they read without fault in their
// canonical text, and that counts that come from data are those of the data.
package examples

import (
	"encoding/csv"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// callCost is what the bank plan assumes of a call; the data has calls, not their cost.
const callCost = 2

// segment is a way of calling and the outcome of an earlier campaign.
type segment struct{ contact, earlier string }

// counted is what the data says of a segment, by calendar month where it is a list.
type counted struct {
	contacts, calls [12]float64
	won, of         float64
}

func countBank(t *testing.T) map[segment]*counted {
	f, err := os.Open("data/bank-campaign.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"contact", "poutcome", "month", "campaign", "y"}, rows[0])
	months := map[string]int{"jan": 0, "feb": 1, "mar": 2, "apr": 3, "may": 4, "jun": 5, "jul": 6, "aug": 7, "sep": 8, "oct": 9, "nov": 10, "dec": 11}
	out := map[segment]*counted{}
	for _, r := range rows[1:] {
		s := segment{r[0], r[1]}
		if out[s] == nil {
			out[s] = &counted{}
		}
		month, known := months[r[2]]
		require.True(t, known, r[2])
		calls, err := strconv.Atoi(r[3])
		require.NoError(t, err)
		out[s].contacts[month]++
		out[s].calls[month] += float64(calls)
		out[s].of++
		if r[4] == "yes" {
			out[s].won++
		}
	}
	return out
}

func TestTheBankPlanHoldsTheCountsOfTheData(t *testing.T) {
	data := countBank(t)
	doc := read(t, "bank-deposits.plan.json")
	require.Equal(t, "2027-03", doc.Horizon.Start, "the first column is March")
	require.Len(t, doc.Channels, len(data))
	total := 0.0
	for s, want := range data {
		ch := channel(t, doc, s.contact+"-"+s.earlier)
		assert.Equal(t, "outbound", ch.Kind)
		assert.Equal(t, 1.0, ch.Rate.Number, "every client of the data was reached")
		require.Len(t, ch.Rates, 1)
		rate := ch.Rates[0].Value
		assert.Equal(t, plan.Counts, rate.Form)
		assert.Equal(t, []float64{want.won, want.of}, []float64{rate.Won, rate.Of}, ch.ID)
		require.Len(t, ch.Contacts.Series, 12)
		require.Len(t, ch.Spend.Series, 12)
		for i := range 12 {
			month := (i + 2) % 12
			assert.Equal(t, want.contacts[month], ch.Contacts.Series[i], "%s, contacts of period %d", ch.ID, i+1)
			assert.Equal(t, callCost*want.calls[month], ch.Spend.Series[i], "%s, spend of period %d", ch.ID, i+1)
		}
		total += want.of
	}
	assert.Equal(t, 4119.0, total)
	for _, in := range doc.Inputs {
		if in.ID == "call-cost" {
			assert.Equal(t, float64(callCost), in.Value.Number)
		}
	}
}

func TestWhatTheBankDataDoesNotHoldIsCalledAnAssumption(t *testing.T) {
	for _, a := range plan.Assumptions(read(t, "bank-deposits.plan.json")) {
		if a.Value.Source == "" {
			assert.Regexp(t, "^Assumption|^Every client", a.Value.Note, a.Path)
		}
	}
}

func channel(t *testing.T, d *plan.Doc, id string) plan.Channel {
	for _, c := range d.Channels {
		if c.ID == id {
			return c
		}
	}
	require.Fail(t, "no channel "+id)
	return plan.Channel{}
}
