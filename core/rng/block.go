package rng

import "math/bits"

// Block sets out to the first len(out) numbers of block b, len(out) ≤ Block: over 0 … 1,
// both ends left out, one in each of Block equal strata, and in every aligned run of 2^m of
// them one in each of 2^m. Blocks are independent of each other, so their spread is the
// error of what is computed from them.
//
// Within a block it is the van der Corput sequence in base 2 under Owen's nested scramble
// (Owen, in Monte Carlo and Quasi-Monte Carlo Methods, 1995), its index shuffled in the
// same nested manner, so that two keys pair at random (Burley, JCGT 9(4), 2020). The first
// eight digits of a scrambled number say its stratum; below that it is alone in its part of
// the tree, so that its other digits are plain random ones.
func (s Stream) Block(b int, out []float64) {
	state := s.of(b)
	strata := scrambled(&state)
	for _, w := range strata {
		if len(out) < 8 {
			for i := range out {
				state += golden
				out[i] = unit(w&0xff<<44 | mix(state)>>20)
				w >>= 8
			}
			return
		}
		eight := out[:8]
		for i := range eight {
			state += golden
			eight[i] = unit(w&0xff<<44 | mix(state)>>20)
			w >>= 8
		}
		out = out[8:]
	}
}

// ones has the lowest bit of each of eight bytes.
const ones = 0x0101010101010101

// spread takes each of the eight lowest bits to the lowest bit of a byte of its own.
func spread(bits uint64) uint64 { return bits & 0xff * 0x8040201008040201 >> 7 & ones }

// scrambled is a random order of the 256 strata, eight a word, the first lowest: the van
// der Corput sequence under a random bit for each node of the tree of its digits, and
// another for each node of the tree of its index. It leaves the state behind the bits used.
func scrambled(state *uint64) (strata [Block / 8]uint64) {
	next := func() uint64 {
		*state += golden
		return mix(*state)
	}
	// Each level doubles the sequence: what follows has the next digit that the first half
	// has not. The first eight numbers are one word, three levels.
	r := next()
	w := (1<<8 ^ r&1*0x0101) << 7
	f := spread(r >> 1 & 0x7f)
	w |= w << 16
	w |= (f&0x0101 ^ f&0x0101<<16 ^ 0x01010000) << 6
	w |= w << 32
	f >>= 16
	w |= (f&0x01010101 ^ f&0x01010101<<32 ^ 0x0101010100000000) << 5
	strata[0] = w
	left, digit := r>>8, 4
	for n, used := 1, 1; n < len(strata); n *= 2 {
		for i := range n {
			if used%8 == 0 {
				left = next()
			}
			used++
			f := spread(left)
			left >>= 8
			strata[i+n] = strata[i] | (f^ones)<<digit
			strata[i] |= f << digit
		}
		digit--
	}
	return shuffled(strata, next)
}

// shuffled swaps the halves of a sequence or not, the halves of each half, and so on down
// to single numbers.
func shuffled(sorted [Block / 8]uint64, next func() uint64) (out [Block / 8]uint64) {
	var from [Block / 8]uint8 // the swaps of whole words
	r := next()
	for n := 1; n < len(from); n *= 2 {
		for j := n - 1; j >= 0; j-- {
			k := from[j]*2 | uint8(r&1)
			from[2*j], from[2*j+1] = k, k^1
			r >>= 1
		}
	}
	for j := range out {
		if j%8 == 0 {
			r = next()
		}
		w, f := sorted[from[j]%(Block/8)], spread(r)
		w = bits.RotateLeft64(w, int(r&1)*32)
		d := (w ^ w>>16) & (f >> 8 & 0x0000000100000001 * 0xffff)
		w ^= d | d<<16
		d = (w ^ w>>8) & (f & 0x0001000100010001 * 0xff)
		out[j] = w ^ (d | d<<8)
		r >>= 8
	}
	return out
}
