package view

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

// FuzzReadRecord: of whatever table comes in, what is taken stands in the plan, and a table of that is read as the same; what
// is not taken is named. A cell in a good table is taken, or its line is named, or it says that nothing is known.
func FuzzReadRecord(f *testing.F) {
	for _, text := range []string{
		"指标,2027年1月,2027年2月\n广告投放 · 线索,90,\"1,200\"\n新增客户,4,3\nMRR,3.1万,32500\n", "渠道\t指标\t1月\t2月\n广告投放\t线索\t90\t120\n\tMQL\t14\t-\n合计\tMQL\t44\n",
		"month;leads;customers lost;MRR\nJan 2027;150;2;31000\nFeb-27;160;(3);32000\nFeb-27;161;x;32000\n", "month,metric,value\n2027-03,leads.ads,70\n2027-01,mql,33%\n2031-01,mrr,5\n", "a", "", "\ufeffx,\"1月\r\n", "经营月报\n\t2027年\n渠道\t１月\t2月\nads\t1e9\t∞\n",
	} {
		for _, cell := range []string{"1,200", "(３.5万)", "-", "soon", "1.2.3"} {
			f.Add(text, cell)
		}
	}
	s := toRecord(f)
	f.Fuzz(func(t *testing.T, text, cell string) {
		text, cell = strings.ToValidUTF8(text, "\ufffd"), strings.ToValidUTF8(cell, "\ufffd") // as JSON brings it
		r := ReadRecord(s, text, "figures.csv", En)
		named(t, r, text)
		d := recorded(t, s, r)
		over(t, s, d)

		cell = strings.TrimSpace(cell)
		good := "month,leads.ads,mrr\n2027-03," + `"` + strings.ReplaceAll(cell, `"`, `""`) + `"` + ",5\n2027-04,3,6\n"
		r = ReadRecord(s, good, "", Zh)
		named(t, r, good)
		recorded(t, s, r)
		switch {
		case blankCell(cell):
			assert.Equal(t, 3, r.Values)
			assert.Empty(t, r.Faults)
		case len(r.Faults) > 0:
			assert.Equal(t, 3, r.Values)
			assert.Len(t, r.Faults, 1)
			assert.Equal(t, 2, r.Faults[0].Line)
		default:
			assert.Equal(t, 4, r.Values)
		}
	})
}

// named checks that each fault says what is wrong, in a line that the text has.
func named(t *testing.T, r *RecordRead, text string) {
	lines := 1 + strings.Count(text, "\n") + strings.Count(text, "\r")
	for _, f := range r.Faults {
		assert.True(t, f.Line >= 1 && f.Line <= lines, "line %d of %d", f.Line, lines)
		assert.NotEmpty(t, f.Says)
		assert.True(t, utf8.ValidString(f.Says+f.Text), "%q %q", f.Says, f.Text)
	}
	assert.NotEmpty(t, r.Says)
	assert.Equal(t, r.Values > 0, len(r.Edits) > 0)
}

// recorded is the plan with what was read, and holds as many values more as were.
func recorded(t *testing.T, s *compile.Sheet, r *RecordRead) *plan.Doc {
	d, notes := plan.Apply(s.Doc, r.Edits...)
	require.Empty(t, notes)
	again, notes := plan.Parse(plan.Format(d))
	require.NotNil(t, again, "%v", notes)
	had := func(d *plan.Doc) (n int) {
		for _, a := range d.Actuals {
			n += len(a.Values) - len(slices.DeleteFunc(slices.Clone(a.Values), func(v *float64) bool { return v != nil }))
		}
		return n
	}
	assert.LessOrEqual(t, had(again), had(s.Doc)+r.Values)
	assert.GreaterOrEqual(t, had(again), max(r.Values, had(s.Doc)))
	return again
}

// over reads the actual figures of a plan again, as a table of all of them: the same stands in the plan then.
func over(t *testing.T, s *compile.Sheet, d *plan.Doc) {
	least, most := math.MaxInt, 0
	for _, a := range d.Actuals {
		from, _ := plan.Month(a.Start)
		least, most = min(least, from), max(most, from+len(a.Values)-1)
	}
	if most-least > 1000 {
		return // months far apart
	}
	table := "path"
	for m := least; m <= most; m++ {
		table += "\t" + plan.MonthName(m)
	}
	values := 0
	for _, a := range d.Actuals {
		from, _ := plan.Month(a.Start)
		table += "\n" + a.Path + strings.Repeat("\t", from-least)
		for _, v := range a.Values {
			table += "\t"
			if v != nil {
				table += strconv.FormatFloat(*v, 'f', -1, 64)
				values++
			}
		}
	}
	r := ReadRecord(s, table, "", En)
	assert.Empty(t, r.Faults, table)
	assert.Equal(t, values, r.Values, table)
	sheet, notes := compile.Plan(d)
	require.NotNil(t, sheet, "%v", notes)
	r = ReadRecord(sheet, table, "", En)
	assert.Zero(t, r.Over, "the same figures: %s", table)
}
