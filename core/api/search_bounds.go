package api

import (
	"math"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/unit"
	"planleaf/core/view"
)

// limit sets the bounds of a lever: those asked for, else those of its range or of its unit.
func (s *search) limit(l *view.Lever, m match) *diag.Note {
	growth := strings.HasSuffix(l.Path, ".growth")
	switch {
	case l.Seen == "range":
		l.Low, l.High = l.Range[0], l.Range[1]
	case growth:
		l.Low, l.High = math.Max(-0.9, l.Now-0.1), math.Min(1, l.Now+0.1)
	case l.Unit == unit.OfShare:
		l.Low, l.High = 0, 1
	default:
		l.Low, l.High = math.Min(0, 3*l.Now), math.Max(0, 3*l.Now)
	}
	if s.asked.Multiplier {
		return nil
	}
	for _, limit := range s.asked.Limits {
		if !fits(limit.Path, l.Path) {
			continue
		}
		if note := s.bound(limit.Low, &l.Low, l); note != nil {
			return note
		}
		if note := s.bound(limit.High, &l.High, l); note != nil {
			return note
		}
	}
	if l.Scale && l.Unit == unit.OfShare && !growth { // no month above 1
		top := 0.0
		for _, b := range l.Base {
			top = math.Max(top, b)
		}
		l.High = math.Min(l.High, l.Now/top)
	}
	if l.Low > l.High {
		return &diag.Note{Code: "search-bounds", Path: l.Path, Args: []string{l.Path}}
	}
	return nil
}

// bound reads a bound of a lever, in its unit; shares stay within 0 … 1. "" leaves it.
func (s *search) bound(text string, to *float64, l *view.Lever) *diag.Note {
	if text == "" {
		return nil
	}
	x, note := plan.ReadNumber(text, unitName(l.Unit))
	if note != nil {
		return note
	}
	path := l.Path
	share := l.Unit == unit.OfShare && !strings.HasSuffix(path, ".growth")
	signed := strings.HasPrefix(path, "inputs.") || strings.HasSuffix(path, ".growth") || path == "money.cash"
	if share && (x < 0 || x > 1) || !signed && x < 0 {
		return &diag.Note{Code: "search-outside", Path: path, Args: []string{text, path}}
	}
	*to = x
	return nil
}

// fits reports whether a pattern of a limit names a lever; "" names all.
func fits(pattern, path string) bool {
	return pattern == "" || matches(trimmed(pattern), trimmed(path))
}

// effort is how hard a move of a lever is.
func (s *search) effort(path string) (float64, *diag.Note) {
	effort := 1.0
	for _, limit := range s.asked.Limits {
		if limit.Effort == "" || !fits(limit.Path, path) {
			continue
		}
		x, note := plan.ReadNumber(limit.Effort, "number")
		if note == nil && !(x > 0) {
			note = &diag.Note{Code: "search-effort", Path: path, Args: []string{limit.Effort}}
		}
		if note != nil {
			return 0, note
		}
		effort = x
	}
	return effort, nil
}

// bounded narrows the bounds of a split: no lever takes more than the total, when none may be
// negative, and none moves further from today than the change that is allowed.
func (s *search) bounded(total float64) *diag.Note {
	change := math.NaN()
	if s.asked.Change != "" {
		var note *diag.Note
		if change, note = plan.ReadNumber(s.asked.Change, "share"); note == nil && !(change >= 0) {
			note = &diag.Note{Code: "search-change", Path: s.asked.Change, Args: []string{s.asked.Change}}
		}
		if note != nil {
			return note
		}
	}
	for i := range s.levers {
		l := &s.levers[i]
		if total == total && total >= 0 && !s.capped(l.Path) && !(l.Unit == unit.OfShare) && l.Low >= 0 {
			l.High, l.Open = total, true
		}
		if change == change {
			by := math.Abs(l.Now * change)
			l.Open = l.Open && l.High <= l.Now+by
			l.Low, l.High = math.Max(l.Low, l.Now-by), math.Min(l.High, l.Now+by)
		}
	}
	return nil
}

// capped reports whether an upper bound of a lever was asked for.
func (s *search) capped(path string) bool {
	for _, limit := range s.asked.Limits {
		if limit.High != "" && fits(limit.Path, path) {
			return true
		}
	}
	return false
}

// together is one multiplier on all levers, as far as none leaves its bounds.
func (s *search) together() (view.Lever, *diag.Note) {
	g := view.Lever{Path: strings.Join(s.asked.Levers, ","), Scale: true, Period: -1, Unit: unit.Number, Now: 1, Low: 0, High: 3, Range: [2]float64{0.5, 2}}
	most := math.Inf(1)
	for i := range s.levers {
		l := &s.levers[i]
		g.Params, g.Base, g.Group = append(g.Params, l.Params...), append(g.Base, l.Base...), append(g.Group, l.Path)
		if l.Unit == unit.OfShare {
			for _, b := range l.Base {
				if b > 0 {
					most = math.Min(most, 1/b)
				}
			}
		}
	}
	for _, limit := range s.asked.Limits {
		if note := s.bound(limit.Low, &g.Low, &g); note != nil {
			return g, note
		}
		if note := s.bound(limit.High, &g.High, &g); note != nil {
			return g, note
		}
	}
	g.High = math.Min(g.High, most)
	return g, nil
}
