//go:build !page

package api

import "planleaf/core/plan"

// commanded answers the requests that commands alone make.
func (e *Engine) commanded(q Request) Response {
	switch q.Do {
	case "format":
		return e.formatted(q)
	case "compare":
		return e.sideBySide(q)
	case "trace":
		return e.traced(q)
	case "explain":
		return e.attributed(q)
	case "tornado":
		return e.tornado(q)
	case "table":
		return e.dataTable(q)
	case "simulate":
		return e.simulated(q)
	case "sql":
		return e.queried(q)
	case "actuals":
		return e.observed(q)
	case "samples":
		return e.sampled(q)
	case "schema":
		return Response{OK: true, Result: plan.Schema()}
	}
	return unknown(q)
}
