package view

import (
	"math"

	"planleaf/core/jsontext"
	"planleaf/core/solve"
)

// Sought is the answer of a search for one lever.
//
//	Lever    its path, or what was asked for where a multiplier moves several
//	Value    the lever where Metric, the number, is at the target or nearest to it
//	Held     what keeps it from the target: low, high (the bound), turn, gap
//	Others   about where else the target is reached
type Sought struct {
	Lever       string    `json:"lever"`
	Value       float64   `json:"value"`
	Metric      float64   `json:"metric"`
	Address     string    `json:"number"`
	Target      float64   `json:"target"`
	Now         float64   `json:"now"`
	Bounds      []float64 `json:"bounds"`
	Evaluations int       `json:"evaluations"`
	State       string    `json:"state"`
	Held        string    `json:"held,omitempty"`
	Others      []float64 `json:"others,omitempty"`
	Told        Told      `json:"told"`
	Sure        *Sure     `json:"sure,omitempty"`
	Receipt     Receipt   `json:"receipt"`
}

// Seek is the answer of solve.Seek on the search's one lever.
func (s *Search) Seek(a solve.Sought, target float64) *Sought {
	l := &s.levers[0]
	out := &Sought{
		Lever: l.Path, Value: a.X, Metric: a.Y, Address: s.metric, Target: target, Now: l.Now, Bounds: []float64{l.Low, l.High},
		Evaluations: a.Evaluations, State: string(a.State), Held: string(a.Held), Others: a.Others, Receipt: s.Receipt,
	}
	t := &out.Told
	t.Sentence = s.soughtSentence(l, &a, target)
	t.Stopped = s.stopped(a.State, a.Evaluations)
	if len(a.Others) > 0 {
		t.Notes = append(t.Notes, s.others(l, a.Others))
	}
	if a.State != solve.Undefined && a.State != solve.Cancelled {
		t.Notes = append(t.Notes, s.warnings([]float64{a.X})...)
		t.Table = s.soughtTable(l, &a, target)
		t.Curve = s.curve(l, &a, target)
	}
	switch a.State {
	case solve.Found, solve.Jumps, solve.OutOfReach, solve.Spent:
		t.Adopt = s.adopt("seek", s.scenarioName(wordAdoptSeek, a.Y), s.levers, []float64{a.X})
	}
	out.Sure = s.checked(t)
	return out
}

// soughtSentence is the answer in a sentence.
func (s *Search) soughtSentence(l *Lever, a *solve.Sought, target float64) []Span {
	name, at, near, goal := s.nameOf(l), s.leverText(l, a.X), s.text(a.Y), s.stated(target)
	switch a.State {
	case solve.Found, solve.Spent:
		if l.Group != nil {
			return []Span{{Text: wordSoughtTimes.fill(s.Lang, s.what(), goal, name, trim(fixed(a.X, 3)))}}
		}
		return []Span{{Text: wordSought.fill(s.Lang, s.what(), goal, name, at, s.leverText(l, l.Now))}}
	case solve.Already:
		return []Span{{Text: wordSoughtAlready.fill(s.Lang, s.what(), goal)}}
	case solve.Flat:
		return []Span{{Text: wordSoughtFlat.fill(s.Lang, name, s.what(), near), Tone: "bad"}}
	case solve.Jumps:
		return []Span{{Text: wordSoughtJumps.fill(s.Lang, s.what(), goal, name, at, near), Tone: "bad"}}
	case solve.Undefined:
		return []Span{{Text: wordSoughtNone.fill(s.Lang, s.what(), name), Tone: "bad"}}
	case solve.Cancelled:
		return []Span{{Text: wordSearchCancelled.in(s.Lang)}}
	}
	w := wordOutTurn
	switch a.Held {
	case solve.AtLow:
		w = wordOutLow
	case solve.AtHigh:
		w = wordOutHigh
	case solve.AtGap:
		w = wordOutGap
	}
	return []Span{{Text: wordOutOfReach.fill(s.Lang, s.what(), goal, near), Tone: "bad"}, {Text: w.fill(s.Lang, name, at)}}
}

// others names where else the target is reached.
func (s *Search) others(l *Lever, xs []float64) string {
	list := ""
	for i, x := range xs {
		if i == 4 {
			list += "…"
			break
		}
		if i > 0 {
			list += wordListAnd.in(s.Lang)
		}
		list += s.leverText(l, x)
	}
	return wordSoughtOthers.fill(s.Lang, list)
}

// soughtTable has the lever and the number, today and then.
func (s *Search) soughtTable(l *Lever, a *solve.Sought, target float64) Table {
	now := s.atNow(l, a)
	t := Table{Caption: wordSearchAnswer.in(s.Lang), Align: "lrrr", Columns: []string{"", wordSearchNow.in(s.Lang), wordSearchThen.in(s.Lang), wordSearchChange.in(s.Lang)}}
	change := s.Difference(a.X-l.Now, l.Unit)
	if l.Group != nil {
		change = s.percent(a.X - 1)
	} else if l.Now != 0 {
		change += " (" + s.percent(a.X/l.Now-1) + ")"
	}
	t.Rows = []TableRow{
		{Cells: []Cell{{Text: s.nameOf(l)}, {Text: s.leverText(l, l.Now)}, {Text: s.leverText(l, a.X)}, {Text: change}}},
		{Cells: []Cell{{Text: s.what()}, {Text: s.text(now)}, {Text: s.text(a.Y)}, {Text: s.Difference(a.Y-now, s.spec.Unit)}}},
	}
	if math.IsNaN(now) {
		t.Rows[1].Cells[3].Text = ""
	}
	return t
}

// percent is a relative change: +12.5%.
func (s *Search) percent(x float64) string {
	text := fixed(math.Abs(x)*100, 1) + "%"
	switch {
	case text == "0.0%":
		return "0"
	case x < 0:
		return minus + text
	}
	return "+" + text
}

// atNow is the number today, NaN where it was not tried.
func (s *Search) atNow(l *Lever, a *solve.Sought) float64 {
	for _, p := range a.Tried {
		if p.X == l.Now {
			return p.Y
		}
	}
	return math.NaN()
}

// curve is the number against the lever, as far as it was tried.
func (s *Search) curve(l *Lever, a *solve.Sought, target float64) *Curve {
	c := &Curve{Lever: s.nameOf(l), Goal: target, GoalText: s.stated(target)}
	low, high := math.Inf(1), math.Inf(-1)
	for _, p := range a.Tried {
		if isValue(p.Y) {
			c.Points = append(c.Points, []float64{p.X, p.Y})
			low, high = math.Min(low, p.Y), math.Max(high, p.Y)
		}
	}
	if len(c.Points) < 2 {
		return nil
	}
	c.Up, c.Unit = s.Ticks(math.Min(low, target), math.Max(high, target), s.spec.Unit)
	c.Across = s.across(l, c.Points[0][0], c.Points[len(c.Points)-1][0])
	if now := s.atNow(l, a); isValue(now) {
		c.Marks = append(c.Marks, CurveMark{"now", l.Now, now, wordSearchNow.in(s.Lang) + " " + s.leverText(l, l.Now)})
	}
	if isValue(a.Y) && a.X != l.Now {
		c.Marks = append(c.Marks, CurveMark{"found", a.X, a.Y, s.leverText(l, a.X)})
	}
	c.Describe = wordCurve.fill(s.Lang, s.what(), s.nameOf(l), s.leverText(l, c.Points[0][0]), s.leverText(l, c.Points[len(c.Points)-1][0]), s.text(low), s.text(high))
	return c
}

// across are the ticks of a lever, each with its unit.
func (s *Search) across(l *Lever, low, high float64) []Tick {
	ticks, _ := s.Ticks(low, high, l.Unit)
	var out []Tick
	for _, t := range ticks {
		if t.At >= low-float64(1e-9*math.Abs(low)) && t.At <= high+float64(1e-9*math.Abs(high)) {
			out = append(out, Tick{t.At, s.leverText(l, t.At)})
		}
	}
	return out
}

// JSON, CSV and Text write the answer for programs, spreadsheets and terminals.
func (a *Sought) JSON() []byte { return jsontext.Append(nil, a) }

// Text is the answer for a terminal.
func (a *Sought) Text() string { return a.Told.terminal() }

// CSV has a line: lever, value, number, target, evaluations, state.
func (a *Sought) CSV() []byte {
	return csvOf(a.Receipt, []string{"lever", "value", a.Address, "target", "evaluations", "state"},
		[][]string{{a.Lever, csvNumber(a.Value), csvNumber(a.Metric), csvNumber(a.Target), csvNumber(float64(a.Evaluations)), a.State}})
}
