package plan

import (
	"strings"
)

// problem says why a typed text is no value.
type problem struct {
	code  string
	args  []string
	fixes []string
}

// readTyped reads what a person types for an assumption:
//
//	35%  12000  1,200  1.2万  3亿  1.5K  2M  ¥1,200  (300)  full-width digits
//	25%~35%  25% to 35%  1~2万            a range, the middle 90%
//	900 (600~1350)                        a figure and its range
//	3000±500  30%±5%  3000±10%            the same around the figure; percent of an amount is a part of it
//	600~900~1350                          three points: low, likeliest, high
//	P10 25%~P90 35%, 900 (P10 600~P90 1350)  the same of a range that is the middle 80%
//	271/1613                              counts, of a share
//	12000 +2%  1.2万 +2%/月               a start and its growth per period
//
// With asPercent the cell shows percent, so that 34 is 34%; 0.34 asks, since it may be
// 34% or 0.34%. 1.234 is read as it stands: only a paste asks whether it is 1,234.
func readTyped(s string, q quantity, asPercent bool) (Value, *problem) {
	t := halfWidth(s)
	if t == "" {
		return Value{}, &problem{code: "typed-empty"}
	}
	t = perMonth(t)
	r := typist{shown: s, q: q, asPercent: asPercent}
	var v Value
	if figure, spread, ok := strings.Cut(strings.ReplaceAll(t, "+/-", "±"), "±"); ok {
		v = r.around(figure, spread)
	} else if low, rest, ok := strings.Cut(t, "~"); ok && strings.Count(rest, "~") == 1 && !strings.Contains(t, "(") {
		mode, high, _ := strings.Cut(rest, "~")
		v = Value{Form: Range, HasValue: true, Dist: "pert"}
		v.Low, v.High = r.between(low, high)
		v.Number, _ = r.between(mode, high)
		if r.problem == nil && (v.Number < v.Low || v.Number > v.High) {
			r.fail("mode-outside-range", []string{strings.TrimSpace(mode), strings.TrimSpace(low), strings.TrimSpace(high)}, nil)
		}
	} else if value, low, high, ok := splitFigureAndRange(t); ok {
		v = Value{Form: Range, HasValue: true}
		low, high, v.Wide = wideEnds(low, high)
		v.Low, v.High = r.between(low, high)
		v.Number = r.scalar(value)
	} else if low, high, ok := splitRange(t); ok {
		v.Form = Range
		low, high, v.Wide = wideEnds(low, high)
		v.Low, v.High = r.between(low, high)
	} else if won, of, ok := strings.Cut(t, "/"); ok {
		v.Form = Counts
		v.Won, v.Of = r.count(won), r.count(of)
	} else if start, growth, ok := splitGrowth(t); ok {
		v.Form = Growth
		v.Start = r.scalar(start)
		g := typist{shown: s, q: quantity{unit: "growth"}}
		v.Growth = g.scalar(growth)
		if r.problem == nil {
			r.problem = g.problem
		}
	} else {
		v.Number = r.scalar(t)
	}
	if r.problem == nil && v.Form == Counts && q.unit != "share" && q.unit != "number" {
		r.problem = &problem{code: "counts-not-a-share"}
	}
	return v, r.problem
}

// typist reads the numbers of one typed text and keeps the first problem.
type typist struct {
	shown     string
	q         quantity
	asPercent bool
	problem   *problem
}

func (r *typist) fail(code string, args, fixes []string) float64 {
	if r.problem == nil {
		r.problem = &problem{code, args, fixes}
	}
	return 0
}

// scalar reads one number in the unit of the assumption.
func (r *typist) scalar(s string) float64 {
	a, ok := r.amount(s)
	if !ok {
		return 0
	}
	return r.settle(a)
}

// amount reads one number as it is written.
func (r *typist) amount(s string) (amount, bool) {
	a, code := readAmount(s)
	switch code {
	case "":
		return a, true
	case "comma-unclear":
		point := strings.Replace(s, ",", ".", 1)
		fixes := []string{point, strings.ReplaceAll(s, ",", "")}
		if strings.HasPrefix(strings.TrimSpace(s), "0,") {
			fixes = fixes[:1]
		}
		r.fail(code, []string{s}, fixes)
	default:
		r.fail(code, []string{r.shown}, nil)
	}
	return a, false
}

// count reads one side of won/of.
func (r *typist) count(s string) float64 {
	a, ok := r.amount(s)
	if ok && (a.percent || a.negative) {
		r.fail("typed-unreadable", []string{r.shown}, nil)
	}
	x, _ := a.number(0)
	return x
}

// between reads the ends of a range. A sign or a unit at the high end alone holds for both:
// 25~35%, 1~2万; but 8000~1.2万 is what it says.
func (r *typist) between(low, high string) (float64, float64) {
	a, ok := r.amount(low)
	b, also := r.amount(high)
	if !ok || !also {
		return 0, 0
	}
	if b.percent && !a.percent && a.power == 0 {
		a.percent = true
	}
	x, _ := a.number(0)
	y, _ := b.number(-b.power)
	if b.power != 0 && a.power == 0 && x < y {
		a.power = b.power
	}
	return r.settle(a), r.settle(b)
}

// around reads a figure and how far its range reaches to either side.
func (r *typist) around(figure, spread string) Value {
	v := Value{Form: Range, HasValue: true}
	a, ok := r.amount(figure)
	b, also := r.amount(spread)
	if !ok || !also {
		return v
	}
	if b.percent && !a.percent && r.q.unit == "share" {
		a.percent = true // 30±5%
	}
	v.Number = r.settle(a)
	by, _ := b.number(-2)
	if b.percent && r.q.unit != "share" && !a.percent {
		by *= v.Number
	} else {
		own := typist{shown: r.shown, q: r.q, asPercent: r.asPercent}
		b.percent = b.percent || a.percent
		if by = own.settle(b); r.problem == nil {
			r.problem = own.problem
		}
	}
	v.Low, v.High = Rounded(v.Number-by), Rounded(v.Number+by)
	for _, end := range []float64{v.Low, v.High} {
		if code, args, _ := outOfBounds(end, r.q); code != "" {
			r.fail(code, args, nil)
		}
	}
	return v
}

// settle turns an amount into a number of the unit, or says what is unclear about it.
func (r *typist) settle(a amount) float64 {
	if !a.fits(r.q) {
		return r.fail("unit-not-here", []string{r.shown}, nil)
	}
	if a.percent && !r.q.percent() {
		return r.fail("percent-not-here", []string{r.shown}, []string{a.digits})
	}
	by := 0
	if a.percent || r.asPercent {
		by = -2
	}
	x, ok := a.number(by)
	if !ok {
		return r.fail("number-too-large", []string{r.shown}, nil)
	}
	if r.asPercent && !a.percent && x != 0 && x < 0.01 && x > -0.01 {
		plain, _ := a.number(0)
		return r.fail("percent-unclear", []string{r.shown, percentText(plain), show(plain) + "%"}, []string{percentText(plain), show(plain) + "%"})
	}
	if r.q.unit == "share" && x > 1 {
		return r.tooMuch(a, x)
	}
	if code, args, fixes := outOfBounds(x, r.q); code != "" {
		return r.fail(code, args, fixes)
	}
	return x
}

// tooMuch asks what a share above 1 was meant to be: 14 → 14%; 134% → 13.4% or 34%.
func (r *typist) tooMuch(a amount, x float64) float64 {
	if !a.percent && !r.asPercent {
		code, args, fixes := outOfBounds(x, r.q)
		if len(args) == 3 {
			fixes = args[2:]
		}
		return r.fail(code, args, fixes)
	}
	var fixes []string
	percent, _ := a.number(0)
	for by := -1; by >= -400; by-- { // a number has up to 309 digits
		if y, ok := shifted(show(percent), by); ok && y <= 100 {
			fixes = append(fixes, show(y)+"%")
			break
		}
	}
	if len(a.digits) == 3 && isDigits(a.digits) && a.digits[1] != '0' {
		fixes = append(fixes, a.digits[1:]+"%")
	}
	return r.fail("percent-out-of-range", []string{r.shown, strings.Join(fixes, " / ")}, fixes)
}

// Typed is a value as a person would type it: "35%", "25%~35%", "900 (P10 600~P90 1350)", "271/2296", "12000",
// "12000 +2%"; JSON where there is no such way. Typing it in its place gives the same value:
// the season of a growth, which is not typed, stays where it is.
func Typed(v *Value, unit string) string {
	text := show
	if unit == "share" || unit == "growth" {
		text = percentText
	}
	switch {
	case v.Form == Constant:
		return text(v.Number)
	case v.Form == Counts && len(v.Prior) == 0:
		return show(v.Won) + "/" + show(v.Of)
	case v.Form == Growth:
		sign := " +"
		if v.Growth < 0 {
			sign = " "
		}
		return text(v.Start) + sign + percentText(v.Growth)
	case v.Form == Range && v.Dist == "pert" && v.HasValue && !v.Wide && v.AtLeast == nil && v.AtMost == nil:
		return text(v.Low) + "~" + text(v.Number) + "~" + text(v.High)
	case v.Form == Range && v.Dist == "" && v.AtLeast == nil && v.AtMost == nil:
		ends := text(v.Low) + "~" + text(v.High)
		if v.Wide {
			ends = "P10 " + text(v.Low) + "~P90 " + text(v.High)
		}
		if v.HasValue {
			return text(v.Number) + " (" + ends + ")"
		}
		return ends
	}
	n := formNode(v)
	return compact(&n)
}
