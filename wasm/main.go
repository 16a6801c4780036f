//go:build js && wasm

// Command wasm is the core as the page's workers run it: it sets the function
// planleaf(request, ...parts), which is api.Cross, and waits. All are Uint8Array; so is the
// answer, or an Array of it and the bytes beside it where there are any. It owns nothing but the
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
		answer, err := cross(args)
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

// cross reads the request and the bytes beside it from JavaScript, asks the core and writes its answer.
func cross(question []safejs.Value) (answer safejs.Value, err error) {
	read := make([][]byte, len(question))
	for i, bytes := range question {
		n, err := bytes.Length()
		if err != nil {
			return answer, err
		}
		read[i] = make([]byte, n)
		if _, err := safejs.CopyBytesToGo(read[i], bytes); err != nil {
			return answer, err
		}
	}
	text, part := recovered(read[0], read[1:])
	if answer, err = written(text); err != nil || part == nil {
		return answer, err
	}
	beside, err := written(part)
	if err != nil {
		return answer, err
	}
	array, err := safejs.Global().Get("Array")
	if err != nil {
		return answer, err
	}
	return array.Call("of", answer, beside)
}

// written is a Uint8Array of bytes.
func written(bytes []byte) (safejs.Value, error) {
	array, err := safejs.Global().Get("Uint8Array")
	if err != nil {
		return array, err
	}
	out, err := array.New(len(bytes))
	if err == nil {
		_, err = safejs.CopyBytesToJS(out, bytes)
	}
	return out, err
}

// recovered is api.Cross with a panic turned into an answer; the page, which numbers its
// questions itself, needs no id in it.
func recovered(request []byte, parts [][]byte) (answer, part []byte) {
	defer func() {
		if cause := recover(); cause != nil {
			note := diag.Note{Code: "internal", Args: []string{api.TextOf(cause)}}
			answer = jsontext.Append(nil, api.Response{Progress: 1, Faults: []api.Fault{{Note: note}}})
		}
	}()
	return api.Cross(request, parts)
}
