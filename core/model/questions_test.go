//go:build !js

package model_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/solve"
)

// The assumptions of the reference plan in the order of its vector, by channel and overall.
var (
	ofChannel = []string{"spend.start", "spend.growth", "response.cap", "response.scale", "rates.mql", "rates.sql", "rates.customer"}
	ofAll     = []string{"customers.churn", "customers.price", "customers.margin", "channels.referral.rate"}
	paid      = []string{"paid_search", "paid_social", "linkedin", "content_seo", "events", "outbound", "partners", "webinars"}
)

// question is the reference plan asked for its cash at the end: its sixty assumptions by their
// index in the model, in the order of the vector, and the same program for questions of many variants.
type question struct {
	*compiled
	cash   explain.Number
	asked  *model.Program
	levers [60]int
}

func askReference(t testing.TB) *question {
	q := &question{compiled: compileReference(t)}
	q.cash = explain.Number{Row: q.rows[8], From: months - 1, To: months - 1}
	q.asked = q.sheet.Model.Program(q.cash.Row)
	index := map[string]int{}
	for i, p := range q.sheet.Model.Params() {
		index[p.Path] = i
	}
	var paths []string
	for _, channel := range paid {
		for _, part := range ofChannel {
			paths = append(paths, "channels."+channel+"."+part)
		}
	}
	for i, path := range append(paths, ofAll...) {
		at, ok := index[path]
		require.True(t, ok, path)
		q.levers[i] = at
	}
	return q
}

// offset is where the model keeps an assumption of the vector.
func (q *question) offset(i int) int { return q.sheet.Model.Params()[q.levers[i]].Offset }

// tornado is what each assumption does to the cash, moved by a tenth to either side.
func (q *question) tornado(room *explain.Variants) []explain.Bar {
	swings := make([]explain.Swing, len(q.levers))
	for i, param := range q.levers {
		swings[i] = room.Swing(q.params, explain.Lever{Param: param, Most: math.Inf(1)}, 0.1)
	}
	_, bars := room.Tornado(q.params, q.cash, swings)
	return bars
}

// tornadoOf is the same by straight-line code: the cash at both ends of each assumption.
func tornadoOf(v *[60]float64, f *figures) (ends [60][2]float64) {
	for i := range v {
		for side, factor := range []float64{0.9, 1.1} {
			moved := *v
			moved[i] *= factor
			straight(&moved, f)
			ends[i][side] = f.cash[months-1]
		}
	}
	return ends
}

// changed are twelve assumptions of the vector: a rate of each channel, and what holds for all.
var changed = [12]int{4, 11, 18, 25, 32, 39, 46, 53, 56, 57, 58, 59}

// attribute splits what the changes, a tenth each, do to the cash: 4,096 coalitions.
func (q *question) attribute() *explain.Split {
	to := append([]float64(nil), q.params...)
	var changes []explain.Change
	for _, i := range changed {
		to[q.offset(i)] *= 1.1
		changes = append(changes, explain.Change{Params: [][]int{{q.levers[i]}}})
	}
	side := explain.Side{Program: q.asked, From: q.params, To: to, Numbers: []explain.Number{q.cash}}
	return explain.Difference([]explain.Side{side}, changes).Shapley(1)
}

// coalitionsOf evaluates the coalitions by straight-line code.
func coalitionsOf(v *[60]float64, f *figures) (last float64) {
	for mask := range 1 << len(changed) {
		moved := *v
		for k, i := range changed {
			if mask>>k&1 == 1 {
				moved[i] *= 1.1
			}
		}
		straight(&moved, f)
		last = f.cash[months-1]
	}
	return last
}

// seek asks for the assumption at which the cash is a tenth higher.
func (q *question) seek(lanes *explain.Variants, i int) solve.Sought {
	today := q.params[q.offset(i)]
	base := lanes.Read(q.params, q.cash, 1, func(int, explain.Set) {})[0]
	return solve.Seek(func(x, y []float64) {
		copy(y, lanes.Read(q.params, q.cash, len(x), func(k int, set explain.Set) { set(q.levers[i], x[k:k+1]) }))
	}, solve.Want{Low: today / 2, High: 2 * today, Today: today, Target: 1.1 * base}, nil)
}

func TestQuestionsAnswerAsStraightLineCode(t *testing.T) {
	q, v := askReference(t), referenceVector(t)
	var f figures
	want := tornadoOf(v, &f)
	index := map[int]int{}
	for i, param := range q.levers {
		index[param] = i
	}
	for _, bar := range q.tornado(explain.NewVariants(q.asked, 121)) {
		i := index[bar.Param]
		assert.InEpsilon(t, want[i][0], bar.AtLow, 1e-12)
		assert.InEpsilon(t, want[i][1], bar.AtHigh, 1e-12)
	}
	split := q.attribute()
	assert.Equal(t, 1<<len(changed), split.Evaluations)
	assert.InEpsilon(t, coalitionsOf(v, &f), split.To[0], 1e-12)
	lanes := explain.NewVariants(q.asked, 16)
	for i := range q.levers {
		assert.LessOrEqual(t, q.seek(lanes, i).Evaluations, 40)
	}
}

// BenchmarkQuestions takes the questions and the same evaluations in straight-line code by turns,
// and reports the median of the ratios, which a busy machine disturbs least. Budgets: the
// 4,096 coalitions of an attribution at most 3 times, seek at most 40 evaluations; the tornado's, 2
// times, holds for WebAssembly (.ci/bench-wasm).
func BenchmarkQuestions(b *testing.B) {
	q, v := askReference(b), referenceVector(b)
	room, few := explain.NewVariants(q.asked, 121), explain.NewVariants(q.asked, 16)
	var f figures
	timed := func(times int, do func()) float64 {
		start := time.Now()
		for range times {
			do()
		}
		return float64(time.Since(start).Nanoseconds()) / float64(times)
	}
	var tornado, split, coalitions []float64
	for b.Loop() {
		tornado = append(tornado, timed(5, func() { q.tornado(room) })/timed(5, func() { tornadoOf(v, &f) }))
		line := timed(1, func() { coalitionsOf(v, &f) })
		split = append(split, timed(1, func() { q.attribute() })/line)
		coalitions = append(coalitions, line/float64(int(1)<<len(changed)))
	}
	most := 0
	for i := range q.levers {
		most = max(most, q.seek(few, i).Evaluations)
	}
	b.ReportMetric(0, "ns/op") // of several things at once: says nothing
	b.ReportMetric(median(coalitions), "straight-ns")
	b.ReportMetric(median(tornado), "tornado/straight")
	b.ReportMetric(median(split), "attribution/straight")
	b.ReportMetric(float64(most), "seek-evaluations")
}
