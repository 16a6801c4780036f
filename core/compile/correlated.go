package compile

// Correlated is a group of uncertain assumptions that tend to be high or low together.
//
//	Of      their keys in Uncertain
//	Scores  the correlations of their normal scores, in the order of Of, ones on the diagonal; possible together
type Correlated struct {
	Of     []string
	Scores [][]float64
}

// Correlated lists the groups of the plan, each without the members that are certain, which a scenario may make
// of them. A group of which less than two are left is none.
func (s *Sheet) Correlated() []Correlated {
	if len(s.Doc.Correlations) == 0 {
		return nil
	}
	drawn := map[string]bool{}
	for _, u := range s.Uncertain() {
		drawn[u.Key] = true
	}
	var out []Correlated
	for i := range s.Doc.Correlations {
		g := s.Doc.Correlations[i].Only(func(path string) bool { return drawn[path] })
		if len(g.Of) > 1 {
			out = append(out, Correlated{g.Of, g.Scores()})
		}
	}
	return out
}
