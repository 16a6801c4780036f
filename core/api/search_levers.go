package api

import (
	"math"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
	"planleaf/core/view"
)

// match is what a pattern names: an assumption of the plan, or a number in one where a is nil.
type match struct {
	path string // as the sheet names it
	a    *plan.Assumption
}

// matching finds what patterns name: assumptions where one fits, else numbers in assumptions;
// each once, in the order of the plan.
func matching(s *compile.Sheet, patterns []string) ([]match, diag.Notes) {
	all := plan.Assumptions(s.Doc)
	var out []match
	var notes diag.Notes
	taken := map[string]bool{}
	for _, pattern := range patterns {
		pattern = trimmed(pattern)
		found := false
		for i := range all {
			path := trimmed(all[i].Path)
			if _, known := s.Model.Find(path); known && matches(pattern, path) {
				found = true
				if !taken[path] {
					taken[path] = true
					out = append(out, match{path, &all[i]})
				}
			}
		}
		for _, q := range s.Model.Params() {
			if found || !matches(pattern, q.Path) || taken[q.Path] {
				continue
			}
			taken[q.Path] = true
			out = append(out, match{q.Path, nil})
		}
		if !found && !hasMatch(out, pattern) {
			notes = append(notes, unknownLever(s, pattern))
		}
	}
	return out, notes
}

func hasMatch(all []match, pattern string) bool {
	for _, m := range all {
		if matches(pattern, m.path) {
			return true
		}
	}
	return false
}

// pull makes levers of what patterns name, with the bounds that are asked for.
func (s *search) pull(patterns []string) ([]view.Lever, diag.Notes) {
	found, notes := matching(s.o.sheet, patterns)
	if notes != nil {
		return nil, notes
	}
	var out []view.Lever
	for _, m := range found {
		l, ok := s.lever(m)
		if !ok {
			return nil, diag.Notes{unknownLever(s.o.sheet, m.path)}
		}
		if note := s.limit(&l, m); note != nil {
			return nil, diag.Notes{*note}
		}
		if !s.asked.Monthly {
			out = append(out, l)
			continue
		}
		q := s.o.sheet.Model.Params()[l.Params[0]]
		for t := range q.Len {
			one := l
			one.Period, one.Scale = t, false
			one.Now = s.o.sheet.Model.Defaults()[q.Offset+t]
			if note := s.limit(&one, m); note != nil {
				return nil, diag.Notes{*note}
			}
			out = append(out, one)
		}
	}
	return out, nil
}

// lever is an assumption as what can be moved: a number itself, a value by month by its mean.
func (s *search) lever(m match) (view.Lever, bool) {
	sheet := s.o.sheet
	l := view.Lever{Path: m.path, Period: -1}
	if m.a != nil {
		l.Path = m.a.Path
		l.Keeps = m.a.Value.Form == plan.Range || m.a.Value.Form == plan.Counts || m.a.Value.Form == plan.Dist
	}
	q, ok := sheet.Param(m.path)
	values := sheet.Model.Defaults()
	if !ok { // it grows: its start carries all months
		id, known := sheet.Model.Find(m.path)
		start, has := sheet.Param(m.path + ".start")
		if !known || !has {
			return l, false
		}
		p := sheet.Model.Program(id)
		st := p.NewState()
		p.Eval(st, values)
		if l.Now = mean(st.Row(id)); l.Now == 0 {
			l.Path += ".start"
		}
		q, l.Scale = start, l.Now != 0
	}
	l.Unit = sheet.Model.Spec(q.Row).Unit
	l.Params = []int{indexOf(sheet.Model.Params(), q)}
	l.Base = values[q.Offset : q.Offset+q.Len]
	if !l.Scale {
		l.Now = mean(l.Base)
		l.Scale = q.Len > 1 && l.Now != 0
	}
	s.believe(&l, m)
	return l, true
}

func indexOf(all []model.Param, q model.Param) int {
	for i := range all {
		if all[i].Row == q.Row {
			return i
		}
	}
	return 0
}

// mean of a value by month; of one that is the same in all, that value itself.
func mean(values []float64) float64 {
	total, same := 0.0, true
	for _, x := range values {
		total += x
		same = same && x == values[0]
	}
	if same {
		return values[0]
	}
	return total / float64(len(values))
}

// believe sets within what a lever can be believed: its own range, what was recorded of it,
// else half to double of today.
func (s *search) believe(l *view.Lever, m match) {
	l.Range = [2]float64{math.Min(l.Now/2, l.Now*2), math.Max(l.Now/2, l.Now*2)}
	if m.a != nil && l.Keeps && !l.Scale {
		if d, err := m.a.Value.Distribution(m.a.Unit == "share"); err == nil {
			l.Range, l.Seen = [2]float64{d.Quantile(0.05), d.Quantile(0.95)}, "range"
			return
		}
	}
	for _, one := range s.o.sheet.Actuals() {
		if one.Path != m.path && "channels."+strings.TrimPrefix(one.Path, "spend.")+".spend" != m.path {
			continue
		}
		low, high := math.Inf(1), math.Inf(-1)
		for _, x := range append(append([]float64(nil), one.Values...), one.Before...) {
			if x == x {
				low, high = math.Min(low, x), math.Max(high, x)
			}
		}
		if low < high {
			l.Range, l.Seen = [2]float64{low, high}, "actuals"
		}
	}
}

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
			l.High = total
		}
		if change == change {
			by := math.Abs(l.Now * change)
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

// allLevers are the assumptions of a plan that can be moved, with the bounds that they have.
func (o opened) allLevers() []view.Lever {
	s := &search{asked: &Search{}, o: o}
	found, _ := matching(o.sheet, []string{"*"})
	var out []view.Lever
	for _, m := range found {
		if l, ok := s.lever(m); ok && s.limit(&l, m) == nil {
			out = append(out, l)
		}
	}
	return out
}
