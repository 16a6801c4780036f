//go:build !page

package api

import (
	"math"
	"slices"
	"strconv"

	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/risk"
	"planleaf/core/rng"
	"planleaf/core/view"
)

// simulated answers with what the draws of a plan come to: those of Parts, which must be all of them, else all
// blocks. Quick says what would be computed, and of Parts how well they know it.
func (e *Engine) simulated(q Request) Response {
	quick := q.Quick
	q.Quick, q.From, q.To = false, 0, 0
	s, no := e.study(q)
	if no != nil {
		return *no
	}
	receipt := s.receipt(q)
	a := Response{Outline: &Outline{Draws: s.run.Draws, Block: risk.Block, Blocks: s.run.Count(), Error: -1, Receipt: receipt}}
	if quick && len(q.Parts) == 0 {
		return a.of(q, s.o)
	}
	part, note := s.drawn(q)
	if note != nil {
		return refuse(q, *note)
	}
	of, note := s.result(part)
	if note != nil {
		return refuse(q, *note)
	}
	if n := of.Draws(); n < s.run.Draws {
		return refuse(q, diag.Note{Code: "part-missing", Args: []string{strconv.Itoa(n), strconv.Itoa(s.run.Draws)}})
	}
	x := s.simulation(q, of, receipt)
	a.Outline.Error = known(x)
	if !quick && (q.Drivers || q.Worth) {
		if x.Drivers, note = e.driving(q); note != nil {
			return refuse(q, *note)
		}
		x.Hangs, x.Measures = q.Drivers, q.Worth
	}
	if !quick {
		a.Result = written(q, x).Result
	}
	return a.of(q, s.o)
}

// driving is what the first number hangs on, with what assumptions do together.
func (e *Engine) driving(q Request) (*view.Drivers, *diag.Note) {
	if q.Metric == "" && len(q.Rows) > 0 {
		q.Metric = q.Rows[0]
	}
	q.Method = "total"
	s, no := e.study(q)
	if no != nil {
		return nil, &no.Faults[0].Note
	}
	return e.hangs(q, s)
}

// receipt is that of the simulation.
func (s *studied) receipt(q Request) view.Receipt {
	receipt := q.receipt(s.o.hash)
	receipt.Scenario, receipt.Seed, receipt.Draws = s.scenarios[0], s.run.Studies()[0].Seed, s.run.Draws
	return receipt
}

// simulation puts what was drawn beside the single line: the numbers of Rows, else the key figures.
func (s *studied) simulation(q Request, of *risk.Result, receipt view.Receipt) *view.Simulation {
	sheet := s.o.sheet
	st := s.o.evaluate("project", func() []model.RowID { return append(view.Visible(sheet), sheet.TargetRows()...) })
	r := s.o.results(q, st)
	r.Receipt = receipt
	x := &view.Simulation{Results: r, Of: of, Seed: rng.Words(receipt.Seed), Uncertain: len(s.run.Studies()[0].Sources), Asked: len(s.rows) > 0, Goals: sheet.Targets(st), Cash: s.cash >= 0}
	for _, id := range s.scenarios {
		for _, one := range r.ScenarioColumns() {
			if one.ID == id || one.ID == plan.Base && plan.IsBase(id) {
				x.Scenarios = append(x.Scenarios, one)
			}
		}
	}
	for i, path := range s.fans {
		asked := func(n numbered) bool { return sheet.Model.Spec(s.numbers[n.Number].Row).Path == path }
		if len(s.rows) == 0 || slices.ContainsFunc(s.rows, asked) {
			x.Fans = append(x.Fans, view.SimulatedFan{Path: path, Fan: i})
		}
	}
	for _, n := range s.listed() {
		aim := s.numbers[n.Number]
		single, _ := sheet.Value(st, aim.Query)
		if aim.By {
			single = best(st.Row(aim.Row)[aim.From:aim.To+1], aim.Most)
		}
		x.Numbers = append(x.Numbers, view.Simulated{Address: n.Name, Aim: aim, Number: n.Number, Single: single})
	}
	return x
}

// listed are the numbers that were named, else the key figures by their addresses.
func (s *studied) listed() []numbered {
	if len(s.rows) > 0 {
		return s.rows
	}
	out := slices.Clone(s.keys)
	for i := range out {
		out[i].Name = s.address(out[i])
	}
	return out
}

// address of a key figure: its row alone where it is read over the whole plan, else with its months; the best month until
// one has ".." before it.
func (s *studied) address(n numbered) string {
	aim := s.numbers[n.Number]
	switch last := s.o.sheet.Model.Periods() - 1; {
	case aim.By:
		return n.Name + "@.." + s.o.sheet.Month(aim.To)
	case aim.From == 0 && aim.To == last:
		return n.Name
	}
	return n.Name + "@" + s.o.sheet.When(aim.From, aim.To)
}

// best is the greatest of some values, or the least; NaN where there is none.
func best(row []float64, least bool) float64 {
	b := math.NaN()
	for _, x := range row {
		if b != b || least && x < b || !least && x > b {
			b = x
		}
	}
	return b
}

// known is how far off the answers of a simulation may be, the worst of them: the chances of the targets, and of numbers that
// were asked for, or where there is no target of those that are listed, the mean as a part of it. −1: nobody can tell.
func known(x *view.Simulation) float64 {
	if x.Of.Certain() {
		return 0
	}
	worst := 0.0
	see := func(off float64) {
		if !(off <= worst) { // NaN too
			worst = off
		}
	}
	for i := range x.Goals {
		see(x.Of.Goal(0, i).Chance.Error)
	}
	if len(x.Goals) > 1 {
		see(x.Of.AllGoals(0).Error)
	}
	for _, n := range x.Numbers {
		mean := x.Of.Number(0, n.Number).Expected()
		if asked := len(x.Goals) == 0 || x.Asked; asked && mean.Value == mean.Value && mean.Error > 0 {
			see(mean.Error / math.Abs(mean.Value))
		}
	}
	if worst != worst || math.IsInf(worst, 0) {
		return -1
	}
	return worst
}
