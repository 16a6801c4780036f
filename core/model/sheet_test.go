package model_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/model"
	"planleaf/core/unit"
)

// referenceSheet is the reference plan by hand, and the rows of its figures by name.
func referenceSheet(t testing.TB) (*model.Model, map[string]model.RowID) {
	v := referenceVector(t)
	b := model.NewBuilder(months)
	n := 0
	next := func() []float64 { n++; return v[n-1 : n] }
	row := func(path string, u unit.Unit, agg model.Agg, e model.Expr) model.RowID {
		return b.Row(model.Spec{Path: path, Unit: u, Agg: agg}, e)
	}
	param := func(path string, u unit.Unit, v []float64) model.RowID {
		return b.Param(model.Spec{Path: path, Unit: u, Agg: model.Mean}, v)
	}
	rows := map[string][]model.Expr{}
	funnel := func(name string, leads model.RowID, p1, p2, p3 model.Expr) {
		mql := row("mql."+name, unit.People, model.Sum, model.Mul(p1, model.At(leads)))
		sql := row("sql."+name, unit.People, model.Sum, model.Mul(p2, model.Lag(mql, 1)))
		won := row("new."+name, unit.People, model.Sum, model.Mul(p3, model.Lag(sql, 1)))
		for k, id := range []model.RowID{leads, mql, sql, won} {
			name := []string{"leads", "mql", "sql", "new"}[k]
			rows[name] = append(rows[name], model.At(id))
		}
	}
	for c := range channels {
		name := fmt.Sprintf("c%d", c)
		start := param(name+".start", unit.Money, next())
		growth := param(name+".growth", unit.OfShare, next())
		limit := param(name+".cap", unit.People, next())
		scale := param(name+".scale", unit.Money, next())
		p1, p2, p3 := param(name+".p1", unit.OfShare, next()), param(name+".p2", unit.OfShare, next()), param(name+".p3", unit.OfShare, next())
		spend := row("spend."+name, unit.Money, model.Sum, model.Grow(model.At(start), model.At(growth)))
		leads := row("leads."+name, unit.People, model.Sum, model.Mul(model.At(limit), model.Sat(model.At(spend), model.At(scale))))
		rows["spend"] = append(rows["spend"], model.At(spend))
		funnel(name, leads, model.At(p1), model.At(p2), model.At(p3))
	}
	churn, price := param("churn", unit.OfShare, next()), param("price", unit.PerPerson, next())
	margin, rate := param("margin", unit.OfShare, next()), param("referral.rate", unit.Number, next())
	opening, cash0 := param("opening", unit.People, []float64{350}), param("cash0", unit.Money, []float64{500000})
	active := b.Declare(model.Spec{Path: "active", Unit: unit.People, Agg: model.Last})
	referred := row("leads.referral", unit.People, model.Sum, model.Mul(model.At(rate), model.Lag(active, 1)))
	funnel("referral", referred, model.Num(.45), model.Num(.5), model.Num(.3))

	of := map[string]model.RowID{"active": active}
	for _, name := range []string{"leads", "mql", "sql", "new"} {
		of[name] = row(name, unit.People, model.Sum, model.Add(rows[name]...))
	}
	of["spend"] = row("spend", unit.Money, model.Sum, model.Add(rows["spend"]...))
	at := func(name string) model.Expr { return model.At(of[name]) }
	b.Define(active, model.Scan(model.Sub(model.Num(1), model.At(churn)), at("new"), model.At(opening)))
	of["mrr"] = row("mrr", unit.Money, model.Last, model.Mul(at("active"), model.At(price)))
	of["gp"] = row("gp", unit.Money, model.Sum, model.Mul(at("mrr"), model.At(margin)))
	of["cash"] = row("cash", unit.Money, model.Last, model.Scan(model.Num(1), model.Sub(at("gp"), at("spend")), model.At(cash0)))
	of["cac"] = row("cac.blended", unit.PerPerson, model.Ratio, model.Div(at("spend"), at("new")))
	unitMargin := model.Mul(model.At(price), model.At(margin))
	of["payback"] = row("payback.simple", unit.OfMonths, model.Ratio, model.Div(at("cac"), unitMargin))
	of["ltv"] = row("ltv.simple", unit.PerPerson, model.Ratio, model.Div(unitMargin, model.At(churn)))
	m, notes := b.Build()
	require.Empty(t, notes)
	return m, of
}

func wanted(of map[string]model.RowID) []model.RowID {
	var ids []model.RowID
	for _, name := range []string{"leads", "mql", "sql", "new", "active", "mrr", "spend", "gp", "cash", "cac", "payback", "ltv"} {
		ids = append(ids, of[name])
	}
	return ids
}

// Another order of additions moves the last places only: 1e-12 relative.
func TestTheSheetGivesTheReferenceFigures(t *testing.T) {
	const tolerance = 1e-12
	m, of := referenceSheet(t)
	p := m.Program(wanted(of)...)
	st := p.NewState()
	p.Eval(st, m.Defaults())
	want := readReference(t)
	for name, row := range want.Monthly {
		got := st.Row(of[name])
		require.Len(t, got, months, name)
		for i, x := range row {
			assert.InDelta(t, x, got[i], tolerance*math.Abs(x), "%s in month %d", name, i+1)
		}
	}
	for name, x := range want.Totals {
		assert.InEpsilon(t, x, st.Over(of[name], 0, months-1), tolerance, name)
	}
}

func BenchmarkEval(b *testing.B) {
	m, of := referenceSheet(b)
	p := m.Program(wanted(of)...)
	st, v := p.NewState(), m.Defaults()
	sum := 0.0
	b.ReportAllocs()
	for b.Loop() {
		p.Eval(st, v)
		for _, name := range [...]model.RowID{of["cac"], of["payback"], of["ltv"]} {
			sum += st.Over(name, 0, months-1)
		}
	}
	_ = sum
}

func TestAMixtureSurvivesAsTheSumOfItsParts(t *testing.T) {
	b := model.NewBuilder(1)
	half, stays := model.At(b.Param(model.Spec{Path: "half", Unit: unit.OfShare}, []float64{0.5})), model.Num(0)
	mix := model.Hazard{Mixed: []model.Share{
		{Weight: model.Num(0.25), Hazard: model.Hazard{ByPeriod: &half}},
		{Weight: model.Num(0.5), Hazard: model.Hazard{ByAge: []model.Expr{stays, half}}},
		{Weight: model.Num(0.25), Hazard: model.Hazard{Term: 2, Renewal: stays}},
	}}
	worth := b.Row(model.Spec{Path: "worth", Unit: unit.PerPerson}, model.Ltv(model.Num(100), model.Num(1), 4, mix))
	paid := b.Row(model.Spec{Path: "paid", Unit: unit.OfMonths}, model.Payback(model.Num(200), model.Num(100), mix))
	m, notes := b.Build()
	require.Empty(t, notes)
	p := m.Program(worth, paid)
	st, r := p.NewState(), p.Draws([]int{0}).NewRoom(2)
	p.Eval(st, m.Defaults())
	r.Begin(m.Defaults())
	r.Eval(2)
	want := 25*(1+0.5+0.25+0.125) + 50*(1+1+0.5+0.25) + 25*(1+1+0+0)
	assert.InDelta(t, want, st.Over(worth, 0, 0), 1e-12)
	assert.Equal(t, 3.0, st.Over(paid, 0, 0)) // 100 + 87.5, then 31.25 more
	both := make([]float64, 2)
	for _, row := range []model.RowID{worth, paid} {
		r.OverAll(both, row, 0, 0)
		assert.Equal(t, []float64{st.Over(row, 0, 0), st.Over(row, 0, 0)}, both)
	}
}
