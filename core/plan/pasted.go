package plan

import (
	"strings"

	"planleaf/core/diag"
)

// Pasted is what the text of one cell of a pasted block would become.
//
//	Value    what it means as it stands; nil when that is unclear, means nothing, or is words
//	Text     what to type for it, clear beyond doubt; "" when it asks
//	Choices  the texts that it may have meant, the likeliest first, when it asks
//	Doubt    why it asks: percent-unclear, comma-unclear, thousands-unclear
//	Note     why it can't stand there, with its path
//	Reshapes the place is not written by period and would have to be for it: see Edit.ByPeriod
type Pasted struct {
	Value   *Value
	Text    string
	Choices []string
	Doubt   string
	Note    *diag.Note

	Reshapes bool
}

// ReadPasted reads texts that were copied elsewhere, each as an Edit that types it. Nothing is
// changed. A paste is read as what is typed, and asks more: 1.234 among thousands may be
// 1,234. What is around is the other numbers for the same path, else near, the size of
// what the cell holds now, 0 when that says nothing.
func ReadPasted(d *Doc, edits []Edit, near []float64) []Pasted {
	root := treeOf(d)
	out := make([]Pasted, len(edits))
	for i := range edits {
		l := &log{}
		e := editor{log: l, root: &root, Edit: &edits[i]}
		out[i] = e.pasted()
		if notes := l.sorted(""); len(notes) > 0 {
			out[i].Note = &notes[0]
		}
		if p := &out[i]; p.Note == nil && p.Value != nil && p.Value.Form != Constant {
			if _, notes := Apply(d, edits[i]); notes.Faults() { // 2027-04 is no range
				*p = Pasted{Note: &notes[0]}
			}
		}
	}
	around := sizes(edits, out)
	for i := range out {
		p := &out[i]
		if p.Doubt != thousandsUnclear {
			continue
		}
		size := around[edits[i].Path]
		if size == 0 {
			size = near[i]
		}
		if x := p.Value.Number; size*size <= 1000*x*x { // by ratio it is nearer to x than to 1000·x
			p.Text, p.Choices, p.Doubt = p.Choices[1], nil, ""
		}
	}
	return out
}

const thousandsUnclear = "thousands-unclear"

// sizes are the mean sizes of the clear numbers for each path.
func sizes(edits []Edit, read []Pasted) map[string]float64 {
	sum, n := map[string]float64{}, map[string]float64{}
	for i := range read {
		if v := read[i].Value; v != nil && v.Form == Constant && read[i].Doubt == "" {
			sum[edits[i].Path] += max(v.Number, -v.Number)
			n[edits[i].Path]++
		}
	}
	for path := range sum {
		sum[path] /= n[path]
	}
	return sum
}

func (e *editor) pasted() Pasted {
	typed := strings.TrimSpace(e.Text)
	if at := firstInvalid(typed); at >= 0 {
		e.fault("not-utf8", byteName(typed[at]))
		return Pasted{}
	}
	s := e.seek(e.root, e.Path)
	switch {
	case s == nil:
		return Pasted{}
	case holdsWeights(s):
		if _, bad := readLag(typed); bad != nil {
			e.fault(bad.code, bad.args...).fix(bad.fixes...)
			return Pasted{}
		}
		return Pasted{Text: typed}
	case !holdsNumber(s):
		return Pasted{Text: typed}
	}
	p := e.understood(s, typed)
	p.Reshapes = e.Period > 0 && !byPeriod(s)
	return p
}

// understood is what a text means where a number stands.
func (e *editor) understood(s *slot, typed string) Pasted {
	v, bad := e.reads(s, typed)
	if bad == nil {
		grouped, unclear := thousands(typed)
		if unclear && v.Form == Constant && s.q.unit != "share" && s.q.unit != "growth" {
			return Pasted{Value: &v, Choices: []string{grouped, typed}, Doubt: thousandsUnclear}
		}
		return Pasted{Value: &v, Text: typed}
	}
	if bad.code == "comma-unclear" || bad.code == "percent-unclear" {
		if len(bad.fixes) > 1 {
			return Pasted{Choices: bad.fixes, Doubt: bad.code}
		}
		if v, still := e.reads(s, bad.fixes[0]); still == nil { // 0,35 can only be 0.35
			return Pasted{Value: &v, Text: bad.fixes[0]}
		}
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

// thousands is "1,234" for "1.234": a program set to another language parts thousands by a point.
func thousands(typed string) (string, bool) {
	a, code := readAmount(halfWidth(typed))
	whole, part, _ := strings.Cut(a.digits, ".")
	if code != "" || a.percent || a.power != 0 || len(part) != 3 || !isDigits(part) || whole == "0" || len(whole) > 3 {
		return "", false
	}
	grouped := whole + "," + part
	if a.negative {
		grouped = "-" + grouped
	}
	return grouped, true
}
