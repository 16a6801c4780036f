package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMonthsAreReadAsPlannersHeadThem(t *testing.T) {
	start, _ := Month("2027-04")
	for text, want := range map[string]string{
		"2027-05": "2027-05", "2027/5": "2027-05", "2027.05": "2027-05", "2027年5月": "2027-05", "２０２７年５月": "2027-05", "202705": "2027-05", "2027-05-31": "2027-05",
		"05/2027": "2027-05", "May 2027": "2027-05", "may-27": "2027-05", "31 May 2027": "2027-05", "September 2027": "2027-09", "27年5月": "2027-05",
		"5月": "2027-05", "5 月份": "2027-05", "十二月": "2027-12", "1月": "2028-01", "Jan": "2028-01", "M1": "2027-04", "第 3 个月": "2027-06", "第14期": "2028-05",
	} {
		month, ok := ReadMonth(text, start)
		assert.True(t, ok, text)
		assert.Equal(t, want, MonthName(month), text)
	}
	for _, text := range []string{"", "线索", "13月", "2027", "120", "leads", "Q1", "2027-13", "total", "12.5", "mayor 3 4"} {
		_, ok := ReadMonth(text, start)
		assert.False(t, ok, text)
	}
}
