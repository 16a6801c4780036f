package discover

import (
	"embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

//go:embed testdata/*.sql
var goldenSQL embed.FS

// sqlCases are a question with all that a query may hold, and one that names no behaviour.
var sqlCases = map[string]struct {
	k Key
	t Table
}{
	"named": {
		Key{Events: []string{"share", `it's "x" \`}, Days: true, Most: 5, Windows: []int{7, 14}, Start: "register", By: "channel", Cohort: "quarter",
			Outcome: Outcome{Kind: Not, Event: "cancel", From: 14, To: 28}},
		Table{Name: "shop.events", User: "user_id", Event: "event", Time: "created at", By: "source"},
	},
	"open": {Key{Ever: true, Cohort: "month"}, Table{Name: "invoices", User: "customer", Time: "date", As: "purchase", Flag: "cancelled", FlagAs: "cancellation"}},
}

// The queries for ClickHouse and BigQuery are only held against their text; those for DuckDB and PostgreSQL are run
// where the command is tested.
func TestQueriesAreAsTheyWere(t *testing.T) {
	for name, c := range sqlCases {
		for _, dialect := range []string{"clickhouse", "bigquery"} {
			query, ok := SQL(c.k, c.t, dialect)
			require.True(t, ok)
			want, err := goldenSQL.ReadFile("testdata/" + name + "." + dialect + ".sql")
			require.NoError(t, err)
			assert.Equal(t, string(want), query, "%s in %s", name, dialect)
			assert.Equal(t, strings.Count(query, "("), strings.Count(query, ")"))
		}
	}
	_, ok := SQL(Key{}, Table{}, "oracle")
	assert.False(t, ok)
}

func TestACountsFileIsReadInWhateverOrder(t *testing.T) {
	text := "part,name,event,days,times,users,kept\r\n" +
		"stratum,\"a, \"\"b\"\"\",x,7,2,3,1\r\nall,,x,7,2,3,1\r\nall,,,0,0,10,4\r\nstratum,\"a, \"\"b\"\"\",,0,0,10,4\r\n" +
		"event,y,,0,0,9,0\r\nevent,x,,0,0,9,0\r\nleft,young,,0,0,2,0\r\nquestion,most=2 windows=7 outcome=active::60:90 by=channel least=1,,0,0,0,0\r\n"
	c, notes := ReadCounts("\ufeff" + text)
	require.Empty(t, notes)
	assert.Equal(t, []string{"x", "y"}, c.Events, "as often, by name")
	assert.Equal(t, Four{1, 2, 3, 4}, c.Of(&c.All, Rule{0, 0, 2}))
	assert.Equal(t, "a, \"b\"", c.Strata[0].Name)
	assert.Equal(t, 2, c.Young)
	tabs, notes := ReadCounts(strings.ReplaceAll(strings.ReplaceAll(text, `"a, ""b"""`, "q"), ",", "\t"))
	require.Empty(t, notes)
	assert.Equal(t, c.All, tabs.All)
	for name, wrong := range map[string]string{
		"counts-head": "a,b\n", "counts-no-question": "part,name,event,days,times,users,kept\nall,,,0,0,1,1\n",
		"counts-question": "part,name,event,days,times,users,kept\nquestion,windows=61 outcome=active::60:90,,0,0,0,0\n",
		"counts-row":      text + "all,,x,7,2,3,many\n",
	} {
		_, notes := ReadCounts(wrong)
		require.NotEmpty(t, notes, name)
		assert.Equal(t, name, notes[0].Code)
	}
	_, notes = ReadCounts(text + "all,,x,7,1,2,3\n")
	require.NotEmpty(t, notes, "more kept than did it")
	assert.Equal(t, 10, notes[0].Line)
}

func TestAQuestionIsReadBackFromItsLine(t *testing.T) {
	day := int64(-86400)
	for _, k := range []Key{{}, sqlCases["named"].k, sqlCases["open"].k,
		{Events: []string{"a b,c=%", "下单"}, Origin: &day, End: &day, From: -3, Outcome: Outcome{Kind: Not, Event: "x:y", From: 31}}} {
		back, ok := ParseKey(k.Line())
		require.True(t, ok, k.Line())
		assert.Equal(t, k.filled(), back)
	}
	for _, line := range []string{"", "windows=7", "windows=x outcome=active::60:90", "bogus=1", "most=20 windows=7 outcome=active::60 least=30"} {
		_, ok := ParseKey(line)
		assert.False(t, ok, line)
	}
}

func FuzzReadCounts(f *testing.F) {
	f.Add("part,name,event,days,times,users,kept\nquestion,most=2 windows=7 outcome=active::60:90 least=1,,0,0,0,0\nall,,x,7,1,3,1\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, notes := ReadCounts(text)
		if len(notes) == 0 {
			Find(c, nil, 1)
		} else {
			assert.NotEmpty(t, notes[0].Text("", "zh"))
		}
	})
}
