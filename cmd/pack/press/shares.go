package press

import "math/bits"

// A symbol has a share of all states of the coder, at least one if it is used at all.
const (
	shareBits  = 11
	states     = 1 << shareBits
	spreadStep = states>>1 + states>>3 + 3 // has no factor in common with states
)

// sharesOf are the shares of symbols, in proportion to how often they are used.
func sharesOf(counts []uint32) []uint32 {
	shares := make([]uint32, len(counts))
	var total, given uint64
	for _, n := range counts {
		total += uint64(n)
	}
	if total == 0 {
		shares[0] = states
		return shares
	}
	for s, n := range counts {
		if n > 0 {
			shares[s] = uint32(max(1, uint64(n)*states/total))
			given += uint64(shares[s])
		}
	}
	for ; given < states; given++ { // to whom it is worth most
		best := -1
		for s, n := range counts {
			if n > 0 && (best < 0 || uint64(n)*uint64(2*shares[best]+1) > uint64(counts[best])*uint64(2*shares[s]+1)) {
				best = s
			}
		}
		shares[best]++
	}
	for ; given > states; given-- { // from whom it is worth least
		best := -1
		for s, n := range counts {
			if shares[s] > 1 && (best < 0 || uint64(n)*uint64(2*shares[best]-1) < uint64(counts[best])*uint64(2*shares[s]-1)) {
				best = s
			}
		}
		shares[best]--
	}
	return shares
}

// spread says which symbol each state stands for: those of one symbol lie far apart.
func spread(shares []uint32) *[states]uint16 {
	var out [states]uint16
	at := 0
	for s, n := range shares {
		for range n {
			out[at] = uint16(s)
			at = (at + spreadStep) % states
		}
	}
	return &out
}

// decoder says of each state its symbol, and the next state: a first one, to which further bits are added.
type decoder [states]struct {
	symbol, next uint16
	bits         uint8
}

func newDecoder(shares []uint32) *decoder {
	var d decoder
	next := append([]uint32(nil), shares...)
	for state, s := range spread(shares) {
		x := next[s] // of a share's states each leads on from one to two times the share
		next[s]++
		n := shareBits + 1 - bits.Len32(x)
		d[state].symbol, d[state].bits, d[state].next = s, uint8(n), uint16(x<<n-states)
	}
	return &d
}

// encoder goes the way of a decoder backwards.
type encoder struct {
	shares []uint32
	states [][]uint16 // of each symbol
}

func newEncoder(shares []uint32) *encoder {
	e := &encoder{shares, make([][]uint16, len(shares))}
	for state, s := range spread(shares) {
		e.states[s] = append(e.states[s], uint16(state))
	}
	return e
}

// before is the state that stands for a symbol and leads to a state, with the bits that lead there.
func (e *encoder) before(state uint32, symbol int) (before, value uint32, n int) {
	x, share := state+states, e.shares[symbol]
	n = bits.Len32(x) - bits.Len32(share)
	if x>>n < share {
		n--
	}
	return uint32(e.states[symbol][x>>n-share]), x & (1<<n - 1), n
}
