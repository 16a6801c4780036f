package api

// drawn answers with blocks of a simulation, which merge with others of the same question; with those of Parts they are merged.
func (e *Engine) drawn(q Request) Response {
	s, part, no := e.blocks(q)
	if no != nil {
		return *no
	}
	a := Response{Part: part.Bytes()}
	return a.of(q, s.o)
}
