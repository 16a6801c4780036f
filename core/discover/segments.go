package discover

import (
	"cmp"
	"slices"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// Segments asks how users divide, and what each part is worth.
//
//	Rules   named rules, the first that a user meets counts; the others are the last part. None: by recency, frequency and value
//	By      "" the segments themselves; channel, employee, or the name of a further column
//	Of      picks a part of another division first: down to the list of users
//	Active  days: who had an event in the last so many is active
type Segments struct {
	Rules  []Named
	By     string
	Of     []Pick
	Active int
	Value  Value
}

// Named is a rule with a name.
type Named struct {
	Name string `json:"name"`
	Rule string `json:"rule"`
}

// Pick is a part of a division: By as in Segments, Key its name.
type Pick struct {
	By  string `json:"by"`
	Key string `json:"key"`
}

// Segment is what the users of one part have together.
//
//	Key     the name of a rule, channel, employee or value; of the eight groups their number, 0 … 7, see Groups
//	Active  how many are active
//	Idle    the median of the days since their last event; NaN of nobody
//	Users   who they are, the greatest net value first
type Segment struct {
	Key string
	Together
	Active int
	Idle   float64
	Users  []int32
}

// Parted is how users divide.
//
//	Customers, Net  how many there are and what they are worth before anything is picked
//	Parts  in the order of the rules, else the greatest net value first; without parts that have nobody
//	Cuts   of recency (days), frequency (events that carry value) and value (net): the medians that part high from low;
//	       zero values where rules part
type Parted struct {
	Worth     *Worth
	Customers int
	Net       float64
	Parts     []Segment
	All       Together
	Cuts      [3]float64
	Eight     bool
}

// Groups are the eight groups of recency, frequency and value, in the order of their keys: a part's number is 4 where
// its users came lately, + 2 where they came often, + 1 where they are worth much; "high" is better than the median.
const Groups = 8

// Rest is the key of the part that meets no rule.
const Rest = ""

// Find answers the question.
func (q Segments) Find(log *eventlog.Log) (*Parted, diag.Notes) {
	w, notes := worthOf(log, q.Value)
	if len(notes) > 0 {
		return nil, notes
	}
	p := &Parted{Worth: w}
	users := customersOf(w)
	p.Customers, p.Net = len(users), sumOf(w, users).Net
	segment, notes := q.segment(log, p, users)
	if len(notes) > 0 {
		return nil, notes
	}
	keyOf := func(by string) (func(u int32) string, bool) {
		if by == "" {
			return segment, true
		}
		return dividing(log, by, w.AsOf)
	}
	for _, pick := range q.Of {
		of, ok := keyOf(pick.By)
		if !ok {
			return nil, diag.Notes{{Code: "key-by-unknown", Args: []string{pick.By}}}
		}
		var keys []string
		users = slices.DeleteFunc(users, func(u int32) bool {
			if key := of(u); key != pick.Key {
				keys = append(keys, key)
				return true
			}
			return false
		})
		if len(users) == 0 {
			slices.Sort(keys)
			return nil, diag.Notes{{Code: "pick-nobody", Args: []string{pick.Key}, Fixes: diag.Nearest(pick.Key, slices.Compact(keys))}}
		}
	}
	of, ok := keyOf(q.By)
	if !ok {
		return nil, diag.Notes{{Code: "key-by-unknown", Args: []string{q.By}}}
	}
	p.part(users, of, int64(max(1, q.Active)))
	if q.By == "" && len(q.Rules) > 0 {
		p.inOrder(q.Rules)
	}
	return p, nil
}

// customersOf are the users with an event that carries value or takes it back; all who were seen where there is no value.
func customersOf(w *Worth) []int32 {
	var users []int32
	for u := range w.Gross {
		if u := int32(u); w.There(u) && w.Orders[u]+w.Returned[u] > 0 {
			users = append(users, u)
		}
	}
	return users
}

// segment says to which segment a user belongs.
func (q Segments) segment(log *eventlog.Log, p *Parted, users []int32) (func(u int32) string, diag.Notes) {
	w := p.Worth
	if len(q.Rules) == 0 {
		p.Eight = true
		return eight(w, users, &p.Cuts), nil
	}
	rules := make([]*Condition, len(q.Rules))
	var notes diag.Notes
	for i, named := range q.Rules {
		if named.Name == "" || slices.ContainsFunc(q.Rules[:i], func(r Named) bool { return r.Name == named.Name }) {
			notes = append(notes, diag.Note{Code: "segment-name", Path: named.Name, Args: []string{named.Rule, named.Name}})
		}
		rule, faults := ParseCondition(log, named.Rule)
		for _, f := range faults {
			f.Path = named.Name
			notes = append(notes, f)
		}
		rules[i] = rule
	}
	if len(notes) > 0 {
		return nil, notes
	}
	return func(u int32) string {
		for i, rule := range rules {
			if rule.Meets(w, u) {
				return q.Rules[i].Name
			}
		}
		return Rest
	}, nil
}

// eight parts users by the medians of recency, frequency and value.
func eight(w *Worth, users []int32, cuts *[3]float64) func(u int32) string {
	marks := [3]func(u int32) float64{
		func(u int32) float64 { return float64(w.AsOf - w.Last[u]) },
		func(u int32) float64 { return float64(w.Orders[u]) },
		func(u int32) float64 { return w.Net[u] },
	}
	for k, mark := range marks {
		cuts[k] = medianOf(users, mark)
	}
	return func(u int32) string {
		k := 0
		if marks[0](u) < cuts[0] {
			k += 4
		}
		if marks[1](u) > cuts[1] {
			k += 2
		}
		if marks[2](u) > cuts[2] {
			k++
		}
		return string(rune('0' + k))
	}
}

// medianOf is the median of a mark of users; NaN of nobody.
func medianOf(users []int32, mark func(u int32) float64) float64 {
	x := make([]float64, len(users))
	for i, u := range users {
		x[i] = mark(u)
	}
	return median(x)
}

// median is that of numbers; NaN of none.
func median(xs []float64) float64 {
	var o stat.Order
	o.Reset(xs)
	return o.Quantile(0.5)
}

// dividing is what divides users by a column; false where the log has none of that name.
func dividing(log *eventlog.Log, by string, asOf int64) (func(u int32) string, bool) {
	switch {
	case by == "channel" && log.Channel != nil:
		return func(u int32) string { return ChannelOf(log, u) }, true
	case by == "employee" && log.Employee != nil:
		return func(u int32) string { return EmployeeOf(log, u, asOf) }, true
	}
	for g := range log.Groups {
		if log.Groups[g].Name == by {
			return func(u int32) string { return groupOf(log, g, u, asOf) }, true
		}
	}
	return nil, false
}

// part divides users by a key, the greatest net value first.
func (p *Parted) part(users []int32, key func(u int32) string, active int64) {
	at := map[string]int{}
	for _, u := range users {
		k := key(u)
		i, known := at[k]
		if !known {
			i = len(p.Parts)
			at[k] = i
			p.Parts = append(p.Parts, Segment{Key: k})
		}
		p.Parts[i].Users = append(p.Parts[i].Users, u)
	}
	w := p.Worth
	for i := range p.Parts {
		part := &p.Parts[i]
		for _, u := range part.Users {
			if w.AsOf-w.Last[u] < active {
				part.Active++
			}
		}
		part.Together = sumOf(w, part.Users)
		part.Idle = medianOf(part.Users, func(u int32) float64 { return float64(w.AsOf - w.Last[u]) })
		sortByNet(part.Users, w)
	}
	p.All = sumOf(w, users)
	sorted.By(p.Parts, func(a, b Segment) int {
		return cmp.Or(cmp.Compare(b.Net, a.Net), len(b.Users)-len(a.Users))
	})
}

// sumOf adds up some users.
func sumOf(w *Worth, users []int32) Together {
	var gross, net stat.Sum
	t := Together{Users: len(users)}
	for _, u := range users {
		t.Orders += int(w.Orders[u])
		gross.Add(w.Gross[u])
		net.Add(w.Net[u])
	}
	t.Gross, t.Net = gross.Float(), net.Float()
	return t
}

// inOrder puts the parts in the order of their rules, the rest last.
func (p *Parted) inOrder(rules []Named) {
	place := func(key string) int {
		for i, r := range rules {
			if r.Name == key {
				return i
			}
		}
		return len(rules)
	}
	sorted.By(p.Parts, func(a, b Segment) int { return place(a.Key) - place(b.Key) })
}

// Customers are the users with value, the greatest net value first.
func Customers(w *Worth) []int32 {
	users := customersOf(w)
	sortByNet(users, w)
	return users
}
