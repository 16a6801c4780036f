package plan

import (
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
		if v.HasValue && (v.Number < v.Low || v.Number > v.High) {
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
		if d.name == name && !d.ranged {
			b.at(n.at, "dist-not-by-range", name, strings.Join(d.params, ", "))
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
		b.members(n, append([]string{"value", "dist"}, d.params...), v)
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
