package plan

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/sorted"
)

// The keys of each form of a value that is written as an object, in canonical order. The
// first that is present decides the form.
var (
	provenanceKeys = []string{"is", "factor", "persistence", "source", "owner", "asOf", "note", "finding"}
	givenKeys      = provenanceKeys[3:] // the texts among them
	growthKeys     = []string{"start", "growth", "season", "dated"}
	countKeys      = []string{"won", "of", "prior"}
	rangeKeys      = []string{"value", "low", "high", "p10", "p90", "dist", "atLeast", "atMost"}
)

// distributions are the names that "dist" may have, each with the parameters that it
// takes. Those with ranged true may also be given by low and high, those with three by these and the mode.
var distributions = []struct {
	name   string
	params []string
	ranged bool
	three  bool
}{
	{"normal", []string{"mean", "sd"}, true, false},
	{"lognormal", []string{"median", "sigma"}, true, false},
	{"beta", []string{"a", "b"}, true, false},
	{"uniform", []string{"min", "max"}, true, false},
	{"pert", []string{"min", "mode", "max"}, false, true},
	{"triangular", []string{"min", "mode", "max"}, false, true},
	{"discrete", []string{"values", "weights"}, false, false},
}

// three reports whether a range is given by three points: its ends, and the value that is likelier than any other.
func (v *Value) three() bool { return v.Form == Range && (v.Dist == "pert" || v.Dist == "triangular") }

// value reads an assumption in any of its forms, with its provenance.
func (b *binder) value(n *node, q quantity) Value {
	v := Value{}
	if n.find("is") != nil || n.kind == object && firstOf(n, provenanceKeys) != "" {
		b.provenance(n, q, &v)
	} else {
		b.form(n, q, &v)
	}
	return v
}

// provenance reads {"is": …, "source": …}.
func (b *binder) provenance(n *node, q quantity, v *Value) {
	for _, f := range []struct {
		key string
		dst *string
	}{{"source", &v.Source}, {"owner", &v.Owner}, {"asOf", &v.AsOf}, {"note", &v.Note}, {"finding", &v.Finding}} {
		if kid := n.find(f.key); kid != nil {
			b.push(f.key)
			if b.is(kid, text) {
				*f.dst = kid.text
				if f.key == "asOf" {
					b.checkDay(kid.text, kid.at)
				}
			}
			b.pop()
		}
	}
	b.members(n, provenanceKeys, v)
	is := n.find("is")
	switch {
	case is == nil:
		b.at(n.at, "provenance-without-is", firstOf(n, provenanceKeys))
	case is.find("is") != nil:
		b.at(is.at, "provenance-twice")
	default:
		b.form(is, q, v)
		b.factor(n, q, v)
	}
}

// members keeps the x- members of a value and refuses what nobody knows.
func (b *binder) members(n *node, known []string, v *Value) {
	for i := range n.kids {
		kid := &n.kids[i]
		switch {
		case has(known, kid.key):
		case strings.HasPrefix(kid.key, "x-") || b.newer:
			for _, m := range v.Extra {
				if m.Key == kid.key {
					b.at(kid.keyAt, "key-twice", kid.key)
				}
			}
			v.Extra = append(v.Extra, Member{kid.key, compact(kid)})
		default:
			b.unknown(kid, known)
		}
	}
}

// form reads a value without its provenance.
func (b *binder) form(n *node, q quantity, v *Value) {
	switch n.kind {
	case number:
		v.Number, _ = b.number(n, q)
	case text:
		b.textValue(n, q, v)
	case list:
		v.Form = Series
		if b.filled(n) {
			v.Series = b.sequence(n, q, 1)
		}
	case object:
		b.compound(n, q, v)
	default:
		b.number(n, q)
	}
}

// textValue reads "35%" and "0.25 to 0.35".
func (b *binder) textValue(n *node, q quantity, v *Value) {
	low, high, found := strings.Cut(n.text, " to ")
	if !found {
		v.Number, _ = b.number(n, q)
		return
	}
	v.Form = Range
	for i, part := range []string{low, high} {
		end := node{kind: text, at: n.at, text: part}
		if isPlainNumber(strings.TrimSpace(part)) {
			end = node{kind: number, at: n.at, text: strings.TrimSpace(part)}
		} else if _, ok := parsePercent(part); !ok {
			b.textual(n, q)
			return
		}
		x, _ := b.number(&end, q)
		*[]*float64{&v.Low, &v.High}[i] = x
	}
	b.ordered(n, v)
	b.shaped(n, q, v)
}

// sequence reads a list of numbers; from is what the first is called in the path.
func (b *binder) sequence(n *node, q quantity, from int) []float64 {
	all := make([]float64, len(n.kids))
	for i := range n.kids {
		b.push(strconv.Itoa(i + from))
		all[i], _ = b.number(&n.kids[i], q)
		b.pop()
	}
	return all
}

// compound reads the forms that are written as an object.
func (b *binder) compound(n *node, q quantity, v *Value) {
	switch {
	case firstOf(n, growthKeys) != "":
		b.growth(n, q, v)
	case firstOf(n, countKeys) != "":
		b.counts(n, q, v)
	case firstOf(n, rangeKeys) != "":
		b.uncertain(n, q, v)
	case len(n.kids) > 0 && diag.Likely(n.kids[0].key, valueKeys()) != "":
		b.unknown(&n.kids[0], valueKeys())
	default:
		b.at(n.at, "value-unreadable")
	}
}

// valueKeys are all keys that a value may have.
func valueKeys() []string {
	keys := append(append(append([]string{}, provenanceKeys...), growthKeys...), countKeys...)
	return append(keys, rangeKeys...)
}

// firstOf is the first of the keys that an object has, or "".
func firstOf(n *node, keys []string) string {
	for _, key := range keys {
		if n.find(key) != nil {
			return key
		}
	}
	return ""
}

// part reads the number under a key; ok is false when it is missing or no number.
func (b *binder) part(n *node, key string, q quantity) (x float64, ok bool) {
	kid := n.find(key)
	if kid == nil {
		return 0, false
	}
	b.push(key)
	defer b.pop()
	return b.number(kid, q)
}

// needed is part for a key that must be there.
func (b *binder) needed(n *node, key string, q quantity) (x float64, ok bool) {
	if n.find(key) == nil {
		b.push(key)
		b.at(n.at, "key-missing", key)
		b.pop()
		return 0, false
	}
	return b.part(n, key, q)
}

// growth reads {"start", "growth", "season", "dated"}.
func (b *binder) growth(n *node, q quantity, v *Value) {
	v.Form = Growth
	b.members(n, growthKeys, v)
	v.Start, _ = b.needed(n, "start", q)
	v.Growth, _ = b.part(n, "growth", quantity{unit: "growth"})
	if season := n.find("season"); season != nil {
		b.push("season")
		if b.is(season, list) {
			v.Season = b.sequence(season, quantity{unit: "number"}, 1)
			if len(v.Season) != 12 {
				b.at(season.at, "season-not-12", strconv.Itoa(len(v.Season)))
			}
		}
		b.pop()
	}
	if dated := n.find("dated"); dated != nil {
		b.push("dated")
		if b.is(dated, object) {
			b.dated(dated, v)
		}
		b.pop()
	}
}

// dated reads the factors of single months.
func (b *binder) dated(n *node, v *Value) {
	for i := range n.kids {
		kid := &n.kids[i]
		b.push(kid.key)
		b.checkMonth(kid.key, kid.keyAt)
		x, _ := b.number(kid, quantity{unit: "number"})
		v.Dated = append(v.Dated, Dated{kid.key, x})
		b.pop()
	}
	sorted.By(v.Dated, func(a, b Dated) int { return strings.Compare(a.Month, b.Month) })
}

// counts reads {"won", "of", "prior"}: what was observed of a share.
func (b *binder) counts(n *node, q quantity, v *Value) {
	v.Form = Counts
	b.members(n, countKeys, v)
	if q.unit != "share" && q.unit != "number" && q.unit != "" {
		b.at(n.at, "counts-not-a-share")
	}
	people := quantity{unit: "people"}
	won, hasWon := b.needed(n, "won", people)
	of, hasOf := b.needed(n, "of", people)
	v.Won, v.Of = won, of
	if hasWon && hasOf && won > of {
		b.push("won")
		b.at(n.find("won").at, "won-more-than-of", show(won), show(of)).fix(show(of))
		b.pop()
	}
	prior := n.find("prior")
	if prior == nil {
		return
	}
	b.push("prior")
	defer b.pop()
	if !b.is(prior, list) {
		return
	}
	v.Prior = b.sequence(prior, quantity{unit: "number"}, 1)
	if len(v.Prior) != 2 || v.Prior[0] <= 0 || v.Prior[1] <= 0 {
		b.at(prior.at, "prior-not-a-pair").fix("[0.5, 0.5]")
	}
}
