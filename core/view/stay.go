package view

import (
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// Stay is how users who were studied stay, about to be written into a plan: into the churn, the churn by month of life or the
// renewal of all customers or of some tiers, whichever the plan has.
//
//	Doc              the plan as it is
//	Study            of the users
//	Help, Tiers      an intervention, which changes what the plan says by the same part as in the study (−1: how users stay
//	                 without one takes its place); whose customers, none: all
//	Source, Finding  where it is from, and the id of the finding that it rests on
type Stay struct {
	Doc             *plan.Doc
	Study           *behave.Study
	Help            int
	Tiers           []string
	Source, Finding string
}

// stayChange is a change of a scenario.
type stayChange struct {
	Path     string       `json:"path"`
	Set      jsontext.Raw `json:"set,omitempty"`
	Multiply *float64     `json:"multiply,omitempty"`
	From     string       `json:"from,omitempty"`
}

// Edits write it into the plan itself. The finding has to be there.
func (s *Stay) Edits() []plan.Edit {
	changes := s.changes()
	if len(changes) == 0 {
		return nil
	}
	id := freshScenario(s.Doc, "stay")
	edits := append(s.shape(), scenarioEdit(id, "", "", changes), plan.Edit{Do: "apply", Path: "scenarios." + id})
	return append(edits, s.together()...)
}

// scenarioEdit adds a scenario on the plan.
func scenarioEdit(id, name, note string, changes []stayChange) plan.Edit {
	return plan.Edit{Do: "add", Path: "scenarios", JSON: string(jsontext.Append(nil, struct {
		ID      string       `json:"id"`
		Name    string       `json:"name,omitempty"`
		Note    string       `json:"note,omitempty"`
		Changes []stayChange `json:"changes"`
	}{id, name, note, changes}))}
}

// freshScenario is an id that no scenario of a plan has: kind-1, kind-2, …
func freshScenario(d *plan.Doc, kind string) string {
	for n := 1; ; n++ {
		if id := kind + "-" + strconv.Itoa(n); d.Scenario(id) == nil {
			return id
		}
	}
}

// each calls for each assumption that changes, with what it becomes.
func (s *Stay) each(do func(m *behave.Move, to behave.Spread, times float64)) {
	months := s.Study.Months()
	if s.Help < 0 {
		all := s.Study.Lost()
		for _, p := range behave.Places(s.Doc, s.Tiers, months) {
			for _, m := range p.Moves(s.Doc, months) {
				do(&m, all[m.Month], 1)
			}
		}
		return
	}
	low, high := s.Study.Parts(s.Help)
	is, least, most := s.Study.Stays(s.Help, s.Study.Believed(s.Help)), s.Study.Stays(s.Help, low), s.Study.Stays(s.Help, high)
	if is.Same() {
		return
	}
	for _, p := range behave.Places(s.Doc, s.Tiers, months) {
		for _, m := range p.Moves(s.Doc, months) {
			times := is.Times(&m)
			do(&m, behave.Scaled(m.Own, times, least.Times(&m), most.Times(&m)), times)
		}
	}
}

// changes are those of a scenario. What is given by month, or has a factor, is multiplied; all else is set, with its range.
func (s *Stay) changes() []stayChange {
	var out []stayChange
	first, _ := plan.Month(s.Doc.Horizon.Start)
	s.each(func(m *behave.Move, to behave.Spread, times float64) {
		c := stayChange{Path: m.Path}
		if m.From > 0 {
			c.From = plan.MonthName(first + m.From)
		}
		if v := m.Own; s.Help >= 0 && (v.Form == plan.Series || v.Form == plan.Growth || v.Factor != nil) {
			c.Multiply = &times
		} else {
			c.Set = s.value(to)
		}
		out = append(out, c)
	})
	return out
}

// value is an assumption with its range and where it is from, as JSON.
func (s *Stay) value(x behave.Spread) jsontext.Raw {
	pair := func(key string, v any) jsontext.Pair { return jsontext.Pair{Key: key, Value: v} }
	is := jsontext.Append(nil, x.Is)
	if x.Low > 0 && x.High < 1 && x.High-x.Low > 1e-9 {
		is = jsontext.Append(nil, jsontext.Object{pair("value", x.Is), pair("low", x.Low), pair("high", x.High)})
	}
	return jsontext.Append(nil, jsontext.Object{pair("is", jsontext.Raw(is)), pair("source", s.Source), pair("finding", s.Finding)})
}

// Moves say each change in words, a row each: what it is, what it is now, what it becomes, and from when on.
func (s *Stay) Moves(f Format, n *Names) []TableRow {
	var out []TableRow
	first, _ := plan.Month(s.Doc.Horizon.Start)
	s.each(func(m *behave.Move, to behave.Spread, times float64) {
		own, err := m.Own.ByPeriod(true, first, s.Doc.Horizon.Periods)
		if err != nil {
			return
		}
		is := to.Is
		if s.Help >= 0 {
			is = min(1, own[m.From]*times)
		}
		now := Cell{Text: finely(is) + "%"}
		if to.High > to.Low && to.Is == is {
			now.Sub = finely(to.Low) + "–" + finely(to.High) + "%"
		}
		when := Cell{}
		if m.From > 0 {
			when.Text = wordStayFrom.fill(f.Lang, Month(first+m.From).Long(f.Lang))
		}
		out = append(out, TableRow{ID: m.Path, Cells: []Cell{{Text: n.Path(m.Path)}, {Text: finely(own[m.From]) + "%"}, now, when}})
	})
	return out
}

// finely is a share in hundredths of a percent: what changes a little has to be told from what was.
func finely(x float64) string { return fixed(100*x, 2) }
