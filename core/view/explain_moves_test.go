package view_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/templates"
	"planleaf/core/view"
)

// typedMore is the edit that multiplies a value that a person has typed by 1.1; a share stops
// at 1. False for what is not one number, or stands in a range.
func typedMore(a *plan.Assumption, path string) (plan.Edit, bool) {
	x, most := a.Value.Number, math.Inf(1)
	switch {
	case path == a.Path+".start" && a.Value.Form == plan.Growth:
		x = a.Value.Start
	case path == a.Path+".growth" && a.Value.Form == plan.Growth:
		x = a.Value.Growth
	case path != a.Path || a.Value.Form != plan.Constant:
		return plan.Edit{}, false
	}
	if a.Unit == "share" && path == a.Path {
		most = 1
	}
	return plan.Edit{Do: "set", Path: path, JSON: strconv.FormatFloat(min(x*1.1, most), 'g', -1, 64)}, true
}

// What an explanation says a move does is, to the bit, what the plan with that value typed
// into it gives: the two share nothing but the document.
func TestMovesAreWhatAnEditedPlanGives(t *testing.T) {
	checked := 0
	for _, one := range templates.List("en") {
		text, ok := templates.Text(one.ID, "en")
		require.True(t, ok)
		doc, notes := plan.Parse([]byte(text))
		require.NotNil(t, doc, "%v", notes)
		for i := range doc.Channels { // what tiers divide of the months before stays in a move, but not in an edit
			if len(doc.Tiers) > 0 {
				doc.Channels[i].Before = nil
			}
		}
		sheet, _ := compile.Plan(doc)
		for _, address := range []string{"mrr@last", "new@total", "cac", "cash.low", "nrr@last"} {
			q, note := sheet.Resolve(address)
			if note != nil {
				continue
			}
			p := sheet.Model.Program(q.Row)
			n := explain.Number{Row: q.Row, From: q.From, To: q.To}
			for _, m := range explain.NewVariants(p, 64).Moves(sheet.Model.Defaults(), n, view.Levers(p), 0.1) {
				path := sheet.Model.Params()[m.Param].Path
				for _, a := range plan.Assumptions(doc) {
					edit, typed := typedMore(&a, path)
					if !typed || !strings.HasPrefix(path, a.Path) || strings.Contains(path, ".mix.") {
						continue // the shares of a mix must add up in a document
					}
					edited, faults := plan.Apply(doc, edit)
					require.NotNil(t, edited, "%s %v", path, faults)
					other, faults := compile.Plan(edited)
					require.NotNil(t, other, "%s %v", path, faults)
					to, _ := other.Resolve(address)
					st := other.Model.Program(to.Row).NewState()
					st.Program().Eval(st, other.Model.Defaults())
					want := st.Over(to.Row, to.From, to.To)
					assert.Equal(t, math.Float64bits(want), math.Float64bits(m.After), "%s %s: %v, by an edit %v", address, path, m.After, want)
					checked++
				}
			}
		}
	}
	assert.Greater(t, checked, 100)
}
