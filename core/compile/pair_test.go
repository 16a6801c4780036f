package compile_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// evaluatedAt are all rows of a sheet at some parameters.
func evaluatedAt(s *compile.Sheet, params []float64, path string) []float64 {
	id, _ := s.Model.Find(path)
	p := s.Model.Program(id)
	st := p.NewState()
	p.Eval(st, params)
	return st.Row(id)
}

func pairOf(t require.TestingT, a, b *plan.Doc) *compile.Pair {
	x, notes := compile.Plan(a)
	require.NotNil(t, x, "%v", notes)
	y, notes := compile.Plan(b)
	require.NotNil(t, y, "%v", notes)
	p, notes := compile.NewPair(x, y)
	require.NotNil(t, p, "%v", notes)
	return p
}

func differing(p *compile.Pair) (out []string) {
	for _, c := range p.Changes {
		out = append(out, c.Path)
	}
	return out
}

func edited(t *testing.T, d *plan.Doc, edits ...plan.Edit) *plan.Doc {
	t.Helper()
	out, notes := plan.Apply(d, edits...)
	require.NotNil(t, out, "%v", notes)
	return out
}

func plain(t *testing.T) *plan.Doc {
	t.Helper()
	d, notes := plan.Parse([]byte(`{"planleaf": 1, "id": "small", "title": "Small", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
		"channels": [{"id": "ads", "kind": "paid", "spend": {"start": 12000, "growth": 0.02}, "response": {"kind": "linear", "cost": 80},
			"rates": {"mql": 0.3, "customer": {"low": 0.1, "high": 0.2}}, "lags": {"customer": [0, 1]}}],
		"customers": {"opening": 100, "churn": 0.02, "price": 300, "margin": 0.8}, "money": {"cash": 50000}}`))
	require.NotNil(t, d, "%v", notes)
	return d
}

func TestAPairHoldsTheNumbersOfBoth(t *testing.T) {
	a := plain(t)
	for name, c := range map[string]struct {
		edits []plan.Edit
		want  []string
	}{
		"numbers":      {[]plan.Edit{{Do: "type", Path: "customers.price", Text: "320"}, {Do: "type", Path: "channels.ads.spend.growth", Text: "3%"}}, []string{"channels.ads.spend.growth", "customers.price"}},
		"another form": {[]plan.Edit{{Do: "set", Path: "channels.ads.spend", JSON: "[9000, 14000]"}, {Do: "type", Path: "channels.ads.rates.customer", Text: "12%"}}, []string{"channels.ads.rates.customer", "channels.ads.spend"}},
		"by month":     {[]plan.Edit{{Do: "set", Path: "customers.churn", JSON: "[0.01, 0.03]"}, {Do: "set", Path: "customers.price", JSON: `{"start": 300, "growth": 0.01, "dated": {"2027-03": 1.1}}`}}, []string{"customers.churn", "customers.price"}},
		"nothing":      {nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := edited(t, a, c.edits...)
			p := pairOf(t, a, b)
			assert.Equal(t, c.want, differing(p))
			for _, row := range []string{"mrr", "cash", "cac", "ltv"} {
				x, _ := compile.Plan(a)
				y, _ := compile.Plan(b)
				for i, s := range p.Sheets {
					assert.InDeltaSlice(t, evaluatedAt(x, x.Model.Defaults(), row), evaluatedAt(s, p.From[i], row), 1e-6, "%s of the first", row)
					assert.InDeltaSlice(t, evaluatedAt(y, y.Model.Defaults(), row), evaluatedAt(s, p.To[i], row), 1e-6, "%s of the second", row)
				}
			}
		})
	}
}

func TestPlansOfOtherMonthsAreComparedByCalendar(t *testing.T) {
	a := plain(t)
	b := edited(t, a, plan.Edit{Do: "set", Path: "horizon.start", JSON: `"2027-03"`}, plan.Edit{Do: "set", Path: "customers.price", JSON: "[310, 311, 312]"})
	p := pairOf(t, a, b)
	price, _ := p.Sheets[0].Param("customers.price")
	assert.Equal(t, []float64{310, 310, 310, 311, 312, 312}, p.To[0][price.Offset:][:6])
	assert.InDelta(t, 12000*1.02*1.02, evaluatedAt(p.Sheets[1], p.From[1], "spend")[0], 1e-9, "March of the first is the first month of the second")
}

func TestWhatOneAloneHasIsNoChange(t *testing.T) {
	a := plain(t)
	b := edited(t, a, plan.Edit{Do: "copy", Path: "channels.ads", Text: "Ads too"}, plan.Edit{Do: "type", Path: "customers.price", Text: "320"})
	assert.Equal(t, []string{"customers.price"}, differing(pairOf(t, a, b)))
}

// Whatever two variants are, each sheet at its own numbers is the plan itself, to the bit where
// nothing had to be written out.
func TestLawAPairIsBothPlans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string, least, most int) int { return rapid.IntRange(least, most).Draw(t, label) }
		a, b := plantest.Plan(draw, plantest.Without{}), plantest.Plan(draw, plantest.Without{})
		x, _ := compile.Plan(a)
		y, _ := compile.Plan(b)
		if x == nil || y == nil {
			return
		}
		p, _ := compile.NewPair(x, y)
		if p == nil {
			return
		}
		for i, of := range [2]*compile.Sheet{x, y} {
			own := [2][]float64{p.From[0], p.To[1]}[i]
			want, got := evaluatedAt(of, of.Model.Defaults(), "new"), evaluatedAt(p.Sheets[i], own, "new")
			for k := range want {
				if want[k] == want[k] { // a division by nothing may be one by nearly nothing
					assert.InDelta(t, want[k], got[k], 1e-9*(1+max(want[k], -want[k])))
				}
			}
		}
	})
}
