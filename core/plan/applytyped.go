package plan

import (
	"strconv"
	"strings"
)

// typed puts what a person typed at a place.
func (e *editor) typed(s *slot) {
	trimmed := strings.TrimSpace(e.Text)
	switch {
	case holdsWeights(s):
		e.typedLag(s, trimmed)
	case s.role == asValue || s.role == asPart && s.q.unit != "text" || s.field != nil && s.role == asElement && isNumeric(s.field.shape):
		e.typedValue(s, trimmed)
	case s.field == nil:
		e.put(s, textNode(e.Text))
	case trimmed == "" && s.node() != nil && !s.field.required && (s.role == asPart || s.field.shape == word):
		e.remove(s)
	case s.role == asField && s.field.month && likelyMonth(trimmed) != "":
		e.put(s, textNode(likelyMonth(trimmed)))
	case s.role == asPart && s.key == "asOf" && likelyDay(trimmed) != "":
		e.put(s, textNode(likelyDay(trimmed)))
	case s.role == asPart || s.field.shape == word || s.field.shape == seed:
		e.put(s, textNode(trimmed))
	case s.field.shape == whole || s.field.shape == figure:
		e.typedValue(s, trimmed)
	default:
		e.JSON = e.Text
		e.set(s)
	}
}

// isNumeric reports whether a list of this shape holds plain numbers.
func isNumeric(s shape) bool { return s == numbers || s == gaps || s == keyedNum }

// typedValue reads a typed number, or a typed assumption where a whole one stands.
func (e *editor) typedValue(s *slot, typed string) {
	if strings.HasPrefix(typed, "{") || strings.HasPrefix(typed, "[") {
		e.JSON = typed
		e.setForm(s)
		return
	}
	v, bad := e.reads(s, typed)
	if bad != nil {
		e.fault(bad.code, bad.args...).fix(bad.fixes...)
		return
	}
	if e.Period > 0 {
		e.period(s, v.Number)
		return
	}
	n := formNode(&v)
	if v.Form == Growth {
		keepSeason(&n, formOf(orNull(s.node())))
	}
	e.put(s, n)
}

// keepSeason gives a typed start and growth the season of the growth that stood there: a
// season is not typed, so typing does not take it away.
func keepSeason(typed, old *node) {
	if old.kind != object || old.find("start") == nil {
		return
	}
	for _, key := range [...]string{"season", "dated"} {
		if had := old.find(key); had != nil {
			typed.put(key, copyOf(*had))
		}
	}
}

// reads is what a typed text means at a place, or why it means nothing there.
func (e *editor) reads(s *slot, typed string) (Value, *problem) {
	v, bad := readTyped(typed, s.q, e.AsPercent)
	if bad == nil && v.Form != Constant && (s.role != asValue && s.key != "factor" || e.Period > 0) {
		bad = &problem{code: "typed-not-one-number", args: []string{typed}}
	}
	return v, bad
}

// byPeriod reports whether what stands at a place is written by period, or can be.
func byPeriod(s *slot) bool {
	form := formOf(orNull(s.node()))
	return s.role == asValue && (form.kind == number || form.kind == list)
}

// period puts a number into one cell of an assumption by period, and only that cell: a
// constant becomes a series that returns to the constant after it, and the value that held on
// behind the end of a series goes on holding. Other forms have no cells, unless they are to get them.
func (e *editor) period(s *slot, x float64) {
	periods := e.periods()
	if e.Period > periods {
		e.fault("period-outside", strconv.Itoa(e.Period), strconv.Itoa(periods))
		return
	}
	if !byPeriod(s) && !(e.ByPeriod && e.byMonth(s)) {
		e.needsSeries(s, x)
		return
	}
	old := formOf(s.node())
	cells := []node{copyOf(*old)}
	if old.kind == list {
		cells = copyOf(*old).kids
	}
	held := cells[len(cells)-1]
	for len(cells) < min(e.Period+1, periods) {
		cells = append(cells, held)
	}
	cells[e.Period-1] = numberNode(x)
	e.put(s, node{kind: list, at: -1, keyAt: -1, kids: cells})
}
