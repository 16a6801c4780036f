package api

import "planleaf/core/diag"

// Discover is a question about a log. Each kind has fields of its own, in a struct beside these.
type Discover struct {
	Key  string `json:"key"`
	Kind string `json:"kind"`
	From int    `json:"from,omitempty"` // of what is answered in rounds: rounds From … To−1; To 0 = all
	To   int    `json:"to,omitempty"`

	Stay      *StayAsk      `json:"stay,omitempty"` // retention, churn, warning
	Behavior  *KeyAsk       `json:"behavior,omitempty"`
	Without   []string      `json:"without,omitempty"`   // taking: the lines that are left out; Stay says how users leave
	Customers *AskCustomers `json:"customers,omitempty"` // funnel, keyusers, segments
}

// discovered answers a question about a log that the Engine holds.
func (e *Engine) discovered(q Request) Response {
	ask := q.Discover
	if ask == nil {
		ask = &Discover{}
	}
	if ask.Kind == "behavior" { // of a log, or of a file of counts
		return e.keyed(q, *ask)
	}
	log := e.logOf(ask.Key)
	if log == nil {
		return logGone(q)
	}
	switch ask.Kind {
	case "taking":
		return e.taking(q, *ask, log)
	case "retention", "churn", "warning":
		return e.stayed(q, *ask, log)
	case "funnel", "keyusers", "segments":
		return e.customers(q, log)
	}
	return refuse(q, diag.Note{Code: "discover-unknown", Args: []string{ask.Kind}})
}
