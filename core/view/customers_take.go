package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/stat"
)

// Take says what of a finding a plan takes over, and into which of its assumptions.
//
//	What  the ID of a LogTake
//	Into  the path of an assumption of the same unit; "" a new input
type Take struct {
	What string `json:"what"`
	Into string `json:"into,omitempty"`
}

// LogTake is a number of some users that a plan can take over.
//
//	Text  the number as people read it, Says how it was found
//	Into  the plan's assumptions of its unit: paths, what they are called and are now
type LogTake struct {
	ID    string      `json:"id"`
	Label string      `json:"label"`
	Text  string      `json:"text"`
	Says  string      `json:"says"`
	Into  []LogChoice `json:"into"`

	unit, json string
}

// of is some users of a log of whom a plan may want to know, among so many.
//
//	prefix  begins the ids of new inputs
//	who     what they are called
type these struct {
	prefix, who string
	users       []int32
	among       int
	net         float64 // of all
}

// middle is how much of what is likely a plan's range holds: low and high are its 5% and 95% points.
const middle = 0.9

// takes are the numbers of these users: what part of all they are, what they hold, what each is worth, how many there are.
// They are nothing without a plan.
func (v customerView) takes(k *Keep, w *discover.Worth, of these) []LogTake {
	n := len(of.users)
	if k == nil || n == 0 {
		return nil
	}
	var out []LogTake
	add := func(id, unit string, label, says word, text, json string, args ...string) {
		out = append(out, LogTake{ID: id, Label: label.fill(v.Lang, of.who), Text: text, Says: says.fill(v.Lang, args...), unit: unit, json: json})
	}
	if n < of.among {
		counts := headcount(n) + " / " + headcount(of.among)
		add("share", "share", wordTakeShare, wordTakeShareSays, counts+" = "+shareOf(float64(n), float64(of.among)), `{"won":`+strconv.Itoa(n)+`,"of":`+strconv.Itoa(of.among)+`}`)
		var net stat.Sum
		for _, u := range of.users {
			net.Add(w.Net[u])
		}
		if held := net.Float() / of.net; held > 0 && held <= 1 {
			add("held", "share", wordTakeHeld, wordTakeHeldSays, shareText(held), jsonNumber(held))
		}
	}
	if !w.Counted {
		price := func(id string, label, says word, r discover.Ratio) {
			if text, json := v.ranged(r); json != "" {
				add(id, "price", label, says, text, json, k.Doc.Currency)
			}
		}
		price("month", wordTakeMonth, wordTakeMonthSays, w.PerMonth(of.users))
		price("order", wordTakeOrder, wordTakeOrderSays, w.PerOrder(of.users))
	}
	add("number", "people", wordTakeNumber, wordTakeNumberSays, headcount(n), strconv.Itoa(n), v.spoken(w.AsOf))
	for i := range out {
		out[i].Into = k.fitting(out[i].unit, v.Lang)
	}
	return out
}

// ranged writes a ratio with the middle 90% of where it may lie, as people read it and as a form of an assumption; json is
// "" where a plan has no use for it.
func (v customerView) ranged(r discover.Ratio) (text, json string) {
	if !(r.Value > 0) || math.IsInf(r.Value, 0) {
		return "", ""
	}
	text, json = amountText(r.Value), jsonNumber(r.Value)
	in := r.Within(middle)
	low, high := jsonNumber(in.Low), jsonNumber(in.High)
	if in.Low != in.Low || low == json || high == json {
		return text, json
	}
	return wordTakeRange.fill(v.Lang, text, amountText(in.Low), amountText(in.High)), `{"value":` + json + `,"low":` + low + `,"high":` + high + `}`
}

// jsonNumber writes a number with four digits that count: no sample of customers tells more.
func jsonNumber(x float64) string {
	short, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 4, 64), 64)
	return string(jsontext.Append(nil, short))
}

// fitting are the plan's assumptions of a unit, with what they are now.
func (k *Keep) fitting(unit string, l Lang) []LogChoice {
	names := NewNames(k.Doc, l)
	out := []LogChoice{}
	for _, a := range plan.Assumptions(k.Doc) {
		if a.Unit == unit {
			out = append(out, LogChoice{a.Path, names.Path(a.Path) + wordColon.in(l) + k.standing(a, l)})
		}
	}
	return out
}

// standing is what an assumption is, as it is typed; a plain number has its unit.
func (k *Keep) standing(a plan.Assumption, l Lang) string {
	text := plan.Typed(a.Value, a.Unit)
	if a.Value.Form == plan.Constant && a.Unit != "share" {
		return Format{l, k.Doc.Currency}.withUnit(text, a.Unit)
	}
	return text
}

// taken is what a plan takes over, as one step: the finding and each number with it. A fault names what the finding has no
// number for, or an assumption that cannot be it.
func (v customerView) taken(k *Keep, prefix string, finding plan.Edit, id string, all []LogTake, wanted []Take) (*LogAdopt, diag.Notes) {
	t := headed(v.Lang, wordAdopts, wordAssumption, wordTakeWas, wordFitBecomes)
	t.Align = "lll"
	a := &LogAdopt{Table: &t, Says: count(wordFits, wordFitsOne, v.Lang, len(wanted)), Edits: []plan.Edit{finding}}
	var notes diag.Notes
	for _, one := range wanted {
		take := takeOf(all, one.What, &notes)
		if take == nil {
			continue
		}
		path, was := one.Into, ""
		if path == "" {
			path = k.input(prefix, take, a)
			t.Rows = append(t.Rows, TableRow{Cells: []Cell{{Text: wordTakeInput.fill(v.Lang, take.Label), Sub: path}, {Text: "–"}, {Text: take.Text}}})
		} else if was = k.now(path, take, v.Lang, &notes); was != "" {
			t.Rows = append(t.Rows, TableRow{Cells: []Cell{{Text: NewNames(k.Doc, v.Lang).Path(path), Sub: path}, {Text: was}, {Text: take.Text}}})
		}
		a.Edits = append(a.Edits, k.adopt(path, take.json, id))
		a.Name = wordTakeName.fill(v.Lang, take.Label)
	}
	if len(wanted) > 1 {
		a.Name = wordTakeMany.fill(v.Lang, headcount(len(wanted)))
	}
	return a, notes
}

// takeOf is the number that a word names.
func takeOf(all []LogTake, what string, notes *diag.Notes) *LogTake {
	var known []string
	for i := range all {
		if all[i].ID == what {
			return &all[i]
		}
		known = append(known, all[i].ID)
	}
	if len(known) == 0 {
		*notes = append(*notes, diag.Note{Code: "take-nothing"})
	} else {
		*notes = append(*notes, diag.Note{Code: "take-unknown", Args: []string{what, strings.Join(known, ", ")}, Fixes: diag.Nearest(what, known)})
	}
	return nil
}

// input adds a new input for a number, and gives the path of its value.
func (k *Keep) input(prefix string, t *LogTake, a *LogAdopt) string {
	id := k.Doc.FreshInput(prefix + "-" + t.ID)
	pair := func(key string, v any) jsontext.Pair { return jsontext.Pair{Key: key, Value: v} }
	item := jsontext.Object{pair("id", id), pair("name", t.Label), pair("unit", t.unit), pair("value", jsontext.Raw(t.json))}
	a.Edits = append(a.Edits, plan.Edit{Do: "add", Path: "inputs", JSON: string(jsontext.Append(nil, item))})
	return "inputs." + id + ".value"
}

// now is what an assumption is that takes over a number; "" and a fault where it cannot.
func (k *Keep) now(path string, t *LogTake, l Lang, notes *diag.Notes) string {
	var paths []string
	for _, a := range plan.Assumptions(k.Doc) {
		switch {
		case a.Path == path && a.Unit != t.unit:
			*notes = append(*notes, diag.Note{Code: "take-unit", Path: path, Args: []string{path, wordsTakeUnit[a.Unit].in(l), t.Label, wordsTakeUnit[t.unit].in(l)}})
			return ""
		case a.Path == path:
			return k.standing(a, l)
		case a.Unit == t.unit:
			paths = append(paths, a.Path)
		}
	}
	*notes = append(*notes, diag.Note{Code: "take-no-assumption", Path: path, Args: []string{path}, Fixes: diag.Nearest(path, paths)})
	return ""
}
