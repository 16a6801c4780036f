package risk

import (
	"encoding/binary"
	"errors"

	"planleaf/core/stat"
)

// magic begins the bytes of a part; its last byte is their version, and others are not read.
const magic = "plr\x03"

// ErrUnreadable says that bytes are no part, or one of another version.
var ErrUnreadable = errors.New("risk: the bytes are no part of a simulation")

// Bytes are the part for another process: ReadPart gives it back.
func (p *Part) Bytes() []byte {
	whole := func(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)) }
	b := make([]byte, 0, 1024+8*p.columns()+8*len(p.values)*p.Draws())
	b = append(b, magic...)
	b = binary.LittleEndian.AppendUint64(b, p.print)
	b = whole(b, len(p.studies))
	for i := range p.studies {
		o := &p.studies[i]
		b = whole(whole(b, o.numbers), len(o.at))
		b = stat.AppendFloats(b, o.at...)
		b = whole(b, len(o.goals))
		for _, g := range o.goals {
			side := byte(0)
			if g.Most {
				side = 1
			}
			if g.Alone {
				side |= 2
			}
			b = stat.AppendFloats(append(whole(b, g.Number), side), g.Value)
		}
	}
	b = whole(b, len(p.spans))
	for _, s := range p.spans {
		b = whole(whole(b, s.from), s.to-s.from)
	}
	for _, c := range p.values {
		b = stat.AppendFloats(b, c...)
	}
	if p.much != nil {
		b = p.much.append(b)
	}
	return b
}

// Of so many draws and scenarios a part that is read may speak.
const (
	mostDraws   = 1 << 40
	mostStudies = 64
)

// ReadPart reads the bytes of a part. Whatever the bytes, it takes no more memory than a
// megabyte and some hundred times their length; the error is ErrUnreadable.
func ReadPart(b []byte) (*Part, error) {
	r := &stat.Reader{Left: b}
	p := &Part{shape: &shape{}}
	if string(b[:min(len(b), len(magic))]) != magic {
		return nil, ErrUnreadable
	}
	r.Word(len(magic))
	p.print = r.Word(8)
	for range min(r.Many(3), mostStudies+1) {
		p.studies = append(p.studies, readOutline(r))
		if len(p.studies) > mostStudies || p.studies[0].numbers != p.studies[len(p.studies)-1].numbers {
			r.Fail()
		}
	}
	for range r.Many(2) {
		from := int(r.Whole(mostDraws))
		s := span{from, from + int(r.Whole(mostDraws))}
		if s.from%Block != 0 || s.from >= s.to || s.to > mostDraws || len(p.spans) > 0 && s.from <= p.spans[len(p.spans)-1].to {
			r.Fail()
			break
		}
		p.spans = append(p.spans, s)
	}
	draws := p.Draws()
	switch {
	case r.Bad || len(p.studies) == 0:
		return nil, ErrUnreadable
	case draws > Exact:
		p.much = p.readSummary(r, 64*len(b)+1<<17)
	case p.columns()*draws*8 != len(r.Left):
		return nil, ErrUnreadable
	default:
		p.values = make([][]float64, p.columns())
		for c := range p.values {
			p.values[c] = make([]float64, draws)
			r.Floats(p.values[c])
		}
	}
	if r.Bad || len(r.Left) > 0 {
		return nil, ErrUnreadable
	}
	return p, nil
}

// readOutline reads what a part knows of a study.
func readOutline(r *stat.Reader) (o outline) {
	o.numbers = int(r.Whole(1 << 20))
	for range r.Many(8) {
		o.at = append(o.at, r.Float())
	}
	for range r.Many(10) {
		number, side := int(r.Whole(1<<20)), r.Word(1)
		g := Goal{number, side&1 != 0, r.Float(), side&2 != 0}
		if g.Number >= o.numbers || side > 3 {
			r.Fail()
		}
		o.goals = append(o.goals, g)
	}
	if o.numbers > len(o.at) {
		r.Fail()
	}
	return o
}
