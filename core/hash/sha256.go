// Package hash says of bytes what they are by a number that two texts never share. Entry points: SHA256, Begun, Hex.
package hash

import (
	"encoding/binary"
	"math/bits"
)

// The constants of SHA-256: the first 32 bits of the fractional parts of the square roots
// of the first 8 primes and of the cube roots of the first 64.
var (
	shaStart = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
	shaRound = [64]uint32{
		0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
		0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
		0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
		0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
		0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
		0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
		0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
		0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
	}
)

// SHA256 is the hash of FIPS 180-4, section 6.2. The standard library's brings its whole
// module of certified ciphers, 60 KB of the page; a test holds this one against it.
func SHA256(text []byte) [32]byte {
	return End(Begun(), text, uint64(len(text)))
}

// Begun is the state of a hash of which nothing is known yet. A text that comes in pieces takes it through More, and End.
func Begun() (state [32]byte) { return written(shaStart) }

// More is the state behind a further piece of whole blocks: a multiple of 64 bytes, what is above that is left out.
func More(state [32]byte, piece []byte) [32]byte {
	h := read(state)
	for at := 0; at+64 <= len(piece); at += 64 {
		shaBlock(&h, piece[at:at+64])
	}
	return written(h)
}

// End is the hash of a text of so many bytes, whose last piece this is.
func End(state [32]byte, piece []byte, bytes uint64) [32]byte {
	whole := len(piece) &^ 63
	var end [128]byte
	n := copy(end[:], piece[whole:])
	end[n] = 0x80
	size := 64
	if n >= 56 { // no room for the length
		size = 128
	}
	binary.BigEndian.PutUint64(end[size-8:], bytes*8)
	return More(More(state, piece[:whole]), end[:size])
}

func read(state [32]byte) (h [8]uint32) {
	for i := range h {
		h[i] = binary.BigEndian.Uint32(state[4*i:])
	}
	return h
}

func written(h [8]uint32) (state [32]byte) {
	for i, x := range h {
		binary.BigEndian.PutUint32(state[4*i:], x)
	}
	return state
}

// Hex writes bytes as pairs of digits. The standard library's brings package fmt, 40 KB of the page.
func Hex(data []byte) string {
	const digits = "0123456789abcdef"
	out := make([]byte, 0, 2*len(data))
	for _, x := range data {
		out = append(out, digits[x>>4], digits[x&15])
	}
	return string(out)
}

// shaBlock takes one block of 64 bytes into the state.
func shaBlock(state *[8]uint32, block []byte) {
	var w [64]uint32
	for i := range 16 {
		w[i] = binary.BigEndian.Uint32(block[4*i:])
	}
	turn := func(x uint32, by int) uint32 { return bits.RotateLeft32(x, -by) }
	for i := 16; i < 64; i++ {
		x, y := w[i-15], w[i-2]
		w[i] = w[i-16] + (turn(x, 7) ^ turn(x, 18) ^ x>>3) + w[i-7] + (turn(y, 17) ^ turn(y, 19) ^ y>>10)
	}
	a, b, c, d, e, f, g, h := state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
	for i := range 64 {
		t1 := h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e&f ^ ^e&g) + shaRound[i] + w[i]
		t2 := (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a&b ^ a&c ^ b&c)
		a, b, c, d, e, f, g, h = t1+t2, a, b, c, d+t1, e, f, g
	}
	for i, x := range [8]uint32{a, b, c, d, e, f, g, h} {
		state[i] += x
	}
}
