//go:build page

package api

import "planleaf/core/view"

// keyWritten is nothing in the page, which shows its own.
func keyWritten(q Request, _ *view.KeyFound) Response { return unknown(q) }

// customersWritten is nothing in the page, which shows its own.
func customersWritten(q Request, _ customerAnswer) Response { return unknown(q) }

// takingWritten is nothing in the page, which shows its own.
func takingWritten(q Request, _ *view.Taking) Response { return unknown(q) }
