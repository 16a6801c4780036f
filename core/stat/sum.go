// Package stat holds summaries of many numbers that are the same to the bit in whatever
// order and grouping the numbers come: exact sums, quantiles by counting, and a sketch of
// counts for more numbers than are kept; and what counts say of shares: intervals, tests,
// many tests at once. It knows nothing of plans or models.
// Entry points: Sum, Sketch, Order; Wilson, CompareShares, BenjaminiHochberg.
package stat

import (
	"math"
	"math/bits"
)

// Sum adds finite numbers without rounding: it is a fixed-point number wide enough for all
// of them, in digits of 32 bits that stand in 64, so that carries wait. The zero value is 0.
// Source: the small superaccumulator of Neal, Fast exact summation using small and large
// superaccumulators, arXiv 1505.05571, 2015; after Kulisch.
type Sum struct {
	digits [digits]int64 // digit i counts 2^(32·i − 1074)
	adds   int           // since the carries were last made
}

// digits reach from the least number, 2^−1074, to 2^30 times the greatest, below 2^1024.
const digits = (1074+1024+31)/32 + 2

// patience is how many additions a digit holds before its carries must be made.
const patience = 1 << 29

// Add adds a finite number; one that is not finite is the caller's mistake and panics.
func (s *Sum) Add(x float64) {
	b := math.Float64bits(x)
	at, m := int(b>>52&0x7ff), b&(1<<52-1)
	switch at {
	case 0x7ff:
		panic("stat: a sum of what is not finite")
	case 0:
	default:
		at, m = at-1, m|1<<52
	}
	high, low := bits.Mul64(m, 1<<(at&31))
	d := s.digits[at>>5:][:3]
	if b>>63 == 0 {
		d[0] += int64(low & math.MaxUint32)
		d[1] += int64(low >> 32)
		d[2] += int64(high)
	} else {
		d[0] -= int64(low & math.MaxUint32)
		d[1] -= int64(low >> 32)
		d[2] -= int64(high)
	}
	if s.adds++; s.adds >= patience {
		s.carry()
	}
}

// Merge adds another sum.
func (s *Sum) Merge(o *Sum) {
	s.carry()
	with := *o
	with.carry()
	for i, d := range with.digits {
		s.digits[i] += d
	}
	s.carry()
}

// Negate makes it the sum of the numbers with the other sign.
func (s *Sum) Negate() {
	for i := range s.digits {
		s.digits[i] = -s.digits[i]
	}
}

// carry brings all digits but the last into 0 … 2^32−1: the one way to write the number.
func (s *Sum) carry() {
	s.adds = 0
	for i := range digits - 1 {
		up := s.digits[i] >> 32
		s.digits[i] -= up << 32
		s.digits[i+1] += up
	}
}

// Float is the sum, rounded once to the nearest number.
func (s *Sum) Float() float64 {
	m, negative := s.magnitude()
	top := digits - 1
	for top >= 0 && m[top] == 0 {
		top--
	}
	if top < 0 {
		return 0
	}
	word, at := m[top], 32*top
	for i := top - 1; i >= 0; i-- {
		switch room := bits.LeadingZeros64(word); {
		case room >= 32:
			word, at = word<<32|m[i], at-32
		case room > 0:
			word, at = word<<room|m[i]>>(32-room), at-room
			if m[i]<<(32+room) != 0 {
				word |= 1
			}
		case m[i] != 0:
			word |= 1 // what is cut off may decide which is nearer
		}
	}
	x := math.Ldexp(float64(word), at-1074)
	if negative {
		return -x
	}
	return x
}

// magnitude is the number without its sign, in digits of 32 bits.
func (s *Sum) magnitude() (m [digits]uint64, negative bool) {
	t := *s
	t.carry()
	if negative = t.digits[digits-1] < 0; negative {
		t.Negate()
		t.carry()
	}
	for i, d := range t.digits {
		m[i] = uint64(d)
	}
	return m, negative
}
