package trim

// memory is what a program's memory holds at its start, from address 0.
type memory []byte

// Operations of a segment's address: i32.const and end.
const (
	opConst = 0x41
	opEnd   = 0x0b
)

// mostMemory is more than a core has: a segment that lies further is a misreading.
const mostMemory = 1 << 28

// load reads the data section.
func load(body []byte) (memory, error) {
	r := reader{rest: body}
	var m memory
	for range r.unsigned() {
		active, op := r.byte(), r.byte()
		at := uint64(r.signed32())
		end := r.byte()
		bytes := r.bytes(r.unsigned())
		last := at + uint64(len(bytes))
		if r.failed || active != 0 || op != opConst || end != opEnd || last > mostMemory {
			return nil, errWasm
		}
		if more := int(last) - len(m); more > 0 {
			m = append(m, make([]byte, more)...)
		}
		copy(m[at:], bytes)
	}
	return m, nil
}

// gap is how many zeros part two segments: fewer are packed to next to nothing.
const gap = 256

// segments writes the data section.
func (m memory) segments() []byte {
	var out []byte
	var count uint64
	for from := 0; from < len(m); {
		if m[from] == 0 {
			from++
			continue
		}
		to, zeros := from, 0
		for to < len(m) && zeros < gap {
			if zeros++; m[to] != 0 {
				zeros = 0
			}
			to++
		}
		end := to - zeros
		out = append(out, 0, opConst)
		out = append(appendSigned(out, int64(int32(from))), opEnd)
		out = appendUnsigned(out, uint64(end-from))
		out = append(out, m[from:end]...)
		from = to
		count++
	}
	return append(appendUnsigned(nil, count), out...)
}
