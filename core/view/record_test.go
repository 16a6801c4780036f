package view

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

// toRecord is a plan whose rows are to be found by name.
func toRecord(t testing.TB) *compile.Sheet {
	t.Helper()
	d, notes := plan.Parse([]byte(`{"planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead", "name": "线索"}, {"id": "mql", "name": "MQL"}, {"id": "customer"}],
		"channels": [{"id": "ads", "name": "广告投放", "kind": "paid", "spend": 10000, "response": {"kind": "linear", "cost": 100}, "rates": {"mql": 0.2, "customer": 0.1}},
			{"id": "seo", "name": "Content & SEO", "kind": "organic", "leads": 50, "rates": {"mql": 0.3, "customer": 0.2}}],
		"customers": {"opening": 100, "churn": 0.02, "price": 300},
		"actuals": [{"path": "leads.ads", "start": "2027-01", "values": [80, 99], "source": "CRM"}]}`))
	require.Empty(t, notes)
	s, notes := compile.Plan(d)
	require.NotNil(t, s, "%v", notes)
	return s
}

// recordOf is the record that a plan has after a table was read.
func recordOf(t *testing.T, s *compile.Sheet, text string) (map[string]string, *RecordRead) {
	t.Helper()
	r := ReadRecord(s, text, "figures.csv", En)
	var edits []plan.Edit
	for _, e := range r.Edits {
		edits = append(edits, plan.Edit{Do: e.Do, Path: e.Path, JSON: e.JSON})
	}
	d, notes := plan.Apply(s.Doc, edits...)
	require.Empty(t, notes)
	out := map[string]string{}
	for _, a := range d.Actuals {
		var values []string
		for _, v := range a.Values {
			if v == nil {
				values = append(values, "-")
			} else {
				values = append(values, strconv.FormatFloat(*v, 'f', -1, 64))
			}
		}
		out[a.Path] = a.Start + " " + strings.Join(values, " ")
	}
	return out, r
}

func TestTablesOfActualFiguresAreReadAsPlannersKeepThem(t *testing.T) {
	s := toRecord(t)
	for name, c := range map[string]struct {
		text string
		want map[string]string
	}{
		"months along the head, names with their channel": {
			"指标,2027年1月,2027年2月\n广告投放 · 线索,90,\"1,200\"\n新增客户,4,3\nMRR,3.1万,32500\n",
			map[string]string{"leads.ads": "2027-01 90 1200", "new": "2027-01 4 3", "mrr": "2027-01 31000 32500"}},
		"a channel column before the months": {
			"渠道\t指标\t1月\t2月\n广告投放\t线索\t90\t120\nContent & SEO\tMQL\t14\t\n",
			map[string]string{"leads.ads": "2027-01 90 120", "mql.seo": "2027-01 14"}},
		"months down, a column a row, in English": {
			"month;leads;customers lost;MRR\nJan 2027;150;2;31000\nFeb-27;160;3;32000\n",
			map[string]string{"leads.ads": "2027-01 80 99", "leads": "2027-01 150 160", "lost": "2027-01 2 3", "mrr": "2027-01 31000 32000"}},
		"months down with a column of channels": {
			"月份,渠道,线索,MQL,花费\n2027/1,广告投放,90,30,11000\n2027/1,seo,50,12,\n2027/2,广告投放,100,31,12000\n",
			map[string]string{"leads.ads": "2027-01 90 100", "mql.ads": "2027-01 30 31", "spend.ads": "2027-01 11000 12000", "leads.seo": "2027-01 50", "mql.seo": "2027-01 12"}},
		"a merged cell of a channel, a merged year above the months, and a total": {
			"经营月报\t\t\t\n\t\t2027年\t\t\n渠道\t指标\t１月\t2月\n广告投放\t线索\t９０\t１，２００\n\tMQL\t30\t31\n合计\tMQL\t44\t45\n",
			map[string]string{"leads.ads": "2027-01 90 1200", "mql.ads": "2027-01 30 31", "mql": "2027-01 44 45"}},
		"merged months down": {
			"月份,渠道,线索\n2027年1月,广告投放,90\n,seo,50\n2月,广告投放,100\n",
			map[string]string{"leads.ads": "2027-01 90 100", "leads.seo": "2027-01 50"}},
		"one value a line": {
			"month,metric,value\n2027-03,leads.ads,70\n2027-01,mql,33\n",
			map[string]string{"leads.ads": "2027-01 80 99 70", "mql": "2027-01 33"}},
	} {
		t.Run(name, func(t *testing.T) {
			got, r := recordOf(t, s, c.text)
			assert.Empty(t, r.Faults)
			if _, ok := c.want["leads.ads"]; !ok {
				c.want["leads.ads"] = "2027-01 80 99"
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestWhatIsNotTakenIsSaidByLine(t *testing.T) {
	got, r := recordOf(t, toRecord(t), "name,2027-01,2027-02,2028-06\nleads.ads,90,many,5\nMQLs of ads,1,2,\n\nMQL,-3,4,\nmql,7,5,\n")
	assert.Equal(t, map[string]string{"leads.ads": "2027-01 90 99", "mql": "2027-01 7 4"}, got)
	assert.Equal(t, 1, r.Over)
	var lines []int
	for _, f := range r.Faults {
		lines = append(lines, f.Line)
		assert.NotEmpty(t, f.Says)
	}
	assert.Equal(t, []int{2, 2, 3, 5, 6}, lines)
	for _, text := range []string{"", "x", "a,b\nc,d\n", "\"", "1月"} {
		_, r := recordOf(t, toRecord(t), text)
		assert.Empty(t, r.Edits, text)
		assert.NotEmpty(t, r.Says)
	}
}

func TestAChannelThatIsNoneIsSaid(t *testing.T) {
	_, r := recordOf(t, toRecord(t), "渠道,指标,1月\n电视,线索,9\n广告投放,线索,8\n,流失,2\n")
	require.Len(t, r.Faults, 1)
	assert.Equal(t, "the plan has no such channel", r.Faults[0].Says)
	assert.Len(t, r.Rows.Rows, 2)
}
