package eventlog

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFormsAreRecognised(t *testing.T) {
	for _, c := range []struct {
		text  string
		sep   byte
		head  bool
		cols  Columns
		clock Clock
	}{
		{"user_id,event,timestamp\nu,a,2026-01-05T10:00:00Z\n", ',', true, Columns{User: "user_id", Event: "event", Time: "timestamp"}, YMD},
		{"用户;动作;日期;金额;渠道\n甲;下单;2026年1月5日;1,5;抖音\n", ';', true, Columns{User: "用户", Event: "动作", Time: "日期", Value: "金额", Channel: "渠道"}, YMD},
		{"a1\tlogin\t1767621751\na2\tlogin\t1767621752\na3\tlogout\t1767621753", '\t', false, Columns{User: "1", Event: "2", Time: "3"}, Seconds},
		{"id|what|when\n1|a|31/12/2026\n2|a|1/12/2026\n", '|', true, Columns{User: "id", Event: "what", Time: "when"}, DMY},
		{"id,what,when\n1,a,12/31/2026\n2,a,1/12/2026\n", ',', true, Columns{User: "id", Event: "what", Time: "when"}, MDY},
		{"id,what,when\n1,a,1/2/2026\n2,a,1/12/2026\n", ',', true, Columns{User: "id", Event: "what", Time: "when"}, ""},
		{"Customer ID,Invoice,Date,Amount,Tier,Sales rep\nc,1,46027,5,A,x\n", ',', true,
			Columns{User: "Customer ID", Time: "Date", Value: "Amount", Key: "Invoice", Groups: []string{"Tier"}, As: "purchase"}, Excel},
		{"uid,evt,t\nu,a,1767621751000\n", ',', true, Columns{User: "uid", Event: "evt", Time: "t"}, Milliseconds},
		{"user,event,day\nu,a,-3\nv,a,12\n", ',', true, Columns{User: "user", Event: "event", Time: "day"}, DayNumbers},
		{"\"user\",\"event, or so\",\"time\"\r\n\"u\",\"a\",\"2026-01-05\"\r\n", ',', true, Columns{User: "user", Event: "event, or so", Time: "time"}, YMD},
		{"user,event,time\ru,a,2026-01-05\rv,a,2026-01-06\r", ',', true, Columns{User: "user", Event: "event", Time: "time"}, YMD},
	} {
		f := Recognise([]byte(c.text))
		assert.Equal(t, string(c.sep), string(f.Separator), c.text)
		assert.Equal(t, c.head, f.Header, c.text)
		assert.Equal(t, c.cols, f.Columns, c.text)
		assert.Equal(t, c.clock, f.Clock, c.text)
		if c.clock == "" {
			assert.Equal(t, []Clock{DMY, MDY}, f.Clocks)
		}
	}
	assert.Empty(t, Recognise(nil).Heads)
	assert.Empty(t, Recognise([]byte("\n\n")).Heads)
}

func TestLinesMayEndInCarriageReturnsAlone(t *testing.T) {
	l, rep := readAs(t, "user,event,day\ru,a,1\ru,b,2", Options{})
	assert.Equal(t, []string{"a", "b"}, l.Events)
	assert.Equal(t, 3, rep.Lines)
}

func TestColumnsAreMappedByHeadOrNumber(t *testing.T) {
	text := "x,y,z,y\nu,a,2026-01-01,5\n"
	l, _ := readAs(t, text, Options{Columns: Columns{User: "x", Event: "2", Time: "z", Value: "4"}})
	assert.Equal(t, []float64{5}, l.Value)
	f := Recognise([]byte(text))
	_, notes := NewReader(f, Options{Columns: Columns{User: "xx", Event: "9", Time: "z"}})
	assert.Len(t, notes, 2)
	_, notes = NewReader(f, Options{Columns: Columns{Value: "x"}})
	assert.Len(t, notes, 3)
	_, notes = NewReader(f, Options{Columns: Columns{User: "x", Event: "2", Time: "y"}})
	assert.Equal(t, "log-no-clock", notes[0].Code)
	_, notes = NewReader(f, Options{Clock: "noon"})
	assert.Equal(t, "log-clock-unknown", notes[0].Code)
}

func TestLocalTimesHaveTheirZone(t *testing.T) {
	text := "user,event,time\nu,a,2026-01-05T20:00:00Z\nu,b,2026-01-06 05:00\n"
	l, rep := readAs(t, text, Options{Zone: 480})
	assert.Equal(t, "2026-01-06 04:00", Date(l.Time[0])+" "+Hour(l.Time[0]))
	assert.Equal(t, "2026-01-06 05:00", Date(l.Time[1])+" "+Hour(l.Time[1]))
	assert.Equal(t, 1, rep.Of(MixedZones))
	assert.False(t, l.Dates)
}

func TestRowsThatDifferInTheirKeyAreNoDuplicates(t *testing.T) {
	text := "invoice,customer,date,revenue\n1,c,2026-01-01,5\n2,c,2026-01-01,5\n2,c,2026-01-01,5\n"
	_, rep := readAs(t, text, Options{})
	assert.Equal(t, 1, rep.Of(Duplicate))
	_, rep = readAs(t, strings.Replace(text, "invoice", "x", 1), Options{Columns: Columns{User: "customer", Time: "date", Value: "revenue", As: "order"}})
	assert.Equal(t, 2, rep.Of(Duplicate))
}
