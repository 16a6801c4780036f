package view

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

// Offered is something that can be added to an item.
//
//	Label  in words
//	Path   the row that will stand there, "" when that is known only after
//	Edit   what adds it
type Offered struct {
	Label string    `json:"label"`
	Path  string    `json:"path"`
	Edit  plan.Edit `json:"edit"`
}

// NewOffers are what can be added to the item at a path of a plan: the assumptions that it has not
// yet, and another wave of leads to a channel that has waves.
func NewOffers(s *compile.Sheet, path string, l Lang) []Offered {
	names := NewNames(s.Doc, l)
	out := []Offered{}
	for _, c := range s.Doc.Channels {
		if path == "channels."+c.ID && c.Kind == "event" {
			edit := plan.Edit{Do: "add", Path: path + ".pulses", Text: wordNewWave.in(l)}
			out = append(out, Offered{Label: wordAnotherWave.in(l), Edit: edit})
		}
	}
	for _, o := range plan.Offers(s.Doc, path) {
		label := names.Within(o.Path)
		if strings.HasPrefix(o.Path, "customers.") || strings.HasPrefix(o.Path, "money.") {
			label = names.Field(o.Path)
		}
		if o.Stage != "" {
			label = names.of(label, names.Step(o.Stage))
		}
		out = append(out, Offered{Label: label, Path: o.Path, Edit: plan.Edit{Do: "set", Path: o.At, JSON: o.JSON}})
	}
	return out
}
