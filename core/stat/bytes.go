package stat

import (
	"encoding/binary"
	"math"
)

// Reader reads numbers from the front of bytes; once they are wrong it is Bad and gives zeros.
type Reader struct {
	Left []byte
	Bad  bool
}

// Fail says that the bytes are wrong.
func (r *Reader) Fail() { r.Left, r.Bad = nil, true }

// Word reads an unsigned number of n bytes, at most 8.
func (r *Reader) Word(n int) uint64 {
	if len(r.Left) < n {
		r.Fail()
		return 0
	}
	var x uint64
	for i := n - 1; i >= 0; i-- {
		x = x<<8 | uint64(r.Left[i])
	}
	r.Left = r.Left[n:]
	return x
}

// Float reads a float64.
func (r *Reader) Float() float64 { return math.Float64frombits(r.Word(8)) }

// Floats reads as many as dst has.
func (r *Reader) Floats(dst []float64) {
	if len(r.Left) < 8*len(dst) {
		r.Fail()
		return
	}
	for i := range dst {
		dst[i] = math.Float64frombits(binary.LittleEndian.Uint64(r.Left[8*i:]))
	}
	r.Left = r.Left[8*len(dst):]
}

// AppendFloats writes them one after the other.
func AppendFloats(b []byte, xs ...float64) []byte {
	for _, x := range xs {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
	}
	return b
}

// Whole reads an unsigned number up to most.
func (r *Reader) Whole(most uint64) uint64 {
	x, n := binary.Uvarint(r.Left)
	if n <= 0 || x > most {
		r.Fail()
		return 0
	}
	r.Left = r.Left[n:]
	return x
}

// Many reads how many things follow that take at least so many bytes each.
func (r *Reader) Many(bytes int) int { return int(r.Whole(uint64(len(r.Left) / bytes))) }

// Append writes a sum: in one way, however it came about.
func (s *Sum) Append(b []byte) []byte {
	m, negative := s.magnitude()
	first, end := 0, digits
	for end > 0 && m[end-1] == 0 {
		end--
	}
	for first < end && m[first] == 0 {
		first++
	}
	head := uint64(end-first) << 1
	if negative {
		head |= 1
	}
	b = binary.AppendUvarint(b, head)
	if end == 0 {
		return b
	}
	b = append(b, byte(first))
	for _, d := range m[first:end] {
		b = binary.LittleEndian.AppendUint32(b, uint32(d))
	}
	return b
}

// Read reads a sum that was Appended.
func (s *Sum) Read(r *Reader) {
	*s = Sum{}
	head := r.Whole(digits << 1)
	n := int(head >> 1)
	if n == 0 {
		return
	}
	first := int(r.Word(1))
	if first+n > digits {
		r.Fail()
		return
	}
	for i := range n {
		d := int64(r.Word(4))
		if head&1 != 0 {
			d = -d
		}
		s.digits[first+i] = d
	}
	if s.digits[digits-1] > 1<<31 || s.digits[digits-1] < -1<<31 {
		*s = Sum{}
		r.Fail()
	}
	s.carry()
}

// Append writes a sketch: in one way, however it came about.
func (s *Sketch) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, s.zero)
	for sign := range s.half {
		h := &s.half[sign]
		filled := 0
		for _, p := range h.pages {
			if p != nil {
				filled++
			}
		}
		b = binary.AppendUvarint(b, uint64(filled))
		for i, p := range h.pages {
			if p == nil {
				continue
			}
			b = binary.LittleEndian.AppendUint16(b, uint16(h.first+i))
			n := 0
			for _, c := range p {
				if c > 0 {
					n++
				}
			}
			b = append(b, byte(n))
			for k, c := range p {
				if c > 0 {
					b = binary.AppendUvarint(append(b, byte(k)), c)
				}
			}
		}
	}
	return b
}

// mostCount is how many numbers a sketch that is read may have counted: adding many such
// sketches stays exact.
const mostCount = 1 << 48

// Read reads a sketch of as many bits that was Appended. budget is how many cells it may still
// make room for, and is lessened by what it takes.
func (s *Sketch) Read(r *Reader, budget *int) {
	*s = Sketch{bits: s.bits}
	s.zero = r.Whole(mostCount)
	s.count = s.zero
	for sign := range s.half {
		last := 0
		for range r.Many(4) {
			exponent := int(r.Word(2))
			if exponent <= last || exponent >= 0x7ff || *budget < 1<<s.bits {
				r.Fail()
				return
			}
			last = exponent
			*budget -= 1 << s.bits
			page := s.page(uint64(sign), exponent)
			for range r.Word(1) {
				k := r.Word(1)
				c := r.Whole(mostCount)
				if k >= uint64(len(page)) || page[k] != 0 || c == 0 {
					r.Fail()
					return
				}
				page[k] = c
				s.count += c
			}
		}
	}
}
