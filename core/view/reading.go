package view

import (
	"strings"

	"planleaf/core/plan"
)

// Reading is what an assumption says, in words.
//
//	Input  the whole value as a person would type it: "25%~35%"
//	Form   constant series growth range dist counts
//	Note   what it rests on: "observed 271 of 1,613"
//	Shape  a picture of what it may be in the first month; nil where it is certain
type Reading struct {
	Path  string `json:"path"`
	Label string `json:"label"`
	Input string `json:"input"`
	Unit  string `json:"unit"`
	Form  string `json:"form"`
	Note  string `json:"note,omitempty"`
	Shape *Shape `json:"shape,omitempty"`
}

// Read reads the assumption at a path, or the one that the path is a part of. A path that
// is no assumption has its label alone.
func Read(d *plan.Doc, path string, l Lang) Reading {
	f, n := Format{l, d.Currency}, NewNames(d, l)
	out := Reading{Path: path, Label: n.Path(path)}
	for _, a := range plan.Assumptions(d) {
		if a.Path == path || strings.HasPrefix(path, a.Path+".") {
			out.Input, out.Unit = plan.Typed(a.Value, a.Unit), f.UnitOf(a.Unit)
			out.Form, out.Note = plan.FormNames[a.Value.Form], f.Evidence(a.Value, a.Unit)
			out.Shape = f.shape(&a, int(ParseMonth(d.Horizon.Start)))
		}
	}
	return out
}
