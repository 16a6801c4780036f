package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/diag"
)

func TestPlaceFindsPathsInTheText(t *testing.T) {
	for name, c := range map[string]struct {
		path         string
		line, column int
	}{
		"a value of an item": {"channels.ads.rates.mql", 29, 16},
		"a part of a value":  {"channels.ads.response.cap.low", 24, 38},
		"an item":            {"targets.mrr", 71, 5},
		"a value in a list":  {"channels.seo.leads.2", 45, 22},
		"a missing key stands where its object is":   {"channels.seo.rates.sql", 46, 16},
		"a missing item stands where its section is": {"targets.none", 70, 14},
		"a computed row has no place":                {"leads.ads", 0, 0},
		"the document as a whole has none":           {"", 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			for mark, source := range map[string]string{"": sample, "with a byte-order mark": byteOrderMark + sample} {
				got := Place([]byte(source), diag.Notes{{Code: "some-code", Path: c.path}})
				assert.Equal(t, diag.Notes{{Code: "some-code", Path: c.path, Line: c.line, Column: c.column}}, got, mark)
			}
		})
	}
}

func TestPlaceKeepsPlacesAndSorts(t *testing.T) {
	got := Place([]byte(sample), diag.Notes{{Code: "b", Path: "targets"}, {Code: "a", Path: "x", Line: 3, Column: 2}})
	assert.Equal(t, []string{"a", "b"}, []string{got[0].Code, got[1].Code})
	assert.Equal(t, 3, got[0].Line)
}

func TestPlaceLeavesNotesAloneWhereTheTextIsNoJSON(t *testing.T) {
	notes := diag.Notes{{Code: "a", Path: "stages"}}
	assert.Equal(t, notes, Place([]byte("{"), notes))
}
