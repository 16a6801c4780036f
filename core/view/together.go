package view

import (
	"slices"
	"strings"

	"planleaf/core/plan"
)

// Together is what an uncertain assumption goes together with: the members of its group, and every other that could be one.
//
//	Rho   the rank correlation of each pair as typed; "" where a matrix says it of each by itself, or there is no group
//	Each  a matrix says it, which one number would replace
//	Sure  the assumption is certain itself, and goes with nothing
type Together struct {
	Title string   `json:"title"`
	Sure  bool     `json:"sure,omitempty"`
	Rho   string   `json:"rho"`
	Each  bool     `json:"each,omitempty"`
	All   []Goer   `json:"all"`
	Group []string `json:"group"` // paths of the other members
}

// Goer is an uncertain assumption; In is the group of others that it is in, by the names of those.
type Goer struct {
	Path  string `json:"path"`
	Label string `json:"label"`
	In    string `json:"in,omitempty"`
}

// NewTogether is that of the assumption at a path.
func NewTogether(d *plan.Doc, path string, l Lang) *Together {
	names := NewNames(d, l)
	out := &Together{Sure: true, Group: []string{}, All: []Goer{}}
	in := map[string]string{}
	for i := range d.Correlations {
		g := &d.Correlations[i]
		if slices.Contains(g.Of, path) {
			if out.Each = g.Rho == nil; !out.Each {
				out.Rho = trim(fixed(*g.Rho, 4))
			}
			out.Group = slices.DeleteFunc(slices.Clone(g.Of), func(member string) bool { return member == path })
			continue
		}
		var said []string
		for _, member := range g.Of {
			said = append(said, names.Path(member))
		}
		for _, member := range g.Of {
			in[member] = strings.Join(said, wordListAnd.in(l))
		}
	}
	out.Title = wordGoesWith.fill(l, names.Path(path))
	all := plan.Assumptions(d)
	for i := range all {
		switch a := &all[i]; {
		case !a.Drawn():
		case a.Path == path:
			out.Sure = false
		default:
			out.All = append(out.All, Goer{a.Path, names.Path(a.Path), in[a.Path]})
		}
	}
	return out
}
