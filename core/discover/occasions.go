package discover

import (
	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
	"planleaf/core/sorted"
)

// Occasions are the steps of age after the first as occasions to come back: the BG/BB model of them.
type Occasions struct {
	Users int // who were observed through at least one
	Model lifetime.BGBB
	Fit   lifetime.Fit
	Alive float64 // users who would still come, expected; NaN unless fitted
}

// mostOccasions is how many steps are looked at.
const mostOccasions = 8

// occasionsOf fits the model; nil of less than three steps, which can not tell four parameters.
func occasionsOf(log *eventlog.Log, l *Lives, q Leaving) *Occasions {
	active := log.EventOf(q.Active)
	count := map[lifetime.Occasions]float64{}
	most, users := 0.0, 0
	for i := range l.User {
		o := lifetime.Occasions{Of: min(mostOccasions, float64((l.To-l.Start[i]+1)/int64(q.Period)-1))}
		if o.Of < 1 {
			continue
		}
		in := rowsUntil(log, int(l.User[i]), l.To)
		for r := int(l.First[i]); r < in.to; r++ {
			k := float64((eventlog.DayOf(log.Time[r]) - l.Start[i]) / int64(q.Period))
			if (active < 0 || int(log.Event[r]) == active) && k > o.Last && k <= o.Of {
				o.Taken++
				o.Last = k
			}
		}
		users++
		most = max(most, o.Of)
		count[o]++
	}
	if most < 3 {
		return nil
	}
	records := make([]lifetime.Occasions, 0, len(count))
	for o, n := range count {
		o.Count = n
		records = append(records, o)
	}
	sorted.By(records, func(a, b lifetime.Occasions) int {
		for _, d := range [...]float64{a.Of - b.Of, a.Taken - b.Taken, a.Last - b.Last} {
			if d != 0 {
				return int(d)
			}
		}
		return 0
	})
	o := &Occasions{Users: users}
	o.Model, o.Fit = lifetime.FitBGBB(records)
	for _, r := range records {
		if o.Fit.State == lifetime.Found {
			o.Alive += float64(r.Count * o.Model.Alive(r))
		}
	}
	return o
}
