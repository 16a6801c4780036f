package compile

import (
	"slices"
	"strings"

	"planleaf/core/plan"
)

// With is the sheet of a document that differs from the sheet's own in the values of
// assumptions alone, those of the given paths or of parts of them: what Plan would make
// of it, to the bit (a law), without compiling. It is false when the rows themselves may
// differ, or when there is something to note: then Plan must be asked.
func (s *Sheet) With(d *plan.Doc, paths ...string) (*Sheet, bool) {
	if s.noted || slices.ContainsFunc(paths, func(path string) bool { return dividesBefore(d, path) }) || len(plan.Check(d)) > 0 {
		return nil, false
	}
	before, after := plan.Assumptions(s.Doc), plan.Assumptions(d)
	if len(before) != len(after) {
		return nil, false
	}
	c := &compiler{doc: d, calendar: s.calendar}
	values := s.Model.Defaults()
	for _, path := range paths {
		i := assumptionOf(after, path)
		if i < 0 || before[i].Path != after[i].Path || !sameShape(before[i].Value, after[i].Value) {
			return nil, false
		}
		if !c.refill(values, s, &after[i]) {
			return nil, false
		}
	}
	if c.notes != nil {
		return nil, false
	}
	out := *s
	out.Doc, out.Model = d, s.Model.With(values)
	return &out, true
}

// dividesBefore: where there are tiers, the months before the plan of a channel are divided
// over them when the plan is compiled, by the mix and the rates that the channel then has; so
// an assumption of such a channel moves more than its own parameter.
func dividesBefore(d *plan.Doc, path string) bool {
	for i := range d.Channels {
		c := &d.Channels[i]
		if len(d.Tiers) > 0 && len(c.Before) > 0 && strings.HasPrefix(path, "channels."+c.ID+".") {
			return true
		}
	}
	return false
}

// RemembersBefore reports whether a plan gives months before it.
func RemembersBefore(d *plan.Doc) bool {
	return slices.ContainsFunc(d.Channels, func(c plan.Channel) bool { return len(c.Before) > 0 })
}

// assumptionOf finds the assumption at a path, or that the path is a part of.
func assumptionOf(all []plan.Assumption, path string) int {
	for i := range all {
		if part, inside := strings.CutPrefix(path, all[i].Path); inside && (part == "" || part[0] == '.') {
			return i
		}
	}
	return -1
}

// sameShape reports whether two values compile to the same rows: a mix of 0 has none.
func sameShape(a, b *plan.Value) bool {
	_, months := a.Months()
	if _, also := b.Months(); (a.Factor == nil) != (b.Factor == nil) || months != also {
		return false
	}
	return a.Form == b.Form && a.Steady() == b.Steady() && a.HasValue == b.HasValue && (a.Number == 0) == (b.Number == 0) &&
		(len(a.Season)+len(a.Dated) > 0) == (len(b.Season)+len(b.Dated) > 0)
}

// refill puts the value of an assumption where its parameters stand.
func (c *compiler) refill(values []float64, s *Sheet, a *plan.Assumption) bool {
	put := func(path string, numbers ...float64) bool {
		p, ok := s.Param(path)
		return ok && p.Len == len(numbers) && copy(values[p.Offset:], numbers) == len(numbers)
	}
	at := a.Path
	if a.Value.Factor != nil && a.Value.Steady() {
		if !put(at+".factor", c.factor(a.Value)...) {
			return false
		}
		if a.Value.Form != plan.Growth {
			at += ".is"
		}
	}
	switch v := a.Value; {
	case !v.Steady():
		p, ok := s.Param(a.Path)
		return ok && put(a.Path, c.adjusted(a.Path, v, s.Model.Spec(p.Row).Unit)...)
	case v.Form == plan.Series:
		return put(at, c.held(v.Series)...)
	case v.Form == plan.Growth:
		ok := put(a.Path+".start", v.Start) && put(a.Path+".growth", v.Growth)
		if len(v.Season)+len(v.Dated) > 0 {
			ok = ok && put(a.Path+".season", c.season(v)...)
		}
		return ok
	}
	p, ok := s.Param(at)
	if !ok {
		return false
	}
	return put(at, c.figure(a.Path, a.Value, s.Model.Spec(p.Row).Unit))
}
