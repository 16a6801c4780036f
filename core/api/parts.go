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
