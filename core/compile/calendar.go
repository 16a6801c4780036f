package compile

import "strconv"

// calendar counts the plan's months: period 0 is the first.
type calendar struct {
	first   int // months since year 0
	periods int
}

// horizon reads the columns of the sheet.
func (c *compiler) horizon() {
	h := c.doc.Horizon
	first, _ := month(h.Start)
	if len(c.doc.Stages) < 2 {
		c.fault("stages-few", "stages", strconv.Itoa(len(c.doc.Stages)))
	}
	if len(c.doc.Channels) == 0 {
		c.fault("channels-none", "channels")
	}
	c.calendar = calendar{first, h.Periods}
}

// month reads "2027-01" as months since year 0.
func month(s string) (int, bool) {
	if len(s) != 7 || s[4] != '-' {
		return 0, false
	}
	y, errY := strconv.Atoi(s[:4])
	m, errM := strconv.Atoi(s[5:])
	if errY != nil || errM != nil || m < 1 || m > 12 {
		return 0, false
	}
	return 12*y + m - 1, true
}

// index is the period of a month: 0 … periods−1 within the plan, negative before it.
func (k calendar) index(s string) (int, bool) {
	m, ok := month(s)
	return m - k.first, ok
}

// Month names the month of a period: "2027-01" for the first.
func (k calendar) Month(t int) string {
	m := k.first + t
	y := strconv.Itoa(m / 12)
	for len(y) < 4 {
		y = "0" + y
	}
	mm := strconv.Itoa(m%12 + 1)
	if len(mm) < 2 {
		mm = "0" + mm
	}
	return y + "-" + mm
}
