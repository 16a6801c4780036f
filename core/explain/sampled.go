package explain

import (
	"math"
	"math/bits"
)

// Bounds of a sample: enough rounds to tell an error at all, and then until the largest error
// is a thousandth of all that is split, or so many coalitions have been evaluated.
const (
	fewestRounds = 32
	mostWorths   = 1 << 16
	goodEnough   = 1e-3
)

// sampled is the mean over a sample of orders. A round lays the changes on a circle at random
// and reads the orders that begin anywhere on it and go either way: each change stands at each
// place equally often (a stratum a place), each order is there with its reverse (antithetic), and
// all 2n orders need only the n·(n−1) arcs of the circle. Very many changes: one order and its
// reverse a round. Rounds are independent, so their spread tells the error.
// Sources: Castro, Gómez, Tejada, Computers & Operations Research 36(5), 2009 (orders at random);
// Castro, Gómez, Molina, Tejada, ibid. 82, 2017 (strata by place).
func (g *Game) sampled(seed uint64) *Split {
	s := g.empty()
	s.Sampled = true
	r := newCircle(g)
	r.ends(s)
	if !finite(s.From[0]) || !finite(s.To[0]) {
		for _, p := range s.Parts {
			for o := range p {
				p[o] = math.NaN()
			}
		}
		s.Evaluations = r.worths
		return s
	}
	sums := newTally(g)
	stream := mixed(seed)
	for round := 1; ; round++ {
		r.turn(&stream)
		r.tell(sums)
		done := r.worths >= mostWorths || round >= fewestRounds && sums.settled()
		if done && round >= 2 {
			break
		}
	}
	sums.into(s)
	s.Lost = fewest(r.lost)
	s.Evaluations = r.worths
	return s
}

// circle is one round: the changes in a circle, and what each arc of it is worth.
type circle struct {
	g      *Game
	order  []int
	starts []int       // where orders begin: anywhere, or at the first alone
	sets   []Coalition // a set an arc
	worth  []float64   // by arc and output
	none   []float64   // of no change and of all, by output
	all    []float64
	lost   []Coalition
	worths int
}

func newCircle(g *Game) *circle {
	n := g.Players
	r := &circle{g: g, order: make([]int, n), none: make([]float64, g.Outputs), all: make([]float64, g.Outputs)}
	for i := range r.order {
		r.order[i] = i
	}
	r.starts, r.sets = []int{0}, coalitions(2*(n-1), n)
	if n*(n-1)*fewestRounds <= mostWorths {
		r.starts, r.sets = append([]int(nil), r.order...), coalitions(n*(n-1), n)
	}
	r.worth = make([]float64, len(r.sets)*g.Outputs)
	return r
}

// arc is the place among the sets of the arc of a length (1 … n−1) from a place on. With orders
// that begin at the first alone there are those that begin there, and those that end before it.
func (r *circle) arc(at, length int) int {
	n := r.g.Players
	at = (at + n) % n
	switch {
	case len(r.starts) > 1:
		return at*(n-1) + length - 1
	case at == 0:
		return length - 1
	}
	return n - 1 + length - 1
}

// ends evaluates no change, all changes, and each alone.
func (r *circle) ends(s *Split) {
	n := r.g.Players
	sets := coalitions(n+2, n)
	for i := range n {
		sets[0][i/64] |= 1 << (i % 64)
		sets[i+2][i/64] |= 1 << (i % 64)
	}
	worth := make([]float64, len(sets)*r.g.Outputs)
	r.g.Worth(sets, worth)
	r.worths += len(sets)
	for o := range r.g.Outputs {
		s.To[o], s.From[o] = worth[o], worth[r.g.Outputs+o]
		for i := range n {
			s.Alone[i][o] = worth[(i+2)*r.g.Outputs+o] - s.From[o]
		}
	}
	copy(r.none, s.From)
	copy(r.all, s.To)
}

// turn lays the changes anew and evaluates the arcs.
func (r *circle) turn(stream *mixed) {
	n := r.g.Players
	for i := n - 1; i > 0; i-- {
		j := stream.below(i + 1)
		r.order[i], r.order[j] = r.order[j], r.order[i]
	}
	for _, start := range r.starts {
		for length := 1; length < n; length++ {
			r.lay(start, length)
			r.lay(start+n-length, length)
		}
	}
	r.g.Worth(r.sets, r.worth)
	r.worths += len(r.sets)
	for arc, set := range r.sets {
		if !finite(r.worth[arc*r.g.Outputs]) {
			r.miss(set)
		}
	}
}

// lay puts the changes of an arc into its set.
func (r *circle) lay(at, length int) {
	set := r.sets[r.arc(at, length)]
	clear(set)
	for k := range length {
		i := r.order[(at+k)%len(r.order)]
		set[i/64] |= 1 << (i % 64)
	}
}

// miss notes a coalition without a value, unless it holds a smaller one that is noted.
func (r *circle) miss(set Coalition) {
	kept := r.lost[:0]
	for _, c := range r.lost {
		if c.within(set) {
			return
		}
		if !set.within(c) {
			kept = append(kept, c)
		}
	}
	r.lost = kept
	if len(r.lost) < 8*mostLost {
		r.lost = append(r.lost, append(Coalition(nil), set...))
	}
}

// value is what the arc of a length from a place on is worth.
func (r *circle) value(at, length, o int) float64 {
	switch length {
	case 0:
		return r.none[o]
	case r.g.Players:
		return r.all[o]
	}
	return r.worth[r.arc(at, length)*r.g.Outputs+o]
}

// tell adds up what each player adds in each order of the round that has a value all the way.
func (r *circle) tell(t *tally) {
	n := r.g.Players
	for o := range r.g.Outputs {
		t.begin()
		for _, start := range r.starts {
			for _, forward := range [2]bool{true, false} {
				t.order(func(k int) (player int, before, after float64) {
					if forward {
						return r.order[(start+k)%n], r.value(start, k, o), r.value(start, k+1, o)
					}
					at := (start + n - 1 - k) % n
					return r.order[at], r.value(at+1, k, o), r.value(at, k+1, o)
				})
			}
		}
		t.end(o)
	}
}

// mixed is a stream of numbers by counting: SplitMix64 (Steele, Lea, Flood 2014).
type mixed uint64

func (m *mixed) next() uint64 {
	*m += 0x9e3779b97f4a7c15
	z := uint64(*m)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below is a whole number 0 … n−1, even but for 2⁻⁵⁰.
func (m *mixed) below(n int) int {
	high, _ := bits.Mul64(m.next(), uint64(n))
	return int(high)
}
