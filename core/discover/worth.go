package discover

import (
	"planleaf/core/diag"
	"planleaf/core/eventlog"
	"planleaf/core/stat"
)

// Value says which events of a log carry value.
//
//	Events   their values are what customers are worth; none: all events but Returns, of a log with values those that ever have one
//	Returns  they take value back, whatever sign their values have; nil: the events of which no value is above 0 and one is below
//	AsOf     nothing later is looked at: the number of a day; AsLast is the last of the log
type Value struct {
	Events  []string
	Returns []string
	AsOf    int64
}

// Worth is what the users of a log are worth, by user.
//
//	Gross, Net  the sum of values, before and after returns
//	Orders      how many events carry value
//	Returned    how many take it back
//	First, Last days of the first and the last event of any kind; First above Last: none yet
//	Counted     the log has no column of values: each event that carries value is worth 1
//	AsOf        the day up to which was looked
type Worth struct {
	Gross, Net  []float64
	Orders      []int32
	Returned    []int32
	First, Last []int64
	Counted     bool
	AsOf        int64
}

// worthOf adds up the values of a log.
func worthOf(log *eventlog.Log, v Value) (*Worth, diag.Notes) {
	if v.Returns == nil {
		v.Returns = Returns(log)
	}
	gives, takes, notes := v.kinds(log)
	if len(notes) > 0 {
		return nil, notes
	}
	n := len(log.Users)
	_, to := Span(log)
	w := &Worth{
		Gross: make([]float64, n), Net: make([]float64, n), Orders: make([]int32, n), Returned: make([]int32, n),
		First: make([]int64, n), Last: make([]int64, n), Counted: log.Value == nil, AsOf: min(to, v.AsOf),
	}
	for u := range n {
		w.First[u], w.Last[u] = 1, 0
		var gross, back stat.Sum
		for r := int(log.Start[u]); r < int(log.Start[u+1]); r++ {
			day := eventlog.DayOf(log.Time[r])
			if day > w.AsOf {
				break
			}
			if w.First[u] > w.Last[u] {
				w.First[u] = day
			}
			w.Last[u] = day
			x := 1.0
			if !w.Counted {
				x = finite(log.Value[r])
			}
			switch e := log.Event[r]; {
			case takes[e]:
				w.Returned[u]++
				if x < 0 {
					x = -x
				}
				back.Add(x)
			case gives[e]:
				w.Orders[u]++
				gross.Add(x)
			}
		}
		w.Gross[u] = gross.Float()
		back.Negate()
		back.Merge(&gross)
		w.Net[u] = back.Float()
	}
	return w, nil
}

// Returns are the events of which no value is above 0 and one is below: cancellations and the like.
func Returns(log *eventlog.Log) []string {
	names := []string{}
	if log.Value == nil {
		return names
	}
	above, below := make([]bool, len(log.Events)), make([]bool, len(log.Events))
	for i, x := range log.Value {
		above[log.Event[i]] = above[log.Event[i]] || x > 0
		below[log.Event[i]] = below[log.Event[i]] || x < 0
	}
	for e, name := range log.Events {
		if below[e] && !above[e] {
			names = append(names, name)
		}
	}
	return names
}

// kinds says of each event whether it carries value or takes it back.
func (v Value) kinds(log *eventlog.Log) (gives, takes []bool, notes diag.Notes) {
	gives, takes = make([]bool, len(log.Events)), make([]bool, len(log.Events))
	mark := func(of []bool, names []string) {
		for _, name := range names {
			if e := log.EventOf(name); e >= 0 {
				of[e] = true
			} else {
				notes = append(notes, unknownEvent(log, name))
			}
		}
	}
	mark(takes, v.Returns)
	mark(gives, v.Events)
	if len(v.Events) == 0 {
		for i, e := range log.Event {
			gives[e] = gives[e] || log.Value == nil || log.Value[i] == log.Value[i]
		}
	}
	for e := range gives {
		gives[e] = gives[e] && !takes[e]
	}
	return gives, takes, notes
}

// unknownEvent notes an event that a log does not have.
func unknownEvent(log *eventlog.Log, name string) diag.Note {
	return diag.Note{Code: "key-event-unknown", Args: []string{name}, Fixes: diag.Nearest(name, log.Events)}
}

// finite is a value that counts; what is none counts as 0.
func finite(x float64) float64 {
	if x-x != 0 {
		return 0
	}
	return x
}

// There reports whether a user has been seen.
func (w *Worth) There(u int32) bool { return w.First[u] <= w.Last[u] }

// Concentration is that of gross value among those who have any event that carries it, or of net value among those
// who took value back, too.
func (w *Worth) Concentration(net bool) Concentration {
	var x []float64
	for u := range w.Gross {
		switch {
		case net && w.Orders[u]+w.Returned[u] > 0:
			x = append(x, w.Net[u])
		case !net && w.Orders[u] > 0:
			x = append(x, w.Gross[u])
		}
	}
	return Concentrate(x)
}
