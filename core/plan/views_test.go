package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func pinned(t *testing.T, json string) (*Doc, string) {
	t.Helper()
	d, notes := Parse([]byte(sample))
	require.Empty(t, notes)
	out, notes := Apply(d, Edit{Do: "set", Path: "views.pinned", JSON: json})
	if out == nil {
		return nil, notes[0].Code
	}
	return out, ""
}

func TestPinsStandInThePlanAndNotInItsHash(t *testing.T) {
	d, notes := Parse([]byte(sample))
	require.Empty(t, notes)
	out, _ := pinned(t, `["customers.churn", "gone"]`)
	assert.Equal(t, []string{"customers.churn", "gone"}, out.Views.Pinned, "one that leads nowhere is kept")
	assert.Contains(t, string(Format(out)), `"views": {"pinned": ["customers.churn", "gone"]}`)
	assert.Equal(t, Hash(d), Hash(out))
	assert.Equal(t, Hash(d), HashText(out, Format(out)))
}

func TestNoPinsIsNotTheSameAsNothingSaid(t *testing.T) {
	none, _ := pinned(t, `[]`)
	again, notes := Parse(Format(none))
	require.Empty(t, notes)
	assert.Equal(t, []string{}, again.Views.Pinned)
	bare, notes := Apply(again, Edit{Do: "remove", Path: "views.pinned"})
	require.NotNil(t, bare, notes)
	assert.Nil(t, bare.Views.Pinned)
	assert.NotContains(t, string(Format(bare)), "views")
}

func TestPinsAreTexts(t *testing.T) {
	_, code := pinned(t, `[1]`)
	assert.Equal(t, "type-text", code)
	_, code = pinned(t, `"customers.churn"`)
	assert.Equal(t, "type-list", code)
}
