package plan

import (
	"slices"
	"strings"
)

// correlate puts an assumption and those of the edit's list into one group, in the place of the one that it was in.
func (e *editor) correlate() {
	list, ok := e.json(e.JSON)
	if !ok {
		return
	}
	of := []string{e.Path}
	for i := range list.kids {
		of = append(of, list.kids[i].text)
	}
	e.whole(func(d *Doc) {
		at := slices.IndexFunc(d.Correlations, func(g Correlation) bool { return slices.Contains(g.Of, e.Path) })
		if len(of) == 1 {
			if at >= 0 {
				d.Correlations = slices.Delete(d.Correlations, at, at+1)
			}
			return
		}
		rho, note := ReadNumber(e.Text, "share")
		if note != nil {
			e.fault(note.Code, note.Args...).fix(note.Fixes...)
			return
		}
		if at < 0 {
			at = len(d.Correlations)
			d.Correlations = append(d.Correlations, Correlation{ID: newID(d, strings.ReplaceAll(e.Path, ".", " "), "together")})
		}
		g := &d.Correlations[at]
		g.Of, g.Rho, g.Matrix = of, &rho, nil
	})
}
