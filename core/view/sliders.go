package view

import (
	"math"
	"strconv"

	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Slider is a pinned assumption. A place on its track is a step, 0 … Steps; what a step is worth the
// core alone knows: see Slide.
//
//	Note   what moves where that is not all of a plain value: "by month: in proportion"
//	Text   the value in its field, as a person would type it, without its unit
//	Says   the value in words, for who does not see the track
//	From   of one that was moved: what it was and is, "62,000 → 74,000"
//	Range  the ends of its believable range as parts of the track, 0..1; nil without one
//	Rests  that range in words
//	Alone  what it does by itself; Steps 0: there is no track
type Slider struct {
	Path    string    `json:"path"`
	Label   string    `json:"label"`
	Note    string    `json:"note,omitempty"`
	Text    string    `json:"text"`
	Unit    string    `json:"unit"`
	Percent bool      `json:"percent,omitempty"`
	Says    string    `json:"says"`
	From    string    `json:"from,omitempty"`
	Steps   int       `json:"steps"`
	At      int       `json:"at"`
	Base    int       `json:"base"`
	Range   []float64 `json:"range,omitempty"`
	Rests   string    `json:"rests,omitempty"`
	Alone   string    `json:"alone"`
	Effect  string    `json:"effect,omitempty"`
	Tone    string    `json:"tone,omitempty"`
}

// scaled is the track of a lever, by what it is in the base and in the draft.
func (t *Trial) scaled(l lever) (scale, bool) {
	low, high := math.NaN(), math.NaN()
	if l.path == l.Path {
		low, high = believable(t.uncertain(l), l.unit)
	}
	return scaleOf(t.Base.standing(l), t.Draft.standing(l), low, high, l.unit)
}

// uncertain is what a lever's range rests on: its value, or the plan's own where a scenario has set a plain number,
// which says nothing of what can be believed.
func (t *Trial) uncertain(l lever) *plan.Value {
	if l.Value.Form == plan.Constant {
		for _, a := range plan.Assumptions(t.Base.Plan) {
			if a.Path == l.Path {
				return a.Value
			}
		}
	}
	return l.Value
}

// Slide is the change that puts the assumption of a slider on a step of its track: a number
// where one stands, else a factor for all months and all of a range. back: the step is that of the base.
func (t *Trial) Slide(path string, step int) (c plan.Change, back, ok bool) {
	l, ok := leverOf(plan.Assumptions(t.Base.Doc), path)
	if !ok || l.path != path {
		return c, false, false
	}
	s, ok := t.scaled(l)
	x, base := s.at(step), t.Base.standing(l)
	c.Path = path
	if l.path != l.Path || l.Value.Form == plan.Constant && len(l.Value.Adjust) == 0 || base == 0 {
		c.Set = &plan.Value{Number: x}
	} else {
		by := plan.Rounded(x / base)
		c.Multiply = &by
	}
	return c, step == s.base, ok
}

// slider is one pinned assumption, and what it does alone.
func (t *Trial) slider(l lever, alone float64) Slider {
	r, base, now := t.Draft, t.Base.standing(l), t.Draft.standing(l)
	u := units[l.unit]
	s := Slider{
		Path: l.path, Label: r.Names.Path(l.Path), Text: r.shownAt(l, now), Unit: r.UnitOf(l.unit),
		Percent: u == unit.OfShare, Note: t.moves(l), Rests: r.Evidence(t.uncertain(l), l.unit),
	}
	if l.unit == "growth" {
		s.Label = r.Names.Path(l.path)
	}
	s.Says = r.withUnit(s.Text, l.unit)
	sc, ok := t.scaled(l)
	switch {
	case ok:
		s.Steps, s.At, s.Base = sc.steps, sc.near(now), sc.base
		if low, high := believable(t.uncertain(l), l.unit); low < high && l.path == l.Path {
			s.Range = []float64{sc.part(low), sc.part(high)}
		}
	case s.Note == "":
		s.Note = wordNoTrack.in(r.Lang)
	}
	if now == base || now != now && base != base {
		s.Alone = wordUnmoved.in(r.Lang)
		return s
	}
	s.From = r.shownAt(l, base) + " → " + s.Text
	at := t.Base.Answer()
	spec := t.Base.Sheet.Model.Spec(at.Row)
	s.Alone = wordAlone.fill(r.Lang, lowered(r.Names.Short(spec)))
	was := t.Base.State.Over(at.Row, at.From, at.To)
	s.Effect, s.Tone = r.Difference(alone-was, spec.Unit), toneOf(spec.Name, alone-was)
	if _, blank := r.blank(alone); blank {
		s.Effect, s.Tone = wordBecomes.fill(r.Lang, r.Text(alone, spec.Unit)), "bad"
	}
	if s.Effect == "0" {
		s.Tone = ""
	}
	return s
}

// shownAt is a value of a lever as its field shows it: what a person gave with all its digits, the mean of a range
// or of months with as many as say something.
func (f Format) shownAt(l lever, x float64) string {
	if l.path == l.Path && l.Value.Form != plan.Constant {
		x, _ = strconv.ParseFloat(strconv.FormatFloat(x, 'g', 4, 64), 64)
	}
	return f.Cell(plan.Rounded(x), l.unit)
}

// moves says what a slider moves where it is not simply the value.
func (t *Trial) moves(l lever) string {
	w := word{}
	switch l.Value.Form {
	case plan.Series:
		w = wordScales
	case plan.Range, plan.Dist, plan.Counts:
		w = wordScalesAll
	case plan.Growth:
		w = wordSetsStart
		if l.unit == "growth" && l.path != l.Path {
			w = wordSetsGrowth
		}
	}
	return w.in(t.Draft.Lang)
}

// withUnit is a number of an assumption with its unit: "22.0%", "4,900 元".
func (f Format) withUnit(text, name string) string {
	switch u := f.UnitOf(name); u {
	case "":
		return text
	case "%":
		return text + u
	default:
		return text + " " + u
	}
}
