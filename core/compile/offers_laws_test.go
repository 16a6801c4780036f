package compile_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// What a plan leaves out can be put in as a start to be typed over, and no number changes.
// A market alone has no such start: it is drawn apart.
func TestAnAddedAssumptionChangesNoNumber(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		items := []string{"customers", "money"}
		for _, c := range d.Channels {
			items = append(items, "channels."+c.ID)
		}
		for _, c := range d.Tiers {
			items = append(items, "tiers."+c.ID)
		}
		var all []plan.Offer
		for _, item := range items {
			all = append(all, plan.Offers(d, item)...)
		}
		all = slices.DeleteFunc(all, func(o plan.Offer) bool { return strings.HasSuffix(o.Path, ".market") })
		if len(all) == 0 {
			return
		}
		o := rapid.SampledFrom(all).Draw(t, "offer")
		after, notes := plan.Apply(d, plan.Edit{Do: "set", Path: o.At, JSON: o.JSON})
		require.NotNil(t, after, "%s: %v", o.Path, notes)
		s := drawn(t, after)
		now := rowsOf(after, s)
		for _, path := range []string{"leads", "new", "active", "mrr", "spend", "costs"} {
			require.Equal(t, r.has(path), s.has(path), "%s: %s", o.Path, path)
		}
		for path, want := range rowsOf(d, r) {
			got, there := now[path]
			if !there || strings.HasPrefix(path, "former") {
				continue // helpers for what was left out; those who left, counted where they can come back
			}
			for i := range want {
				require.Equal(t, math.IsNaN(want[i]), math.IsNaN(got[i]), "%s: %s", o.Path, path)
				nearly(t, want[i], got[i], 0, o.Path+": "+path)
			}
		}
		for _, left := range plan.Offers(after, strings.Join(strings.Split(o.Path, ".")[:2], ".")) {
			require.NotEqual(t, o.Path, left.Path, "it is offered once")
		}
	})
}

// rowsOf are the numbers of all computed rows, by path. Assumptions that others now stand over are
// no rows any more, and helpers are numbered as they come.
func rowsOf(d *plan.Doc, r run) map[string][]float64 {
	given := map[string]bool{}
	for _, a := range plan.Assumptions(d) {
		given[a.Path] = true
	}
	out := map[string][]float64{}
	for i := range r.Model.Rows() {
		id := model.RowID(i)
		if path := r.Model.Spec(id).Path; path != "" && !given[path] && !strings.Contains(path, "~") {
			out[path] = r.st.Row(id)
		}
	}
	return out
}
