package risk

// shape is what a part must know of its run to be merged: what its columns are.
type shape struct {
	print   uint64
	studies []outline
}

// outline is what a part must know of a study: its numbers, then its fans by period, of which
// at is what they are on the single line, and its goals on the numbers.
type outline struct {
	numbers int
	at      []float64
	goals   []Goal
}

// columns is how many values a draw has in all studies.
func (s *shape) columns() int {
	n := 0
	for i := range s.studies {
		n += len(s.studies[i].at)
	}
	return n
}

// first is the first column of a study.
func (s *shape) first(study int) int {
	n := 0
	for i := range study {
		n += len(s.studies[i].at)
	}
	return n
}

// same reports whether parts of two shapes may be merged.
func (s *shape) same(o *shape) bool {
	if s == o {
		return true
	}
	if s.print != o.print || len(s.studies) != len(o.studies) {
		return false
	}
	for i := range s.studies {
		a, b := &s.studies[i], &o.studies[i]
		if a.numbers != b.numbers || len(a.at) != len(b.at) || len(a.goals) != len(b.goals) {
			return false
		}
		for k := range a.at {
			if a.at[k] != b.at[k] && (a.at[k] == a.at[k] || b.at[k] == b.at[k]) {
				return false
			}
		}
		for k := range a.goals {
			if a.goals[k] != b.goals[k] {
				return false
			}
		}
	}
	return true
}

// pairs calls for each two studies, the first before the second.
func (s *shape) pairs(each func(a, b int)) {
	for b := range s.studies {
		for a := range b {
			each(a, b)
		}
	}
}
