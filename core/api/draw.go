package api

// drawn answers with blocks of a simulation, which merge with others of the same question.
func (e *Engine) drawn(q Request) Response {
	s, no := e.study(q)
	if no != nil {
		return *no
	}
	to := q.To
	if to <= 0 {
		to = s.run.Count()
	}
	a := Response{Part: s.run.Blocks(q.From, to, nil).Bytes()}
	return a.of(q, s.o)
}
