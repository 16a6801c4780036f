//go:build js && wasm

// Command bench is the evaluator as bench.mjs times it under WebAssembly: it compiles
// the plan in planleafBench.plan and sets planleafBench.run(n), which evaluates the
// figures of the reference plan n times and returns the last of cash.
package main

import (
	"syscall/js"

	"planleaf/core/compile"
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
	bench.Call("ready")
	select {}
}
