package rng

import (
	"errors"
	"math/bits"
)

// Dimensions is the greatest number of dimensions of a Sobol sequence here.
const Dimensions = 128

// ErrDimensions says that a Sobol sequence of so many dimensions is not to be had.
var ErrDimensions = errors.New("a Sobol sequence has 1 to 128 dimensions")

// Sobol is the sequence of points of Sobol (USSR Comput. Math. Math. Phys. 7(4), 1967) with
// the direction numbers of Joe and Kuo, in the order of the Gray code (Antonov and Saleev,
// the same journal 19(1), 1979): any aligned run of 2^m points is a net. It has 2^32 points.
type Sobol struct{ directions [][32]uint32 }

// NewSobol is the sequence in so many dimensions; ErrDimensions unless they are 1 … 128.
func NewSobol(dimensions int) (*Sobol, error) {
	if dimensions < 1 || dimensions > Dimensions {
		return nil, ErrDimensions
	}
	s := &Sobol{make([][32]uint32, dimensions)}
	for k := range 32 { // the first dimension is the van der Corput sequence
		s.directions[0][k] = 1 << (31 - k)
	}
	for i, packed := range joeKuo[:dimensions-1] {
		s.directions[i+1] = directions(packed)
	}
	return s, nil
}

// directions are the direction numbers of a dimension, by Bratley and Fox, ACM TOMS 14(1),
// 1988: the first as many as its polynomial's degree are given, the others follow.
func directions(packed uint64) (v [32]uint32) {
	degree := 1
	for (degree-1)*(degree+2)/2 < bits.Len64(packed)-1 {
		degree++
	}
	shift := (degree - 1) * (degree + 2) / 2
	take := func(n int) uint32 {
		shift -= n
		return uint32(packed>>shift) & (1<<n - 1)
	}
	inner := take(degree - 1) // coefficients of the polynomial without the first and the last
	for k := range degree {
		v[k] = (take(k)<<1 | 1) << (31 - k)
	}
	for k := degree; k < 32; k++ {
		v[k] = v[k-degree] ^ v[k-degree]>>degree
		for j := 1; j < degree; j++ {
			if inner>>(degree-1-j)&1 == 1 {
				v[k] ^= v[k-j]
			}
		}
	}
	return v
}

// At sets out to point i in as many dimensions as it has room for, at most those of the
// sequence: multiples of 2^-32 from 0 on. Point 0 is all zeros.
func (s *Sobol) At(i uint32, out []float64) {
	for d := range out {
		out[d] = float64(s.digits(d, i)) * 0x1p-32
	}
}

// Scrambled sets out to point i of the sequence under the Owen scramble of a stream: even
// over 0 … 1, both ends left out, each aligned run still a net. Scrambles of different
// streams are independent.
// Source of the scramble: Laine and Karras, Computer Graphics Forum 30(4), 2011, in the
// variant of Vegdahl, Building a better LK hash, 2021.
func (s *Sobol) Scrambled(stream Stream, i uint32, out []float64) {
	for d := range out {
		key := stream.of(^d)
		x := bits.Reverse32(s.digits(d, i))
		seed := uint32(key)
		x ^= x * 0x3d20adea
		x += seed
		x *= seed>>16 | 1
		x ^= x * 0x05526c56
		x ^= x * 0x53a22864
		out[d] = unit(uint64(bits.Reverse32(x))<<20 | mix(key+uint64(i)*golden)>>44)
	}
}

// digits are the first 32 binary digits of point i in dimension d.
func (s *Sobol) digits(d int, i uint32) uint32 {
	x, v := uint32(0), &s.directions[d]
	for gray := i ^ i>>1; gray != 0; gray &= gray - 1 {
		x ^= v[bits.TrailingZeros32(gray)%32]
	}
	return x
}
