package press

import "math/bits"

const (
	shortest    = 2
	longest     = 1<<11 + 1 // what the classes of lengths can say
	recent      = 3         // places that are remembered, the latest first
	sizes       = 16 + 2*7  // classes of lengths
	symbols     = firstMatch + (recent+1)*sizes
	firstMatch  = 256 // symbols of matches: by place (recent ones, then a new one), then class of length
	placeTables = 4   // by the length of the match: 3, 4, 5, more
	places      = 48  // classes of distances
	contexts    = 3 * 256
)

// context is which of them holds behind a byte and since so many literals.
func context(before byte, since int) int { return min(since, 2)<<8 | int(before) }

// token is a literal, of length 1, or a match.
type token struct {
	length   uint16
	kind     uint8 // of a match: which of the recent places, or recent for a new one
	distance uint32
}

// past is what the meaning of a token rests on: how many literals there have been since the last match, and the last places.
type past struct {
	since  int
	recent [recent]uint32
}

// after is the past of what follows a token.
func (p past) after(t token) past {
	if t.length == 1 {
		p.since = min(p.since+1, 2)
		return p
	}
	p.since = 0
	k := min(int(t.kind), recent-1)
	copy(p.recent[1:k+1], p.recent[:k])
	p.recent[0] = t.distance
	return p
}

// class is a range of numbers that share a symbol, and which of them it is, in further bits.
type class struct {
	symbol int
	extra  uint32
	bits   int
}

// classOf cuts each doubling of numbers in two; those below 2 << exact stand for themselves.
func classOf(v uint32, exact int) class {
	if v < 2<<exact {
		return class{symbol: int(v)}
	}
	n := bits.Len32(v) - 2
	return class{2<<exact + 2*(n-exact) + int(v>>n&1), v & (1<<n - 1), n}
}

// Numbers that stand for themselves: see classOf.
const (
	exactSizes  = 3
	exactPlaces = 1
)

func sizeOf(length int) class       { return classOf(uint32(length-shortest), exactSizes) }
func placeOf(distance uint32) class { return classOf(distance-1, exactPlaces) }

// firstOf is the least number of a class, and how many further bits it has.
func firstOf(symbol, exact int) (first uint32, bits int) {
	if symbol < 2<<exact {
		return uint32(symbol), 0
	}
	bits = exact + (symbol-2<<exact)/2
	return uint32(2|symbol&1) << bits, bits
}

// placeTable is which table a place is coded by.
func placeTable(length int) int { return min(length-3, placeTables-1) }
