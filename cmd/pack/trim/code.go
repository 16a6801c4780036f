package trim

// The linker has every call followed by a jump out of all blocks, for when the stack of WebAssembly is unwound: how far out is
// another number at each call, so that hardly two calls look the same to who packs them. What the jump leads to is to return 1,
// and that can stand at the call. An instruction that does nothing stands wherever the compiler had something for its tables.

// Instructions of WebAssembly 1.0, chapter 5.4, and those of its extensions that Go uses.
const (
	nop, block, loop, branchIf, branchTable = 0x01, 0x02, 0x03, 0x0d, 0x0e
	ifThen, returns, void, const32          = 0x04, 0x0f, 0x40, 0x41
	branch, call, callIndirect              = 0x0c, 0x10, 0x11
	localGet, localSet, localTee            = 0x20, 0x21, 0x22
	globalGet, globalSet                    = 0x23, 0x24
	firstLoad, lastStore                    = 0x28, 0x3e
	memorySize, memoryGrow                  = 0x3f, 0x40
	const64, float32, float64               = 0x42, 0x43, 0x44
	extended                                = 0xfc
	memoryCopy, memoryFill                  = 10, 11
)

// unwound is how a function ends that is left by such jumps: the block ends, and so does the function, with 1.
var unwound = []byte{opEnd, const32, 1, opEnd}

// unwind does here what is done there.
var unwind = []byte{ifThen, void, const32, 1, returns, opEnd}

// shorten writes the code section anew.
func shorten(body []byte) ([]byte, error) {
	r := reader{rest: body}
	count := r.unsigned()
	out := appendUnsigned(make([]byte, 0, len(body)+len(body)/16), count)
	var one []byte
	for range count {
		var err error
		if one, err = function(one[:0], r.bytes(r.unsigned())); err != nil {
			return nil, err
		}
		out = append(appendUnsigned(out, uint64(len(one))), one...)
	}
	if r.failed {
		return nil, errWasm
	}
	return out, nil
}

// function appends one, as it is but for its jumps out and what does nothing.
func function(out, body []byte) ([]byte, error) {
	r := reader{rest: body}
	for range r.unsigned() { // locals
		r.unsigned()
		r.byte()
	}
	out = append(out, body[:len(body)-len(r.rest)]...)
	leaves := leaves(r)
	depth := uint64(0) // of blocks
	for len(r.rest) > 0 {
		at := r.rest
		op := r.byte()
		target := r.operands(op)
		if r.failed {
			return nil, errWasm
		}
		switch {
		case op == nop:
			continue
		case op == branchIf && leaves && target == depth-1:
			out = append(out, unwind...)
			continue
		case op == block || op == loop || op == ifThen:
			depth++
		case op == opEnd:
			depth--
		}
		out = append(out, at[:len(at)-len(r.rest)]...)
	}
	return out, nil
}

// leaves says whether to jump out of all blocks is to return 1: there is one outermost block, and nothing behind it but that.
func leaves(r reader) bool {
	depth, blocks := 0, 0
	for len(r.rest) > len(unwound) && !r.failed {
		op := r.byte()
		r.operands(op)
		switch op {
		case block, loop, ifThen:
			if depth == 0 {
				if blocks++; op != block {
					return false
				}
			}
			depth++
		case opEnd:
			depth--
		}
	}
	return depth == 1 && blocks == 1 && string(r.rest) == string(unwound)
}

// operands passes over those of an instruction, and gives the first number among them.
func (r *reader) operands(op byte) (first uint64) {
	switch op {
	case block, loop, ifThen, memorySize, memoryGrow:
		r.byte()
	case branch, branchIf, call, const32, const64, localGet, localSet, localTee, globalGet, globalSet:
		return r.unsigned() // of signed numbers too, as many bytes
	case branchTable:
		for range r.unsigned() + 1 {
			r.unsigned()
		}
	case callIndirect:
		r.unsigned()
		r.byte()
	case float32:
		r.bytes(4)
	case float64:
		r.bytes(8)
	case extended:
		switch r.unsigned() {
		case memoryCopy:
			r.bytes(2)
		case memoryFill:
			r.byte()
		}
	default:
		if op >= firstLoad && op <= lastStore {
			r.unsigned()
			r.unsigned()
		}
	}
	return 0
}
