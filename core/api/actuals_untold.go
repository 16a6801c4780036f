package api

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// untold are the assumptions that the record does not update, each with its reason, in the order of the plan.
func untold(s *compile.Sheet, was *compile.AsWas, told []view.Learned) []view.Untold {
	u := &untelling{s, was, map[string]bool{}, map[string]bool{}}
	for i := range told {
		if told[i].Value != "" || told[i].Why == "months" || told[i].Why == "one-month" && told[i].Kind == "amount" {
			u.told[told[i].Path] = true
		}
	}
	for i := range was.Moved {
		for _, a := range was.Moved[i].Parts {
			u.recorded[a.Path] = true
		}
	}
	var out []view.Untold
	for _, a := range plan.Assumptions(s.Doc) {
		list, _, _ := strings.Cut(a.Path, ".churnByAge.")
		if u.told[a.Path] || list != a.Path && u.told[list+".churnByAge"] || strings.HasPrefix(a.Path, "behavior.") {
			continue
		}
		out = append(out, u.why(&a))
	}
	return out
}

type untelling struct {
	sheet    *compile.Sheet
	was      *compile.AsWas
	told     map[string]bool
	recorded map[string]bool
}

// why is the reason that an assumption was not updated.
//
//	row     monthly figures of Row would tell it, and are not on record
//	total   what is on record of it is a total of several
//	known   what is on record is in it already
//	idle    nobody could pass, or nothing was planned, in the months on record
//	coming  its event is after the months on record
//	once    it holds once, before the first month
//	decided it is decided, not observed: what was spent counts as it was
//	mixed   it acts beside others on the same rows, and a count by month does not tell them apart
//	cash    what a balance does not explain is in the opening
//	own     an own input: no row of the sheet is its alone
func (u *untelling) why(a *plan.Assumption) view.Untold {
	out := view.Untold{Path: a.Path}
	steps := strings.Split(a.Path, ".")
	switch row := u.rowOf(a, steps); {
	case steps[0] == "inputs":
		out.Why = "own"
	case a.Path == "money.cash":
		out.Why = "cash"
	case steps[0] == "money", steps[len(steps)-1] == "spend", steps[len(steps)-1] == "cost" && a.Once,
		steps[len(steps)-1] == "contacts", steps[len(steps)-1] == "partners":
		out.Why = "decided"
	case row == "" && a.Once:
		out.Why = "once"
		if u.isWave(steps) {
			out.Why = "mixed"
		}
	case row == "":
		out.Why = "mixed"
	case u.coming(steps):
		out.Why = "coming"
	default:
		out.Why, out.Row = u.of(a, row), row
	}
	return out
}

// rowOf is the row whose monthly figures would tell an assumption, "" without one.
func (u *untelling) rowOf(a *plan.Assumption, steps []string) string {
	n := len(steps)
	row := ""
	switch last := steps[n-1]; {
	case n > 3 && steps[0] == "channels" && steps[n-2] == "rates":
		row = steps[n-1] + "." + steps[1]
		if steps[n-1] == u.sheet.Doc.Stages[len(u.sheet.Doc.Stages)-1].ID {
			row = "new." + steps[1]
		}
		if n == 6 {
			row += "." + steps[3]
		}
	case steps[0] == "channels" && (n == 3 && (last == "leads" || last == "rate") || n == 4 && (last == "cost" || last == "cap") && steps[2] == "response"),
		u.isWave(steps) && last == "leads":
		row = "leads." + steps[1]
	case steps[0] != "channels" && (last == "churn" || last == "renewal" || n > 1 && steps[n-2] == "churnByAge"):
		row = "lost" + u.tier(steps)
	case steps[0] != "channels" && last == "price":
		row = "mrr" + u.tier(steps)
	}
	for _, m := range u.was.Moved { // of customers on record it is told who left
		if active := strings.Replace(row, "lost", "active", 1); row != "" && m.Actual.Path == active {
			row = active
		}
	}
	return u.alone(a.Path, row)
}

// alone is a row, or that of a tier, which the assumption moves by itself or with the other ages; "" without one.
func (u *untelling) alone(path, row string) string {
	if _, ok := u.sheet.Model.Find(row); !ok {
		return ""
	}
	by := u.sheet.Movers(row)
	if len(by) < 2 || strings.Contains(path, ".churnByAge.") {
		return row
	}
	for i := range u.sheet.Doc.Tiers {
		tier := row + "." + u.sheet.Doc.Tiers[i].ID
		if by := u.sheet.Movers(tier); len(by) == 1 && by[0].Path == path {
			return tier
		}
	}
	return row
}

func (u *untelling) tier(steps []string) string {
	if steps[0] == "tiers" {
		return "." + steps[1]
	}
	return ""
}

func (u *untelling) isWave(steps []string) bool {
	return len(steps) == 5 && steps[0] == "channels" && steps[2] == "pulses"
}

// coming reports whether an event is after the months on record.
func (u *untelling) coming(steps []string) bool {
	if !u.isWave(steps) {
		return false
	}
	first, _ := plan.Month(u.sheet.Doc.Horizon.Start)
	for i := range u.sheet.Doc.Channels {
		c := &u.sheet.Doc.Channels[i]
		for j := range c.Pulses {
			if at, ok := plan.Month(c.Pulses[j].At); c.ID == steps[1] && c.Pulses[j].ID == steps[3] && ok {
				return at-first > u.was.Last
			}
		}
	}
	return false
}

// of is the reason where a row would tell it.
func (u *untelling) of(a *plan.Assumption, row string) string {
	l := &learner{sheet: u.sheet}
	for i := range u.was.Moved {
		m := &u.was.Moved[i]
		for _, mover := range m.Movers {
			if mover.Path == a.Path && len(m.Movers) > 1 && m.Actual.Path != row {
				if !u.recorded[row] {
					return "total"
				}
			}
		}
	}
	if !u.recorded[row] {
		return "row"
	}
	if l.known(a.Value) >= 0 {
		return "known"
	}
	return "idle"
}
