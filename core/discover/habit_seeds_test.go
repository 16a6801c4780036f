package discover

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/behave"
	"planleaf/core/lifetime"
	"planleaf/core/stat"
)

// habitLog is a log of simulated users, each of whom arrives on a day of a month. With visits it says that a user is there by
// one event a day, not by leaving.
func habitLog(u *behave.Users, seed uint64, blocks int, visits bool) string {
	nothing := behave.Nothing(0)
	s := behave.NewSimulator(u, &nothing, seed)
	s.Independent = true
	var out strings.Builder
	out.WriteString("user,event,day\n")
	write := func(user int, event string, day int) {
		out.WriteString("u" + strconv.Itoa(user) + "," + event + "," + strconv.Itoa(user%30+day) + "\n")
	}
	visit := func(user, from, to int) {
		for day := from; visits && day < to; day++ {
			write(user, "visit", day)
		}
	}
	for b := range blocks {
		user, since := -1, -1
		end := func() {
			if user >= 0 && since >= 0 {
				visit(user, since, u.Until)
			}
		}
		for _, e := range s.Log(b, behave.Block, nil) {
			switch e.What {
			case behave.Arrived:
				end()
				user, since = e.User, 0
				write(e.User, "register", 0)
			case behave.Done:
				write(e.User, "share", e.Day)
			case behave.Left:
				visit(user, since, e.Day+1)
				if since = -1; !visits {
					write(e.User, "leave", e.Day)
				}
			case behave.Returned:
				if since = e.Day + 1; !visits {
					write(e.User, "return", e.Day)
				}
			}
		}
		end()
	}
	if visits { // the log goes on, so that it is known who fell silent
		write(0, "other", u.Until+60)
	}
	return out.String()
}

// holds counts an interval that holds the truth.
func (h tally) holds(name string, i stat.Interval, truth float64) {
	if i.Low <= truth && truth <= i.High {
		h[name]++
	}
}

func habitOf(t *testing.T, u *behave.Users, seed, blocks int, q Leaving, visits bool) *Habits {
	log := readText(t, habitLog(u, uint64(seed+1), blocks, visits))
	q.Period, q.AsOf, q.Start = 30, AsLast, "register"
	until := u.Until
	if visits { // nobody is simulated beyond that, which looks like silence
		until -= 10
	}
	return FindHabit(log, Habit{Event: "share", Times: u.Times, Days: u.Days, Until: until, Leaving: q})
}

// What is put into a plan from a log holds what the log was made of.
func TestIntervalsOfHabitsHoldTheTruth(t *testing.T) {
	u := &behave.Users{Times: 3, Days: 10, Until: 60, Mean: 0.25, Spread: 0.1, Before: 0.02, After: 0.008, Idle: 0.15, Return: 0.02}
	nothing := behave.Nothing(0)
	truth, h := behave.Exact(u, &nothing), tally{}
	for seed := range seeds {
		f := habitOf(t, u, seed, 6, Leaving{Leave: "leave"}, false)
		h.add(t, f.Chance, u.Mean, u.Spread)
		h.add(t, lifetime.FitLeaving(f.Before, f.After), u.Before, u.After, u.Idle)
		h.holds("return", stat.Jeffreys(f.Returned, f.Absent, 0.95), u.Return)
		h.holds("activated", stat.Wilson(float64(f.Activated), float64(f.Whole), 0.95), truth.Activated())
	}
	h.check(t)
}

// Where it is silence by which users are seen to leave, and leaving hangs on no idle days, it is counts.
func TestIntervalsOfHabitsHoldTheTruthOfThoseWhoFallSilent(t *testing.T) {
	u := &behave.Users{Times: 3, Days: 10, Until: 40, Mean: 0.25, Spread: 0.1, Before: 0.03, After: 0.01}
	h := tally{}
	for seed := range seeds {
		f := habitOf(t, u, seed, 3, Leaving{Silence: 7}, true)
		require.False(t, f.Alone)
		h.add(t, f.Chance, u.Mean, u.Spread)
		left, days := lifetime.SumExits(f.Before)
		h.holds("before", stat.Jeffreys(left, days, 0.95), u.Before)
		left, days = lifetime.SumExits(f.After)
		h.holds("after", stat.Jeffreys(left, days, 0.95), u.After)
	}
	h.check(t)
}
