package api

import (
	"slices"
	"strings"

	"planleaf/core/behave"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// behaved reads the question.
func (e *Engine) behaved(q Request) (*behaved, *Response) {
	b := &behaved{o: e.open(q), help: -1}
	fail := func(notes ...diag.Note) (*behaved, *Response) {
		a := refuse(q, notes...)
		return nil, &a
	}
	if b.o.sheet == nil {
		a := Response{}.of(q, b.o)
		return nil, &a
	}
	if q.Behave != nil {
		b.ask = *q.Behave
	}
	d := b.o.sheet.Doc
	if d.Behavior == nil {
		return fail(diag.Note{Code: "behavior-missing"})
	}
	if b.ask.Users == 0 {
		b.ask.Users = usualUsers
	}
	if b.ask.Users < behave.Block || b.ask.Users > MostUsers {
		return fail(diag.Note{Code: "behavior-users"})
	}
	if note := b.choose(d); note != nil {
		return fail(*note)
	}
	if note := b.arrive(); note != nil {
		return fail(*note)
	}
	b.seed = seed(q, b.o.doc)
	if b.ask.Step != "" { // users take no draws
		b.study = &behave.Study{Figures: behave.NewProgram(d, b.age, b.arrivals)}
		return b, nil
	}
	b.study = e.studyOf(b, b.age)
	for age := range len(d.Behavior.Ages) + 1 {
		if len(d.Behavior.Ages) > 0 {
			b.ages = append(b.ages, e.studyOf(b, age))
		}
	}
	return b, nil
}

// choose finds the age, the intervention and the tiers that are asked about.
func (b *behaved) choose(d *plan.Doc) *diag.Note {
	var ids []string
	unknown := func(code, id string) *diag.Note {
		n := &diag.Note{Code: code, Args: []string{id, "—"}}
		if len(ids) > 0 {
			n.Args[1] = strings.Join(ids, ", ")
		}
		if near := diag.Likely(id, ids); near != "" {
			n.Fixes = []string{near}
		}
		return n
	}
	for i := range d.Behavior.Ages {
		ids = append(ids, d.Behavior.Ages[i].ID)
	}
	b.age = slices.Index(ids, b.ask.Age) + 1
	if b.age == 0 && b.ask.Age != "" {
		return unknown("behavior-age-unknown", b.ask.Age)
	}
	ids = nil
	for i := range d.Behavior.Interventions {
		ids = append(ids, d.Behavior.Interventions[i].ID)
	}
	b.help = slices.Index(ids, b.ask.Help)
	if b.help < 0 && b.ask.Help != "" {
		return unknown("behavior-help-unknown", b.ask.Help)
	}
	if b.help < 0 && len(ids) > 0 {
		b.help = 0
	}
	ids = nil
	for i := range d.Tiers {
		ids = append(ids, d.Tiers[i].ID)
	}
	for _, id := range b.ask.Tiers {
		if !slices.Contains(ids, id) {
			return unknown("behavior-tier-unknown", id)
		}
	}
	return nil
}

// arrive reads how many new users come by month.
func (b *behaved) arrive() *diag.Note {
	d := b.o.sheet.Doc
	if v := d.Behavior.Arrivals; v != nil {
		first, _ := plan.Month(d.Horizon.Start)
		all, err := v.ByPeriod(false, first, d.Horizon.Periods)
		b.arrivals = all
		if err != nil {
			return &diag.Note{Code: "behavior-row-unknown", Args: []string{"arrivals"}}
		}
		return nil
	}
	row := d.Behavior.Row
	if row == "" {
		row = "new"
	}
	at, note := b.o.sheet.Resolve(row)
	if note != nil {
		return &diag.Note{Code: "behavior-row-unknown", Path: "behavior.row", Args: []string{row}}
	}
	st := b.o.evaluate("behavior "+row, func() []model.RowID { return []model.RowID{at.Row} })
	b.arrivals = append([]float64(nil), st.Row(at.Row)...)
	return nil
}
