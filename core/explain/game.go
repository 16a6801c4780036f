package explain

// Coalition is a set of changes that have been made, a bit each.
type Coalition []uint64

// Has reports whether change i has been made.
func (c Coalition) Has(i int) bool { return c[i/64]>>(i%64)&1 == 1 }

// Members are the changes of a coalition, in order.
func (c Coalition) Members() []int {
	var out []int
	for i := range len(c) * 64 {
		if c.Has(i) {
			out = append(out, i)
		}
	}
	return out
}

// within reports whether all members are members of another, too.
func (c Coalition) within(other Coalition) bool {
	for i, word := range c {
		if word&^other[i] != 0 {
			return false
		}
	}
	return true
}

// coalitions are count sets of n changes, none made in any.
func coalitions(count, n int) []Coalition {
	words := (n + 63) / 64
	all := make([]uint64, count*words)
	out := make([]Coalition, count)
	for i := range out {
		out[i] = all[i*words:][:words:words]
	}
	return out
}

// Game is a difference to be split: Players are the changes, and Worth gives the Outputs (the
// numbers that are split, one or one a period) of each coalition, those of one beside each other.
// A number without a value is NaN, one that is never is +Inf.
type Game struct {
	Players, Outputs int
	Worth            func(of []Coalition, dst []float64)
}

// Split is a difference split over its changes.
//
//	From, To  the numbers before and after all changes, by output
//	Parts     by player, by output; they add up to To − From to the last digit. NaN where
//	          the difference has no value, or no order of the changes has one all the way
//	Errors    of the parts, which hold in 997 of 1,000 cases; nil where they are exact
//	Alone     what a change does by itself, by player and output; these do not add up
//	Lost      coalitions in which the first number has no value or is never, those that hold
//	          no smaller one, fewest changes first, at most eight
//	Orders    the share of the orders of the changes that have a value all the way; the parts
//	          are the mean over these
//	Evaluations  how many coalitions were evaluated
type Split struct {
	From, To           []float64
	Parts, Errors      [][]float64
	Alone              [][]float64
	Lost               []Coalition
	Orders             float64
	Evaluations        int
	Sampled, ByProduct bool
}

// mostExact is how many changes are split exactly: 4,096 coalitions.
const mostExact = 12

// Shapley splits a difference by the mean, over all orders in which the changes could be made,
// of what each adds when its turn comes: exactly up to twelve changes, above that over a
// sample of orders. Source: Shapley, A value for n-person games, 1953.
//
// An order that passes through a coalition without a value has no such mean; it is left out,
// and the coalition is named in Lost. The others still add up, each of them.
func (g *Game) Shapley(seed uint64) *Split {
	var s *Split
	if g.Players <= mostExact {
		s = g.exact()
	} else {
		s = g.sampled(seed)
	}
	for o := range g.Outputs {
		settle(s, o)
	}
	return s
}

// empty is a split of nothing yet.
func (g *Game) empty() *Split {
	rows := func() [][]float64 {
		out := make([][]float64, g.Players)
		for i := range out {
			out[i] = make([]float64, g.Outputs)
		}
		return out
	}
	return &Split{From: make([]float64, g.Outputs), To: make([]float64, g.Outputs), Parts: rows(), Alone: rows()}
}

// settle shares what rounding left so that the parts, added in order, are the difference: by
// their sizes first, so that equals stay equals, then the last bits to one of them. Where parts
// are far larger than their difference, it is met as near as doubles of their size can.
func settle(s *Split, o int) {
	difference := s.To[o] - s.From[o]
	rest, total := difference, 0.0
	for _, p := range s.Parts {
		rest -= p[o]
		total += size(p[o])
	}
	if !(total > 0) || !finite(total) || !finite(difference) {
		return
	}
	for _, p := range s.Parts {
		p[o] += float64(rest / total * size(p[o]))
	}
	for i := len(s.Parts) - 1; i >= 0; i-- {
		for _, part := range [...]float64{1, 0.5, 0.25} { // a whole bit may step from one side to the other: ties go to the even
			left := difference - added(s.Parts, o)
			if left == 0 {
				return
			}
			if p := s.Parts[i]; p[o] != 0 {
				p[o] += float64(left * part)
			}
		}
	}
}

// added is the sum of an output's parts, in order.
func added(parts [][]float64, o int) float64 {
	sum := 0.0
	for _, p := range parts {
		sum += p[o]
	}
	return sum
}
