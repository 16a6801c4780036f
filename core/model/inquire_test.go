package model

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/unit"
)

func TestAPartOfAFormulaIsAskedForItsUnits(t *testing.T) {
	b := NewBuilder(2)
	cash := b.Param(Spec{Path: "cash", Unit: unit.Money}, []float64{10})
	heads := b.Param(Spec{Path: "heads", Unit: unit.People}, []float64{5})
	note := b.Misfit(Add(At(cash), At(heads)))
	require.NotNil(t, note)
	assert.Equal(t, "unit-mismatch", note.Code)
	assert.Equal(t, []string{"@unit-of-money", "@unit-of-people"}, note.Args)
	assert.Nil(t, b.Misfit(Div(At(cash), At(heads))))
	assert.Equal(t, "unit-plain", b.Misfit(Log(At(cash))).Code)
	m, notes := b.Build()
	assert.NotNil(t, m, "what was asked leaves no note behind")
	assert.Empty(t, notes)
}

func TestASettledRowHasTheUnitAndReadingOfItsFormula(t *testing.T) {
	b := NewBuilder(2)
	cash := b.Param(Spec{Path: "cash", Unit: unit.Money}, []float64{10, 30})
	own := b.Declare(Spec{Path: "own"})
	b.Settle(own, unit.Money, Mean)
	b.Define(own, At(cash))
	assert.Equal(t, unit.Money, b.Spec(own).Unit)
	m, notes := b.Build()
	require.Empty(t, notes)
	p := m.Program(own)
	st := p.NewState()
	p.Eval(st, m.Defaults())
	assert.Equal(t, 20.0, st.Over(own, 0, 1))
}
