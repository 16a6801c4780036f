package plan

import (
	"strings"

	"planleaf/core/diag"
)

// Pasted is what the text of one cell of a pasted block would become.
//
//	Value    what it means; nil when it means nothing there, or stands for words
//	Text     what to type for it, clear beyond doubt
//	Choices  the texts that it may have meant, the likeliest first, when it asks; Value is then nil
//	Note     why it means nothing, with its path
type Pasted struct {
	Value   *Value
	Text    string
	Choices []string
	Note    *diag.Note
}

// ReadPasted reads texts that were copied elsewhere, each as an Edit that types it. Nothing is
// changed. A paste is read as what is typed, and asks more: near says what the numbers
// around an edit are about, 0 when nothing is known, so that 1.234 among thousands asks
// whether it is 1,234.
func ReadPasted(d *Doc, edits []Edit, near func(i int) float64) []Pasted {
	root := treeOf(d)
	out := make([]Pasted, len(edits))
	for i := range edits {
		l := &log{}
		e := editor{log: l, root: &root, Edit: &edits[i]}
		out[i] = e.pasted(func() float64 { return near(i) })
		if notes := l.sorted(""); len(notes) > 0 {
			out[i] = Pasted{Note: &notes[0]}
		}
	}
	return out
}

func (e *editor) pasted(near func() float64) Pasted {
	typed := strings.TrimSpace(e.Text)
	if at := firstInvalid(typed); at >= 0 {
		e.fault("not-utf8", byteName(typed[at]))
		return Pasted{}
	}
	s := e.seek(e.root, e.Path)
	if s == nil || !holdsNumber(s) {
		return Pasted{Text: typed}
	}
	v, bad := e.reads(s, typed)
	switch {
	case bad == nil && e.Period > 0 && !byPeriod(s):
		bad = &problem{code: "period-needs-series"}
	case bad == nil:
		out := Pasted{Value: &v, Text: typed}
		if grouped, ok := thousands(typed, near()); ok && s.q.unit != "share" && s.q.unit != "growth" && v.Form == Constant {
			out = Pasted{Choices: []string{grouped, typed}}
		}
		return out
	case bad.code == "comma-unclear" && len(bad.fixes) == 1:
		if v, still := e.reads(s, bad.fixes[0]); still == nil {
			return Pasted{Value: &v, Text: bad.fixes[0]}
		}
	case bad.code == "comma-unclear" || bad.code == "percent-unclear":
		return Pasted{Choices: bad.fixes}
	}
	e.fault(bad.code, bad.args...).fix(bad.fixes...)
	return Pasted{}
}

// holdsNumber reports whether a number or an assumption stands at a place.
func holdsNumber(s *slot) bool {
	switch {
	case s.role == asValue, s.role == asPart && s.q.unit != "text":
		return true
	case s.field == nil:
		return false
	}
	return s.role == asElement && isNumeric(s.field.shape) || s.role == asField && (s.field.shape == whole || s.field.shape == figure)
}

// thousands is "1,234" for "1.234" where the numbers around are nearer to that: a program
// set to another language writes thousands with a point.
func thousands(typed string, near float64) (string, bool) {
	a, code := readAmount(halfWidth(typed))
	whole, part, _ := strings.Cut(a.digits, ".")
	if code != "" || a.percent || a.power != 0 || len(part) != 3 || !isDigits(part) || whole == "0" || len(whole) > 3 {
		return "", false
	}
	x, _ := a.number(0)
	if near*near <= 1000*x*x { // nearer by ratio to x than to 1000·x
		return "", false
	}
	grouped := whole + "," + part
	if a.negative {
		grouped = "-" + grouped
	}
	return grouped, true
}
