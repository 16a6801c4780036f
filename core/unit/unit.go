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

// Times is the unit of a product. A share of something is that something, also of a share
// or of months; of two other plain numbers nothing is known.
func (u Unit) Times(v Unit) Unit {
	w := Unit{Money: u.Money + v.Money, People: u.People + v.People}
	switch {
	case !w.Plain():
	case u == OfShare:
		w.Form = v.Form
	case v == OfShare:
		w.Form = u.Form
	}
	return w
}

// Over is the unit of a quotient. Months divided by a share or a plain number stay months;
// the quotient of equal dimensions is a plain number, for it may be above 1.
func (u Unit) Over(v Unit) Unit {
	w := Unit{Money: u.Money - v.Money, People: u.People - v.People}
	if u == OfMonths && v.Plain() && v.Form != Months {
		w.Form = Months
	}
	return w
}

// And is the unit of a sum, or of a choice, of two quantities of one dimension: how a
// plain number is shown stays where both agree.
func (u Unit) And(v Unit) Unit {
	if u.Form != v.Form {
		u.Form = Plain
	}
	return u
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

// Word is the code under which package diag has the unit's name in sentences, or the
// unit's own code where it has none.
func (u Unit) Word() string {
	switch u {
	case Number:
		return "@unit-of-number"
	case OfShare:
		return "@unit-of-share"
	case OfMonths:
		return "@unit-of-months"
	case Money:
		return "@unit-of-money"
	case People:
		return "@unit-of-people"
	case PerPerson:
		return "@unit-of-price"
	case PerMoney:
		return "@unit-of-yield"
	}
	return u.Code("money")
}
