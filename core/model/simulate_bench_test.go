//go:build !js

package model_test

import (
	"math"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/dist"
	"planleaf/core/model"
	"planleaf/core/risk"
)

const (
	draws  = 10000
	target = 800000 // of the recurring revenue in the last month
)

// study is the reference plan asked for the fan of its recurring revenue and the chance of the
// target; with scales the scales of the responses are uncertain beside what the plan says.
func (q *question) study(t testing.TB, scales bool) risk.Study {
	mrr := q.rows[5]
	s := risk.Study{
		Model: q.sheet.Model, Params: q.params, Seed: 1, Fans: []model.RowID{mrr},
		Numbers: []risk.Number{{Row: mrr, From: months - 1, To: months - 1}},
		Goals:   []risk.Goal{{Value: target}},
	}
	for _, u := range q.sheet.Uncertain() {
		s.Sources = append(s.Sources, risk.Source(u))
	}
	require.Len(t, s.Sources, 34)
	for _, u := range uncertain(t, scales)[34:] {
		param := q.levers[u.Index]
		piece := dist.Piece{Dist: dist.Lognormal(u.Mid, u.Sigma), Times: 1, Least: math.Inf(-1), Most: math.Inf(1)}
		s.Sources = append(s.Sources, risk.Source{Key: q.sheet.Model.Params()[param].Path, Param: param, Pieces: []dist.Piece{piece}})
	}
	return s
}

// answers reads the seven quantiles of every month and the chance, as straightDraws; as one of several
// workers the months that are its own, worker, worker+of, …, and the chance as the first.
func answers(t testing.TB, run *risk.Run, part *risk.Part, worker, of int, mc *monteCarlo) {
	r, err := run.Result(part)
	if err != nil {
		t.Error(err)
		return
	}
	for month := worker; month < months; month += of {
		spread := r.Fan(0, 0, month)
		for k, p := range fan {
			mc.quantiles[month][k] = spread.Quantile(p).Value
		}
	}
	if worker == 0 {
		mc.chance = r.Goal(0, 0).Chance.Value
	}
}

// simulate is a whole run.
func simulate(t testing.TB, run *risk.Run, mc *monteCarlo) {
	answers(t, run, run.Blocks(0, run.Count(), nil), 0, 1, mc)
}

// simulateByTwo is a whole run by two workers, each with a run of its own: half of the draws each, and when they are
// joined every other month of the fan.
func simulateByTwo(t testing.TB, runs [2]*risk.Run, mc *monteCarlo) {
	var parts [2]*risk.Part
	var both sync.WaitGroup
	half := runs[0].Count() / 2
	for i, run := range runs {
		both.Go(func() { parts[i] = run.Blocks(i*half, half+i*run.Count(), nil) })
	}
	both.Wait()
	part, err := risk.Merge(parts[:]...)
	if err != nil {
		t.Fatal(err)
	}
	for i, run := range runs {
		both.Go(func() { answers(t, run, part, i, len(runs), mc) })
	}
	both.Wait()
}

// Two samplers and 10,000 draws each: four standard errors of the difference apart at most.
func TestASimulationAnswersAsStraightLineCode(t *testing.T) {
	q, v := askReference(t), referenceVector(t)
	for _, scales := range []bool{false, true} {
		unsure := uncertain(t, scales)
		want, got, again := newMonteCarlo(draws), &monteCarlo{}, &monteCarlo{}
		straightDraws(v, unsure, draws, 1, want)
		run := risk.New(draws, q.study(t, scales))
		simulate(t, run, got)
		assert.InDelta(t, want.chance, got.chance, 0.02)
		for month := range months {
			for k := range fan {
				assert.InEpsilon(t, want.quantiles[month][k], got.quantiles[month][k], 0.02)
			}
		}
		simulateByTwo(t, [2]*risk.Run{run, risk.New(draws, q.study(t, scales))}, again)
		assert.Equal(t, got.quantiles, again.quantiles, "two workers change no bit")
	}
}

// BenchmarkStraightDraws is for .ci/bench-wasm, which takes it and WebAssembly by turns.
func BenchmarkStraightDraws(b *testing.B) {
	v, mc := referenceVector(b), newMonteCarlo(draws)
	for _, scales := range []bool{false, true} {
		unsure := uncertain(b, scales)
		b.Run(strconv.Itoa(len(unsure)), func(b *testing.B) {
			for b.Loop() {
				straightDraws(v, unsure, draws, 1, mc)
			}
		})
	}
}

// BenchmarkSimulate takes the Monte Carlo of the reference plan in straight-line code and as a
// simulation of the compiled plan by turns, 10,000 draws with all they need, and reports the
// median of the ratios, which a busy machine disturbs least. Budgets: whole/straight, with the
// tables of the distributions built, at most 0.5; cached/straight, as in a page where a slider
// moves, aims at 0.3; one/two, two workers against one on an idle machine, is at least 1.6.
// straight-one/two is what straight-line code gains by a second lane at that time: where the two
// processors of a machine are threads of one core, nothing gains much. -scales is the same with the eight scales of the responses uncertain too.
func BenchmarkSimulate(b *testing.B) {
	q, v := askReference(b), referenceVector(b)
	timed := func(times int, do func()) float64 { // as long as straight-line code: a busy machine disturbs both alike
		start := time.Now()
		for range times {
			do()
		}
		return float64(time.Since(start).Nanoseconds()) / float64(times)
	}
	mc, got := newMonteCarlo(draws), &monteCarlo{}
	lanes := [2]*monteCarlo{newMonteCarlo(draws), newMonteCarlo(draws)}
	figures := map[string][]float64{}
	note := func(name string, x float64) { figures[name] = append(figures[name], x) }
	type kind struct {
		suffix string
		scales bool
		runs   [2]*risk.Run
	}
	kinds := []*kind{{suffix: ""}, {suffix: "-scales", scales: true}}
	for _, k := range kinds {
		for i := range k.runs {
			k.runs[i] = risk.New(draws, q.study(b, k.scales))
			simulate(b, k.runs[i], got)
		}
	}
	for b.Loop() {
		for _, k := range kinds {
			unsure := uncertain(b, k.scales)
			line := timed(1, func() { straightDraws(v, unsure, draws, 1, mc) })
			whole := timed(3, func() { simulate(b, risk.New(draws, q.study(b, k.scales)), got) })
			cached := timed(4, func() { simulate(b, k.runs[0], got) })
			two := timed(4, func() { simulateByTwo(b, k.runs, got) })
			lines := timed(1, func() { // as much for each of two
				var both sync.WaitGroup
				for i := range lanes {
					both.Go(func() { straightDraws(v, unsure, draws, 1, lanes[i]) })
				}
				both.Wait()
			})
			note("straight-ns/draw"+k.suffix, line/draws)
			note("whole/straight"+k.suffix, whole/line)
			note("cached/straight"+k.suffix, cached/line)
			note("one/two"+k.suffix, cached/two)
			note("straight-one/two"+k.suffix, 2*line/lines)
		}
	}
	b.ReportMetric(0, "ns/op") // of several things at once: says nothing
	for name, xs := range figures {
		b.ReportMetric(median(xs), name)
	}
}
