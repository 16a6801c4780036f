package main

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"sync"

	"planleaf/core/api"
)

// simulation is a question about chance under way: workers, each with an engine of its own, compute
// blocks of draws, in whatever order; what they have is joined by the engine, to the same bits.
//
//	outline  what is computed: how many draws, in how many blocks
//	parts    what is there, in any order
//	done     blocks that are there; of, how many are wanted
type simulation struct {
	a       *app
	d       document
	q       api.Request
	outline api.Outline
	workers []func(api.Request) api.Response
	parts   [][]byte
	watch   *watch
	done    int
	of      int
}

// begun reads the question, says what is wrong with it or with the plan, and gets the workers ready.
func (a *app) begun(d document, q api.Request) (*simulation, error) {
	workers, err := a.workers()
	if err != nil {
		return nil, err
	}
	first := q
	first.Quick = true // what is to be computed, alone
	r, err := a.answer(d, first)
	if err != nil {
		return nil, err
	}
	q.Plan, q.Name, q.Lang, q.Scenario = d.text, d.name, a.language(d), a.opt.scenario
	s := &simulation{a: a, d: d, q: q, outline: *r.Outline, watch: a.begin("simulate-progress")}
	for range min(workers, s.outline.Blocks) {
		s.workers = append(s.workers, a.engine())
	}
	return s, nil
}

// workers is how many are wanted, by default one for each processor.
func (a *app) workers() (int, error) {
	text := a.opt.simulate.workers
	if text == "" {
		return runtime.GOMAXPROCS(0), nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil || n < 1 || n > mostWorkers {
		return 0, a.usage("workers-whole", text, mostWorkers)
	}
	return n, nil
}

// mostWorkers bounds --workers: each keeps the plan and a part of the draws in memory.
const mostWorkers = 256

func (s *simulation) end() { s.watch.stop() }

// share is how many blocks a worker takes at a time: few enough that all end together, and that a
// person who stops them need not wait.
func (s *simulation) share(blocks int) int {
	return min(max(1, blocks/(8*len(s.workers))), 64)
}

// blocks computes the blocks from … to−1.
func (s *simulation) blocks(from, to int) error {
	s.of += to - from
	share := s.share(to - from)
	var mu sync.Mutex // guards from, s.parts, s.done and failed
	var failed error
	next := func() (first, end int) {
		mu.Lock()
		defer mu.Unlock()
		if failed != nil || from >= to {
			return 0, 0
		}
		first, end = from, min(from+share, to)
		from = end
		return first, end
	}
	work := func(ask func(api.Request) api.Response) {
		var own []byte // all that this worker has
		for first, end := next(); first < end; first, end = next() {
			r := ask(s.draw(first, end, own))
			mu.Lock()
			if failed == nil {
				failed = s.heard(r, end-first)
			}
			mu.Unlock()
			own = r.Part
		}
		mu.Lock()
		defer mu.Unlock()
		if own != nil {
			s.parts = append(s.parts, own)
		}
	}
	var all sync.WaitGroup
	for _, ask := range s.workers {
		all.Go(func() { work(ask) })
	}
	all.Wait()
	return failed
}

// draw asks for blocks, joined with what is there already.
func (s *simulation) draw(from, to int, have []byte) api.Request {
	q := s.q
	q.Do, q.Format, q.From, q.To = "draw", "", from, to
	if have != nil {
		q.Parts = [][]byte{have}
	}
	return q
}

// heard counts blocks that came; the error is why there is no more to come.
func (s *simulation) heard(r api.Response, blocks int) error {
	if !r.OK {
		return s.failed(r)
	}
	s.done += blocks
	if !s.watch.tell(float64(s.done)/float64(s.of), s.done*s.outline.Block) {
		return &failure{code: exitFault, message: s.a.say("simulate-cancelled")}
	}
	return nil
}

// failed says why the engine gave no answer to a question that it took before.
func (s *simulation) failed(r api.Response) error {
	for _, f := range r.Faults {
		if f.Code == "drivers-stopped" {
			break
		}
		if !f.Warning {
			return &failure{code: exitFault, message: f.Message}
		}
	}
	return &failure{code: exitFault, message: s.a.say("simulate-cancelled")}
}

// joined is the answer to the question from all parts.
func (s *simulation) joined(q api.Request) (api.Response, error) {
	q.Parts = s.parts
	r := s.a.ask(q)
	if !r.OK {
		return r, s.failed(r)
	}
	return r, nil
}

// answer prints the answer.
func (s *simulation) answer() error {
	if s.q.Drivers || s.q.Worth { // takes evaluations of its own
		api.Watch = s.watch.tell
		defer func() { api.Watch = nil }()
	}
	r, err := s.joined(s.a.shaped(s.q))
	if err != nil {
		return err
	}
	s.watch.stop()
	return s.a.print(r)
}

// drawUntil draws more and more, twice as many each time, until the answers are known well enough or
// the draws that --draws allows are used up. The question is then about so many draws.
func (s *simulation) drawUntil(share float64) error {
	most := s.q.Draws
	if most == 0 {
		most = mostUntil
	}
	blocks := 0
	for draws := min(leastUntil, most); ; draws = min(2*draws, most) {
		s.q.Draws = draws
		want := (draws + s.outline.Block - 1) / s.outline.Block
		if err := s.blocks(blocks, want); err != nil {
			return err
		}
		blocks = want
		q := s.q
		q.Quick = true
		r, err := s.joined(q)
		if err != nil {
			return err
		}
		if s.outline = *r.Outline; s.outline.Error >= 0 && s.outline.Error <= share {
			return nil
		}
		if draws == most {
			s.watch.stop()
			fmt.Fprintln(s.a.err, s.a.say("until-short", plain(draws), 100*s.outline.Error))
			return nil
		}
	}
}

// leastUntil is how many draws are made before --until looks: errors are told from groups of
// blocks, and this is 16 of them.
const leastUntil = 4096
