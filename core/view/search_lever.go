package view

import (
	"math"
	"slices"
	"strconv"

	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Lever is what a search may move: an assumption, a number in one, one month of one, or
// several by one multiplier.
//
//	Path     of the assumption or the number in the plan; of a multiplier what was asked for
//	Params   places in the model's parameters
//	Base     their values today, one after the other
//	Scale    a move multiplies Base; else it takes its place
//	Period   the month that alone is moved, −1 for all
//	Now      the lever today: the number, of a value by month its mean, of a multiplier 1
//	Low, High  its bounds
//	Range    within which it can be believed, and Seen says why: "range" is its own, "actuals"
//	         what was recorded, "" half to double of today
//	Open     High is what the total allows, no bound of its own
//	Keeps    it has a range of its own, which a scenario scales along
type Lever struct {
	Path           string
	Params         []int
	Base           []float64
	Scale          bool
	Period         int
	Unit           unit.Unit
	Now, Low, High float64
	Range          [2]float64
	Seen           string
	Keeps          bool
	Open           bool
	Group          []string // the paths that a multiplier moves
}

// Put gives the values of the lever's parameters at a place of it, in their order.
func (l *Lever) Put(x float64) []float64 {
	out := make([]float64, len(l.Base))
	for i, b := range l.Base {
		switch {
		case !l.Scale:
			out[i] = x
		case l.Now == x:
			out[i] = b
		default:
			out[i] = float64(b * (x / l.Now))
		}
	}
	return out
}

// name calls a lever by the plan's words.
func (r *Results) nameOf(l *Lever) string {
	if l.Group != nil {
		if len(l.Group) == 1 {
			return r.Names.Path(l.Group[0])
		}
		if !slices.ContainsFunc(l.Group, func(path string) bool { return !isSpend(path) }) {
			return wordSearchSpends.in(r.Lang)
		}
		return wordSearchGroup.fill(r.Lang, strconv.Itoa(len(l.Group)))
	}
	name := r.Names.Path(l.Path)
	if l.Period >= 0 {
		name += wordSep.in(r.Lang) + r.named(l.Period)
	}
	return name
}

// leverText writes a place of a lever with its unit; a multiplier as ×1.94.
func (r *Results) leverText(l *Lever, x float64) string {
	if l.Group != nil {
		return "×" + trim(fixed(x, 3))
	}
	return r.near(x, l.Unit)
}

// beyond says that a place of a lever is outside what can be believed of it; "" if it is not.
func (r *Results) beyond(l *Lever, x float64) string {
	slack := float64(1e-9 * math.Max(math.Abs(l.Range[0]), math.Abs(l.Range[1])))
	if x >= l.Range[0]-slack && x <= l.Range[1]+slack || l.Range[1] <= l.Range[0] {
		return ""
	}
	w := wordBeyondUsual
	switch l.Seen {
	case "range":
		w = wordBeyondRange
	case "actuals":
		w = wordBeyondActuals
	}
	span := r.leverText(l, l.Range[0]) + "–" + r.leverText(l, l.Range[1])
	if l.Group == nil {
		span = r.Between(l.Range[0], l.Range[1], l.Unit)
	}
	return w.fill(r.Lang, r.nameOf(l), r.leverText(l, x), span)
}

// Adopt is the scenario that an answer makes: an item of "scenarios" as a file says it.
type Adopt struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	On      string   `json:"on,omitempty"`
	Changes []Adjust `json:"changes"`
}

// Adjust is a change of an adopted scenario.
type Adjust struct {
	Path     string       `json:"path"`
	Set      jsontext.Raw `json:"set,omitempty"`
	Multiply *float64     `json:"multiply,omitempty"`
}

// adopt makes the scenario of levers at places; nil where nothing moves.
func (r *Results) adopt(kind, name string, levers []Lever, x []float64) *Adopt {
	a := &Adopt{ID: freshScenario(r.Doc, kind), Name: name}
	if !plan.IsBase(r.Receipt.Scenario) {
		a.On = r.Receipt.Scenario
	}
	months := map[string]int{} // by path: its place among the changes
	series := map[string][]float64{}
	for i := range levers {
		l := &levers[i]
		switch {
		case l.Period >= 0:
			if _, known := months[l.Path]; !known {
				months[l.Path] = len(a.Changes)
				a.Changes = append(a.Changes, Adjust{Path: l.Path})
			}
			series[l.Path] = append(series[l.Path], x[i])
			a.Changes[months[l.Path]].Set = jsontext.Append(nil, series[l.Path])
		case x[i] == l.Now:
		case l.Group != nil:
			for _, path := range l.Group {
				a.Changes = append(a.Changes, Adjust{Path: path, Multiply: &x[i]})
			}
		case l.Scale || l.Keeps:
			by := x[i] / l.Now
			a.Changes = append(a.Changes, Adjust{Path: l.Path, Multiply: &by})
		default:
			a.Changes = append(a.Changes, Adjust{Path: l.Path, Set: jsontext.Append(nil, x[i])})
		}
	}
	if len(a.Changes) == 0 {
		return nil
	}
	return a
}
