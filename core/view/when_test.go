package view

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhenSaysNoMoreThanIsNeeded(t *testing.T) {
	for name, c := range map[string]struct{ text, now, zh, en string }{
		"today":          {"2027-04-02T14:02", "2027-04-02T23:59", "14:02", "14:02"},
		"this year":      {"2027-04-02T14:02", "2027-11-22T08:00", "4月2日 14:02", "2 Apr 14:02"},
		"another year":   {"2026-12-31T09:05", "2027-01-01T00:00", "2026年12月31日 09:05", "31 Dec 2026 09:05"},
		"with seconds":   {"2027-04-02T14:02:59.123", "2027-04-02T14:03", "14:02", "14:02"},
		"no time":        {"yesterday", "2027-04-02T14:02", "yesterday", "yesterday"},
		"a day alone":    {"2027-04-02", "2027-04-02T14:02", "2027-04-02", "2027-04-02"},
		"too short":      {"4-1T09:00", "2027-04-02T14:02", "4-1T09:00", "4-1T09:00"},
		"nothing at all": {"", "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.zh, When(c.text, c.now, Zh))
			assert.Equal(t, c.en, When(c.text, c.now, En))
		})
	}
}
