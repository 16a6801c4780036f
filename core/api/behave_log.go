//go:build !page

package api

import (
	"strconv"
	"strings"

	"planleaf/core/behave"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// written are the events of simulated users without interventions as a CSV, as one would record them: who, what, when. The
// user of number n arrives on day n modulo a month, so that a log covers some time.
func (b *behaved) written(q Request) Response {
	arms := b.arms()
	s := behave.NewSimulator(&b.study.Figures.Users, &arms[0], b.seed)
	s.Independent = true
	from, to := b.blocks(q)
	var out strings.Builder
	if from == 0 {
		out.WriteString("user,event,time\n")
	}
	names := [...]string{"register", b.o.sheet.Doc.Behavior.Event, "leave", "return"}
	if names[behave.Done] == "" {
		names[behave.Done] = "key"
	}
	names[behave.Done] = view.CSVField(names[behave.Done])
	month, _ := plan.Month(b.o.sheet.Doc.Horizon.Start)
	start := eventlog.MonthStart(month)
	for at := from; at < to; at++ {
		for _, e := range s.Log(at, min(behave.Block, b.ask.Users-at*behave.Block), nil) {
			out.WriteString("u" + strconv.Itoa(e.User+1) + "," + names[e.What] + "," + eventlog.Date(start+int64(e.User%30+e.Day)*eventlog.Day) + "\n")
		}
	}
	return result(out.String()).of(q, b.o)
}
