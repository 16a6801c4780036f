package view

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{
		"":        0,
		"cash":    4,
		"现金":      4,
		"（万）":     6,
		"é":       1,
		"e\u0301": 1, // combining accent
		"ﾊﾝｶｸ":    4, // half width
		"…−":      2,
	} {
		assert.Equal(t, want, Columns(s), "%q", s)
	}
}

func TestPad(t *testing.T) {
	assert.Equal(t, "现金  ", Pad("现金", 6, false))
	assert.Equal(t, "  12", Pad("12", 4, true))
	assert.Equal(t, "12345", Pad("12345", 3, true), "what is longer is left whole")
}

func TestFold(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		n    int
		want []string
	}{
		"a short text stays one line":               {"a b", 10, []string{"a b"}},
		"English breaks at spaces":                  {"one two three", 8, []string{"one two", "three"}},
		"Chinese breaks anywhere":                   {"一二三四", 4, []string{"一二", "三四"}},
		"closing punctuation never begins a line":   {"一二三。四", 6, []string{"一二", "三。四"}},
		"opening punctuation never ends a line":     {"一二（三）", 6, []string{"一二", "（三）"}},
		"a word longer than the line is left whole": {"extraordinary", 5, []string{"extraordinary"}},
		"a Latin word in Chinese text is not cut":   {"每月 MRR 增长", 8, []string{"每月 MRR", "增长"}},
		"nothing is one empty line":                 {"", 5, []string{""}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, Fold(c.text, c.n)) })
	}
}

func TestTableText(t *testing.T) {
	table := &Table{
		Columns: []string{"", "1月", "合计"}, Align: "lrr",
		Rows: []TableRow{{Cells: []Cell{{Text: "线索"}, {Text: "150"}, {Text: "1,800"}}}, {Cells: []Cell{{Text: "MRR"}, {Text: "30"}}}},
	}
	assert.Equal(t, ""+
		"      1月   合计\n"+
		"线索  150  1,800\n"+
		"MRR    30\n", table.Text())
	assert.Equal(t, 16, table.Width())
}
