package main

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// The elasticity is what a tornado of a very small move shows, a percent for a percent, and JSON, CSV
// and text say the same.
func TestATornadoHasTheElasticities(t *testing.T) {
	text, err := os.ReadFile(referencePlan)
	require.NoError(t, err)
	d, notes := plan.Parse(text)
	require.NotNil(t, d, "%v", notes)
	type tornado struct {
		Base float64
		Bars []struct {
			Path       string
			Low, High  float64
			Elasticity *float64
		}
	}
	var got, little tornado
	answered(t, d, &got, "tornado", "-", "--metric", "mrr@last")
	answered(t, d, &little, "tornado", "-", "--metric", "mrr@last", "--by", "0.01%")
	want := map[string]float64{}
	for _, b := range little.Bars {
		want[b.Path] = (b.High - b.Low) / got.Base / 2e-4
	}
	of := map[string]float64{}
	for _, b := range got.Bars {
		require.NotNil(t, b.Elasticity, b.Path)
		assert.InDelta(t, want[b.Path], *b.Elasticity, 1e-7, b.Path)
		of[b.Path] = *b.Elasticity
	}
	assert.InDelta(t, 1, of["customers.price"], 1e-7, "MRR goes with the price")

	files := map[string]string{"p.json": string(text)}
	said := saidOf(t, exitDone, files, "tornado", "p.json", "--metric", "mrr@last", "--format", "csv")
	rows, err := csv.NewReader(strings.NewReader(said)).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, "elasticity", rows[0][6])
	for _, row := range rows[1 : len(rows)-1] {
		assert.Equal(t, strconv.FormatFloat(of[row[0]], 'g', -1, 64), row[6], row[0])
	}
	assert.Contains(t, saidOf(t, exitDone, files, "tornado", "p.json", "--metric", "mrr@last"), "Elasticity\n")
}
