//go:build page

package api

import "planleaf/core/diag"

// simulated is nothing in the page, which asks for risk and draws its answers.
func (e *Engine) simulated(q Request) Response {
	return refuse(q, diag.Note{Code: "request-unknown", Args: []string{q.Do}})
}

// sampled likewise.
func (e *Engine) sampled(q Request) Response { return e.simulated(q) }
