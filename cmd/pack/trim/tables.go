package trim

import (
	"bytes"
	"encoding/binary"
)

// The tables of functions, as runtime/symtab.go and runtime/runtime2.go of Go 1.20 to 1.26 have them:
//
//	pcHeader   magic, sizes, count of functions, offsets of the tables from itself
//	names      of functions, each ended by a zero
//	units      for each unit of compilation its files
//	files      names of files
//	values     for each function runs of (value, length): stack size, file, line, maps of the collector …
//	functions  pairs of entry and offset from here, then a _func each
const (
	magic      = 0xfffffff1
	headerSize = 8 + 8*8
	pairSize   = 8
	funcSize   = 44
)

// Places in a _func, and of the tables that only traces read.
const (
	funcName      = 4
	funcStack     = 16
	funcFile      = 20
	funcLine      = 24
	funcValues    = 28 // count of further tables of values
	funcUnit      = 32
	funcStart     = 36 // line
	funcData      = 43 // count of further data
	valueUnsafe   = 0  // where a function may not be interrupted: in WebAssembly none ever is
	valueArgLive  = 3
	dataArgInfo   = 5
	dataArgLive   = 6
	noData        = 1<<32 - 1
	mostFunctions = 1 << 20
)

// kept is the start of the names that stay: the runtime knows two functions of reflect by theirs.
var kept = []byte("reflect.")

type tables struct {
	m                                      memory
	count                                  int
	header                                 int // address
	names, units, files, values, functions int // addresses
}

// find looks for the header of the tables.
func find(m memory) (tables, bool) {
	for at := 0; ; at++ {
		i := bytes.Index(m[at:], binary.LittleEndian.AppendUint32(nil, magic))
		if i < 0 || at+i+headerSize > len(m) {
			return tables{}, false
		}
		at += i
		word := func(i int) int { return int(binary.LittleEndian.Uint64(m[at+8+8*i:])) }
		t := tables{m: m, header: at, count: word(0), names: at + word(3), units: at + word(4), files: at + word(5), values: at + word(6), functions: at + word(7)}
		const unit, pointer = 1, 8
		if m[at+4] == 0 && m[at+5] == 0 && m[at+6] == unit && m[at+7] == pointer && t.plausible(at+headerSize) {
			return t, true
		}
	}
}

func (t *tables) plausible(from int) bool {
	if t.count <= 0 || t.count > mostFunctions {
		return false
	}
	for _, next := range []int{t.names, t.units, t.files, t.values, t.functions, len(t.m)} {
		if next < from {
			return false
		}
		from = next
	}
	if t.functions+t.count*pairSize > len(t.m) {
		return false
	}
	for i := range t.count {
		at := t.function(i)
		if at < 0 || at+funcSize > len(t.m) || at+t.size(at) > len(t.m) {
			return false
		}
	}
	return true
}

func (t *tables) word(at int) uint32 { return binary.LittleEndian.Uint32(t.m[at:]) }

func (t *tables) put(at int, value uint32) { binary.LittleEndian.PutUint32(t.m[at:], value) }

// function is the address of the i-th _func.
func (t *tables) function(i int) int {
	return t.functions + int(t.word(t.functions+i*pairSize+4))
}

// size is that of a _func with what follows it.
func (t *tables) size(at int) int {
	return funcSize + 4*int(t.word(at+funcValues)) + 4*int(t.m[at+funcData])
}

// blank puts zeros where traces alone would read.
func blank(m memory) error {
	t, ok := find(m)
	if !ok {
		return ErrTables
	}
	t.blankInlined() // it tells them by their names
	needed, spare := map[uint32]bool{}, map[uint32]bool{}
	for i := range t.count {
		f := t.function(i)
		needed[t.word(f+funcStack)] = true
		values := int(t.word(f + funcValues))
		for k := range values {
			at := f + funcSize + 4*k
			if k != valueArgLive && k != valueUnsafe {
				needed[t.word(at)] = true
				continue
			}
			spare[t.word(at)] = true
			t.put(at, 0)
		}
		if !t.isNamed(f) {
			t.put(f+funcName, 0)
		}
		for _, at := range []int{f + funcFile, f + funcLine} {
			spare[t.word(at)] = true
			t.put(at, 0)
		}
		t.put(f+funcUnit, 0)
		t.put(f+funcStart, 0)
		for _, k := range []int{dataArgInfo, dataArgLive} {
			if k < int(m[f+funcData]) {
				t.put(f+funcSize+4*values+4*k, noData)
			}
		}
	}
	for offset := range spare {
		if offset != 0 && !needed[offset] {
			clear(t.run(int(offset)))
		}
	}
	clear(m[t.units:t.values])
	t.dropNames()
	t.shareBuckets()
	return nil
}

// run is a table of values, from its start to the zero that ends it: pairs of a difference
// of values and a length, in LEB128; the first difference may be zero.
func (t *tables) run(offset int) []byte {
	from := t.values + offset
	r := reader{rest: t.m[from:t.functions]}
	for first := true; ; first = false {
		if r.unsigned() == 0 && !first || r.failed {
			break
		}
		r.unsigned()
	}
	return t.m[from : t.functions-len(r.rest)]
}

func (t *tables) isNamed(f int) bool {
	return bytes.HasPrefix(t.m[t.names+int(t.word(f+funcName)):t.units], kept)
}

func (t *tables) dropNames() {
	for name := range bytes.SplitSeq(t.m[t.names:t.units], []byte{0}) {
		if !bytes.HasPrefix(name, kept) {
			clear(name)
		}
	}
}
