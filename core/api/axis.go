package api

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// The values of an axis that says none, or no number of them: across its range, or 20% to either side.
const (
	usualSteps = 9
	usualSwing = 0.2
	mostSteps  = 200
)

// axis reads an axis of a data table, as typed: PATH, PATH=FROM..TO, PATH=FROM..TO:STEPS or
// PATH=VALUE,VALUE,…, each value as in a cell. Of a range FROM, TO and STEPS may be left out.
func axis(s *compile.Sheet, v *explain.Variants, text string) (explain.Axis, *diag.Note) {
	path, said, given := strings.Cut(text, "=")
	params, notes := levers(s, []string{path})
	if notes != nil {
		return explain.Axis{}, &notes[0]
	}
	if len(params) > 1 {
		n := diag.Note{Code: "lever-several", Path: path, Args: []string{path}}
		for _, i := range params {
			n.Fixes = append(n.Fixes, s.Model.Params()[i].Path)
		}
		n.Args = append(n.Args, strings.Join(n.Fixes, " / "))
		return explain.Axis{}, &n
	}
	a := explain.Axis{Param: params[0]}
	q := s.Model.Params()[a.Param]
	usual := func() (low, high float64) {
		swing := view.Swings(s, v, params, usualSwing, false)[0]
		return swing.Low[0], swing.High[0]
	}
	if !given {
		low, high := usual()
		a.Values = between(low, high, usualSteps)
		return a, nil
	}
	said, count, counted := strings.Cut(said, ":")
	low, high, ranged := strings.Cut(said, "..")
	texts := strings.Split(said, ",")
	if ranged {
		texts = []string{low, high}
	}
	for i, one := range texts {
		if ranged && strings.TrimSpace(one) == "" {
			low, high := usual()
			a.Values = append(a.Values, []float64{low, high}[i])
			continue
		}
		x, note := typedNumber(s.Doc, q.Path, one)
		if note != nil {
			return a, note
		}
		a.Values = append(a.Values, x)
	}
	if ranged {
		steps := usualSteps
		if count = strings.TrimSpace(count); counted && count != "" {
			var err error
			if steps, err = strconv.Atoi(count); err != nil {
				steps = 0
			}
		}
		if steps < 2 || steps > mostSteps {
			return a, &diag.Note{Code: "steps-unreadable", Path: path, Args: []string{count, strconv.Itoa(mostSteps)}}
		}
		a.Values = between(a.Values[0], a.Values[1], steps)
	}
	if len(a.Values) > mostSteps {
		return a, &diag.Note{Code: "steps-unreadable", Path: path, Args: []string{strconv.Itoa(len(a.Values)), strconv.Itoa(mostSteps)}}
	}
	return a, nil
}

// between are steps evenly spaced values, both ends included.
func between(low, high float64, steps int) []float64 {
	out := make([]float64, steps)
	for i := range out {
		out[i] = (float64(low*float64(steps-1-i)) + float64(high*float64(i))) / float64(steps-1)
	}
	out[steps-1] = high
	return out
}

// typedNumber reads one number, typed for a path of a plan.
func typedNumber(d *plan.Doc, path, text string) (float64, *diag.Note) {
	p := plan.ReadPasted(d, []plan.Edit{{Do: "type", Path: path, Text: strings.TrimSpace(text)}}, []float64{0})[0]
	switch {
	case p.Note != nil:
		return 0, p.Note
	case p.Value == nil || p.Value.Form != plan.Constant:
		return 0, &diag.Note{Code: "axis-no-number", Path: path, Args: []string{text}, Fixes: p.Choices}
	}
	return p.Value.Number, nil
}
