package eventlog

import (
	_ "embed"
	"strconv"
	"strings"

	"planleaf/core/sorted"
)

// The packed sample: examples/data/course-log.csv, which says where it is from, in a form that compresses to a tenth.
//
//go:embed sample.bin
var sample string

// usual are the days around which the five submissions of the sample lie.
var usual = [...]int{17, 53, 109, 151, 200}

// Sample is a real log to begin with: the students of a course, when they registered, handed in work and left; days count
// from the beginning of the course.
func Sample() []byte {
	n := int(sample[0]) | int(sample[1])<<8
	does := sample[2 : 2+n]
	rest := sample[2+n:]
	// column takes a byte of each user who has done so much, and gives it to the user's place
	column := func(has func(does byte) bool) []byte {
		out := make([]byte, n)
		for i := range out {
			if has(does[i]) {
				out[i] = rest[0]
				rest = rest[1:]
			}
		}
		return out
	}
	all := func(byte) bool { return true }
	registers := func(does byte) bool { return does&1 != 0 }
	leaves := func(does byte) bool { return does&2 != 0 }
	low, mid, high := column(all), column(all), column(all)
	registered, left, leftHigh := column(registers), column(leaves), column(leaves)
	var submitted [len(usual)][]byte
	for k := range submitted {
		submitted[k] = column(func(does byte) bool { return int(does>>2) > k })
	}
	users := make([]studied, n)
	id := 0
	for i := range users {
		u := &users[i]
		id += int(low[i]) | int(mid[i])<<8 | int(high[i])<<16
		u.id = strconv.Itoa(id)
		if registers(does[i]) {
			u.add("register", int(registered[i])-163)
		}
		for k := range int(does[i] >> 2) {
			u.add("submit", int(submitted[k][i])-128+usual[k])
		}
		if leaves(does[i]) {
			u.add("unregister", int(left[i])+256*int(leftHigh[i])-256)
		}
	}
	sorted.By(users, func(a, b studied) int { return strings.Compare(a.id, b.id) })
	out := append(make([]byte, 0, 200_000), "user,event,day\n"...)
	for _, u := range users {
		for _, row := range u.rows {
			out = append(append(append(out, u.id...), ','), row.event...)
			out = append(strconv.AppendInt(append(out, ','), int64(row.day), 10), '\n')
		}
	}
	return out
}

// studied are the rows of a student of the sample.
type studied struct {
	id   string
	rows []struct {
		event string
		day   int
	}
}

// add puts a row behind those of its day.
func (u *studied) add(event string, day int) {
	u.rows = append(u.rows, struct {
		event string
		day   int
	}{event, day})
	for i := len(u.rows) - 1; i > 0 && u.rows[i].day < u.rows[i-1].day; i-- {
		u.rows[i], u.rows[i-1] = u.rows[i-1], u.rows[i]
	}
}
