package discover

import (
	"cmp"
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// Trait is something that those who left at a point have in common more often, or less often, than those who were
// there as well and stayed.
type Trait struct {
	Kind        string // "event": did it before; "channel", "employee", or the name of a group's column
	Name        string // of the event, or the value
	Left, Lefts int    // with it, of those who left
	Stay, Stays int    // with it, of those who stayed
	In          stat.Interval
	P           float64 // two-sided, corrected for the number of traits tested (Holm)
}

// Difference is the share of those who left less that of those who stayed.
func (t Trait) Difference() float64 {
	return float64(t.Left)/float64(t.Lefts) - float64(t.Stay)/float64(t.Stays)
}

// How many traits are tested at most, of how many users at least, and how many are handed on.
const (
	mostTraits = 200
	leastTrait = 20
	shownTrait = 6
)

// traits compares who left in step k with who was observed through it, by what was known before the step.
func traits(log *eventlog.Log, l *Lives, q Leaving, k int) []Trait {
	var users []there
	stays := 0
	for i := range l.Age {
		lost, through := l.in(i, k, q.Period)
		if !lost && !through {
			continue
		}
		users = append(users, there{i, lost})
		if through {
			stays++
		}
	}
	var all []Trait
	test := func(kind string, names []string, with [][2]int) {
		for v, name := range names {
			t := Trait{Kind: kind, Name: name, Left: with[v][1], Lefts: len(users) - stays, Stay: with[v][0], Stays: stays}
			if n := t.Left + t.Stay; len(all) < mostTraits && n >= leastTrait && len(users)-n >= leastTrait {
				all = append(all, t)
			}
		}
	}
	test("event", log.Events, doneBy(log, l, users, max(0, int64(k-1)*int64(q.Period))))
	for _, kind := range Dividers(log) {
		of, names := columnOf(log, kind)
		with := make([][2]int, len(names))
		for _, u := range users {
			with[of[l.First[u.i]]][u.side()]++
		}
		test(kind, names, with)
	}
	return strongest(all)
}

// there is a user of Lives who was there as a step of age began.
type there struct {
	i    int
	left bool
}

// side is 1 of who left in the step, 0 of who stayed.
func (t there) side() int {
	if t.left {
		return 1
	}
	return 0
}

// Dividers are the names of the columns that divide the users of a log.
func Dividers(log *eventlog.Log) []string {
	var kinds []string
	if log.Channel != nil {
		kinds = append(kinds, "channel")
	}
	if log.Employee != nil {
		kinds = append(kinds, "employee")
	}
	for _, g := range log.Groups {
		kinds = append(kinds, g.Name)
	}
	return kinds
}

// doneBy is how many had done each event up to an age in days: of those who stayed, and of those who left.
func doneBy(log *eventlog.Log, l *Lives, users []there, age int64) [][2]int {
	with, seen := make([][2]int, len(log.Events)), make([]int, len(log.Events))
	for n, u := range users {
		until := l.Start[u.i] + age
		for r := int(l.First[u.i]); r < int(log.Start[l.User[u.i]+1]) && eventlog.DayOf(log.Time[r]) <= until; r++ {
			if e := log.Event[r]; seen[e] != n+1 {
				seen[e] = n + 1
				with[e][u.side()]++
			}
		}
	}
	return with
}

// strongest tests the traits and keeps those that are no fluke.
func strongest(all []Trait) []Trait {
	p := make([]float64, len(all))
	for i, t := range all {
		p[i] = math.NaN()
		if t.Lefts > 0 && t.Stays > 0 {
			p[i] = stat.CompareShares(float64(t.Stay), float64(t.Stays), float64(t.Left), float64(t.Lefts)).P
			all[i].In = stat.Newcombe(float64(t.Left), float64(t.Lefts), float64(t.Stay), float64(t.Stays), Level)
		}
	}
	var kept []Trait
	for i, q := range stat.Holm(p) {
		if q < fluke {
			all[i].P = q
			kept = append(kept, all[i])
		}
	}
	sorted.By(kept, func(a, b Trait) int { return cmp.Compare(math.Abs(b.Difference()), math.Abs(a.Difference())) })
	return kept[:min(len(kept), shownTrait)]
}

// Divides reports whether a log has a column of that name that divides its users.
func Divides(log *eventlog.Log, by string) bool {
	of, _ := columnOf(log, by)
	return of != nil
}
