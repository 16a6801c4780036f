package risk_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/risk"
)

// Whatever the bytes of a part, reading them is an error or a part that can be written,
// merged and asked, and takes bounded memory.
func FuzzReadPart(f *testing.F) {
	run := risk.New(3*risk.Exact, several()...)
	for _, blocks := range [][2]int{{0, 0}, {0, 1}, {3, 4}, {0, risk.Exact/risk.Block + 1}} {
		f.Add(run.Blocks(blocks[0], blocks[1], nil).Bytes())
	}
	f.Add([]byte("plr"))
	f.Add([]byte{})
	own := run.Blocks(3*risk.Exact/risk.Block-1, 999, nil)
	f.Fuzz(func(t *testing.T, b []byte) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		p, err := risk.ReadPart(b)
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(16<<20+1000*len(b)))
		if err != nil {
			require.ErrorIs(t, err, risk.ErrUnreadable)
			return
		}
		again, err := risk.ReadPart(p.Bytes())
		require.NoError(t, err)
		require.True(t, string(p.Bytes()) == string(again.Bytes()))
		if merged, err := risk.Merge(p, own); err == nil {
			p = merged
		}
		r, err := run.Result(p)
		if err != nil {
			return
		}
		for study := range 2 {
			y := r.Number(study, 0)
			y.Mean()
			y.SD()
			y.Quantile(0.3)
			y.Histogram([]float64{1, 2, 3})
			r.Fan(study, 0, 1).Quantile(0.9)
			r.Goal(study, 1)
			r.AllGoals(study)
			r.Pair(study, 1-study, 0).Difference.Quantile(0.5)
		}
	})
}
