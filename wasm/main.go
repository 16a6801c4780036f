//go:build js && wasm

// Command wasm is the core as the page's workers run it: it sets the function
// planleaf(Uint8Array) Uint8Array, which is api.Do, and waits. It owns nothing but the
// crossing of bytes; a panic becomes an answer with the code "internal".
package main

import (
	"syscall/js"

	"planleaf/core/api"
	"planleaf/core/diag"
	"planleaf/core/jsontext"
	"planleaf/core/solve"
)

func main() {
	array := js.Global().Get("Uint8Array")
	js.Global().Set("planleaf", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return cross(args[0], array)
	}))
	api.Watch = telling()
	select {}
}

// telling tells the worker how far a search is, ten times a second at most. The page ends a
// search by ending its worker.
func telling() solve.Watch {
	clock := js.Global().Get("Date")
	told := clock.Call("now").Float()
	return func(done float64, evaluations int) bool {
		if now := clock.Call("now").Float(); now-told > 100 {
			told = now
			if tell := js.Global().Get("planleafTell"); tell.Type() == js.TypeFunction {
				tell.Invoke(done, evaluations)
			}
		}
		return true
	}
}

// cross reads the request's bytes from JavaScript, asks the core and writes its answer. What JavaScript refuses, as
// memory, gives no answer, which the worker takes as its own death.
func cross(question, array js.Value) (crossed any) {
	defer func() {
		if recover() != nil {
			crossed = nil
		}
	}()
	request := make([]byte, question.Length())
	js.CopyBytesToGo(request, question)
	answer := recovered(request)
	bytes := array.New(len(answer))
	js.CopyBytesToJS(bytes, answer)
	return bytes
}

// recovered is api.Do with a panic turned into an answer; the page, which numbers its
// questions itself, needs no id in it.
func recovered(request []byte) (answer []byte) {
	defer func() {
		if cause := recover(); cause != nil {
			note := diag.Note{Code: "internal", Args: []string{api.TextOf(cause)}}
			answer = jsontext.Append(nil, api.Response{Progress: 1, Faults: []api.Fault{{Note: note}}})
		}
	}()
	return api.Do(request)
}
