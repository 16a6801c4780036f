package plan

import (
	"slices"

	"planleaf/core/sorted"
)

// joined puts changes that set neighbouring months of an assumption into one, as a person would say it:
// one number while it stays the same, else a series. Those of assumptions that are changed by month in any
// other way stay as they are.
func joined(changes []Change, h Horizon) []Change {
	plain := map[string]bool{}
	for i := range changes {
		if c := &changes[i]; c.dated() {
			_, seen := plain[c.Path]
			plain[c.Path] = (!seen || plain[c.Path]) && c.Set != nil && c.Set.certain() && c.Set.Form != Growth && sameProvenance(c.Set, &Value{})
		}
	}
	var out, months []Change
	for _, c := range changes {
		if c.dated() && plain[c.Path] {
			months = append(months, c)
		} else {
			out = append(out, c)
		}
	}
	sorted.By(months, func(a, b Change) int {
		if a.Path != b.Path {
			return slices.IndexFunc(changes, func(c Change) bool { return c.Path == a.Path }) -
				slices.IndexFunc(changes, func(c Change) bool { return c.Path == b.Path })
		}
		af, _ := a.span(h)
		bf, _ := b.span(h)
		return af - bf
	})
	for _, c := range months {
		if n := len(out) - 1; n >= 0 && out[n].dated() && out[n].Path == c.Path && out[n].Note == c.Note {
			from, to := out[n].span(h)
			next, end := c.span(h)
			if next == to+1 {
				out[n].Set = together(out[n].Set, to-from+1, c.Set, end-next+1)
				out[n].To = c.To
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

// together is one value for two spans of months, one behind the other.
func together(a *Value, m int, b *Value, n int) *Value {
	x, _ := a.ByPeriod(false, 0, m)
	y, _ := b.ByPeriod(false, 0, n)
	all := append(x, y...)
	if !slices.ContainsFunc(all, func(z float64) bool { return z != all[0] }) {
		return &Value{Number: all[0]}
	}
	for len(all) > 1 && all[len(all)-1] == all[len(all)-2] {
		all = all[:len(all)-1] // it holds on
	}
	return &Value{Form: Series, Series: all}
}
