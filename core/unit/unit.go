// Package unit checks dimensions. A unit is an exponent of money and one of people;
// everything else (share, months) is a plain number that is shown in its own way.
// Whether a row is a flow or a stock is not a unit: see model.Agg.
package unit

// Form is how a plain number is shown; it does not take part in checking.
type Form uint8

// The forms of a plain number.
const (
	Plain  Form = iota // a multiple or an index: 1.4
	Share              // a part of a whole, 0..1, shown in percent
	Months             // a duration in periods of a month
)

// Unit is a dimension: Money and People are exponents, so that a price, money per
// customer, is {1, -1}.
type Unit struct {
	Money, People int8
	Form          Form
}

// The units that plans use.
var (
	Number    = Unit{}
	OfShare   = Unit{Form: Share}
	OfMonths  = Unit{Form: Months}
	Money     = Unit{Money: 1}
	People    = Unit{People: 1}
	PerPerson = Unit{Money: 1, People: -1} // money per person: price, CAC, LTV
	PerMoney  = Unit{Money: -1, People: 1} // people per money: marginal yield
)

// Same reports whether two quantities may be added or compared.
func (u Unit) Same(v Unit) bool { return u.Money == v.Money && u.People == v.People }

// Times is the unit of a product. A share of something is that something.
func (u Unit) Times(v Unit) Unit {
	w := Unit{Money: u.Money + v.Money, People: u.People + v.People}
	if w.Money == 0 && w.People == 0 && u.Form == v.Form {
		w.Form = u.Form
	}
	return w
}

// Over is the unit of a quotient; the quotient of equal dimensions is a plain number.
func (u Unit) Over(v Unit) Unit {
	return Unit{Money: u.Money - v.Money, People: u.People - v.People}
}

// Plain reports whether the unit has no dimension.
func (u Unit) Plain() bool { return u.Money == 0 && u.People == 0 }

// Code is the unit's name in files and JSON, with the plan's currency put in for
// money: "CNY", "people", "CNY/people", "share", "months", "1".
func (u Unit) Code(currency string) string {
	switch u {
	case Number:
		return "1"
	case OfShare:
		return "share"
	case OfMonths:
		return "months"
	}
	num, den := "", ""
	put := func(name string, exp int8) {
		for ; exp > 0; exp-- {
			num += "·" + name
		}
		for ; exp < 0; exp++ {
			den += "/" + name
		}
	}
	put(currency, u.Money)
	put("people", u.People)
	if num == "" {
		return "1" + den
	}
	return num[len("·"):] + den
}
