package view

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/discover"
)

// Of 200 users, 50 are in a stratum where nobody did it.
func TestUsersInStrataThatSayNothingAreNamed(t *testing.T) {
	part := func(name string, users, kept int, did, didKept int32) discover.Part {
		return discover.Part{Name: name, Users: users, Kept: kept, Did: []int32{did}, DidKept: []int32{didKept}}
	}
	c := &discover.Counts{Key: discover.Key{Most: 1, Windows: []int{7}, Least: 10, By: "channel"}, Events: []string{"e"},
		All: part("", 200, 80, 60, 40), Held: part("", 60, 24, 20, 13),
		Strata: []discover.Part{part("a", 150, 70, 60, 40), part("b", 50, 10, 0, 0)}}
	said := strings.Join(NewKeyFound(discover.Find(c, nil, 1), 0, En).Checks, "\n")
	assert.Contains(t, said, "50 users are in strata where all did it or none did")
	c.Strata = []discover.Part{part("a", 60, 40, 60, 40), part("b", 140, 40, 0, 0)}
	b := NewKeyFound(discover.Find(c, nil, 1), 0, En)
	assert.Equal(t, "confounded", b.Verdict, "the stratum tells it as well")
	assert.Contains(t, b.Title, "cannot be told")
	assert.Contains(t, strings.Join(b.Checks, "\n"), "200 users are in strata")
}
