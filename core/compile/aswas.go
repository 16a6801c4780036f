package compile

import (
	"strings"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/sorted"
)

// AsWas is a plan with its assumptions as they must have been for what was recorded: in each month the rows that
// are on record move their assumptions, from spend down to revenue, each from what was recorded before it; events bring
// what was recorded over their months; cash is as last recorded. What the record does not reach is as the plan has it.
//
//	Doc    the plan with the moved assumptions written out by month
//	Moved  what the record says of one row's assumptions, in the order of the rows
//	Last   the last month on record, −1 without any
type AsWas struct {
	Doc   *plan.Doc
	Moved []Moved
	Last  int
}

// Moved is one row on record, or the rows of several tiers that one assumption moves together.
//
//	Actual   the first of Parts, which are the rows
//	Movers   what it moves; empty where nothing is in proportion to it
//	Months   periods on record, of all parts
//	Planned  the row by the plan's own assumptions, from what was recorded of the rows that it needs, of each of Months
//	Seen     what was recorded; of customers it is who must have left, as Planned is
//	Unit     what one unit of its mover makes in each of Months: those who could pass, of a rate; NaN where several move it
//	Rise     by mover of several: how far the row rises, over all Months, when that one rises by 100%
//	Waves    of a channel of events, what each brought
//
// Those who were nurtured pass beside the rate: they are in neither of the three.
type Moved struct {
	Actual *Actual
	Parts  []*Actual
	Movers []Mover
	Months []int

	Planned, Seen, Unit []float64

	Rise  []float64
	Waves []Wave

	values           []float64
	rows, lost, late []model.RowID
}

// AsWas reads the record of the plan.
func (s *Sheet) AsWas() *AsWas {
	w := &AsWas{Doc: s.Doc, Last: -1}
	var order []mechanism
	together := map[string]int{}
	for i := range s.actuals {
		a := &s.actuals[i]
		known := false
		for t, x := range a.Values {
			if x == x {
				w.Last, known = max(w.Last, t), true
			}
		}
		if !known {
			continue
		}
		by := s.mechanismOf(a.Path)
		if by.shared {
			key, _, _ := strings.Cut(a.Path, ".")
			if j, there := together[key+" "+by.movers[0].Path]; there {
				w.Moved[j].Parts = append(w.Moved[j].Parts, a)
				continue
			}
			together[key+" "+by.movers[0].Path] = len(w.Moved)
		}
		w.Moved, order = append(w.Moved, Moved{Actual: a, Parts: []*Actual{a}, Movers: by.movers}), append(order, by)
	}
	w.Moved = inTurn(w.Moved, order)
	w.read(s)
	return w
}

// inTurn puts the rows in the order in which they are made, and parts before totals: what is on record of all channels
// but one is that one's. What shares its mover comes after the row that has it alone.
func inTurn(all []Moved, by []mechanism) []Moved {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	total := func(i int) int {
		switch {
		case len(by[i].movers) > 1:
			return 2
		case by[i].shared:
			return 1
		}
		return 0
	}
	sorted.By(order, func(i, j int) int {
		if level := by[i].level - by[j].level; level != 0 {
			return level
		}
		return total(i) - total(j)
	})
	out := make([]Moved, len(order))
	for i, j := range order {
		out[i] = all[j]
	}
	return out
}

// read moves the assumptions: what events brought first, then month by month, cash last.
func (w *AsWas) read(s *Sheet) {
	paths := map[string]bool{}
	for i := range w.Moved {
		for _, mover := range w.Moved[i].Movers {
			paths[mover.Path] = true
		}
	}
	doc := plan.InMonths(s.Doc, paths)
	monthly, _ := Plan(doc)
	if monthly == nil || w.Last < 0 {
		return
	}
	f := &fitted{sheet: monthly, params: monthly.Model.Defaults(), taken: map[string]int{}, once: map[string]bool{}}
	var wanted []model.RowID
	for i := range w.Moved {
		wanted = append(wanted, w.Moved[i].bind(monthly)...)
	}
	f.program = monthly.Model.Program(wanted...)
	f.state = f.program.NewState()
	for i := range w.Moved {
		f.events(&w.Moved[i])
	}
	for t := 0; t <= w.Last; t++ {
		for i := range w.Moved {
			if m := &w.Moved[i]; m.values[t] == m.values[t] {
				f.move(m, t)
			}
		}
	}
	for i := range w.Moved {
		if w.Moved[i].Actual.Path == "cash" {
			f.cash(&w.Moved[i])
		}
	}
	w.Doc = f.written(doc, paths, w.Last)
}

// bind finds the rows on a sheet, and what is on record of all of them together.
func (m *Moved) bind(s *Sheet) (wanted []model.RowID) {
	m.values = append([]float64(nil), m.Actual.Values...)
	for i, a := range m.Parts {
		id, _ := s.Model.Find(a.Path)
		m.rows = append(m.rows, id)
		for t, x := range a.Values {
			if i > 0 {
				m.values[t] += x // NaN where one is not known
			}
		}
		key, rest, _ := strings.Cut(a.Path, ".")
		if key == "active" {
			if id, ok := s.Model.Find(strings.TrimSuffix("lost."+rest, ".")); ok {
				m.lost = append(m.lost, id)
			}
		}
		m.late = append(m.late, s.late(m, rest)...)
	}
	for t, x := range m.values {
		if x == x {
			m.Months = append(m.Months, t)
		}
	}
	m.Rise = make([]float64, len(m.Movers))
	m.Waves = s.waves(m)
	wanted = append(append(append(wanted, m.rows...), m.lost...), m.late...)
	for i := range m.Waves {
		wanted = append(wanted, m.Waves[i].row)
	}
	return wanted
}

// late are the rows of those who reach a stage after nurturing, beside its rate; rest is what a row is of.
func (s *Sheet) late(m *Moved, rest string) (out []model.RowID) {
	if len(m.Movers) != 1 {
		return nil
	}
	steps := strings.Split(m.Movers[0].Path, ".")
	for i := range s.Doc.Channels {
		c := &s.Doc.Channels[i]
		if steps[1] != c.ID || c.Nurture == nil || steps[len(steps)-2] != "rates" || steps[len(steps)-1] != c.Nurture.Stage {
			continue
		}
		if id, ok := s.Model.Find("nurtured." + rest); ok {
			return []model.RowID{id}
		}
		for j := range s.Doc.Tiers {
			if id, ok := s.Model.Find("nurtured." + c.ID + "." + s.Doc.Tiers[j].ID); ok {
				out = append(out, id)
			}
		}
	}
	return out
}
