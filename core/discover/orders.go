package discover

import (
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
	"planleaf/core/rng"
)

// Week is the unit of time of the models of orders, in days.
const Week = 7

// Orders is what orders without contract say: how often users come back and when they cease, and what an order
// is worth. An order is an active event; those of one day are one.
type Orders struct {
	Users, Repeats, Came int // users, their orders after the first, users with at least one of these
	Model                lifetime.BGNBD
	Fit                  lifetime.Fit
	Sample               int // users whom the models were fitted to, chosen by chance where there are more
	Check                Check
	Spend                lifetime.GammaGamma
	SpendFit             lifetime.Fit
	SpendCheck           Check   // of what an order is worth, of users who had come back by then and came again
	Values               bool    // the log has values
	Next                 float64 // orders of all users in the next 52 weeks, expected
	Alive                float64 // users who are still buyers, expected
}

// mostFitted is how many users a model is fitted to: more would tell its parameters to more places than plans have.
const mostFitted = 4000

// askOrders fits the models, in steps.
func askOrders(log *eventlog.Log, q Leaving, w *Work) *Orders {
	from, to := Span(log)
	to = min(to, q.AsOf)
	o := &Orders{Values: log.Value != nil, Next: math.NaN(), Alive: math.NaN()}
	var b, few lifetime.Buyers
	w.then(func() {
		b, _ = buyers(log, q, to)
		o.Users = len(b.Repeats)
		for _, x := range b.Repeats {
			o.Repeats += int(x)
			if x > 0 {
				o.Came++
			}
		}
		few = sampled(b, mostFitted)
		o.Sample = len(few.Repeats)
		o.Model, o.Fit = lifetime.FitBGNBD(few)
	}, func() { o.ahead(b) }, func() {
		if o.Values {
			o.Spend, o.SpendFit = lifetime.FitGammaGamma(few.Repeats, few.Spend)
		}
		b, few = lifetime.Buyers{}, lifetime.Buyers{}
	}, func() { o.check(log, q, from, to) })
	return o
}

// ahead is what the model expects of all users.
func (o *Orders) ahead(b lifetime.Buyers) {
	if o.Fit.State != lifetime.Found {
		return
	}
	o.Next, o.Alive = 0, 0
	ahead := aheadOf(o.Model, b, 52)
	each(b, func(x, recency, age, weight float64) {
		o.Next += float64(weight * ahead.Orders(x, recency, age))
		o.Alive += float64(weight * o.Model.Alive(x, recency, age))
	})
}

// check is how many orders the users known at the cut made after it, and what one was worth.
func (o *Orders) check(log *eventlog.Log, q Leaving, from, to int64) {
	at := cut(from, to)
	o.Check = Check{From: at, To: to, Predicted: math.NaN(), Low: math.NaN(), High: math.NaN()}
	b, users := buyers(log, q, at)
	o.Check.Users = len(users)
	few := sampled(b, mostFitted)
	o.SpendCheck = o.Check
	o.SpendCheck.Users = 0
	worth, spend := lifetime.GammaGamma{}, lifetime.Fit{}
	if o.Values {
		worth, spend = lifetime.FitGammaGamma(few.Repeats, few.Spend)
	}
	active := log.EventOf(q.Active)
	expected, spent, squares, orders := 0.0, 0.0, 0.0, 0.0
	for i, u := range users {
		last, times, value := at, 0.0, 0.0
		in := rowsUntil(log, int(u), to)
		for r := in.from; r < in.to; r++ {
			day := eventlog.DayOf(log.Time[r])
			if day <= at || active >= 0 && int(log.Event[r]) != active {
				continue
			}
			if day > last {
				times, last = times+1, day
			}
			if o.Values && log.Value[r] == log.Value[r] {
				value += log.Value[r]
			}
		}
		o.Check.Actual += times
		if spend.State == lifetime.Found && times > 0 && b.Spend[i] > 0 {
			one := float64(times * worth.Expected(b.Repeats[i], b.Spend[i]))
			expected, spent, orders = expected+one, spent+value, orders+times
			squares += float64((value - one) * (value - one))
			o.SpendCheck.Users++
		}
	}
	o.SpendCheck.Actual = spent / orders
	o.SpendCheck.expect(expected/orders, squares/(orders*orders))
	m, fit := lifetime.FitBGNBD(few)
	if fit.State != lifetime.Found {
		return
	}
	weeks := float64(to-at) / Week
	sum, spread := 0.0, 0.0
	ahead := aheadOf(m, b, weeks)
	each(b, func(x, recency, age, weight float64) {
		sum += float64(weight * ahead.Orders(x, recency, age))
	})
	each(few, func(x, recency, age, weight float64) {
		spread += float64(weight * m.Spread(x, recency, age, weeks))
	})
	o.Check.expect(sum, spread*float64(len(users))/float64(len(few.Repeats)))
}

// aheadOf expects the orders of some users.
func aheadOf(m lifetime.BGNBD, b lifetime.Buyers, weeks float64) *lifetime.Ahead {
	youngest, oldest := math.Inf(1), 0.0
	for _, age := range b.Age {
		youngest, oldest = min(youngest, age), max(oldest, age)
	}
	return m.Ahead(weeks, max(0, youngest-1), oldest+1)
}

// each gives users who are alike, their times rounded to a day, once.
func each(b lifetime.Buyers, f func(x, recency, age, weight float64)) {
	type key struct{ x, recency, age float64 }
	at := map[key]int{}
	var keys []key
	var weight []float64
	for i, x := range b.Repeats {
		k := key{x, math.Round(b.Recency[i] * Week), math.Round(b.Age[i] * Week)}
		j, known := at[k]
		if !known {
			j = len(keys)
			at[k] = j
			keys, weight = append(keys, k), append(weight, 0)
		}
		weight[j]++
	}
	for j, k := range keys {
		f(k.x, k.recency/Week, k.age/Week, weight[j])
	}
}

// buyers are the users of a log as models of orders see them up to the end of a day, times in weeks; the value of an order is
// that of the repeats alone, since a first order is often unlike those that follow.
func buyers(log *eventlog.Log, q Leaving, to int64) (b lifetime.Buyers, users []int32) {
	from, _ := Span(log)
	start, active := log.EventOf(q.Start), log.EventOf(q.Active)
	exact := !log.Days && !log.Dates
	for u := range log.Users {
		in := rowsUntil(log, u, to)
		begun := firstOf(log, in, start, q.Start == "")
		if begun < 0 || q.Start == "" && !q.Whole && eventlog.DayOf(log.Time[begun]) < from+int64(q.Silence) {
			continue
		}
		first := firstOf(log, rows{begun, in.to}, active, active < 0)
		if first < 0 {
			continue
		}
		x, spent, last, day := 0.0, 0.0, log.Time[first], eventlog.DayOf(log.Time[first])
		begin := day
		for r := first; r < in.to; r++ {
			if active >= 0 && int(log.Event[r]) != active {
				continue
			}
			if at := eventlog.DayOf(log.Time[r]); at > day {
				x, last, day = x+1, log.Time[r], at
			}
			if day > begin && log.Value != nil && log.Value[r] == log.Value[r] {
				spent += log.Value[r]
			}
		}
		end := (to + 1) * eventlog.Day
		if !exact {
			end = to * eventlog.Day
		}
		b.Repeats = append(b.Repeats, x)
		b.Recency = append(b.Recency, float64(last-log.Time[first])/(eventlog.Day*Week))
		b.Age = append(b.Age, float64(end-log.Time[first])/(eventlog.Day*Week))
		worth := 0.0
		if x > 0 {
			worth = spent / x
		}
		b.Spend = append(b.Spend, worth)
		users = append(users, int32(u))
	}
	return b, users
}

// sampled are so many of the users, chosen by chance that is always the same; all where there are no more.
func sampled(b lifetime.Buyers, most int) lifetime.Buyers {
	n := len(b.Repeats)
	if n <= most {
		return b
	}
	var few lifetime.Buyers
	chance := rng.Of(1, "discover.buyers")
	var u [rng.Block]float64
	for i := range n {
		if i%rng.Block == 0 {
			chance.Plain(i/rng.Block, u[:])
		}
		if float64(u[i%rng.Block]*float64(n-i)) < float64(most-len(few.Repeats)) {
			few.Repeats = append(few.Repeats, b.Repeats[i])
			few.Recency = append(few.Recency, b.Recency[i])
			few.Age = append(few.Age, b.Age[i])
			few.Spend = append(few.Spend, b.Spend[i])
		}
	}
	return few
}
