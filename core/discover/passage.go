package discover

import (
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
	"planleaf/core/num"
	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// Passage is how some users came from one step to the next.
//
//	Key        of a part or a cohort
//	Entered    took the step before
//	So         took the next one so far, in time
//	Won, Of    took it in time, of those who were watched until the time-out: what is observed whole
//	Rate       Won/Of with Jeffreys' interval, Wilson their Wilson interval
//	Eventual   the share that takes it in time in the end, by the product limit over all who entered, those still under
//	           way among them, with the log-log interval; NaN where nobody was watched until the time-out
//	Forecast   for those who entered: So and, of those still under way, what the product limit of everybody expects;
//	           the interval covers the luck of those under way and the error of the curve. NaN where Eventual is
//	Open       still under way
//	Lags       how long it takes those who take it in time
type Passage struct {
	Key        string
	Entered    int
	So         int
	Won, Of    int
	Rate       float64
	Jeffreys   stat.Interval
	Wilson     stat.Interval
	Eventual   float64
	EventualIn stat.Interval
	Forecast   float64
	ForecastIn stat.Interval
	Open       int
	Lags       Lags
	Young      bool // a cohort of which nobody was watched until the time-out
}

// Lags is how long a step takes those who take it, corrected for those who could be watched for a while only.
//
//	N        how many took it
//	Median, P90  days
//	Mean     days, of those who were watched until the time-out and took it, with the 95% interval of a mean
//	Weights  the share that takes it 0, 1, … months after the month of the step before: plan's lag weights, sum 1
//	Shares   the share that has taken it after 0, 1, … days, of those who take it in time
type Lags struct {
	N           int
	Median, P90 float64
	Mean        float64
	MeanIn      stat.Interval
	Weights     []float64
	Shares      []float64
}

// divide makes the passages of a stage.
func (s *Stage) divide(log *eventlog.Log, passers []passer, key func(u int32) string, parted bool, by cohorts) {
	within := int64(s.Within)
	curve := waiting(passers, within)
	s.All = passage("", passers, within, curve)
	if parted {
		for _, g := range gather(passers, func(p passer) string { return key(p.user) }) {
			s.Parts = append(s.Parts, passage(g.key, g.of, within, waiting(g.of, within)))
		}
		sorted.By(s.Parts, func(a, b Passage) int { return b.Entered - a.Entered })
	}
	groups := gather(passers, func(p passer) string { return by.called(by.of(p.at)) })
	sorted.By(groups, func(a, b gathered) int { return int(a.of[0].at - b.of[0].at) })
	for _, g := range groups {
		c := passage(g.key, g.of, within, curve)
		c.Young = c.Of == 0
		s.Cohorts = append(s.Cohorts, c)
	}
}

type gathered struct {
	key string
	of  []passer
}

// gather parts passers by a key, in the order of the first of each.
func gather(passers []passer, key func(p passer) string) []gathered {
	at := map[string]int{}
	var out []gathered
	for _, p := range passers {
		k := key(p)
		i, known := at[k]
		if !known {
			i = len(out)
			at[k] = i
			out = append(out, gathered{key: k})
		}
		out[i].of = append(out[i].of, p)
	}
	return out
}

// waiting is the product limit of the days until the next step: who takes it is "lost" to the waiting.
func waiting(passers []passer, within int64) lifetime.Table {
	won, open := make([]float64, within+1), make([]float64, within+1)
	for _, p := range passers {
		if p.lag >= 0 {
			won[p.lag]++
		} else {
			open[p.known]++
		}
	}
	return lifetime.TableOfCounts(won, open)
}

// passage counts some passers and estimates. curve is the product limit that the forecast of those under way follows.
func passage(key string, of []passer, within int64, curve lifetime.Table) Passage {
	p := Passage{Key: key, Entered: len(of)}
	var whole []float64 // lags of those watched until the time-out
	for _, x := range of {
		switch {
		case x.lag >= 0:
			p.So++
		case x.known < within:
			p.Open++
		}
		if x.known == within {
			p.Of++
			if x.lag >= 0 {
				p.Won++
				whole = append(whole, float64(x.lag))
			}
		}
	}
	p.Rate = float64(p.Won) / float64(p.Of)
	p.Jeffreys = stat.Jeffreys(float64(p.Won), float64(p.Of), Level)
	p.Wilson = stat.Wilson(float64(p.Won), float64(p.Of), Level)
	own := waiting(of, within)
	p.Eventual, p.EventualIn = eventual(own, within)
	p.Forecast, p.ForecastIn = forecast(of, p.So, within, curve)
	p.Lags = lagsOf(own, within, p.So, whole)
	return p
}

// eventual is the share that takes the step by the time-out. Source: Kaplan and Meier 1958 of the waiting.
func eventual(t lifetime.Table, within int64) (float64, stat.Interval) {
	share, low, high := t.Curve(lifetime.LogLog).At(float64(within))
	if share == 1 { // nobody took it: the rule of the whole count
		return 0, stat.Jeffreys(0, t.N(), Level)
	}
	return 1 - share, stat.Interval{Low: 1 - high, High: 1 - low}
}

// forecast is how many of some passers will have taken the step in the end, as a share of them.
//
// Of one under way since a days, q = 1 − S(W)/S(a) will. The variance has two parts: Σ q(1−q), the luck of those under
// way, and that of the curve. By the delta method, with r = S(W)/S(a) and g = d/(n(n−d)) the step of Greenwood's sum at an
// age t, the latter is Σ_t g·(Σ_{a<t} r)²: steps of the curve are independent, and each moves all those younger than it.
func forecast(of []passer, so int, within int64, t lifetime.Table) (float64, stat.Interval) {
	c := t.Curve(lifetime.LogLog)
	last, _, _ := c.At(float64(within))
	if last != last || len(of) == 0 {
		return math.NaN(), stat.Unknown()
	}
	open := make([]float64, within+1)
	for _, x := range of {
		if x.lag < 0 && x.known < within {
			open[x.known]++
		}
	}
	expected, luck, curve, younger := 0.0, 0.0, 0.0, 0.0
	share, k := 1.0, 0
	for a := range within + 1 {
		if k < len(c.Age) && c.Age[k] == float64(a) { // who is last seen at a was still there when others left at a
			n, d := c.AtRisk[k], c.Lost[k]
			if n > d {
				curve += float64(d / (n * (n - d)) * float64(younger*younger))
			}
			share = c.Share[k]
			k++
		}
		if share > 0 && open[a] > 0 {
			r := last / share
			expected += float64(open[a] * (1 - r))
			luck += float64(open[a] * float64(r*(1-r)))
			younger += float64(open[a] * r)
		}
	}
	n := float64(len(of))
	sd := float64(math.Sqrt(luck+curve) * stat.Score(Level))
	middle := float64(so) + expected
	return middle / n, stat.Interval{Low: max(float64(so), middle-sd) / n, High: min(n, middle+sd) / n}
}

// monthDays is the mean length of a month.
const monthDays = 30.436875

// lagsOf reads the lags off the product limit: its steps, as shares of all its steps.
func lagsOf(t lifetime.Table, within int64, n int, whole []float64) Lags {
	l := Lags{N: n, Median: math.NaN(), P90: math.NaN(), Mean: math.NaN(), MeanIn: stat.Unknown()}
	c := t.Curve(lifetime.LogLog)
	if n == 0 || len(c.Share) == 0 {
		return l
	}
	all := 1 - c.Share[len(c.Share)-1]
	before, k := 1.0, 0
	l.Shares = make([]float64, within+1)
	for day := range within + 1 {
		if k < len(c.Age) && c.Age[k] == float64(day) {
			l.weigh(float64(day), (before-c.Share[k])/all)
			before = c.Share[k]
			k++
		}
		taken := (1 - before) / all
		l.Shares[day] = taken
		if l.Median != l.Median && taken >= 0.5-1e-12 {
			l.Median = float64(day)
		}
		if l.P90 != l.P90 && taken >= 0.9-1e-12 {
			l.P90 = float64(day)
		}
	}
	l.settle()
	if m := float64(len(whole)); m > 1 {
		var sum, squares stat.Sum
		for _, x := range whole {
			sum.Add(x)
		}
		l.Mean = sum.Float() / m
		for _, x := range whole {
			squares.Add(float64((x - l.Mean) * (x - l.Mean)))
		}
		half := float64(num.StudentQuantile((1+Level)/2, m-1) * math.Sqrt(squares.Float()/(m-1)/m))
		l.MeanIn = stat.Interval{Low: l.Mean - half, High: l.Mean + half}
	}
	return l
}

// weigh spreads the share of a lag over months: whoever takes the first step on any day of a month is days later in the
// month so many on, or one more.
func (l *Lags) weigh(days, share float64) {
	at := days / monthDays
	k := int(at)
	for len(l.Weights) < k+2 {
		l.Weights = append(l.Weights, 0)
	}
	rest := at - float64(k)
	l.Weights[k] += float64(share * (1 - rest))
	l.Weights[k+1] += float64(share * rest)
}

// settle rounds the weights to thousandths that add up to 1, the remainder to the greatest; weights of 0 at the end fall away.
func (l *Lags) settle() {
	left, most := 1000, 0
	for i, w := range l.Weights {
		thousandths := int(float64(w*1000) + 0.5)
		left -= thousandths
		l.Weights[i] = float64(thousandths)
		if l.Weights[i] > l.Weights[most] {
			most = i
		}
	}
	l.Weights[most] += float64(left)
	for n := len(l.Weights); n > 1 && l.Weights[n-1] == 0; n-- {
		l.Weights = l.Weights[:n-1]
	}
	for i := range l.Weights {
		l.Weights[i] /= 1000
	}
}
