package discover

import (
	"strconv"

	"planleaf/core/diag"
)

// Check says all that is wrong with a question, whatever the log. The first fault is the graver one: windows that
// reach into the outcome would find the outcome itself.
func (k Key) Check() diag.Notes {
	k = k.filled()
	var notes diag.Notes
	bad := func(code string, args ...string) { notes = append(notes, diag.Note{Code: code, Args: args}) }
	last := k.From
	if k.Ever {
		last = -1 << 30
	}
	for _, w := range k.Windows {
		if w > k.Outcome.From {
			bad("key-overlap", strconv.Itoa(w), strconv.Itoa(k.Outcome.From))
			break
		}
	}
	for _, w := range k.Windows {
		if w <= last {
			bad("key-windows", strconv.Itoa(w))
			break
		}
		last = w
	}
	if len(k.Windows) > MostWindows {
		bad("key-many", strconv.Itoa(len(k.Windows)), strconv.Itoa(MostWindows))
	}
	if k.Most < 1 || k.Most > MostTimes {
		bad("key-times", strconv.Itoa(k.Most), strconv.Itoa(MostTimes))
	}
	o := k.Outcome
	switch {
	case o.To == 0 && k.Origin == nil:
		bad("key-open")
	case o.To != 0 && o.To <= o.From:
		bad("key-outcome", strconv.Itoa(o.From), strconv.Itoa(o.To))
	}
	if o.Kind != Active && o.Event == "" {
		bad("key-outcome-event")
	}
	return notes
}
