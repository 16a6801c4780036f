//go:build page

package api

import (
	"planleaf/core/discover"
	"planleaf/core/view"
)

// stayPrinted is nothing in the page, which draws its answers.
func stayPrinted(q Request, _ *view.Insight, _ any, _ discover.Pays) Response { return unknown(q) }
