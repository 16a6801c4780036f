//go:build js && wasm

package main

import (
	"math"
	"strings"
	"syscall/js"

	"planleaf/core/compile"
	"planleaf/core/dist"
	"planleaf/core/model"
	"planleaf/core/risk"
)

// simulate returns a function of JavaScript that simulates so many draws of the plan, asked for the fan of
// a row and its value in the last period, whether that is at least a goal: all seven quantiles of every period
// are read, and those of the last one returned with the chance. cached keeps what the last call made (tables of
// distributions, room); scales makes the scales of the responses uncertain too.
func simulate(sheet *compile.Sheet, row model.RowID) js.Func {
	runs := map[bool]*risk.Run{}
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		draws, goal, cached, scales := args[0].Int(), args[1].Float(), args[2].Bool(), args[3].Bool()
		run := runs[scales]
		if run == nil || !cached {
			run = risk.New(draws, studyOf(sheet, row, goal, scales))
			runs[scales] = run
		}
		result, err := run.Result(run.Blocks(0, run.Count(), nil))
		if err != nil {
			panic(err)
		}
		out := make([]any, 0, 8)
		for t := range sheet.Model.Periods() {
			spread := result.Fan(0, 0, t)
			out = out[:0]
			for _, p := range []float64{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95} {
				out = append(out, spread.Quantile(p).Value)
			}
		}
		return append(out, result.Goal(0, 0).Chance.Value)
	})
}

func studyOf(sheet *compile.Sheet, row model.RowID, goal float64, scales bool) risk.Study {
	last := sheet.Model.Periods() - 1
	s := risk.Study{
		Model: sheet.Model, Params: sheet.Model.Defaults(), Seed: 1, Fans: []model.RowID{row},
		Numbers: []risk.Number{{Row: row, From: last, To: last}}, Goals: []risk.Goal{{Value: goal}},
	}
	for _, u := range sheet.Uncertain() {
		s.Sources = append(s.Sources, risk.Source(u))
	}
	for i, p := range sheet.Model.Params() {
		if scales && strings.HasSuffix(p.Path, ".response.scale") {
			piece := dist.Piece{Dist: dist.Lognormal(s.Params[p.Offset], 0.25), Times: 1, Least: math.Inf(-1), Most: math.Inf(1)}
			s.Sources = append(s.Sources, risk.Source{Key: p.Path, Param: i, Pieces: []dist.Piece{piece}})
		}
	}
	return s
}
