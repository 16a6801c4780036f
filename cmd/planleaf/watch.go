package main

import (
	"fmt"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"time"
)

// watch tells a person how far something is that takes long, and lets Ctrl+C or the system end it.
// It serves several goroutines.
type watch struct {
	a     *app
	key   string // of the words that tell how far, of a percentage and a number
	asked chan os.Signal
	begun time.Time

	mu    sync.Mutex
	shown time.Time
	ended bool
}

// begin begins to watch.
func (a *app) begin(key string) *watch {
	w := &watch{a: a, key: key, asked: make(chan os.Signal, 1), begun: time.Now()}
	signal.Notify(w.asked, os.Interrupt, syscall.SIGTERM)
	return w
}

// goes reports whether it goes on.
func (w *watch) goes() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	select {
	case <-w.asked:
		w.ended = true
	default:
	}
	return !w.ended
}

// tell says how far it is, once it takes long, and reports whether it goes on.
func (w *watch) tell(done float64, n int) bool {
	goes := w.goes()
	w.mu.Lock()
	defer w.mu.Unlock()
	if now := time.Now(); w.a.watching && now.Sub(w.begun) > time.Second && now.Sub(w.shown) > 200*time.Millisecond {
		w.shown = now
		fmt.Fprintf(w.a.err, "\r%s", w.a.say(w.key, 100*done, n))
	}
	return goes
}

// stop takes back the line that tells how far; signals do again what they do.
func (w *watch) stop() {
	signal.Stop(w.asked)
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.shown.IsZero() {
		fmt.Fprintf(w.a.err, "\r%s\r", strings.Repeat(" ", 60))
		w.shown = time.Time{}
	}
}
