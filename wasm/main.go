//go:build js && wasm

// Command wasm is the core as the page's workers run it: it sets the function
// planleaf(Uint8Array) Uint8Array, which is api.Do, and waits. It owns nothing but the
// crossing of bytes; a panic becomes an answer with the code "internal".
package main

import (
	"planleaf/core/api"
	"planleaf/core/diag"
	"planleaf/core/jsontext"
	"planleaf/core/solve"

	"github.com/hack-pad/safejs"
)

func main() {
	do, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		answer, err := cross(args[0])
		if err != nil {
			return nil // the worker takes a missing answer as its own death
		}
		return answer
	})
	if err == nil {
		err = safejs.Global().Set("planleaf", do)
	}
	if err != nil {
		panic(err)
	}
	api.Watch = telling()
	select {}
}

// telling tells the worker how far a search is, ten times a second at most. The page ends a
// search by ending its worker. Where nobody listens, nothing is told.
func telling() solve.Watch {
	var told float64
	return func(done float64, evaluations int) bool {
		if now := milliseconds(); now-told > 100 {
			told = now
			if tell, err := safejs.Global().Get("planleafTell"); err == nil {
				_, _ = tell.Invoke(done, evaluations)
			}
		}
		return true
	}
}

// milliseconds is the browser's clock; package time would bring 10 KB into the page.
func milliseconds() float64 {
	clock, err := safejs.Global().Get("Date")
	if err != nil {
		return 0
	}
	now, err := clock.Call("now")
	if err != nil {
		return 0
	}
	x, _ := now.Float()
	return x
}

// cross reads the request's bytes from JavaScript, asks the core and writes its answer.
func cross(question safejs.Value) (safejs.Value, error) {
	n, err := question.Length()
	if err != nil {
		return safejs.Value{}, err
	}
	request := make([]byte, n)
	if _, err := safejs.CopyBytesToGo(request, question); err != nil {
		return safejs.Value{}, err
	}
	answer := recovered(request)
	array, err := safejs.Global().Get("Uint8Array")
	if err != nil {
		return safejs.Value{}, err
	}
	bytes, err := array.New(len(answer))
	if err != nil {
		return safejs.Value{}, err
	}
	_, err = safejs.CopyBytesToJS(bytes, answer)
	return bytes, err
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
