package api

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The data table of the page is set as one types: an end alone, points, the line; what can not be read is
// told where it was typed, and the usual table stands.
func TestTheDataTableOfThePageCanBeSet(t *testing.T) {
	usual, _ := causesOf(t, Request{Plan: small, Across: "customers.price"})
	require.NotNil(t, usual.Form)
	require.Len(t, usual.Form.Axes, 1)
	assert.Equal(t, "9", usual.Form.Axes[0].Count)
	assert.Empty(t, usual.Form.Axes[0].From)

	set, _ := causesOf(t, Request{Plan: small, Across: "customers.price=100..300:5", Reach: "12K"})
	assert.Equal(t, "customers.price", set.Across)
	assert.Len(t, set.Table.Labels, 5)
	assert.Equal(t, "100", set.Form.Axes[0].From)
	assert.Equal(t, "300", set.Form.Axes[0].To)
	assert.Equal(t, "12K", set.Form.Reach)
	assert.Contains(t, set.Table.Headline, "12K")

	points, _ := causesOf(t, Request{Plan: small, Across: "customers.price=..:4"})
	assert.Len(t, points.Table.Labels, 4, "the ends are the usual ones")
	assert.Equal(t, usual.Table.Labels[0], points.Table.Labels[0])

	bad, _ := causesOf(t, Request{Plan: small, Across: "customers.price=soon..:4", Reach: "many"})
	assert.Contains(t, bad.Form.Axes[0].Fault, "soon")
	assert.Equal(t, "soon", bad.Form.Axes[0].From)
	assert.Contains(t, bad.Form.Fault, "many")
	assert.Equal(t, usual.Table.Labels, bad.Table.Labels)
	none, _ := causesOf(t, Request{Plan: small, Across: "customers.price=..:0"})
	assert.NotEmpty(t, none.Form.Axes[0].Fault)
}

// An axis is named at round numbers, wherever its points are.
func TestAnAxisOfADataTableHasRoundTicks(t *testing.T) {
	c, _ := causesOf(t, Request{Plan: small, Across: "customers.price=97..301:7"})
	var texts []string
	for _, tick := range c.Table.Across {
		texts = append(texts, tick.Text)
		assert.True(t, tick.At >= 0 && tick.At <= 6)
	}
	assert.Equal(t, []string{"¥100", "¥150", "¥200", "¥250", "¥300"}, texts)
}
