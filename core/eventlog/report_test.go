package eventlog

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readAs reads a text as recognised, with options.
func readAs(t *testing.T, text string, o Options) (*Log, *Report) {
	t.Helper()
	r, notes := NewReader(Recognise([]byte(text)), o)
	require.NotNil(t, r, "%v", notes)
	r.Write([]byte(text))
	return r.Close()
}

// faulty holds one of everything that a log can have wrong, by line.
const faulty = "\ufeffuser,event,time,value,channel\r\n" +
	"u1,register,2026-01-05 10:00:00,,ads\r\n" + // 2: no value
	"u1,order,2026-01-06,12.50,ads\r\n" +
	"u1,order,2026-01-06,12.50,ads\r\n" + // 4: the same again
	"u1,visit,2026-01-05T12:00:00Z,1,ads\r\n" + // 5: earlier than the row before, and with a zone
	"u2,visit,2026-01-03,1,ads\r\n" + // 6: before the start
	"u2,register,2026-01-04,1,ads\r\n" +
	"u3,visit,2026-01-04,1,ads\r\n" + // 8: no start
	"u4\r\n" + // 9: short
	"u4,visit,2026-01-04,1,ads,more\r\n" + // 10: long
	",visit,2026-01-04,1,ads\r\n" + // 11: no user
	"u4,,2026-01-04,1,ads\r\n" + // 12: no event
	"u4,visit,,1,ads\r\n" + // 13: no time
	"u4,visit,yesterday,1,ads\r\n" + // 14: no time that can be read
	"u4,visit,1026-01-04,1,ads\r\n" + // 15: far
	"u4,visit,2026-01-04,many,ads\r\n" + // 16: no number
	"u4,visit,2026-01-04,1,\"ads\"x\r\n" + // 17: text behind a quote
	"u4,vis\xff,2026-01-04,1,ads\r\n" + // 18: not UTF-8
	"\r\n" +
	"\"u5\",\"register\",2026-01-07,\"1,200\",\"a \"\"quoted\"\"\r\nchannel\"\r\n" + // 20 and 21: sound
	"u6,register,2026-01-08,1,\"open\r\n" // 22: never closed

func TestALogWithEveryFaultGivesOneReportOfThemAll(t *testing.T) {
	who := ReadIdentity([]byte("id,person\nu1,Ann\nu2,Ann\nu5,Bea\nu9,Cy\nu1,Bea\n,Dee\n"))
	l, rep := readAs(t, faulty, Options{Start: "register", Identity: who})
	got := map[string][]int{}
	for _, f := range rep.Found {
		for _, p := range f.First {
			got[f.Code] = append(got[f.Code], p.Line)
		}
		assert.Len(t, f.First, f.Count)
	}
	assert.Equal(t, map[string][]int{
		FewFields: {9}, ManyFields: {10}, NoUser: {11}, NoEvent: {12}, NoTime: {13}, BadTime: {14}, FarTime: {15}, BadValue: {16},
		OpenQuote: {17, 22}, NotUTF8: {18}, Duplicate: {4}, OutOfOrder: {5, 6}, BeforeStart: {6}, NoStart: {0}, NotJoined: {0}, NotSeen: {5},
		IdentityTwice: {6}, IdentityFaulty: {7}, NoValue: {2}, MixedZones: {2},
	}, got)
	assert.Equal(t, []string{"Ann", "u3", "Bea"}, l.Users)
	assert.Equal(t, Report{Lines: 22, Rows: 19, Faulty: 11, Events: 8, Users: 3, IDs: 4, Found: rep.Found}, *rep)
	assert.Equal(t, "a \"quoted\"\r\nchannel", l.Channels[len(l.Channels)-1])
	assert.Equal(t, 1200.0, l.Value[len(l.Value)-1])
}

func TestWhatTheUserDecidesIsLeftOutAndStillNamed(t *testing.T) {
	all := Decide{DropDuplicates: true, DropBeforeStart: true, DropNoStart: true, DropUnjoined: true}
	l, rep := readAs(t, faulty, Options{Start: "register", Decide: all})
	assert.Equal(t, []string{"u1", "u2", "u5"}, l.Users)
	assert.Equal(t, []int32{0, 3, 4, 5}, l.Start)
	assert.Equal(t, []int32{2, 5, 3, 7, 20}, l.Line)
	assert.Equal(t, []uint16{0, 2, 1, 0, 0}, l.Event)
	assert.Equal(t, 5, rep.Events)
	for _, f := range rep.Found {
		if f.Code == Duplicate || f.Code == BeforeStart || f.Code == NoStart {
			assert.True(t, f.Left, f.Code)
		}
	}
	who := ReadIdentity([]byte("u1;Ann\nu2;Ann"))
	l, rep = readAs(t, faulty, Options{Identity: who, Decide: all})
	assert.Equal(t, []string{"Ann"}, l.Users)
	assert.Equal(t, 2, rep.Of(NotJoined))
}

func TestAReportStaysSmall(t *testing.T) {
	long := strings.Repeat("用户", 1000)
	_, rep := readAs(t, "user,event,day\n"+strings.Repeat("u,a,1\n", 20)+strings.Repeat(long+",a,x\n", 5000), Options{})
	assert.Equal(t, 5000, rep.Of(BadTime))
	assert.Len(t, rep.Found[0].First, shown)
	_, rep = readAs(t, "user,event,day\n"+strings.Repeat("u,a,1\n", 20)+strings.Repeat(long+"\n", 50), Options{})
	assert.LessOrEqual(t, len(rep.Found[0].First[0].Text), cut+3)
}

func TestARowWithoutAnEndIsLeftOutAlone(t *testing.T) {
	text := "user,event,day\nu,a,1\n\"v,a,2\n" + strings.Repeat("u,a,3\n", 400_000) + "u,a,4\n"
	l, rep := readAs(t, text, Options{})
	assert.Equal(t, 400_002, l.Rows())
	assert.Equal(t, []Found{{Code: OpenQuote, Count: 1, Left: true, First: []Place{{Line: 3, Text: "\"v,a,2"}}}}, rep.Found[:1])
	for _, piece := range []int{1 << 16, 1 << 20, 4 << 20} {
		text := []byte("user,event,day\nu,a,1\n" + strings.Repeat("x", 3<<20) + "\nu,a,2\n")
		r, _ := NewReader(Recognise(text), Options{})
		for len(text) > 0 {
			n := min(piece, len(text))
			r.Write(text[:n])
			text = text[n:]
		}
		_, rep := r.Close()
		assert.Equal(t, 2, rep.Events)
		assert.Equal(t, 1, rep.Of(TooLong))
		assert.Equal(t, 4, rep.Lines)
	}
}

func TestFlaggedRowsAreAnEventOfTheirOwnOrAreNamed(t *testing.T) {
	text := "customer,date,revenue,cancelled\nc,2026-01-01,5,0\nc,2026-01-02,-5,1\n"
	l, _ := readAs(t, text, Options{})
	assert.Equal(t, []string{"purchase", "cancellation"}, l.Events)
	assert.Equal(t, []uint16{0, 1}, l.Event)
	l, rep := readAs(t, text, Options{Columns: Columns{User: "customer", Time: "date", Value: "3", As: "order", Flag: "cancelled"}})
	assert.Equal(t, []string{"order"}, l.Events)
	assert.Equal(t, []Found{{Code: Flagged, Count: 1, Left: true, First: []Place{{Line: 3, Text: "c,2026-01-02,-5,1"}}}}, rep.Found)
}
