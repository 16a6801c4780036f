package examples

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// projected is an example with all its rows.
type projected struct {
	*compile.Sheet
	st *model.State
}

func project(t *testing.T, file string) projected {
	t.Helper()
	sheet, notes := compile.Plan(read(t, file))
	for _, n := range notes {
		assert.Fail(t, n.Text(file, "en"))
	}
	require.NotNil(t, sheet, file)
	all := make([]model.RowID, sheet.Model.Rows())
	for i := range all {
		all[i] = model.RowID(i)
	}
	st := sheet.Model.Program(all...).NewState()
	st.Program().Eval(st, sheet.Model.Defaults())
	return projected{sheet, st}
}

func (p projected) value(t *testing.T, address string) float64 {
	t.Helper()
	q, note := p.Resolve(address)
	require.Nil(t, note, address)
	v, _ := p.Value(p.st, q)
	return v
}

func TestExamplesProjectWithoutANote(t *testing.T) {
	for _, file := range files(t) {
		p := project(t, file)
		for _, address := range []string{"leads", "new", "active@last", "mrr@last", "cash@last", "cac", "cac.blended", "ltv"} {
			v := p.value(t, address)
			assert.False(t, math.IsNaN(v) || math.IsInf(v, 0), "%s: %s is %v", file, address, v)
		}
		for _, goal := range p.Targets(p.st) {
			assert.False(t, math.IsNaN(goal.Got), "%s: target %s", file, goal.ID)
		}
	}
}

// TestADentalPatientCostsAboutTwoThousand: a lead costs 300 CNY and 15% become patients.
func TestADentalPatientCostsAboutTwoThousand(t *testing.T) {
	p := project(t, "dental-clinic.plan.json")
	assert.InDelta(t, 0.15, p.value(t, "new.ads")/p.value(t, "leads.ads"), 0.02)
	assert.InDelta(t, 2000, p.value(t, "spend.ads")/p.value(t, "new.ads"), 200)
}

// TestTheBankPlanSaysWhomToCall: a sale to a client who bought before takes an eighth of the
// calls of one to a stranger on a mobile; a landline takes more than twice as many again.
func TestTheBankPlanSaysWhomToCall(t *testing.T) {
	p := project(t, "bank-deposits.plan.json")
	bought, mobile, landline := p.value(t, "call-cost-bought"), p.value(t, "call-cost-mobile"), p.value(t, "call-cost-landline")
	assert.Greater(t, mobile, 8*bought)
	assert.Greater(t, landline, 2*mobile)
	assert.InDelta(t, 451, p.value(t, "new"), 3, "451 of the 4,119 clients subscribed; the Jeffreys prior adds half a sale a segment")
}

// TestATierOfItsOwnBehavesSo: large accounts renew by the year, small ones leave by the month.
func TestATierOfItsOwnBehavesSo(t *testing.T) {
	p := project(t, "saas-tiers.plan.json")
	assert.Greater(t, p.value(t, "grr.large"), p.value(t, "grr.small"))
	assert.Greater(t, p.value(t, "vip-load@last"), 1.0, "the plan shows that advisers run out")
}
