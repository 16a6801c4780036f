package api

import (
	"math"
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/num"
	"planleaf/core/plan"
	"planleaf/core/risk"
	"planleaf/core/sensitivity"
	"planleaf/core/solve"
	"planleaf/core/view"
)

// How many blocks of draws a search looks at, fewer where it tries thousands of places on all of them; and on how many
// others its answer is checked.
const (
	sureBlocks  = 16
	reachBlocks = 4
	checkBlocks = 40
)

// futures is a search's number over many draws, the same at every place of the levers: what it comes to is a
// quantile of them, which moves smoothly where a share of so many draws would go in steps.
type futures struct {
	s       *search
	at      float64 // the quantile
	probe   *risk.Probe
	sources map[int]int // by parameter
	params  []float64
	factor  []float64
	kept    []*risk.Kept
	y       []float64
	weights []float64 // of the draws in order, the first of them from, for so many
	from    int
	of      int
	aim     *aim // where it is the chance that is sought
}

// sure makes a search look at a quantile of its number, where a chance or a quantile is asked for.
func (s *search) sure(q Request) *diag.Note {
	text := s.asked.Quantile
	if s.asked.Chance != "" {
		text = s.asked.Chance
	}
	if q.Do == "optimize" && s.asked.To != "" {
		return s.aims(q, text)
	}
	if text == "" {
		return nil
	}
	x, note := plan.ReadNumber(text, "share")
	if note == nil && x > 1 && x < 100 && !strings.HasSuffix(text, "%") && !strings.HasSuffix(text, "％") { // 10 for the 10% point
		x /= 100
	}
	if note != nil || !(x > 0 && x < 1) || s.asked.Monthly {
		return &diag.Note{Code: "search-chance", Args: []string{text}}
	}
	at := x
	if s.asked.Chance != "" && !s.lessIsBetter(q) {
		at = 1 - x
	}
	if note = s.draw(q, text); note != nil {
		return note
	}
	s.future.at = at
	s.view.Sure = &view.Sure{Quantile: at, Draws: len(s.future.kept) * risk.Block, Chance: s.asked.Chance != "", Share: x, Less: at == x && (s.asked.Chance != "" || x >= 0.5)}
	return nil
}

// lessIsBetter reports whether the number is one that does well to be small.
func (s *search) lessIsBetter(q Request) bool {
	return s.o.results(q, s.o.evaluate(answers+" sure", s.o.sheet.TargetRows)).LessIsBetter(q.Path, s.at)
}

// draw makes the futures of a search ready; text is what asks for them.
func (s *search) draw(q Request, text string) *diag.Note {
	of := &studied{o: s.o}
	study, _ := of.of(q, s.o.sheet)
	if len(study.Sources) == 0 {
		return &diag.Note{Code: "search-certain", Args: []string{text}}
	}
	f := &futures{s: s, sources: map[int]int{}, params: slices.Clone(s.o.sheet.Model.Defaults())}
	study.Numbers, study.Goals = []risk.Number{{Row: s.at.Row, From: s.at.From, To: s.at.To}}, nil
	for i, u := range study.Sources {
		f.sources[u.Param] = i
	}
	f.factor = make([]float64, len(study.Sources))
	f.probe = risk.NewProbe(&study)
	blocks := sureBlocks
	if q.Do == "reach" || q.Do == "seek" && len(s.levers) > 1 && !s.asked.Multiplier {
		blocks = reachBlocks
	}
	for b := range blocks {
		f.kept = append(f.kept, f.probe.Keep(b, risk.Block))
	}
	s.future = f
	return nil
}

// place puts the levers; what is uncertain is scaled, as the scenario that an answer makes does.
func (f *futures) place(point []float64) {
	all := f.s.o.sheet.Model.Params()
	base := f.s.o.sheet.Model.Defaults()
	copy(f.params, base)
	for i := range f.factor {
		f.factor[i] = 1
	}
	f.s.put(point, base, func(param int, values []float64) {
		at := all[param].Offset
		if i, uncertain := f.sources[param]; uncertain {
			if base[at] != 0 {
				f.factor[i] = values[0] / base[at]
			}
			return
		}
		copy(f.params[at:], values)
	})
	f.probe.Move(f.params)
}

// objective is the quantile at places of the levers.
func (f *futures) objective() solve.Objective { return f.over(f.kept) }

// over is the objective over some of the draws.
func (f *futures) over(draws []*risk.Kept) solve.Objective {
	return func(points [][]float64, out []float64) {
		for k, point := range points {
			f.place(point)
			f.y = f.y[:0]
			for _, kept := range draws {
				f.probe.Use(kept, f.factor)
				f.y = f.probe.Read(f.y, risk.Block, 0)
			}
			if f.aim != nil {
				out[k] = f.aim.chance(f.y)
			} else {
				out[k] = f.quantile(f.y)
			}
		}
	}
}

// What part of the number a step must bring to go on, on few draws and on all: its own error is many times that.
const (
	roughly = 1e-4
	enough  = 1e-6
)

// best is the best split: sought everywhere on the first block of draws, and from there on all of them.
func (f *futures) best(q solve.Split) solve.Parted {
	before, watch := 0, Watch
	told := func(from float64) solve.Watch {
		if watch == nil {
			return nil
		}
		return func(done float64, evaluations int) bool { return watch(from+float64(done/2), before+evaluations) }
	}
	rough := q
	rough.Enough = roughly
	near := solve.Best(f.over(f.kept[:1]), rough, told(0))
	if near.State != solve.Optimal {
		return near
	}
	before = near.Evaluations
	q.Near, q.Enough = near.X, enough
	best := solve.Best(f.objective(), q, told(0.5))
	best.Evaluations += before
	return best
}

// quantile is the one that is looked at; draws without a value are left out. NaN where it is not finite. y is put in
// order. It is a mean of the draws in order, each weighed by how likely it is the quantile, so that it moves smoothly as
// they overtake each other. Source: Harrell, Davis, A new distribution-free quantile estimator, Biometrika 69(3), 1982.
func (f *futures) quantile(y []float64) float64 {
	y = slices.DeleteFunc(y, func(x float64) bool { return x != x })
	n := len(y)
	if n == 0 {
		return math.NaN()
	}
	slices.Sort(y)
	if len(f.weights) == 0 || f.of != n {
		f.weigh(n)
	}
	x := 0.0
	for i, w := range f.weights {
		x += float64(w * y[f.from+i])
	}
	if x != x || math.IsInf(x, 0) {
		return math.NaN()
	}
	return x
}

// weigh finds the weights of n draws; those too small to matter are left out.
func (f *futures) weigh(n int) {
	a, b := f.at*float64(n+1), (1-f.at)*float64(n+1)
	f.weights, f.from, f.of = f.weights[:0], 0, n
	before, total := 0.0, 0.0
	for i := range n {
		upTo := num.BetaCDF(float64(i+1)/float64(n), a, b)
		w := upTo - before
		before = upTo
		if w < 1e-9 {
			if len(f.weights) == 0 {
				f.from = i + 1
				continue
			}
			if upTo > 0.5 {
				break
			}
		}
		f.weights = append(f.weights, w)
		total += w
	}
	for i := range f.weights {
		f.weights[i] /= total
	}
}

// check says, on draws that the search has not seen, in what share of them the number does as well at an answer as the
// search says it does.
func (f *futures) check(point []float64, value float64) {
	sure := f.s.view.Sure
	var other []*risk.Kept
	for b := range checkBlocks {
		other = append(other, f.probe.Keep(len(f.kept)+b, risk.Block))
	}
	sure.Checked = checkBlocks * risk.Block
	sure.Found = f.share(other, point, value)
}

// share is in what share of draws the number does as well as a value, or better.
func (f *futures) share(draws []*risk.Kept, point []float64, value float64) sensitivity.Estimate {
	f.place(point)
	f.y = f.y[:0]
	for _, kept := range draws {
		f.probe.Use(kept, f.factor)
		f.y = f.probe.Read(f.y, risk.Block, 0)
	}
	less := f.s.view.Sure.Less
	for i, x := range f.y {
		f.y[i] = 0
		if x >= value && !less || x <= value && less {
			f.y[i] = 1
		}
	}
	return sensitivity.Share(f.y, sensitivity.Draws{Block: risk.Block, Groups: groups})
}

// beside is how far on either side of a lever's place, as a part of it, the slope is looked for.
const beside = 0.02

// off says how far the one lever of an answer may be off for the draws that were looked at: the error of the share in
// them, over how fast the share moves with the lever; 0 where it does not.
func (f *futures) off(l *view.Lever, x, value float64) {
	by := float64(math.Abs(x) * beside)
	low, high := math.Max(l.Low, x-by), math.Min(l.High, x+by)
	here := f.share(f.kept, []float64{x}, value)
	moved := f.share(f.kept, []float64{high}, value).Value - f.share(f.kept, []float64{low}, value).Value
	if moved != 0 && here.Error > 0 {
		f.s.view.Sure.Lever = here.Error * math.Abs((high-low)/moved)
	}
}
