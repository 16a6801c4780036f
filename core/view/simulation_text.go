//go:build !page

package view

import (
	"strconv"
	"strings"

	"planleaf/core/risk"
	"planleaf/core/unit"
)

// Text is the simulation for a terminal of so many columns (0: 100): the finding, the chances, the numbers with
// their ranges, the fans, what beats what, and how to have the same again.
func (s *Simulation) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	var b strings.Builder
	indented(&b, s.finding(), "", "  ", width)
	indented(&b, joinedBy(wordSep.in(s.Lang), clean(s.Doc.Title), s.span(), s.scenario(), s.drawsText(), s.uncertainText()), "", "  ", width)
	blocks := []string{s.chancesText(), s.numbersText()}
	blocks = append(blocks, s.pairsText(width)...)
	if s.Uncertain > 0 {
		for _, f := range s.Fans {
			blocks = append(blocks, s.fanText(f))
		}
	}
	if s.Drivers != nil && s.Hangs {
		blocks = append(blocks, s.Drivers.hangs)
	}
	if s.Drivers != nil && s.Measures {
		blocks = append(blocks, s.Drivers.measures)
	}
	var notes strings.Builder
	for _, note := range s.remarks() {
		indented(&notes, "· "+note, "", "  ", width)
	}
	indented(&notes, s.again(), "", "  ", width)
	for _, block := range append(blocks, notes.String()) {
		if block != "" {
			b.WriteString("\n" + strings.TrimRight(block, "\n") + "\n")
		}
	}
	b.WriteString(wordReceiptDrawn.fill(s.Lang, s.Receipt.Short(), s.Receipt.Engine, s.scenario(), s.drawsText()) + "\n")
	return b.String()
}

// uncertainText counts the assumptions that are drawn.
func (s *Simulation) uncertainText() string {
	if s.Uncertain == 1 {
		return wordSimulatedOne.fill(s.Lang, "1")
	}
	return wordSimulatedMany.fill(s.Lang, strconv.Itoa(s.Uncertain))
}

// chancesText is a line a target, all of them together, and cash below zero; a column a scenario where there are several.
func (s *Simulation) chancesText() string {
	t := Table{Columns: []string{wordTargetHead.in(s.Lang)}, Align: "l"}
	alone := len(s.Scenarios) == 1
	for _, one := range s.Scenarios {
		head := one.Name
		if alone {
			head = wordChance.in(s.Lang)
		}
		t.Columns, t.Align = append(t.Columns, head, ""), t.Align+"rl"
	}
	if alone {
		t.Columns, t.Align = append(t.Columns, wordMissMean.in(s.Lang), ""), t.Align+"rl"
	}
	line := func(name string, of func(study int) risk.Estimate) {
		cells := []Cell{{Text: name}}
		for study := range s.Scenarios {
			e := of(study)
			cells = append(cells, Cell{Text: s.chance(e)}, Cell{Text: s.chanceOff(e)})
		}
		t.Rows = append(t.Rows, TableRow{Cells: cells})
	}
	for i := range s.Goals {
		line(s.aimed(&s.Goals[i]), func(study int) risk.Estimate { return s.Of.Goal(study, i).Chance })
		if miss := s.Of.Goal(0, i).Shortfall; alone && isValue(miss.Value) {
			row, u := &t.Rows[len(t.Rows)-1], s.Sheet.Model.Spec(s.Goals[i].Row).Unit
			row.Cells = append(row.Cells, Cell{Text: s.missText(miss, u)}, Cell{Text: s.off(miss, u)})
		}
	}
	if len(s.Goals) > 1 {
		line(wordAllOfThem.in(s.Lang), func(study int) risk.Estimate { return s.Of.AllGoals(study) })
	}
	if _, ok := s.cashOut(0); ok {
		line(wordCashBelowZero.in(s.Lang), func(study int) risk.Estimate {
			e, _ := s.cashOut(study)
			return e
		})
	}
	if len(t.Rows) == 0 {
		return ""
	}
	return t.Text()
}

// chance is a share of the draws.
func (s *Simulation) chance(e risk.Estimate) string {
	if e.Error == 0 && isValue(e.Value) {
		return s.Whole(e.Value)
	}
	return s.Chance(e.Value, e.Error, s.Of.Draws())
}

// chanceOff is the error of a chance; none and all of the draws have theirs in what is said of them.
func (s *Simulation) chanceOff(e risk.Estimate) string {
	if e.Value == 0 || e.Value == 1 {
		return ""
	}
	return s.off(e, unit.OfShare)
}

// missText is a mean miss, in points where it is of a share.
func (s *Simulation) missText(e risk.Estimate, u unit.Unit) string {
	if u == unit.OfShare {
		return s.Size(e.Value, u)
	}
	return s.within(e, u)
}

// numbersText is a line a number: the single line, the mean and the median with their errors, and where
// 80 of 100 futures fall; with several scenarios a line for each.
func (s *Simulation) numbersText() string {
	t := Table{Align: "lrrlrlr"}
	t.Columns = []string{"", wordSingle.in(s.Lang), wordMeanHead.in(s.Lang), "", wordMiddle.in(s.Lang), "", wordEighty.in(s.Lang)}
	for i := range s.Numbers {
		n := &s.Numbers[i]
		u := s.unit(n)
		for study, one := range s.Scenarios {
			name, single := s.label(n), s.Results.Text(n.Single, u)
			if len(s.Scenarios) > 1 {
				name += wordSep.in(s.Lang) + one.Name
			}
			if study > 0 {
				single = ""
			}
			spread := s.Of.Number(study, n.Number)
			mean, middle := spread.Expected(), spread.Quantile(0.5)
			low, high := spread.Quantile(0.1), spread.Quantile(0.9)
			t.Rows = append(t.Rows, TableRow{Cells: []Cell{
				{Text: name}, {Text: single}, {Text: s.within(mean, u)}, {Text: s.off(mean, u)},
				{Text: s.within(middle, u)}, {Text: s.off(middle, u)}, {Text: s.within(low, u) + wordTo.in(s.Lang) + s.within(high, u)},
			}})
		}
	}
	if len(t.Rows) == 0 {
		return ""
	}
	return t.Text()
}

// fanText follows a row over some of its months.
func (s *Simulation) fanText(f SimulatedFan) string {
	id, ok := s.row(f.Path)
	if !ok {
		return ""
	}
	spec := s.Sheet.Model.Spec(id)
	t := Table{Columns: []string{s.Names.Short(spec)}, Align: "l"}
	for _, q := range quantiles {
		t.Columns, t.Align = append(t.Columns, quantileHead(s.Lang, q)), t.Align+"r"
	}
	c := s.columns("month")
	for _, at := range c.choose(fanMonths) {
		period := c.all[at].from
		cells := []Cell{{Text: s.month(period).String()}}
		spread := s.Of.Fan(0, f.Fan, period)
		for _, q := range quantiles {
			cells = append(cells, Cell{Text: s.within(spread.Quantile(float64(q)/100), spec.Unit)})
		}
		t.Rows = append(t.Rows, TableRow{Cells: cells})
	}
	return t.Text()
}

// fanMonths is how many months of a fan a terminal shows.
const fanMonths = 8

// pairsText says in how many futures each scenario beats the first, and by how much.
func (s *Simulation) pairsText(width int) []string {
	if len(s.Scenarios) < 2 {
		return nil
	}
	var b strings.Builder
	for i := range s.Numbers {
		n := &s.Numbers[i]
		u := s.unit(n)
		for study := 1; study < len(s.Scenarios); study++ {
			share, by := s.wins(study, n)
			one, other := s.Scenarios[study].Name, s.Scenarios[0].Name
			if by.Count() == 0 {
				continue
			}
			if by.Least() == 0 && by.Most() == 0 {
				indented(&b, wordSameDrawn.fill(s.Lang, s.label(n), one, other), "", "  ", width)
				continue
			}
			chance := s.chanceSaid(share.Value, share.Error, by.Count())
			indented(&b, wordBeatsDrawn.fill(s.Lang, s.label(n), one, other, chance,
				s.apart(by.Quantile(0.1), u), s.apart(by.Quantile(0.9), u)), "", "  ", width)
		}
	}
	return []string{b.String()}
}
