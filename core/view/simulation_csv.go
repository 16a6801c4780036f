//go:build !page

package view

import (
	"strconv"
	"strings"

	"planleaf/core/risk"
)

// CSV writes the simulation for a spreadsheet, a line each for the targets, the numbers, the rows by month and what is
// between two scenarios; the receipt is the last line. Numbers are in full; what is not available is empty.
func (s *Simulation) CSV() []byte {
	head := []string{"item", "scenario", "period", "unit", "chance", "mean", "error"}
	for _, q := range quantiles {
		head = append(head, strconv.Itoa(q)+"%")
	}
	head = append(head, "left")
	if s.Drivers != nil {
		head = append(head, "alone", "alone error", "with others", "with others error", "rank", "worth", "worth error")
	}
	var rows [][]string
	chance := func(item, scenario string, e risk.Estimate) {
		line := make([]string, len(head))
		line[0], line[1], line[3], line[4], line[6] = item, scenario, "share", csvNumber(e.Value), csvNumber(e.Error)
		rows = append(rows, line)
	}
	spread := func(item, scenario, period, unit, share string, sp *risk.Spread) {
		mean := sp.Expected()
		line := []string{item, scenario, period, unit, share, csvNumber(mean.Value), csvNumber(mean.Error)}
		for _, q := range quantiles {
			line = append(line, csvNumber(sp.Quantile(float64(q)/100).Value))
		}
		line = append(line, strconv.Itoa(sp.Left()))
		rows = append(rows, append(line, make([]string, len(head)-len(line))...))
	}
	for study, one := range s.Scenarios {
		for i := range s.Goals {
			chance("targets."+s.Goals[i].ID, one.ID, s.Of.Goal(study, i).Chance)
		}
		if len(s.Goals) > 1 {
			chance("targets", one.ID, s.Of.AllGoals(study))
		}
		if e, ok := s.cashOut(study); ok {
			chance("cash below 0", one.ID, e)
		}
		for i := range s.Numbers {
			n := &s.Numbers[i]
			spread(n.Address, one.ID, "", s.unit(n).Code(s.Currency), "", s.Of.Number(study, n.Number))
		}
	}
	for study := 1; study < len(s.Scenarios); study++ {
		for i := range s.Numbers {
			n := &s.Numbers[i]
			p := s.Of.Pair(0, study, n.Number)
			spread(n.Address, s.Scenarios[study].ID+" less "+s.Scenarios[0].ID, "", s.unit(n).Code(s.Currency), csvNumber(p.More.Value), p.Difference)
		}
	}
	for _, f := range s.Fans {
		id, ok := s.row(f.Path)
		if !ok {
			continue
		}
		for t := range s.last + 1 {
			spread(f.Path, s.Scenarios[0].ID, s.Sheet.Month(t), s.Sheet.Model.Spec(id).Unit.Code(s.Currency), "", s.Of.Fan(0, f.Fan, t))
		}
	}
	if d := s.Drivers; d != nil {
		for _, o := range d.Holds {
			line := make([]string, len(head)-7, len(head))
			line[0], line[1] = strings.Join(o.Paths, " "), s.Scenarios[0].ID
			line = append(line, surmised(&o.First)...)
			line = append(line, surmised(o.Total)...)
			line = append(line, csvNumber(o.Rank))
			rows = append(rows, append(line, surmised(o.Worth)...))
		}
	}
	return csvOf(s.Receipt, head, rows)
}

// surmised is a value and its error, empty where there is none.
func surmised(e *Surmise) []string {
	if e == nil {
		return []string{"", ""}
	}
	return []string{csvNumber(e.Value), csvNumber(e.Error)}
}
