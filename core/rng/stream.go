// Package rng holds the random numbers of a simulation. They are no sequence that somebody
// advances: each is a function of (seed, key, draw) alone, integers until the last step, so
// that any range of draws can be computed anywhere, in any order, to the same bits, and one
// more assumption disturbs no other. Entry points: Of, Stream.Block, NewSobol, Words.
package rng

// Block is the number of draws of one independent randomisation.
const Block = 256

// Stream is the numbers of one key under one seed.
type Stream struct{ key uint64 }

// golden is the step of SplitMix64, the odd integer next to 2^64 over the golden ratio.
const golden = 0x9e3779b97f4a7c15

// mix is a bijection of 64 bits in which each bit of the argument turns each bit of the
// result in about half of all cases.
// Source: SplitMix64, Steele, Lea and Flood, OOPSLA 2014, with Stafford's variant 13.
func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Of is the stream of a key, which is any text, under a seed. Streams of two keys or two
// seeds are independent.
func Of(seed uint64, key string) Stream {
	h := mix(seed + golden)
	for len(key) >= 8 {
		h = mix((h ^ word(key[:8])) + golden)
		key = key[8:]
	}
	// the last word carries its length, so that "a" and "a\x00" differ
	return Stream{mix((h ^ word(key) ^ uint64(len(key)+1)<<56) + golden)}
}

// word is up to eight bytes as an integer, the first byte lowest.
func word(s string) uint64 {
	w := uint64(0)
	for i := range len(s) {
		w |= uint64(s[i]) << (8 * i)
	}
	return w
}

// of is the state from which the numbers of block b are counted.
func (s Stream) of(b int) uint64 { return mix(s.key + uint64(b)*golden) }

// unit is 52 random bits as the middle of one of 2^52 equal parts of 0 … 1: never 0 or 1.
func unit(bits uint64) float64 { return float64(int64(bits<<1|1)) * 0x1p-53 }

// Plain sets out to the first len(out) numbers of block b, independent and even over
// 0 … 1, both ends left out; len(out) ≤ Block.
func (s Stream) Plain(b int, out []float64) {
	state := Stream{^s.key}.of(b)
	for i := range out {
		state += golden
		out[i] = unit(mix(state) >> 12)
	}
}
