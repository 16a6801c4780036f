package api

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

type projection struct {
	Periods []string
	Rows    []struct {
		Path, Unit string
		Values     []*float64
		Why, State map[string]string
	}
	Metrics map[string]struct {
		Value            *float64
		Unit, Why, State string
	}
	Means   []string
	Receipt struct{ Document, Scenario, Engine string }
}

func project(t *testing.T, q Request) projection {
	t.Helper()
	q.Do, q.Lang = "project", "en"
	r := Run(q)
	require.True(t, r.OK, "%v", r.Faults)
	var p projection
	require.NoError(t, json.Unmarshal(r.Result, &p))
	return p
}

func TestProject(t *testing.T) {
	t.Run("all rows and metrics come when none is asked for", func(t *testing.T) {
		p := project(t, Request{Plan: small})
		assert.Len(t, p.Periods, 12)
		assert.Equal(t, "2027-01", p.Periods[0])
		assert.Contains(t, p.Metrics, "cac")
		assert.Equal(t, "base", p.Receipt.Scenario)
		assert.Equal(t, Version, p.Receipt.Engine)
		assert.Len(t, p.Receipt.Document, 64)
	})
	t.Run("only the rows that were asked for come, in that order, and the metrics among them", func(t *testing.T) {
		p := project(t, Request{Plan: small, Rows: []string{"new", "leads.*", "ltv"}})
		var paths []string
		for _, r := range p.Rows {
			paths = append(paths, r.Path)
		}
		assert.Equal(t, []string{"new", "leads.ads", "ltv"}, paths)
		assert.Len(t, p.Metrics, 1)
		assert.Equal(t, 10.0, *p.Rows[0].Values[0], "a tenth of 100 leads")
	})
	t.Run("what is not available is null and says why", func(t *testing.T) {
		p := project(t, Request{Plan: small, Rows: []string{"nrr", "cac"}})
		nrr := p.Rows[0]
		assert.Nil(t, nrr.Values[0])
		assert.NotEmpty(t, nrr.Why["2027-01"])
		assert.NotContains(t, nrr.Why, "2027-12")
	})
	t.Run("never is null with its state", func(t *testing.T) {
		text := strings.Replace(small, `"leads": 100`, `"leads": 100, "spend": 900000`, 1)
		payback := project(t, Request{Plan: text, Rows: []string{"payback"}}).Metrics["payback"]
		assert.Nil(t, payback.Value)
		assert.Equal(t, "never", payback.State)
		assert.Empty(t, payback.Why)
	})
	t.Run("a row that is not there names its neighbours", func(t *testing.T) {
		r := Run(Request{Do: "project", Plan: small, Rows: []string{"leeds", "nothing.*"}})
		assert.Equal(t, []string{"address-unknown-near", "address-unknown"}, codes(r))
	})
	t.Run("a plan at fault is not projected", func(t *testing.T) {
		r := Run(Request{Do: "project", Plan: "{}"})
		assert.False(t, r.OK)
		assert.NotEmpty(t, r.Faults)
		assert.Empty(t, r.Result)
	})
}

func TestProjectPeriods(t *testing.T) {
	t.Run("only the months that were asked for come, in that order", func(t *testing.T) {
		p := project(t, Request{Plan: small, Rows: []string{"nrr"}, Periods: []string{"last", "2027-02..3", "1"}})
		assert.Equal(t, []string{"2027-12", "2027-02", "2027-03", "2027-01"}, p.Periods)
		require.Len(t, p.Rows[0].Values, 4)
		assert.NotNil(t, p.Rows[0].Values[0])
		assert.Nil(t, p.Rows[0].Values[1])
		assert.Contains(t, p.Rows[0].Why, "2027-02")
		assert.NotContains(t, p.Rows[0].Why, "2027-04")
	})
	t.Run("metrics stay over the whole horizon", func(t *testing.T) {
		all := project(t, Request{Plan: small, Rows: []string{"cac"}})
		one := project(t, Request{Plan: small, Rows: []string{"cac"}, Periods: []string{"1"}})
		assert.Equal(t, all.Metrics, one.Metrics)
	})
	t.Run("months that are none, outside, or upside down are faults, all at once", func(t *testing.T) {
		r := Run(Request{Do: "project", Plan: small, Periods: []string{"spring", "2031-01"}})
		assert.Equal(t, []string{"period-unreadable", "month-outside"}, codes(r))
		r = Run(Request{Do: "project", Plan: small, Periods: []string{"2027-03..2027-01"}})
		assert.Equal(t, []string{"periods-upside-down"}, codes(r))
	})
}

func TestProjectAsText(t *testing.T) {
	text := func(q Request) string {
		q.Do, q.Format, q.Plan = "project", "text", small
		r := Run(q)
		require.True(t, r.OK, "%v", r.Faults)
		var out string
		require.NoError(t, json.Unmarshal(r.Result, &out))
		return out
	}
	t.Run("no line is wider than the terminal", func(t *testing.T) {
		for _, lang := range []string{"zh", "en"} {
			for _, width := range []int{60, 80, 100, 200} {
				for _, line := range strings.Split(text(Request{Lang: lang, Width: width, Define: true}), "\n") {
					assert.LessOrEqual(t, view.Columns(line), width, line)
				}
			}
		}
	})
	t.Run("a wider terminal shows more months", func(t *testing.T) {
		narrow, wide := text(Request{Lang: "en", Width: 60}), text(Request{Lang: "en", Width: 200})
		assert.NotContains(t, narrow, "Feb")
		assert.Contains(t, wide, "Feb")
	})
	t.Run("definitions come on request, each once", func(t *testing.T) {
		assert.NotContains(t, text(Request{Lang: "en"}), "customers won for the first time")
		assert.Equal(t, 1, strings.Count(text(Request{Lang: "en", Define: true, Rows: []string{"new*"}}), "customers won for the first time"))
	})
}

func TestProjectAsCSV(t *testing.T) {
	text := strings.Replace(small, `"ads", `, `"ads", "name": "=1+1, \"ads\"", `, 1)
	r := Run(Request{Do: "project", Plan: text, Format: "csv", Lang: "zh"})
	require.True(t, r.OK, "%v", r.Faults)
	var table string
	require.NoError(t, json.Unmarshal(r.Result, &table))
	lines, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, []string{"path", "name", "unit", "2027-01"}, lines[0][:4])
	assert.Equal(t, "total", lines[0][15])
	found := map[string][]string{}
	for _, line := range lines[1:] {
		found[line[0]] = line
	}
	assert.Equal(t, []string{"线索", "people", "100"}, found["leads"][1:4])
	assert.Equal(t, "1200", found["leads"][15], "a flow is added up")
	assert.Equal(t, found["active"][14], found["active"][15], "a stock is its last")
	assert.Equal(t, "", found["nrr"][3], "what is not available is empty")
	assert.Equal(t, `'=1+1, "ads" · 线索`, found["leads.ads"][1], "a name is never a formula of the spreadsheet")
}

func TestMatches(t *testing.T) {
	for pattern, names := range map[string][2]string{
		"leads.*":   {"leads.ads", "leads"},
		"*.ads":     {"new.ads", "new.adsense"},
		"c*c":       {"cac", "cash"},
		"*":         {"anything", ""},
		"cac.*.ads": {"cac.paid.ads", "cac.paid"},
	} {
		assert.True(t, matches(pattern, names[0]), pattern)
		if names[1] != "" {
			assert.False(t, matches(pattern, names[1]), pattern)
		}
	}
}
