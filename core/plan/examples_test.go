//go:build !js

package plan_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/templates"
)

// correct demands that a plan follows the schema and has nothing to remark.
func correct(t *testing.T, name string, text []byte) {
	t.Helper()
	assert.NoError(t, plan.Valid(t, plan.Validator(t), string(text)), name)
	d, notes := plan.Parse(text)
	assert.Empty(t, notes, name)
	if d != nil {
		assert.Empty(t, plan.Check(d), name)
	}
}

func TestExamplesFollowTheSchema(t *testing.T) {
	files, err := filepath.Glob("../../examples/*.plan.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		correct(t, file, text)
	}
}

func TestTemplatesFollowTheSchema(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		require.NotEmpty(t, templates.List(lang))
		for _, info := range templates.List(lang) {
			text, ok := templates.Text(info.ID, lang)
			require.True(t, ok)
			correct(t, info.ID+" "+lang, []byte(text))
		}
	}
}
