package plan

import "strings"

// firstSpread is how far a range reaches that nobody has given yet, each way, as a share of the
// figure: a start to be typed over.
const firstSpread = 0.2

// form writes an assumption in another form and keeps what it says as far as the form can say it.
//
//	constant  the figure; of a series its mean, of growth its start, of a range without a figure the
//	          middle of it, of counts the share observed
//	series    a number for each period, that which it counts at: growth written out; of a range without a
//	          figure, of counts and of a distribution the mean in all of them
//	growth    the first number, growing by 0
//	range     the figure, and 20% to either side of it; a series is first taken at its mean
//	three     the same with the figure as the likeliest of three points
//	factor    what is certain stays, times a factor of 0.9 to 1.1, or without the one it has; what is uncertain is first taken as by constant
//	counts    the share as so many of 100; what was observed is to be typed over it
//
// Numbers that change are rounded to six significant digits, as a person would write them.
func (e *editor) form(s *slot) {
	v, ok := e.valueAt(s)
	if !ok {
		e.fault("not-an-assumption")
		return
	}
	switch e.Text {
	case "factor":
		e.addFactor(s, &v)
		return
	case "three":
		w := e.reshaped(&v, Range, s.q)
		if v.Form == Range {
			w = Value{Form: Range, HasValue: true, Number: rounded(v.figure()), Low: v.Low, High: v.High, Wide: v.Wide}
		}
		w.Dist = "pert"
		e.put(s, formNode(&w))
		return
	}
	to := -1
	for f, name := range FormNames {
		if name == e.Text && Form(f) != Dist {
			to = f
		}
	}
	switch {
	case to < 0:
		e.fault("word-not-allowed", e.Text, "constant, series, growth, range, three, factor, counts")
	case Form(to) == v.Form:
	case s.q.once && (Form(to) == Series || Form(to) == Growth):
		e.fault("value-holds-once", e.Text)
	case Form(to) == Counts && s.q.unit != "share" && s.q.unit != "number":
		e.fault("counts-not-a-share")
	default:
		w := e.reshaped(&v, Form(to), s.q)
		e.put(s, formNode(&w))
	}
}

// addFactor gives a value a factor to be typed over, and takes away one that it has.
func (e *editor) addFactor(s *slot, v *Value) {
	if v.Factor != nil {
		s.node().drop("factor", "persistence")
		unwrap(s.node())
		return
	}
	n := formNode(v)
	if v.Uncertain() {
		n = numberNode(rounded(v.figure()))
	}
	is := node{kind: object, at: -1, keyAt: -1}
	is.put("is", n)
	is.put("factor", formNode(&Value{Form: Range, Low: 0.9, High: 1.1}))
	e.put(s, is)
}

// reshaped is a value in another form, without its provenance.
func (e *editor) reshaped(v *Value, to Form, q quantity) Value {
	x := rounded(v.figure())
	switch to {
	case Series:
		return Value{Form: Series, Series: e.monthly(v, q)}
	case Growth:
		if v.Form == Series {
			x = v.Series[0]
		}
		return Value{Form: Growth, Start: x}
	case Range:
		w := Value{Form: Range, HasValue: true, Number: x}
		w.Low, w.High = spreadOf(x, q)
		return w
	case Counts:
		return Value{Form: Counts, Won: rounded(100 * within(x, quantity{unit: "share"})), Of: 100}
	}
	return Value{Number: x}
}

// figure is the one number that stands for a value.
func (v *Value) figure() float64 {
	switch v.Form {
	case Series:
		sum := 0.0
		for _, x := range v.Series {
			sum += x
		}
		return sum / float64(len(v.Series))
	case Growth:
		return v.Start
	case Counts:
		if v.Of == 0 {
			return 0
		}
		return v.Won / v.Of
	}
	if v.HasValue || v.Form == Constant {
		return v.Number
	}
	if v.Form == Range {
		return v.Low + float64((v.High-v.Low)/2)
	}
	for _, p := range v.Params { // a distribution by its parameters: where it is centred
		switch p.Name {
		case "mean", "median", "mode":
			return p.Values[0]
		}
	}
	param := func(name string) float64 {
		for _, p := range v.Params {
			if p.Name == name && len(p.Values) > 0 {
				return p.Values[0]
			}
		}
		return 0
	}
	switch v.Dist {
	case "beta":
		return param("a") / (param("a") + param("b"))
	case "uniform":
		return param("min") + float64((param("max")-param("min"))/2)
	}
	return v.weighed()
}

// weighed is the mean of a discrete distribution.
func (v *Value) weighed() float64 {
	points, weights := v.discrete()
	sum := 0.0
	for i := range min(len(points), len(weights)) {
		sum += float64(points[i] * weights[i])
	}
	return sum
}

// spreadOf is a range around a figure that its unit allows; around 0 it is a narrow one.
func spreadOf(x float64, q quantity) (low, high float64) {
	if x == 0 {
		if q.unit == "share" {
			return 0.001, 0.01
		}
		return 0.1, 1
	}
	low, high = rounded(x*(1-firstSpread)), rounded(x*(1+firstSpread))
	if low > high {
		low, high = high, low
	}
	if q.unit == "share" { // a beta lies within 0..1, and touches neither
		const edge = 0.999
		high = min(high, edge)
		low = min(low, edge-0.099)
	}
	return low, high
}

// within keeps a share within 0..1.
func within(x float64, q quantity) float64 {
	if q.unit == "share" {
		return max(0, min(1, x))
	}
	return x
}

// periods is how many columns the plan has.
func (e *editor) periods() int {
	n, _ := parseNumber(e.root.find("horizon").find("periods").text)
	return int(n)
}

// rounded is a number to six significant digits.
func rounded(x float64) float64 {
	y, _ := parseNumber(strings.TrimSpace(digits(x, 6)))
	return y
}
