//go:build js && wasm

package main

import (
	"syscall/js"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
)

// readAndScore is a function of JavaScript that reads a log, given in pieces as a page gives them, and scores the twelve
// behaviours of the benchmark of package discover at 20 thresholds; it returns the greatest MCC.
func readAndScore() js.Func {
	piece := make([]byte, 1<<20)
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		text := args[0]
		var r *eventlog.Reader
		for from, size := 0, text.Length(); from < size; from += len(piece) {
			n := js.CopyBytesToGo(piece, text.Call("subarray", from, min(from+len(piece), size)))
			if r == nil {
				r, _ = eventlog.NewReader(eventlog.Recognise(piece[:n]), eventlog.Options{})
			}
			r.Write(piece[:n])
		}
		log, _ := r.Close()
		counts, _, notes := discover.Count(log, discover.Key{
			Events: log.Events, Most: 20, Windows: []int{7}, Outcome: discover.Outcome{From: 30, To: 60},
		}, false)
		if len(notes) > 0 {
			panic(notes[0].Code)
		}
		best := 0.0
		counts.Each(&counts.All, func(_ discover.Rule, f discover.Four) {
			if mcc := discover.MCC.Of(f); mcc > best { // not of NaN
				best = mcc
			}
		})
		return best
	})
}
