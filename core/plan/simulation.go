package plan

import (
	"strconv"

	"planleaf/core/rng"
)

// Simulation is how the futures of a plan are drawn. It is a part of what the plan says: the same file gives the
// same draws, on any machine.
type Simulation struct {
	Seed     Seed   `plan:"seed"`
	Draws    int    `plan:"draws,within=100..100000000"`
	Sampling string `plan:"sampling,enum=stratified|plain"` // "" = stratified
	Extra    []Member
}

// Seed names a stream of random numbers: three words that a person can repeat, or digits; "" is the usual one.
type Seed string

// The usual choices, where a plan says nothing.
const (
	usualSeed  = 874_455 // bamboo-ferry-seven: any words would do
	usualDraws = 10_000
	mostSeed   = 1 << 53 // the greatest that any reader of JSON keeps
)

// Bounds of draws: fewer tell nothing, more is a day's work of a big machine on a small plan.
const (
	LeastDraws = 100
	MostDraws  = 100_000_000
)

// Start is the number that the seed names, and how many draws are made.
func (s *Simulation) Start() (seed uint64, draws int) {
	seed, draws = usualSeed, usualDraws
	if n, ok := rng.Seed(string(s.Seed)); ok {
		seed = n
	}
	if s.Draws > 0 {
		draws = s.Draws
	}
	return seed, draws
}

// Plain reports whether draws are independent of each other, not stratified.
func (s *Simulation) Plain() bool { return s.Sampling == "plain" }

// seed reads words or a number.
func (b *binder) seed(n *node) string {
	switch n.kind {
	case number:
		if x, ok := parseNumber(n.text); ok && x >= 0 && x <= mostSeed && x == float64(uint64(x)) {
			return strconv.FormatUint(uint64(x), 10)
		}
	case text:
		if seed, ok := rng.Seed(n.text); ok && seed <= mostSeed {
			if isDigits(n.text) {
				return n.text
			}
			return rng.Words(seed)
		}
	}
	b.at(n.at, "seed-unknown", shown(n)).fix(rng.Words(usualSeed))
	return ""
}

// seedNode is a seed as it is written: digits as a number.
func seedNode(s Seed) node {
	if isDigits(string(s)) {
		return node{kind: number, at: -1, keyAt: -1, text: string(s)}
	}
	return textNode(string(s))
}
