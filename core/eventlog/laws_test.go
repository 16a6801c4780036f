package eventlog

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// Rows of a user are sorted by time; those of one time keep the order of the text, whatever order that is.
func TestRowsAreSortedAsAStableSortDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.SliceOfN(rapid.IntRange(-9, 9), 1, 60).Draw(t, "days")
		var text strings.Builder
		text.WriteString("user,event,day,amount,tier,channel,employee,order\n")
		type row struct{ day, line int }
		var want []row
		for i, d := range days {
			n := strconv.Itoa(i + 2)
			text.WriteString("u,a" + n + "," + strconv.Itoa(d) + "," + n + ",t" + n + ",c" + n + ",e" + n + ",o" + n + "\n")
			want = append(want, row{d, i + 2})
		}
		slices.SortStableFunc(want, func(a, b row) int { return a.day - b.day })
		r, _ := NewReader(Recognise([]byte(text.String())), Options{Clock: DayNumbers})
		r.Write([]byte(text.String()))
		l, _ := r.Close()
		for i, w := range want {
			n := strconv.Itoa(w.line)
			assert.EqualValues(t, w.day*Day, l.Time[i])
			assert.EqualValues(t, w.line, l.Line[i])
			assert.EqualValues(t, w.line, l.Value[i])
			assert.Equal(t, []string{"a" + n, "c" + n, "e" + n, "t" + n},
				[]string{l.Events[l.Event[i]], l.Channels[l.Channel[i]], l.Employees[l.Employee[i]], l.Groups[0].Values[l.Groups[0].Of[i]]})
		}
	})
}
