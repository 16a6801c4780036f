package stat

import "math"

// Sketch counts numbers by their sign, exponent and the first bits of what follows: with 7 of
// them in cells that are a 128th of their lower end wide. It merges to the same bits in any
// order, and stays small however many numbers it counts. A number that it gives back is within
// its cell: with 7 bits it is off by less than 1/128 of itself. The zero value counts no bits.
type Sketch struct {
	bits  uint8
	half  [2]half // numbers above and below 0
	zero  uint64  // 0 and what is nearer to it than 2^−1022
	count uint64
}

// half is the cells of one sign, by exponent: numbers between a power of two and the next.
type half struct {
	first int // exponent of pages[0]
	pages [][]uint64
}

// NewSketch is an empty sketch of so many bits, at most 7.
func NewSketch(bits int) *Sketch { return &Sketch{bits: uint8(bits)} }

// Add counts a finite number.
func (s *Sketch) Add(x float64) {
	s.count++
	b := math.Float64bits(x)
	exponent := int(b >> 52 & 0x7ff)
	h := &s.half[b>>63]
	if i := exponent - h.first; uint(i) < uint(len(h.pages)) && h.pages[i] != nil { // nearly always
		h.pages[i][b>>(52-s.bits)&(1<<s.bits-1)]++
		return
	}
	if exponent == 0 {
		s.zero++
		return
	}
	s.page(b>>63, exponent)[b>>(52-s.bits)&(1<<s.bits-1)]++
}

// page is the cells of a sign and an exponent, made where there are none yet.
func (s *Sketch) page(sign uint64, exponent int) []uint64 {
	h := &s.half[sign]
	switch n := len(h.pages); {
	case n == 0:
		h.first, h.pages = exponent, make([][]uint64, 1)
	case exponent < h.first:
		h.pages = append(make([][]uint64, h.first-exponent, n+h.first-exponent), h.pages...)
		h.first = exponent
	case exponent >= h.first+n:
		h.pages = append(h.pages, make([][]uint64, exponent-h.first-n+1)...)
	}
	p := &h.pages[exponent-h.first]
	if *p == nil {
		*p = make([]uint64, 1<<s.bits)
	}
	return *p
}

// Merge counts what another sketch has counted.
func (s *Sketch) Merge(o *Sketch) {
	s.count += o.count
	s.zero += o.zero
	for sign := range o.half {
		for i, from := range o.half[sign].pages {
			if from == nil {
				continue
			}
			to := s.page(uint64(sign), o.half[sign].first+i)
			for k, n := range from {
				to[k] += n
			}
		}
	}
}

// Negated is the sketch of the numbers with the other sign. The two share their cells.
func (s *Sketch) Negated() *Sketch {
	out := *s
	out.half[0], out.half[1] = s.half[1], s.half[0]
	return &out
}

// Count is how many numbers were counted.
func (s *Sketch) Count() uint64 { return s.count }

// Cells gives every cell that is not empty in ascending order: its ends and its count. The
// cell of 0 is from 0 to 0. It stops where see gives false.
func (s *Sketch) Cells(see func(low, high float64, count uint64) bool) {
	below, above := &s.half[1], &s.half[0]
	for i := len(below.pages) - 1; i >= 0; i-- {
		for k := len(below.pages[i]) - 1; k >= 0; k-- {
			low, high := s.ends(below.first+i, k)
			if n := below.pages[i][k]; n > 0 && !see(-high, -low, n) {
				return
			}
		}
	}
	if s.zero > 0 && !see(0, 0, s.zero) {
		return
	}
	for i, p := range above.pages {
		for k, n := range p {
			if n == 0 {
				continue
			}
			low, high := s.ends(above.first+i, k)
			if !see(low, high, n) {
				return
			}
		}
	}
}

// ends are the ends of a cell above 0. The last ends at the greatest number.
func (s *Sketch) ends(exponent, k int) (low, high float64) {
	at := uint64(exponent)<<s.bits | uint64(k)
	high = math.Float64frombits((at + 1) << (52 - s.bits))
	return math.Float64frombits(at << (52 - s.bits)), min(high, math.MaxFloat64)
}

// Quantile is the value that a share p of the numbers lies below, as Order has it, where
// the numbers of a cell lie evenly in it; NaN of no numbers.
func (s *Sketch) Quantile(p float64) float64 {
	if s.count == 0 || !(p >= 0 && p <= 1) {
		return math.NaN()
	}
	at := p * float64(s.count-1)
	x, before := math.NaN(), 0.0
	s.Cells(func(low, high float64, n uint64) bool {
		inside := (at - before + 0.5) / float64(n)
		x = low + float64((high-low)*min(max(inside, 0), 1))
		before += float64(n)
		return at > before-0.5
	})
	return x
}

// Below is how many of the numbers are less than x, where those of a cell lie evenly in it.
func (s *Sketch) Below(x float64) float64 {
	sum := 0.0
	s.Cells(func(low, high float64, n uint64) bool {
		switch {
		case x <= low:
			return false
		case x >= high:
			sum += float64(n)
		default:
			sum += float64(float64(n) * ((x - low) / (high - low)))
		}
		return true
	})
	return sum
}
