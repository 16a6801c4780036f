package risk

import (
	"encoding/binary"
	"errors"
	"math"
)

// version of the bytes of a part; others are not read.
const version = 1

// ErrUnreadable says that bytes are no part, or one of another version.
var ErrUnreadable = errors.New("risk: the bytes are no part of a simulation")

// Bytes are the part for another process: ReadPart gives it back.
func (p *Part) Bytes() []byte {
	b := append([]byte("plr"), version)
	b = binary.LittleEndian.AppendUint64(b, p.print)
	b = binary.AppendUvarint(b, uint64(len(p.spans)))
	for _, s := range p.spans {
		b = binary.AppendUvarint(b, uint64(s.from))
		b = binary.AppendUvarint(b, uint64(s.to))
	}
	b = binary.AppendUvarint(b, uint64(len(p.columns)))
	for _, c := range p.columns {
		for _, x := range c {
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
		}
	}
	return b
}

// most is how many draws a part may speak of: numbers stay exact far beyond it.
const most = 1 << 40

// ReadPart reads the bytes of a part. Whatever the bytes, it takes no more memory than a few
// times their length; the error is ErrUnreadable.
func ReadPart(b []byte) (*Part, error) {
	r := reader{b: b}
	if r.word(4) != 'p'|'l'<<8|'r'<<16|version<<24 {
		return nil, ErrUnreadable
	}
	p := &Part{print: r.word(8)}
	for range r.count(2) {
		s := span{int(r.varint()), int(r.varint())}
		if s.from%Block != 0 || s.from >= s.to || s.to > most || len(p.spans) > 0 && s.from <= p.spans[len(p.spans)-1].to {
			return nil, ErrUnreadable
		}
		p.spans = append(p.spans, s)
	}
	draws := p.Draws()
	columns := int(r.varint())
	if r.bad || columns < 0 || columns > len(r.b) && draws > 0 || columns > 1<<20 || columns*draws*8 != len(r.b) {
		return nil, ErrUnreadable
	}
	p.columns = make([][]float64, columns)
	for c := range p.columns {
		for range draws {
			p.columns[c] = append(p.columns[c], math.Float64frombits(r.word(8)))
		}
	}
	return p, nil
}

// reader reads bytes from the front; once they are wrong it gives zeros.
type reader struct {
	b   []byte
	bad bool
}

// word is an unsigned number of n bytes.
func (r *reader) word(n int) uint64 {
	if len(r.b) < n {
		r.b, r.bad = nil, true
		return 0
	}
	var x uint64
	for i := n - 1; i >= 0; i-- {
		x = x<<8 | uint64(r.b[i])
	}
	r.b = r.b[n:]
	return x
}

func (r *reader) varint() uint64 {
	x, n := binary.Uvarint(r.b)
	if n <= 0 || x > most {
		r.b, r.bad = nil, true
		return 0
	}
	r.b = r.b[n:]
	return x
}

// count is a number of things that take at least so many bytes each.
func (r *reader) count(bytes int) int {
	n := r.varint()
	if n > uint64(len(r.b)/bytes) {
		r.b, r.bad = nil, true
		return 0
	}
	return int(n)
}
