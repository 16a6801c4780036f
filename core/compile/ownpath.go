package compile

import (
	"strings"

	"planleaf/core/diag"
	"planleaf/core/formula"
	"planleaf/core/model"
)

// path is the row that a name in a formula means.
func (l *lowering) path(n *formula.Node) lowered {
	if id, ok := l.find(n.Text); ok {
		return l.ref(id)
	}
	if n.Wild() {
		if len(l.matching(n.Text)) > 0 {
			return l.fault(n.At, "formula-wild-place", []string{"sum(" + n.Text + ")"}, n.Text)
		}
		return l.fault(n.At, "formula-wild-none", l.near(n.Text), n.Text)
	}
	if apart := l.apart(n.Text); apart != "" {
		return l.fault(n.At, "formula-hyphen", []string{apart}, n.Text, apart)
	}
	if near := l.near(n.Text); len(near) > 0 {
		return l.fault(n.At, "formula-unknown-near", near, n.Text, strings.Join(near, ", "))
	}
	return l.fault(n.At, "formula-unknown-path", nil, n.Text)
}

// ref reads a row. One of the planner's own is settled first; what rests on one at fault
// is no further fault.
func (l *lowering) ref(id model.RowID) lowered {
	if r, own := l.by[id]; own {
		if l.settle(r); r.state != settled {
			return lowered{Expr: model.Num(1), ok: true, unknown: true}
		}
		if !r.sound {
			return broken
		}
	}
	x := lowered{Expr: at(id), reading: readingOf(l.c.b.Spec(id).Agg), ok: true}
	if id == l.row.row { // a stock of the planner's own, beside what is added to it
		x.reading = fixed
	}
	return x
}

// find is the row of a name.
func (l *lowering) find(name string) (model.RowID, bool) {
	for _, path := range spellings(name) {
		if id, ok := l.c.ids[path]; ok && !l.c.b.Spec(id).Hidden {
			return id, true
		}
	}
	return 0, false
}

// matching are the rows that a name with stars stands for, in the order of the sheet. A
// star stands for the id of a channel, tier, stage or item: spend.* are the channels'
// rows, not other rows whose path happens to begin so, and not the totals among them.
func (l *lowering) matching(name string) []model.RowID {
	want := strings.Split(name, ".")
	var out []model.RowID
	for id := model.RowID(0); int(id) < l.names; id++ {
		s := l.c.b.Spec(id)
		if s.Hidden || id == l.row.row {
			continue
		}
		got := strings.Split(s.Path, ".")
		if len(got) != len(want) {
			continue
		}
		fits := true
		for i, w := range want {
			if w == "*" {
				fits = fits && got[i] != "*" && isPart(s.Axes, got[i])
			} else {
				fits = fits && w == got[i]
			}
		}
		if fits {
			out = append(out, id)
		}
	}
	return out
}

// named is the row that an id alone means, −1 for none.
func (l *lowering) named(name string) model.RowID {
	if id, ok := l.find(name); ok {
		return id
	}
	return none
}

func isPart(a axes, id string) bool {
	return id != "" && (id == a.Channel || id == a.Tier || id == a.Stage || id == a.Item)
}

// apart is the difference that a name with a hyphen was probably meant as: both sides of
// one of its hyphens are rows or numbers. "" for none.
func (l *lowering) apart(name string) string {
	for i, c := range name {
		if c == '-' && l.operand(name[:i]) && l.operand(name[i+1:]) {
			return name[:i] + " - " + name[i+1:]
		}
	}
	return ""
}

func (l *lowering) operand(text string) bool {
	n, notes := formula.Parse(text)
	if len(notes) > 0 {
		return false
	}
	if n.Kind == formula.Path {
		_, ok := l.find(n.Text)
		return ok
	}
	return n.Kind == formula.Number
}

// near are names of rows like one that is not there: by spelling, else those that end
// with it, for a planner remembers "ads.spend" where the path is "channels.ads.spend".
func (l *lowering) near(name string) []string {
	var names, ends []string
	for id := model.RowID(0); int(id) < l.names; id++ {
		if s := l.c.b.Spec(id); !s.Hidden {
			names = append(names, s.Path)
			if strings.HasSuffix(s.Path, "."+name) && len(ends) < 3 {
				ends = append(ends, s.Path)
			}
			if s.Axes.Item != "" && l.named(s.Axes.Item) == id {
				names = append(names, s.Axes.Item)
			}
		}
	}
	if len(ends) > 0 {
		return ends
	}
	return diag.Nearest(name, names)
}
