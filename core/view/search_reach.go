package view

import (
	"math"
	"strconv"

	"planleaf/core/jsontext"
	"planleaf/core/solve"
)

// Reached is the answer of a search for the least effort of several levers.
//
//	Ways   the least effort first, each led by other levers; out of reach one, the nearest
//	Alone  by lever: what an effort of 1 spent on it alone adds to the number
type Reached struct {
	Levers      []string  `json:"levers"`
	Address     string    `json:"number"`
	Target      float64   `json:"target"`
	Start       float64   `json:"start"`
	Ways        []Way     `json:"ways"`
	Alone       []float64 `json:"alone"`
	Evaluations int       `json:"evaluations"`
	State       string    `json:"state"`
	Told        Told      `json:"told"`
	Sure        *Sure     `json:"sure,omitempty"`
	Receipt     Receipt   `json:"receipt"`
}

// Way is one set of moves, in the order of the levers.
type Way struct {
	Values  []float64 `json:"values"`
	Metric  float64   `json:"metric"`
	Effort  float64   `json:"effort"`
	Efforts []float64 `json:"efforts"`
	Adopt   *Adopt    `json:"adopt,omitempty"`
}

// Reach is the answer of solve.Reach on the search's levers.
func (s *Search) Reach(a solve.Routes, target float64) *Reached {
	out := &Reached{
		Address: s.metric, Target: target, Start: a.Start, Alone: a.Alone,
		Evaluations: a.Evaluations, State: string(a.State), Receipt: s.Receipt,
	}
	for _, l := range s.levers {
		out.Levers = append(out.Levers, l.Path)
	}
	for i, w := range a.Ways {
		one := Way{Values: w.X, Metric: w.Goal, Effort: w.Effort, Efforts: w.Efforts}
		one.Adopt = s.adopt("reach", s.scenarioName(wordAdoptSeek, w.Goal), s.levers, w.X)
		if one.Adopt != nil && i > 0 {
			one.Adopt.Name += wordSep.in(s.Lang) + wordReachWay.fill(s.Lang, strconv.Itoa(i+1))
		}
		out.Ways = append(out.Ways, one)
	}
	t := &out.Told
	t.Sentence = s.reachSentence(&a, target)
	t.Stopped = s.stopped(a.State, a.Evaluations)
	if len(a.Ways) == 0 {
		return out
	}
	t.Table = s.reachTable(&a)
	t.Notes = append([]string{wordReachNorm.in(s.Lang)}, s.warnings(a.Ways[0].X)...)
	if i := s.strongest(a.Alone); i >= 0 {
		most := wordReachMost.fill(s.Lang, s.nameOf(&s.levers[i]), s.Difference(a.Alone[i], s.spec.Unit))
		t.Notes = append([]string{most}, t.Notes...)
	}
	t.Adopt = out.Ways[0].Adopt
	out.Sure = s.checked(t)
	return out
}

// strongest is the lever that does most for an effort of 1; −1 for none.
func (s *Search) strongest(alone []float64) int {
	best := -1
	for i, x := range alone {
		if isValue(x) && (best < 0 || math.Abs(x) > math.Abs(alone[best])) {
			best = i
		}
	}
	return best
}

// reachSentence is the answer in a sentence: the moves that carry most of the effort.
func (s *Search) reachSentence(a *solve.Routes, target float64) []Span {
	goal := s.stated(target)
	switch a.State {
	case solve.Cancelled:
		return []Span{{Text: wordSearchCancelled.in(s.Lang)}}
	case solve.Already:
		return []Span{{Text: wordSoughtAlready.fill(s.Lang, s.what(), goal)}}
	case solve.OutOfReach:
		return []Span{{Text: wordReachOut.fill(s.Lang, s.what(), goal, s.text(a.Ways[0].Goal)), Tone: "bad"}}
	}
	all := wordSearchGroup.fill(s.Lang, strconv.Itoa(len(s.levers)))
	if a.State == solve.Flat {
		return []Span{{Text: wordSoughtFlat.fill(s.Lang, all, s.what(), s.text(a.Start)), Tone: "bad"}}
	}
	if len(a.Ways) == 0 {
		return []Span{{Text: wordSoughtNone.fill(s.Lang, s.what(), all), Tone: "bad"}}
	}
	w, list, told := &a.Ways[0], "", 0
	for i := range s.levers {
		if w.Efforts[i] < 0.1*w.Effort || told == 3 {
			continue
		}
		if told++; told > 1 {
			list += wordListAnd.in(s.Lang)
		}
		list += wordReachTo.fill(s.Lang, s.nameOf(&s.levers[i]), s.leverText(&s.levers[i], w.X[i]))
	}
	return []Span{{Text: wordReach.fill(s.Lang, s.what(), goal, list)}}
}

// reachTable has a line a lever and a column a way.
func (s *Search) reachTable(a *solve.Routes) Table {
	t := Table{Caption: wordReachHead.in(s.Lang), Align: "lr", Columns: []string{wordBestLever.in(s.Lang), wordSearchNow.in(s.Lang)}}
	for k := range a.Ways {
		t.Align += "r"
		t.Columns = append(t.Columns, wordReachWay.fill(s.Lang, strconv.Itoa(k+1)))
	}
	t.Align += "r"
	t.Columns = append(t.Columns, wordReachAlone.in(s.Lang))
	for i := range s.levers {
		l := &s.levers[i]
		row := TableRow{ID: l.Path, Cells: []Cell{{Text: s.nameOf(l)}, {Text: s.leverText(l, l.Now)}}}
		for _, w := range a.Ways {
			c := Cell{Text: s.leverText(l, w.X[i])}
			if w.Efforts[i] > 1e-9 {
				c.Sub = s.Difference(w.X[i]-l.Now, l.Unit)
			}
			row.Cells = append(row.Cells, c)
		}
		alone := Cell{}
		if i < len(a.Alone) {
			alone.Text = s.Difference(a.Alone[i], s.spec.Unit)
		}
		t.Rows = append(t.Rows, TableRow{ID: row.ID, Cells: append(row.Cells, alone)})
	}
	number := []Cell{{Text: s.what()}, {Text: s.text(a.Start)}}
	effort := []Cell{{Text: wordReachForce.in(s.Lang)}, {}}
	for _, w := range a.Ways {
		number, effort = append(number, Cell{Text: s.text(w.Goal)}), append(effort, Cell{Text: trim(fixed(w.Effort, decimalsFor(w.Effort, 2)))})
	}
	t.Rows = append(t.Rows, TableRow{Kind: "total", Cells: append(number, Cell{})}, TableRow{Cells: append(effort, Cell{})})
	return t
}

// JSON, Text write the answer for programs and terminals.
func (a *Reached) JSON() []byte { return jsontext.Append(nil, a) }

// Text is the answer for a terminal.
func (a *Reached) Text() string { return a.Told.terminal() }

// CSV has a line a way and lever.
func (a *Reached) CSV() []byte {
	var rows [][]string
	for k, w := range a.Ways {
		for i, path := range a.Levers {
			rows = append(rows, []string{strconv.Itoa(k + 1), path, csvNumber(w.Values[i]), csvNumber(w.Efforts[i]), csvNumber(w.Metric)})
		}
	}
	return csvOf(a.Receipt, []string{"way", "lever", "value", "effort", a.Address}, rows)
}
