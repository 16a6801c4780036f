package view

import (
	"math"
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// BehaveAdopt is something that can be taken into the plan with one step: edits that say what was simulated, and where it
// is from. Moves say what becomes of each assumption.
type BehaveAdopt struct {
	ID    string      `json:"id"`
	Label string      `json:"label"`
	Says  string      `json:"says"`
	Moves Table       `json:"moves"`
	Edits []plan.Edit `json:"edits"`
}

// adopts are how new customers stay without interventions, in the place of what the plan says of it, and the intervention that
// is looked at, as a scenario or in the plan itself.
func (b *Behaving) adopts() []BehaveAdopt {
	if !plan.IsBase(b.Receipt.Scenario) || len(behave.Places(b.Doc, b.of.Tiers, b.study.Months())) == 0 {
		return nil
	}
	var out []BehaveAdopt
	if stays := b.adoptStaying(); len(stays.Moves.Rows) > 0 {
		out = append(out, stays)
	}
	if b.of.Help >= 0 {
		out = append(out, b.adoptHelp(b.of.Help, false), b.adoptHelp(b.of.Help, true))
	}
	return out
}

// found is the finding that adopted values rest on, as an edit; the id is fresh.
func (b *Behaving) found(name string, counts ...FindingCount) (id string, edit plan.Edit) {
	for n := 1; ; n++ {
		if id = "simulation-" + strconv.Itoa(n); b.Doc.Finding(id) == nil {
			break
		}
	}
	u := b.users()
	question := wordBehaveAlso.fill(b.Lang, b.event(), strconv.Itoa(u.Times), strconv.Itoa(u.Days), strconv.Itoa(u.Until))
	return id, findingItem{ID: id, Name: name, Kind: "simulation", Question: question, Counts: counts}.edit()
}

// stay is how users stay with an intervention (−1: without any), for the plan.
func (b *Behaving) stay(help int, finding string) Stay {
	return Stay{Doc: b.Doc, Study: b.study, Help: help, Tiers: b.of.Tiers, Source: wordBehaveSource.fill(b.Lang, b.Seed), Finding: finding}
}

// adoptStaying puts how new customers stay in the simulation in the place of what the plan says.
func (b *Behaving) adoptStaying() BehaveAdopt {
	kept, activated := b.study.Without.Kept(), b.study.Without.Activated()
	id, finding := b.found(wordBehaveStayingName.fill(b.Lang, b.event()), FindingCount{"activated", activated}, FindingCount{"kept", kept})
	stay := b.stay(-1, id)
	return BehaveAdopt{ID: "staying", Label: wordBehaveAdoptStaying.in(b.Lang), Says: wordBehaveAdoptStayingSays.fill(b.Lang, strconv.Itoa(b.users().Until)),
		Moves: b.moves(stay.Moves(b.Format, b.Names)), Edits: append([]plan.Edit{finding}, stay.Edits()...)}
}

// adoptHelp makes a scenario of an intervention, or changes the plan itself: customers stay longer by the same part as in the
// simulation, as far as it is an effect, and what it costs is a line of its own, which is 0 before.
func (b *Behaving) adoptHelp(i int, itself bool) BehaveAdopt {
	s, h := b.study, &b.study.Figures.Helps[i]
	low, high := s.Belief(i)
	id, finding := b.found(b.help(i), FindingCount{"activated", s.Each[i].Activated()}, FindingCount{"kept", s.Each[i].Kept()},
		FindingCount{"causal low", low}, FindingCount{"causal high", high})
	out := BehaveAdopt{ID: h.ID, Label: wordBehaveAdoptHelp.fill(b.Lang, b.help(i)), Says: b.belief(i)}
	stay := b.stay(i, id)
	rows := stay.Moves(b.Format, b.Names)
	if len(rows) == 0 {
		out.Says = wordStayNothing.in(b.Lang)
	}
	out.Edits = append([]plan.Edit{finding}, stay.shape()...)
	changes := stay.changes()
	if p := &b.payoffs[i]; p.total > 0 {
		add, change, row := b.costOf(i)
		out.Edits, changes, rows = append(out.Edits, add...), append(changes, change), append(rows, row)
	}
	out.Moves = b.moves(rows)
	name := b.of.Name
	if name == "" {
		name = b.help(i)
	}
	scenario := freshScenario(b.Doc, "help")
	out.Edits = append(out.Edits, scenarioEdit(scenario, name, b.belief(i), changes))
	if itself {
		out.ID, out.Label = h.ID+"-base", wordBehaveAdoptHere.fill(b.Lang, b.help(i))
		out.Edits = append(append(out.Edits, plan.Edit{Do: "apply", Path: "scenarios." + scenario}), stay.together()...)
	}
	return out
}

// costOf is what an intervention costs as a line of the plan: the one of its id where there is one, else one that is added
// with 0; the change that makes it cost as much more by month, and that in words.
func (b *Behaving) costOf(i int) (add []plan.Edit, change stayChange, row TableRow) {
	h, p := &b.study.Figures.Helps[i], &b.payoffs[i]
	path := "money.costs." + h.ID + ".amount"
	cost := p.cost
	was := 0.0
	if own := costLine(b.Doc, h.ID); own != nil {
		first, _ := plan.Month(b.Doc.Horizon.Start)
		if all, err := own.Amount.ByPeriod(false, first, len(cost)); err == nil {
			cost = append([]float64(nil), cost...)
			for t, x := range all {
				cost[t] += x
			}
			was = sumOf(all) / float64(len(all))
		}
	} else {
		add = append(add, plan.Edit{Do: "add", Path: "money.costs", JSON: string(jsontext.Append(nil, struct {
			ID          string  `json:"id"`
			Name        string  `json:"name"`
			Kind        string  `json:"kind"`
			Owner       string  `json:"owner,omitempty"`
			Acquisition bool    `json:"acquisition"`
			Amount      float64 `json:"amount"`
		}{h.ID, b.help(i), "other", b.habit().Interventions[i].Owner, false, 0}))})
	}
	when := Cell{}
	if most := h.Capacity; !math.IsInf(most, 1) {
		when.Text = wordBehaveAtMost.fill(b.Lang, fixed(most, 0))
	}
	row = TableRow{ID: path, Cells: []Cell{{Text: wordBehaveCostLine.fill(b.Lang, b.help(i))}, {Text: b.Format.Text(was, b.money())},
		{Text: b.Format.Text(sumOf(cost)/float64(len(cost)), b.money())}, when}}
	return add, stayChange{Path: path, Set: jsontext.Append(nil, cost)}, row
}

// moves are the changes of the plan as a table.
func (b *Behaving) moves(rows []TableRow) Table {
	return Table{Caption: wordStayMoves.in(b.Lang), Columns: []string{wordStayWhat.in(b.Lang), wordStayNow.in(b.Lang), wordStayThen.in(b.Lang), ""}, Align: "lrrl", Rows: rows}
}

// costLine is the fixed cost of an id, nil without one.
func costLine(d *plan.Doc, id string) *plan.Cost {
	for i := range d.Money.Costs {
		if d.Money.Costs[i].ID == id {
			return &d.Money.Costs[i]
		}
	}
	return nil
}
