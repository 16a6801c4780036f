package api

import (
	"math"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/solve"
	"planleaf/core/unit"
	"planleaf/core/view"
)

// Search is what seek, reach and optimize are asked; Path is the number that it is about.
// Numbers are as typed, in the unit of what they stand for.
//
//	Levers      patterns of assumptions, or of numbers in them
//	Multiplier  seek: one multiplier on all of them
//	To          seek, reach: the value that the number shall have; optimize: what is greatest is the chance that it has that, or better
//	Total       optimize: what the levers add up to; Spare: part of it may be left
//	Step        optimize: every lever is a multiple of it
//	Change      optimize: how far a lever may be from today, a share
//	Least       optimize: the number shall be least
//	Monthly     optimize: every month of a lever by itself
//	Chance      the number of so many futures, "80%": at least so much in 80 of 100, or at most where less is better
//	Quantile    a quantile of the number over its futures, "10%"
//	Limits      bounds and efforts of levers by pattern, a later one before an earlier
type Search struct {
	Levers     []string `json:"levers"`
	Multiplier bool     `json:"multiplier,omitempty"`
	To         string   `json:"to,omitempty"`
	Total      string   `json:"total,omitempty"`
	Spare      bool     `json:"spare,omitempty"`
	Step       string   `json:"step,omitempty"`
	Change     string   `json:"change,omitempty"`
	Least      bool     `json:"least,omitempty"`
	Monthly    bool     `json:"monthly,omitempty"`
	Chance     string   `json:"chance,omitempty"`
	Quantile   string   `json:"quantile,omitempty"`
	Limits     []Limit  `json:"limits,omitempty"`
}

// Limit is what holds for the levers that a pattern names, "" for all: bounds, and how hard a
// move is (1 when nothing is said).
type Limit struct {
	Path   string `json:"path,omitempty"`
	Low    string `json:"low,omitempty"`
	High   string `json:"high,omitempty"`
	Effort string `json:"effort,omitempty"`
}

// Watch is told how far a long search is, and ends it with false; nil asks nobody. It is set
// once by the face before the first request.
var Watch solve.Watch

// search is one search, ready to be carried out.
type search struct {
	asked  *Search
	o      opened
	at     compile.Query
	levers []view.Lever
	view   *view.Search
	future *futures // where a chance or a quantile is asked for
}

// searched carries out seek, reach or optimize.
func (e *Engine) searched(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	if q.Search == nil || len(q.Search.Levers) == 0 {
		return refuse(q, diag.Note{Code: "search-no-lever"})
	}
	s := &search{asked: q.Search, o: o}
	if q.Search.Monthly {
		if note := s.byMonth(q); note != nil {
			return refuse(q, *note)
		}
	}
	var note *diag.Note
	if s.at, note = s.o.sheet.Resolve(q.Path); note != nil {
		return refuse(q, *note)
	}
	levers, notes := s.pull(q.Search.Levers)
	if notes != nil {
		return refuse(q, notes...)
	}
	s.levers = levers
	r := s.o.results(q, nil)
	s.view = view.NewSearch(r, q.Path, s.at, s.levers)
	if note = s.sure(q); note != nil {
		return refuse(q, *note)
	}
	var a Response
	switch q.Do {
	case "seek":
		a, note = s.seek(q)
	case "reach":
		a, note = s.reach(q)
	default:
		a, note = s.best(q)
	}
	if note != nil {
		return refuse(q, *note)
	}
	return a.of(q, o)
}

// byMonth opens the plan with every lever written by month, so that each month can move.
func (s *search) byMonth(q Request) *diag.Note {
	names, notes := matching(s.o.sheet, s.asked.Levers)
	if notes != nil {
		return &notes[0]
	}
	d := *s.o.doc
	one := 1.0
	trial := plan.Scenario{ID: "by month", On: q.Scenario}
	for _, n := range names {
		if n.a == nil || n.a.Once {
			return &diag.Note{Code: "search-not-by-month", Path: n.path, Args: []string{n.path}}
		}
		trial.Changes = append(trial.Changes, plan.Change{Path: n.a.Path, Multiply: &one, From: d.Horizon.Start})
	}
	d.Scenarios = append(append([]plan.Scenario(nil), d.Scenarios...), trial)
	under, notes := plan.Under(&d, trial.ID)
	if under == nil {
		return &notes[0]
	}
	sheet, notes := compile.Plan(under)
	if sheet == nil {
		return &notes[0]
	}
	by := *s.o.document
	by.sheet = sheet
	s.o.document = &by
	return nil
}

// number reads a number of the search's metric.
func (s *search) number(text string) (float64, *diag.Note) {
	return plan.ReadNumber(text, unitName(s.o.sheet.Model.Spec(s.at.Row).Unit))
}

// unitName is the name that plans have for a unit.
func unitName(u unit.Unit) string {
	switch {
	case u == unit.OfShare:
		return "share"
	case u == unit.OfMonths:
		return "months"
	case u == unit.PerPerson:
		return "price"
	case u.Money == 1 && u.People == 0:
		return "money"
	case u.People == 1 && u.Money == 0:
		return "people"
	}
	return "number"
}

// seek carries out a search for one lever.
func (s *search) seek(q Request) (Response, *diag.Note) {
	target, note := s.number(s.asked.To)
	if note != nil {
		return Response{}, note
	}
	if s.asked.Multiplier {
		group, note := s.together()
		if note != nil {
			return Response{}, note
		}
		s.levers = []view.Lever{group}
		sure := s.view.Sure
		s.view = view.NewSearch(s.o.results(q, nil), q.Path, s.at, s.levers)
		s.view.Sure = sure
	}
	if len(s.levers) > 1 {
		return s.reach(q)
	}
	l := &s.levers[0]
	if !(l.Low < l.High) {
		return Response{}, &diag.Note{Code: "search-bounds", Path: l.Path, Args: []string{l.Path}}
	}
	f := s.objective()
	got := solve.Seek(func(xs, ys []float64) {
		points := make([][]float64, len(xs))
		for i := range xs {
			points[i] = xs[i : i+1]
		}
		f(points, ys)
	}, solve.Want{Low: l.Low, High: l.High, Today: l.Now, Target: target}, Watch)
	if s.future != nil {
		s.future.check([]float64{got.X}, got.Y)
		if got.State == solve.Found || got.State == solve.Spent {
			s.future.off(l, got.X, got.Y)
		}
	}
	a := s.view.Seek(got, target)
	return ended(written(q, a), a.State, a.Told.Adopt), nil
}

// reach carries out a search for the least effort of several levers.
func (s *search) reach(q Request) (Response, *diag.Note) {
	target, note := s.number(s.asked.To)
	if note != nil {
		return Response{}, note
	}
	handles := make([]solve.Handle, len(s.levers))
	for i := range s.levers {
		l := &s.levers[i]
		effort, note := s.effort(l.Path)
		if note != nil {
			return Response{}, note
		}
		handles[i] = solve.Handle{Low: math.Min(l.Low, l.Now), High: math.Max(l.High, l.Now), Today: l.Now, Unit: s.unit(l), Effort: effort}
	}
	got := solve.Reach(s.objective(), handles, target, Watch)
	if s.future != nil && len(got.Ways) > 0 {
		s.future.check(got.Ways[0].X, got.Ways[0].Goal)
	}
	a := s.view.Reach(got, target)
	return ended(written(q, a), a.State, a.Told.Adopt), nil
}

// ended is an answer with how the search ended.
func ended(a Response, state string, adopt *view.Adopt) Response {
	a.Search = &Outcome{state, adopt}
	return a
}

// unit is one move of a lever: half of its own range, else 10% of today.
func (s *search) unit(l *view.Lever) float64 {
	if wide := (l.Range[1] - l.Range[0]) / 2; l.Seen == "range" && wide > 0 {
		return wide
	}
	if l.Now != 0 {
		return math.Abs(l.Now) * tenth
	}
	return math.Max((l.High-l.Low)*tenth, math.SmallestNonzeroFloat64)
}

// best carries out a search for the best split.
func (s *search) best(q Request) (Response, *diag.Note) {
	split := solve.Split{Total: math.NaN(), Spare: s.asked.Spare, Least: s.asked.Least}
	var note *diag.Note
	if s.asked.Total != "" {
		if split.Total, note = plan.ReadNumber(s.asked.Total, unitName(s.levers[0].Unit)); note != nil {
			return Response{}, note
		}
	}
	if s.asked.Step != "" {
		if split.Step, note = plan.ReadNumber(s.asked.Step, unitName(s.levers[0].Unit)); note != nil {
			return Response{}, note
		}
	}
	if note := s.bounded(split.Total); note != nil {
		return Response{}, note
	}
	for _, l := range s.levers {
		split.Levers = append(split.Levers, solve.Lever{Low: l.Low, High: l.High, Today: l.Now, Open: l.Open})
	}
	var got solve.Parted
	if s.future == nil {
		got = solve.Best(s.objective(), split, Watch)
	} else if got = s.future.best(split); len(got.X) > 0 {
		value := got.Goal
		if s.future.aim != nil {
			value = s.future.aim.value
		}
		s.future.check(got.X, value)
	}
	a := s.view.Best(got, split)
	return ended(written(q, a), a.State, a.Told.Adopt), nil
}

// trimmed is a path without the end that inputs have in the plan alone.
func trimmed(path string) string {
	if strings.HasPrefix(path, "inputs.") {
		return strings.TrimSuffix(path, ".value")
	}
	return path
}
