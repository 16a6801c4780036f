package discover

import (
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// Cohort is a row of the triangle: the users who began in one month, and at each step of age who of them was
// there. Steps at which not all of them had been observed are left out: recent cohorts are no failures.
type Cohort struct {
	Name  string
	Users int
	Kept  []int // by step of age, from 0; fewer than the steps of the triangle where it is young
}

// Triangle is retention by cohort and age. What "there" means follows from how users leave: with an event for
// it, not to have left by the end of the step; with silence, an active event within the step.
type Triangle struct {
	Cohorts []Cohort
	Of      []int     // by step: users of the cohorts observed at it, the denominator
	Kept    []int     // by step: who of them was there
	Share   []float64 // by step
	Low     []float64 // its 95% interval, Wilson
	High    []float64
}

// steps at most in a triangle.
const mostSteps = 60

// triangle counts cohorts and steps.
func triangle(log *eventlog.Log, l *Lives, q Leaving) Triangle {
	by := cohortsOf(log, q.Period)
	at := map[int64]int{}
	var t Triangle
	var keys []int64
	var youngest []int64 // by cohort: the latest start
	row := make([]int, l.N())
	for i, start := range l.Start {
		k := by.of(start)
		j, known := at[k]
		if !known {
			j = len(keys)
			at[k] = j
			keys, youngest = append(keys, k), append(youngest, start)
			t.Cohorts = append(t.Cohorts, Cohort{Name: by.called(k)})
		}
		row[i] = j
		t.Cohorts[j].Users++
		youngest[j] = max(youngest[j], start)
	}
	until := l.To // activity is seen at once, leaving by an event too
	for j := range t.Cohorts {
		steps := (until - youngest[j] + 1) / int64(q.Period)
		t.Cohorts[j].Kept = make([]int, max(0, min(steps, mostSteps)))
	}
	active := log.EventOf(q.Active)
	for i := range l.User {
		kept := t.Cohorts[row[i]].Kept
		if q.Leave != "" {
			for k := range kept {
				if l.Left[i] && l.Age[i] < int64(k+1)*int64(q.Period) {
					break
				}
				kept[k]++
			}
			continue
		}
		in, last := rowsUntil(log, int(l.User[i]), l.To), -1
		for r := int(l.First[i]); r < in.to; r++ {
			k := int((eventlog.DayOf(log.Time[r]) - l.Start[i]) / int64(q.Period))
			if (active < 0 || int(log.Event[r]) == active) && k != last && k < len(kept) {
				kept[k]++
				last = k
			}
		}
	}
	order := make([]int, len(keys))
	for j := range order {
		order[j] = j
	}
	sorted.By(order, func(a, b int) int { return int(keys[a] - keys[b]) })
	rows := make([]Cohort, len(order))
	for j, k := range order {
		rows[j] = t.Cohorts[k]
	}
	t.Cohorts = rows
	t.pool()
	return t
}

// pool adds up each step over the cohorts that were observed at it, and no others.
func (t *Triangle) pool() {
	for _, c := range t.Cohorts {
		for k, kept := range c.Kept {
			if k == len(t.Of) {
				t.Of, t.Kept = append(t.Of, 0), append(t.Kept, 0)
			}
			t.Of[k] += c.Users
			t.Kept[k] += kept
		}
	}
	for k, of := range t.Of {
		share, in := math.NaN(), stat.Unknown()
		if of > 0 {
			share = float64(t.Kept[k]) / float64(of)
			in = stat.Wilson(float64(t.Kept[k]), float64(of), Level)
		}
		t.Share, t.Low, t.High = append(t.Share, share), append(t.Low, in.Low), append(t.High, in.High)
	}
}
