package api

import (
	"cmp"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// attributed answers with the difference of a number split over what changed.
func (e *Engine) attributed(q Request) Response {
	to := e.open(q)
	if to.sheet == nil {
		return Response{}.of(q, to)
	}
	from := e.versus(q, to)
	if from.sheet == nil {
		return Response{}.of(q, from)
	}
	c, notes := e.compared(q, from, to)
	if notes != nil {
		return refuse(q, notes...)
	}
	a := c.attribution(q)
	return written(q, a).of(q, to)
}

// versus is what the plan of a request is compared with: another text, else another scenario of
// the same plan after its edits.
func (e *Engine) versus(q Request, to opened) opened {
	q.Scenario, q.Edits, q.Draft = q.Versus, nil, false
	if q.Plan = q.Against; q.Plan == "" {
		q.Plan = to.text
	}
	return e.open(q)
}

// comparison is two variants of a plan, compiled to one game of changes.
type comparison struct {
	pair     *compile.Pair
	from, to *view.Results
	at       compile.Query // the number in the sheet of the second
	months   []int         // periods that both have, of the second
	sides    []explain.Side
}

// compared makes the game of a number. With byPeriod its value in each month is split, too.
func (e *Engine) compared(q Request, from, to opened) (*comparison, diag.Notes) {
	pair, notes := compile.NewPair(from.sheet, to.sheet)
	if pair == nil {
		return nil, notes
	}
	c := &comparison{pair: pair, from: from.results(q, nil), to: to.results(q, nil)}
	c.from.Receipt.Scenario = cmp.Or(q.Versus, plan.Base)
	if from.hash != to.hash {
		c.to.Receipt.Against = from.hash
	}
	var numbers [2]compile.Query // an assumption written out by period has moved the rows
	for i, s := range pair.Sheets {
		at, note := s.Resolve(q.Path)
		if note != nil {
			return nil, diag.Notes{*note}
		}
		numbers[i] = at
	}
	c.at, _ = to.sheet.Resolve(q.Path)
	if q.ByPeriod {
		c.months = common(pair.Sheets)
	}
	for i, s := range pair.Sheets {
		at := numbers[i]
		side := explain.Side{Program: s.Model.Program(at.Row), From: pair.From[i], To: pair.To[i]}
		side.Numbers = []explain.Number{{Row: at.Row, From: at.From, To: at.To}}
		for _, t := range c.months {
			if i == 0 {
				t += shift(pair.Sheets)
			}
			side.Numbers = append(side.Numbers, explain.Number{Row: at.Row, From: t, To: t})
		}
		c.sides = append(c.sides, side)
	}
	if sameAnswers(c.sides) {
		c.sides = c.sides[1:] // the rows of both say the same: nothing but assumptions differs
		for i := range pair.Changes {
			pair.Changes[i].Params[0] = pair.Changes[i].Params[1]
		}
	}
	return c, nil
}

// shift is how many periods later a month of the second sheet stands in the first.
func shift(sheets [2]*compile.Sheet) int {
	t, _ := plan.Month(sheets[1].Doc.Horizon.Start)
	u, _ := plan.Month(sheets[0].Doc.Horizon.Start)
	return t - u
}

// common are the periods of the second sheet whose months the first has too.
func common(sheets [2]*compile.Sheet) (out []int) {
	by := shift(sheets)
	for t := range sheets[1].Model.Periods() {
		if u := t + by; u >= 0 && u < sheets[0].Model.Periods() {
			out = append(out, t)
		}
	}
	return out
}

// sameAnswers reports whether both sheets give the same numbers before and after all changes, but
// for rounding.
func sameAnswers(sides []explain.Side) bool {
	all := make([][]float64, len(sides))
	for i, s := range sides {
		for _, params := range [][]float64{s.From, s.To} {
			st := s.Program.NewState()
			s.Program.Eval(st, params)
			for _, n := range s.Numbers {
				all[i] = append(all[i], st.Over(n.Row, n.From, n.To))
			}
		}
	}
	return explain.Alike(all[0], all[1])
}

// attribution splits the difference by the method that was asked for.
func (c *comparison) attribution(q Request) *view.Attribution {
	players := view.Groups(c.pair, q.By)
	changes := make([]explain.Change, len(players))
	for k, members := range players {
		changes[k].Params = make([][]int, len(c.sides))
		for _, i := range members {
			params := c.pair.Changes[i].Params
			for side := range c.sides {
				changes[k].Params[side] = append(changes[k].Params[side], params[side])
			}
		}
	}
	game := explain.Difference(c.sides, changes)
	var s *explain.Split
	why := ""
	if q.Method == "lmdi" {
		s, why = game.LMDI()
	}
	if s == nil {
		s = game.Shapley(q.Seed)
	}
	return view.NewAttribution(c.from, c.to, q.Path, c.at, c.pair, players, q.By, s, why, c.months)
}
