package discover

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
	"planleaf/core/hash"
	"planleaf/core/sorted"
)

// Count makes the counts of a question from a log, in one pass over its rows: a user's times are counted by window,
// and thresholds come from histograms of them. With cases it also keeps what Permute needs, 4 bytes for each user,
// behaviour and window in which they did it, else nil.
func Count(l *eventlog.Log, k Key, cases bool) (*Counts, *Cases, diag.Notes) {
	k = k.filled()
	if notes := k.Check(); len(notes) > 0 {
		return nil, nil, notes
	}
	q, notes := prepare(l, k)
	if len(notes) > 0 {
		return nil, nil, notes
	}
	if cases {
		q.cases = &Cases{cells: len(q.counts.All.Did), First: []int32{0}}
	}
	for u := range l.Users {
		q.user(int32(u))
		if len(q.strata.parts) > MostStrata {
			return nil, nil, diag.Notes{{Code: "key-by-many", Args: []string{k.By, strconv.Itoa(MostStrata)}}}
		}
		if len(q.cohorts.parts) > MostCohorts {
			return nil, nil, diag.Notes{{Code: "key-cohorts-many", Args: []string{strconv.Itoa(MostCohorts)}}}
		}
	}
	q.settle()
	return q.counts, q.cases, nil
}

// counting is a question under way.
//
//	of       by event of the log: which behaviour, −1 none
//	window   by day since From: the first window that holds it
//	times    by behaviour and window: how often the user did it, within the window and not in one before
//	met      the behaviours that the user did; by behaviour: seen, whether it is among them, and last, the last day
type counting struct {
	l       *eventlog.Log
	counts  *Counts
	cases   *Cases
	of      []int32
	window  []uint8
	times   []int32
	met     []int32
	seen    []bool
	last    []int64
	start   int // event, −1 the first of any
	event   int // of the outcome, −1 any
	end     int64
	strata  divider
	cohorts divider
}

// prepare looks the names of a question up in a log.
func prepare(l *eventlog.Log, k Key) (*counting, diag.Notes) {
	var notes diag.Notes
	q := &counting{l: l, start: -1, event: -1}
	find := func(name string) int {
		e := l.EventOf(name)
		if e < 0 {
			notes = append(notes, diag.Note{Code: "key-event-unknown", Args: []string{name}})
		}
		return e
	}
	if k.Start != "" {
		q.start = find(k.Start)
	}
	if k.Outcome.Kind != Active {
		q.event = find(k.Outcome.Event)
	}
	if len(k.Events) > MostEvents {
		notes = append(notes, diag.Note{Code: "key-events-many", Args: []string{strconv.Itoa(len(k.Events)), strconv.Itoa(MostEvents)}})
	}
	events, spare := k.Events, 0
	if len(events) == 0 {
		events, spare = q.frequent(k)
	}
	q.of = make([]int32, len(l.Events))
	for i := range q.of {
		q.of[i] = -1
	}
	for i, name := range events {
		if e := find(name); e >= 0 {
			q.of[e] = int32(i)
		}
	}
	if !q.strata.column(l, k.By) {
		notes = append(notes, diag.Note{Code: "key-by-unknown", Args: []string{k.By}})
	}
	if len(notes) > 0 {
		return nil, notes
	}
	for i, t := range l.Time {
		if i == 0 || t > q.end {
			q.end = t
		}
	}
	if k.End != nil {
		q.end = *k.End
	}
	c := &Counts{Key: k, Events: events, End: q.end, Spare: spare}
	c.All, c.Held = c.part(""), c.part("")
	q.counts = c
	q.times = make([]int32, len(events)*len(k.Windows))
	q.last, q.seen = make([]int64, len(events)), make([]bool, len(events))
	from := k.From
	if k.Ever {
		from = 0
	}
	w := 0
	for day := from; day < k.Windows[len(k.Windows)-1]; day++ {
		if day >= k.Windows[w] {
			w++
		}
		q.window = append(q.window, uint8(w))
	}
	return q, nil
}

// frequent are the behaviours of a question that names none, and how many are left out.
func (q *counting) frequent(k Key) (names []string, spare int) {
	n := make([]int, len(q.l.Events))
	for _, e := range q.l.Event {
		n[e]++
	}
	var order []int
	for e := range n {
		if e != q.start && !(k.Outcome.Kind == Not && e == q.event) && n[e] > 0 {
			order = append(order, e)
		}
	}
	sorted.By(order, func(a, b int) int {
		if n[a] != n[b] {
			return n[b] - n[a]
		}
		return strings.Compare(q.l.Events[a], q.l.Events[b])
	})
	for _, e := range order[:min(len(order), MostEvents)] {
		names = append(names, q.l.Events[e])
	}
	return names, len(order) - len(names)
}

// user counts one user.
func (q *counting) user(u int32) {
	l, c := q.l, q.counts
	k := &c.Key
	i, end := l.Start[u], l.Start[u+1]
	if i == end { // nothing is left of the user
		return
	}
	began := i
	if q.start >= 0 {
		for began < end && int(l.Event[began]) != q.start {
			began++
		}
	}
	if began == end {
		c.NoStart++
		return
	}
	zero := l.Time[began]
	if k.Origin != nil {
		if zero >= *k.Origin+eventlog.Day {
			c.Late++
			return
		}
		zero = *k.Origin
	}
	whole, until := k.Outcome.To, int64(math.MaxInt64)
	if whole == 0 {
		whole = k.Outcome.From
	} else {
		until = zero + int64(whole)*eventlog.Day
	}
	if zero+int64(whole)*eventlog.Day > q.end {
		c.Young++
		return
	}
	after := zero + int64(k.Outcome.From)*eventlog.Day
	hit := false
	if i, hit = q.before(i, end, zero, after); hit {
		c.Gone++
		return
	}
	kept := k.Outcome.Kind == Not
	for ; i < end && l.Time[i] < until; i++ {
		if q.event < 0 || int(l.Event[i]) == q.event {
			kept = !kept
			break
		}
	}
	q.add(u, began, kept)
}

// before counts what a user did before the outcome's window, from row i on; it returns the first row of that window,
// and whether the user is gone by then.
func (q *counting) before(i, end int32, zero, after int64) (next int32, gone bool) {
	l, k := q.l, &q.counts.Key
	for _, b := range q.met {
		clear(q.times[int(b)*len(k.Windows) : (int(b)+1)*len(k.Windows)])
		q.seen[b] = false
	}
	q.met = q.met[:0]
	low := zero + int64(k.From)*eventlog.Day
	if k.Ever {
		low = math.MinInt64
	}
	high := zero + int64(k.Windows[len(k.Windows)-1])*eventlog.Day
	leaving := -1
	if k.Outcome.Kind == Not {
		leaving = q.event
	}
	windows := int32(len(k.Windows))
	for ; i < end && l.Time[i] < after; i++ {
		t, e := l.Time[i], l.Event[i]
		if int(e) == leaving {
			gone = true
		}
		b := q.of[e]
		if b < 0 || t < low || t >= high {
			continue
		}
		day := age(t, zero)
		at := b * windows
		if place := day - int64(k.From); k.Ever && day < 0 {
			// in the first window
		} else if k.Ever {
			at += int32(q.window[day])
		} else {
			at += int32(q.window[place])
		}
		if !q.seen[b] {
			q.seen[b] = true
			q.met = append(q.met, b)
		} else if k.Days && q.last[b] == day {
			continue
		}
		q.last[b] = day
		q.times[at]++
	}
	return i, gone
}

// add puts a user into the parts that they belong to.
func (q *counting) add(u, began int32, kept bool) {
	c := q.counts
	is := int32(0)
	if kept {
		is = 1
	}
	var parts [4]*Part
	into := append(parts[:0], &c.All)
	if HeldOut(q.l.Users[u]) {
		into = append(into, &c.Held)
	}
	if name, ok := q.stratum(u); ok {
		into = append(into, q.strata.of(c, name))
	}
	if name, ok := q.cohort(q.l.Time[began]); ok {
		into = append(into, q.cohorts.of(c, name))
	}
	for _, p := range into {
		p.Users++
		p.Kept += int(is)
	}
	windows, most := int32(len(c.Key.Windows)), int32(c.Key.Most)
	for _, b := range q.met {
		n := int32(0)
		for w := b * windows; w < (b+1)*windows; w++ {
			if n += q.times[w]; n == 0 {
				continue
			}
			cell := w*most + min(n, most) - 1
			for _, p := range into {
				p.Did[cell]++
				p.DidKept[cell] += is
			}
			if q.cases != nil {
				q.cases.Cell = append(q.cases.Cell, cell)
			}
		}
	}
	if q.cases != nil {
		q.cases.close(kept, u)
	}
}

// settle puts the parts in order.
func (q *counting) settle() {
	c := q.counts
	c.Strata, c.Cohorts = q.strata.parts, q.cohorts.parts
	sorted.By(c.Strata, byName)
	sorted.By(c.Cohorts, byName)
}

// byName orders parts: numbers among each other by size, else by name.
func byName(a, b Part) int {
	x, errX := strconv.Atoi(a.Name)
	y, errY := strconv.Atoi(b.Name)
	if errX == nil && errY == nil && x != y {
		return x - y
	}
	return strings.Compare(a.Name, b.Name)
}

// HeldOut reports whether a user is held out: those whose id's SHA-256 begins with a byte below 77, 30 in 100,
// whatever the log and the question, so that nobody chooses them.
func HeldOut(id string) bool { return hash.SHA256([]byte(id))[0] < heldBelow }

const heldBelow = 77
