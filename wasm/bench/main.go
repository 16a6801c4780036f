//go:build js && wasm

// Command bench is the evaluator as bench.mjs times it under WebAssembly: it compiles
// the plan in planleafBench.plan and sets, there, figures(n), which evaluates the figures of
// the reference plan n times and returns them, sheet(n), all rows, and tornado(n), which moves the
// assumptions in planleafBench.levers and returns what becomes of the cash at the end; see simulate
// and readAndScore for the others.
package main

import (
	"math"
	"syscall/js"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/plan"
)

func main() {
	bench := js.Global().Get("planleafBench")
	doc, notes := plan.Parse([]byte(bench.Get("plan").String()))
	if notes.Faults() {
		panic(notes[0].Code)
	}
	sheet, notes := compile.Plan(doc)
	if notes.Faults() {
		panic(notes[0].Code)
	}
	find := func(paths ...string) (rows []model.RowID) {
		for _, path := range paths {
			id, ok := sheet.Model.Find(path)
			if !ok {
				panic(path)
			}
			rows = append(rows, id)
		}
		return rows
	}
	rows := find("leads", "mql", "sql", "new", "active", "mrr", "spend", "gp", "cash")
	totals := find("cac.blended", "payback.simple", "ltv.simple")
	var all []model.RowID
	for id := range sheet.Model.Rows() {
		all = append(all, model.RowID(id))
	}
	params, last := sheet.Model.Defaults(), sheet.Model.Periods()-1

	// each returns a function of JavaScript that evaluates a program n times, reads the
	// totals if there are any, and returns what show makes of the last evaluation.
	each := func(p *model.Program, totals []model.RowID, show func(*model.State) any) js.Func {
		st := p.NewState()
		return js.FuncOf(func(_ js.Value, args []js.Value) any {
			for range args[0].Int() {
				p.Eval(st, params)
				for _, id := range totals {
					st.Over(id, 0, last)
				}
			}
			return show(st)
		})
	}
	figures := sheet.Model.Program(append(rows, totals...)...)
	bench.Set("figures", each(figures, totals, func(st *model.State) any {
		out := map[string]any{"cac": st.Over(totals[0], 0, last), "payback": st.Over(totals[1], 0, last), "ltv": st.Over(totals[2], 0, last)}
		for i, name := range []string{"leads", "mql", "sql", "won", "active", "mrr", "spend", "gp", "cash"} {
			var values []any
			for _, x := range st.Row(rows[i]) {
				values = append(values, x)
			}
			out[name] = values
		}
		return out
	}))
	bench.Set("sheet", each(sheet.Model.Program(all...), nil, func(*model.State) any { return nil }))
	bench.Set("tornado", tornado(sheet.Model, rows[len(rows)-1], bench.Get("levers")))
	bench.Set("simulate", simulate(sheet, rows[5]))
	bench.Set("readAndScore", readAndScore())
	bench.Call("ready")
	select {}
}

// tornado returns a function of JavaScript that asks n times what a row's last period becomes when each
// lever is moved by a tenth to either side, and returns both ends of each, in the order of the levers.
func tornado(m *model.Model, row model.RowID, levers js.Value) js.Func {
	number := explain.Number{Row: row, From: m.Periods() - 1, To: m.Periods() - 1}
	places, at := map[string]int{}, map[int]int{}
	for i, p := range m.Params() {
		places[p.Path] = i
	}
	room := explain.NewVariants(m.Program(row), 2*levers.Length()+1)
	params := m.Defaults()
	var swings []explain.Swing
	for i := range levers.Length() {
		param, ok := places[levers.Index(i).String()]
		if !ok {
			panic(levers.Index(i).String())
		}
		at[param] = i
		swings = append(swings, room.Swing(params, explain.Lever{Param: param, Most: math.Inf(1)}, 0.1))
	}
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		var bars []explain.Bar
		for range args[0].Int() {
			_, bars = room.Tornado(params, number, swings)
		}
		out := make([]any, len(swings))
		for _, bar := range bars {
			out[at[bar.Param]] = []any{bar.AtLow, bar.AtHigh}
		}
		return out
	})
}
