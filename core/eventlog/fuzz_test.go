package eventlog

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// FuzzReader: whatever comes in, in whatever pieces, the log is sorted, every row is either in it or counted, and both
// log and report are the same as of the text in one piece.
func FuzzReader(f *testing.F) {
	for _, text := range []string{faulty, "u\ta\t-3\nv\tb\t12", "a;b;c\r\"", "用户,动作,时间\n甲,注册,2026年1月5日\n", "invoice,customer,date,revenue,cancelled\n1,c,1/2/2026,5,1\n", "\ufeff", "a\rb,time\nu,1/2/2026"} {
		f.Add([]byte(text), 7, "register", []byte("id,person\nu1,A\nu2,A\n"))
		f.Add([]byte(text), 1, "", []byte{})
	}
	f.Fuzz(func(t *testing.T, text []byte, piece int, start string, identity []byte) {
		form := Recognise(text)
		o := Options{Start: start, Decide: Decide{DropDuplicates: piece%2 == 0, DropNoStart: piece%3 == 0, DropBeforeStart: piece%5 == 0, DropUnjoined: piece%7 == 0}}
		if len(form.Clocks) > 0 {
			o.Clock = form.Clocks[0]
		}
		if len(identity) > 0 {
			o.Identity = ReadIdentity(identity)
		}
		whole, notes := NewReader(form, o)
		if whole == nil {
			assert.NotEmpty(t, notes)
			return
		}
		parts, _ := NewReader(form, o)
		whole.Write(text)
		for rest := text; len(rest) > 0; {
			n := min(max(1, piece%97), len(rest))
			parts.Write(rest[:n])
			rest = rest[n:]
		}
		l, rep := whole.Close()
		again, said := parts.Close()
		sound(t, l, rep)
		assert.Equal(t, rep, said)
		assert.Equal(t, len(l.Time), len(again.Time))
		if l.Value == nil { // NaN is no equal of itself
			assert.Equal(t, l, again)
		}
	})
}

// sound checks what holds of every log.
func sound(t assert.TestingT, l *Log, rep *Report) {
	assert.Len(t, l.Start, len(l.Users)+1)
	assert.Equal(t, rep.Events, l.Rows())
	assert.EqualValues(t, l.Rows(), l.Start[len(l.Users)])
	for u := range l.Users {
		assert.LessOrEqual(t, l.Start[u], l.Start[u+1])
		for i := l.Start[u] + 1; i < l.Start[u+1]; i++ {
			before := l.Time[i-1] < l.Time[i] || l.Time[i-1] == l.Time[i] && l.Line[i-1] < l.Line[i]
			assert.True(t, before, "rows of a user are in order")
		}
	}
	out := rep.Faulty + rep.Events
	for _, f := range rep.Found {
		assert.LessOrEqual(t, len(f.First), shown)
		for _, p := range f.First {
			assert.True(t, utf8.ValidString(p.Text))
		}
		if f.Code == Flagged {
			out += f.Count
		}
	}
	assert.LessOrEqual(t, out, rep.Rows, "no row is in the log twice")
	for _, names := range [][]string{l.Users, l.Events, l.Channels, l.Employees} {
		for _, name := range names {
			assert.True(t, utf8.ValidString(name))
		}
	}
}

// FuzzIdentity: whatever table comes in, ids are joined to persons that have a name.
func FuzzIdentity(f *testing.F) {
	f.Add([]byte("id,person\nu1,A\nu2,A\n\"u3\",\"B\n"))
	f.Add([]byte("id\tperson\r\n\t\r\nx"))
	f.Fuzz(func(t *testing.T, table []byte) {
		who := ReadIdentity(table)
		assert.Len(t, who.lines, who.Rows())
		for _, p := range who.persons {
			assert.NotEmpty(t, p)
			assert.True(t, utf8.ValidString(p))
		}
	})
}

// FuzzClock: whatever a field holds, every clock reads it or says why not, and what the quick way reads the long way does, too.
func FuzzClock(f *testing.F) {
	for _, s := range []string{"2026-01-05T14:02:31Z", "2026年1月5日 14时", "5/1/2026 2:02 PM", "1767621751", "-3", "46027.5", "2026-01-05 14:02:31 +0800", "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, c := range Clocks {
			m, code := c.read(b)
			if code == "" && c != DayNumbers {
				assert.Empty(t, far(m.at-m.at%Day)+"", "%s %q", c, b)
			}
		}
		r := Reader{clock: YMD}
		if quick, ok := r.fast(b); ok {
			m, code := YMD.read(b)
			assert.Empty(t, code)
			assert.Equal(t, m, quick)
		}
	})
}
