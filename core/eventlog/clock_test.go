package eventlog

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestClocksReadWhatPeopleWrite(t *testing.T) {
	at := func(text string) int64 {
		m, err := time.Parse("2006-01-02 15:04:05", text)
		assert.NoError(t, err)
		return m.Unix()
	}
	for _, c := range []struct {
		clock      Clock
		text, want string
	}{
		{YMD, "2026-01-05", "2026-01-05 00:00:00"},
		{YMD, "2026/1/5", "2026-01-05 00:00:00"},
		{YMD, "2026.01.05", "2026-01-05 00:00:00"},
		{YMD, "20260105", "2026-01-05 00:00:00"},
		{YMD, "2026年1月5日", "2026-01-05 00:00:00"},
		{YMD, "2026年1月5日 14时02分", "2026-01-05 14:02:00"},
		{YMD, "2026年01月05日14:02:31", "2026-01-05 14:02:31"},
		{YMD, "2026-01-05 14:02", "2026-01-05 14:02:00"},
		{YMD, "2026-01-05T14:02:31", "2026-01-05 14:02:31"},
		{YMD, "2026-01-05T14:02:31.250Z", "2026-01-05 14:02:31"},
		{YMD, "2026-01-05T14:02:31+08:00", "2026-01-05 06:02:31"},
		{YMD, "2026-01-05 14:02:31 +0800", "2026-01-05 06:02:31"},
		{YMD, "2026-01-05 14:02:31 UTC", "2026-01-05 14:02:31"},
		{YMD, "2026-01-05 14:02:31-05", "2026-01-05 19:02:31"},
		{YMD, "2026-01-05 2:02 PM", "2026-01-05 14:02:00"},
		{YMD, "2024-02-29", "2024-02-29 00:00:00"},
		{DMY, "5/1/2026", "2026-01-05 00:00:00"},
		{DMY, "31.12.2026 23:59", "2026-12-31 23:59:00"},
		{MDY, "1/5/2026 12:30 AM", "2026-01-05 00:30:00"},
		{Seconds, "1767621751", "2026-01-05 14:02:31"},
		{Seconds, "1767621751.9", "2026-01-05 14:02:31"},
		{Milliseconds, "1767621751250", "2026-01-05 14:02:31"},
		{Excel, "46027", "2026-01-05 00:00:00"},
		{Excel, "46027.5", "2026-01-05 12:00:00"},
		{DayNumbers, "-1", "1969-12-31 00:00:00"},
	} {
		m, code := c.clock.read([]byte(c.text))
		assert.Empty(t, code, c.text)
		assert.Equal(t, at(c.want), m.at, "%s %s", c.clock, c.text)
	}
	for _, c := range []struct {
		clock Clock
		text  string
		code  string
	}{
		{YMD, "2026-13-05", BadTime}, {YMD, "2026-02-29", BadTime}, {YMD, "2026-1", BadTime}, {YMD, "26-01-05", BadTime}, {YMD, "2026-01-05 25:00", BadTime},
		{YMD, "2026-01-05x", BadTime}, {YMD, "2026-01-05 14:02 mars", BadTime}, {YMD, "1899-12-31", FarTime}, {YMD, "2026-01-05 13:00 PM", BadTime},
		{DMY, "2026-01-05", BadTime}, {DMY, "13/13/2026", BadTime}, {Seconds, "1e9", BadTime}, {Seconds, "9999999999", FarTime}, {DayNumbers, "1.5", BadTime},
		{DayNumbers, "10000000", FarTime}, {Excel, "-30000", FarTime}, {Clock("x"), "1", ""},
	} {
		_, code := c.clock.read([]byte(c.text))
		assert.Equal(t, c.code, code, c.text)
	}
}

func TestZonesAreReadAsPeopleTypeThem(t *testing.T) {
	for text, want := range map[string]int{"": 0, "Z": 0, "UTC": 0, "+08:00": 480, "+0800": 480, "+8": 480, "UTC+8": 480, "-05:30": -330, " +08:00 ": 480} {
		got, ok := ParseZone(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"8", "Paris", "+15", "+08:0", "+", "+08:60", "++8"} {
		_, ok := ParseZone(text)
		assert.False(t, ok, text)
	}
}

// The calendar is that of the standard library, both ways.
func TestDatesAreThoseOfTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.Int64Range(-25567*Day, 84006*Day-1).Draw(t, "at")
		m := time.Unix(at, 0).UTC()
		assert.Equal(t, m.Format("2006-01-02"), Date(at))
		assert.Equal(t, m.Format("15:04"), Hour(at))
		assert.Equal(t, m.Year()*12+int(m.Month())-1, Month(at))
		assert.Equal(t, time.Date(m.Year(), m.Month(), 1, 0, 0, 0, 0, time.UTC).Unix(), MonthStart(Month(at)))
		got, code := YMD.read([]byte(m.Format("2006-01-02 15:04:05")))
		assert.Empty(t, code)
		assert.Equal(t, at, got.at)
		r := Reader{clock: YMD}
		for _, form := range []string{"2006-01-02T15:04:05Z", "2006-01-02 15:04:05"} {
			quick, code := r.time([]byte(m.Format(form)))
			assert.Empty(t, code)
			assert.Equal(t, at, quick)
		}
	})
}
