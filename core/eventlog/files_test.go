package eventlog

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// readFiles reads texts as one log; names are a.csv, b.csv, …
func readFiles(t require.TestingT, o Options, texts ...string) (*Log, *Report) {
	o.File = "a.csv"
	r, notes := NewReader(Recognise([]byte(texts[0])), o)
	require.NotNil(t, r, "%v", notes)
	r.Write([]byte(texts[0]))
	for i, text := range texts[1:] {
		name := string(rune('b'+i)) + ".csv"
		require.Empty(t, r.Next(RecogniseLike([]byte(text), "", r.Options().Columns), name))
		r.Write([]byte(text))
	}
	return r.Close()
}

func TestFilesOfOneLogEachHaveTheirOwnForm(t *testing.T) {
	l, rep := readFiles(t, Options{},
		"user,event,time,tier\nu1,join,2026-01-05,gold\nu1,,2026-01-06,gold\nu2,buy,2026-01-31,free",
		"\ufefftier;time;event;user\r\nfree;1767225600;buy;u2\r\nfree;soon;buy;u2\r\n",
		"user\tevent\ttime\ttier\n",
		"user,event,time,tier\nu3,\"buy,2026-03-01,gold\nu1,buy,31/3/2026,gold\n")
	sound(t, l, rep)
	assert.Equal(t, []string{"u1", "u2"}, l.Users)
	assert.Equal(t, 4, l.Rows())
	assert.Equal(t, []FileRead{{"a.csv", 4, 3, 1}, {"b.csv", 3, 2, 1}, {"c.csv", 1, 0, 0}, {"d.csv", 3, 2, 1}}, rep.Files)
	places := map[string]Place{}
	for _, f := range rep.Found {
		places[f.Code] = f.First[0]
	}
	assert.Equal(t, Place{File: "a.csv", Line: 3, Text: "u1,,2026-01-06,gold"}, places[NoEvent])
	assert.Equal(t, Place{File: "b.csv", Line: 3, Text: "soon"}, places[BadTime])
	assert.Equal(t, Place{File: "d.csv", Line: 2, Text: "u3,\"buy,2026-03-01,gold"}, places[OpenQuote])
	assert.Equal(t, Place{File: "b.csv", Line: 2, Text: "u2"}, places[OutOfOrder])
}

func TestWhatFilesHaveTwiceIsNamedApartFromWhatAFileHasTwice(t *testing.T) {
	a := "user,event,day\nu,buy,1\nu,buy,1\nu,buy,2\n"
	b := "user,event,day\nu,buy,1\nu,buy,1\nu,buy,1\nu,buy,3\n"
	l, rep := readFiles(t, Options{}, a, b)
	assert.Equal(t, 7, l.Rows())
	assert.Equal(t, 2, rep.Of(Across), "as often as the other file has it")
	assert.Equal(t, 2, rep.Of(Duplicate), "in each file the second, and the third beyond those of the other")
	for _, f := range rep.Found {
		if f.Code == Across {
			assert.Equal(t, Place{File: "b.csv", Line: 2, Text: "u", AsFile: "a.csv", AsLine: 3}, f.First[0])
		}
	}
	l, rep = readFiles(t, Options{Decide: Decide{DropAcross: true}}, a, b)
	assert.Equal(t, 5, l.Rows(), "three on day 1, one on day 2, one on day 3")
	sound(t, l, rep)
}

func TestAFileThatIsNoneOfTheLogIsRefusedAndNothingIsLost(t *testing.T) {
	first := "user,event,time\nu,buy,2026-01-05\n"
	r, _ := NewReader(Recognise([]byte(first)), Options{File: "a.csv"})
	r.Write([]byte(first))
	for text, want := range map[string][]string{
		"":                                     {"log-file-empty", "b.csv"},
		"user,what,when\nu,buy,2026-01-05\n":   {"log-file-columns", "b.csv", "event, time"},
		"user,event,time\nu,buy,3\nu,buy,4\n":  {"log-file-clock", "b.csv", "time"},
		"user,event,time\nu,buy,1/2/2026\n":    {"log-file-clock", "b.csv", "time"},
		"u,buy,2026-01-05\nv,buy,2026-01-06\n": {"log-file-columns", "b.csv", "user, event, time"},
	} {
		notes := r.Next(RecogniseLike([]byte(text), "", r.Options().Columns), "b.csv")
		require.Len(t, notes, 1, text)
		assert.Equal(t, want, append([]string{notes[0].Code}, notes[0].Args...), text)
	}
	r.Write([]byte("v,buy,2026-01-06\n"))
	l, rep := r.Close()
	assert.Equal(t, 2, l.Rows())
	assert.Empty(t, rep.Files)
}

// A log that is cut into files, each with the heads, reads as the log in one file.
func TestALogCutIntoFilesIsTheLog(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.StringMatching(`[uv][1-3],(a|b|),2026-0[1-3]-[12][0-9]`)
		rows := rapid.SliceOfN(row, 1, 40).Draw(t, "rows")
		head := "user,event,time\n"
		whole, files := head, []string{head}
		for _, r := range rows {
			whole += r + "\n"
			if rapid.IntRange(0, 9).Draw(t, "cut") == 0 {
				files = append(files, head)
			}
			files[len(files)-1] += r + "\n"
		}
		form := Options{Columns: Columns{User: "user", Event: "event", Time: "time"}, Clock: YMD}
		one, said := readFiles(t, form, whole)
		many, told := readFiles(t, form, files...)
		one.Line, many.Line = nil, nil
		assert.Equal(t, one, many)
		assert.Equal(t, said.Rows, told.Rows)
		assert.Equal(t, said.Faulty, told.Faulty)
		assert.Equal(t, said.Of(Duplicate), told.Of(Duplicate)+told.Of(Across))
	})
}
