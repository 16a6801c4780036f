package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestALagIsReadAsPeopleTypeIt(t *testing.T) {
	for typed, want := range map[string][]float64{
		"80%, 20%":                           {0.8, 0.2},
		"0.8, 0.2":                           {0.8, 0.2},
		"0.8 0.2":                            {0.8, 0.2},
		"80% 20%":                            {0.8, 0.2},
		"80 20":                              {0.8, 0.2},
		"80/20":                              {0.8, 0.2},
		"８０％，２０％":                            {0.8, 0.2},
		"80% 当月，20% 次月":                      {0.8, 0.2},
		"80% same month, 20% next":           {0.8, 0.2},
		"50%、30%、20%":                        {0.5, 0.3, 0.2},
		"50% 当月，50% 3 个月后":                   {0.5, 0, 0, 0.5},
		"50% same month, 50% after 2 months": {0.5, 0, 0.5},
		"1":                                  {1},
		"当月":                                 {1},
		"same month":                         {1},
		"次月":                                 {0, 1},
		"1 个月":                               {0, 1},
		"1 month":                            {0, 1},
		"3 个月后":                              {0, 0, 0, 1},
		"1.4 个月":                             {0, 0.6, 0.4},
		"1.4 月":                              {0, 0.6, 0.4},
		"1.4 mo":                             {0, 0.6, 0.4},
		"平均 0.25 个月":                         {0.75, 0.25},
		"100%, 0%":                           {1, 0},
		"0%, 100%":                           {0, 1},
	} {
		got, bad := readLag(typed)
		require.Nil(t, bad, typed)
		assert.InDeltaSlice(t, want, got, 1e-15, typed)
		_, isWhole := sumOfOne(got)
		assert.True(t, isWhole, typed)
	}
}

func TestALagThatSaysNothingClearIsRefusedInWords(t *testing.T) {
	for typed, want := range map[string]problem{
		"80%":        {code: "lag-sum", args: []string{"80%"}, fixes: []string{"100%"}},
		"80%, 10%":   {code: "lag-sum", args: []string{"90%"}, fixes: []string{"80%, 20%"}},
		"80%, 30%":   {code: "lag-sum", args: []string{"110%"}, fixes: []string{"80%, 20%"}},
		"2":          {code: "lag-sum", args: []string{"200%"}, fixes: []string{"0%, 0%, 100%"}},
		"0":          {code: "lag-sum", args: []string{"0%"}, fixes: []string{"100%"}},
		"soon":       {code: "lag-unreadable", args: []string{"soon"}},
		"-20%, 120%": {code: "lag-unreadable", args: []string{"-20%, 120%"}},
		"80% 20% 次月": {code: "lag-unreadable", args: []string{"80% 20% 次月"}},
		"月":          {code: "lag-unreadable", args: []string{"月"}},
		",":          {code: "lag-unreadable", args: []string{","}},
		"1000 个月":    {code: "lag-too-long", args: []string{"1000", "120"}},
		"1.2.3":      {code: "lag-unreadable", args: []string{"1.2.3"}},
	} {
		_, bad := readLag(typed)
		require.NotNil(t, bad, typed)
		assert.Equal(t, want, *bad, typed)
	}
}

func TestWhatALagShowsIsReadBackToTheBit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.IntRange(0, 1000), 1, 12).Draw(t, "parts")
		parts[len(parts)-1]++
		sum := 0
		for _, p := range parts {
			sum += p
		}
		weights := make([]float64, len(parts))
		for i, p := range parts {
			weights[i] = float64(p) / float64(sum)
		}
		got, bad := readLag(TypedLag(weights))
		require.Nil(t, bad)
		assert.Equal(t, weights, got)
	})
}

func TestAMeanLagKeepsItsMean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tenths := rapid.IntRange(0, 10*longestLag).Draw(t, "tenths")
		got, bad := readLag(show(float64(tenths)/10) + " 个月")
		require.Nil(t, bad)
		mean, within := 0.0, 0
		for i, w := range got {
			mean += float64(float64(i) * w)
			if w > 0 {
				within++
			}
		}
		assert.InDelta(t, float64(tenths)/10, mean, 1e-9)
		assert.LessOrEqual(t, within, 2)
	})
}
