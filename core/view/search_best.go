package view

import (
	"math"
	"strconv"

	"planleaf/core/jsontext"
	"planleaf/core/solve"
	"planleaf/core/unit"
)

// Best is the answer of a search for the best split.
//
//	Goal, Start  the number at the split, and where the search began: today within bounds and total
//	Limits       the bounds that the split rests on, each with its shadow price: what one unit
//	             more room would add to the goal
//	Left         of the total, unspent
type Best struct {
	Levers      []BestLever `json:"levers"`
	Goal        float64     `json:"goal"`
	Start       float64     `json:"start"`
	Address     string      `json:"number"`
	Total       float64     `json:"total"`
	Left        float64     `json:"left"`
	Limits      []BestLimit `json:"limits"`
	Evaluations int         `json:"evaluations"`
	State       string      `json:"state"`
	Told        Told        `json:"told"`
	Sure        *Sure       `json:"sure,omitempty"`
	Receipt     Receipt     `json:"receipt"`
}

// BestLever is a lever of a split; Marginal is what one unit more of it adds to the goal.
type BestLever struct {
	Path     string    `json:"path"`
	Month    string    `json:"month,omitempty"`
	Value    float64   `json:"value"`
	Now      float64   `json:"now"`
	Marginal float64   `json:"marginal"`
	Bounds   []float64 `json:"bounds"`
}

// BestLimit is a bound that a split rests on: Name is "total" or the lever's path; Side "low" or
// "high" of a lever.
type BestLimit struct {
	Name   string  `json:"name"`
	Month  string  `json:"month,omitempty"`
	Side   string  `json:"side,omitempty"`
	Shadow float64 `json:"shadow"`
}

// Best is the answer of solve.Best on the search's levers.
func (s *Search) Best(a solve.Parted, q solve.Split) *Best {
	out := &Best{
		Goal: a.Goal, Start: a.Start, Address: s.metric, Total: q.Total, Left: a.Left,
		Evaluations: a.Evaluations, State: string(a.State), Receipt: s.Receipt,
	}
	t := &out.Told
	t.Stopped = s.stopped(a.State, a.Evaluations)
	if a.State == solve.Infeasible {
		out.Goal, out.Start = math.NaN(), math.NaN()
		least, most := 0.0, 0.0
		for _, l := range q.Levers {
			least, most = least+l.Low, most+l.High
		}
		u := s.levers[0].Unit
		t.Sentence = []Span{{Text: wordBestNone.fill(s.Lang, s.near(q.Total, u), s.near(least, u), s.near(most, u)), Tone: "bad"}}
		return out
	}
	for i, l := range s.levers {
		out.Levers = append(out.Levers, BestLever{l.Path, s.monthOf(&l), a.X[i], l.Now, a.Marginal[i], []float64{l.Low, l.High}})
	}
	for _, l := range a.Limits {
		one := BestLimit{Name: "total", Shadow: l.Shadow}
		if l.Lever >= 0 {
			one.Name, one.Month, one.Side = s.levers[l.Lever].Path, s.monthOf(&s.levers[l.Lever]), string(l.Side)
		}
		out.Limits = append(out.Limits, one)
	}
	s.bestTold(t, &a, &q)
	out.Sure = s.checked(t)
	return out
}

// monthOf is the month that a lever alone moves, "" for all.
func (s *Search) monthOf(l *Lever) string {
	if l.Period < 0 {
		return ""
	}
	return s.month(l.Period).String()
}

// bestTold puts a split into words.
func (s *Search) bestTold(t *Told, a *solve.Parted, q *solve.Split) {
	u := s.levers[0].Unit
	gain := s.Difference(a.Goal-a.Start, s.unit())
	shared := !math.IsNaN(q.Total)
	spent := s.near(q.Total-a.Left, u)
	moved, same := false, true
	for i := range s.levers {
		moved = moved || math.Abs(a.X[i]-a.Begin[i]) > 1e-9*math.Abs(a.X[i])
		same = same && a.Begin[i] == s.levers[i].Now
	}
	switch {
	case a.State == solve.Cancelled:
		t.Sentence = []Span{{Text: wordSearchCancelled.in(s.Lang)}}
		return
	case a.State == solve.Undefined:
		t.Sentence = []Span{{Text: wordSoughtNone.fill(s.Lang, s.what(), wordSearchGroup.fill(s.Lang, strconv.Itoa(len(s.levers)))), Tone: "bad"}}
		return
	case !moved && same:
		t.Sentence = []Span{{Text: wordBestNow.fill(s.Lang, s.what(), s.text(a.Goal))}}
	case !moved && shared:
		t.Sentence = []Span{{Text: wordBestBegin.fill(s.Lang, s.what(), spent, s.text(a.Goal))}}
	case shared:
		t.Sentence = []Span{{Text: wordBest.fill(s.Lang, s.what(), spent, s.text(a.Start), s.text(a.Goal), gain)}}
	default:
		t.Sentence = []Span{{Text: wordBestFree.fill(s.Lang, s.what(), s.text(a.Start), s.text(a.Goal), gain)}}
	}
	more := s.more(a)
	t.Table = s.bestTable(a, u, shared, more)
	if a.Left > 1e-9*math.Abs(q.Total) {
		w := wordBestLeft
		if q.Step > 0 && a.Left < q.Step {
			w = wordBestOdd
		}
		t.Notes = append(t.Notes, w.fill(s.Lang, s.near(a.Left, u)))
	}
	for _, l := range a.Limits {
		if l.Lever < 0 {
			t.Notes = append(t.Notes, wordBestPrice.fill(s.Lang, s.what(), s.marginal(l.Shadow*more), grouped(more, 0)))
		}
	}
	t.Notes = append(t.Notes, s.warnings(a.X)...)
	t.Adopt = s.adopt("optimize", s.bestName(a.Goal), s.levers, a.X)
}

// bestName is the name of the scenario that a split makes.
func (s *Search) bestName(goal float64) string {
	if s.Sure != nil && s.Sure.Aim {
		return wordAdoptAim.fill(s.Lang, s.Names.Short(s.spec), s.Exact(s.Sure.Target, s.spec.Unit))
	}
	return s.scenarioName(wordAdoptBest, goal)
}

// more is of how much more the return is told: of 1, and where a chance is sought of as many as move it
// by a tenth of a percentage point.
func (s *Search) more(a *solve.Parted) float64 {
	most, more := 0.0, 1.0
	for _, x := range a.Marginal {
		most = math.Max(most, math.Abs(x))
	}
	if s.Sure == nil || !s.Sure.Aim || !(most > 0) || math.IsInf(most, 0) {
		return more
	}
	for most*more < 0.001 && more < 1e9 {
		more *= 10
	}
	return more
}

// marginal writes what one unit brings: three digits, whatever the size.
func (s *Search) marginal(x float64) string {
	if !isValue(x) {
		return wordNotAvailable.in(s.Lang)
	}
	if s.unit() == unit.OfShare {
		return trim(fixed(x*100, decimalsSmall(x*100))) + " " + wordPoints.in(s.Lang)
	}
	return trim(fixed(x, decimalsSmall(x)))
}

// bestTable has a line a lever: today, the best with a bar, the change, the marginal return,
// what holds it.
func (s *Search) bestTable(a *solve.Parted, u unit.Unit, shared bool, more float64) Table {
	t := Table{Caption: wordBestHead.in(s.Lang), Align: "lrrrrl"}
	for _, w := range []word{wordBestLever, wordSearchNow, wordBestBest, wordSearchChange, wordBestMargin, wordBestLimit} {
		t.Columns = append(t.Columns, w.fill(s.Lang, grouped(more, 0)))
	}
	held := map[int]solve.Limit{}
	for _, l := range a.Limits {
		held[l.Lever] = l
	}
	most, now, best := 0.0, 0.0, 0.0
	for i := range s.levers {
		most = math.Max(most, math.Max(math.Abs(a.X[i]), math.Abs(s.levers[i].Now)))
		now, best = now+s.levers[i].Now, best+a.X[i]
	}
	for i := range s.levers {
		l := &s.levers[i]
		row := TableRow{ID: l.Path + s.monthOf(l), Cells: []Cell{
			{Text: s.nameOf(l)}, s.bar(l.Now, most, l, "slate"), s.bar(a.X[i], most, l, "leaf"),
			{Text: s.Difference(a.X[i]-l.Now, l.Unit)}, {Text: s.marginal(a.Marginal[i] * more)}, {},
		}}
		if limit, is := held[i]; is {
			side := wordBestLow
			if limit.Side == solve.AtHigh {
				side = wordBestHigh
			}
			row.Cells[5].Text = wordBestShadow.fill(s.Lang, side.in(s.Lang), s.marginal(limit.Shadow*more), grouped(more, 0))
		}
		t.Rows = append(t.Rows, row)
	}
	if shared && len(s.levers) > 1 {
		t.Rows = append(t.Rows, TableRow{Kind: "total", Cells: []Cell{
			{Text: wordBestTotal.in(s.Lang)}, {Text: s.near(now, u)}, {Text: s.near(best, u)}, {Text: s.Difference(negligible(best-now, best), u)}, {}, {},
		}})
	}
	return t
}

// negligible is a difference, 0 where it is but the rounding of a typed total.
func negligible(x, of float64) float64 {
	if math.Abs(x) < 1e-5*math.Abs(of) {
		return 0
	}
	return x
}

// bar is a place of a lever with its length beside the longest.
func (s *Search) bar(x, most float64, l *Lever, colour string) Cell {
	c := Cell{Text: s.leverText(l, x), Colour: colour}
	if most > 0 {
		part := math.Max(0, x/most)
		c.Bar = &part
	}
	return c
}

// JSON, Text write the answer for programs and terminals.
func (a *Best) JSON() []byte { return jsontext.Append(nil, a) }

// Text is the answer for a terminal.
func (a *Best) Text() string { return a.Told.terminal() }

// CSV has a line a lever.
func (a *Best) CSV() []byte {
	var rows [][]string
	for _, l := range a.Levers {
		rows = append(rows, []string{l.Path, l.Month, csvNumber(l.Now), csvNumber(l.Value), csvNumber(l.Marginal)})
	}
	return csvOf(a.Receipt, []string{"lever", "month", "now", "value", "marginal"}, rows)
}
