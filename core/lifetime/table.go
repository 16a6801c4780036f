package lifetime

import (
	"math"
	"slices"
)

// Table is what the ages of a group say, age by age: all that a product limit, a test between
// groups and a model of renewals need, and what a warehouse can count.
type Table struct {
	Age      []float64 // ascending, each at which somebody left or was last seen
	AtRisk   []float64 // count observed up to this age, those who leave at it included
	Lost     []float64 // count that left at this age
	Censored []float64 // count last seen at this age without having left: after those who left
}

// NewTable counts the ages of a group. ages[i] is the age at which one member left, where
// left[i], else the age at which it was last seen. Ages that are negative or NaN are the
// caller's mistake and are left out.
func NewTable(ages []float64, left []bool) Table {
	var lost, censored []float64
	for i, age := range ages {
		switch {
		case !(age >= 0) || math.IsInf(age, 1):
		case left[i]:
			lost = append(lost, age)
		default:
			censored = append(censored, age)
		}
	}
	slices.Sort(lost)
	slices.Sort(censored)
	all := float64(len(lost) + len(censored))
	var t Table
	for len(lost)+len(censored) > 0 {
		age := math.Inf(1)
		if len(lost) > 0 {
			age = lost[0]
		}
		if len(censored) > 0 {
			age = min(age, censored[0])
		}
		d, c := alike(lost, age), alike(censored, age)
		lost, censored = lost[d:], censored[c:]
		t.add(age, all, float64(d), float64(c))
		all -= float64(d + c)
	}
	return t
}

// alike is how many of the first numbers are x.
func alike(xs []float64, x float64) int {
	n := 0
	for n < len(xs) && xs[n] == x {
		n++
	}
	return n
}

func (t *Table) add(age, risk, lost, censored float64) {
	t.Age = append(t.Age, age)
	t.AtRisk = append(t.AtRisk, risk)
	t.Lost = append(t.Lost, lost)
	t.Censored = append(t.Censored, censored)
}

// TableOfCounts is the table of counts by age: lost[k] left at age k, censored[k] were last
// seen at age k. Ages without either are left out.
func TableOfCounts(lost, censored []float64) Table {
	all := 0.0
	for k := range lost {
		all += lost[k] + censored[k]
	}
	var t Table
	for k := range lost {
		if lost[k]+censored[k] > 0 {
			t.add(float64(k), all, lost[k], censored[k])
		}
		all -= lost[k] + censored[k]
	}
	return t
}

// N is how many members the table counts.
func (t Table) N() float64 {
	if len(t.AtRisk) == 0 {
		return 0
	}
	return t.AtRisk[0]
}

// Left is how many of them left.
func (t Table) Left() float64 {
	sum := 0.0
	for _, d := range t.Lost {
		sum += d
	}
	return sum
}

// Last is the greatest age at which anybody was observed; NaN of an empty table.
func (t Table) Last() float64 {
	if len(t.Age) == 0 {
		return math.NaN()
	}
	return t.Age[len(t.Age)-1]
}

// Until is the table of what was known when everybody had been observed up to an age only: who
// left later, or was seen later, was last seen at that age.
func (t Table) Until(age float64) Table {
	k, _ := slices.BinarySearch(t.Age, age)
	if k < len(t.Age) && t.Age[k] == age {
		k++
	}
	rest := 0.0
	if k < len(t.Age) {
		rest = t.AtRisk[k]
	}
	u := Table{slices.Clone(t.Age[:k]), slices.Clone(t.AtRisk[:k]), slices.Clone(t.Lost[:k]), slices.Clone(t.Censored[:k])}
	switch {
	case rest == 0:
	case k > 0 && u.Age[k-1] == age:
		u.Censored[k-1] += rest
	default:
		u.add(age, rest, 0, rest)
	}
	return u
}
