package api

import (
	"math"

	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/risk"
	"planleaf/core/sensitivity"
	"planleaf/core/sorted"
	"planleaf/core/view"
)

// hanging answers with what the spread of the number Metric hangs on, and what to measure next: from
// the draws of the simulation, and by Method "total" from points of its own.
func (e *Engine) hanging(q Request) Response {
	s, no := e.study(q)
	if no != nil {
		return *no
	}
	d, note := e.hangs(q, s)
	if note != nil {
		return refuse(q, *note)
	}
	return written(q, d).of(q, s.o)
}

// hangs is what the spread of the number of a simulation hangs on.
func (e *Engine) hangs(q Request, s *studied) (*view.Drivers, *diag.Note) {
	h := &hung{studied: s, n: min(s.run.Draws, mostSampled)}
	r := e.tried(q, s.o.document)
	if !h.sample(r) || q.Method == "total" && !h.totals(q) {
		return nil, &diag.Note{Code: "drivers-stopped"}
	}
	h.swings()
	sorted.By(h.view.Holds, func(a, b view.Hold) int {
		switch {
		case a.First.Value > b.First.Value:
			return -1
		case a.First.Value < b.First.Value:
			return 1
		}
		return 0
	})
	at := s.numbers[s.metric.Number].Query
	return view.NewHanging(r, s.metric.Name, at, h.view).Drivers(), nil
}

// mostSampled is how many draws are looked at, at most: more make the errors smaller than what is shown.
const mostSampled = 1 << 14

// hung is the number of one simulation, its draws kept.
//
//	n     how many draws are looked at
//	keys  what is uncertain in any study and the number reads, those of the first study first
//	of    by key: the study and source that it is taken from
//	u     by key: where it stands in each draw
//	ys    by study: the number in each draw
type hung struct {
	*studied
	n      int
	probes []*risk.Probe
	keys   []string
	of     map[string]place
	u      map[string][]float64
	ys     [][]float64
	view   view.Hanging
}

// place is a source of a study.
type place struct{ study, source int }

// sample evaluates the number in all studies on the same draws, and says what they show. False where it is
// given up.
func (h *hung) sample(r *view.Results) bool {
	h.prepare()
	blocks := (h.n + risk.Block - 1) / risk.Block
	h.ys = make([][]float64, len(h.probes))
	h.u = map[string][]float64{}
	for b := range blocks {
		if Watch != nil && !Watch(float64(b)/float64(blocks), b*risk.Block*len(h.probes)) {
			return false
		}
		lanes := min(risk.Block, h.n-b*risk.Block)
		for i, p := range h.probes {
			p.Draw(b)
			h.ys[i] = p.Read(h.ys[i], lanes, 0)
		}
		for _, key := range h.keys {
			at := h.of[key]
			h.u[key] = h.probes[at.study].Stands(h.u[key], at.source, lanes)
		}
	}
	h.holds(r)
	return true
}

// prepare makes a probe of each study, of the one number.
func (h *hung) prepare() {
	h.of = map[string]place{}
	studies := h.run.Studies()
	for i := range studies {
		one := studies[i]
		one.Numbers = one.Numbers[h.metric.Number : h.metric.Number+1]
		one.Fans, one.Goals = nil, nil
		h.probes = append(h.probes, risk.NewProbe(&one))
		reads := map[int]bool{}
		for _, p := range one.Model.Program(one.Numbers[0].Row).Params() {
			reads[p] = true
		}
		for k := range one.Sources {
			key := one.Sources[k].Key
			if _, known := h.of[key]; !known && reads[one.Sources[k].Param] {
				h.keys = append(h.keys, key)
				h.of[key] = place{i, k}
			}
		}
	}
	h.view.Draws = h.n
	h.view.Idle = len(studies[0].Sources)
}

// holds says of each assumption, or declared group, what it holds of the spread in the first
// study, and of the choice between all.
func (h *hung) holds(r *view.Results) {
	draws := sensitivity.Draws{Block: risk.Block, Groups: groups}
	ranks := sensitivity.Ranks(h.ys[0])
	sign := 1.0
	if r.LessIsBetter(h.metric.Name, h.numbers[h.metric.Number].Query) {
		sign = -1
	}
	if len(h.ys) > 1 {
		better := make([][]float64, len(h.ys))
		for i, y := range h.ys {
			for _, x := range y {
				better[i] = append(better[i], float64(sign*x))
			}
			h.view.Between = append(h.view.Between, r.ScenarioName(h.scenarios[i]))
		}
		h.view.Choice = sensitivity.NewDecision(better, draws)
	}
	none := sensitivity.Estimate{Value: math.NaN(), Error: math.NaN()}
	for _, keys := range h.factors() {
		o := view.Hold{Paths: keys, Rank: math.NaN(), Total: none, Worth: none}
		u := h.u[keys[0]]
		if len(keys) > 1 {
			var us [][]float64
			for _, key := range keys {
				us = append(us, h.u[key])
			}
			u = sensitivity.Together(us, h.ys[0])
		} else {
			o.Rank = sensitivity.Rank(u, ranks)
			o.Size = h.size(keys[0])
		}
		at := h.of[keys[0]]
		if at.study == 0 {
			h.view.Idle -= len(keys)
			o.First = sensitivity.FirstOrder(u, h.ys[0], draws)
		}
		if h.view.Choice != nil {
			o.Worth = h.view.Choice.Of(u)
		}
		if o.First.Value != o.First.Value { // the number never changes
			h.view.Idle += len(keys)
			continue
		}
		o.First.Value = math.Min(o.First.Value, 1)
		h.view.Holds = append(h.view.Holds, o)
	}
	if len(h.view.Holds) == 1 && len(h.factors()) == 1 { // nothing else moves the number
		h.view.Holds[0].First = sensitivity.Estimate{Value: 1}
	}
}

// groups is how many groups of blocks errors are taken from.
const groups = 32

// factors are the keys that count as one: declared groups, as far as the number hangs on them, and all others by themselves.
func (h *hung) factors() [][]string {
	var out [][]string
	taken := map[string]bool{}
	for i, p := range h.probes {
		sources := h.run.Studies()[i].Sources
		all, _ := p.Factors()
		for _, factor := range all {
			var keys []string
			for _, k := range factor {
				key := sources[k].Key
				if at, read := h.of[key]; read && at.study == i && !taken[key] {
					keys = append(keys, key)
					taken[key] = true
				}
			}
			if keys != nil {
				out = append(out, keys)
			}
		}
	}
	return out
}

// size is how many observations an assumption rests on, its prior among them; 0 where none were counted.
func (h *hung) size(key string) float64 {
	at := h.of[key]
	for _, a := range plan.Assumptions(h.sheets[at.study].Doc) {
		if a.Path != key || a.Value.Form != plan.Counts {
			continue
		}
		size := a.Value.Of + jeffreys
		if len(a.Value.Prior) == 2 {
			size = a.Value.Of + a.Value.Prior[0] + a.Value.Prior[1]
		}
		return size
	}
	return 0
}

// jeffreys is how many observations the prior counts as that holds where none is given.
const jeffreys = 1

// swings moves each assumption to its 10% and 90% point, the others on the single line.
func (h *hung) swings() {
	s := &h.run.Studies()[0]
	n := s.Numbers[h.metric.Number]
	if n.Best != risk.Together {
		return
	}
	var swings []explain.Swing
	for _, o := range h.view.Holds {
		for _, key := range o.Paths {
			if at := h.of[key]; at.study == 0 {
				u := &s.Sources[at.source]
				swings = append(swings, explain.Swing{Param: u.Param, Low: u.At(s.Params, s.Model, outer), High: u.At(s.Params, s.Model, 1-outer)})
			}
		}
	}
	v := explain.NewVariants(s.Model.Program(n.Row), 2*len(swings)+1)
	h.view.Base, h.view.Bars = v.Tornado(s.Params, explain.Number{Row: n.Row, From: n.From, To: n.To}, swings)
}

// outer is the share below the lower end of a swing.
const outer = 0.1
