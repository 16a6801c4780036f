package api

import (
	"math"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
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
			_, known := s.Model.Find(path)
			if !known { // an input that is the same in all months is a parameter alone
				path = all[i].Path
				_, known = s.Param(path)
			}
			if known && matches(pattern, trimmed(path)) {
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
		l.Keeps = m.a.Value.Uncertain()
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
