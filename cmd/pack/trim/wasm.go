package trim

import "errors"

// WebAssembly 1.0, chapter 5: a header, then sections.
const (
	header = 8
	custom = 0
	code   = 10
	data   = 11
)

var errWasm = errors.New("not a WebAssembly program as Go links it")

type section struct {
	id   byte
	body []byte
}

func parse(wasm []byte) ([]section, error) {
	if len(wasm) < header || string(wasm[:4]) != "\x00asm" {
		return nil, errWasm
	}
	r := reader{rest: wasm[header:]}
	var sections []section
	for len(r.rest) > 0 {
		id := r.byte()
		sections = append(sections, section{id, r.bytes(r.unsigned())})
		if r.failed {
			return nil, errWasm
		}
	}
	return sections, nil
}

// reader takes bytes from the front; one that has failed gives zeros.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) bytes(n uint64) []byte {
	if n > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return nil
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) byte() byte {
	if one := r.bytes(1); len(one) == 1 {
		return one[0]
	}
	return 0
}

// unsigned reads a number in LEB128.
func (r *reader) unsigned() (n uint64) {
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
	r.failed = true
	return 0
}

// signed32 reads the operand of i32.const, as the address that it is.
func (r *reader) signed32() uint32 {
	var n uint64
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			if b&0x40 != 0 {
				n |= ^uint64(0) << (shift + 7)
			}
			return uint32(n)
		}
	}
	r.failed = true
	return 0
}

func appendUnsigned(out []byte, n uint64) []byte {
	for ; n >= 0x80; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(out, byte(n))
}

func appendSigned(out []byte, n int64) []byte {
	for ; n < -0x40 || n >= 0x40; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(out, byte(n)&0x7f)
}
