//go:build page

package api

// written is what commands alone ask for.
func (b *behaved) written(q Request) Response { return unknown(q) }
