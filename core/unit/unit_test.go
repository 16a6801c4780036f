package unit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/unit"
)

func TestProducts(t *testing.T) {
	for _, c := range []struct {
		says       string
		a, b, want unit.Unit
	}{
		{"a share of a share is a share", unit.OfShare, unit.OfShare, unit.OfShare},
		{"a share of money is money", unit.OfShare, unit.Money, unit.Money},
		{"a share of months is months", unit.OfShare, unit.OfMonths, unit.OfMonths},
		{"a share of a number may be above 1", unit.OfShare, unit.Number, unit.Number},
		{"a price for people is money", unit.PerPerson, unit.People, unit.Money},
		{"people for money is people", unit.PerMoney, unit.Money, unit.People},
		{"months of months are nothing", unit.OfMonths, unit.OfMonths, unit.Number},
		{"a number of people is people", unit.Number, unit.People, unit.People},
	} {
		assert.Equal(t, c.want, c.a.Times(c.b), c.says)
		assert.Equal(t, c.want, c.b.Times(c.a), c.says)
	}
}

func TestQuotients(t *testing.T) {
	for _, c := range []struct {
		says       string
		a, b, want unit.Unit
	}{
		{"money for people is a price", unit.Money, unit.People, unit.PerPerson},
		{"people for people may be above 1", unit.People, unit.People, unit.Number},
		{"a share of a share may be above 1", unit.OfShare, unit.OfShare, unit.Number},
		{"money for a share is money", unit.Money, unit.OfShare, unit.Money},
		{"money for a price is people", unit.Money, unit.PerPerson, unit.People},
		{"months for a share are months", unit.OfMonths, unit.OfShare, unit.OfMonths},
		{"months for months are a number", unit.OfMonths, unit.OfMonths, unit.Number},
	} {
		assert.Equal(t, c.want, c.a.Over(c.b), c.says)
	}
}

func TestSums(t *testing.T) {
	assert.Equal(t, unit.OfShare, unit.OfShare.And(unit.OfShare), "1 − share stays a share")
	assert.Equal(t, unit.Number, unit.OfShare.And(unit.Number), "a share and a number are a number")
	assert.True(t, unit.OfShare.Same(unit.OfMonths), "how a plain number is shown is no dimension")
	assert.False(t, unit.Money.Same(unit.People), "money is not people")
	assert.False(t, unit.PerPerson.Plain())
	assert.True(t, unit.OfMonths.Plain())
}

func TestCodes(t *testing.T) {
	for code, u := range map[string]unit.Unit{
		"1": unit.Number, "share": unit.OfShare, "months": unit.OfMonths, "CNY": unit.Money, "people": unit.People,
		"CNY/people": unit.PerPerson, "people/CNY": unit.PerMoney, "CNY·CNY": {Money: 2}, "1/people": {People: -1},
	} {
		assert.Equal(t, code, u.Code("CNY"))
	}
	assert.Equal(t, "@unit-of-money", unit.Money.Word())
	assert.Equal(t, "money·money", unit.Unit{Money: 2}.Word(), "what has no name says its code")
}
