package model

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/diag"
	"planleaf/core/unit"
)

func TestPlantedUnitFaultsAreFound(t *testing.T) {
	const money, people, price, plain = "@unit-of-money", "@unit-of-people", "@unit-of-price", "@unit-of-number"
	type rows struct{ cash, heads, price, share, number Expr }
	for _, c := range []struct {
		says string
		unit unit.Unit
		e    func(r rows) Expr
		code string
		args []string
	}{
		{"money and people don't add", unit.Money, func(r rows) Expr { return Add(r.cash, r.heads) }, "unit-mismatch", []string{money, people}},
		{"nor a plain number and money", unit.Money, func(r rows) Expr { return Sub(r.cash, r.number) }, "unit-mismatch", []string{money, plain}},
		{"nor deep in a formula", unit.Money, func(r rows) Expr { return Mul(Num(2), Max(r.cash, Add(r.cash, r.heads))) }, "unit-mismatch", []string{money, people}},
		{"unequal units don't compare", unit.Number, func(r rows) Expr { return Less(r.cash, r.heads) }, "unit-mismatch", []string{money, people}},
		{"nor can one choose between them", unit.Money, func(r rows) Expr { return If(Num(1), r.cash, r.heads) }, "unit-mismatch", []string{money, people}},
		{"a condition is plain", unit.Money, func(r rows) Expr { return If(r.heads, r.cash, Num(0)) }, "unit-plain", []string{people}},
		{"an exponential takes a plain number", unit.Number, func(r rows) Expr { return Exp(r.cash) }, "unit-plain", []string{money}},
		{"so does a logarithm", unit.Number, func(r rows) Expr { return Log(r.heads) }, "unit-plain", []string{people}},
		{"so does a power", unit.Number, func(r rows) Expr { return Pow(r.share, r.heads) }, "unit-plain", []string{people}},
		{"so does a product over a window", unit.Number, func(r rows) Expr { return Chain(r.heads, 3) }, "unit-plain", []string{people}},
		{"a saturation needs its scale in the unit of its operand", unit.OfShare, func(r rows) Expr { return Sat(r.cash, r.heads) }, "unit-mismatch", []string{money, people}},
		{"so does a hill", unit.OfShare, func(r rows) Expr { return Hill(r.cash, r.heads, r.number) }, "unit-mismatch", []string{money, people}},
		{"a stock keeps its unit", unit.Money, func(r rows) Expr { return Scan(r.share, r.cash, r.heads) }, "unit-mismatch", []string{money, people}},
		{"a rate of staying is plain", unit.Money, func(r rows) Expr { return Scan(r.cash, r.cash, r.cash) }, "unit-plain", []string{money}},
		{"growth is plain", unit.Money, func(r rows) Expr { return Grow(r.cash, r.heads) }, "unit-plain", []string{people}},
		{"a payback is of money by money", unit.OfMonths, func(r rows) Expr { return Payback(r.price, r.cash, Hazard{ByAge: []Expr{r.share}}) }, "unit-mismatch", []string{price, money}},
		{"a hazard is plain", unit.PerPerson, func(r rows) Expr { return Ltv(r.price, Num(1), 9, Hazard{ByAge: []Expr{r.heads}}) }, "unit-plain", []string{people}},
		{"a row is what it says", unit.People, func(r rows) Expr { return Mul(r.price, r.heads) }, "unit-declared", []string{people, money}},

		{"a price for people is money", unit.Money, func(r rows) Expr { return Mul(r.price, r.heads) }, "", nil},
		{"money for people is a price", unit.PerPerson, func(r rows) Expr { return Div(r.cash, r.heads) }, "", nil},
		{"people for money is a yield", unit.PerMoney, func(r rows) Expr { return Div(r.heads, r.cash) }, "", nil},
		{"one per price", unit.PerMoney, func(r rows) Expr { return Div(Num(1), r.price) }, "", nil},
		{"a written number takes the unit beside it", unit.Money, func(r rows) Expr { return Max(Num(0), Sub(r.cash, Num(5000))) }, "", nil},
		{"a sum of written numbers too", unit.Money, func(r rows) Expr { return Sub(r.cash, Add(Num(1), Mul(Num(2), Num(3)))) }, "", nil},
		{"a share may be declared a number", unit.Number, func(r rows) Expr { return Sub(Num(1), r.share) }, "", nil},
		{"a saturation is plain", unit.People, func(r rows) Expr { return Mul(r.heads, Sat(r.cash, r.cash)) }, "", nil},
		{"a choice with nothing", unit.Money, func(r rows) Expr { return If(Less(r.heads, Num(3)), r.cash, Num(0)) }, "", nil},
	} {
		b := NewBuilder(2)
		p := func(path string, u unit.Unit) Expr { return At(b.Param(Spec{Path: path, Unit: u}, []float64{1})) }
		r := rows{p("cash", unit.Money), p("heads", unit.People), p("price", unit.PerPerson), p("share", unit.OfShare), p("number", unit.Number)}
		b.Row(Spec{Path: "row", Unit: c.unit}, c.e(r))
		m, notes := b.Build()
		if c.code == "" {
			assert.Empty(t, notes, c.says)
			assert.NotNil(t, m, c.says)
			continue
		}
		assert.Nil(t, m, c.says)
		require.Equal(t, diag.Notes{{Code: c.code, Path: "row", Args: c.args}}, notes, c.says)
		for _, lang := range []string{"en", "zh"} {
			assert.NotContains(t, notes[0].Message(lang), "@", "each unit has its words")
			assert.NotContains(t, notes[0].Message(lang), "?", "each argument is there")
		}
	}
}

func TestUnitsOfFormulas(t *testing.T) {
	b := NewBuilder(2)
	p := func(path string, u unit.Unit) Expr { return At(b.Param(Spec{Path: path, Unit: u}, []float64{1})) }
	share, months, cash := p("share", unit.OfShare), p("months", unit.OfMonths), p("cash", unit.Money)
	for _, c := range []struct {
		e    Expr
		want unit.Unit
	}{
		{Mul(share, share), unit.OfShare},
		{Sub(Num(1), share), unit.OfShare},
		{Mul(share, cash), unit.Money},
		{Div(cash, cash), unit.Number},
		{Mul(Num(12), months), unit.OfMonths},
		{Add(share, months), unit.Number},
		{Eq(cash, cash), unit.Number},
		{Total(cash), unit.Money},
		{Floor(cash), unit.Money},
		{Num(3), unit.Number},
	} {
		assert.Equal(t, c.want, b.Unit(c.e))
	}
}

func TestRowsThatDoNotStandAreNoted(t *testing.T) {
	b := NewBuilder(3)
	b.Row(Spec{Path: "twice"}, Num(1))
	b.Row(Spec{Path: "twice"}, Num(2))
	b.Declare(Spec{Path: "later"})
	m, notes := b.Build()
	assert.Nil(t, m)
	assert.Equal(t, diag.Notes{{Code: "row-duplicate", Path: "twice"}, {Code: "row-undefined", Path: "later"}}, notes)
}

func TestCyclesWithoutALag(t *testing.T) {
	for _, c := range []struct {
		says  string
		build func(b *Builder)
		want  diag.Notes
	}{
		{"a row that waits for itself", func(b *Builder) {
			a := b.Declare(Spec{Path: "a"})
			b.Define(a, Add(At(a), Num(1)))
		}, diag.Notes{{Code: "cycle", Path: "a", Args: []string{"a"}}}},
		{"members are named in the order in which they read", func(b *Builder) {
			a, x, c := b.Declare(Spec{Path: "a"}), b.Declare(Spec{Path: "b"}), b.Declare(Spec{Path: "c"})
			b.Define(c, At(a))
			b.Define(x, At(c))
			b.Define(a, Mul(Num(2), At(x)))
			b.Row(Spec{Path: "outside"}, At(c))
		}, diag.Notes{{Code: "cycle", Path: "a", Args: []string{"a → b → c"}}}},
		{"each cycle once", func(b *Builder) {
			for _, name := range []string{"a", "b"} {
				one := b.Declare(Spec{Path: name})
				two := b.Row(Spec{Path: name + "2"}, At(one))
				b.Define(one, At(two))
			}
		}, diag.Notes{{Code: "cycle", Path: "a", Args: []string{"a → a2"}}, {Code: "cycle", Path: "b", Args: []string{"b → b2"}}}},
		{"through an inflow that waits for its own stock", func(b *Builder) {
			h := Num(.1)
			co := b.Cohort(CohortSpec{Opening: Num(1), Hazard: Hazard{ByPeriod: &h}})
			stock := b.Declare(Spec{Path: "stock"})
			b.Define(stock, b.Join(co, At(b.Row(Spec{Path: "inflow"}, At(stock)))))
		}, diag.Notes{{Code: "cycle", Path: "stock", Args: []string{"stock → inflow"}}}},
		{"a lag breaks it", func(b *Builder) {
			a := b.Declare(Spec{Path: "a"})
			b.Define(a, Lag(b.Row(Spec{Path: "b"}, At(a)), 1))
		}, nil},
		{"winning back this month's churned is none", func(b *Builder) {
			h := Num(.1)
			co := b.Cohort(CohortSpec{Opening: Num(1), Hazard: Hazard{ByPeriod: &h}})
			lost := b.Row(Spec{Path: "lost"}, b.Age(co))
			b.Row(Spec{Path: "stock"}, b.Join(co, Mul(Num(.3), At(lost))))
		}, nil},
	} {
		b := NewBuilder(3)
		c.build(b)
		m, notes := b.Build()
		assert.Equal(t, c.want, notes, c.says)
		assert.Equal(t, c.want == nil, m != nil, c.says)
	}
}
