package api

import "planleaf/core/view"

// when answers with moments in words. The core knows no clock: it is told what time it is.
func when(q Request) Response {
	out := make([]string, len(q.Periods))
	for i, moment := range q.Periods {
		out[i] = view.When(moment, q.Text, view.ParseLang(q.Lang))
	}
	return result(out)
}
