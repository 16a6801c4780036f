package behave

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/lifetime"
	"planleaf/core/stat"
)

// seen is what a log tells of a user: on how many days it was done, within the window too, and how long the user was there.
type seen struct{ did, window, days float64 }

// read counts the users of a log, as somebody does who knows the log alone.
func read(u *Users, events []Event) []seen {
	var out []seen
	since, last := 0, -1
	var one seen
	end := func() {
		if last < 0 {
			return
		}
		if since >= 0 {
			one.days += float64(u.Until - since)
		}
		out = append(out, one)
	}
	for _, e := range events {
		switch e.What {
		case Arrived:
			end()
			one, since, last = seen{}, 0, e.User
		case Done:
			if one.did++; e.Day < u.Days {
				one.window++
			}
		case Left:
			one.days += float64(e.Day + 1 - since)
			since = -1
		case Returned:
			since = e.Day + 1
		}
	}
	end()
	return out
}

func TestIntervalsHoldTheTruthAsOftenAsTheySay(t *testing.T) {
	u := &Users{Times: 3, Days: 10, Until: 60, Mean: 0.2, Spread: 0.1, Before: 0.03, After: 0.008, Idle: 0.05, Return: 0.01}
	nothing := Nothing(0)
	truth := Exact(u, &nothing)
	var mean, spread, activation int
	const seeds = 200
	for seed := range uint64(seeds) {
		s := NewSimulator(u, &nothing, seed+1)
		s.Independent = true
		var events []Event
		for b := range 3 {
			events = s.Log(b, Block, events)
		}
		var did, days []float64
		often := 0.0
		users := read(u, events)
		for _, one := range users {
			did, days = append(did, one.did), append(days, one.days)
			if one.window >= float64(u.Times) {
				often++
			}
		}
		_, fit := lifetime.FitBetaBernoulli(did, days)
		require.Equal(t, lifetime.Found, fit.State)
		hold := func(count *int, truth, low, high float64) {
			if low <= truth && truth <= high {
				*count++
			}
		}
		hold(&mean, u.Mean, fit.Parameters[0].Low, fit.Parameters[0].High)
		hold(&spread, u.Spread, fit.Parameters[1].Low, fit.Parameters[1].High)
		w := stat.Wilson(often, float64(len(users)), 0.95)
		hold(&activation, truth.Activated(), w.Low, w.High)
	}
	for name, n := range map[string]int{"mean": mean, "spread": spread, "activation": activation} {
		t.Log(name, float64(n)/seeds)
		assert.GreaterOrEqual(t, float64(n)/seeds, 0.90, name)
		assert.LessOrEqual(t, float64(n)/seeds, 0.985, name)
	}
}
