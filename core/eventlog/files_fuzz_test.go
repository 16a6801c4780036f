package eventlog

import (
	"bytes"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// FuzzFiles: two files under one head, each whatever comes in, are one log or are refused by name; every place of the report
// is a line of a file that it names; where one file could hold both, it is the same log.
func FuzzFiles(f *testing.F) {
	const head = "user,event,time,value"
	for _, b := range []string{
		"u,a,2026-01-05,1\nv,b,2026-01-06,\n", "u,a,2026-01-05,1\nu,a,2026-01-05,1\n", "u,,2026-01-05,x\nv,b", "u,a,5/1/2026,1\r\nu,a,soon,2\r\n", "u,\"a,2026-01-05,1\n", "\n\r\n", "", "u;a;2026-01-05;1\n",
	} {
		f.Add(head, []byte("u,a,2026-01-05,1\nv,a,2026-01-04 10:00,2\n"), []byte(b), 7, "a")
		f.Add(head, []byte(b), []byte("u,a,2026-01-05,1\nw,a,2026-01-04,\n"), 2, "")
	}
	f.Add("", []byte("u,a,2026\x00,\nv,a,2026-01-04,2\n"), []byte("u,a,2026\x00,\nv,a,2026-01-04"), 1, "")
	f.Add("id;what;day", []byte("u;a;3\nv;b;9\n"), []byte("u;a;3\nv;\xff;2\r"), 1, "")
	f.Add("\ufeff用户\t动作\t时间", []byte("甲\t注册\t2026年1月5日\n"), []byte("甲\t注册\t2026年1月5日\n"), 3, "注册")
	f.Fuzz(func(t *testing.T, head string, a, b []byte, piece int, start string) {
		a = append(slices.Clone(a), '\n')
		first, second := slices.Concat([]byte(head+"\n"), a), slices.Concat([]byte(head+"\n"), b)
		form := Recognise(first)
		like := RecogniseLike(second, "", form.Columns)
		form.Settle(like)
		drop := piece%2 == 0
		o := Options{Start: start, File: "a.csv", Decide: Decide{DropDuplicates: drop, DropAcross: drop, DropNoStart: piece%3 == 0, DropBeforeStart: piece%5 == 0}}
		if len(form.Clocks) > 0 {
			o.Clock = form.Clocks[0]
		}
		r, notes := NewReader(form, o)
		if r == nil {
			assert.NotEmpty(t, notes)
			return
		}
		pieces(r, first, piece)
		fits := r.Fits(like, "b.csv")
		notes = r.Next(like, "b.csv")
		assert.Equal(t, fits, notes)
		if len(notes) > 0 {
			l, rep := r.Close()
			sound(t, l, rep)
			assert.Empty(t, rep.Files, "what was refused is no part of the log")
			for _, n := range notes {
				assert.Equal(t, "b.csv", n.Args[0])
			}
			return
		}
		pieces(r, second, piece)
		l, rep := r.Close()
		sound(t, l, rep)
		located(t, rep)
		if bytes.ContainsAny(slices.Concat([]byte(head), a), "\"") || bytes.ContainsAny([]byte(head), "\r\n") ||
			!slices.Equal(RecogniseAs([]byte(head+"\n"), form.Separator, "yes").Heads, form.Heads) || // an empty one: the next row names the columns
			!form.Header || !like.Header || like.Separator != form.Separator || !slices.Equal(like.Heads, form.Heads) {
			return // a quote that is open ends with its file; what is read by another form is another text
		}
		one, _ := NewReader(form, o)
		pieces(one, slices.Concat(first, b), piece)
		joined, said := one.Close()
		for _, x := range []*Log{l, joined} {
			x.Line = nil
			for i, v := range x.Value {
				if v != v {
					x.Value[i] = math.Inf(1) // NaN is no equal of itself
				}
			}
		}
		assert.Equal(t, joined, l)
		assert.Equal(t, said.Rows, rep.Rows)
		assert.Equal(t, said.Faulty, rep.Faulty)
		for _, code := range order {
			if code != Duplicate && code != Across {
				assert.Equal(t, said.Of(code), rep.Of(code), code)
			}
		}
		assert.Equal(t, said.Of(Duplicate), rep.Of(Duplicate)+rep.Of(Across))
	})
}

// pieces writes a text in pieces of a size.
func pieces(r *Reader, text []byte, size int) {
	for chunk := range slices.Chunk(text, 1+int(uint(size)%97)) {
		r.Write(chunk)
	}
}

// located checks that the files add up to the log, and that places are lines that their files have.
func located(t assert.TestingT, rep *Report) {
	rows, faulty, lines := 0, 0, map[string]int{}
	for _, f := range rep.Files {
		rows, faulty, lines[f.Name] = rows+f.Rows, faulty+f.Faulty, f.Lines
	}
	assert.Equal(t, rep.Rows, rows)
	assert.Equal(t, rep.Faulty, faulty)
	for _, found := range rep.Found {
		for _, p := range found.First {
			if p.Line > 0 {
				assert.Contains(t, lines, p.File, found.Code)
				assert.LessOrEqual(t, p.Line, lines[p.File], found.Code)
			}
			if p.AsLine > 0 {
				assert.LessOrEqual(t, p.AsLine, lines[p.AsFile], found.Code)
			}
			if found.Code == Across {
				assert.Equal(t, "a.csv", p.AsFile)
			}
		}
	}
}
