package api

import (
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// keepOf is what a finding of a log, whose file has the hash, needs to stand in a plan; nil without a plan.
func keepOf(d *plan.Doc, hash string, log *eventlog.Log) *view.Keep {
	if d == nil {
		return nil
	}
	k := &view.Keep{Doc: d}
	for _, l := range d.Logs {
		if hash != "" && l.Hash == hash {
			k.Log, k.Source = l.ID, l.File
		}
	}
	if !log.Days && len(log.Time) > 0 {
		_, last := discover.Span(log)
		k.AsOf = eventlog.Date(last * eventlog.Day)
	}
	return k
}
