package compile_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// lowered is a value of the same form, a little lower.
func lowered(v plan.Value, by float64) plan.Value {
	scale := func(xs []float64) []float64 {
		out := make([]float64, len(xs))
		for i, x := range xs {
			out[i] = x * by
		}
		return out
	}
	v.Number, v.Start, v.Low, v.High = v.Number*by, v.Start*by, v.Low*by, v.High*by
	v.Series = scale(v.Series)
	v.Won = math.Floor(v.Won * by)
	return v
}

func TestLawASheetWithOtherValuesIsThatOfThePlan(t *testing.T) {
	reused := 0
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, _ run) {
		sheet, _ := compile.Plan(d)
		all := plan.Assumptions(d)
		a := all[rapid.IntRange(0, len(all)-1).Draw(t, "which")]
		edited := withValue(t, d, a.Path, lowered(*a.Value, rapid.Float64Range(0.5, 0.99).Draw(t, "by")))
		if edited == nil {
			return // a mix that no longer adds up
		}
		want, notes := compile.Plan(edited)
		got, ok := sheet.With(edited, a.Path)
		if !ok {
			return
		}
		reused++
		require.Empty(t, notes, "nothing is lost of what there is to note")
		require.Equal(t, want.Means, got.Means)
		require.Equal(t, bitsOf(want.Model.Defaults()), bitsOf(got.Model.Defaults()), a.Path)
		w, g := evaluate(want), evaluate(got)
		for id := range want.Model.Rows() {
			require.Equal(t, bitsOf(w.st.Row(model.RowID(id))), bitsOf(g.st.Row(model.RowID(id))), want.Model.Spec(model.RowID(id)).Path)
		}
	})
	assert.Positive(t, reused, "some sheets are reused")
}

// withValue is the document with another value of an assumption, nil where that is a fault.
func withValue(t *rapid.T, d *plan.Doc, path string, v plan.Value) *plan.Doc {
	copied, _ := plan.Parse(plan.Format(d))
	for _, a := range plan.Assumptions(copied) {
		if a.Path == path {
			*a.Value = v
		}
	}
	out, notes := plan.Parse(plan.Format(copied))
	if notes.Faults() {
		return nil
	}
	return out
}

func bitsOf(xs []float64) []uint64 {
	out := make([]uint64, len(xs))
	for i, x := range xs {
		out[i] = math.Float64bits(x)
		if x != x {
			out[i] = 0x7ff8000000000001
		}
	}
	return out
}

func TestASheetIsNotReusedWhereRowsMayDiffer(t *testing.T) {
	base := `{"planleaf": 1, "id": "a", "title": "A", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
	"stages": [{"id": "lead"}, {"id": "customer"}],
	"channels": [{"id": "ads", "kind": "organic", "leads": {"start": 100, "growth": 0.01}, "rates": {"customer": 0.2}}],
	"customers": {"opening": 50, "churn": 0.02, "price": 100, "margin": 0.8}}`
	d, notes := plan.Parse([]byte(base))
	require.Empty(t, notes)
	sheet, notes := compile.Plan(d)
	require.Empty(t, notes)
	for name, c := range map[string]struct {
		edit plan.Edit
		same bool
	}{
		"another number":           {plan.Edit{Do: "set", Path: "customers.price", JSON: "120"}, true},
		"a part of growth":         {plan.Edit{Do: "set", Path: "channels.ads.leads.growth", JSON: "0.05"}, true},
		"its source":               {plan.Edit{Do: "set", Path: "customers.price", JSON: `{"is": 120, "source": "CRM"}`}, true},
		"a constant becomes a row": {plan.Edit{Do: "set", Path: "customers.price", JSON: "[100, 120]"}, false},
		"a number becomes nothing": {plan.Edit{Do: "set", Path: "customers.churn", JSON: "0"}, false},
		"a season is added":        {plan.Edit{Do: "set", Path: "channels.ads.leads", JSON: `{"start": 100, "dated": {"2027-02": 0.5}}`}, false},
		"an assumption is added":   {plan.Edit{Do: "set", Path: "customers.oneoff", JSON: "10"}, false},
		"another title":            {plan.Edit{Do: "set", Path: "title", JSON: `"B"`}, false},
		"a lag":                    {plan.Edit{Do: "set", Path: "channels.ads.lags", JSON: `{"customer": [0, 1]}`}, false},
	} {
		t.Run(name, func(t *testing.T) {
			edited, notes := plan.Apply(d, c.edit)
			require.Empty(t, notes)
			_, ok := sheet.With(edited, c.edit.Path)
			assert.Equal(t, c.same, ok)
		})
	}
}
