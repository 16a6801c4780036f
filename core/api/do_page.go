//go:build page

package api

// commanded is nothing in the page, which asks for pages: what answers commands would be carried along unused.
func (e *Engine) commanded(q Request) Response { return unknown(q) }
