package view

// currency is how an ISO 4217 code is written: the sign before an English amount and
// the noun after a Chinese one.
type currency struct{ sign, noun string }

var currencies = map[string]currency{
	"CNY": {"¥", "元"},
	"USD": {"$", "美元"},
	"EUR": {"€", "欧元"},
	"GBP": {"£", "英镑"},
	"JPY": {"¥", "日元"},
	"HKD": {"HK$", "港元"},
	"TWD": {"NT$", "新台币"},
	"SGD": {"S$", "新元"},
	"KRW": {"₩", "韩元"},
	"INR": {"₹", "卢比"},
	"AUD": {"A$", "澳元"},
	"CAD": {"C$", "加元"},
	"CHF": {"CHF ", "瑞郎"},
}

// sign stands before an English amount: "¥", or the code and a space.
func (f Format) sign() string {
	if c, ok := currencies[f.Currency]; ok {
		return c.sign
	}
	return f.Currency + " "
}

// noun stands after a Chinese amount: "元", or the code.
func (f Format) noun() string {
	if c, ok := currencies[f.Currency]; ok {
		return c.noun
	}
	return f.Currency
}

// tail follows 万 and 亿 in Chinese prose. The yuan goes without saying.
func (f Format) tail() string {
	if f.Currency == "CNY" {
		return ""
	}
	if _, ok := currencies[f.Currency]; ok {
		return f.noun()
	}
	return " " + f.Currency
}
