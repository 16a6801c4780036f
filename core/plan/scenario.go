package plan

import (
	"slices"
	"strings"

	"planleaf/core/sorted"
)

// Base is the name under which a scenario's parent, a request or a command says the plan itself.
const Base = "base"

// Draft is the id of the scenario that the page collects changes in before they are kept.
const Draft = "draft"

// Scenario is a list of changes on a parent: the plan, or another scenario, to any depth. It
// is no copy: whatever changes in the parent changes here too, except what the scenario sets itself.
type Scenario struct {
	ID      string   `plan:"id,required,id"`
	Name    string   `plan:"name"`
	Note    string   `plan:"note"`
	On      string   `plan:"on,ref=scenarios,also=base"` // id of the parent; "" or base: the plan
	Locked  bool     `plan:"locked"`                     // a record: edits are refused
	Changes []Change `plan:"changes"`
	Extra   []Member
}

// Change is what a scenario says of one assumption, or of a number in it ("….spend.start"):
// it sets another value, or takes times Multiply and then plus Add what the parent has. With months it
// does so from From to To alone, the last of the plan where one is open. A Set value with months begins at
// From. A scenario has at most one change for a path and its months, and their order says nothing: wide
// changes act before narrow ones.
type Change struct {
	Path     string   `plan:"path,required"`
	Set      *Value   `plan:"set,bypath"`
	Multiply *float64 `plan:"multiply,signed"`
	Add      *float64 `plan:"add,signed"`
	From     string   `plan:"from,month"`
	To       string   `plan:"to,month"`
	Note     string   `plan:"note"`
	Extra    []Member
}

// IsBase reports whether a scenario's id means the plan itself.
func IsBase(id string) bool { return id == "" || id == Base }

// Scenario is the scenario of an id, nil without one.
func (d *Doc) Scenario(id string) *Scenario {
	if i := slices.IndexFunc(d.Scenarios, func(s Scenario) bool { return s.ID == id }); i >= 0 {
		return &d.Scenarios[i]
	}
	return nil
}

// Lineage is a scenario behind all that it stands on, the one on the plan first; none for the
// plan itself. It is false for an unknown one, an unknown parent, or a circle.
func (d *Doc) Lineage(id string) ([]*Scenario, bool) {
	var chain []*Scenario
	for !IsBase(id) {
		s := d.Scenario(id)
		if s == nil || len(chain) > len(d.Scenarios) {
			return nil, false
		}
		chain = append(chain, s)
		id = s.On
	}
	slices.Reverse(chain)
	return chain, true
}

// dated reports whether a change holds in some months alone.
func (c *Change) dated() bool { return c.From != "" || c.To != "" }

// span are the periods of a plan that a change acts in, 0-based, both included; from > to: in none.
func (c *Change) span(h Horizon) (from, to int) {
	first, _ := Month(h.Start)
	to = h.Periods - 1
	if m, ok := Month(c.From); ok {
		from = max(0, m-first)
	}
	if m, ok := Month(c.To); ok {
		to = min(to, m-first)
	}
	return from, to
}

// sequence are the places of changes in the order in which they act, whatever the order in which
// they stand: first what sets an assumption, then a number in it, then what multiplies or adds, and then what holds
// in some months: many before few, early before late.
func sequence(changes []Change, h Horizon) []int {
	order := make([]int, len(changes))
	for i := range order {
		order[i] = i
	}
	sorted.By(order, func(i, j int) int {
		a, b := &changes[i], &changes[j]
		if d := a.rank() - b.rank(); d != 0 {
			return d
		}
		switch a.rank() {
		case sets:
			return strings.Compare(a.Path, b.Path) // a number behind the assumption that it is in
		case scales:
			return strings.Compare(b.Path, a.Path) // and before what is done to all of that
		}
		af, at := a.span(h)
		bf, bt := b.span(h)
		if d := (bt - bf) - (at - af); d != 0 {
			return d
		}
		if af != bf {
			return af - bf
		}
		return strings.Compare(a.Path+" "+a.From+" "+a.To, b.Path+" "+b.From+" "+b.To)
	})
	return order
}

// Kinds of changes in the order in which they act.
const (
	sets = iota
	scales
	inMonths
)

func (c *Change) rank() int {
	switch {
	case c.dated():
		return inMonths
	case c.Set != nil:
		return sets
	}
	return scales
}
