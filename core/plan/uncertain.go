package plan

import (
	"math"
	"strings"

	"planleaf/core/diag"
)

// uncertain reads {"value", "low", "high"}, {"p10", "p90"} and {"dist", parameters…}.
func (b *binder) uncertain(n *node, q quantity, v *Value) {
	v.Form = Range
	if n.find("value") != nil {
		v.Number, v.HasValue = b.part(n, "value", q)
	}
	if dist := n.find("dist"); dist != nil {
		b.push("dist")
		if b.is(dist, text) {
			v.Dist = dist.text
			b.distKnown(dist)
		}
		b.pop()
	}
	plain, wide := firstOf(n, []string{"low", "high"}), firstOf(n, []string{"p10", "p90"})
	switch {
	case plain != "" && wide != "":
		b.members(n, rangeKeys, v)
		b.at(n.at, "range-in-two-ways")
	case plain != "" || wide != "":
		b.members(n, rangeKeys, v)
		b.between(n, q, v, wide != "")
	case v.Dist != "":
		b.params(n, q, v)
	default:
		b.members(n, rangeKeys, v)
		b.at(n.at, "value-without-range")
	}
	b.cut(n, q, v)
}

// cut reads the ends beyond which nothing is drawn.
func (b *binder) cut(n *node, q quantity, v *Value) {
	for _, end := range []struct {
		key string
		dst **float64
	}{{"atLeast", &v.AtLeast}, {"atMost", &v.AtMost}} {
		if x, ok := b.part(n, end.key, q); ok {
			*end.dst = &x
		}
	}
	least, most := v.ends()
	switch {
	case least >= most:
		b.at(n.at, "cut-upside-down", show(least), show(most))
	case v.Form == Range && (least >= v.High || most <= v.Low), v.HasValue && (v.Number < least || v.Number > most):
		b.at(n.at, "cut-outside", show(max(least, -math.MaxFloat64)), show(min(most, math.MaxFloat64)))
	}
}

// ends are the least and the greatest number that is drawn, infinite without an end.
func (v *Value) ends() (least, most float64) {
	least, most = math.Inf(-1), math.Inf(1)
	if v.AtLeast != nil {
		least = *v.AtLeast
	}
	if v.AtMost != nil {
		most = *v.AtMost
	}
	return least, most
}

// factor reads what a value that is certain is multiplied by, and how much of a month's luck the next one keeps.
func (b *binder) factor(n *node, q quantity, v *Value) {
	if kid := n.find("factor"); kid != nil {
		b.push("factor")
		f := Value{}
		b.form(kid, quantity{unit: "number", once: true}, &f)
		switch {
		case v.Uncertain():
			b.at(kid.at, "factor-of-range")
		case f.Form != Range && f.Form != Dist:
			b.at(kid.at, "factor-not-uncertain", shown(kid)).fix("0.9 to 1.1")
		}
		v.Factor = &f
		b.pop()
	}
	if kid := n.find("persistence"); kid != nil {
		b.push("persistence")
		x, ok := b.number(kid, quantity{unit: "share"})
		switch {
		case v.Factor == nil:
			b.at(kid.at, "persistence-without-factor")
		case q.once:
			b.at(kid.at, "persistence-holds-once")
		case ok:
			v.Persistence = &x
		}
		b.pop()
	}
}

// between reads the two ends of a range.
func (b *binder) between(n *node, q quantity, v *Value, wide bool) {
	v.Wide = wide
	keys := [2]string{"low", "high"}
	if wide {
		keys = [2]string{"p10", "p90"}
	}
	var hasLow, hasHigh bool
	v.Low, hasLow = b.needed(n, keys[0], q)
	v.High, hasHigh = b.needed(n, keys[1], q)
	if hasLow && hasHigh && b.ordered(n, v) {
		b.shaped(n, q, v)
	}
}

// ordered notes a range whose low end isn't below its high end.
func (b *binder) ordered(n *node, v *Value) bool {
	switch {
	case v.Low > v.High:
		b.at(n.at, "range-upside-down", show(v.Low), show(v.High)).fix(show(v.High) + " to " + show(v.Low))
	case v.Low == v.High:
		b.at(n.at, "range-of-one-point", show(v.Low)).fix(show(v.Low))
	default:
		if v.HasValue && !v.three() && (v.Number < v.Low || v.Number > v.High) {
			b.at(n.at, "value-outside-range", show(v.Number), show(v.Low), show(v.High)).warn()
		}
		return true
	}
	return false
}

// shaped notes ends that the distribution can't have: a beta lies strictly within 0..1, a
// lognormal strictly above 0, and only four distributions are given by two points.
func (b *binder) shaped(n *node, q quantity, v *Value) {
	name := v.Dist
	if name == "" && q.unit == "share" {
		name = "beta"
	}
	for _, d := range distributions {
		switch {
		case d.name != name || d.ranged:
		case !d.three:
			b.at(n.at, "dist-not-by-range", name, strings.Join(d.params, ", "))
		case !v.HasValue:
			b.at(n.at, "dist-by-three-points", name, strings.Join(d.params, ", "))
		case v.Number < v.Low || v.Number > v.High:
			b.at(n.at, "mode-outside-range", show(v.Number), show(v.Low), show(v.High))
		}
	}
	if name == "beta" && (v.Low <= 0 || v.High >= 1) {
		b.at(n.at, "beta-touches-edge", show(v.Low), show(v.High))
	}
	if name == "lognormal" && v.Low <= 0 {
		b.at(n.at, "lognormal-not-positive", show(v.Low))
	}
}

// distKnown notes a distribution that doesn't exist.
func (b *binder) distKnown(n *node) {
	names := make([]string, len(distributions))
	for i, d := range distributions {
		names[i] = d.name
	}
	if has(names, n.text) {
		return
	}
	p := b.at(n.at, "word-not-allowed", n.text, strings.Join(names, ", "))
	if near := diag.Likely(n.text, names); near != "" {
		p.fix(near)
	}
}

// params reads the parameters of a distribution that is given by them.
func (b *binder) params(n *node, q quantity, v *Value) {
	v.Form = Dist
	for _, d := range distributions {
		if d.name != v.Dist {
			continue
		}
		b.members(n, append([]string{"value", "dist", "atLeast", "atMost"}, d.params...), v)
		for _, name := range d.params {
			if kid := n.find(name); kid != nil {
				b.push(name)
				v.Params = append(v.Params, Param{name, b.param(kid, paramQuantity(name, q))})
				b.pop()
			}
		}
		for _, name := range d.params {
			if n.find(name) == nil {
				b.needed(n, name, q)
			}
		}
		b.sound(n, v)
	}
}

// param reads one parameter: a number, or the list of a discrete distribution.
func (b *binder) param(n *node, q quantity) []float64 {
	if n.key == "values" || n.key == "weights" {
		if b.filled(n) {
			return b.sequence(n, q, 1)
		}
		return nil
	}
	x, ok := b.number(n, q)
	if !ok {
		return nil
	}
	return []float64{x}
}

// paramQuantity is what a parameter must be: those that lie where the assumption lies
// have its unit, those that give its form are plain numbers.
func paramQuantity(name string, q quantity) quantity {
	switch name {
	case "a", "b", "sigma":
		return quantity{unit: "number"}
	case "sd":
		q.signed = false
		return q
	case "weights":
		return quantity{unit: "share"}
	}
	return q
}

// sound notes parameters that no distribution has. What is missing has been noted already.
func (b *binder) sound(n *node, v *Value) {
	get := func(name string) (float64, bool) {
		for _, p := range v.Params {
			if p.Name == name && len(p.Values) == 1 {
				return p.Values[0], true
			}
		}
		return 0, false
	}
	for _, name := range []string{"sd", "sigma", "a", "b", "median"} {
		if x, ok := get(name); ok && x <= 0 {
			b.push(name)
			b.at(n.find(name).at, "parameter-not-positive", name, show(x))
			b.pop()
		}
	}
	low, hasLow := get("min")
	high, hasHigh := get("max")
	mode, hasMode := get("mode")
	if hasLow && hasHigh && (low >= high || hasMode && (mode < low || mode > high)) {
		b.at(n.at, "parameters-out-of-order", show(low), show(high))
	}
	if v.Dist == "discrete" {
		b.discrete(n, v)
	}
}

// discrete are the lists of a discrete distribution, nil where one is not given.
func (v *Value) discrete() (points, weights []float64) {
	for _, p := range v.Params {
		if p.Name == "values" {
			points = p.Values
		} else {
			weights = p.Values
		}
	}
	return points, weights
}

// discrete notes lists that don't fit together.
func (b *binder) discrete(n *node, v *Value) {
	points, weights := v.discrete()
	if len(points) == 0 || len(weights) == 0 {
		return
	}
	if len(points) != len(weights) {
		b.at(n.at, "lists-of-unequal-length", "values", "weights", show(float64(len(points))), show(float64(len(weights))))
		return
	}
	if sum, ok := sumOfOne(weights); !ok {
		b.push("weights")
		b.at(n.find("weights").at, "weights-sum", show(sum))
		b.pop()
	}
}
