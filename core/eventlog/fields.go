package eventlog

import (
	"bytes"
	"math/bits"
)

// splitter cuts records of delimited text into fields.
type splitter struct {
	sep, eol byte
	fields   []span   // of the record that was cut last
	held     [][]byte // texts of its fields that hold doubled quotes
}

// span is a field within its record; a quoted one lies within its quotes. Where to is below 0 the field is
// held[−to−1]: its text differs from what stands in the record.
type span struct{ from, to int32 }

// field is the text of a field of the record that was cut last.
func (s *splitter) field(i int, record []byte) []byte {
	f := s.fields[i]
	if f.to < 0 {
		return s.held[-f.to-1]
	}
	return record[f.from:f.to]
}

// What record says of a record.
const (
	whole  = iota
	partly // it goes on behind the end of the buffer
	broken // a quote that is never closed, or text behind a closing one
)

// ones has each byte 1, and tops the highest bit of each.
const (
	ones = 0x0101010101010101
	tops = 0x8080808080808080
)

// record cuts the record at the start of buf into fields, and says where the next begins and how many line ends it
// holds. At last nothing comes behind buf.
func (s *splitter) record(buf []byte, last bool) (next, lines, how int) {
	fields := s.fields[:0]
	s.held = s.held[:0]
	sep, eol := s.sep, s.eol
	seps, eols := uint64(sep)*ones, uint64(eol)*ones
	p := 0
	for {
		if p < len(buf) && buf[p] == '"' {
			f, end, inside, how := s.quoted(buf, p, last)
			if how != whole {
				s.fields = fields
				return 0, 0, how
			}
			fields, p, lines = append(fields, f), end, lines+inside
		} else {
			from := p
			for {
				if p+8 > len(buf) {
					for p < len(buf) && buf[p] != sep && buf[p] != eol {
						p++
					}
					break
				}
				w := word(buf[p:])
				a, b := w^seps, w^eols
				// the lowest bit set is that of the first byte that is 0
				if found := ((a-ones) & ^a | (b-ones) & ^b) & tops; found != 0 {
					p += bits.TrailingZeros64(found) >> 3
					break
				}
				p += 8
			}
			to := p
			if p == len(buf) {
				if !last {
					s.fields = fields
					return 0, 0, partly
				}
				if to > from && buf[to-1] == '\r' {
					to--
				}
			} else if buf[p] == eol && to > from && buf[to-1] == '\r' {
				to--
			}
			fields = append(fields, span{int32(from), int32(to)})
		}
		if p == len(buf) {
			s.fields = fields
			return p, lines, whole
		}
		p++
		if buf[p-1] == eol {
			s.fields = fields
			return p, lines + 1, whole
		}
	}
}

// quoted reads the field whose opening quote is at p; end is at the separator, the line end or the end behind it.
func (s *splitter) quoted(buf []byte, p int, last bool) (f span, end, lines, how int) {
	begin := p + 1
	from := begin // of what is not held yet
	var held []byte
	for p = from; ; p++ {
		i := bytes.IndexByte(buf[p:], '"')
		if i < 0 {
			if last {
				return f, 0, 0, broken
			}
			return f, 0, 0, partly
		}
		p += i
		if p+1 == len(buf) && !last {
			return f, 0, 0, partly
		}
		if p+1 == len(buf) || buf[p+1] != '"' {
			break
		}
		held = append(held, buf[from:p+1]...)
		p++
		from = p + 1
	}
	for _, c := range buf[begin:p] {
		if c == s.eol {
			lines++
		}
	}
	f = span{int32(begin), int32(p)}
	if held != nil {
		s.held = append(s.held, append(held, buf[from:p]...))
		f.to = -int32(len(s.held))
	}
	for p++; p < len(buf) && (buf[p] == ' ' || buf[p] == '\r') && buf[p] != s.eol; p++ {
	}
	switch {
	case p == len(buf) && !last:
		return f, 0, 0, partly
	case p == len(buf), buf[p] == s.sep, buf[p] == s.eol:
		return f, p, lines, whole
	}
	return f, 0, 0, broken
}
