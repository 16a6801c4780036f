package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMigrationsLeadToTheVersionWritten(t *testing.T) {
	version := oldest(migrations)
	for _, step := range migrations {
		assert.Equal(t, version, step.from, "a step a version, without a gap")
		version++
	}
	assert.Equal(t, Version, version)
}

func TestMigrationIsIdempotent(t *testing.T) {
	steps := append([]migration{
		{-1, func(root *node) { root.put("x-once", numberNode(1)) }},
		{0, func(root *node) { *root.find("x-once") = named("x-twice", numberNode(2)) }},
	}, migrations...)
	for version, want := range map[int]string{
		-1: `{"planleaf": 1, "x-twice": 2}`,
		1:  `{"planleaf": 1}`,
		7:  `{"planleaf": 7}`,
	} {
		root, ok := read(`{"planleaf": `+show(float64(version))+`}`, &log{})
		require.True(t, ok)
		after := migrate(&root, version, steps)
		assert.Equal(t, want, compact(&root))
		assert.Equal(t, after, migrate(&root, after, steps))
		assert.Equal(t, want, compact(&root))
	}
}
