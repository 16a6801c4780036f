package view

import (
	"math"
	"strings"

	"planleaf/core/explain"
	"planleaf/core/plan"
)

// lever is an assumption as a hand moves it: all of it, or of one that grows its start or its growth.
//
//	path  of the assumption, or of the part that moves
//	unit  of what moves
type lever struct {
	*plan.Assumption
	path, unit string
}

// mostPinned is how many assumptions are chosen where the plan pins none.
const mostPinned = 6

// leverOf finds what a pin moves. It may name an assumption or a part of one, and the assumption may be written in
// another form since.
func leverOf(all []plan.Assumption, pin string) (lever, bool) {
	for i := range all {
		a := &all[i]
		part, inside := strings.CutPrefix(pin, a.Path)
		if !inside || part != "" && part[0] != '.' || a.Value == nil {
			continue
		}
		l := lever{a, a.Path, a.Unit}
		if a.Value.Form == plan.Growth {
			l.path = a.Path + ".start"
			if strings.HasSuffix(part, ".growth") {
				l.path, l.unit = a.Path+".growth", "growth"
			}
		}
		return l, true
	}
	return lever{}, false
}

// Pinned are the paths that the sliders of a plan move: those that it pins, else those that move
// its answer most. own says that the plan pins them; it may pin none.
//
//	moves  how far each assumption moves Answer, the largest first
func (r *Results) Pinned(moves []explain.Move) (paths []string, own bool) {
	pins, own := r.Doc.Views.Pinned, r.Doc.Views.Pinned != nil
	params := r.Sheet.Model.Params()
	for i := 0; !own && i < len(moves); i++ {
		pins = append(pins, params[moves[i].Param].Path)
	}
	all, taken := plan.Assumptions(r.Doc), map[string]bool{}
	for _, pin := range pins {
		l, ok := leverOf(all, pin)
		key := l.path
		if ok && !own {
			key = l.Path // of one that grows its start is enough
		}
		if !ok || taken[key] || !own && len(paths) == mostPinned {
			continue
		}
		taken[key] = true
		paths = append(paths, l.path)
	}
	return paths, own
}

// standing is what a lever is at: of one by month the mean of its months. NaN where it has no row.
func (r *Results) standing(l lever) float64 {
	id, ok := r.Sheet.Model.Find(l.path)
	if !ok { // the draft has it in another form
		id, ok = r.Sheet.Model.Find(l.Path)
	}
	if !ok || r.State.Row(id) == nil {
		return math.NaN()
	}
	row := r.State.Row(id)
	sum, same := 0.0, true
	for _, x := range row {
		sum += x
		same = same && x == row[0]
	}
	if same || l.path != l.Path {
		return row[0]
	}
	return sum / float64(len(row))
}

// Pinnable is an assumption that can be pinned.
type Pinnable struct {
	Path  string `json:"path"`
	Label string `json:"label"`
	Value string `json:"value"` // as a person would type it, with its unit
}

// Pinnables are all assumptions of a plan that a slider can move.
func Pinnables(d *plan.Doc, l Lang) []Pinnable {
	f, names := Format{l, d.Currency}, NewNames(d, l)
	var out []Pinnable
	all := plan.Assumptions(d)
	for i := range all {
		if one, ok := leverOf(all, all[i].Path); ok {
			out = append(out, Pinnable{one.path, names.Path(one.Path), f.withUnit(plan.Typed(one.Value, one.Unit), one.Assumption.Unit)})
		}
	}
	return out
}
