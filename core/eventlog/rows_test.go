package eventlog

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRowsOfATableAreCutAsThoseOfALog(t *testing.T) {
	type row struct {
		line   int
		fields []string
	}
	var rows []row
	for line, fields := range Rows([]byte("\ufeffpart;name\r\n\r\nall;\"a;b\nc \"\"d\"\"\"\r\nx;\"y\" z\r\nend; 1\r\n")) {
		rows = append(rows, row{line, fields})
	}
	assert.Equal(t, []row{{1, []string{"part", "name"}}, {3, []string{"all", "a;b\nc \"d\""}}, {5, nil}, {6, []string{"end", " 1"}}}, rows)
	for range Rows(nil) {
		t.Error("an empty table has no row")
	}
}
