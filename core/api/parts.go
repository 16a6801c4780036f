package api

import (
	"planleaf/core/diag"
	"planleaf/core/risk"
)

// drawn are the draws that a request is about: its Parts, merged, with the blocks From … To−1 where it names any; all
// blocks where it names neither.
func (s *studied) drawn(q Request) (*risk.Part, *diag.Note) {
	var parts []*risk.Part
	for _, bytes := range q.Parts {
		part, err := risk.ReadPart(bytes)
		if err != nil {
			return nil, &diag.Note{Code: "part-unreadable"}
		}
		parts = append(parts, part)
	}
	if to := q.To; len(parts) == 0 || q.From < to {
		if to <= 0 {
			to = s.run.Count()
		}
		parts = append(parts, s.run.Blocks(q.From, to, nil))
	}
	all, err := risk.Merge(parts...)
	switch err {
	case nil:
		return all, nil
	case risk.ErrOverlap:
		return nil, &diag.Note{Code: "part-twice"}
	}
	return nil, &diag.Note{Code: "part-other"}
}

// blocks are a simulation and the draws that a request is about; or the answer that refuses it.
func (e *Engine) blocks(q Request) (*studied, *risk.Part, *Response) {
	s, no := e.study(q)
	if no != nil {
		return nil, nil, no
	}
	part, note := s.drawn(q)
	if note != nil {
		refused := refuse(q, *note)
		return nil, nil, &refused
	}
	return s, part, nil
}

// result is what draws of the simulation say.
func (s *studied) result(part *risk.Part) (*risk.Result, *diag.Note) {
	of, err := s.run.Result(part)
	if err != nil {
		return nil, &diag.Note{Code: "part-other"}
	}
	return of, nil
}
