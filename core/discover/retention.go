package discover

import (
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// Retention is how long the users of a log stay.
type Retention struct {
	Question Leaving
	By       string
	Lives    *Lives
	Left     int

	Triangle Triangle
	Curve    lifetime.Curve // by age in days
	Terms    lifetime.Table // by step of age
	Groups   []Stay         // by group, the largest first, at most mostGroups
	Rest     int            // users of groups that are not among them
	Rank     lifetime.Rank  // whether the groups stay alike; of none without two groups

	Contract Contract
	Orders   *Orders    // without an event for leaving
	Occasion *Occasions // likewise
}

// Stay is how long the users of a group stay.
type Stay struct {
	Name  string
	Curve lifetime.Curve
}

// mostGroups is how many groups are looked at one by one.
const mostGroups = 8

// FindRetention answers the question; by is "" for no groups, "cohort", "channel", "employee" or the name of
// a group's column. A user belongs where the row of the start puts him.
func FindRetention(log *eventlog.Log, q Leaving, by string) *Retention {
	r, w := AskRetention(log, q, by)
	w.Until(1)
	return r
}

// AskRetention is FindRetention step by step.
func AskRetention(log *eventlog.Log, q Leaving, by string) (*Retention, *Work) {
	r, w := &Retention{Question: q, By: by}, &Work{}
	w.then(func() {
		r.Lives = lives(log, q)
		r.Left = r.Lives.left()
		r.Triangle = triangle(log, r.Lives, q)
	}, func() {
		r.Curve = r.Lives.days(nil).Curve(lifetime.LogLog)
		r.Terms = r.Lives.terms(q.Period, nil)
		r.groups(log, by)
	}, func() { r.Contract = contract(log, r.Lives, q) })
	if q.Leave == "" {
		r.Orders = askOrders(log, q, w)
		w.then(func() { r.Occasion = occasionsOf(log, r.Lives, q) })
	}
	return r, w
}

// groups compares the largest groups.
func (r *Retention) groups(log *eventlog.Log, by string) {
	of, names := groupsOf(log, r.Lives, by, r.Question)
	if of == nil {
		return
	}
	count := make([]int, len(names))
	for _, g := range of {
		count[g]++
	}
	order := make([]int, 0, len(names))
	for g, n := range count {
		if n > 0 {
			order = append(order, g)
		}
	}
	if by != "cohort" {
		sorted.By(order, func(a, b int) int { return count[b] - count[a] })
	} else if len(order) > mostGroups { // the oldest, of which most is known
		order = order[:mostGroups]
	}
	var tables []lifetime.Table
	for i, g := range order {
		if i >= mostGroups {
			r.Rest += count[g]
			continue
		}
		t := r.Lives.days(func(i int) bool { return of[i] == g })
		tables = append(tables, t)
		r.Groups = append(r.Groups, Stay{names[g], t.Curve(lifetime.LogLog)})
	}
	if len(tables) > 1 {
		r.Rank = lifetime.LogRank(tables...)
	}
}

// groupsOf is the group of each user and the names of the groups; nil where there are none.
func groupsOf(log *eventlog.Log, l *Lives, by string, q Leaving) (of []int, names []string) {
	if by == "cohort" {
		return cohortGroups(log, l, q)
	}
	column, names := columnOf(log, by)
	if column == nil {
		return nil, nil
	}
	of = make([]int, l.N())
	for i, row := range l.First {
		of[i] = int(column[row])
	}
	return of, names
}

// columnOf is the column that divides the rows of a log; nil where there is none of that name.
func columnOf(log *eventlog.Log, by string) (of []uint16, names []string) {
	switch {
	case by == "":
		return nil, nil
	case by == "channel" && log.Channel != nil:
		return log.Channel, log.Channels
	case by == "employee" && log.Employee != nil:
		return log.Employee, log.Employees
	}
	for _, g := range log.Groups {
		if g.Name == by {
			return g.Of, g.Values
		}
	}
	return nil, nil
}

func cohortGroups(log *eventlog.Log, l *Lives, q Leaving) (of []int, names []string) {
	by := cohortsOf(log, q.Period)
	var keys []int64
	for _, start := range l.Start {
		keys = append(keys, by.of(start))
	}
	order := append([]int64(nil), keys...)
	sorted.By(order, func(a, b int64) int { return int(a - b) })
	place := map[int64]int{}
	for _, k := range order {
		if _, known := place[k]; !known {
			place[k] = len(names)
			names = append(names, by.called(k))
		}
	}
	for _, k := range keys {
		of = append(of, place[k])
	}
	return of, names
}

// Constant is the share that leaves in a step of age, all steps alike, with its 95% interval: what can be said
// where the models can not, and what a plan's churn is.
func (r *Retention) Constant() (share float64, in stat.Interval, lost, of float64) {
	for k := range r.Terms.Age {
		lost += r.Terms.Lost[k]
	}
	of = exposed(r.Terms)
	if of == 0 {
		return math.NaN(), stat.Unknown(), 0, 0
	}
	return lost / of, stat.Jeffreys(lost, of, Level), lost, of
}

// exposed is how many steps all users were observed through, those in which they left included.
func exposed(t lifetime.Table) float64 {
	sum := 0.0
	for k, age := range t.Age {
		sum += float64(age * (t.Lost[k] + t.Censored[k]))
	}
	return sum
}
