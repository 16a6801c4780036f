package plan

import (
	"slices"
	"strconv"

	"planleaf/core/diag"
)

// scenarios checks what a scenario and its changes are made of. What they lead to is told
// by Under: a plan that has moved on keeps changes that it has no place for.
func (c *checker) scenarios() {
	for i := range c.d.Scenarios {
		s := &c.d.Scenarios[i]
		path := "scenarios." + s.ID
		if s.ID == Base {
			c.fault(path+".id", path+".id", "scenario-is-base")
		}
		if c.d.circles(s) {
			c.fault(path+".on", path+".on", "scenario-circle", s.ID)
		}
		seen := map[[3]string]bool{}
		for j := range s.Changes {
			c.change(path+".changes."+strconv.Itoa(j+1), &s.Changes[j], seen)
		}
	}
}

// circles reports whether a scenario stands on itself.
func (d *Doc) circles(s *Scenario) bool {
	at := s
	for range d.Scenarios {
		if IsBase(at.On) {
			return false
		}
		if at = d.Scenario(at.On); at == nil {
			return false
		}
		if at == s {
			return true
		}
	}
	return false
}

// change checks one change; seen are those before it in the scenario.
func (c *checker) change(path string, ch *Change, seen map[[3]string]bool) {
	ways := 0
	for _, given := range [...]bool{ch.Set != nil, ch.Multiply != nil, ch.Add != nil} {
		if given {
			ways++
		}
	}
	if ways != 1 {
		c.fault(path, path, "change-one-way", ch.Path)
	}
	from, ok := Month(ch.From)
	to, also := Month(ch.To)
	if ok && also && from > to {
		c.fault(path, path, "change-months-upside-down", ch.From, ch.To)
	}
	key := [3]string{ch.Path, ch.From, ch.To}
	if seen[key] {
		c.fault(path, path, "change-twice", ch.Path)
	}
	seen[key] = true
}

// CheckScenarios notes what the changes of all scenarios come to: those that lead nowhere, and
// numbers that leave their bounds. A change is told of once, however many scenarios stand on it.
func CheckScenarios(d *Doc) diag.Notes {
	var out diag.Notes
	for i := range d.Scenarios {
		_, notes := Under(d, d.Scenarios[i].ID)
		for _, n := range notes {
			if !slices.ContainsFunc(out, func(o diag.Note) bool { return o.Path == n.Path && o.SaysAs(n) }) {
				out = append(out, n)
			}
		}
	}
	return out
}
