package model_test

import (
	_ "embed"
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The reference plan of the project (own data): 36 months, 8 channels and referral, and
// what a plain double-precision program computes of it.
var (
	//go:embed testdata/params.json
	paramsJSON []byte
	//go:embed testdata/ref_R1.json
	referenceJSON []byte
)

const (
	months   = 36
	channels = 8
)

// figures is what the reference program computes.
type figures struct {
	leads, mql, sql, won, active, mrr, spend, gp, cash [months]float64
	cac, payback, ltv                                  float64
}

// straight computes the figures of the reference plan as one would write it for this plan
// alone: the yardstick of the evaluator's speed. v holds, for each channel, spend, growth,
// cap, scale and three rates, then churn, price, margin and referral rate.
func straight(v *[60]float64, f *figures) {
	const ref1, ref2, ref3 = 0.45, 0.50, 0.30
	churn, price, margin, referral := v[56], v[57], v[58], v[59]
	f.leads, f.mql, f.sql, f.won, f.spend = [months]float64{}, [months]float64{}, [months]float64{}, [months]float64{}, [months]float64{}
	for c := range channels {
		spend, growth, limit, scale := v[7*c], 1+v[7*c+1], v[7*c+2], v[7*c+3]
		p1, p2, p3 := v[7*c+4], v[7*c+5], v[7*c+6]
		lastMQL, lastSQL := 0.0, 0.0
		for t := range months {
			leads := limit * (1 - math.Exp(-spend/scale))
			mql, sql := p1*leads, p2*lastMQL
			f.spend[t] += spend
			f.leads[t] += leads
			f.mql[t] += mql
			f.sql[t] += sql
			f.won[t] += p3 * lastSQL
			spend *= growth
			lastMQL, lastSQL = mql, sql
		}
	}
	active, cash := 350.0, 500000.0
	lastMQL, lastSQL := 0.0, 0.0
	allSpend, allWon := 0.0, 0.0
	for t := range months {
		leads := referral * active
		mql, sql := ref1*leads, ref2*lastMQL
		f.leads[t] += leads
		f.mql[t] += mql
		f.sql[t] += sql
		won := f.won[t] + ref3*lastSQL
		f.won[t] = won
		lastMQL, lastSQL = mql, sql
		active = active*(1-churn) + won
		mrr := active * price
		gp := mrr * margin
		cash += gp - f.spend[t]
		f.active[t], f.mrr[t], f.gp[t], f.cash[t] = active, mrr, gp, cash
		allSpend += f.spend[t]
		allWon += won
	}
	f.cac = allSpend / allWon
	f.payback = f.cac / (price * margin)
	f.ltv = price * margin / churn
}

// referenceVector is the plan's 60 parameters in the order of straight.
func referenceVector(t testing.TB) *[60]float64 {
	var doc struct{ Vector []float64 }
	require.NoError(t, json.Unmarshal(paramsJSON, &doc))
	require.Len(t, doc.Vector, 60)
	return (*[60]float64)(doc.Vector)
}

// reference is the expected result: monthly rows by name, and the totals.
type reference struct {
	Monthly map[string][]float64
	Totals  map[string]float64
}

func readReference(t testing.TB) reference {
	var want reference
	require.NoError(t, json.Unmarshal(referenceJSON, &want))
	return want
}

// Another order of additions moves the last places only: 1e-12 relative.
func TestStraightLineCodeGivesTheReferenceFigures(t *testing.T) {
	const tolerance = 1e-12
	want := readReference(t)
	var got figures
	straight(referenceVector(t), &got)
	rows := map[string][months]float64{
		"leads": got.leads, "mql": got.mql, "sql": got.sql, "new": got.won, "active": got.active,
		"mrr": got.mrr, "spend": got.spend, "gp": got.gp, "cash": got.cash,
	}
	require.Len(t, want.Monthly, len(rows))
	for name, row := range rows {
		require.Len(t, want.Monthly[name], months, name)
		for i, x := range row {
			assert.InDelta(t, want.Monthly[name][i], x, tolerance*math.Abs(want.Monthly[name][i]), "%s in month %d", name, i+1)
		}
	}
	require.Len(t, want.Totals, 3)
	assert.InEpsilon(t, want.Totals["cac"], got.cac, tolerance)
	assert.InEpsilon(t, want.Totals["payback"], got.payback, tolerance)
	assert.InEpsilon(t, want.Totals["ltv"], got.ltv, tolerance)
}

func BenchmarkStraight(b *testing.B) {
	v := referenceVector(b)
	var f figures
	b.ReportAllocs()
	for b.Loop() {
		straight(v, &f)
	}
}
