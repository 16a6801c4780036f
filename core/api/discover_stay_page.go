//go:build page

package api

import (
	"planleaf/core/discover"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// stayPrinted is nothing in the page, which draws its answers.
func stayPrinted(q Request, _ *view.Insight, _ any, _ discover.Pays, _ *plan.Doc) Response {
	return unknown(q)
}
