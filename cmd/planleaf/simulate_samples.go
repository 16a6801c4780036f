package main

import (
	"encoding/json"
	"fmt"
	"io"
	"sync"

	"planleaf/core/api"
)

// writeSamples writes every draw into a CSV file: its number, the uncertain assumptions, the metrics. Workers compute
// pieces, which are written in their order as they come; no more of them are in memory than there are workers.
func (s *simulation) writeSamples(name string) error {
	s.done, s.of = 0, s.outline.Blocks
	err := s.a.stream(name, func(w io.Writer) error { return s.sample(w) })
	if err != nil {
		return err
	}
	fmt.Fprintln(s.a.err, s.a.say("written", name))
	return nil
}

// piece is some blocks as text, or why there is none.
type piece struct {
	text string
	err  error
}

// sample writes all blocks in order.
func (s *simulation) sample(w io.Writer) error {
	share := s.share(s.outline.Blocks)
	count := (s.outline.Blocks + share - 1) / share
	stop := make(chan struct{})
	asks := make(chan func(api.Request) api.Response, len(s.workers))
	order := make(chan chan piece, len(s.workers))
	for _, ask := range s.workers {
		asks <- ask
	}
	var all sync.WaitGroup
	defer all.Wait()
	defer close(stop)
	all.Go(func() {
		defer close(order)
		for i := range count {
			var ask func(api.Request) api.Response
			select {
			case ask = <-asks:
			case <-stop:
				return
			}
			got := make(chan piece, 1)
			all.Go(func() {
				from := i * share
				text, err := s.sampled(ask, from, min(from+share, s.outline.Blocks))
				asks <- ask
				got <- piece{text, err}
			})
			select {
			case order <- got:
			case <-stop:
				return
			}
		}
	})
	for got := range order {
		p := <-got
		if p.err != nil {
			return p.err
		}
		if _, err := io.WriteString(w, p.text); err != nil {
			return err
		}
		s.done = min(s.done+share, s.of)
		if !s.watch.tell(float64(s.done)/float64(s.of), s.done*s.outline.Block) {
			return &failure{code: exitFault, message: s.a.say("simulate-cancelled")}
		}
	}
	return nil
}

// sampled is the text of the blocks from … to−1; the first has the heads of the columns, the last the receipt.
func (s *simulation) sampled(ask func(api.Request) api.Response, from, to int) (string, error) {
	q := s.q
	q.Do, q.Format, q.From, q.To = "samples", "csv", from, to
	q.Drivers, q.Worth = false, false
	r := ask(q)
	if !r.OK {
		return "", s.failed(r)
	}
	var text string
	err := json.Unmarshal(r.Result, &text)
	return text, err
}
