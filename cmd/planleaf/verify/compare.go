package verify

import (
	"math"
	"strconv"
	"strings"
)

// Difference is one row of a result that is not what the plan gives.
//
//	Column  where it differs first, Result and Plan what stands there and what comes out; "" is nothing
//	Count   how many of the row's Of values differ
//	Digits  the fewest digits that a number has in common, −1 where one is no number
type Difference struct {
	Row    string `json:"row"`
	Column string `json:"column,omitempty"`
	Result string `json:"result"`
	Plan   string `json:"plan"`
	Count  int    `json:"count"`
	Of     int    `json:"of"`
	Digits int    `json:"digits"`
}

// Comparison is what became of all values: Values of them in the plan's answer, Same the
// same, Rounded written in fewer digits (at least Fewest) and the same in those.
type Comparison struct {
	Values, Same, Rounded, Fewest int
	Differences                   []Difference
}

// enough is the number of digits below which a shortened number is another number.
const enough = 6

// Compare holds a result against the answer of the same question now. Rows of a CSV may have
// changed places and their numbers may be shortened; JSON is compared to the last digit.
func Compare(result, now *Result) Comparison {
	c := Comparison{Fewest: math.MaxInt}
	in := map[Cell][]string{}
	for _, cell := range result.Cells {
		at := Cell{Row: cell.Row, Column: cell.Column}
		in[at] = append(in[at], cell.Text)
	}
	rows := &gathered{at: map[string]int{}}
	for _, cell := range now.Cells {
		at := Cell{Row: cell.Row, Column: cell.Column}
		c.Values++
		texts := in[at]
		got := ""
		if len(texts) > 0 {
			got, in[at] = texts[0], texts[1:]
		}
		digits := -1
		if got == cell.Text {
			c.Same++
			rows.count(cell.Row)
			continue
		}
		if x, ok := number(got); ok {
			if y, ok := number(cell.Text); ok {
				n := written(got)
				switch {
				case x == y:
					c.Same++
					rows.count(cell.Row)
					continue
				case result.CSV && n >= enough && rounds(y, x, n):
					c.Rounded++
					c.Fewest = min(c.Fewest, n)
					rows.count(cell.Row)
					continue
				}
				digits = inCommon(x, y)
			}
		}
		rows.add(cell, got, cell.Text, digits)
	}
	for _, cell := range result.Cells { // what the plan does not give
		at := Cell{Row: cell.Row, Column: cell.Column}
		if left := in[at]; len(left) > 0 && left[0] != "" {
			rows.add(cell, left[0], "", -1)
			in[at] = left[1:]
		}
	}
	for _, d := range rows.all {
		if d.Count > 0 {
			c.Differences = append(c.Differences, d)
		}
	}
	return c
}

// gathered keeps the rows of a comparison in their order.
type gathered struct {
	all []Difference
	at  map[string]int
}

func (g *gathered) count(row string) *Difference {
	i, known := g.at[row]
	if !known {
		i = len(g.all)
		g.at[row] = i
		g.all = append(g.all, Difference{Row: row, Digits: math.MaxInt})
	}
	g.all[i].Of++
	return &g.all[i]
}

func (g *gathered) add(at Cell, result, plan string, digits int) {
	d := g.count(at.Row)
	if d.Count == 0 {
		d.Column, d.Result, d.Plan = at.Column, result, plan
	}
	d.Count++
	d.Digits = min(d.Digits, digits)
}

// number reads what a spreadsheet may have made of a number.
func number(text string) (float64, bool) {
	x, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
	return x, err == nil
}

// written is how many significant digits stand in a number.
func written(text string) int {
	mantissa, _, _ := strings.Cut(strings.ToLower(text), "e")
	digits := strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return c
		}
		return -1
	}, mantissa)
	return len(strings.TrimLeft(digits, "0"))
}

// rounds reports whether x is y in n digits.
func rounds(y, x float64, n int) bool {
	short, err := strconv.ParseFloat(strconv.FormatFloat(y, 'e', n-1, 64), 64)
	return err == nil && short == x
}

// inCommon is how many leading digits two numbers have in common, 0 … 16.
func inCommon(x, y float64) int {
	apart := math.Abs(x-y) / math.Max(math.Abs(x), math.Abs(y))
	if !(apart < 1) {
		return 0
	}
	return min(16, int(-math.Log10(apart)))
}
