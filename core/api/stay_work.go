package api

import (
	"strconv"

	"planleaf/core/discover"
)

// stayRounds is into how many rounds a question of who stays is cut; none of them takes long.
const stayRounds = 20

// stayWork is a question of who stays under way, or answered.
type stayWork struct {
	*discover.Work
	about string // the question
	found any
}

// suggestion is what leaving most likely means in the log.
func (h *heldLog) suggestion() discover.Leaving {
	if h.leaving == nil {
		q := discover.SuggestLeaving(h.log)
		h.leaving = &q
	}
	return *h.leaving
}

// staying is the work on a question, begun anew where the last one of its kind was another.
func (h *heldLog) staying(kind string, q discover.Leaving, by string, horizon int, rules []discover.WarnRule) *stayWork {
	if kind != "warning" {
		horizon, rules = 0, nil
	}
	about := stayLine(q, by, horizon, rules)
	if w := h.stays[kind]; w != nil && w.about == about {
		return w
	}
	w := &stayWork{about: about}
	switch kind {
	case "retention":
		w.found, w.Work = discover.AskRetention(h.log, q, by)
	case "churn":
		w.found, w.Work = discover.AskChurn(h.log, q)
	default:
		w.found, w.Work = discover.AskWarning(h.log, q, horizon, rules)
	}
	if h.stays == nil {
		h.stays = map[string]*stayWork{}
	}
	h.stays[kind] = w
	return w
}

// stayLine tells questions apart.
func stayLine(q discover.Leaving, by string, horizon int, rules []discover.WarnRule) string {
	line := strconv.Quote(q.Start) + strconv.Quote(q.Leave) + strconv.Quote(q.Active) + strconv.Quote(by) + strconv.FormatBool(q.Whole)
	for _, n := range []int{q.Silence, q.Period, horizon, int(q.AsOf)} {
		line += " " + strconv.Itoa(n)
	}
	for _, r := range rules {
		line += " " + strconv.Itoa(r.Recent) + ":" + strconv.Itoa(r.Before) + ":" + strconv.FormatFloat(r.Drop, 'g', -1, 64) + ":" + strconv.Itoa(r.Least)
	}
	return line
}
