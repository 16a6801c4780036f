//go:build !page

package api

import "planleaf/core/view"

// keyWritten is a finding as commands print it.
func keyWritten(q Request, said *view.KeyFound) Response { return written(q, said) }

// takingWritten is what taking a behaviour over would change, as commands print it.
func takingWritten(q Request, t *view.Taking) Response { return written(q, t) }
