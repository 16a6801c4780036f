package discover

import "planleaf/core/rng"

// Cases are the users of Counts one by one, in the order of the log: Cell[First[i]:First[i+1]] are the places of user
// i in Part.Did, one for each behaviour and window in which they did it.
type Cases struct {
	First []int32
	Cell  []int32
	Kept  []bool
	User  []int32 // of the log
	cells int
}

// close ends a user.
func (c *Cases) close(kept bool, user int32) {
	c.First = append(c.First, int32(len(c.Cell)))
	c.Kept = append(c.Kept, kept)
	c.User = append(c.User, user)
}

// Permuted is what rounds of permutation say: how many there were, and in how many of them some rule among all reached
// a given MCC when the outcome was dealt out at random among the users.
type Permuted struct{ Rounds, Reached int }

// Merge adds other rounds.
func (p *Permuted) Merge(o Permuted) { p.Rounds, p.Reached = p.Rounds+o.Rounds, p.Reached+o.Reached }

// P is the share of rounds that reached it, the data themselves counted as one of them, so that it is never 0: the
// chance that the best of all these rules would be as good if none told anything.
// Source: Westfall and Young, Resampling-based Multiple Testing, 1993; Phipson and Smyth, SAGMB 9(1), 2010.
func (p Permuted) P() float64 { return float64(p.Reached+1) / float64(p.Rounds+1) }

// Permute makes the rounds from … to−1: a round depends on the seed and its number alone. reach is the MCC to reach.
// It stops early when watch, if given, is false after a round; it has then made fewer rounds than asked.
func Permute(c *Counts, cases *Cases, seed uint64, from, to int, reach float64, watch func(done int) bool) (p Permuted) {
	n := len(cases.Kept)
	stream := rng.Of(seed, "permutation")
	blocks := (n + rng.Block - 1) / rng.Block
	order := make([]int32, n)
	part := Part{Users: c.All.Users, Kept: c.All.Kept, Did: c.All.Did, DidKept: make([]int32, cases.cells)}
	few := min(part.Kept, n-part.Kept) // the smaller side is dealt out
	sign := int32(1)
	if few < part.Kept {
		sign = -1
	}
	var luck [rng.Block]float64
	for round := from; round < to; round++ {
		for i := range order {
			order[i] = int32(i)
		}
		if sign < 0 {
			copy(part.DidKept, part.Did)
		} else {
			clear(part.DidKept)
		}
		for i := range few {
			if i%rng.Block == 0 {
				stream.Plain(round*blocks+i/rng.Block, luck[:])
			}
			j := min(i+int(luck[i%rng.Block]*float64(n-i)), n-1)
			u := order[j]
			order[j] = order[i]
			for _, cell := range cases.Cell[cases.First[u]:cases.First[u+1]] {
				part.DidKept[cell] += sign
			}
		}
		p.Rounds++
		if c.most(&part) >= reach-tie {
			p.Reached++
		}
		if watch != nil && !watch(p.Rounds) {
			break
		}
	}
	return p
}

// tie is how far below another an MCC may be computed that is equal to it: the same number from other counts differs
// in its last bits.
const tie = 1e-12

// most is the greatest MCC of all rules in a part.
func (c *Counts) most(p *Part) float64 {
	best := -2.0
	c.Each(p, func(_ Rule, f Four) {
		if c.enough(f) {
			if x := MCC.Of(f); x > best {
				best = x
			}
		}
	})
	return best
}

// enough reports whether a rule has enough users on either side to be called the best.
func (c *Counts) enough(f Four) bool {
	return f.Did() >= c.Key.Least && f.N()-f.Did() >= c.Key.Least
}
