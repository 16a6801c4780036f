//go:build js && wasm

// Command wasm is the core as the page's workers run it: it sets the function
// planleaf(Uint8Array) Uint8Array, which is api.Do, and waits. It owns nothing but the
// crossing of bytes; a panic becomes an answer with the code "internal".
package main

import (
	"fmt"
	"runtime/debug"
	"time"

	"planleaf/core/api"
	"planleaf/core/diag"
	"planleaf/core/jsontext"
	"planleaf/core/solve"

	"github.com/hack-pad/safejs"
)

func main() {
	// An answer leaves a megabyte or two behind, and collecting it stops the only thread: doing
	// that less often is worth memory. A common plan keeps 3 MB, a big one 12, and 32 when each
	// of the last edits changed its rows; there the limit keeps two workers within 256 MB.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(128 << 20)
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
	api.Watch = telling()
	if err != nil {
		panic(err)
	}
	select {}
}

// telling tells the worker how far a search is, ten times a second at most. The page ends a
// search by ending its worker.
func telling() solve.Watch {
	told := time.Now()
	return func(done float64, evaluations int) bool {
		if now := time.Now(); now.Sub(told) > 100*time.Millisecond {
			told = now
			if tell, err := safejs.Global().Get("planleafTell"); err == nil {
				_, _ = tell.Invoke(done, evaluations)
			}
		}
		return true
	}
}

// cross reads the request's bytes from JavaScript, asks the core and writes its answer.
func cross(args []safejs.Value) (safejs.Value, error) {
	n, err := args[0].Length()
	if err != nil {
		return safejs.Value{}, err
	}
	request := make([]byte, n)
	if _, err := safejs.CopyBytesToGo(request, args[0]); err != nil {
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
			note := diag.Note{Code: "internal", Args: []string{fmt.Sprint(cause)}}
			answer = jsontext.Append(nil, api.Response{Progress: 1, Faults: []api.Fault{{Note: note}}})
		}
	}()
	return api.Do(request)
}
